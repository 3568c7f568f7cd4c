"""Tells marks around a title or a name from marks around speech."""

from __future__ import annotations

from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.sentences import Sentence
from quoteline.extraction.tokens import Block, Stretch

LONGEST_TITLE = 12  # words
SHORTEST_SPEECH = 2  # words; one word right behind wrote or announced is a name


def why_no_speech(sentence: Sentence, cue_end: int, words: Phrase, entry: VerbForm) -> str:
    """Why marked words behind a cue are nobody's speech: "title", "name", or "" where they may be speech.

    Speech follows its cue behind a comma, a colon or that; a title stands right behind the verb: she wrote
    “The Old Harbour” in 1999.
    """
    block, (first, after) = sentence.block, words
    if first != cue_end or block.quoted[first] < 0 or entry.lemma in ("say", "tell", "ask", "shout", "yell"):
        return ""
    stretch = block.stretches[block.quoted[first]]
    if stretch.first != first or after > stretch.last + 1:
        return ""
    if is_title(block, stretch):
        return "title"
    named = (
        entry.frames & Frame.CALL and entry.form in ("both", "part") and after - first <= SHORTEST_SPEECH + 2
    )
    inner = block.words[first + 1 : first + 2]
    return "name" if named and inner and inner[0][0].isupper() else ""


def is_title(block: Block, stretch: Stretch, pointed: bool = False) -> bool:
    """Whether the marks hold a title: at least two words, each long one capitalised, no sentence's end.

    ``pointed`` lets it end in a point, which American papers set inside the marks.
    """
    inner = block.words[stretch.first + 1 : stretch.last]
    words = [word for word in inner if word[0].isalnum()]
    if not 2 <= len(words) <= LONGEST_TITLE or inner[-1] in ("!?…" if pointed else ".!?…"):
        return False
    return words[0][0].isupper() and all(
        word[0].isupper() or word[0].isdigit() or len(word) < 4 for word in words
    )
