"""Searches are kept, asked, renamed, moved and deleted from menu, list and keys; what is new is counted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu

from quoteline.services import saved_searches, searching
from quoteline.services.correcting import Change
from quoteline.services.library import Library
from quoteline.services.saved_searches import Fits, SavedSearch
from quoteline.services.searching import Wanted
from quoteline.ui.actions import connect
from quoteline.ui.active_filters import active_filters
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.saved_news import SavedNews, without_news
from quoteline.ui.translating import shown, tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

NAMED_AFTER = 3  # filters that make up the name that is proposed


class SavedCommands:
    """What menu, filters and keys do with saved searches. Listed on the reading lane, counted one by one
    on the counting lane, so that what a person asks for meanwhile is answered between two of them.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._saved: list[SavedSearch] = []
        self._to_count: list[SavedSearch] = []
        self._last: int | None = None  # the search that was asked last: what “update” is about
        self.news = SavedNews(window)
        actions = window.actions_
        for action, do in (
            (actions.save_search, self.save),
            (actions.update_search, self.update),
            (actions.rename_search, lambda: self._of_last(self.rename)),
            (actions.search_up, lambda: self._of_last(partial(self._step, by=-1))),
            (actions.search_down, lambda: self._of_last(partial(self._step, by=1))),
            (actions.delete_search, lambda: self._of_last(self.delete)),
        ):
            connect(action, do)
        window.desk.wanted_changed.connect(lambda wanted: self._show_open())

    def to_library(self) -> None:
        """Connect what exists only while a library is open."""
        workspace, session = self._window.workspace, self._window.session
        assert workspace is not None
        assert session is not None
        section = workspace.filters.saved
        section.save_wanted.connect(self.save)
        section.list.chosen.connect(self.ask)
        section.list.rename_wanted.connect(self.rename)
        section.list.delete_wanted.connect(self.delete)
        section.list.move_wanted.connect(self.move)
        section.list.menu_wanted.connect(self._open_menu)
        workspace.filters.looked_again.connect(self.look_again)
        session.index_ended.connect(self._count)
        self._last = None
        self.news.to_library()
        self.look_again()

    def enable(self, on: bool) -> None:
        """Commands that need an open library."""
        self._window.actions_.save_search.setEnabled(on)
        if not on:
            self._saved, self._to_count, self._last = [], [], None
            self._fill_menu()

    @property
    def saved(self) -> list[SavedSearch]:
        """The searches of the open library."""
        return list(self._saved)

    @property
    def asked(self) -> bool:
        """Whether there is a search that “update” is about."""
        return self._find(self._last) is not None

    # --- listing and counting ---

    def look_again(self) -> None:
        """The library changed: list the searches, and count what fits them now."""
        session = self._window.session
        if session is not None:
            session.reading.ask("saved searches", saved_searches.listed, self._show)

    def _show(self, saved: list[SavedSearch]) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        self._saved = saved
        if self._last not in {each.id for each in saved}:
            self._last = None
        workspace.filters.saved.list.show_saved(saved)
        workspace.filters.saved.show_hint()
        workspace.filters.place_saved()
        self._fill_menu()
        self._show_open()
        self._count()

    def _count(self) -> None:
        self._to_count = list(self._saved)
        self._count_next()

    def _count_next(self) -> None:
        session = self._window.session
        if session is None or not self._to_count:
            return
        one = self._to_count.pop(0)
        session.counting.ask(
            "fits saved search", lambda library: saved_searches.fits(library, [one]), self._counted
        )

    def _counted(self, fits: dict[int, Fits]) -> None:
        if self._window.workspace is not None:
            self._window.workspace.filters.saved.list.searches.show_fits(fits)
            self.news.counted(fits)
            self._count_next()

    # --- asking ---

    def ask(self, id: int) -> None:
        """Show what fits a search, in its order; nothing of it is new any more."""
        saved, workspace = self._find(id), self._window.workspace
        if saved is None or workspace is None:
            return
        if saved.problem:
            self._window.toast.say(tr("{name}: {why}", name=saved.name, why=saved.problem))
        if saved.wanted is None:
            return
        self._last = id
        workspace.list.sort_by(saved.sort, saved.descending, searching.is_ranked(saved.wanted))
        self.news.ask(saved, workspace.filters.saved.list.searches.fits.get(id))
        if saved.wanted == self._window.desk.wanted:
            workspace.list.refresh()  # perhaps in another order
        self._window.desk.want(saved.wanted)
        self._show_open()
        self._look(id)

    def _look(self, id: int) -> None:
        session = self._window.session
        if session is not None:
            session.writing.ask(
                f"look at saved search {id}",
                lambda library: saved_searches.look(library, id),
                lambda done: self.look_again(),
                self._window.complain,
            )

    # --- changing ---

    def save(self) -> None:
        """Keep what is shown under a name that the person gives."""
        workspace = self._window.workspace
        if workspace is None:
            return
        wanted, listed = without_news(self._window.desk.wanted), workspace.list
        sort, descending = listed.sort, listed.descending
        name = self._ask_name(
            tr("Save this search"),
            tr("What comes in later and fits is in it as well, and what is new is counted. Its name:"),
            tr("Save search"),
            self._proposed(wanted),
        )
        if name:
            self._make(lambda library: saved_searches.save(library, name, wanted, sort, descending))

    def update(self) -> None:
        """Let the search that was asked last stand for what is shown now."""
        saved, workspace = self._find(self._last), self._window.workspace
        if saved is None or workspace is None:
            return
        wanted = without_news(self._window.desk.wanted)
        sort, descending = workspace.list.sort, workspace.list.descending
        self._make(lambda library: saved_searches.update(library, saved.id, wanted, sort, descending))

    def rename(self, id: int) -> None:
        """Ask for another name."""
        saved = self._find(id)
        if saved is None:
            return
        name = self._ask_name(tr("Rename the saved search"), tr("Its new name:"), tr("Rename"), saved.name)
        if name and name != saved.name:
            self._make(lambda library: saved_searches.rename(library, id, name))

    def delete(self, id: int) -> None:
        """Keep it no more; the line that says so takes it back."""
        self._make(lambda library: saved_searches.delete(library, id))

    def move(self, id: int, to: int) -> None:
        """Give it another place in the list."""
        self._make(lambda library: saved_searches.move(library, id, to))

    def _step(self, id: int, by: int) -> None:
        places = [each.id for each in self._saved]
        to = places.index(id) + by
        if 0 <= to < len(places):
            self.move(id, to)

    def _make(self, change: Callable[[Library], Change | None]) -> None:
        if self._window.corrections is not None:
            self._window.corrections.make(change)

    def _ask_name(self, title: str, text: str, do: str, name: str) -> str:
        dialog = Asking(self._window, title, text, do)
        line = QLineEdit(name)
        line.setAccessibleName(tr("Name of the search"))
        line.setMaxLength(saved_searches.LONGEST)
        line.selectAll()
        line.textChanged.connect(lambda typed: dialog.do.setEnabled(bool(typed.strip())))
        dialog.do.setEnabled(bool(name))
        dialog.column.addWidget(line)
        line.setFocus()
        return line.text().strip() if dialog.ask() else ""

    def _proposed(self, wanted: Wanted) -> str:
        """A name made of the query, or of the first filters, that is still free."""
        workspace = self._window.workspace
        assert workspace is not None
        filters = [each.text for each in active_filters(wanted, workspace.name_of)]
        name = searching.as_query(wanted).strip() or ", ".join(filters[:NAMED_AFTER]) or tr("Everything")
        name = name[: saved_searches.LONGEST].strip()
        taken = {each.name.casefold() for each in self._saved}
        return name if name.casefold() not in taken else ""

    # --- menus ---

    def _find(self, id: int | None) -> SavedSearch | None:
        return next((each for each in self._saved if each.id == id), None)

    def _of_last(self, do: Callable[[int], object]) -> None:
        """The search that keys and menu are about: the one with the focus, else the one asked last."""
        workspace = self._window.workspace
        if workspace is None:
            return
        listed = workspace.filters.saved.list
        focused = listed.current() if listed.hasFocus() else None
        id = focused if focused is not None else self._last
        if id is None:
            self._window.toast.say(tr("Choose a saved search first, in the filters or in the menu."))
        else:
            do(id)

    def _show_open(self) -> None:
        """Which search is what is shown now, in the list, the menu, and for “update”."""
        window, wanted = self._window, without_news(self._window.desk.wanted)
        if window.workspace is None:
            return
        fitting = [each.id for each in self._saved if each.wanted == wanted]
        open = self._last if self._last in fitting else next(iter(fitting), None)
        if open is not None:
            self._last = open
        window.workspace.filters.saved.list.searches.show_open(open)
        last = self._find(self._last)
        actions = window.actions_
        actions.update_search.setEnabled(last is not None and last.wanted != wanted)
        if last is not None:
            actions.update_search.setText(_literal(tr("Update “{name}” to what is shown", name=last.name)))
        else:
            actions.update_search.setText(tr("Update to what is shown"))
        for action in actions.saved_menu.actions():
            if isinstance(action.data(), int):
                action.setChecked(action.data() == open)

    def _fill_menu(self) -> None:
        actions = self._window.actions_
        for action in actions.saved_menu.actions():
            if isinstance(action.data(), int):
                actions.saved_menu.removeAction(action)
                action.deleteLater()
        first = next(iter(actions.saved_menu.actions()), None)
        for saved in self._saved:
            action = QAction(_literal(saved.name), actions.saved_menu)
            action.setData(saved.id)
            action.setCheckable(True)
            action.setToolTip(plain_hint(shown(saved.problem)))
            connect(action, partial(self.ask, saved.id))
            actions.saved_menu.insertAction(first, action) if first else actions.saved_menu.addAction(action)
        for each in (actions.rename_search, actions.search_up, actions.search_down, actions.delete_search):
            each.setEnabled(bool(self._saved))
        if not self._saved:
            actions.update_search.setEnabled(False)

    def _open_menu(self, id: int, at: QPoint) -> None:
        menu = self.menu(id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu(self, id: int) -> QMenu:
        """What can be done with one search."""
        saved = self._find(id)
        menu = QMenu(self._window)
        menu.setAccessibleName(saved.name if saved else "")
        for text, icon_do in (
            (tr("Show what fits"), partial(self.ask, id)),
            (tr("Update to what is shown"), partial(self._update, id)),
            (tr("Rename…"), partial(self.rename, id)),
            (tr("Move up"), partial(self._step, id, -1)),
            (tr("Move down"), partial(self._step, id, 1)),
            (tr("Delete"), partial(self.delete, id)),
        ):
            connect(menu.addAction(text), icon_do)
        return menu

    def _update(self, id: int) -> None:
        self._last = id
        self.update()


def _literal(text: str) -> str:
    """A text whose ampersand is no key of a menu."""
    return text.replace("&", "&&")
