"""The review mode: one doubtful quotation after the other, decided by single keys, from first to last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from quoteline.domain import Kind, QuotationRow, UserError
from quoteline.services import browsing, reviewing
from quoteline.services.correcting import Change
from quoteline.services.library import Library
from quoteline.services.reviewing import Standing
from quoteline.ui.corrections import Corrections
from quoteline.ui.review_keys import ReviewKeys, combined
from quoteline.ui.review_room import ReviewRoom
from quoteline.ui.review_strip import ReviewStrip
from quoteline.ui.review_walk import Walk
from quoteline.ui.translating import from_log, shown, tr
from quoteline.ui.workspace import Workspace

_Key = Qt.Key
KEYS = {
    _Key.Key_Return: "accept",
    _Key.Key_Enter: "accept",
    _Key.Key_Space: "accept",
    _Key.Key_N: "next",
    _Key.Key_P: "previous",
    _Key.Key_S: "speaker",
    _Key.Key_B: "words",
    _Key.Key_K: "kind",
    _Key.Key_D: "day",
    _Key.Key_X: "reject",
    _Key.Key_Delete: "reject",
}


@dataclass(frozen=True, slots=True)
class _Told:
    """What came back about the present quotation."""

    row: QuotationRow
    why: str


class Review(QObject):
    """Leads through the queue of what is filtered; the quotation at hand is the one selected everywhere."""

    left = Signal()

    def __init__(self, workspace: Workspace, corrections: Corrections) -> None:
        super().__init__(workspace)
        self._workspace, self._corrections = workspace, corrections
        self._desk = workspace.desk
        self._walk = Walk()
        self._row: QuotationRow | None = None
        self._room = ReviewRoom(workspace)
        self._on = False
        self._made = 0  # corrections since the mode was entered, less those undone
        self._under_way = 0  # those of a single key that the library has not told of yet
        self._corrected = False  # the one at hand, and the list has not been filled since
        self.strip = ReviewStrip()
        workspace.put_on_top(self.strip)
        acts: dict[int, Callable[[], object]] = {
            combined(key): partial(self.do, name) for key, name in KEYS.items()
        }
        acts |= {
            combined(_Key.Key_Escape): self.leave,
            combined(_Key.Key_I): self.strip.sure_ones.toggle,
            combined(_Key.Key_Z, Qt.KeyboardModifier.ControlModifier): partial(self.do, "undo"),
        }
        self._keys = ReviewKeys(workspace, acts, lambda: workspace.reading.boundaries.changing)
        self._connect()

    def _connect(self) -> None:
        self.strip.wanted.connect(self.do)
        self.strip.kind_chosen.connect(self._set_kind)
        self.strip.sure_ones_wanted.connect(self._begin_anew)
        self.strip.left.connect(self.leave)
        self._corrections.changed.connect(self._changed)
        self._corrections.undone.connect(self._undone)
        self._corrections.refused.connect(self._refused)
        # Methods, not lambdas: the desk outlives this, and only a method is let go of with its object.
        self._desk.selection_changed.connect(self._selected)
        self._workspace.list.shown.connect(self._list_is_filled)
        self._desk.wanted_changed.connect(self._begin_anew)

    @property
    def on(self) -> bool:
        """Whether a review is under way."""
        return self._on

    # --- in and out ---

    def enter(self) -> None:
        """Begin with the most doubtful quotation of what is filtered."""
        if not self._on:
            self._on, self._made = True, 0
            self.strip.show_last("")
            self.strip.offer_undo(False)
            self._begin_anew()

    def leave(self) -> None:
        """End; what was decided is kept, and the last one stays selected."""
        if self._on:
            self._on = False
            self._keys.end()
            self._row = None
            self._workspace.session.counting.forget("review queue")
            self._workspace.session.reading.forget("review why")
            self.strip.hide()
            self._room.give_back()
            self._workspace.list.table.setFocus()
            self.left.emit()

    def _begin_anew(self, reason: object = None) -> None:
        if self._on:
            self._ask(self._begin)

    def _ask(self, then: Callable[[Standing], None]) -> None:
        wanted, sure_ones = self._desk.wanted, self.strip.sure_ones.isChecked()
        self._workspace.session.counting.ask(
            "review queue",
            lambda library: reviewing.standing(library, wanted, sure_ones=sure_ones),
            then,
            self._corrections.refuse,
        )

    def _begin(self, standing: Standing) -> None:
        self._walk.begin(standing.queue, standing.done)
        self._show_progress()
        first = self.strip.isHidden()
        if first:
            self._room.remember()
        self.strip.show()
        self._show_place()
        if first:
            self._room.make()
            self._workspace.reading.setFocus()
        self._keys.begin()

    # --- what can be done ---

    def do(self, name: str) -> None:
        """Do what a key or a button stands for."""
        if name == "undo":
            self._undo()
        elif name == "accept" and self._walk.ended:
            self._go_on_from_the_end()
        elif name == "previous":
            self._walk.back()
            self._show_place()
        elif self._walk.present is not None:
            self._do_with(name, self._walk.present)

    def _undo(self) -> None:
        """Take back what was done in this review, and no more: before it may come an import."""
        if self._made or self._under_way:
            self._corrections.undo()
        else:
            self.strip.show_last(tr("Nothing more to undo in this review; Edit ▸ Undo goes farther back"))

    def _do_with(self, name: str, id: int) -> None:
        """Do it with the present quotation; who accepts or rejects it need not wait for the library."""
        self._under_way += name in ("accept", "reject")
        if name == "accept":
            self._walk.decide(id)
            self._corrections.confirm([id], True)
        elif name == "reject":
            self._walk.decide(id, rejected=True)
            self._corrections.not_a_quotation([id])
        if name in ("accept", "reject", "next"):
            self._walk.forth()
            self._show_progress()
            self._show_place()
        else:
            self._ask_about(name, id)

    def _ask_about(self, name: str, id: int) -> None:
        row = self._row if self._row is not None and self._row.id == id else None
        if name == "words":
            self._workspace.reading.change_boundaries(id)
        elif row is None:
            return  # it comes in a moment, and with it what the question shows
        elif name == "speaker":
            self._corrections.speaker([id], row)
        elif name == "day":
            self._corrections.day([id], row)
        else:
            self.strip.ask_kind(row.kind)

    def _set_kind(self, kind: Kind) -> None:
        if self._row is not None and kind is not self._row.kind:
            self._corrections.set_kind([self._row.id], kind)

    def _go_on_from_the_end(self) -> None:
        if self._walk.left:
            self._begin_anew()
        else:
            self.leave()

    # --- what happened ---

    def _changed(self, change: Change) -> None:
        if self._on:
            self._under_way = max(0, self._under_way - 1)
            self._count(1)
            self._corrected = self._walk.present in change.quotation_ids
            self.strip.show_last(from_log(change.what))
            self._look_again()

    def _undone(self, change: Change) -> None:
        """Go back to what was undone."""
        if not self._on:
            return
        self._count(-1)
        self.strip.show_last(tr("Undone: {what}", what=from_log(change.what)))
        self._walk.bring_back(change.quotation_ids)
        if change.quotation_ids and self._walk.go_to(change.quotation_ids[0]):
            self._show_place()
        self._look_again()

    def _refused(self, sentence: str) -> None:
        """Nothing was made, so nothing can be undone; what was thought done is in the queue again."""
        self._under_way = max(0, self._under_way - 1)
        self._look_again()

    def _look_again(self, reason: object = None) -> None:
        if self._on:
            self._ask(self._take)
            self._ask_why()

    def _take(self, standing: Standing) -> None:
        self._walk.refresh(standing.queue, standing.done)
        self._show_progress()
        if self._walk.ended:
            self._show_place()

    def _selected(self, ids: list[int]) -> None:
        """Whatever is selected is the one at hand, also where a person clicked it.

        Where a correction made the one at hand leave the list, the list selects the row behind it; here the
        queue goes on instead.
        """
        if not self._on or len(ids) != 1 or ids[0] == self._walk.present:
            return
        if self._corrected:
            self._corrected = False
            self._walk.forth()
            self._show_place()
        else:
            self._walk.look_at(ids[0])
            self._ask_why()

    def _list_is_filled(self, many: int) -> None:
        self._corrected = False

    def _count(self, by: int) -> None:
        self._made = max(0, self._made + by)
        self.strip.offer_undo(self._made > 0)

    # --- showing ---

    def _show_progress(self) -> None:
        self.strip.show_progress(self._walk.done, self._walk.done + len(self._walk.left))

    def _show_place(self) -> None:
        present = self._walk.present
        if present is None:
            self._row = None
            self._desk.select([])
            self.strip.show_end(*self._end_words())
        else:
            self._desk.select([present])
            self._ask_why()
        self.strip.buttons["previous"].setEnabled(self._walk.has_before)

    def _end_words(self) -> tuple[str, str]:
        """What is said at the end, and what Enter does then."""
        if left := len(self._walk.left):
            return (
                tr("That was the last. You left {n} {n:quotation|quotations} undecided.", n=left),
                tr("Look at {n:it|them} again (Enter)", n=left),
            )
        every = self.strip.sure_ones.isChecked()
        if self._walk.done and every:
            said = tr("Done. Nothing is left among what is shown.")
        elif self._walk.done:
            said = tr("Done. Nothing doubtful is left among what is shown.")
        elif every:
            said = tr("There is nothing among what is shown. Take filters away to see more.")
        else:
            said = tr("There is nothing doubtful among what is shown. I goes through what is sure, too.")
        return said, tr("Leave (Enter)")

    def _ask_why(self) -> None:
        id = self._walk.present
        if id is not None:
            self._workspace.session.reading.ask(
                "review why", lambda library: _told(library, id), self._show_why, self._corrections.refuse
            )

    def _show_why(self, told: _Told | None) -> None:
        if told is not None and told.row.id == self._walk.present:
            self._row = told.row
            self.strip.show_reason(shown(told.why))


def _told(library: Library, id: int) -> _Told | None:
    """About a quotation; None where it is gone meanwhile."""
    try:
        return _Told(browsing.detail(library, id).row, reviewing.why(library, id))
    except UserError:
        return None
