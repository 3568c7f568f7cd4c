"""Panes make room: the filters go in a narrow window, the speaker in a low one, and come back with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal

from quoteline.ui import theme
from quoteline.ui.docks import Docks

NARROW = 1020  # pixels of width below which the filters are folded away
LOW = 475  # pixels of height below which the speaker is, so that the article can be read
MOST_AT_THE_RIGHT = 0.38  # of a narrow window


def below(pixels: int) -> float:
    """Below how many pixels room is scarce: larger text needs more, though not in proportion."""
    return pixels * (1 + (theme.text_scale - 1) / 2)


class Folding(QObject):
    """Knows which panes are hidden for want of room: that is no wish of the person, and is not remembered."""

    changed = Signal()  # a pane may have been hidden or shown

    def __init__(self, docks: Docks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._docks = docks
        self._reasons: dict[str, set[str]] = {name: set() for name in docks.panes}
        self._width = 0
        self._narrow = self._low = False
        self._sparing = QTimer(self, singleShot=True, interval=0)  # when the panes have got their sizes
        self._sparing.timeout.connect(self._spare_the_list)
        docks.closed.connect(lambda name: self._reasons[name].clear())
        docks.changed.connect(self.changed)

    def hidden(self) -> tuple[str, ...]:
        """The panes that the person has closed."""
        panes = self._docks.panes.items()
        return tuple(name for name, pane in panes if pane.isHidden() and not self._reasons[name])

    def show(self, name: str, shown: bool) -> None:
        """Show or hide a pane because the person said so."""
        self._reasons[name].clear()
        self._docks.panes[name].setVisible(shown)
        if shown:
            self._docks.panes[name].come_forth()

    def fold(self, name: str, folded: bool, why: str = "work") -> None:
        """Hide a pane for the while, or show it again unless there is another reason to hide it.

        One that the person has closed is left alone; so is one that was opened in spite of the reason.
        """
        reasons, pane = self._reasons[name], self._docks.panes[name]
        if folded and (reasons or not pane.isHidden()):
            reasons.add(why)
        elif not folded and why in reasons:
            reasons.discard(why)
        else:
            return
        pane.setVisible(not reasons)
        self.changed.emit()

    def fit(self, size: QSize) -> None:
        """Make room in a window of this size, or give it back."""
        narrow, low = size.width() < below(NARROW), size.height() < below(LOW)
        self._make_room("filters", narrow, self._narrow)
        self._make_room("speaker", low, self._low)
        self._width, self._narrow, self._low = size.width(), narrow, low
        self._sparing.start()
        self.changed.emit()

    def _make_room(self, name: str, scarce: bool, was_scarce: bool) -> None:
        if not scarce:
            self.fold(name, False, "room")
        elif not was_scarce and not self._docks.panes[name].isFloating():
            self.fold(name, True, "room")

    def fit_anew(self, size: QSize) -> None:
        """The same after all panes were opened, whatever the person had closed before."""
        for reasons in self._reasons.values():
            reasons.clear()
        self._narrow = self._low = False
        self.fit(size)

    def _spare_the_list(self) -> None:
        """In a narrow window list and timeline keep most of it: the panes beside it give way."""
        right = self._docks.at_side(self._docks.usual_side("reading"))
        if not self._narrow or not right:
            return
        most = max(max(pane.minimumWidth() for pane in right), int(self._width * MOST_AT_THE_RIGHT))
        if any(pane.width() > most for pane in right):
            self._docks.set_sizes(right, [most] * len(right), Qt.Orientation.Horizontal)
