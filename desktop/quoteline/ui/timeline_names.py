"""Paints what does not move when one drags and zooms: the names of the rows, and the undated."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from quoteline.services.timelines import Lane, LaneBy
from quoteline.ui import native, phrases, theme
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_layout import Plan, Row, RowKind
from quoteline.ui.timeline_scene import Hand, Picture
from quoteline.ui.translating import shown, tr

MIDDLE = Qt.AlignmentFlag.AlignVCenter
APART = 11.0  # pixels from one undated mark to the next


def lane_colour(picture: Picture, row: Row, hand: Hand) -> QColor:
    """What the marks of a row are painted in."""
    if row.kind is not RowKind.LANE or row.lane is None:
        return theme.speaker_colour(None, hand.look.dark)
    if picture.lanes is LaneBy.SPEAKER:
        key = row.lane.key
        return theme.speaker_colour(hand.slot_of(key if isinstance(key, int) else None), hand.look.dark)
    return theme.readable(hand.look.accent, hand.look.surface, theme.MARK_CONTRAST)


def paint_name(painter: QPainter, picture: Picture, row: Row, hand: Hand) -> None:
    """The line above a row, its name and its count."""
    painter.setPen(QPen(hand.look.grid, 1))
    painter.drawLine(QPointF(0, round(row.top) + 0.5), QPointF(picture.plan.width, round(row.top) + 0.5))
    name, count = _name_of(row, picture)
    face = hand.small if row.thin else hand.font
    metrics = QFontMetricsF(face)
    plain = row.kind is not RowKind.LANE
    left = 3.0 * SPACE
    if not plain and picture.lanes is LaneBy.SPEAKER:
        left = _paint_swatch(painter, row, lane_colour(picture, row, hand)) + 1.5 * SPACE
    room = picture.plan.gutter - left - metrics.horizontalAdvance(count) - 4 * SPACE
    box = QRectF(left, row.top, room, row.height)
    font = QFont(face)
    font.setUnderline(not plain and row.lane is not None and row.lane.key == picture.hovered_label)
    painter.setFont(font)
    painter.setPen(hand.look.muted if plain else hand.look.text)
    painter.drawText(box, MIDDLE, metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
    painter.setFont(face)
    painter.setPen(hand.look.muted)
    box = QRectF(box.right(), row.top, picture.plan.gutter - box.right() - 2 * SPACE, row.height)
    painter.drawText(box, MIDDLE | Qt.AlignmentFlag.AlignRight, count)


def _paint_swatch(painter: QPainter, row: Row, colour: QColor) -> float:
    swatch = QRectF(2 * SPACE, row.top + row.height / 2 - 4, 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(swatch, 2, 2)
    return swatch.right()


def _name_of(row: Row, picture: Picture) -> tuple[str, str]:
    lane: Lane | None = row.lane
    match row.kind:
        case RowKind.UNDATED:
            return tr("undated"), native.number(picture.timeline.undated)
        case RowKind.ARTICLES:
            return tr("articles"), ""
        case RowKind.OTHERS if lane is not None:
            return tr("others"), native.number(lane.total)
    if lane is None:
        return "", ""
    unknown = {LaneBy.SPEAKER: tr("Speaker unknown"), LaneBy.OUTLET: phrases.outlet_name("")}
    return shown(lane.label) or unknown.get(picture.lanes, ""), native.number(lane.total)


# --- the undated -----------------------------------------------------------------------------------


def paint_undated(painter: QPainter, picture: Picture, row: Row, hand: Hand) -> None:
    """A ring for each as far as there is room, and how many more there are."""
    plan = picture.plan
    painter.save()
    painter.setClipRect(QRectF(plan.gutter, row.top, plan.plot_width, row.height + 1))
    painter.translate(plan.gutter, 0)
    painter.fillRect(QRectF(0, row.top + 1, plan.plot_width, row.height - 1), hand.look.raised)
    painter.setPen(QPen(theme.speaker_colour(None, hand.look.dark), 1.5))
    those = picture.undated[: undated_that_fit(plan, hand)]
    for number, id in enumerate(those):
        painter.setBrush(hand.look.accent if id in picture.undated_selected else hand.look.raised)
        painter.drawEllipse(undated_place(row, number), 3.4, 3.4)
    left = picture.timeline.undated - len(those)
    if left > 0 and picture.undated:
        painter.setFont(hand.small)
        painter.setPen(hand.look.muted)
        box = QRectF(0, row.top, plan.plot_width - SPACE, row.height)
        painter.drawText(box, MIDDLE | Qt.AlignmentFlag.AlignRight, tr("and {n} more", n=left))
    painter.restore()


def undated_place(row: Row, number: int) -> QPointF:
    """The middle of the undated mark with this number, counted from the left edge of the plot."""
    return QPointF(10 + number * APART, row.top + row.height / 2)


def undated_that_fit(plan: Plan, hand: Hand) -> int:
    """How many have a mark beside the count of all others."""
    words = QFontMetricsF(hand.small).horizontalAdvance(tr("and {n} more", n=88_888))
    return max(0, int((plan.plot_width - words - 5 * SPACE) / APART))
