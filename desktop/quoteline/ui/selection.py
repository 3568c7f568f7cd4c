"""What can be done with the selected quotations: read, correct."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from quoteline.domain import QuotationRow
from quoteline.services import browsing, listings
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui.actions import Actions
from quoteline.ui.corrections import Corrections
from quoteline.ui.translating import tr
from quoteline.ui.workspace import Workspace

T = TypeVar("T")
AT_HAND = 64  # of many selected quotations, those that are looked at to name things


class SelectionActions(QObject):
    """Connects the actions on quotations to the selection of a workspace."""

    def __init__(
        self, workspace: Workspace, corrections: Corrections, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(workspace)
        self._workspace, self._corrections, self._actions = workspace, corrections, actions
        workspace.list.menu_wanted.connect(self._open_menu)
        workspace.list.star_wanted.connect(lambda id: self._star([id]))
        workspace.reading.published_wanted.connect(lambda id: corrections.published([id]))
        # A method, not a lambda: the desk outlives this, and only a method is let go of with its object.
        workspace.desk.selection_changed.connect(self.enable)
        actions.quotes_menu.aboutToShow.connect(self.enable)
        self.enable()

    @property
    def ids(self) -> list[int]:
        """What is selected: in the list, or lit from the timeline though a filter hides it there."""
        return self._workspace.list.selected_ids() or self._workspace.desk.selected

    def enable(self, ids: object = None) -> None:
        """Offer what can be done with the selection as it is now."""
        ids = self.ids
        for action in self._actions.of_selection():
            action.setEnabled(bool(ids))
        for action in (self._actions.change_boundaries, self._actions.add_words):
            action.setEnabled(len(ids) == 1)
        of_article = bool(ids) or self._workspace.reading.article_id is not None
        for action in (self._actions.set_published, self._actions.set_outlet, self._actions.versions):
            action.setEnabled(of_article)
        rows = self._rows(ids)
        starred = bool(rows) and all(row.starred for row in rows)
        self._actions.star.setText(tr("Remove star") if starred else tr("Star"))
        confirmed = bool(rows) and all(row.confirmed for row in rows)
        self._actions.confirm.setText(tr("Take confirmation back") if confirmed else tr("Confirm"))
        self._offer_untag(rows)

    def _rows(self, ids: list[int]) -> list[QuotationRow]:
        """Those of the selected rows that are at hand; enough to name things in a menu."""
        found = (self._workspace.list.row_of(each) for each in ids[:AT_HAND])
        return [row for row in found if row is not None]

    def _offer_untag(self, rows: list[QuotationRow]) -> None:
        self._actions.narrowing.offer_tags(sorted({tag for row in rows for tag in row.tags}))
        menu = self._actions.untag
        menu.clear()
        for name in sorted({tag for row in rows for tag in row.tags}):
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda checked=False, name=name: self._corrections.untag(self.ids, name))
        menu.setEnabled(not menu.isEmpty())

    def _open_menu(self, at: QPoint) -> None:
        self._workspace.desk.select(self._workspace.list.selected_ids())
        self.enable()
        menu = self._actions.context_menu()
        self._offer_cell(menu, at)
        menu.popup(at)

    def _offer_cell(self, menu: QMenu, at: QPoint) -> None:
        """What filters by the cell that was clicked comes first."""
        table = self._workspace.list.table
        column = table.columnAt(table.viewport().mapFromGlobal(at).x())
        first = menu.actions()[0]  # a line, under which all else stands
        for action in self._actions.of_cell(column):
            entry = QAction(action.icon(), action.text(), menu)
            entry.triggered.connect(action.trigger)
            menu.insertAction(first, entry)

    def _ask(self, key: str, question: Callable[[Library], T], then: Callable[[T], None]) -> None:
        if self.ids:
            self._workspace.session.reading.ask(key, question, then, self._corrections.refuse)

    # --- look ---

    def read(self) -> None:
        if self.ids:
            self._workspace.read(self.ids[0])

    def only_speaker(self) -> None:
        """Show only who said the selected ones."""
        ids = self.ids

        def show(speakers: tuple[int | None, ...]) -> None:
            self._workspace.desk.change(speakers=speakers)

        self._ask("speakers of selection", lambda library: listings.speakers_of(library, ids), show)

    def more_like(self) -> None:
        """Show what is about the same as the first of the selected ones, the most alike first."""
        if self.ids:
            wanted = Wanted(f"like:{self.ids[0]}")
            self._workspace.list.begin_at_first(wanted)
            self._workspace.desk.want(wanted)
            self._workspace.list.put_best_first(True)

    # --- correct ---

    def star(self) -> None:
        self._star(self.ids)

    def _star(self, ids: list[int]) -> None:
        def turn(starred: bool) -> None:
            self._corrections.star(ids, not starred)

        if ids:
            self._workspace.session.reading.ask(
                "starred", lambda library: listings.all_flagged(library, ids, "starred"), turn
            )

    def confirm(self) -> None:
        """Say of the selected ones that they are right; of those that are said to be, that it is open."""
        ids = self.ids

        def turn(confirmed: bool) -> None:
            self._corrections.confirm(ids, not confirmed)

        self._ask("confirmed", lambda library: listings.all_flagged(library, ids, "confirmed"), turn)

    def speaker_in_article(self) -> None:
        self._with_row(self._corrections.speaker_in_article)

    def tag(self) -> None:
        if self.ids:
            self._corrections.tag(self.ids)

    def note(self) -> None:
        ids = self.ids
        self._ask(
            "noted",
            lambda library: browsing.rows(library, ids[:AT_HAND]),
            lambda rows: self._corrections.note(ids, rows) if rows else None,
        )

    def speaker(self) -> None:
        ids = self.ids
        self._with_row(lambda row: self._corrections.speaker(ids, row))

    def day(self) -> None:
        ids = self.ids
        self._with_row(lambda row: self._corrections.day(ids, row))

    def published(self) -> None:
        """Set the publication date of the articles selected in, else of the one that is read."""
        article = self._workspace.reading.article_id
        if self.ids:
            self._corrections.published_of(self.ids)
        elif article is not None:
            self._corrections.published([article])

    def not_a_quotation(self) -> None:
        if self.ids:
            self._corrections.not_a_quotation(self.ids)

    def _with_row(self, do: Callable[[QuotationRow], None]) -> None:
        """Do something with the first selected row, once it is at hand."""
        first = self.ids[:1]
        self._ask(
            "first selected row",
            lambda library: browsing.rows(library, first),
            lambda rows: do(rows[0]) if rows else None,
        )
