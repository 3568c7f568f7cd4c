"""What the menus offer about what was found: to search within it, the best first, only what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from quoteline.ui.reading_actions import put_behind
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.actions import Actions


class ResultActions:
    """Entries put into the menus behind those that are there."""

    def __init__(self, actions: Actions) -> None:
        self.within = QAction(tr("Search within these"))
        self.within.setShortcut(QKeySequence("Ctrl+Alt+F"))
        self.best_first = QAction(tr("Best first"))
        self.best_first.setShortcut(QKeySequence("Ctrl+Alt+R"))
        self.only_new = QAction(tr("Only what is new"))
        self.all_looked_at = QAction(tr("All were looked at"))
        for tick in (self.best_first, self.only_new):
            tick.setCheckable(True)
        put_behind(actions.search, self.within, self.best_first)
        put_behind(actions.delete_search, self.only_new, self.all_looked_at)
        self.disable()

    def disable(self) -> None:
        """No library is open, or nothing of it is searched for yet."""
        for action in (self.within, self.best_first, self.only_new, self.all_looked_at):
            action.setEnabled(False)
        self.best_first.setChecked(False)
        self.only_new.setChecked(False)
