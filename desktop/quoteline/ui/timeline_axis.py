"""Paints the days: lines through the lanes, ticks and names below them, and today."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from quoteline.domain import day_number
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_marks import hairline
from quoteline.ui.timeline_scale import Axis
from quoteline.ui.timeline_scene import Hand, Picture


def paint_grid(painter: QPainter, picture: Picture, axis: Axis, hand: Hand) -> None:
    plan = picture.plan
    painter.save()
    painter.setClipRect(QRectF(plan.gutter, 0, plan.plot_width, plan.height))
    for tick in axis.ticks:
        if tick.label:
            x = round(plan.gutter + picture.scale.x(tick.day)) + 0.5
            hairline(painter, x, plan.lanes_top, plan.axis_top, hand.look.grid)
    for stretch in axis.stretches:
        if picture.scale.x(stretch.first) < 0:
            continue
        x = round(plan.gutter + picture.scale.x(stretch.first)) + 0.5
        hairline(painter, x, plan.lanes_top, plan.axis_top + 2 * plan.line, hand.look.line)
    painter.restore()


def paint_axis(painter: QPainter, picture: Picture, axis: Axis, hand: Hand) -> None:
    plan, scale = picture.plan, picture.scale
    painter.setPen(QPen(hand.look.line, 1))
    top = round(plan.axis_top) + 0.5
    painter.drawLine(QPointF(0, top), QPointF(plan.width, top))
    painter.save()
    painter.setClipRect(QRectF(plan.gutter, plan.axis_top, plan.plot_width, plan.height - plan.axis_top))
    painter.setFont(hand.small)
    for tick in axis.ticks:
        x = plan.gutter + scale.x(tick.day)
        length = 5 if tick.label else 3
        hairline(painter, round(x) + 0.5, top, top + length, hand.look.line)
        room = plan.plot_width - scale.x(tick.day) - 3
        if tick.label and painter.fontMetrics().horizontalAdvance(tick.label) <= room:
            painter.setPen(hand.look.muted)
            painter.drawText(QPointF(x + 3, top + plan.line * 0.95), tick.label)
    _paint_stretches(painter, picture, axis, hand)
    painter.restore()
    _paint_today(painter, picture, hand)


def _paint_stretches(painter: QPainter, picture: Picture, axis: Axis, hand: Hand) -> None:
    """The name of a month or year stays in view at the left edge until the next one pushes it out."""
    plan, metrics = picture.plan, QFontMetricsF(hand.small)
    painter.setPen(hand.look.text)
    edges = [plan.gutter + picture.scale.x(stretch.first) for stretch in axis.stretches]
    for number, stretch in enumerate(axis.stretches):
        x = max(edges[number], plan.gutter) + 3
        until = edges[number + 1] if number + 1 < len(edges) else plan.width
        wide = metrics.horizontalAdvance(stretch.label) + 2 * SPACE
        if until - x < wide and number + 1 < len(edges):
            if number:
                continue
            x = until - wide
        painter.drawText(QPointF(x, plan.axis_top + plan.line * 1.95), stretch.label)


def _paint_today(painter: QPainter, picture: Picture, hand: Hand) -> None:
    if picture.today is None:
        return
    plan = picture.plan
    x = picture.scale.x(day_number(picture.today) + 0.5)
    if not 0 <= x <= plan.plot_width:
        return
    x = round(plan.gutter + x) + 0.5
    painter.setPen(QPen(hand.look.accent, 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, plan.lanes_top), QPointF(x, plan.axis_top))
    painter.setFont(hand.small)
    painter.setPen(hand.look.accent)
    x = min(x + 3, plan.width - QFontMetricsF(hand.small).horizontalAdvance("today") - SPACE)
    painter.drawText(QPointF(x, plan.axis_top - 3), "today")
