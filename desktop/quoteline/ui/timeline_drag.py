"""What a drag on the timeline takes hold of, and where it has come: days, a brush, the frame or its edge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt

from quoteline.domain import day_of
from quoteline.ui.timeline_hits import Frame, Hit
from quoteline.ui.timeline_scale import NEAREST, Scale
from quoteline.ui.timeline_scene import Days, Picture


class Grip(Enum):
    """What is held."""

    DAYS = "days"
    BRUSH = "brush"
    FRAME = "frame"
    EDGE = "edge"


@dataclass(slots=True)
class Drag:
    at: QPointF
    scale: Scale  # when it began
    grip: Grip
    overview: bool = False
    fixed: float = 0.0  # the day at the edge of the frame that stays
    moved: bool = False


def taken(hit: Hit, at: QPointF, scale: Scale, *, shift: bool) -> Drag:
    """What is held when the button is pressed on ``hit``: with Shift a brush, wherever it is."""
    if hit.other_edge is not None:
        return Drag(QPointF(hit.other_edge, at.y()), scale, Grip.BRUSH, hit.overview)
    if shift or hit.density:
        return Drag(at, scale, Grip.BRUSH, hit.overview)
    match hit.frame:
        case Frame.LEFT | Frame.RIGHT:
            return Drag(at, scale, Grip.EDGE, True, scale.last if hit.frame is Frame.LEFT else scale.first)
        case Frame.INSIDE:
            return Drag(at, scale, Grip.FRAME, True)
    return Drag(at, scale, Grip.BRUSH, True) if hit.overview else Drag(at, scale, Grip.DAYS)


def scale_at(drag: Drag, to: QPointF, picture: Picture) -> Scale:
    """The days to show, where days or the frame are held."""
    if drag.grip is Grip.DAYS:
        return drag.scale.moved((drag.at.x() - to.x()) / drag.scale.per_day)
    over = picture.overview_scale
    if drag.grip is Grip.FRAME:
        return drag.scale.moved((to.x() - drag.at.x()) / over.per_day)
    day = over.day(to.x() - picture.plan.gutter)
    if abs(day - drag.fixed) < NEAREST:
        day = drag.fixed + (NEAREST if drag.fixed <= drag.scale.first else -NEAREST)
    return Scale(min(day, drag.fixed), max(day, drag.fixed), drag.scale.width)


def days_between(drag: Drag, to: QPointF, picture: Picture) -> Days:
    """The days that are brushed, where a brush is held."""
    scale = picture.overview_scale if drag.overview else picture.scale
    width, gutter = picture.plan.plot_width, picture.plan.gutter
    ends = sorted(max(0.0, min(width - 1, x - gutter)) for x in (drag.at.x(), to.x()))
    return day_of(scale.whole_day(ends[0])), day_of(scale.whole_day(ends[1]))


def cursor_for(hit: Hit) -> Qt.CursorShape:
    """What the pointer tells of what it could take hold of."""
    if hit.other_edge is not None or hit.frame in (Frame.LEFT, Frame.RIGHT):
        return Qt.CursorShape.SplitHCursor
    if hit.ids or hit.name or hit.strays or hit.end is not None or hit.today:
        return Qt.CursorShape.PointingHandCursor
    if hit.frame is Frame.INSIDE:
        return Qt.CursorShape.OpenHandCursor
    if hit.overview or hit.density:
        return Qt.CursorShape.CrossCursor
    return Qt.CursorShape.PointingHandCursor if hit.bin is not None else Qt.CursorShape.ArrowCursor


def cursor_while(drag: Drag) -> Qt.CursorShape:
    """What it tells while it holds something."""
    match drag.grip:
        case Grip.EDGE:
            return Qt.CursorShape.SplitHCursor
        case Grip.BRUSH:
            return Qt.CursorShape.CrossCursor
    return Qt.CursorShape.ClosedHandCursor
