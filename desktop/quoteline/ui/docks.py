"""The panes around the list: docked, one behind the other, afloat or closed, and kept as they were left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from quoteline.ui.pane import Pane

VERSION = 1  # of what is kept; raise it when panes are renamed, or the kept places make no sense any more
AREA = Qt.DockWidgetArea
AREAS = {
    "left": AREA.LeftDockWidgetArea,
    "right": AREA.RightDockWidgetArea,
    "top": AREA.TopDockWidgetArea,
    "bottom": AREA.BottomDockWidgetArea,
}
MIRRORED = {"left": "right", "right": "left"}
USUAL_SIZE = QSize(1440, 820)  # of all panes together, in which the sizes below look right
IN_SIGHT = 48  # pixels of a floating pane's title that must lie on a screen to be dragged by


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pane stands unless it was moved; width and height are for :data:`USUAL_SIZE`."""

    area: str
    width: int
    height: int


class Docks(QMainWindow):
    """A centre that is always there, and panes around it, by name.

    What is kept of it (:meth:`kept`) is Qt's own state: places, sizes, which stand one behind the other, and
    which are afloat. Which are closed is known to the caller, who may close some for want of room.
    """

    changed = Signal()  # a pane was opened, closed or moved
    closed = Signal(str)  # the person closed the pane of this name

    def __init__(self, centre: QWidget, panes: Mapping[str, Pane], places: Mapping[str, Place]) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("panes")
        self.setAnimated(False)
        self.setDockOptions(self.DockOption.AllowNestedDocks | self.DockOption.AllowTabbedDocks)
        self.setTabPosition(AREA.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for top, bottom, side in (
            (Qt.Corner.TopLeftCorner, Qt.Corner.BottomLeftCorner, AREA.LeftDockWidgetArea),
            (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner, AREA.RightDockWidgetArea),
        ):
            self.setCorner(top, side)
            self.setCorner(bottom, side)
        self.panes, self._places = dict(panes), dict(places)
        self._waiting = ""  # a layout to be laid out as soon as there is room that can be seen
        self._laid_out = False
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell)
        self.setCentralWidget(centre)
        for name, pane in self.panes.items():
            self._connect(name, pane)
        self._put_back()

    def _connect(self, name: str, pane: Pane) -> None:
        pane.setObjectName(name)
        pane.closed.connect(lambda: self.closed.emit(name))
        pane.move_wanted.connect(lambda area: self.move_pane(name, area))
        pane.reset_wanted.connect(self.reset)
        for signal in (pane.opened, pane.topLevelChanged, pane.dockLocationChanged):
            signal.connect(self._telling.start)

    def _tell(self) -> None:
        for pane in self.panes.values():
            pane.title.dress()
            pane.title.show_name(not self.tabifiedDockWidgets(pane) or pane.isFloating())
        self.changed.emit()

    # --- places ---

    def move_pane(self, name: str, area: str) -> None:
        """Put a pane at one side (a key of :data:`AREAS`), or make it float (``""``)."""
        pane = self.panes[name]
        if not area:
            pane.setFloating(True)
            return
        self.addDockWidget(AREAS[area], pane)
        pane.setFloating(False)
        pane.setVisible(True)

    def reset(self) -> None:
        """Every pane back to its usual place, open, in its usual size."""
        self._put_back()
        self._resize_usually()
        self._telling.start()

    def _put_back(self) -> None:
        for name, pane in self.panes.items():
            pane.setFloating(False)
            self.removeDockWidget(pane)
            self.addDockWidget(AREAS[self.usual_side(name)], pane)
            pane.setVisible(True)  # only what is shown has a size to be changed

    def _resize_usually(self) -> None:
        """The usual share of the room for every docked pane."""
        docked = [(self.panes[name], place) for name, place in self._places.items()]
        across = self.width() / USUAL_SIZE.width()
        down = self.height() / USUAL_SIZE.height()
        for orientation, sizes in (
            (Qt.Orientation.Horizontal, [round(place.width * across) for _, place in docked]),
            (Qt.Orientation.Vertical, [round(place.height * down) for _, place in docked]),
        ):
            wanted = [
                (pane, size)
                for (pane, place), size in zip(docked, sizes, strict=True)
                if size and self.is_docked(pane)
            ]
            self.resizeDocks([pane for pane, _ in wanted], [size for _, size in wanted], orientation)

    # --- what is kept ---

    def lay_out(self, kept: str) -> None:
        """Lay the panes out as ``kept`` says, or as usual where it cannot be used; at once or when shown."""
        self._waiting = kept
        self._laid_out = False
        if self.isVisible():
            self._lay_out_now()

    def kept(self) -> str:
        """The layout as a word to be given to :meth:`lay_out` another time."""
        if not self._laid_out:
            return self._waiting
        return bytes(self.saveState(VERSION).toBase64().data()).decode()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._laid_out:
            self._lay_out_now()

    def _lay_out_now(self) -> None:
        """Only where there is a size: what is laid out without one is squeezed."""
        self._laid_out = True
        hidden = {name for name, pane in self.panes.items() if pane.isHidden()}
        state = QByteArray.fromBase64(self._waiting.encode())
        if not (state and self.restoreState(state, VERSION) and self._fits()):
            self._put_back()
            self._resize_usually()
        for name, pane in self.panes.items():
            pane.setVisible(name not in hidden)

    def _fits(self) -> bool:
        """Whether a layout from another day, window or screen leaves everything in reach."""
        docked = [pane for pane in self.panes.values() if not pane.isFloating()]
        if any(self.dockWidgetArea(pane) == AREA.NoDockWidgetArea for pane in docked):
            return False
        return all(_is_in_reach(pane) for pane in self.panes.values() if pane.isFloating())

    # --- questions ---

    def is_docked(self, pane: QDockWidget) -> bool:
        """Whether the pane has a place of its own beside the list now."""
        return not pane.isHidden() and not pane.isFloating()

    def usual_side(self, name: str) -> str:
        """Where a pane stands unless it was moved; mirrored where one reads from right to left."""
        side = self._places[name].area
        return MIRRORED.get(side, side) if self.isRightToLeft() else side

    def at_side(self, area: str) -> list[Pane]:
        """The open panes that stand at one side."""
        at = AREAS[area]
        return [
            pane for pane in self.panes.values() if self.is_docked(pane) and self.dockWidgetArea(pane) == at
        ]

    def are_stacked(self, above: Pane, below: Pane) -> bool:
        """Whether two panes stand one above the other, so that one can grow at the other's cost."""
        return (
            self.is_docked(above)
            and self.is_docked(below)
            and self.dockWidgetArea(above) == self.dockWidgetArea(below)
            and below not in self.tabifiedDockWidgets(above)
            and above.geometry().left() == below.geometry().left()
        )

    def set_sizes(self, panes: Sequence[Pane], sizes: Sequence[int], orientation: Qt.Orientation) -> None:
        """Give panes that stand in a row these widths or heights."""
        self.resizeDocks(list(panes), list(sizes), orientation)


def _is_in_reach(pane: QDockWidget) -> bool:
    title = QRect(pane.pos(), QSize(pane.width(), IN_SIGHT))
    return any(_enough(title, screen.availableGeometry()) for screen in pane.screen().virtualSiblings())


def _enough(title: QRect, room: QRect) -> bool:
    seen = title.intersected(room)
    return seen.width() >= IN_SIGHT and seen.height() >= IN_SIGHT // 2
