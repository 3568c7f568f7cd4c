"""Paints the density above the lanes, the window that is in view, and the brushed days over both."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from quoteline.domain import day_number
from quoteline.services.timelines import Timeline
from quoteline.ui import native, phrases
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_axis import dated_bottom
from quoteline.ui.timeline_bins import Edges
from quoteline.ui.timeline_density import density_of, paint_stacks
from quoteline.ui.timeline_ink import hairline
from quoteline.ui.timeline_scale import Scale, span_words
from quoteline.ui.timeline_scene import Days, Hand, Overview, Picture
from quoteline.ui.translating import tr

ROOM_FOR_GRIPS = 20.0  # pixels
LEAST_WINDOW = 6.0  # pixels of the frame, however few the days in it
MIDDLE = Qt.AlignmentFlag.AlignVCenter


def paint_overview(painter: QPainter, picture: Picture, hand: Hand) -> None:
    plan, overview, scale = picture.plan, picture.overview, picture.overview_scale
    _paint_total(painter, picture, hand)
    if overview.stacked is not None:
        _paint_stacked(painter, picture, overview.stacked, hand)
        return
    columns = _columns(overview, scale, plan.gutter, plan.overview_bottom, plan.overview_height - 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hand.look.muted)
    painter.drawRects(columns)


def _paint_stacked(painter: QPainter, picture: Picture, bars: Timeline, hand: Hand) -> None:
    plan, density = picture.plan, density_of(bars, per_article=False)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setClipRect(QRectF(plan.gutter, plan.overview_top, plan.plot_width, plan.overview_height))
    painter.translate(plan.gutter, 0)
    place = round(plan.overview_bottom), (plan.overview_height - 4) / max(1.0, density.most)
    paint_stacks(painter, bars, density, Edges(bars, picture.overview_scale), place, picture, hand)
    painter.restore()


@lru_cache(maxsize=4)
def _columns(overview: Overview, scale: Scale, left: float, bottom: float, height: float) -> list[QRectF]:
    """The columns of the density; the same in every frame while one drags and zooms."""
    most = max((count for _, _, count in overview.columns), default=1)
    columns = []
    for start, days, count in overview.columns:
        low, high = max(0.0, scale.x(start)), min(scale.width, scale.x(start + days))
        tall = max(1.5, height * count / most)
        gap = 0.5 if high - low > 2 else 0
        columns.append(QRectF(left + low, bottom - tall, max(1.5, high - low - gap), tall))
    return columns


def paint_brush(painter: QPainter, picture: Picture, hand: Hand) -> None:
    """The days that are filtered by: in the overview and over the lanes."""
    if picture.brush is None:
        return
    plan = picture.plan
    first, last = day_number(picture.brush[0]), day_number(picture.brush[1]) + 1
    wash = QColor(hand.look.accent)
    wash.setAlphaF(0.13)
    for scale, top, bottom in (
        (picture.overview_scale, plan.overview_top - 2, plan.overview_bottom + 2),
        (picture.scale, plan.density_top if plan.density_height else plan.lanes_top, dated_bottom(plan)),
    ):
        left = max(0.0, min(plan.plot_width, scale.x(first)))
        right = max(0.0, min(plan.plot_width, scale.x(last)))
        if right > left:
            painter.fillRect(QRectF(plan.gutter + left, top, right - left, bottom - top), wash)
            hairline(painter, plan.gutter + left, top, bottom, hand.look.accent)
            hairline(painter, plan.gutter + right, top, bottom, hand.look.accent)
    _paint_days(painter, picture, hand)


def brush_edges(picture: Picture, *, overview: bool) -> tuple[float, float] | None:
    """Where the brushed days begin and end, in pixels of the whole picture."""
    if picture.brush is None:
        return None
    scale = picture.overview_scale if overview else picture.scale
    first, last = day_number(picture.brush[0]), day_number(picture.brush[1]) + 1
    return picture.plan.gutter + scale.x(first), picture.plan.gutter + scale.x(last)


def _paint_days(painter: QPainter, picture: Picture, hand: Hand) -> None:
    """Names the brushed days below them."""
    edges, plan = brush_edges(picture, overview=False), picture.plan
    if picture.brush is None or edges is None or edges[1] < plan.gutter or edges[0] > plan.width:
        return
    words = _brush_words(picture.brush)
    wide = QFontMetricsF(hand.small).horizontalAdvance(words) + 4 * SPACE
    middle = (max(edges[0], plan.gutter) + min(edges[1], plan.gutter + plan.plot_width)) / 2
    left = max(plan.gutter, min(plan.gutter + plan.plot_width - wide, middle - wide / 2))
    box = QRectF(left, plan.axis_top + plan.line + SPACE / 2, wide, plan.line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hand.look.accent)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(hand.small)
    painter.setPen(hand.look.accent_text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _brush_words(brush: Days) -> str:
    first, last = brush
    if first == date.min:
        return tr("until {day:short}", day=last)
    if last == date.max:
        return tr("from {day:short}", day=first)
    days = (last - first).days + 1
    return f"{span_words(first, last)} · {phrases.count(days, 'day')}"


def _paint_total(painter: QPainter, picture: Picture, hand: Hand) -> None:
    plan, timeline = picture.plan, picture.timeline
    painter.setFont(hand.font)
    painter.setPen(hand.look.muted)
    box = QRectF(2 * SPACE, plan.overview_top, plan.gutter - 4 * SPACE, plan.overview_height)
    painter.drawText(box, MIDDLE, tr("All"))
    painter.drawText(
        box, MIDDLE | Qt.AlignmentFlag.AlignRight, native.number(timeline.total - timeline.undated)
    )


def paint_window(painter: QPainter, picture: Picture, hand: Hand) -> None:
    """The frame around the days in view, and the veil over all others."""
    plan = picture.plan
    left, right = window_edges(picture)
    top, tall = plan.overview_top - 2, plan.overview_height + 4
    veil = QColor(hand.look.surface)
    veil.setAlphaF(0.5)
    painter.fillRect(QRectF(plan.gutter, top, left - plan.gutter, tall), veil)
    painter.fillRect(QRectF(right, top, plan.gutter + plan.plot_width - right, tall), veil)
    painter.setPen(QPen(hand.look.line, 1))
    painter.drawLine(QPointF(plan.gutter, top + tall), QPointF(plan.gutter + plan.plot_width, top + tall))
    painter.setPen(QPen(hand.look.muted, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, max(3.0, right - left - 1), tall), 3, 3)
    _paint_grips(painter, picture, hand, top + tall / 2)
    _paint_strays(painter, picture, hand)


def window_edges(picture: Picture) -> tuple[float, float]:
    """Where the frame around the days in view begins and ends, in pixels of the whole picture."""
    plan, scale = picture.plan, picture.overview_scale
    left = plan.gutter + max(0.0, scale.x(picture.scale.first))
    right = plan.gutter + min(plan.plot_width, scale.x(picture.scale.last))
    return min(left, plan.gutter + plan.plot_width - LEAST_WINDOW), max(right, left + LEAST_WINDOW)


def _paint_grips(painter: QPainter, picture: Picture, hand: Hand, middle: float) -> None:
    """A handle at either edge tells that it can be pulled."""
    edges = window_edges(picture)
    if edges[1] - edges[0] < ROOM_FOR_GRIPS or not picture.key:  # on paper nothing can be pulled
        return
    painter.setPen(QPen(hand.look.surface, 1))
    painter.setBrush(hand.look.muted)
    for x in edges:
        painter.drawRoundedRect(QRectF(x - 2.5, middle - 7, 5, 14), 2.5, 2.5)


def stray_boxes(picture: Picture, hand: Hand) -> list[tuple[QRectF, str]]:
    """What lies years away is counted at the edge rather than pressing all else into a corner."""
    plan, overview = picture.plan, picture.overview
    metrics = QFontMetricsF(hand.small)
    found = []
    for count, words, at_left in (
        (overview.earlier, tr("‹ {n} earlier", n=overview.earlier), True),
        (overview.later, tr("{n} later ›", n=overview.later), False),
    ):
        wide = metrics.horizontalAdvance(words) + 3 * SPACE
        left = plan.gutter + SPACE if at_left else plan.gutter + plan.plot_width - wide - SPACE
        if count:
            found.append((QRectF(left, plan.overview_top + 2, wide, metrics.height() + 2), words))
    return found


def _paint_strays(painter: QPainter, picture: Picture, hand: Hand) -> None:
    painter.setFont(hand.small)
    for box, words in stray_boxes(picture, hand):
        painter.setPen(QPen(hand.look.line, 1))
        painter.setBrush(hand.look.raised)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(hand.look.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
