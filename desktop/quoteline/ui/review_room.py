"""Room for the article while one reviews: it grows at the cost of the speaker's pane, and shrinks again."""

from __future__ import annotations

from PySide6.QtCore import Qt

from quoteline.ui.workspace import Workspace

ROOM_TO_READ = 400  # pixels of the article's pane
MOST_TO_READ = 0.75  # of the height that it shares with the speaker
ROOM_FOR_BOTH = 520  # pixels; with less the speaker's pane goes for the while


class ReviewRoom:
    """Who decides about words must read what stands around them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        panes = workspace.panes()
        self._speaker, self._reading = panes["speaker"], panes["reading"]
        self._before = 0  # how high the speaker's pane was; 0 where there is nothing to give back

    def remember(self) -> None:
        """Remember how high the panes are; call it before anything changes that."""
        self._before = self._speaker.height() if self._share else 0

    def make(self) -> None:
        """Bring the article forth, with room to read in it."""
        self._workspace.show_reading()
        if not self._share:
            return
        both = self._speaker.height() + self._reading.height()
        if both < ROOM_FOR_BOTH:
            self._workspace.fold("speaker", True)
            return
        enough = min(ROOM_TO_READ, int(MOST_TO_READ * both))
        if self._reading.height() < enough:
            self._set_heights(both - enough, enough)

    def give_back(self) -> None:
        """Make the speaker's pane as high as it was; what comes free with the strip goes to the article."""
        self._workspace.fold("speaker", False)
        layout = self._workspace.layout()
        if self._before and layout is not None:
            layout.activate()  # the strip is gone; there is room for both as they were
            if self._share:
                both = self._speaker.height() + self._reading.height()
                self._set_heights(self._before, both - self._before)

    @property
    def _share(self) -> bool:
        """Whether the two stand one above the other."""
        return self._workspace.docks.are_stacked(self._speaker, self._reading)

    def _set_heights(self, speaker: int, reading: int) -> None:
        panes, heights = [self._speaker, self._reading], [speaker, reading]
        self._workspace.docks.set_sizes(panes, heights, Qt.Orientation.Vertical)
