"""Counts and marks of a timeline, from what is held of a library in memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from quoteline.columns import tallies
from quoteline.columns.counts import Chosen, key_column
from quoteline.columns.table import BASES, KINDS, NO_DAY, NOBODY, PRECISIONS, Columns, Ints, Mask
from quoteline.columns.tallies import Binned, Tally
from quoteline.domain import Axis, Basis, Everything, Kind, Precision
from quoteline.services import finding, searching
from quoteline.services.browsing import KIND_LABELS, UNNAMED
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.timelines import (
    OVERVIEW_BINS,
    Lane,
    LaneBy,
    Mark,
    Stack,
    Timeline,
    TimelineAsked,
    bins,
    next_bin,
    span_of,
    unit_for,
    wide_enough,
)
from quoteline.storage import speakers
from quoteline.wording import say

Keys = list[tuple[int, int]]  # of lanes: place of a speaker, outlet or kind, and quotations in all

OTHERS = say("others")
NOWHERE = 1 << 30  # the place of a lane that is not in the library

T = TypeVar("T")


def laid_out(library: Library, asked: TimelineAsked) -> Timeline:
    """The timeline of what is wanted, in the span asked for."""
    chosen = finding.found(library, searching.condition_of(asked.wanted))
    asked = _each_once(chosen.columns, asked)
    keys = _lane_keys(library, chosen, asked)
    held = finding.tallied(library, chosen, asked.axis, asked.lanes.value, [key for key, _ in keys])
    extent = (int(held.first.min()), int(held.last.max())) if len(held.first) else None
    first, last = span_of(asked, extent)
    unit = wide_enough(asked.unit or unit_for(first, last), first, last)
    starts = bins(first, last, unit)
    edges = np.array([*starts, next_bin(starts[-1], unit)], dtype=np.int64)
    lanes = _lanes(library, asked, chosen, held, keys, edges)
    overview, width = _overview(held, extent)
    return Timeline(
        axis=asked.axis,
        unit=unit,
        extent=extent,
        first=first,
        last=last,
        bin_starts=starts,
        lanes=lanes[:-1],
        others=lanes[-1],
        undated=int(held.undated.sum()),
        wide=sum(count for lane in lanes for *_, count in lane.spans),
        overview=overview,
        overview_width=width,
        total=len(chosen),
        imprecise=int(held.count[held.last > held.first].sum()),
        stacks=_stacks(library, chosen, asked, edges) if asked.stack is not None else (),
        volume=_volume(library, chosen.columns, asked, edges),
    )


def _overview(held: Tally, extent: tuple[int, int] | None) -> tuple[tuple[tuple[int, int], ...], int]:
    """Bins of (first day, count) that the first days of all lie in, and how many days a bin is wide."""
    if extent is None:
        return (), 1
    width = max(1, -(-(extent[1] - extent[0] + 1) // OVERVIEW_BINS))
    counted = np.bincount((held.first - extent[0]) // width, weights=held.count)
    there = np.flatnonzero(counted)
    starts = extent[0] + there * width
    return tuple(zip(starts.tolist(), counted[there].astype(int).tolist(), strict=True)), width


# --- lanes --------------------------------------------------------------------------------------------


def _lane_keys(library: Library, chosen: Chosen, asked: TimelineAsked) -> Keys:
    """The lanes asked for, then those with most quotations, where these are wanted as well."""
    lanes, columns = asked.lanes, chosen.columns
    wanted = [_place(columns, lanes, key) for key in asked.lane_keys]
    given = tallies.how_many(chosen, lanes.value, wanted)
    if wanted and not asked.lane_fill:
        return given
    taken = {*wanted, *(_place(columns, lanes, key) for key in asked.lanes_without)}
    most = finding.lane_keys(chosen, lanes.value, asked.lane_count + len(taken))
    left = [each for each in most if each[0] not in taken]
    return [*given, *left[: max(0, asked.lane_count - len(given))]]


def _each_once(columns: Columns, asked: TimelineAsked) -> TimelineAsked:
    """Without the lanes that are one with a lane before them (two speakers that were merged since), and where
    there are others to fill their room without those that the library does not know any more.
    """
    once = {_place(columns, asked.lanes, key): key for key in reversed(asked.lane_keys)}
    if asked.lane_fill:
        once.pop(NOWHERE, None)
    kept = set(once.values())
    keys = dict.fromkeys(asked.lane_keys)
    return replace(asked, lane_keys=tuple(key for key in keys if key in kept))


def _place(columns: Columns, lanes: LaneBy, key: int | str | None) -> int:
    """What stands in a column for the key of a lane; a place that nothing has for one that is not there."""
    if lanes is LaneBy.KIND:
        return KINDS.index(Kind(str(key)))
    if lanes is LaneBy.OUTLET:
        outlets = columns.articles.outlets
        return outlets.index(str(key)) if key in outlets else NOWHERE
    if key is None:
        return NOBODY
    place = columns.whole_at(int(key))
    return NOWHERE if place == NOBODY else place


def _keys_of(columns: Columns, lanes: LaneBy, places: Sequence[int]) -> list[int | str | None]:
    if lanes is LaneBy.KIND:
        return [KINDS[place].value for place in places]
    if lanes is LaneBy.OUTLET:
        return [columns.articles.outlets[place] for place in places]
    ids = columns.speakers.id
    return [None if place == NOBODY else int(ids[place]) for place in places]


def _labels(library: Library, lanes: LaneBy, keys: Sequence[int | str | None]) -> list[str]:
    if lanes is LaneBy.KIND:
        return [KIND_LABELS[Kind(str(key))] for key in keys]
    if lanes is LaneBy.OUTLET:
        return [str(key) or say("Outlet unknown") for key in keys]
    names = speakers.names_of(library.database, [int(key) for key in keys if key is not None])
    return [names.get(int(key), "") if key is not None else UNNAMED for key in keys]


def _lanes(
    library: Library, asked: TimelineAsked, chosen: Chosen, held: Tally, keys: Keys, edges: Ints
) -> tuple[Lane, ...]:
    """The lanes, and last that of all others."""
    places = [place for place, _ in keys]
    given = list(asked.lane_keys)
    named = [*given, *_keys_of(chosen.columns, asked.lanes, places[len(given) :])]
    labels = [*_labels(library, asked.lanes, named), OTHERS]
    totals = [*(total for _, total in keys), len(chosen) - sum(total for _, total in keys)]
    count = len(places) + 1
    binned = tallies.binned(held, count, edges)
    marks = _marks(chosen, asked, places, edges, _with_marks(binned, asked))
    return tuple(
        Lane(
            key=key,
            label=label,
            total=total,
            bins=_filled(binned.counts[number]),
            marks=tuple(marks.get(number, ())),
            spans=_spans(binned, number),
            imprecise=_filled(binned.imprecise[number]),
            undated=int(held.undated[number]),
        )
        for number, (key, label, total) in enumerate(zip([*named, None], labels, totals, strict=True))
    )


def _filled(counted: Ints) -> tuple[tuple[int, int], ...]:
    there = np.flatnonzero(counted)
    return tuple(zip(there.tolist(), counted[there].tolist(), strict=True))


def _spans(binned: Binned, lane: int) -> tuple[tuple[int, int, int], ...]:
    return tuple(sorted(each[1:] for each in binned.wide if each[0] == lane))


def _with_marks(binned: Binned, asked: TimelineAsked) -> Ints:
    """The numbers of the lanes whose single quotations are given."""
    in_view = binned.counts.sum(axis=1)
    for lane, *_, number in binned.wide:
        in_view[lane] += number
    all_of_them = int(in_view.sum()) <= asked.marks_up_to
    return np.flatnonzero((in_view > 0) & (all_of_them | (in_view <= asked.lane_marks_up_to)))


def _marks(
    chosen: Chosen, asked: TimelineAsked, places: Sequence[int], edges: Ints, wanted: Ints
) -> dict[int, list[Mark]]:
    """Single quotations in view by the number of their lane, by day; of the lanes ``wanted``."""
    if not len(wanted):
        return {}
    held = chosen.columns.quotations
    said = asked.axis is Axis.SAID
    first, last = (held.first, held.last) if said else (held.published, held.published)
    at = np.flatnonzero(chosen.mask & (first < edges[-1]) & (last >= edges[0]) & (first != NO_DAY))
    keys = key_column(chosen.columns, asked.lanes.value)[at].astype(np.int64)
    lanes = tallies.lane_numbers(keys, list(places))
    of_these = np.isin(lanes, wanted)
    at, lanes = at[of_these], lanes[of_these]
    by_day = np.lexsort((held.id[at], last[at], first[at]))
    at, lanes = at[by_day], lanes[by_day]
    found: dict[int, list[Mark]] = {}
    for lane, place in zip(lanes.tolist(), at.tolist(), strict=True):
        mark = Mark(
            int(held.id[place]),
            int(first[place]),
            int(last[place]),
            _named(PRECISIONS, held.precision[place], Precision.UNKNOWN),
            _named(BASES, held.basis[place], Basis.UNKNOWN),
            float(held.confidence[place]),
            _named(KINDS, held.kind[place], Kind.INDIRECT),
        )
        found.setdefault(lane, []).append(mark)
    return found


def _named(among: Sequence[T], place: int, otherwise: T) -> T:
    return among[place] if place >= 0 else otherwise


# --- density ------------------------------------------------------------------------------------------


def _stacks(library: Library, chosen: Chosen, asked: TimelineAsked, edges: Ints) -> tuple[Stack, ...]:
    """What the biggest add to each bin, and what is left."""
    assert asked.stack is not None
    keys = finding.lane_keys(chosen, asked.stack.value, asked.stack_count)
    places = [place for place, _ in keys]
    held = finding.tallied(library, chosen, asked.axis, asked.stack.value, places)
    binned = tallies.binned(held, len(places) + 1, edges)
    named = _keys_of(chosen.columns, asked.stack, places)
    labels = [*_labels(library, asked.stack, named), OTHERS]
    totals = [*(total for _, total in keys), len(chosen) - sum(total for _, total in keys)]
    return tuple(
        Stack(key, label, total, _filled(binned.counts[number]))
        for number, (key, label, total) in enumerate(zip([*named, None], labels, totals, strict=True))
        if total
    )


def _volume(library: Library, columns: Columns, asked: TimelineAsked, edges: Ints) -> tuple[int, ...]:
    """Articles published in each bin, of the outlets and languages that are wanted."""
    wanted = asked.wanted
    filters = wanted.outlets, wanted.not_outlets, wanted.languages, wanted.not_languages
    key = ("articles", filters if any(filters) else Everything())
    days = library.held.remembered(columns, key, lambda: _days_of_articles(columns, wanted))
    return tuple(tallies.of_days(days, edges))


def _days_of_articles(columns: Columns, wanted: Wanted) -> NDArray[np.int32]:
    articles = columns.articles
    fits = _fitting(articles.outlet, articles.outlets, wanted.outlets, wanted.not_outlets)
    fits &= _fitting(articles.language, articles.languages, wanted.languages, wanted.not_languages)
    return np.sort(articles.published[fits & (articles.published != NO_DAY)])


def _fitting(
    column: NDArray[np.int32], names: Sequence[str], within: Sequence[str], out: Sequence[str]
) -> Mask:
    """Which values of a column of places among ``names`` a filter lets pass."""
    passes = [(not within or name in within) and name not in out for name in names]
    found: Mask = np.array(passes, dtype=bool)[column]
    return found
