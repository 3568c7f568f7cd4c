"""The timeline for a screen reader: its lanes are children with names, what one walks to is said."""

from __future__ import annotations

from weakref import ReferenceType, WeakValueDictionary, ref

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from quoteline.domain import QuotationRow
from quoteline.ui import phrases
from quoteline.ui.timeline_canvas import TimelineCanvas
from quoteline.ui.timeline_hints import lane_words
from quoteline.ui.timeline_layout import Row, RowKind

_canvases: WeakValueDictionary[int, TimelineCanvas] = WeakValueDictionary()
_kept: dict[int, AccessibleTimeline] = {}  # Qt keeps no reference to what a factory in Python made
_installed = False


def make_accessible(canvas: TimelineCanvas) -> None:
    """Gives a screen reader the lanes of this timeline."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_factory)
        _installed = True
    _canvases[id(canvas)] = canvas
    key = id(canvas)
    canvas.destroyed.connect(lambda: _kept.pop(key, None))
    there = ref(canvas)
    canvas.walked.connect(lambda row: _announce(there(), row))


def _announce(canvas: TimelineCanvas | None, row: QuotationRow) -> None:
    """Says the quotation that was walked to."""
    if canvas is None:
        return
    words = phrases.shown_words(row)
    sentence = f"{phrases.speaker_name(row)}: {words} {phrases.day_of_row(row)}."
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas, sentence))


def row_words(row: Row, undated: int) -> str:
    """A row as it is read out; ``undated`` are those of the whole timeline."""
    if row.kind is RowKind.UNDATED or row.lane is None:
        return f"{phrases.count(undated, 'quotation')} without a day"
    return f"{row.lane.label}: {lane_words(row.lane)}"


class AccessibleTimeline(QAccessibleWidget):
    """The drawing as a chart whose children are its rows."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        super().__init__(canvas, QAccessible.Role.Chart, canvas.accessibleName())
        self._canvas = ref(canvas)  # Qt may keep this object longer than the canvas
        self._rows: list[AccessibleRow] = []

    def childCount(self) -> int:
        canvas = self._canvas()
        return 0 if canvas is None else len(canvas.plan().rows)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # None is allowed
        if not 0 <= index < self.childCount():
            return None
        while len(self._rows) <= index:
            self._rows.append(AccessibleRow(self, self._canvas, len(self._rows)))
        return self._rows[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, AccessibleRow) else -1


class AccessibleRow(QAccessibleInterface):
    """One row: the name of its lane and how many quotations it holds."""

    def __init__(
        self, timeline: AccessibleTimeline, canvas: ReferenceType[TimelineCanvas], number: int
    ) -> None:
        super().__init__()
        self._timeline, self._canvas, self.number = timeline, canvas, number

    def isValid(self) -> bool:
        return self._row() is not None

    def _row(self) -> Row | None:
        canvas = self._canvas()
        rows = canvas.plan().rows if canvas is not None else ()
        return rows[self.number] if self.number < len(rows) else None

    def object(self) -> QObject | None:  # type: ignore[override] # a row is no object of Qt's
        return None

    def parent(self) -> QAccessibleInterface:
        return self._timeline

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # it has none
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override] # it has none
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def rect(self) -> QRect:
        canvas, row = self._canvas(), self._row()
        if canvas is None or row is None:
            return QRect()
        box = QRect(0, round(row.top), canvas.width(), round(row.height))
        return QRect(canvas.mapToGlobal(box.topLeft()), box.size())

    def text(self, kind: QAccessible.Text) -> str:
        row = self._row()
        canvas = self._canvas()
        if canvas is None or row is None or kind is not QAccessible.Text.Name:
            return ""
        return row_words(row, canvas.undated_count)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Lanes cannot be renamed here."""


def _factory(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    canvas = _canvases.get(id(thing)) if thing is not None else None
    if canvas is None:
        return None
    key = id(canvas)
    if key not in _kept:
        _kept[key] = AccessibleTimeline(canvas)
    return _kept[key]
