"""What lies on the desk: what is wanted and what is selected, the same for every pane, with a way back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from quoteline.services import choices
from quoteline.services.searching import Wanted

HISTORY = 100


class Desk(QObject):
    """Holds one :class:`Wanted` and one selection; tells the panes when either changes."""

    wanted_changed = Signal(object)  # Wanted
    selection_changed = Signal(object)  # list[int]
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = Wanted()
        self._selected: list[int] = []
        self._before: list[Wanted] = []
        self._after: list[Wanted] = []

    @property
    def wanted(self) -> Wanted:
        return self._wanted

    @property
    def selected(self) -> list[int]:
        return list(self._selected)

    def want(self, wanted: Wanted) -> None:
        """Want something else; what was wanted before can be gone back to."""
        if wanted == self._wanted:
            return
        if not _is_typed_on(self._wanted, wanted):
            self._before = [*self._before[-HISTORY:], self._wanted]
        self._after.clear()
        self._show(wanted)

    def change(self, **changes: Any) -> None:
        """Want the same but for ``changes``, fields of :class:`Wanted`.

        A filter that is to ask for something rules nothing out any more: what it leaves is what it asks for.
        """
        for filter in choices.FILTERS:
            if filter in changes:
                changes.setdefault(f"not_{filter}", ())
        self.want(replace(self._wanted, **changes))

    def without(self, filter: str, *values: object) -> None:
        """Want the same without what has one of these values of a filter."""
        self.want(choices.without(self._wanted, filter, *values))

    def select(self, ids: list[int]) -> None:
        if ids != self._selected:
            self._selected = list(ids)
            self.selection_changed.emit(self._selected)  # a million ids are not copied once more

    @property
    def before(self) -> Wanted | None:
        """What was wanted before, if anything."""
        return self._before[-1] if self._before else None

    def back(self) -> None:
        if self._before:
            self._after.append(self._wanted)
            self._show(self._before.pop())

    def forward(self) -> None:
        if self._after:
            self._before.append(self._wanted)
            self._show(self._after.pop())

    @property
    def can_go_back(self) -> bool:
        return bool(self._before)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._after)

    def put_behind(self, wanted: Wanted) -> None:
        """Let ``wanted``, from another day, be what one can go back to first."""
        self._before = [wanted, *self._before]
        self.history_changed.emit()

    def clear(self) -> None:
        """Start afresh, for another library."""
        self._before, self._after, self._selected = [], [], []
        self._wanted = Wanted()
        self.history_changed.emit()

    def _show(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.history_changed.emit()
        self.wanted_changed.emit(wanted)


def _is_typed_on(old: Wanted, new: Wanted) -> bool:
    """Whether only more letters were typed (or taken away): one step back should undo the whole word."""
    if replace(old, query="") != replace(new, query="") or not old.query or not new.query:
        return False
    return new.query.startswith(old.query) or old.query.startswith(new.query)
