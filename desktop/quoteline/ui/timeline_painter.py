"""Paints a timeline into any painter, on screen or on paper: overview, lanes, axis, what is picked out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from quoteline.services.timelines import Lane, LaneBy, Timeline
from quoteline.ui import phrases, theme
from quoteline.ui import timeline_marks as marks
from quoteline.ui.theme import SPACE, Colours
from quoteline.ui.timeline_axis import paint_axis, paint_grid
from quoteline.ui.timeline_layout import Drawing, Item, Plan, Row, RowKind, Sorted, in_order, lay_out
from quoteline.ui.timeline_legend import paint_key
from quoteline.ui.timeline_marks import Dots, Ink
from quoteline.ui.timeline_overview import paint_brush, paint_overview
from quoteline.ui.timeline_scale import axis_of
from quoteline.ui.timeline_scene import Hand, Picture, Spot
from quoteline.ui.timeline_strip import paint_strip

BEYOND = 0.3  # of the span in view is laid out on either side, so that dragging need not lay out anew


@dataclass(frozen=True, slots=True)
class _Kept:
    """The layout of a row, good for these days."""

    first: float
    last: float
    drawing: Drawing
    dots: Dots


class TimelinePainter(Hand):
    """Knows the look; keeps the layout of the rows for as long as timeline, zoom and height are the same."""

    def __init__(self, look: Colours, font: QFont) -> None:
        super().__init__(look, font)
        self._rows: dict[int, _Kept] = {}
        self._kept_key: object = None
        self._sorted: dict[int, Sorted] = {}
        self._kept_for: Timeline | None = None

    def paint(self, painter: QPainter, picture: Picture) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, picture.plan.width, picture.plan.height), self.look.surface)
        axis = axis_of(picture.scale)
        paint_grid(painter, picture, axis, self)
        for number, row in enumerate(picture.plan.rows):
            self._paint_row(painter, picture, row, number)
        paint_axis(painter, picture, axis, self)
        paint_overview(painter, picture, self)
        if picture.key:
            paint_key(painter, picture, self)
        paint_brush(painter, picture, self)
        self._paint_picked(painter, picture)

    def drawing(self, picture: Picture, number: int) -> tuple[Drawing, Dots]:
        """The layout of the row with this number, as far as it is in view and a little beyond."""
        row, scale = picture.plan.rows[number], picture.scale
        key = (
            picture.timeline.axis,
            round(scale.per_day, 7),  # dragging changes its last digits
            row.height,
            len(picture.plan.rows),
            picture.uncertain_below,
        )
        if self._kept_for is not picture.timeline:
            self._rows, self._sorted, self._kept_for = {}, {}, picture.timeline
        if self._kept_key != key:
            self._rows, self._kept_key = {}, key
        kept = self._rows.get(number)
        if kept is None or not (kept.first <= scale.first and scale.last <= kept.last):
            kept = self._rows[number] = self._laid_out(picture, number)
        return kept.drawing, kept.dots

    def _laid_out(self, picture: Picture, number: int) -> _Kept:
        row, scale = picture.plan.rows[number], picture.scale
        if number not in self._sorted:
            self._sorted[number] = in_order(row.lane.marks if row.lane else ())
        first, last = scale.first - scale.span * BEYOND, scale.last + scale.span * BEYOND
        in_view = self._sorted[number].between(first, last)
        drawing = lay_out(in_view, picture.timeline.first, scale.per_day, row.height)
        dots = marks.sorted_by_look(drawing, picture.timeline.axis, picture.uncertain_below)
        return _Kept(first, last, drawing, dots)

    def colour(self, picture: Picture, row: Row) -> QColor:
        if row.kind is not RowKind.LANE or row.lane is None:
            return theme.speaker_colour(None, self.look.dark)
        if picture.lanes is LaneBy.SPEAKER:
            key = row.lane.key
            return theme.speaker_colour(theme.slot_of(key if isinstance(key, int) else None), self.look.dark)
        return theme.readable(self.look.accent, self.look.surface, theme.MARK_CONTRAST)

    # --- rows ---

    def _paint_row(self, painter: QPainter, picture: Picture, row: Row, number: int) -> None:
        plan = picture.plan
        painter.setPen(QPen(self.look.grid, 1))
        painter.drawLine(QPointF(0, round(row.top) + 0.5), QPointF(plan.width, round(row.top) + 0.5))
        self._paint_name(painter, picture, row)
        painter.save()
        painter.setClipRect(QRectF(plan.gutter, row.top - 2, plan.plot_width, row.height + 4))
        painter.translate(plan.gutter, 0)
        ink = Ink(
            picture.timeline.axis,
            self.colour(picture, row),
            self.look.surface,
            self.small,
            picture.uncertain_below,
        )
        if row.kind is RowKind.UNDATED:
            self._paint_undated(painter, picture, row, ink)
        elif row.thin and row.lane is not None:
            paint_strip(painter, row, row.lane, picture.timeline, picture.scale, ink)
        elif row.lane is not None and row.lane.marks:
            _, dots = self.drawing(picture, number)
            moved = picture.scale.x(picture.timeline.first)
            painter.translate(moved, row.top)
            marks.paint_dots(painter, dots, ink, -moved, plan.plot_width - moved)
        elif row.lane is not None:
            marks.paint_columns(painter, row, row.lane, picture.timeline, picture.scale, ink)
        painter.restore()

    def _paint_name(self, painter: QPainter, picture: Picture, row: Row) -> None:
        name, count = _name_of(row, picture)
        type = self.small if row.thin else self.font
        metrics = QFontMetricsF(type)
        plain = row.kind is not RowKind.LANE
        key = row.lane.key if row.lane is not None else ""
        left = 3.0 * SPACE
        if not plain and picture.lanes is LaneBy.SPEAKER:
            swatch = QRectF(2 * SPACE, row.top + row.height / 2 - 4, 8, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colour(picture, row))
            painter.drawRoundedRect(swatch, 2, 2)
            left = swatch.right() + 1.5 * SPACE
        count_width = metrics.horizontalAdvance(count)
        room = picture.plan.gutter - left - count_width - 4 * SPACE
        box = QRectF(left, row.top, room, row.height)
        font = QFont(type)
        font.setUnderline(not plain and key == picture.hovered_label)
        painter.setFont(font)
        painter.setPen(self.look.muted if plain else self.look.text)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, middle, metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
        painter.setFont(type)
        painter.setPen(self.look.muted)
        box = QRectF(box.right(), row.top, picture.plan.gutter - box.right() - 2 * SPACE, row.height)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, count)

    def _paint_undated(self, painter: QPainter, picture: Picture, row: Row, ink: Ink) -> None:
        painter.fillRect(QRectF(0, row.top + 1, picture.plan.plot_width, row.height - 1), self.look.raised)
        painter.setPen(QPen(ink.colour, 1.5))
        for number, id in enumerate(picture.undated[: undated_that_fit(picture.plan)]):
            chosen = id in picture.undated_selected
            painter.setBrush(self.look.accent if chosen else self.look.raised)
            painter.drawEllipse(undated_place(row, number), 3.4, 3.4)
        left = picture.timeline.undated - min(len(picture.undated), undated_that_fit(picture.plan))
        if left > 0 and picture.undated:
            painter.setFont(self.small)
            painter.setPen(self.look.muted)
            box = QRectF(0, row.top, picture.plan.plot_width - SPACE, row.height)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, f"and {left:,} more")

    # --- what is picked out ---

    def _paint_picked(self, painter: QPainter, picture: Picture) -> None:
        plan = picture.plan
        painter.save()
        painter.setClipRect(QRectF(plan.gutter - 1, 0, plan.plot_width + 2, plan.axis_top))
        if picture.hovered is not None:
            row, item = picture.hovered
            self._ring_at(painter, picture, row, item, self.look.muted, 1.4)
        for spot in picture.selected:
            self._paint_spot(painter, picture, spot)
        painter.restore()

    def _paint_spot(self, painter: QPainter, picture: Picture, spot: Spot) -> None:
        plan = picture.plan
        x = plan.gutter + picture.scale.x((spot.start + spot.end + 1) / 2)
        row = plan.row_of(spot.lane)
        if row is None:
            return
        if not plan.gutter <= x <= plan.gutter + plan.plot_width:
            self._paint_pointer(painter, plan, row, x < plan.gutter)
            return
        item = self._item_of(picture, row, spot.id)
        if item is None:
            marks.hairline(painter, x, plan.lanes_top, plan.axis_top, self.look.accent)
            painter.setPen(QPen(self.look.surface, 1.5))
            painter.setBrush(self.look.accent)
            painter.drawEllipse(QPointF(x, row.top + row.height / 2), 5, 5)
        else:
            self._ring_at(painter, picture, row, item, self.look.accent, 2.4)

    def _item_of(self, picture: Picture, row: Row, id: int) -> Item | None:
        if row.lane is None or not row.lane.marks:
            return None
        drawing, _ = self.drawing(picture, picture.plan.rows.index(row))
        return next((item for item in drawing.items for mark in item.marks if mark.id == id), None)

    def _paint_pointer(self, painter: QPainter, plan: Plan, row: Row, leftwards: bool) -> None:
        """The selected quotation lies outside: an arrow at the edge shows where."""
        edge = plan.gutter + 2 if leftwards else plan.gutter + plan.plot_width - 2
        turn = 8 if leftwards else -8
        y = row.top + row.height / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.accent)
        corners = [QPointF(edge, y), QPointF(edge + turn, y - 5), QPointF(edge + turn, y + 5)]
        painter.drawPolygon(QPolygonF(corners))

    def _ring_at(
        self, painter: QPainter, picture: Picture, row: Row, item: Item, colour: QColor, width: float
    ) -> None:
        painter.save()
        painter.translate(picture.plan.gutter + picture.scale.x(picture.timeline.first), row.top)
        marks.ring(painter, item, colour, width)
        painter.restore()


def undated_place(row: Row, number: int) -> QPointF:
    """The middle of the undated mark with this number, counted from the left edge of the plot."""
    return QPointF(10 + number * 11, row.top + row.height / 2)


def undated_that_fit(plan: Plan) -> int:
    return max(0, int((plan.plot_width - 100) / 11))


def _name_of(row: Row, picture: Picture) -> tuple[str, str]:
    if row.kind is RowKind.UNDATED:
        return "undated", f"{picture.timeline.undated:,}"
    lane: Lane | None = row.lane
    if lane is None:
        return "", ""
    if row.kind is RowKind.OTHERS:
        return "others", f"{lane.total:,}"
    unknown = {LaneBy.SPEAKER: "Speaker unknown", LaneBy.OUTLET: phrases.outlet_name("")}
    return lane.label or unknown.get(picture.lanes, ""), f"{lane.total:,}"
