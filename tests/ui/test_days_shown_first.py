"""The days that the timeline begins with: those on which nearly everything was said, whatever the filter."""

from __future__ import annotations

import pytest

from quoteline.domain import Axis
from quoteline.services.timelines import Lane, Timeline, Unit
from quoteline.ui.timeline_scene import home

WIDTH = 36  # days in a bin
OLD = tuple(range(0, 6000, 600))  # first days of bins, years before the rest
CORE = tuple(range(7200, 7200 + 14 * WIDTH, WIDTH))


def of(strays: int, recent: int) -> Timeline:
    """``strays`` in the years before, ``recent`` in five hundred days."""
    counts = dict.fromkeys(CORE, recent // len(CORE))
    for number in range(strays):
        day = OLD[number % len(OLD)]
        counts[day] = counts.get(day, 0) + 1
    overview = tuple(sorted(counts.items()))
    extent = (overview[0][0], overview[-1][0] + WIDTH - 1)
    none = Lane(None, "", 0, (), (), ())
    total = sum(counts.values())
    return Timeline(Axis.SAID, Unit.MONTH, extent, *extent, (), (), none, 0, 0, overview, WIDTH, total)


@pytest.mark.parametrize(("strays", "recent"), [(13, 601), (8, 225), (2, 60), (30, 500), (1, 5000)])
def test_a_filter_that_changes_the_share_of_strays_does_not_change_the_days_shown(
    strays: int, recent: int
) -> None:
    first, last = home(of(strays, recent))
    assert CORE[0] - 60 <= first <= CORE[0]
    assert last == CORE[-1] + WIDTH - 1


def test_where_many_are_old_all_days_are_shown() -> None:
    timeline = of(200, 500)
    assert home(timeline) == timeline.extent


def test_where_nothing_lies_far_away_all_days_are_shown() -> None:
    timeline = of(0, 700)
    assert home(timeline) == timeline.extent
