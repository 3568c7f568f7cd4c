"""What the View menu does with panes beside opening them: walk, move, float, back to the usual layout."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from quoteline.ui.pane import SIDES
from quoteline.ui.translating import shown, tr
from quoteline.ui.workspace import Workspace


class PaneCommands(QObject):
    """The entries, which are about the pane that has the keyboard, or the one that had it last."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._workspace: Workspace | None = None
        self.next = _entry(menu, tr("Next pane"), "F6")
        self.previous = _entry(menu, tr("Previous pane"), "Shift+F6")
        self.move_menu = menu.addMenu(tr("Move this pane"))
        self.sides = {side: self.move_menu.addAction(shown(words)) for side, words in SIDES.items()}
        self.sides[""] = self.move_menu.addAction(tr("Into a window of its own"))
        self.reset = menu.addAction(tr("Reset layout"))
        self._connect()

    def _connect(self) -> None:
        self.next.triggered.connect(lambda checked=False: self._walk(1))
        self.previous.triggered.connect(lambda checked=False: self._walk(-1))
        self.reset.triggered.connect(lambda checked=False: self._reset())
        for side, action in self.sides.items():
            action.triggered.connect(partial(self._move, side))
        self.move_menu.aboutToShow.connect(self._look_where)

    def to_library(self, workspace: Workspace) -> None:
        """Be about the panes of this workspace."""
        self._workspace = workspace

    def enable(self, on: bool) -> None:
        if not on:
            self._workspace = None
        for action in (self.next, self.previous, self.reset, self.move_menu.menuAction()):
            action.setEnabled(on)

    def _walk(self, step: int) -> None:
        if self._workspace is not None:
            self._workspace.walk.go(step)

    def _reset(self) -> None:
        if self._workspace is not None:
            self._workspace.reset_layout()

    def _move(self, side: str, checked: bool = False) -> None:
        name = self._workspace.pane_in_use() if self._workspace is not None else None
        if self._workspace is not None and name is not None:
            self._workspace.docks.move_pane(name, side)
            self._workspace.walk.enter(self._workspace.panes()[name].widget())

    def _look_where(self) -> None:
        """The list in the middle stays where it is, and so does the search above it."""
        there = self._workspace is not None and self._workspace.pane_in_use() is not None
        for action in self.sides.values():
            action.setEnabled(there)


def _entry(menu: QMenu, text: str, key: str) -> QAction:
    action = menu.addAction(text)
    action.setShortcut(QKeySequence(key))
    return action
