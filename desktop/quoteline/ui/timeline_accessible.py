"""The timeline for a screen reader: lanes as children, marks and columns in them, what can be pressed is."""

from __future__ import annotations

from typing import Any
from weakref import ReferenceType, WeakValueDictionary, ref

from PySide6.QtCore import QObject, QRect, QRectF, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget

from quoteline.domain import QuotationRow
from quoteline.ui import announcing, phrases
from quoteline.ui.timeline_canvas import TimelineCanvas
from quoteline.ui.timeline_layout import Row, RowKind
from quoteline.ui.timeline_model import TimelineModel
from quoteline.ui.timeline_reading import Line, Part, read, view_words
from quoteline.wording import say

REST = 400  # milliseconds until what is in view is told after it was moved
PRESS = say("Press")  # QAccessibleActionInterface.pressAction()

_canvases: WeakValueDictionary[int, TimelineCanvas] = WeakValueDictionary()
_kept: dict[int, AccessibleTimeline] = {}  # Qt keeps no reference to what a factory in Python made
_installed = False


def make_accessible(canvas: TimelineCanvas, model: TimelineModel) -> None:
    """Gives a screen reader the lanes of this timeline, and tells it when they change."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_factory)
        _installed = True
    key, there = id(canvas), ref(canvas)
    _canvases[key] = canvas
    canvas.destroyed.connect(lambda: _kept.pop(key, None))
    canvas.walked.connect(lambda row: _walked(there(), row))
    resting = QTimer(canvas, singleShot=True, interval=REST)
    resting.timeout.connect(lambda: _tell_view(there()))
    model.changed.connect(resting.start)
    model.arrived.connect(lambda: _tell_order(there()))


def focus_lane(canvas: TimelineCanvas, row: Row) -> None:
    """Tells that the arrow keys went to a lane."""
    if not announcing.is_heard():
        return
    timeline = QAccessible.queryAccessibleInterface(canvas)
    if isinstance(timeline, AccessibleTimeline):
        number = next((n for n, line in enumerate(timeline.lines()) if line.row is row), None)
        if number is not None:
            child = timeline.child(number)
            assert child is not None
            announcing.tell(QAccessibleEvent(child, QAccessible.Event.Focus))


def _walked(canvas: TimelineCanvas | None, row: QuotationRow) -> None:
    """Says the quotation that was walked to, and that its mark has the focus."""
    if canvas is None or not announcing.is_heard():
        return
    timeline = QAccessible.queryAccessibleInterface(canvas)
    mark = timeline.mark_of(row.id) if isinstance(timeline, AccessibleTimeline) else None
    if mark is not None:
        announcing.tell(QAccessibleEvent(mark, QAccessible.Event.Focus))
    words = phrases.shown_words(row)
    announcing.announce(canvas, f"{phrases.speaker_name(row)}: {words} {phrases.day_of_row(row)}.")


def _tell_view(canvas: TimelineCanvas | None) -> None:
    picture = canvas.picture() if canvas is not None else None
    if canvas is not None and picture is not None:
        announcing.tell(QAccessibleValueChangeEvent(canvas, view_words(picture)))


def _tell_order(canvas: TimelineCanvas | None) -> None:
    if canvas is not None:
        announcing.tell(QAccessibleEvent(canvas, QAccessible.Event.ObjectReorder))


class AccessibleTimeline(QAccessibleWidget):
    """The drawing as a chart: its children are its rows, its value the days in view."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        super().__init__(canvas, QAccessible.Role.Chart, canvas.accessibleName())
        self._canvas = ref(canvas)  # Qt may keep this object longer than the canvas
        self._rows: list[AccessibleRow] = []
        self._lines: tuple[Line, ...] = ()
        self._for: tuple[object, ...] = ()

    def lines(self) -> tuple[Line, ...]:
        """What is in view now, read anew when that has changed."""
        canvas = self._canvas()
        picture = canvas.picture() if canvas is not None else None
        if canvas is None or picture is None or picture.timeline.extent is None:
            return ()
        now = (id(picture.timeline), picture.scale, picture.plan, picture.undated, picture.uncertain_below)
        if now != self._for:
            self._lines, self._for = read(picture, canvas.hand), now
        return self._lines

    def childCount(self) -> int:
        return len(self.lines())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # None is allowed
        if not 0 <= index < self.childCount():
            return None
        while len(self._rows) <= index:
            self._rows.append(AccessibleRow(self, self._canvas, len(self._rows)))
        return self._rows[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, AccessibleRow) else -1

    def text(self, kind: QAccessible.Text) -> str:
        canvas = self._canvas()
        if canvas is None:
            return ""
        picture = canvas.picture()
        if kind is QAccessible.Text.Name:
            return canvas.accessibleName()
        if kind is QAccessible.Text.Value and picture is not None:
            return view_words(picture)
        return super().text(kind)

    def mark_of(self, id: int) -> QAccessibleInterface | None:
        """The mark of a quotation; None where it is not in view."""
        for number, line in enumerate(self.lines()):
            for place, part in enumerate(line.parts):
                if id in part.ids:
                    row = self.child(number)
                    return row.child(place) if row is not None else None
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override] # None is allowed
        canvas = self._canvas()
        if canvas is None or not canvas.hasFocus():
            return None
        chosen = canvas.chosen
        return (self.mark_of(chosen[0]) if len(chosen) == 1 else None) or self


class _Drawn(QAccessibleInterface):
    """Something painted that no widget stands for."""

    def __init__(self, canvas: ReferenceType[TimelineCanvas]) -> None:
        super().__init__()
        self._canvas = canvas
        self._press = Press(self)

    def place(self) -> QRectF | None:
        """Where it is on the canvas."""
        raise NotImplementedError

    def press(self) -> None:
        raise NotImplementedError

    def isValid(self) -> bool:
        return self.place() is not None

    def object(self) -> QObject | None:  # type: ignore[override] # it is no object of Qt's
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override] # None is allowed
        found = (self.child(number) for number in range(self.childCount()))
        return next((each for each in found if each is not None and each.rect().contains(x, y)), None)

    def rect(self) -> QRect:
        canvas, place = self._canvas(), self.place()
        if canvas is None or place is None:
            return QRect()
        box = place.toAlignedRect()
        return QRect(canvas.mapToGlobal(box.topLeft()), box.size())

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return self._press if kind is QAccessible.InterfaceType.ActionInterface else None

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be renamed here."""


class AccessibleRow(_Drawn):
    """One row: the name of its lane, how many quotations it holds, and its parts in view."""

    def __init__(
        self, timeline: AccessibleTimeline, canvas: ReferenceType[TimelineCanvas], number: int
    ) -> None:
        super().__init__(canvas)
        self._timeline, self.number = timeline, number
        self._parts: list[AccessiblePart] = []

    def line(self) -> Line | None:
        lines = self._timeline.lines()
        return lines[self.number] if self.number < len(lines) else None

    def place(self) -> QRectF | None:
        line = self.line()
        return line.place if line is not None else None

    def parent(self) -> QAccessibleInterface:
        return self._timeline

    def childCount(self) -> int:
        line = self.line()
        return len(line.parts) if line is not None else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # None is allowed
        if not 0 <= index < self.childCount():
            return None
        while len(self._parts) <= index:
            self._parts.append(AccessiblePart(self, self._canvas, len(self._parts)))
        return self._parts[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, AccessiblePart) else -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state, line = QAccessible.State(), self.line()
        state.focusable = True
        if line is not None and line.row is not None and line.row.kind is RowKind.LANE:
            state.expandable = True
            state.expanded, state.collapsed = not line.row.thin, line.row.thin
        return state

    def text(self, kind: QAccessible.Text) -> str:
        line = self.line()
        return line.name if line is not None and kind is QAccessible.Text.Name else ""

    def press(self) -> None:
        """What a click on its name does."""
        canvas, line = self._canvas(), self.line()
        if canvas is None or line is None or line.row is None:
            return
        if line.row.kind is RowKind.UNDATED:
            canvas.undated_chosen.emit()
        elif line.row.kind is RowKind.LANE and line.row.lane is not None:
            canvas.lane_chosen.emit(line.row.lane.key)


class AccessiblePart(_Drawn):
    """A mark, a bubble or a column: pressing it does what a click does."""

    def __init__(self, row: AccessibleRow, canvas: ReferenceType[TimelineCanvas], number: int) -> None:
        super().__init__(canvas)
        self._row, self.number = row, number

    def part(self) -> Part | None:
        line = self._row.line()
        return line.parts[self.number] if line is not None and self.number < len(line.parts) else None

    def place(self) -> QRectF | None:
        part = self.part()
        return part.place if part is not None else None

    def parent(self) -> QAccessibleInterface:
        return self._row

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # it has none
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Button

    def state(self) -> QAccessible.State:
        state, part, canvas = QAccessible.State(), self.part(), self._canvas()
        state.focusable = state.selectable = True
        if part is not None and canvas is not None and not set(part.ids).isdisjoint(canvas.chosen):
            state.selected = True
            state.focused = canvas.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        part = self.part()
        return part.name if part is not None and kind is QAccessible.Text.Name else ""

    def press(self) -> None:
        part, canvas = self.part(), self._canvas()
        if part is None or canvas is None:
            return
        if part.ids:
            canvas.selected.emit(canvas.next_of(part.ids))
        elif part.days is not None:
            canvas.brushed.emit(part.days)


class Press(QAccessibleActionInterface):
    """The one action of what is drawn."""

    def __init__(self, drawn: _Drawn) -> None:
        super().__init__()
        self._drawn = ref(drawn)

    def actionNames(self) -> list[str]:
        return [PRESS]

    def doAction(self, name: str) -> None:
        drawn = self._drawn()
        if name == PRESS and drawn is not None and drawn.isValid():
            drawn.press()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


def _factory(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    canvas = _canvases.get(id(thing)) if thing is not None else None
    if canvas is None:
        return None
    key = id(canvas)
    if key not in _kept:
        _kept[key] = AccessibleTimeline(canvas)
    return _kept[key]
