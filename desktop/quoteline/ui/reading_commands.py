"""What can be corrected inside the article: boundaries, words added by hand, marks that nobody claimed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from quoteline.services.correcting import Change
from quoteline.ui.actions import Actions
from quoteline.ui.corrections import Corrections
from quoteline.ui.translating import shown, tr
from quoteline.ui.workspace import Workspace
from quoteline.wording import say

MARK_FIRST = say("Mark words in the article first: with the mouse, or with Shift and the arrow keys.")
IN_IT_ALREADY = say("These words are in the quotation already.")


class ReadingCommands(QObject):
    """Connects the actions, the reading pane and the corrections of one open library."""

    def __init__(
        self, workspace: Workspace, corrections: Corrections, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._pane = workspace, workspace.reading
        self._corrections, self._actions, self._window = corrections, actions, window
        self._passing: list[QAction] = []
        self._additions: set[int] = set()  # numbers of the changes that added a quotation
        for action in (actions.change_boundaries, actions.confirm, actions.new_quotation, actions.add_words):
            self._pane.addAction(action)
        for action in (actions.change_boundaries, actions.confirm):
            workspace.list.addAction(action)
        self._pane.boundaries.kept.connect(corrections.set_content)
        self._pane.unclaimed.wanted.connect(corrections.promote)
        self._pane.article.menu_wanted.connect(self._open_menu)
        corrections.refused.connect(self._put_back)
        corrections.added.connect(self._go_to)
        corrections.undone.connect(self._stay)

    # --- commands ---

    def change_boundaries(self) -> None:
        """Let keys change the boundaries of the one selected quotation."""
        selected = self._workspace.desk.selected
        if len(selected) == 1:
            self._workspace.show_reading()
            self._pane.change_boundaries(selected[0])

    def new_quotation(self) -> None:
        """Make marked words a quotation; without any, the unclaimed marks that are looked at."""
        span, article = self._pane.article.marked_span(), self._pane.article_id
        if span is not None and article is not None:
            self._corrections.new_quotation(article, span, self._pane.text, self._pane.quotations)
        elif self._pane.unclaimed.looking:
            self._pane.unclaimed.promote()
        else:
            self._corrections.refused.emit(shown(MARK_FIRST))

    def add_words(self) -> None:
        """Add marked words to the lit quotation."""
        span = self._pane.article.marked_span()
        if span is None:
            self._corrections.refused.emit(shown(MARK_FIRST))
        elif not self._pane.boundaries.add(span):
            self._corrections.refused.emit(shown(IN_IT_ALREADY))

    # --- what follows ---

    def _put_back(self, why: str) -> None:
        """What could not be kept must not stay lit as if it were."""
        if not self._pane.boundaries.changing:
            self._pane.boundaries.give_up()

    def _go_to(self, change: Change) -> None:
        self._additions.add(change.id)
        self._pane.article.unmark()
        self._workspace.desk.select([change.quotation_ids[0]])

    def _stay(self, change: Change) -> None:
        """What was added is gone again: one stays in the article, not with the next of the list."""
        selected = self._workspace.desk.selected
        if change.id in self._additions and set(selected) <= set(change.quotation_ids):
            self._workspace.desk.select([])

    # --- the menu of the article ---

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu(at)
        if menu.actions():
            menu.popup(at)

    def menu(self, at: QPoint) -> QMenu:
        """What can be done with marked words, with unclaimed ones, and with the lit quotation."""
        self._passing = first = [*self._of_words(), *self._of_part(at)]  # no menu keeps its actions
        if self._workspace.desk.selected:
            return self._actions.context_menu(first)
        menu = QMenu(self._window)
        menu.addActions(first)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _of_words(self) -> list[QAction]:
        article, lit = self._pane.article, bool(self._workspace.desk.selected)
        if article.marked_span() is None:
            return [self._actions.new_quotation] if self._pane.unclaimed.looking else []
        copy = QAction(tr("Copy these words"))
        copy.triggered.connect(article.copy)
        return [self._actions.new_quotation, *([self._actions.add_words] if lit else []), copy]

    def _of_part(self, at: QPoint) -> list[QAction]:
        """Of a quotation in several parts, the one under the mouse can be taken away."""
        article = self._pane.article
        place = article.offset_near(article.viewport().mapFromGlobal(at))
        part = self._pane.boundaries.part_at((place, place))
        if part is None:
            return []
        remove = QAction(tr("Remove this part of the quotation"))
        remove.triggered.connect(lambda: self._pane.boundaries.drop(part))
        return [remove]
