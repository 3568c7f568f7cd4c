"""Paints what the marks of a timeline mean, below a picture that leaves the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from quoteline.domain import Axis
from quoteline.ui import theme
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_layout import BAR, DOT
from quoteline.ui.timeline_marks import dashes
from quoteline.ui.timeline_scene import Hand

SAID = (("solid", "day known"), ("hollow", "day of publication"), ("bar", "within these days"))
PUBLISHED = (("solid", "day of publication"),)
ALWAYS = (("bubble", "several"), ("unsure", "uncertain"))


def legend_height(hand: Hand) -> float:
    return hand.line + 3 * SPACE


def paint_legend(painter: QPainter, hand: Hand, axis: Axis, left: float, top: float) -> None:
    """In one line, from ``left``; its upper edge is at ``top``."""
    x, middle = left, top + legend_height(hand) / 2
    metrics = QFontMetricsF(hand.small)
    painter.setFont(hand.small)
    for shape, words in (*(SAID if axis is Axis.SAID else PUBLISHED), *ALWAYS):
        wide = 22.0 if shape == "bar" else 16.0
        _paint_sample(painter, hand, shape, QPointF(x + wide / 2, middle), wide)
        painter.setPen(hand.look.muted)
        box = QRectF(x + wide + SPACE, top, metrics.horizontalAdvance(words) + 2, legend_height(hand))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        x = box.right() + 5 * SPACE


def _paint_sample(painter: QPainter, hand: Hand, shape: str, at: QPointF, wide: float) -> None:
    grey, surface = theme.speaker_colour(None, hand.look.dark), hand.look.surface
    painter.setPen(QPen(grey, 1.5))
    painter.setBrush(surface if shape in ("hollow", "bubble") else grey)
    if shape == "bar":
        painter.setBrush(theme.mixed(grey, surface, 0.45))
        box = QRectF(at.x() - wide / 2, at.y() - BAR / 2, wide, BAR)
        painter.drawRoundedRect(box, BAR / 2, BAR / 2)
    elif shape == "bubble":
        painter.drawEllipse(at, 7, 7)
        painter.setPen(hand.look.text)
        painter.drawText(QRectF(at.x() - 9, at.y() - 9, 18, 18), Qt.AlignmentFlag.AlignCenter, "3")
    else:
        if shape == "unsure":
            painter.setPen(dashes(grey, 1.4))
            painter.setBrush(surface)
        painter.drawEllipse(at, DOT - 0.5, DOT - 0.5)
