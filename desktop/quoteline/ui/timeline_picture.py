"""The timeline as a picture in print: title, query, lanes, legend and source, painted as the window does."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from math import ceil, floor
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QPainter

from quoteline.services import browsing, timelines
from quoteline.services.library import Library
from quoteline.services.picturing import UNTITLED, Caption, Paper, Wish, caption_of, source_of, worded
from quoteline.services.timelines import LaneBy, Timeline, TimelineAsked
from quoteline.ui import theme
from quoteline.ui.picture_frame import Frame, frame_of, paint_frame
from quoteline.ui.picture_paper import TYPE, Sheet, picture_font, sheet_of
from quoteline.ui.picture_writing import Paint, write
from quoteline.ui.timeline_home import near
from quoteline.ui.timeline_lanes import NOTHING_CHOSEN, LaneChoice
from quoteline.ui.timeline_layout import Parts, Plan, lanes_that_fit, plan
from quoteline.ui.timeline_legend import Legend, legend_of
from quoteline.ui.timeline_painter import TimelinePainter
from quoteline.ui.timeline_scale import fitting, unit_for
from quoteline.ui.timeline_scene import Overview, Picture, part, whole
from quoteline.ui.translating import shown

Days = tuple[int, int]
NOBODY = "\0"  # a key that no lane has, not even that of the unknown outlet
UNDATED = 200  # undated quotations that get a mark of their own
LINE = TYPE * 1.3  # pixels of a line of type, near enough to say what will fit
WORDS = 150.0  # pixels of words above and below, about
LOW, HIGH = 48.0, 180.0  # pixels of a row at most: on a sheet that ends with its picture, and on a page
LANES_ALONE = Parts(density=False, articles=False)


@dataclass(frozen=True)
class Manner:
    """How the window shows its timeline, and so its picture."""

    uncertain_below: float = 0.5
    per_article: bool = False
    choice: LaneChoice = NOTHING_CHOSEN
    parts: Parts = LANES_ALONE


AS_USUAL = Manner()


@dataclass(frozen=True)
class Shown:
    """A timeline as a picture shows it, with what is told around it."""

    timeline: Timeline
    asked: TimelineAsked
    caption: Caption
    undated: tuple[int, ...] = ()
    days: Days | None = None  # first and last in view; None where there is nothing
    slots: Mapping[int, int] = field(default_factory=dict)  # which speaker has which colour in the library
    overview: Overview | None = None  # of these days; None where they are all there are


def save(
    library: Library,
    asked: TimelineAsked,
    path: Path,
    wish: Wish,
    manner: Manner = AS_USUAL,
) -> Timeline:
    """Asks a library for a timeline, saves it, and gives it. The end of ``path`` says the format.

    Needs neither a window nor a display, and may be called in any thread. Raises UserError when the format is
    none of png, svg and pdf, or the file cannot be written.
    """
    application = painting_application()
    found = look_up(library, asked, wish.paper, manner)
    size, paint = painted(found, wish, manner)
    caption = worded(found.caption, wish)
    write(path, size, shown(caption.title) or shown(UNTITLED), told(caption), paint)
    del application
    return found.timeline


def look_up(library: Library, asked: TimelineAsked, paper: Paper, manner: Manner = AS_USUAL) -> Shown:
    """What a picture on this paper shows: the days asked for, else those on which most was said."""
    inside = sheet_of(paper).inside
    lanes = min(asked.lane_count, lanes_that_fit(inside.height() - WORDS, LINE, manner.parts))
    asked = replace(asked, lane_count=max(lanes, len(asked.lane_keys)))
    found = timelines.timeline(library, asked)
    seen = near(library, asked, found) if asked.first is None or asked.last is None else None
    days = (seen.first, seen.last) if seen is not None else _days_of(asked, found)
    if days is not None:
        scale = fitting(days, plan(found, inside.width(), inside.height(), LINE).plot_width)
        reach = floor(scale.first), ceil(scale.last)
        asked = replace(asked, first=reach[0], last=reach[1], unit=asked.unit or unit_for(scale.per_day))
        found = timelines.timeline(library, asked)
    undated = timelines.undated_ids(library, asked.wanted, asked.axis, UNDATED) if found.undated else []
    found = manner.choice.arranged(found)
    caption = caption_of(found, source_of(library, asked.wanted), date.today())
    return Shown(found, asked, caption, tuple(undated), days, browsing.speaker_colours(library), seen)


def _days_of(asked: TimelineAsked, found: Timeline) -> Days | None:
    if asked.first is None or asked.last is None:
        return found.extent
    return asked.first, asked.last


def painted(what: Shown, wish: Wish, manner: Manner = AS_USUAL) -> tuple[QSizeF, Paint]:
    """The size of the picture in pixels of 1/96 inch, and what paints it."""
    theme.load_fonts()
    sheet = sheet_of(wish.paper)
    hand = TimelinePainter(theme.colours(theme.palette(wish.dark)), picture_font())
    hand.slot_of = lambda speaker: None if speaker is None else what.slots.get(speaker)
    inside = sheet.inside
    legend = legend_of(what.timeline, hand, inside.width()) if wish.legend else Legend()
    frame = frame_of(worded(what.caption, wish), sheet, hand, legend.height)
    tallest = LOW if sheet.shrinks else HIGH
    picture = _picture(what, QSizeF(inside.width(), frame.room), hand, tallest, manner)
    picture = replace(picture, uncertain_below=manner.uncertain_below, per_article=manner.per_article)
    foot = foot_of(picture.plan)
    sheet = sheet.ending_at(inside.top() + frame.above + foot + frame.below)
    # No higher than its place on a sheet that shrank: its ground would hide the source.
    picture = replace(picture, plan=replace(picture.plan, height=min(foot, picture.plan.height)))

    def paint(painter: QPainter) -> None:
        _paint(painter, sheet, hand, picture, frame, legend)

    return sheet.page, paint


def told(caption: Caption) -> str:
    """What a picture shows, for those who cannot see it."""
    words = (caption.title, caption.asked, caption.counts, caption.source)
    return ". ".join(shown(each).rstrip(".") for each in words if each)


def painting_application() -> QCoreApplication:
    """The running application; from the command line one without a display, for as long as it is held."""
    running = QCoreApplication.instance()
    if running is not None:
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["quoteline"])


def foot_of(plan: Plan) -> float:
    """Where the names below the axis end."""
    return plan.axis_top + 2.4 * plan.line


def _picture(what: Shown, room: QSizeF, hand: TimelinePainter, tallest: float, manner: Manner) -> Picture:
    timeline = what.timeline
    view = plan(
        timeline,
        *(room.width(), room.height(), hand.line),
        tallest=tallest,
        collapsed=manner.choice.collapsed,
        parts=manner.parts,
    )
    days = what.days or timeline.extent or (timeline.first, timeline.last)
    overview = what.overview or part(timeline, *days) or whole(timeline)
    return Picture(
        timeline,
        fitting(days, view.plot_width),
        view,
        overview,
        what.asked.lanes,
        undated=what.undated,
        hovered_label=NOBODY,
        stacked_by=what.asked.stack or LaneBy.SPEAKER,
    )


def _paint(
    painter: QPainter, sheet: Sheet, hand: TimelinePainter, picture: Picture, frame: Frame, legend: Legend
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(sheet.scale, sheet.scale)
    painter.fillRect(QRectF(0, 0, sheet.width, sheet.height), hand.look.surface)
    inside = sheet.inside
    paint_frame(painter, sheet, frame)
    painter.save()
    painter.translate(inside.left(), inside.top() + frame.above)
    hand.paint(painter, replace(picture, key=False))
    painter.restore()
    legend.paint(painter, hand, QPointF(inside.left(), inside.bottom() - frame.below))
