"""How a statement finds its day: beside its cue, carried from before, of the story, or of the printing."""
