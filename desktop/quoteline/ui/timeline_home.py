"""Finds the days on which nearly everything was said, looking closer until strays are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quoteline.services import timelines
from quoteline.services.library import Library
from quoteline.services.timelines import Timeline, TimelineAsked, Unit
from quoteline.ui.timeline_scene import COLUMNS, Column, Overview, bulk, by_bin, whole

CLOSER = 0.7  # a look is worth it that leaves less than this of the days
LOOKS = 4
MOST_BARS = 2 * COLUMNS  # of an overview: no thinner than two pixels


def all_days(library: Library, asked: TimelineAsked, found: Timeline) -> Overview:
    """The overview of all days with its bars stacked; ``found`` is the timeline of what is ``asked``."""
    if found.extent is None or asked.stack is None:
        return whole(found)
    return replace(whole(found), stacked=_looked_at(library, asked, found.extent))


def near(library: Library, asked: TimelineAsked, found: Timeline) -> Overview | None:
    """The days to begin with and their density; None where these are all days.

    In a library of forty years nearly all of which lies in one week, a look at forty years cannot tell the
    week, so the days that are found are looked at again.
    """
    if found.extent is None:
        return None
    columns: Sequence[Column] = [(start, found.overview_width, count) for start, count in found.overview]
    days, earlier, later, looked = found.extent, 0, 0, None
    for _ in range(LOOKS):
        closer = bulk(columns, days)
        if closer == days or closer[1] - closer[0] + 1 > CLOSER * (days[1] - days[0] + 1):
            break
        earlier += sum(count for start, _, count in columns if start < closer[0])
        later += sum(count for start, _, count in columns if start > closer[1])
        looked = _looked_at(library, asked, closer)
        days, columns = closer, by_bin(looked, *closer)
    if looked is None:
        return None
    return Overview(*days, tuple(columns), earlier, later, stacked=looked if looked.stacks else None)


def _looked_at(library: Library, asked: TimelineAsked, days: tuple[int, int]) -> Timeline:
    """The bars of these days, a bar for each day where these are few."""
    first, last = days
    asked = replace(asked, first=first, last=last, unit=_unit(last - first + 1))
    return timelines.timeline(
        library, replace(asked, lane_count=0, lane_keys=(), marks_up_to=0, lane_marks_up_to=0)
    )


def _unit(days: int) -> Unit:
    widths = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30}
    limits = {Unit.DAY: COLUMNS}
    return next(
        (unit for unit, width in widths.items() if days / width <= limits.get(unit, MOST_BARS)), Unit.YEAR
    )
