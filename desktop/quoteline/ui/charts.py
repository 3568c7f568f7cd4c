"""A small bar chart: how much in each month, or in each year where the months do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from quoteline.ui import native, phrases, theme
from quoteline.ui.theme import SPACE

NARROWEST = 3.0  # pixels of a bar
WIDEST = 18.0
HEIGHT = 56


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    count: int


def monthly(counts: Sequence[tuple[date, int]]) -> list[tuple[date, int]]:
    """A count for every month from the first to the last, zero where nothing was said."""
    known = dict(counts)
    if not known:
        return []
    month, last = min(known), max(known)
    filled = []
    while month <= last:
        filled.append((month, known.get(month, 0)))
        if (month.year, month.month) == (date.max.year, 12):
            break
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return filled


def bars_of(counts: Sequence[tuple[date, int]], most: int) -> list[Bar]:
    """At most ``most`` bars: months, else years, else stretches of 2, 5, 10, 20 … years."""
    if not counts:
        return []
    first, last = min(counts)[0], max(counts)[0]
    if (last.year - first.year) * 12 + last.month - first.month < most:
        return [Bar(f"{native.short_month(day.month)} {day.year}", count) for day, count in monthly(counts)]
    lengths = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000)
    years = next(n for n in lengths if last.year // n - first.year // n < max(1, most))
    sums = dict.fromkeys(range(first.year // years, last.year // years + 1), 0)
    for day, count in counts:
        sums[day.year // years] += count
    return [Bar(_years(number * years, years), count) for number, count in sums.items()]


def _years(first: int, years: int) -> str:
    return str(first) if years == 1 else f"{first}–{first + years - 1}"


class BarChart(QWidget):
    """Bars with the first and the last month below; the count of each on hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Sequence[tuple[date, int]] = ()
        self._colour = QColor()
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Quotations over time")

    def show_counts(self, counts: Sequence[tuple[date, int]], colour: QColor) -> None:
        self._counts, self._colour, self._hovered = counts, colour, None
        told = [f"{bar.label}: {bar.count}" for bar in self.bars() if bar.count]
        self.setAccessibleDescription(", ".join(told[:24]))
        self.update()

    def bars(self) -> list[Bar]:
        """What is drawn at the present width."""
        return bars_of(self._counts, max(1, int(self.width() / NARROWEST)))

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, bars = theme.colours(self.palette()), self.bars()
        most = max((bar.count for bar in bars), default=1)
        for number, bar in enumerate(bars):
            place = self._place(number, len(bars), bar.count / most)
            colour = theme.mixed(self._colour, look.text, 0.35) if number == self._hovered else self._colour
            painter.fillRect(place, colour)
        self._paint_most(painter, look, bars)
        painter.setPen(QPen(look.line, 1))
        painter.drawLine(QPointF(0, HEIGHT + 0.5), QPointF(self.width(), HEIGHT + 0.5))
        self._paint_labels(painter, look, bars)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._bar_at(event.position().x())
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._bar_at(event.pos().x())
            if number is not None:
                bar = self.bars()[number]
                words = f"{bar.label}: {phrases.count(bar.count, 'quotation')}"
                QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _step(self, bars: int) -> float:
        return min(WIDEST, self.width() / max(1, bars))

    def _place(self, number: int, bars: int, share: float) -> QRectF:
        step = self._step(bars)
        gap = 1.0 if step >= 4 else 0.5
        tall = max(1.5, share * (HEIGHT - self.fontMetrics().height())) if share else 0.0
        return QRectF(number * step, HEIGHT - tall, step - gap, tall)

    def _bar_at(self, x: float) -> int | None:
        bars = len(self.bars())
        number = int(x / self._step(bars))
        return number if 0 <= number < bars else None

    def _paint_most(self, painter: QPainter, look: theme.Colours, bars: list[Bar]) -> None:
        """The highest bar carries its count: the scale of all."""
        most = max((bar.count for bar in bars), default=0)
        if not most:
            return
        number = next(n for n, bar in enumerate(bars) if bar.count == most)
        place = self._place(number, len(bars), 1.0)
        painter.setFont(theme.scaled(self.font(), 0.85))
        painter.setPen(look.muted)
        wide = painter.fontMetrics().horizontalAdvance(f"{most:,}") + 2.0
        left = max(0.0, min(self.width() - wide, place.center().x() - wide / 2))
        box = QRectF(left, place.top() - self.fontMetrics().height(), wide, self.fontMetrics().height())
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"{most:,}")

    def _paint_labels(self, painter: QPainter, look: theme.Colours, bars: list[Bar]) -> None:
        if not bars:
            return
        painter.setFont(theme.scaled(self.font(), 0.85))
        painter.setPen(look.muted)
        box = QRectF(0, HEIGHT + 2, self.width(), self.height() - HEIGHT - 2)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, bars[0].label)
        right = self._step(len(bars)) * len(bars)
        last = painter.fontMetrics().horizontalAdvance(bars[-1].label)
        first = painter.fontMetrics().horizontalAdvance(bars[0].label)
        if len(bars) > 1 and right - last > first + 2 * SPACE:
            painter.drawText(QRectF(right - last, box.top(), last + 2, box.height()), bars[-1].label)
        elif len(bars) > 1 and self.width() > first + last + 4 * SPACE:
            words = f"– {bars[-1].label}"
            painter.drawText(QRectF(first + SPACE, box.top(), self.width(), box.height()), words)
