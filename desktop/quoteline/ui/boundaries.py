"""The boundaries of the lit quotation are changed: with handles, or in a mode of their own with keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from quoteline.domain import QuotationDetail, Span
from quoteline.ui.boundary_draft import Draft
from quoteline.ui.boundary_handles import FINE, Handles
from quoteline.ui.reading_task import TaskStrip
from quoteline.ui.reading_view import ArticlePage
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

KEYS = (
    say("← → word"),
    say("Ctrl+← → letter"),
    say("Tab next end"),
    say("A add marked words"),
    say("Del remove part"),
    say("Ctrl+Z step back"),
)
SHOWN = 32  # characters of the words beside an end
MARK_FIRST = say("Mark the words to be added first, with the mouse or with Shift and arrows.")
_Key = Qt.Key


def task_strip() -> TaskStrip:
    """The strip that tells of this task."""
    return TaskStrip(tr("Keep (Enter)"), tr("Give up (Esc)"), [shown(each) for each in KEYS])


class Boundaries(QObject):
    """Knows the lit quotation, and, while it is changed, a draft of its words."""

    kept = Signal(int, object)  # quotation, Spans
    mode_changed = Signal(bool)

    def __init__(self, page: ArticlePage, strip: TaskStrip) -> None:
        super().__init__(page)
        self._page, self._strip = page, strip
        self._text = ""
        self._lit: QuotationDetail | None = None
        self._draft: Draft | None = None
        self._mode = False
        self.handles = Handles(page)
        self.handles.grabbed.connect(self._grab)
        self.handles.dragged.connect(self._drag)
        self.handles.released.connect(self._release)
        strip.done.connect(self.keep)
        strip.left.connect(self.give_up)
        page.installEventFilter(self)

    # --- what the pane says ---

    def show_quotation(self, lit: QuotationDetail | None, text: str) -> None:
        """This quotation is lit in this text; one that is being changed and is still as it was stays so."""
        before, self._lit, self._text = self._lit, lit, text
        same = lit is not None and before is not None and lit.row.id == before.row.id
        if lit is None or before is None or not same or lit.content != before.content:
            self._draft = None
        self._show()
        if self._draft is None:
            self._leave()

    @property
    def changing(self) -> bool:
        """Whether keys change the boundaries now."""
        return self._mode

    def begin(self) -> bool:
        """Go into the mode in which keys change the boundaries; False without a quotation."""
        if self._lit is None or not self._lit.content:
            return False
        if not self._mode:
            self._draft = self._draft or Draft(self._text, self._lit.content)
            self._mode = True
            self.mode_changed.emit(True)
            self._page.setFocus()
            self._show()
            self._say()
        return True

    def keep(self) -> None:
        """Keep the words as they are lit now."""
        draft, lit = self._draft, self._lit
        self._leave()
        if draft is not None and lit is not None and draft.changed:
            self.kept.emit(lit.row.id, draft.spans)  # they stay lit until the library has them
        else:
            self.give_up()

    def give_up(self) -> None:
        """Leave the words as they are kept."""
        self._draft = None
        self.handles.let_go()
        self._leave()
        self._show()

    def add(self, span: Span) -> bool:
        """Add marked words to the quotation; outside the mode at once. False where nothing is new."""
        if self._lit is None:
            return False
        draft = self._draft or Draft(self._text, self._lit.content)
        if not draft.add(span):
            return False
        self._draft = draft
        self._page.unmark()
        self._after_change()
        return True

    def part_at(self, span: Span) -> int | None:
        """The number of the part that holds these words, where it is one of several."""
        spans = self._lit.content if self._lit is not None else ()
        holding = (number for number, (start, end) in enumerate(spans) if start <= span[0] and span[1] <= end)
        return next(holding, None) if len(spans) > 1 else None

    def drop(self, part: int) -> None:
        """Take a part of the lit quotation away, at once outside the mode."""
        if self._lit is not None:
            self._draft = self._draft or Draft(self._text, self._lit.content)
            self._draft.activate(2 * part + 1)
            self._draft.drop()
            self._after_change()

    # --- keys ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not (self._mode or self.handles.dragging):
            return False
        ours = self._is_ours(event)
        if event.type() == QEvent.Type.ShortcutOverride and ours:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and ours:
            self._press(event)
            return True
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        """All plain keys are, so that none does something else meanwhile, but for those that scroll."""
        if event.key() in (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown):
            return False
        shifted = Qt.KeyboardModifier.ShiftModifier
        plain = not event.modifiers() & ~(shifted | Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (_Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End):
            return not event.modifiers() & shifted  # with Shift they mark words that may be added
        return plain or self._is_step_back(event)

    def _is_step_back(self, event: QKeyEvent) -> bool:
        return event.key() == _Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier

    def _press(self, event: QKeyEvent) -> None:
        key, letters = event.key(), bool(event.modifiers() & FINE)
        if key == _Key.Key_Escape:
            self.give_up()
        elif not self._mode or self._draft is None:
            return
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self.keep()
        elif key in (_Key.Key_Left, _Key.Key_Right):
            self._tell(
                self._draft.move(1 if key == _Key.Key_Right else -1, letters=letters), tr("No further:")
            )
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self._draft.turn(1 if key == _Key.Key_Tab else -1)
            self._tell(True)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self._tell(self._draft.drop(), tr("This is the only part."))
        elif key == _Key.Key_A:
            self._add_marked()
        elif self._is_step_back(event):
            self._tell(self._draft.undo(), tr("Nothing to take back."))

    def _add_marked(self) -> None:
        span = self._page.marked_span()
        if span is None:
            self._strip.say(shown(MARK_FIRST))
        elif not self.add(span):
            self._tell(False, tr("They are in it already."))

    def _tell(self, done: bool, otherwise: str = "") -> None:
        self._show()
        self._say("" if done else otherwise)
        if self._draft is not None:
            self._page.bring_into_view(self._draft.place)

    # --- the mouse ---

    def _grab(self, number: int) -> None:
        if self._lit is not None:
            self._draft = self._draft or Draft(self._text, self._lit.content)
            self._draft.grab(number)
            self._page.setFocus()
            self._show()

    def _drag(self, place: int, letters: bool) -> None:
        if self._draft is not None and self._draft.drag(place, letters=letters):
            self._show()
            if self._mode:
                self._say(aloud=False)

    def _release(self) -> None:
        if self._draft is not None:
            self._draft.let_go()
            self._after_change()

    # --- showing ---

    def _after_change(self) -> None:
        """In the mode it goes on; outside it what was done is kept at once."""
        if self._mode:
            self._tell(True)
        else:
            self.keep()

    def _leave(self) -> None:
        if self._mode:
            self._mode = False
            self.mode_changed.emit(False)

    def _show(self) -> None:
        draft, kept = self._draft, self._lit.content if self._lit is not None else ()
        self._page.show_draft(draft.spans if draft is not None else None)
        held = self._mode or self.handles.dragging
        self.handles.show_ends(draft.spans if draft else kept, draft.active if draft and held else None)

    def _say(self, before: str = "", *, aloud: bool = True) -> None:
        if self._draft is not None:
            where = sentence(self._draft, self._text)
            self._strip.say(f"{before} {where}" if before else where, aloud=aloud)


def sentence(draft: Draft, text: str) -> str:
    """Where the active end stands, in words."""
    start, end = draft.spans[draft.part]
    words = " ".join(text[start:end].split())
    words = _last_words(words) if draft.at_end else _last_words(words[::-1])[::-1]
    part, parts = draft.part + 1, len(draft.spans)
    if parts == 1 and draft.at_end:
        return tr("The quotation ends with “{words}”", words=words)
    if parts == 1:
        return tr("The quotation begins with “{words}”", words=words)
    if draft.at_end:
        return tr("Part {part} of {parts} ends with “{words}”", part=part, parts=parts, words=words)
    return tr("Part {part} of {parts} begins with “{words}”", part=part, parts=parts, words=words)


def _last_words(words: str) -> str:
    """The last words of many, whole ones where they are not too long."""
    if len(words) <= SHOWN:
        return words
    last = words[-SHOWN:]
    whole = last.partition(" ")[2]
    return f"… {whole or last}"
