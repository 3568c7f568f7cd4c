"""Finds the days on which nearly everything was said, looking closer until strays are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quoteline.services import timelines
from quoteline.services.library import Library
from quoteline.services.timelines import Timeline, TimelineAsked
from quoteline.ui.timeline_scene import COLUMNS, Column, Overview, bulk, by_bin

CLOSER = 0.7  # a look is worth it that leaves less than this of the days
LOOKS = 4


def near(library: Library, asked: TimelineAsked, found: Timeline) -> Overview | None:
    """The days to begin with and their density; None where these are all days.

    In a library of forty years nearly all of which lies in one week, a look at forty years cannot tell the
    week, so the days that are found are looked at again. ``found`` is the timeline of what is ``asked``.
    """
    if found.extent is None:
        return None
    columns: Sequence[Column] = [(start, found.overview_width, count) for start, count in found.overview]
    days, earlier, later = found.extent, 0, 0
    for _ in range(LOOKS):
        closer = bulk(columns, days)
        if closer == days or closer[1] - closer[0] + 1 > CLOSER * (days[1] - days[0] + 1):
            break
        earlier += sum(count for start, _, count in columns if start < closer[0])
        later += sum(count for start, _, count in columns if start > closer[1])
        days, columns = closer, _looked_at(library, asked, closer)
    return None if days == found.extent else Overview(*days, tuple(columns), earlier, later)


def _looked_at(library: Library, asked: TimelineAsked, days: tuple[int, int]) -> tuple[Column, ...]:
    """How many stand in the bins of these days, a bin for each day where these are few."""
    first, last = days
    few = last - first < COLUMNS
    unit = timelines.Unit.DAY if few else None
    asked = replace(asked, first=first, last=last, unit=unit, lane_count=1, lane_keys=(), marks_up_to=0)
    return by_bin(timelines.timeline(library, replace(asked, stack=None)), first, last)
