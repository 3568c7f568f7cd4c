"""A scroll bar that shows where in the article the hits of the search lie, and where the quotations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

from quoteline.ui import theme

TICK = 2  # pixels high


class MarkedScrollBar(QScrollBar):
    """Quotations are ticks in the left half of the bar, hits in the right half, over its handle."""

    def __init__(self) -> None:
        super().__init__()
        self.quotations: tuple[float, ...] = ()  # shares of the height of the page, from its top
        self.hits: tuple[float, ...] = ()

    def show_marks(self, quotations: Sequence[float], hits: Sequence[float]) -> None:
        """Show ticks at these shares (0 to 1) of the page."""
        if (tuple(quotations), tuple(hits)) != (self.quotations, self.hits):
            self.quotations, self.hits = tuple(quotations), tuple(hits)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.quotations and not self.hits:
            return
        painter = QPainter(self)
        look, groove = theme.colours(self.palette()), self._groove()
        half = groove.width() // 2
        left = QRect(groove.left(), groove.top(), half - 1, groove.height())
        right = QRect(groove.left() + half, groove.top(), groove.width() - half, groove.height())
        self._paint(painter, left, self.quotations, theme.readable(look.highlight_strong, look.raised, 3.0))
        self._paint(painter, right, self.hits, look.found_line)
        painter.end()

    @staticmethod
    def _paint(painter: QPainter, room: QRect, shares: Sequence[float], colour: QColor) -> None:
        places = {round(room.top() + share * max(1, room.height() - TICK)) for share in shares}
        for place in places:
            painter.fillRect(QRect(room.left(), place, room.width(), TICK), colour)

    def _groove(self) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarGroove
        return self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
