"""Paints the days: lines through the lanes, ticks and names below them, today, the first day and the last."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from quoteline.domain import day_number
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_layout import Plan, RowKind
from quoteline.ui.timeline_scene import Hand, Picture
from quoteline.ui.timeline_ticks import Axis
from quoteline.ui.translating import tr

END = 4.0  # half the height of the marks of the first day and the last


def dated_bottom(plan: Plan) -> float:
    """Where the rows end that have days."""
    undated = plan.row_for(RowKind.UNDATED)
    return undated.top if undated is not None else plan.axis_top


def paint_grid(painter: QPainter, picture: Picture, axis: Axis, hand: Hand) -> None:
    plan, bottom = picture.plan, dated_bottom(picture.plan)
    top = plan.density_top if plan.density_height else plan.lanes_top

    def upright(day: float, until: float) -> QLineF:
        x = round(plan.gutter + picture.scale.x(day)) + 0.5
        return QLineF(x, top, x, until)

    painter.save()
    painter.setClipRect(QRectF(plan.gutter, 0, plan.plot_width, plan.height))
    painter.setPen(QPen(hand.look.grid, 1))
    painter.drawLines([upright(tick.day, bottom) for tick in axis.ticks if tick.label])
    painter.setPen(QPen(hand.look.line, 1))
    begun = [stretch for stretch in axis.stretches if picture.scale.x(stretch.first) >= 0]
    painter.drawLines([upright(stretch.first, bottom) for stretch in begun])
    painter.restore()


def paint_axis(painter: QPainter, picture: Picture, axis: Axis, hand: Hand) -> None:
    plan = picture.plan
    top = round(plan.axis_top) + 0.5
    painter.setPen(QPen(hand.look.line, 1))
    painter.drawLine(QPointF(0, top), QPointF(plan.width, top))
    painter.save()
    painter.setClipRect(QRectF(plan.gutter, plan.axis_top, plan.plot_width, plan.height - plan.axis_top))
    painter.setFont(hand.small)
    today = _today_box(picture, hand)
    _paint_ticks(painter, picture, axis, hand, today)
    _paint_stretches(painter, picture, axis, hand)
    painter.restore()
    _paint_ends(painter, picture, hand)
    if today is not None:
        _paint_today(painter, picture, hand, today)


def _paint_ticks(painter: QPainter, picture: Picture, axis: Axis, hand: Hand, today: QRectF | None) -> None:
    plan, scale = picture.plan, picture.scale
    top = round(plan.axis_top) + 0.5
    places = [(round(plan.gutter + scale.x(tick.day)) + 0.5, tick.label) for tick in axis.ticks]
    painter.setPen(QPen(hand.look.line, 1))
    painter.drawLines([QLineF(x, top, x, top + (5 if label else 3)) for x, label in places])
    painter.setPen(hand.look.muted)
    for x, label in places:
        if not label:
            continue
        wide = hand.measure(label)
        hidden = today is not None and x + 3 < today.right() + 3 and today.left() - 3 < x + 3 + wide
        if not hidden and x + 3 >= plan.gutter and x + 3 + wide <= plan.gutter + plan.plot_width:
            painter.drawText(QPointF(x + 3, top + plan.line * 0.95), label)


def _paint_stretches(painter: QPainter, picture: Picture, axis: Axis, hand: Hand) -> None:
    """The name of a day, month or year stays in view at the left edge while there is room for all of it."""
    plan, bottom = picture.plan, round(picture.plan.axis_top) + 0.5 + 1.95 * picture.plan.line
    edges = [plan.gutter + picture.scale.x(stretch.first) for stretch in axis.stretches]
    edges.append(plan.gutter + plan.plot_width + SPACE)
    for number, stretch in enumerate(axis.stretches):
        left, wide = edges[number], hand.measure(stretch.label)
        if left > plan.gutter:
            x = round(left) + 0.5
            painter.setPen(QPen(hand.look.line, 1))
            painter.drawLine(QLineF(x, plan.axis_top, x, bottom))
        x = max(left, plan.gutter) + 3
        if x + wide <= edges[number + 1] - SPACE:
            painter.setPen(hand.look.text)
            painter.drawText(QPointF(x, bottom), stretch.label)


def _today_box(picture: Picture, hand: Hand) -> QRectF | None:
    """Where the word stands: among the days, whose names give way to it."""
    if picture.today is None:
        return None
    plan = picture.plan
    x = picture.scale.x(day_number(picture.today) + 0.5)
    if not 0 <= x <= plan.plot_width:
        return None
    wide = hand.measure(tr("today")) + 3 * SPACE
    left = max(plan.gutter, min(plan.gutter + x - wide / 2, plan.gutter + plan.plot_width - wide))
    return QRectF(left, plan.axis_top + 3, wide, plan.line * 0.95)


def _paint_today(painter: QPainter, picture: Picture, hand: Hand, box: QRectF) -> None:
    assert picture.today is not None
    plan = picture.plan
    x = round(plan.gutter + picture.scale.x(day_number(picture.today) + 0.5)) + 0.5
    painter.setPen(QPen(hand.look.accent, 1, Qt.PenStyle.DashLine))
    top = plan.density_top if plan.density_height else plan.lanes_top
    painter.drawLine(QPointF(x, top), QPointF(x, dated_bottom(plan)))
    painter.drawLine(QPointF(x, plan.axis_top), QPointF(x, box.top()))
    painter.setPen(QPen(hand.look.accent, 1))
    painter.setBrush(hand.look.surface)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(hand.small)
    painter.setPen(hand.look.accent)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr("today"))


def _paint_ends(painter: QPainter, picture: Picture, hand: Hand) -> None:
    """Two small wedges on the axis: before the first and behind the last there is nothing."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hand.look.muted)
    for x, inwards in zip(ends(picture), (1.5, -1.5), strict=True):
        if x is not None:
            y = round(picture.plan.axis_top) + 0.5
            corners = [QPointF(x, y - END), QPointF(x + inwards * END, y), QPointF(x, y + END)]
            painter.drawPolygon(QPolygonF(corners))


def ends(picture: Picture) -> tuple[float | None, float | None]:
    """Where the first day begins and the last one ends, as far as they are in view."""
    if picture.timeline.extent is None:
        return None, None
    plan, (first, last) = picture.plan, picture.timeline.extent
    left, right = (plan.gutter + picture.scale.x(day) for day in (first, last + 1))
    inside = [x if plan.gutter <= x <= plan.gutter + plan.plot_width else None for x in (left, right)]
    return inside[0], inside[1]


def end_at(picture: Picture, at: QPointF) -> int | None:
    """The first day or the last, where the mark of one is under a point."""
    extent = picture.timeline.extent
    if extent is None or abs(at.y() - picture.plan.axis_top) > END + 2:
        return None
    left, right = ends(picture)
    if left is not None and -3 <= at.x() - left <= 1.5 * END + 2:
        return extent[0]
    return extent[1] if right is not None and -1.5 * END - 2 <= at.x() - right <= 3 else None


def today_at(picture: Picture, hand: Hand, at: QPointF) -> bool:
    """Whether the word “today” is under a point."""
    box = _today_box(picture, hand)
    return box is not None and box.contains(at)
