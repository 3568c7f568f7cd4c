"""Paints bubbles with their counts and uncertain dots; on screen each is painted once and then stamped."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from quoteline.domain import Axis
from quoteline.ui import theme
from quoteline.ui.timeline_ink import Ink, dashes, easy_on
from quoteline.ui.timeline_layout import DOT


class Bubble(NamedTuple):
    x: float
    y: float
    radius: float  # half of its width
    half: float  # of its height
    text: str
    hollow: bool


def stamp_bubbles(painter: QPainter, bubbles: list[Bubble], ink: Ink) -> None:
    """On screen a bubble is painted once and then stamped: there may be hundreds in a frame."""
    scale = painter.deviceTransform().m11()
    colour, ground, font = ink.colour.rgb(), ink.surface.rgb(), ink.font.key()
    for bubble in bubbles:
        stamp = _stamp(bubble.text, bubble.hollow, bubble.radius, bubble.half, colour, ground, font, scale)
        size = stamp.deviceIndependentSize()
        painter.drawPixmap(QPointF(bubble.x - size.width() / 2, bubble.y - size.height() / 2), stamp)


@lru_cache(maxsize=4096)
def _stamp(
    text: str, hollow: bool, radius: float, half: float, colour: int, ground: int, font: str, scale: float
) -> QPixmap:
    face = QFont()
    face.fromString(font)
    face = theme.tabular(face)
    radius = _wide_enough(radius, text, face)
    stamp, painter = _blank(2 * radius + 4, 2 * half + 4, scale)
    ink = Ink(Axis.SAID, QColor(colour), QColor(ground), face, 0)
    size = stamp.deviceIndependentSize()
    paint_bubble(painter, Bubble(size.width() / 2, size.height() / 2, radius, half, text, hollow), ink)
    painter.end()
    return stamp


def paint_bubble(painter: QPainter, bubble: Bubble, ink: Ink) -> None:
    ground = ink.surface if bubble.hollow else ink.colour
    painter.setPen(QPen(ink.colour, 1.5) if bubble.hollow else QPen(ink.surface, 1))
    painter.setBrush(ground)
    edge = 0.75 if bubble.hollow else 0.0
    wide = _wide_enough(bubble.radius, bubble.text, ink.font) - edge
    half = bubble.half - edge
    painter.drawRoundedRect(QRectF(bubble.x - wide, bubble.y - half, 2 * wide, 2 * half), half, half)
    painter.setFont(ink.font)
    painter.setPen(easy_on(ground))
    box = QRectF(bubble.x - 40, bubble.y - 12, 80, 24)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, bubble.text)


def _wide_enough(radius: float, text: str, font: QFont) -> float:
    """Half the width of a bubble in which the whole count stands, also in a large type."""
    return max(radius, QFontMetricsF(font).horizontalAdvance(text) / 2 + 3)


def paint_unsure(painter: QPainter, points: Iterable[QPointF], ink: Ink, fill: QColor) -> None:
    """Dashed: the confidence lies below the line that the person has set."""
    painter.setPen(dashes(ink.colour, 1.4))
    painter.setBrush(fill)
    for point in points:
        painter.drawEllipse(point, DOT - 0.3, DOT - 0.3)


def stamp_unsure(painter: QPainter, points: Iterable[QPointF], ink: Ink, fill: QColor) -> None:
    stamp = _unsure_stamp(ink.colour.rgb(), fill.rgb(), painter.deviceTransform().m11())
    half = stamp.deviceIndependentSize().width() / 2
    for point in points:
        painter.drawPixmap(QPointF(point.x() - half, point.y() - half), stamp)


@lru_cache(maxsize=64)
def _unsure_stamp(colour: int, fill: int, scale: float) -> QPixmap:
    stamp, painter = _blank(2 * DOT + 2, 2 * DOT + 2, scale)
    ink = Ink(Axis.SAID, QColor(colour), QColor(fill), QFont(), 0)
    middle = stamp.deviceIndependentSize().width() / 2
    paint_unsure(painter, (QPointF(middle, middle),), ink, QColor(fill))
    painter.end()
    return stamp


def _blank(width: float, height: float, scale: float) -> tuple[QPixmap, QPainter]:
    """A transparent pixmap and what paints on it."""
    stamp = QPixmap(ceil(width * scale), ceil(height * scale))
    stamp.setDevicePixelRatio(scale)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return stamp, painter
