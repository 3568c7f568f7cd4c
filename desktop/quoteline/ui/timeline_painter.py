"""Paints a timeline into any painter, on screen or on paper: overview, lanes, axis, what is picked out."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QPolygonF

from quoteline.ui import timeline_marks as marks
from quoteline.ui.theme import Colours
from quoteline.ui.timeline_articles import paint_articles
from quoteline.ui.timeline_axis import dated_bottom, paint_axis, paint_grid
from quoteline.ui.timeline_bins import Edges
from quoteline.ui.timeline_columns import paint_columns
from quoteline.ui.timeline_density import paint_bars, paint_lines, paint_measure
from quoteline.ui.timeline_ink import Ink, hairline
from quoteline.ui.timeline_items import Drawing, Item, lay_out
from quoteline.ui.timeline_kept import Layouts
from quoteline.ui.timeline_layer import Layer
from quoteline.ui.timeline_layout import Plan, Row, RowKind
from quoteline.ui.timeline_legend import paint_key
from quoteline.ui.timeline_names import lane_colour, paint_name, paint_undated
from quoteline.ui.timeline_overview import paint_brush, paint_overview, paint_window
from quoteline.ui.timeline_scene import Hand, Picture, Spot, ready
from quoteline.ui.timeline_stack import paint_stack_names
from quoteline.ui.timeline_strip import paint_strip
from quoteline.ui.timeline_ticks import axis_of


class TimelinePainter(Hand):
    """Knows the look; keeps the layout of the rows for as long as timeline, zoom and height are the same.

    ``on_screen``: what does not move is painted once and kept, and a frame is never long: what could not be
    laid out in time is shown as it was, at its new place, and ``unfinished`` tells that another is due.
    """

    def __init__(self, look: Colours, font: QFont, *, on_screen: bool = False) -> None:
        super().__init__(look, font)
        self._on_screen = on_screen
        self._layouts = Layouts(lambda *given: lay_out(*given), self.unit)
        self._still: QPixmap | None = None
        self._still_for: tuple[object, ...] = ()
        self._layer = Layer()

    @property
    def unfinished(self) -> bool:
        return self._layouts.unfinished

    def forget(self) -> None:
        """The colours have changed."""
        self._still = None
        self._layer.forget()

    def paint(self, painter: QPainter, picture: Picture, *, whole: bool = True) -> None:
        """Paints all of it; unless ``whole``, layouts that take long are left for the next time."""
        ready(painter)
        self._layouts.begin(picture, whole=whole)
        if self._on_screen:
            painter.drawPixmap(QPointF(0, 0), self._still_of(picture, painter.device().devicePixelRatioF()))
        else:
            self._paint_still(painter, picture)
        axis = axis_of(picture.scale, self.measure)
        paint_grid(painter, picture, axis, self)
        paint_lines(painter, picture, self)
        if not (self._on_screen and self._layer.paint(painter, picture, self._paint_moving)):
            self._paint_moving(painter, picture)
        if self.unfinished:
            self._layer.drop()
        paint_measure(painter, picture, self)
        paint_axis(painter, picture, axis, self)
        paint_window(painter, picture, self)
        paint_brush(painter, picture, self)
        self._paint_picked(painter, picture)

    def drawing(self, picture: Picture, number: int) -> Drawing:
        """The layout of the row with this number, as far as it is in view and a little beyond."""
        return self._layouts.drawing(picture, number)

    # --- what does not move ---

    def _still_of(self, picture: Picture, sharpness: float) -> QPixmap:
        key = _still_key(picture), sharpness
        if self._still is None or key != self._still_for:
            size = QSizeF(picture.plan.width, picture.plan.height) * sharpness
            still = QPixmap(ceil(size.width()), ceil(size.height()))
            still.setDevicePixelRatio(sharpness)
            painter = QPainter(still)
            ready(painter)
            try:
                self._paint_still(painter, picture)
            finally:
                painter.end()
            self._still, self._still_for = still, key
        return self._still

    def _paint_still(self, painter: QPainter, picture: Picture) -> None:
        plan = picture.plan
        painter.fillRect(QRectF(0, 0, plan.width, plan.height), self.look.surface)
        for row in plan.rows:
            paint_name(painter, picture, row, self)
            if row.kind is RowKind.UNDATED:
                paint_undated(painter, picture, row, self)
        paint_overview(painter, picture, self)
        paint_stack_names(painter, picture, self)
        if picture.key:
            paint_key(painter, picture, self)

    # --- what moves with the days ---

    def _paint_moving(self, painter: QPainter, picture: Picture) -> None:
        edges = Edges(picture.timeline, picture.scale)
        paint_bars(painter, picture, edges, self)
        for number, row in enumerate(picture.plan.rows):
            if row.kind is not RowKind.UNDATED:
                self._paint_row(painter, picture, row, number, edges)

    def colour(self, picture: Picture, row: Row) -> QColor:
        """What the marks of a row are painted in."""
        return lane_colour(picture, row, self)

    def _paint_row(self, painter: QPainter, picture: Picture, row: Row, number: int, edges: Edges) -> None:
        plan = picture.plan
        painter.save()
        painter.setClipRect(QRectF(plan.gutter, row.top - 2, plan.plot_width, row.height + 4))
        painter.translate(plan.gutter, 0)
        self._paint_lane(painter, picture, row, number, edges)
        painter.restore()

    def _paint_lane(self, painter: QPainter, picture: Picture, row: Row, number: int, edges: Edges) -> None:
        lane, timeline, scale = row.lane, picture.timeline, picture.scale
        colour = lane_colour(picture, row, self)
        ink = Ink(timeline.axis, colour, self.look.surface, self.small, picture.uncertain_below)
        if lane is None:
            paint_articles(painter, picture, row, edges, self)
        elif row.thin:
            paint_strip(painter, row, lane, timeline, scale, ink)
        elif lane.marks:
            dots = self._layouts.dots(picture, number)
            moved, unit = scale.x(timeline.first), self.unit
            painter.translate(moved, row.top)
            painter.scale(unit, unit)
            ink = replace(ink, font=self.counts)
            marks.paint_dots(painter, dots, ink, -moved / unit, (picture.plan.plot_width - moved) / unit)
        else:
            paint_columns(painter, row, lane, edges, scale, ink, self._layouts.measure(picture, lane))

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
            hairline(painter, x, plan.lanes_top, dated_bottom(plan), self.look.accent)
            painter.setPen(QPen(self.look.surface, 1.5))
            painter.setBrush(self.look.accent)
            painter.drawEllipse(QPointF(x, row.top + row.height / 2), 5, 5)
        else:
            self._ring_at(painter, picture, row, item, self.look.accent, 2.4)

    def _item_of(self, picture: Picture, row: Row, id: int) -> Item | None:
        if row.lane is None or not row.lane.marks or row.thin:
            return None
        return self.drawing(picture, picture.plan.rows.index(row)).of(id)

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


def _still_key(picture: Picture) -> tuple[object, ...]:
    """All that is seen of a picture where nothing moves, however long the rest of it takes to compare."""
    plan, timeline = picture.plan, picture.timeline
    rows = tuple(
        (row.kind, row.top, row.height, row.thin, row.lane and (row.lane.key, row.lane.label, row.lane.total))
        for row in plan.rows
    )
    stacks = tuple((stack.key, stack.label, stack.total > 0) for stack in timeline.stacks)
    return (
        *(rows, stacks, plan.width, plan.height, plan.gutter, plan.density_height, timeline.axis),
        *(timeline.total, timeline.undated, timeline.unit, picture.overview, picture.lanes),
        *(picture.hovered_label, picture.undated_selected, picture.undated, picture.stacked_by),
        *(picture.per_article, picture.key, id(picture.overview.stacked)),
    )
