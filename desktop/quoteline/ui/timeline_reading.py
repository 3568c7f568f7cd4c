"""The timeline as it is read aloud: its lanes in order, and in each what stands in the days in view."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from quoteline.domain import day_of
from quoteline.services.timelines import Lane, LaneBy, Timeline, Unit
from quoteline.ui import native, phrases
from quoteline.ui.timeline_dots import is_hollow
from quoteline.ui.timeline_hints import lane_words
from quoteline.ui.timeline_items import Item
from quoteline.ui.timeline_layout import Row, RowKind
from quoteline.ui.timeline_marks import bin_edges
from quoteline.ui.timeline_names import undated_place, undated_that_fit
from quoteline.ui.timeline_painter import TimelinePainter
from quoteline.ui.timeline_scale import span_words
from quoteline.ui.timeline_scene import Days, Picture
from quoteline.ui.translating import shown, tr

MOST = 400  # parts of a row that are told one by one


@dataclass(frozen=True)
class Part:
    """A mark, a bubble or a column: what it is called, where it is, and what pressing it does."""

    name: str
    place: QRectF
    ids: tuple[int, ...] = ()  # to select
    days: Days | None = None  # to filter by


@dataclass(frozen=True)
class Line:
    """A row: what it is called, where it is, and the parts of it that are in view."""

    name: str
    place: QRectF
    parts: tuple[Part, ...] = ()
    row: Row | None = None  # None: the bars of all quotations


def read(picture: Picture, hand: TimelinePainter) -> tuple[Line, ...]:
    """The lines of a picture, from the top."""
    density = [_density(picture)] if picture.plan.density_height else []
    return (*density, *(_line(picture, hand, number) for number in range(len(picture.plan.rows))))


def view_words(picture: Picture) -> str:
    """Which days are in view, and how many quotations of how many are selected in them."""
    timeline, scale = picture.timeline, picture.scale
    if timeline.extent is None:
        return tr("No day is known")
    first, last = day_of(scale.whole_day(0)), day_of(scale.whole_day(scale.width - 0.5))
    days = span_words(first, last)
    many = len(picture.selected) + len(picture.undated_selected)
    if not many:
        return tr("{days} in view", days=days)
    return tr("{days} in view, {n} {n:quotation|quotations} selected", days=days, n=many)


def bin_words(timeline: Timeline, number: int) -> str:
    """The days of a column: ``5 March 2025``, ``3–9 Mar 2025``, ``March 2025``, ``2025``."""
    first = day_of(timeline.bin_starts[number])
    match timeline.unit:
        case Unit.DAY:
            return native.day(first)
        case Unit.WEEK:
            return span_words(first, day_of(timeline.bin_end(number)))
        case Unit.MONTH:
            return native.day(first, "month")
    return str(first.year)


def row_words(row: Row, timeline: Timeline, lanes: LaneBy = LaneBy.SPEAKER) -> str:
    """A row as it is read out."""
    if row.kind is RowKind.UNDATED:
        return tr("{n} {n:quotation|quotations} without a day", n=timeline.undated)
    if row.lane is None:
        return tr("When articles were published")
    words = tr("{name}: {words}", name=name_of(row.lane, row.kind, lanes), words=lane_words(row.lane))
    return tr("{words}, collapsed", words=words) if row.thin else words


def name_of(lane: Lane, kind: RowKind, lanes: LaneBy) -> str:
    """What a lane is called."""
    if kind is RowKind.OTHERS:
        return tr("others")
    unknown = phrases.outlet_name("") if lanes is LaneBy.OUTLET else tr("Speaker unknown")
    return shown(lane.label) or unknown


# --- lines -----------------------------------------------------------------------------------------


def _line(picture: Picture, hand: TimelinePainter, number: int) -> Line:
    row, plan = picture.plan.rows[number], picture.plan
    place = QRectF(0, row.top, plan.width, row.height)
    words = row_words(row, picture.timeline, picture.lanes)
    return Line(words, place, tuple(_parts(picture, hand, number))[:MOST], row)


def _parts(picture: Picture, hand: TimelinePainter, number: int) -> Iterator[Part]:
    row = picture.plan.rows[number]
    if row.kind is RowKind.UNDATED:
        yield from _undated(picture, hand, row)
    elif row.lane is None:
        yield from _articles(picture, row)
    elif row.lane.marks and not row.thin:
        yield from _marks(picture, hand, number)
    else:
        name = name_of(row.lane, row.kind, picture.lanes)
        for bin, count in row.lane.bins:
            words = tr(
                "{name}, {days}, {n} {n:quotation|quotations}",
                name=name,
                days=bin_words(picture.timeline, bin),
                n=count,
            )
            yield from _column(picture, bin, words, row.top, row.height)


def _density(picture: Picture) -> Line:
    plan, timeline = picture.plan, picture.timeline
    counts: dict[int, int] = {}
    for lane in (*timeline.lanes, timeline.others):
        for bin, count in lane.bins:
            counts[bin] = counts.get(bin, 0) + count
    parts = [
        part
        for bin, count in sorted(counts.items())
        for part in _column(
            picture,
            bin,
            tr("{days}, {n} {n:quotation|quotations}", days=bin_words(timeline, bin), n=count),
            plan.density_top,
            plan.density_height,
        )
    ]
    place = QRectF(0, plan.density_top, plan.width, plan.density_height)
    dated = timeline.total - timeline.undated
    return Line(tr("All: {n} {n:quotation|quotations} with a day", n=dated), place, tuple(parts[:MOST]))


def _column(picture: Picture, bin: int, words: str, top: float, height: float) -> Iterator[Part]:
    """A column, if some part of it is in view."""
    timeline, scale, plan = picture.timeline, picture.scale, picture.plan
    left, right = bin_edges(timeline, bin, scale)
    left, right = max(0.0, left), min(scale.width, right)
    if right > left:
        days = day_of(timeline.bin_starts[bin]), day_of(timeline.bin_end(bin))
        yield Part(words, QRectF(plan.gutter + left, top, right - left, height), days=days)


def _articles(picture: Picture, row: Row) -> Iterator[Part]:
    timeline = picture.timeline
    for bin, count in enumerate(timeline.volume):
        if count:
            days = bin_words(timeline, bin)
            words = tr("{days}, {n} {n:article|articles} published", days=days, n=count)
            yield from _column(picture, bin, words, row.top, row.height)


def _marks(picture: Picture, hand: TimelinePainter, number: int) -> Iterator[Part]:
    row, plan, scale = picture.plan.rows[number], picture.plan, picture.scale
    moved = scale.x(picture.timeline.first)
    for item in hand.drawing(picture, number).between(-moved, plan.plot_width - moved):
        left, right = item.left + moved, item.right + moved
        if right < 0 or left > plan.plot_width:
            continue
        place = QRectF(plan.gutter + left, row.top + item.y - item.tall, right - left, 2 * item.tall)
        yield Part(_mark_words(picture, row, item), place, tuple(mark.id for mark in item.marks))


def _mark_words(picture: Picture, row: Row, item: Item) -> str:
    """Who, when, how many, and what the looks of the mark say."""
    assert row.lane is not None
    first, last = min(mark.start for mark in item.marks), max(mark.end for mark in item.marks)
    words = tr(
        "{name}, {days}, {n} {n:quotation|quotations}",
        name=name_of(row.lane, row.kind, picture.lanes),
        days=span_words(day_of(first), day_of(last)),
        n=len(item.marks),
    )
    looks = []
    if all(is_hollow(mark, picture.timeline.axis) for mark in item.marks):
        looks.append(tr("day of publication"))
    if all(mark.confidence < picture.uncertain_below for mark in item.marks):
        looks.append(tr("uncertain"))
    return ", ".join([words, *looks])


def _undated(picture: Picture, hand: TimelinePainter, row: Row) -> Iterator[Part]:
    ids, timeline = picture.undated[: undated_that_fit(picture.plan, hand)], picture.timeline
    for number, id in enumerate(ids):
        middle = undated_place(row, number)
        place = QRectF(picture.plan.gutter + middle.x() - 4, middle.y() - 4, 8, 8)
        words = tr("Quotation without a day, {number} of {all}", number=number + 1, all=timeline.undated)
        yield Part(words, place, (id,))
