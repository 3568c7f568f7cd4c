"""What a timeline asks for, and what it gets: the days that suit what is found are looked at in one go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from math import ceil, floor

from quoteline.services import timelines
from quoteline.services.library import Library
from quoteline.services.timelines import Timeline, TimelineAsked, Unit
from quoteline.ui.timeline_home import all_days, near
from quoteline.ui.timeline_scale import FIRST_DAY, LAST_DAY, Scale, fitting, kept_near, unit_for
from quoteline.ui.timeline_scene import Overview

MARGIN = 0.5  # of the span in view is asked for on either side, so that dragging does not show blank paper
UNDATED = 150  # undated quotations that get a mark of their own
THINNEST = 2.0  # pixels of a bar, however fine a unit was chosen


class Span(Enum):
    """Which days are in view."""

    HOME = "home"  # those on which nearly everything was said
    ALL = "all"
    CHOSEN = "chosen"  # by the person's zooming and dragging


@dataclass(frozen=True, slots=True)
class Home:
    """The overviews: of the days to begin with (None where these are all days), and of all days."""

    of: tuple[object, ...]
    near: Overview | None
    whole: Overview


@dataclass(frozen=True, slots=True)
class Loaded:
    """A timeline, what was asked for it, and what belongs to it."""

    asked: TimelineAsked
    timeline: Timeline
    undated: tuple[int, ...]
    home: Home

    def has_marks(self) -> bool:
        """Whether every quotation in view is shown by itself, so that no finer look is needed."""
        lanes = [lane for lane in (*self.timeline.lanes, self.timeline.others) if lane.bins or lane.spans]
        return bool(lanes) and all(lane.marks for lane in lanes)


@dataclass(frozen=True, slots=True)
class View:
    """Which days are in view, how large, and the unit that was chosen for the bins."""

    span: Span
    scale: Scale
    unit: Unit | None

    def placed(self, timeline: Timeline, home: Home) -> View:
        """Where a timeline that arrives is looked at."""
        if timeline.extent is None:
            return self
        if self.span is Span.CHOSEN:
            return replace(self, scale=kept_near(self.scale, timeline.extent))
        seen = home.near if self.span is Span.HOME else None
        days = (seen.first, seen.last) if seen is not None else timeline.extent
        return replace(self, scale=fitting(days, self.scale.width))

    def wish(self, asked: TimelineAsked, *, known: bool) -> TimelineAsked:
        """The same asked for what is in view; until days are ``known``, for all of them."""
        if not known:
            return replace(asked, unit=self.unit)
        if self.span is Span.ALL:
            return replace(asked, unit=self._bin_unit())
        margin = self.scale.span * MARGIN
        first = max(FIRST_DAY, floor(self.scale.first - margin))
        last = min(LAST_DAY, ceil(self.scale.last + margin))
        return replace(asked, unit=self._bin_unit(), first=first, last=max(first, last))

    def _bin_unit(self) -> Unit:
        units = list(Unit)
        suits = unit_for(self.scale.per_day)
        if self.unit is None:
            return suits
        thinnest = unit_for(self.scale.per_day * 10 / THINNEST)
        return max(self.unit, thinnest, key=units.index)

    def is_served(self, old: TimelineAsked, new: TimelineAsked, *, by_marks: bool) -> bool:
        """Whether what was asked before still covers what is in view, finely enough."""
        if replace(old, first=None, last=None, unit=None) != replace(new, first=None, last=None, unit=None):
            return False
        if old.first is None or new.first is None or old.last is None or new.last is None:
            return old.first is None and old.unit == new.unit and (new.first is None or by_marks)
        covered = (
            old.first <= max(self.scale.first, FIRST_DAY) and min(self.scale.last, LAST_DAY) <= old.last + 1
        )
        if by_marks:
            return covered and old.unit == new.unit
        return covered and old.unit == new.unit and (new.last - new.first) * 2 > old.last - old.first


def load(library: Library, asked: TimelineAsked, view: View, home: Home) -> Loaded:
    """What is asked for; where the days found would be looked at otherwise, what that view asks for instead.

    ``home``: the overviews known, which serve again where nothing else was found.
    """
    seen = asked if view.span is Span.CHOSEN else _days_alone(asked)
    found = timelines.timeline(library, seen)
    undated = found.undated and timelines.undated_ids(library, asked.wanted, asked.axis, UNDATED)
    of = (asked.wanted, asked.axis, asked.stack, found.total, found.overview)
    there = home if home.of == of else _overviews(of, library, asked, found)
    loaded = Loaded(asked, found, tuple(undated or ()), there)
    if found.extent is None:  # whatever days are asked for, there is nothing in them
        everywhere = replace(asked, unit=view.unit, first=None, last=None)
        return replace(loaded, asked=everywhere, timeline=timelines.timeline(library, everywhere))
    placed = view.placed(found, there)
    wish = placed.wish(asked, known=True)
    if seen is asked and (wish == asked or placed.is_served(asked, wish, by_marks=loaded.has_marks())):
        return loaded
    return replace(loaded, asked=wish, timeline=timelines.timeline(library, wish))


def _days_alone(asked: TimelineAsked) -> TimelineAsked:
    """What tells which days to look at, without lanes and marks, which are reckoned for these alone."""
    bare = replace(asked, first=None, last=None, unit=None, stack=None, marks_up_to=0, lane_marks_up_to=0)
    return replace(bare, lane_count=0, lane_keys=(), lanes_without=())


def _overviews(of: tuple[object, ...], library: Library, asked: TimelineAsked, found: Timeline) -> Home:
    return Home(of, near(library, asked, found), all_days(library, asked, found))
