"""What the timeline shows: the span in view, and its timeline, asked of the reading lane when needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from math import ceil, floor

from PySide6.QtCore import QObject, Signal

from quoteline.domain import Axis, QuotationRow, day_number
from quoteline.services import browsing
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, Timeline, TimelineAsked, Unit
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.timeline_asking import Home, Loaded, Span, View, load
from quoteline.ui.timeline_lanes import NOTHING_CHOSEN, LaneChoice
from quoteline.ui.timeline_layout import MOST_LANES
from quoteline.ui.timeline_scale import Scale, fitting, kept_near
from quoteline.ui.timeline_scene import Days, Overview, Spot

SPOTS = 200  # selected quotations that are lit
LANE_MARKS = 250  # of a lane, that are shown one by one though there are too many in the others


class TimelineModel(QObject):
    """Keeps the old picture until the new one is whole."""

    changed = Signal()  # something to paint anew
    arrived = Signal()  # a new timeline
    decided = Signal()  # the person decided about lanes

    def __init__(self, lane: AsksLibrary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._loaded: Loaded | None = None
        self._asked: TimelineAsked | None = None
        self._order: Sequence[int] | None = None
        self._home = Home((), None, Overview(0, 0, ()))
        self.wanted = Wanted()
        self.axis = Axis.SAID
        self.lanes = LaneBy.SPEAKER
        self.choices: dict[LaneBy, LaneChoice] = {}
        self.stack = LaneBy.SPEAKER
        self.per_article = False
        self.unit: Unit | None = None
        self.lane_count = MOST_LANES
        self.scale = Scale(0, 1, 1)
        self.span = Span.HOME
        self.selected: tuple[int, ...] = ()
        self.spots: tuple[Spot, ...] = ()
        self.published: tuple[int, ...] = ()
        self.undated_selected: frozenset[int] = frozenset()

    @property
    def timeline(self) -> Timeline | None:
        return self._loaded.timeline if self._loaded else None

    @property
    def lanes_shown(self) -> LaneBy:
        """What the lanes of the present picture are; another choice may be on its way."""
        return self._loaded.asked.lanes if self._loaded else self.lanes

    @property
    def stack_shown(self) -> LaneBy:
        """What the bars of the present picture are stacked by."""
        return (self._loaded.asked.stack if self._loaded else None) or self.stack

    @property
    def choice(self) -> LaneChoice:
        """What was decided about lanes of the present sort."""
        return self.choices.get(self.lanes, NOTHING_CHOSEN)

    @property
    def undated(self) -> tuple[int, ...]:
        return self._loaded.undated if self._loaded else ()

    @property
    def brush(self) -> Days | None:
        """The days that are filtered by, where they are days of this axis."""
        wanted = self.wanted
        if wanted.axis is not self.axis or (wanted.first is None and wanted.last is None):
            return None
        return wanted.first or date.min, wanted.last or date.max

    @property
    def overview(self) -> Overview:
        """Of the days shown first, while these hold what is in view; else of all days."""
        near = self._home.near
        if near is None or self.span is Span.ALL:
            return self._home.whole
        air = fitting((near.first, near.last), 1)
        inside = air.first - 1 <= self.scale.first and self.scale.last <= air.last + 1
        return near if inside else self._home.whole

    # --- what is wanted ---

    def show_wanted(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self._order = None
            self.wanted = wanted
        self.ask()
        self.changed.emit()

    def set_axis(self, axis: Axis) -> None:
        if axis is not self.axis:
            self.axis, self._order, self.span = axis, None, Span.HOME
            self.ask()
            self.select(self.selected)

    def set_lanes(self, lanes: LaneBy) -> None:
        self.lanes = lanes
        self.ask()
        self.select(self.selected)

    def choose_lanes(self, choice: LaneChoice) -> None:
        """Decide about the lanes of the present sort; what is loaded is arranged at once."""
        self.choices[self.lanes] = choice
        if self._loaded is not None and self._loaded.asked.lanes is self.lanes:
            self._loaded = replace(self._loaded, timeline=choice.arranged(self._loaded.timeline))
            self.arrived.emit()
        self.decided.emit()
        self.changed.emit()
        self.ask()

    def set_stack(self, stack: LaneBy) -> None:
        self.stack = stack
        self.ask()

    def set_per_article(self, wanted: bool) -> None:
        """Whether the density is that of a hundred articles."""
        self.per_article = wanted
        self.changed.emit()

    def set_unit(self, unit: Unit | None) -> None:
        """Counts by this unit; None: single quotations where they fit, else the unit that suits the zoom."""
        self.unit = unit
        self.ask()

    def refresh(self) -> None:
        """The library has changed: ask again, whatever is loaded."""
        self._asked = self._order = None
        self.ask()
        self.select(self.selected)

    # --- the span in view ---

    def resize(self, width: float, lane_count: int) -> None:
        self.scale = self.scale.resized(width)
        self.lane_count = lane_count
        if self.timeline is not None:
            self._place(self.timeline)
            self.ask()
        self.changed.emit()

    def fit(self) -> None:
        """Show all days; when they are all in view, those on which nearly everything was said."""
        self.span = Span.HOME if self.span is Span.ALL else Span.ALL
        if self.timeline is not None:
            self._place(self.timeline)
        self.ask()
        self.changed.emit()

    def look_at(self, scale: Scale) -> None:
        """Show the days of this scale, as far as the library reaches."""
        extent = self.timeline.extent if self.timeline else None
        if extent is None:
            return
        self.scale = kept_near(scale, extent)
        whole = self.scale.span >= fitting(extent, self.scale.width).span
        self.span = Span.ALL if whole else Span.CHOSEN
        self.ask()
        self.changed.emit()

    def _place(self, timeline: Timeline) -> None:
        self.scale = self._view().placed(timeline, self._home).scale

    def _view(self) -> View:
        return View(self.span, self.scale, self.unit)

    # --- asking ---

    def ask(self) -> None:
        """Ask for what is in view, unless it is loaded or asked for already."""
        asked, home, view = self._wished(), self._home, self._view()
        before, by_marks = self._asked, self._has_marks()
        if asked == before or (before is not None and view.is_served(before, asked, by_marks=by_marks)):
            return
        self._asked = asked
        self._lane.ask("timeline", lambda library: load(library, asked, view, home), self._take, self._fail)

    def _wished(self) -> TimelineAsked:
        wanted = self.wanted
        if wanted.axis is self.axis:
            wanted = replace(wanted, first=None, last=None)  # the brush lies over the picture
        asked = TimelineAsked(
            wanted=wanted,
            axis=self.axis,
            lanes=self.lanes,
            lane_count=self.lane_count,
            stack=self.stack,
            lane_marks_up_to=LANE_MARKS,
        )
        asked = self.choice.asked(asked)
        if self.unit is not None:
            asked = replace(asked, marks_up_to=0, lane_marks_up_to=0)
        known = self.timeline is not None and self.timeline.extent is not None
        return self._view().wish(asked, known=known)

    def asked_for_picture(self) -> TimelineAsked:
        """What is looked at, brush and all, for a picture that is as wide as its paper."""
        asked = replace(self._wished(), wanted=self.wanted, unit=self.unit, first=None, last=None)
        asked = replace(asked, lane_count=self.choice.count or MOST_LANES)
        if self.span is Span.ALL:
            return asked
        first, last = floor(self.scale.first), ceil(self.scale.last) - 1
        return replace(asked, first=first, last=max(first, last))

    def _has_marks(self) -> bool:
        loaded = self._loaded
        return loaded is not None and loaded.asked is self._asked and loaded.has_marks()

    def _fail(self, error: Exception) -> None:
        self._asked = None  # so that it is asked again
        raise error

    def _take(self, loaded: Loaded) -> None:
        choice = self.choices.get(loaded.asked.lanes, NOTHING_CHOSEN)
        timeline = choice.arranged(loaded.timeline)
        self._loaded = replace(loaded, timeline=timeline)
        self._home, self._asked = loaded.home, loaded.asked
        self._place(timeline)
        self.arrived.emit()
        self.changed.emit()
        self.ask()  # the width may have changed meanwhile, and so what fits

    # --- single quotations ---

    def select(self, ids: Sequence[int]) -> None:
        self.selected = tuple(ids)
        if not ids:
            self._light([])
            return
        some = list(ids[:SPOTS])
        self._lane.ask("timeline selection", lambda library: browsing.rows(library, some), self._light)

    def _light(self, rows: list[QuotationRow]) -> None:
        days = {row.id: self.days_of(row) for row in rows}
        self.spots = tuple(
            Spot(row.id, *day, lane_key(row, self.lanes)) for row in rows if (day := days[row.id]) is not None
        )
        self.published = tuple({day_number(row.published) for row in rows if row.published is not None})
        self.undated_selected = frozenset(id for id, day in days.items() if day is None)
        self.changed.emit()

    def days_of(self, row: QuotationRow) -> tuple[int, int] | None:
        """First and last day number of a row on the axis shown; None when it is undated there."""
        if self.axis is Axis.PUBLISHED:
            return None if row.published is None else (day_number(row.published),) * 2
        if row.said.start is None:
            return None
        return day_number(row.said.start), day_number(row.said.end or row.said.start)

    def rows(self, ids: Sequence[int], then: Callable[[list[QuotationRow]], None]) -> None:
        """Asks for a few rows, for a hint."""
        some = list(ids)
        self._lane.ask("timeline hint", lambda library: browsing.rows(library, some), then)

    def step(self, from_id: int | None, by: int, then: Callable[[QuotationRow], None]) -> None:
        """Asks for the quotation ``by`` places later in time (earlier where negative)."""
        order, wanted = self._order, self.wanted
        sort = Sort.PUBLISHED if self.axis is Axis.PUBLISHED else Sort.SAID

        def question(library: Library) -> tuple[Sequence[int], list[QuotationRow]]:
            ids = browsing.quotation_ids(library, wanted, sort) if order is None else order
            next_id = _stepped(ids, from_id, by)
            return ids, browsing.rows(library, [] if next_id is None else [next_id])

        def take(found: tuple[Sequence[int], list[QuotationRow]]) -> None:
            self._order = found[0]
            if found[1]:
                then(found[1][0])

        self._lane.ask("timeline step", question, take)


def lane_key(row: QuotationRow, lanes: LaneBy) -> int | str | None:
    """The key of the lane that a row stands in."""
    match lanes:
        case LaneBy.SPEAKER:
            return row.speaker_id
        case LaneBy.OUTLET:
            return row.outlet
    return row.kind.value


def _stepped(ids: Sequence[int], from_id: int | None, by: int) -> int | None:
    if not ids:
        return None
    try:
        here = ids.index(from_id) if from_id is not None else (-1 if by > 0 else len(ids))
    except ValueError:
        here = -1 if by > 0 else len(ids)
    return ids[max(0, min(len(ids) - 1, here + by))]
