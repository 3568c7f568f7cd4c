"""What lies under a point of the timeline: a mark, a name, a column, an edge of the brush, the overview."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPointF

from quoteline.ui.timeline_axis import end_at, today_at
from quoteline.ui.timeline_items import Item
from quoteline.ui.timeline_layout import Row, RowKind
from quoteline.ui.timeline_names import APART, undated_place, undated_that_fit
from quoteline.ui.timeline_overview import brush_edges, stray_boxes, window_edges
from quoteline.ui.timeline_painter import TimelinePainter
from quoteline.ui.timeline_scene import Picture

EDGE = 4.0  # pixels beside the edge of a brush that still are the edge


class Frame(Enum):
    """A part of the frame around the days in view."""

    LEFT = "left"
    INSIDE = "inside"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point."""

    row: Row | None = None
    item: Item | None = None
    undated: int | None = None
    name: bool = False
    overview: bool = False
    strays: bool = False
    other_edge: float | None = None  # on one edge of the brush: where the other one is
    bin: int | None = None
    density: bool = False
    frame: Frame | None = None
    end: int | None = None  # on the mark of the first day or the last: that day
    today: bool = False

    @property
    def ids(self) -> tuple[int, ...]:
        if self.undated is not None:
            return (self.undated,)
        return tuple(mark.id for mark in self.item.marks) if self.item else ()


def hit(picture: Picture, hand: TimelinePainter, at: QPointF) -> Hit:
    """What lies under a point of the picture as this hand paints it."""
    found = _under(picture, hand, at)
    edge = _other_edge(picture, at, found)
    return found if edge is None else replace(found, other_edge=edge)


def _under(picture: Picture, hand: TimelinePainter, at: QPointF) -> Hit:
    view = picture.plan
    if at.y() < view.overview_bottom + 4:
        strays = any(box.contains(at) for box, _ in stray_boxes(picture, hand))
        inside = at.x() >= view.gutter
        return Hit(overview=inside, strays=strays, frame=_frame_at(picture, at) if inside else None)
    if view.density_height and view.density_top <= at.y() < view.density_bottom:
        inside = at.x() >= view.gutter
        return Hit(density=inside, bin=_bin_at(picture, at) if inside else None)
    end = end_at(picture, at)
    if end is not None or today_at(picture, hand, at):
        return Hit(end=end, today=end is None)
    row = view.row_at(at.y())
    if row is None:
        return Hit()
    if at.x() < view.gutter:
        return Hit(row=row, name=row.kind in (RowKind.LANE, RowKind.UNDATED))
    if row.kind is RowKind.UNDATED:
        return Hit(row=row, undated=_undated_at(picture, hand, row, at))
    return _in_row(picture, hand, row, at)


def _in_row(picture: Picture, hand: TimelinePainter, row: Row, at: QPointF) -> Hit:
    x = at.x() - picture.plan.gutter
    if row.lane is not None and row.lane.marks and not row.thin:
        drawing = hand.drawing(picture, picture.plan.rows.index(row))
        inside = x - picture.scale.x(picture.timeline.first)
        return Hit(row=row, item=drawing.near(inside, at.y() - row.top))
    number = _bin_at(picture, at)
    if row.kind is RowKind.ARTICLES:
        volume = picture.timeline.volume
        published = number is not None and number < len(volume) and volume[number] > 0
        return Hit(row=row, bin=number if published else None)
    holds = row.lane is not None and any(each == number for each, _ in row.lane.bins)
    return Hit(row=row, bin=number if holds else None)


def _frame_at(picture: Picture, at: QPointF) -> Frame | None:
    """Its edges reach outwards, so that the middle of a narrow one can be taken as well."""
    left, right = window_edges(picture)
    inwards = min(EDGE, (right - left) / 4)
    if left - EDGE - 1 <= at.x() <= left + inwards:
        return Frame.LEFT
    if right - inwards <= at.x() <= right + EDGE + 1:
        return Frame.RIGHT
    all_days = right - left >= picture.plan.plot_width - 2 * EDGE
    return Frame.INSIDE if left < at.x() < right and not all_days else None


def _bin_at(picture: Picture, at: QPointF) -> int | None:
    """The bin below a point of the plot."""
    timeline, day = picture.timeline, picture.scale.whole_day(at.x() - picture.plan.gutter)
    number = bisect_right(timeline.bin_starts, day) - 1
    return number if number >= 0 and day <= timeline.bin_end(number) else None


def _undated_at(picture: Picture, hand: TimelinePainter, row: Row, at: QPointF) -> int | None:
    ids = picture.undated[: undated_that_fit(picture.plan, hand)]
    x = at.x() - picture.plan.gutter
    number = round((x - undated_place(row, 0).x()) / APART)
    near = abs(undated_place(row, number).x() - x) <= 6 and abs(at.y() - row.top - row.height / 2) <= 9
    return ids[number] if near and 0 <= number < len(ids) else None


def _other_edge(picture: Picture, at: QPointF, found: Hit) -> float | None:
    """On an edge of the brushed days, beside every mark: a pixel inside the day at the other edge."""
    edges = brush_edges(picture, overview=found.overview)
    if edges is None or found.ids or found.name or found.strays or at.y() > picture.plan.axis_top:
        return None
    left, right = edges
    if abs(at.x() - left) <= EDGE:
        return right - 0.5
    return left + 0.5 if abs(at.x() - right) <= EDGE else None
