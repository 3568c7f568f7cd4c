"""What the menus offer about the article that is read and about the list: finding, sizes, print, original."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from quoteline.ui import icons
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.actions import Actions


class ReadingActions:
    """Entries put into the menus behind those that are there."""

    def __init__(self, actions: Actions) -> None:
        self.print = _action(tr("Print article…"), "printer", "Ctrl+P")
        self.find = _action(tr("Find in article…"), "search", "Ctrl+G")
        self.find_next = _action(tr("Find next"), "", "F3")
        self.find_previous = _action(tr("Find previous"), "", "Shift+F3")
        self.larger = _action(tr("Larger text"), "", "Ctrl++", "Ctrl+=")
        self.smaller = _action(tr("Smaller text"), "", "Ctrl+-")
        self.usual = _action(tr("Usual size of text"), "", "Ctrl+0")
        self.original = _action(tr("Open original"), "square-arrow-out-up-right", "Ctrl+U")
        self.next_article = _action(tr("Next article of the list"), "", "Ctrl+PgDown")
        self.previous_article = _action(tr("Previous article of the list"), "", "Ctrl+PgUp")
        self.columns = QMenu(tr("Columns"))
        put_behind(actions.picture, self.print)
        put_behind(actions.clear_filters, self.find, self.find_next, self.find_previous)
        put_behind(actions.refresh, self.columns.menuAction(), self.larger, self.smaller, self.usual)
        put_behind(actions.read, self.next_article, self.previous_article, self.original)

    def of_article(self) -> list[QAction]:
        """Those that need an article that is read."""
        return [self.print, self.find, self.original]

    def of_library(self) -> list[QAction]:
        """Those that need an open library."""
        sizes = [self.larger, self.smaller, self.usual]
        steps = [self.find_next, self.find_previous, self.next_article, self.previous_article]
        return [*sizes, *steps, self.columns.menuAction()]

    def enable(self, on: bool) -> None:
        """A library was opened or closed; no article is read yet."""
        for action in self.of_library():
            action.setEnabled(on)
        for action in self.of_article():
            action.setEnabled(False)
        if not on:
            self.columns.clear()


def _action(text: str, icon: str, *keys: str) -> QAction:
    action = QAction(text)
    action.setShortcuts([QKeySequence(key) for key in keys])
    if icon:
        icons.dress(action, icon)
    return action


def put_behind(anchor: QAction, *actions: QAction) -> None:
    """Put actions into the menu of ``anchor``, behind it and before a line."""
    menu = next(each for each in anchor.associatedObjects() if isinstance(each, QMenu))
    there = menu.actions()
    at = there.index(anchor) + 1
    before = there[at] if at < len(there) else None
    for action in actions:
        if action.parent() is None:
            action.setParent(menu)
        if before is None:
            menu.addAction(action)
        else:
            menu.insertAction(before, action)
    if before is not None and not before.isSeparator():
        menu.insertSeparator(before)
