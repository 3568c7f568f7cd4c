"""Paints when articles were published: small ticks in a row of their own, and that of the selection."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from quoteline.services.timelines import Unit
from quoteline.ui import theme
from quoteline.ui.timeline_bins import Edges
from quoteline.ui.timeline_items import WIDE_DAY
from quoteline.ui.timeline_layout import Row
from quoteline.ui.timeline_scene import Hand, Picture

TICK = 2  # pixels wide
INSET = 5.0  # pixels of paper above the highest and below all
FLAG = 5.0


def paint_articles(painter: QPainter, picture: Picture, row: Row, edges: Edges, hand: Hand) -> None:
    """A tick on each day with articles, the higher the more; a block where bins are long or days are wide."""
    timeline, volume = picture.timeline, picture.timeline.volume
    seen = volume[edges.first : edges.first + len(edges.lefts)]
    most = max(seen, default=0)
    by_day = timeline.unit is Unit.DAY and picture.scale.per_day < WIDE_DAY  # nobody told the hour
    room = row.height - 2 * INSET
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.mixed(hand.look.muted, hand.look.surface, 0.0 if by_day else 0.35))
    marks = []
    for number, articles in enumerate(seen, edges.first):
        if articles:
            left, right = edges.wide(number)
            if by_day:
                left, right = (left + right - TICK) // 2, (left + right + TICK) // 2
            tall = max(3.0, room * sqrt(articles / most))
            marks.append(QRectF(left, row.bottom - INSET - tall, max(1, right - left - (not by_day)), tall))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.drawRects(marks)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_published(painter, picture, row, hand)


def _paint_published(painter: QPainter, picture: Picture, row: Row, hand: Hand) -> None:
    """A flag where the article of the selected quotation was published."""
    for day in picture.published:
        x = round(picture.scale.x(day + 0.5)) + 0.5
        if not 0 <= x <= picture.plan.plot_width:
            continue
        painter.setPen(QPen(hand.look.accent, 2))
        painter.drawLine(QLineF(x, row.top + 3, x, row.bottom - INSET))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hand.look.accent)
        top = row.top + 3
        corners = [QPointF(x, top), QPointF(x + 1.6 * FLAG, top + FLAG / 2 + 1), QPointF(x, top + FLAG + 2)]
        painter.drawPolygon(QPolygonF(corners))
