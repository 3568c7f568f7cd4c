"""What can be done with a lane of the timeline, as commands: in the menu bar, by keys, and on its name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from quoteline.services.timelines import LaneBy
from quoteline.ui.lane_hands import LaneHands
from quoteline.ui.timeline_layout import Row
from quoteline.ui.timeline_view import TimelineView
from quoteline.ui.translating import tr

Do = Callable[[LaneHands, Row], object]


class LaneCommands(QObject):
    """A menu of commands about the lane that the arrow keys chose, or whose name was clicked."""

    refused = Signal(str)  # a sentence that tells why nothing happened

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._view: TimelineView | None = None
        self.menu = menu.addMenu(tr("Lanes"))
        self.choose = self._add(tr("Choose lanes…"), self._choose, "L")
        self.menu.addSeparator()
        self.pin = self._about(tr("Pin lane"), lambda hands, row: hands.pin(row), "P")
        self.collapse = self._about(tr("Collapse lane"), lambda hands, row: hands.collapse(row), "O")
        self.up = self._about(tr("Move lane up"), lambda hands, row: hands.move(row, -1), "Alt+Up")
        self.down = self._about(tr("Move lane down"), lambda hands, row: hands.move(row, 1), "Alt+Down")
        self.hide = self._about(tr("Hide lane"), lambda hands, row: hands.hide(row), "H")
        self.menu.addSeparator()
        self.reset = self._add(tr("Reset lanes"), self._reset)

    def to_library(self, view: TimelineView) -> None:
        """Be about the lanes of this timeline."""
        self._view = view
        view.canvas.addActions(
            [self.choose, self.pin, self.collapse, self.up, self.down, self.hide, self.reset]
        )
        view.hands.menu_wanted.connect(self.show_menu)

    def show_menu(self, row: Row, where: QPoint) -> None:
        """The menu on the name of a lane."""
        if self._view is not None:
            menu = self.menu_of(self._view, row)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(where)

    def menu_of(self, view: TimelineView, row: Row) -> QMenu:
        """What can be done with a lane."""
        assert row.lane is not None
        key, choice, hands = row.lane.key, view.model.choice, view.hands
        menu = QMenu(view)
        speakers = view.model.lanes is LaneBy.SPEAKER
        only = tr("Only this speaker") if speakers else tr("Only this lane")
        menu.addAction(only, lambda: view.lane_chosen.emit(key))
        without = tr("Without this speaker") if speakers else tr("Without this lane")
        menu.addAction(without, lambda: view.lane_ruled_out.emit(key))
        if speakers and key is not None:
            menu.addAction(tr("Open in the speaker panel"), lambda: view.lane_opened.emit(key))
        menu.addSeparator()
        pin = tr("Unpin") if key in choice.pinned else tr("Pin")
        menu.addAction(pin, lambda: hands.pin(row))
        fold = tr("Expand") if key in choice.collapsed else tr("Collapse")
        menu.addAction(fold, lambda: hands.collapse(row))
        menu.addAction(tr("Move up"), lambda: hands.move(row, -1))
        menu.addAction(tr("Move down"), lambda: hands.move(row, 1))
        menu.addAction(tr("Hide"), lambda: hands.hide(row))
        menu.addSeparator()
        menu.addActions([self.choose, self.reset])
        return menu

    # --- making them ---

    def _add(self, text: str, do: Callable[[TimelineView], object], key: str = "") -> QAction:
        action = self.menu.addAction(text)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda checked=False: self._view is not None and do(self._view))
        return action

    def _about(self, text: str, do: Do, key: str) -> QAction:
        return self._add(text, lambda view: self._do(view, do), key)

    def _do(self, view: TimelineView, do: Do) -> None:
        row = view.hands.focus
        if row is None:
            self.refused.emit(tr("Choose a lane first: press ↑ or ↓ on the timeline."))
        else:
            do(view.hands, row)

    def _choose(self, view: TimelineView) -> None:
        view.choose_lanes()

    def _reset(self, view: TimelineView) -> None:
        view.hands.reset()
