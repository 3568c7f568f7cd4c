"""From the menu “Filter by this” to what the window shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from quoteline.domain import Axis
from quoteline.services import listings
from quoteline.services.library import Library
from quoteline.ui.actions import connect
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

T = TypeVar("T")
FINDS: dict[str, Callable[[Library, Sequence[int]], Sequence[object]]] = {
    "speakers": listings.speakers_of,
    "outlets": listings.outlets_of,
    "kinds": listings.kinds_of,
}


class NarrowingCommands:
    """What is selected is asked of the library, however much it is, and becomes a filter."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        actions = window.actions_.narrowing
        for filter in FINDS:
            connect(getattr(actions, f"not_{filter}"), partial(self._ask_values, filter, self._without))
        for filter in ("outlets", "kinds"):
            connect(getattr(actions, filter), partial(self._ask_values, filter, self._only))
        connect(actions.days, self._ask_days)
        actions.tag_turned.connect(self._turn_tag)

    def _ask_values(self, filter: str, then: Callable[[str, Sequence[object]], None]) -> None:
        find = FINDS[filter]
        self._ask(find, partial(then, filter))

    def _ask_days(self) -> None:
        self._ask(listings.days_of, self._show_days)

    def _ask(self, question: Callable[[Library, Sequence[int]], T], then: Callable[[T], None]) -> None:
        window = self._window
        if window.selection is None or window.session is None or window.corrections is None:
            return
        ids = window.selection.ids
        if ids:
            refuse = window.corrections.refuse
            window.session.reading.ask("filter by this", lambda library: question(library, ids), then, refuse)

    def _only(self, filter: str, values: Sequence[object]) -> None:
        self._window.desk.change(**{filter: tuple(values)})

    def _without(self, filter: str, values: Sequence[object]) -> None:
        self._window.desk.without(filter, *values)

    def _show_days(self, days: tuple[date, date] | None) -> None:
        if days is None:
            self._window.toast.say(tr("Nothing tells when this was said."))
        else:
            self._window.desk.change(axis=Axis.SAID, first=days[0], last=days[1], undated=False)

    def _turn_tag(self, tag: str, out: bool) -> None:
        if out:
            self._window.desk.without("tags", tag)
        else:
            self._window.desk.change(tags=(tag,))
