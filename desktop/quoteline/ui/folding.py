"""Panes make room: in a narrow window the filters go for the while, and the right gives way to the list."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from quoteline.ui import theme
from quoteline.ui.docks import Docks

NARROW = 1020  # pixels of window below which the filters are folded away
MOST_AT_THE_RIGHT = 0.38  # of a narrow window


def narrow_below() -> float:
    """The width below which a window is narrow: larger text needs more, though not in proportion."""
    return NARROW * (1 + (theme.text_scale - 1) / 2)


class Folding(QObject):
    """Knows which panes are hidden for want of room: that is no wish of the person, and is not remembered."""

    changed = Signal()  # a pane may have been hidden or shown

    def __init__(self, docks: Docks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._docks = docks
        self._folded: set[str] = set()
        self._width = 0
        self._narrow = narrow_below()
        self._sparing = QTimer(self, singleShot=True, interval=0)  # when the panes have got their sizes
        self._sparing.timeout.connect(self._spare_the_list)
        docks.closed.connect(self._folded.discard)
        docks.changed.connect(self.changed)

    def hidden(self) -> tuple[str, ...]:
        """The panes that the person has closed."""
        return tuple(
            name for name, pane in self._docks.panes.items() if pane.isHidden() and name not in self._folded
        )

    def show(self, name: str, shown: bool) -> None:
        """Show or hide a pane because the person said so."""
        self._folded.discard(name)
        self._docks.panes[name].setVisible(shown)
        if shown:
            self._docks.panes[name].come_forth()

    def fold(self, name: str, folded: bool) -> None:
        """Hide a pane for want of room, or show it again."""
        pane = self._docks.panes[name]
        if folded and not pane.isHidden():
            self._folded.add(name)
        elif folded or name not in self._folded:
            return
        else:
            self._folded.discard(name)
        pane.setVisible(not folded)
        self.changed.emit()

    def fit(self, width: int) -> None:
        """Make room in a window of this width, or give it back."""
        was_narrow, narrow = 0 < self._width < self._narrow, width < narrow_below()
        self._narrow = narrow_below()
        self._width = width
        if narrow and not was_narrow and self._docks.is_docked(self._docks.panes["filters"]):
            self.fold("filters", True)
        elif not narrow:
            self.fold("filters", False)
        self._sparing.start()
        self.changed.emit()

    def fit_anew(self, width: int) -> None:
        """The same after all panes were opened, whatever the person had closed before."""
        self._folded.clear()
        self._width = 0
        self.fit(width)

    def _spare_the_list(self) -> None:
        """In a narrow window list and timeline keep most of it: the panes beside it give way."""
        right = self._docks.at_side(self._docks.usual_side("reading"))
        if self._width >= self._narrow or not right:
            return
        most = max(max(pane.minimumWidth() for pane in right), int(self._width * MOST_AT_THE_RIGHT))
        if any(pane.width() > most for pane in right):
            self._docks.set_sizes(right, [most] * len(right), Qt.Orientation.Horizontal)
