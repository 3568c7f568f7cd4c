"""Room for the article while one reviews: it grows at the cost of the speaker's pane, and shrinks again."""

from __future__ import annotations

from quoteline.ui.workspace import Workspace

ROOM_TO_READ = 400  # pixels of the article's pane
MOST_TO_READ = 0.75  # of the height that it shares with the speaker
ROOM_FOR_BOTH = 520  # pixels; with less the speaker's pane goes for the while


class ReviewRoom:
    """Who decides about words must read what stands around them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._sizes: list[int] = []  # as they were before; empty where there is nothing to give back

    def remember(self) -> None:
        """Remember how high the panes are; call it before anything changes that."""
        hidden = self._workspace.reading.isHidden() or self._workspace.speaker.isHidden()
        self._sizes = [] if hidden else self._workspace.right.sizes()

    def make(self) -> None:
        """Bring the article forth, with room to read in it."""
        self._workspace.show_reading()
        if sum(self._workspace.right.sizes()) < ROOM_FOR_BOTH:
            self._workspace.fold("speaker", True)
            return
        sizes = self._workspace.right.sizes()
        enough = min(ROOM_TO_READ, int(MOST_TO_READ * sum(sizes)))
        if sizes[1] < enough:
            self._workspace.right.setSizes([sum(sizes) - enough, enough])

    def give_back(self) -> None:
        """Make the speaker's pane as high as it was; what comes free with the strip goes to the article."""
        self._workspace.fold("speaker", False)
        layout = self._workspace.layout()
        if self._sizes and layout is not None:
            layout.activate()  # the strip is gone; there is room for both as they were
            sizes, speaker = self._workspace.right.sizes(), self._sizes[0]
            self._workspace.right.setSizes([speaker, sum(sizes) - speaker])
