"""A chart over time for one speaker, or for two back to back: bars to read, click, brush and walk.

The unit of the bars follows the days and the room there is. A line above tells what the pointer, the keys or
the brush are at; what has no place in the bars is told by :func:`quoteline.ui.time_words.rest_words`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from quoteline.domain import day_of
from quoteline.services.bars import Bars, Days, bars_like, bars_of, extent
from quoteline.ui import theme, time_words
from quoteline.ui.chart_accessible import make_accessible, say_aloud
from quoteline.ui.chart_painting import paint_chart
from quoteline.ui.theme import SPACE

NARROWEST, WIDEST = 4.0, 26.0  # pixels of a bar with the gap beside it
FEWEST = 24  # bars that a wide chart has room for
PLOT = 52  # pixels that the highest bar of one speaker has
AIR = 1.0  # between bars
DRAGGED = 4  # pixels from which a press is a brush and no click
LEAST = 1.5  # pixels of a bar that holds anything

Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Series:
    """What one speaker said, by its days."""

    name: str
    days: Days
    colour: QColor


class TimeChart(QWidget):
    """Bars over time. Of two series the second one hangs below the axis."""

    span_chosen = Signal(object, object)  # date, date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: tuple[Series, ...] = ()
        self._bars: list[Bars] = []
        self._room = 0  # bars that were asked for
        self._hovered: int | None = None
        self._current: int | None = None  # where the keys are
        self._anchor: int | None = None  # where a brush began
        self._pressed: float | None = None
        self._brushing = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(time_words.chart_name(()))
        make_accessible(self)

    def show_series(self, *series: Series) -> None:
        """Show other quotations; what was pointed at or brushed is let go."""
        self._series = series
        self._room, self._bars = 0, []
        self._hovered = self._current = self._anchor = None
        self.setAccessibleName(time_words.chart_name([each.name for each in series]))
        self.updateGeometry()
        self.update()

    def bars(self) -> list[Bars]:
        """What is drawn at the present width, for each series the same stretches of days."""
        room = max(1, int(self.width() / NARROWEST))
        if room != self._room:
            self._room = room
            whole = bars_of([day for each in self._series for day in each.days], room)
            several = len(self._series) > 1
            self._bars = [bars_like(each.days, whole) for each in self._series] if several else [whole]
        return self._bars

    def counts_at(self, number: int) -> tuple[int, ...]:
        """How many each series has in a bar."""
        return tuple(each.bars[number].count for each in self.bars())

    @property
    def series(self) -> tuple[Series, ...]:
        return self._series

    @property
    def brushed(self) -> bool:
        """Whether a stretch is being chosen, by pointer or keys."""
        return self._anchor is not None

    @property
    def pointed_at(self) -> bool:
        return self._hovered is not None

    @property
    def names(self) -> list[str]:
        return [each.name for each in self._series]

    # --- in words ---

    def told(self) -> str:
        """What the line above says, and what a screen reader reads as the value."""
        bars = self.bars()
        if not bars or not bars[0].bars:
            return time_words.no_day()
        at = self.stretch()
        if at is None:
            measured = time_words.measure(bars[0], max(each.most for each in bars))
            return time_words.two_sided(measured, self.names) if len(bars) > 1 else measured
        first, last = at
        counts = [sum(bar.count for bar in each.bars[first : last + 1]) for each in bars]
        days = time_words.stretch(bars[0], bars[0].bars[first].first, bars[0].bars[last].last)
        return time_words.counted(days, counts, self.names)

    def stretch(self) -> tuple[int, int] | None:
        """The bars from the first to the last that are pointed at, walked to or brushed."""
        at = self._hovered if self._hovered is not None else self._current
        if at is None or at >= len(self.bars()[0].bars):
            return None
        if self._anchor is None:
            return at, at
        return min(at, self._anchor), max(at, self._anchor)

    # --- place ---

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(self.small()).height()
        return QSize(200, round(2 * line + PLOT * max(1, len(self._series)) + 2 * SPACE))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def small(self) -> QFont:
        """The font of all words in it."""
        return theme.scaled(self.font(), 0.88)

    def top(self) -> float:
        """Where the bars begin, below the line of words."""
        return QFontMetricsF(self.small()).height() + SPACE

    def axis(self) -> float:
        """Where the first series stands, and the second hangs."""
        return self.top() + PLOT

    def foot(self) -> float:
        """Where the last series ends."""
        return self.axis() + (PLOT if len(self._series) > 1 else 0)

    def step(self) -> float:
        """How wide a bar is, with the gap beside it."""
        count = len(self.bars()[0].bars) if self.bars() else 0
        return min(max(WIDEST, self.width() / FEWEST), self.width() / max(1, count))

    def bar_at(self, x: float) -> int | None:
        """The bar under a pixel, if there is one."""
        if not self.bars():
            return None
        number = int(x / self.step())
        return number if 0 <= number < len(self.bars()[0].bars) else None

    def place_of(self, series: int, number: int) -> QRectF:
        """Where a bar is drawn."""
        bars = self.bars()
        most = max(1, *(each.most for each in bars)) if bars else 1
        count, step = bars[series].bars[number].count, self.step()
        tall = max(LEAST, count / most * (PLOT - SPACE)) if count else 0.0
        gap = AIR if step >= NARROWEST else 0.5
        top = self.axis() - tall if series == 0 else self.axis() + 1
        return QRectF(number * step, top, step - gap, tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chart(painter, self)
        painter.end()

    # --- pointing ---

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._pressed is not None and abs(x - self._pressed) >= DRAGGED:
            self._brushing = True
            self._anchor = self._nearest(self._pressed)
        self._point_at(self._nearest(x) if self._brushing else self.bar_at(x))

    def _nearest(self, x: float) -> int | None:
        count = len(self.bars()[0].bars) if self.bars() else 0
        return max(0, min(count - 1, int(x / self.step()))) if count else None

    def _point_at(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._brushing, self._anchor = event.position().x(), False, None
            self._current = self.bar_at(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        at, brushed = self.stretch(), self._brushing
        self._let_go()
        if at is not None and (brushed or any(self.counts_at(at[0]))):
            self._choose(at)

    def _let_go(self) -> None:
        self._pressed, self._brushing, self._anchor = None, False, None
        self.update()

    def _choose(self, at: tuple[int, int]) -> None:
        bars = self.bars()[0].bars
        first, last = _held(bars[at[0]].first, bars[at[1]].last, [each.days for each in self._series])
        self.span_chosen.emit(first, last)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self.bars()[0].bars) if self.bars() else 0
        key = Qt.Key(event.key())
        if not count:
            super().keyPressEvent(event)
        elif key in _MOVES:
            self._walk(key, count, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space) and self.stretch() is not None:
            at = self.stretch()
            assert at is not None
            self._anchor = None
            self._choose(at)
        elif key is Key.Key_Escape and (self._anchor is not None or self._pressed is not None):
            self._let_go()
        else:
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key, count: int, brushing: bool) -> None:
        """From bar to bar that holds anything, or to the ends; with Shift a stretch of them."""
        self._hovered = None
        at = self._current
        if at is None:
            at = count - 1 if key in (Key.Key_Left, Key.Key_End) else 0
        elif brushing and self._anchor is None:
            self._anchor = at
        if key in (Key.Key_Home, Key.Key_End):
            at = 0 if key is Key.Key_Home else count - 1
        elif self._current is not None:
            at = self._next(at, -1 if key is Key.Key_Left else 1, count)
        if not brushing:
            self._anchor = None
        self._current = at
        self.update()
        say_aloud(self, self.told())

    def _next(self, at: int, way: int, count: int) -> int:
        """The next bar with anything in it, else where one is."""
        places = range(at + way, count if way > 0 else -1, way)
        return next((place for place in places if any(self.counts_at(place))), at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._current = self._anchor = None
        super().focusOutEvent(event)
        self.update()


_MOVES = (Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End)


def _held(first: int, last: int, some: Sequence[Days]) -> tuple[date, date]:
    """A stretch of days, no wider than what was said: the first week may begin in the month before."""
    whole = extent(*some)
    if whole is not None and max(first, whole[0]) <= min(last, whole[1]):
        first, last = max(first, whole[0]), min(last, whole[1])
    return day_of(first), day_of(last)
