"""What was found is searched within, listed the best first, or narrowed to what is new."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteline.services.searching import Wanted
from quoteline.ui.actions import connect
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class ResultCommands:
    """Connects menus, list and desk of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._actions = window.actions_.results
        connect(self._actions.within, self.search_within)
        self._actions.best_first.triggered.connect(self._put_best_first)

    def to_library(self) -> None:
        """Connect what exists only while a library is open."""
        workspace = self._window.workspace
        assert workspace is not None
        workspace.list.order_shown.connect(self._show)
        self._show()

    def enable(self, on: bool) -> None:
        """Commands that need an open library."""
        if on:
            self._show()
        else:
            self._actions.disable()

    def search_within(self) -> None:
        """Keep what is typed as a filter, and let the next words narrow what it finds."""
        workspace, desk = self._window.workspace, self._window.desk
        if workspace is None:
            return
        typed = replace(desk.wanted, query=workspace.search.box.text())  # perhaps not searched for yet
        if typed.query.strip():
            desk.want(narrowed(typed))
        else:
            self._window.toast.say(tr("Search for something first; then search within what was found."))
        workspace.search.box.setFocus()

    def _put_best_first(self, on: bool) -> None:
        if self._window.workspace is not None:
            self._window.workspace.list.put_best_first(on)

    def _show(self) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        self._actions.within.setEnabled(True)
        self._actions.best_first.setEnabled(workspace.list.is_ranked)
        self._actions.best_first.setChecked(workspace.list.head.best_first.isChecked())


def narrowed(wanted: Wanted) -> Wanted:
    """The same, with the box empty: what was typed in it goes on to hold."""
    query = wanted.query.strip()
    return replace(wanted, query="", within=(*wanted.within, query)) if query else wanted
