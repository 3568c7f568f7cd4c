"""Paints what the marks of a timeline mean, below a picture that leaves the window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from quoteline.domain import Axis
from quoteline.services.timelines import Timeline
from quoteline.ui import theme
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_hints import many_words, summary
from quoteline.ui.timeline_layout import BAR, DOT
from quoteline.ui.timeline_marks import dashes
from quoteline.ui.timeline_scene import Hand, Picture

SAID = (("solid", "day known"), ("hollow", "day of publication"), ("bar", "within these days"))
PUBLISHED = (("solid", "day of publication"),)
KEY = (("solid", "day known"), ("hollow", "published"), ("unsure", "uncertain"), ("bar", "period"))
ALWAYS = (("bubble", "several"), ("unsure", "uncertain"))


def legend_height(hand: Hand) -> float:
    return hand.line + 3 * SPACE


def paint_legend(painter: QPainter, hand: Hand, timeline: Timeline, place: QRectF) -> None:
    """In one line: what the marks mean, then how many there are in as many words as have room."""
    axis, left, top = timeline.axis, place.left(), place.top()
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
    told = (summary(timeline), summary(timeline, exactly=False), many_words(timeline))
    fits = (words for words in told if x + metrics.horizontalAdvance(words) <= place.right())
    painter.setPen(hand.look.text)
    painter.drawText(place.adjusted(x - left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, next(fits, ""))


def paint_key(painter: QPainter, picture: Picture, hand: Hand) -> None:
    """The least one must know, in the corner below the names; nothing where it does not fit."""
    plan, metrics = picture.plan, QFontMetricsF(hand.small)
    columns = (SPACE * 2.0, SPACE * 2.0 + 20 + metrics.horizontalAdvance("uncertain") + 2 * SPACE)
    wide = columns[1] + 18 + metrics.horizontalAdvance("published")
    if picture.timeline.axis is not Axis.SAID or wide > plan.gutter - SPACE:
        return
    painter.setFont(hand.small)
    for number, (shape, words) in enumerate(KEY):
        x = columns[number % 2]
        middle = plan.axis_top + plan.line * (0.75 + number // 2 * 0.95)
        _paint_sample(painter, hand, shape, QPointF(x + 7, middle), 14.0)
        painter.setPen(hand.look.muted)
        box = QRectF(x + 18, middle - plan.line / 2, plan.gutter - x - 18, plan.line)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


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
