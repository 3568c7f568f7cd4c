"""Why a command cannot be chosen now, in a sentence, where that is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


def why_not(window: MainWindow, action: QAction) -> str:
    """What has to be done first, or why there is nothing to do."""
    actions = window.actions_
    if window.session is None or window.workspace is None:
        return tr("Open a library first.")
    if action in actions.of_selection():
        return _of_selection(window, action)
    told = {
        actions.undo: tr("Nothing can be undone."),
        actions.take_culprit: tr("Something fits what is asked."),
        actions.redo: tr("Nothing can be made again."),
        actions.back: tr("Nothing was shown before."),
        actions.forward: tr("Nothing was shown after this."),
        actions.update_search: tr("The saved search asks for what is shown."),
        actions.rename_search: tr("No search is saved yet."),
        actions.search_up: tr("No search is saved yet."),
        actions.search_down: tr("No search is saved yet."),
        actions.delete_search: tr("No search is saved yet."),
        actions.results.best_first: tr("Search for words first."),
        actions.results.only_new: tr("Nothing is new in what is shown."),
        actions.results.all_looked_at: tr("Nothing is new in any saved search."),
    }
    if action is actions.update_search and not window.connections.saved.saved:
        return tr("No search is saved yet.")
    if action is actions.update_search and not window.connections.saved.asked:
        return tr("Ask a saved search first.")
    if action in actions.article.of_article() and window.workspace.reading.article_id is None:
        return tr("Read an article first.")
    if action in actions.pane_commands.sides.values():
        return tr("Go to a pane first (F6).")
    return told.get(action, tr("Not possible now."))


def _of_selection(window: MainWindow, action: QAction) -> str:
    actions = window.actions_
    many = len(window.selection.ids) if window.selection is not None else 0
    if not many:
        return tr("Select a quotation first.")
    if many > 1 and action in (actions.change_boundaries, actions.add_words):
        return tr("Select one quotation only.")
    return tr("Not possible now.")
