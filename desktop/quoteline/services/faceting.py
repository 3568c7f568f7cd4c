"""The values of each filter with their counts, which follow all the other filters."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from quoteline.domain import Axis, day_number, day_of
from quoteline.search.folding import fold
from quoteline.services import browsing, choices, languages, searching
from quoteline.services.browsing import (
    BASIS_HINTS,
    BASIS_LABELS,
    FLAG_LABELS,
    KIND_LABELS,
    PRECISION_HINTS,
    PRECISION_LABELS,
    SPEAKERS_SHOWN,
    UNNAMED,
    Facet,
    Facets,
)
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.storage import speakers
from quoteline.storage.conditions import UNCERTAIN_BELOW
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.columns.counts import Chosen

YEAR = 4  # letters in the key of a year
MOST_YEARS = 400  # a library that spans more has been given a wrong date; what lies before is not listed


def facets(library: Library, wanted: Wanted) -> Facets:
    """The values of all filters with their counts under what is wanted now."""
    from quoteline.columns import counts
    from quoteline.columns import facets as columns

    chosen = _found(library, wanted)

    def again(changed: Wanted) -> Chosen:
        """What fits after a change; mostly nothing changes, and to look again takes longer than to count."""
        return chosen if changed == wanted else _found(library, changed)

    def but_for(filter: str) -> Chosen:
        return again(choices.with_filter(wanted, filter, (), ()))

    any_day = again(replace(wanted, first=None, last=None, undated=False))
    extent = counts.extent(any_day, wanted.axis)
    known = counts.by_precision_and_basis(chosen)
    of_precisions = counts.by_precision_and_basis(but_for("precisions"))
    of_bases = counts.by_precision_and_basis(but_for("bases"))
    kinds = counts.by_kind(but_for("kinds"))
    speakers_found, more = _most_quoted(library, but_for("speakers"))
    return Facets(
        speakers=speakers_found,
        speakers_more=more,
        outlets=tuple(
            Facet(name, name or say("Outlet unknown"), count)
            for name, count in counts.by_outlet(but_for("outlets"))
        ),
        kinds=_labelled(KIND_LABELS, kinds.items()),
        precisions=_labelled(
            PRECISION_LABELS, ((each[0], each[2]) for each in of_precisions), PRECISION_HINTS
        ),
        bases=_labelled(BASIS_LABELS, ((each[1], each[2]) for each in of_bases), BASIS_HINTS),
        languages=tuple(
            Facet(code, languages.name_of(code), count)
            for code, count in columns.by_language(but_for("languages"))
        ),
        tags=_tags(library, wanted),
        flags=_flags(library, wanted, chosen),
        total=len(chosen),
        of=len(chosen.columns),
        first_day=day_of(extent[0]) if extent else None,
        last_day=day_of(extent[1]) if extent else None,
        periods=_periods(any_day, wanted, extent),
        undated=browsing.undated_of(known),
        imprecise=browsing.imprecise_of(known),
        without_day=counts.undated(any_day, wanted.axis),
        left_out={axis: browsing.left_out(library, wanted, axis) for axis in Axis},
    )


def speakers_named(library: Library, wanted: Wanted, name: str = "", *, by_name: bool = False) -> list[Facet]:
    """All speakers with a name that holds these words, each counted under all the other filters.

    Without a name those of whom something fits, most first. ``by_name``: in the order of their names.
    """
    from quoteline.columns import counts
    from quoteline.columns import facets as columns

    chosen = _but_for(library, wanted, "speakers")
    if name.strip():
        called = {id: shown for id, shown, _ in speakers.named_like(library.database, name)}
        found = list(zip(called, columns.of_speakers(chosen, list(called)), strict=True))
    else:
        ids, numbers, nobody = counts.by_speaker(chosen)
        found = list(zip(ids.tolist(), numbers.tolist(), strict=True))
        called = speakers.names_of(library.database, [each[0] for each in found])
    made = [Facet(id, called.get(id, "") or UNNAMED, count) for id, count in found]
    if not name.strip() and nobody:
        made.append(Facet(None, UNNAMED, nobody))
    return sorted(made, key=_by_name if by_name else _by_count)


def _found(library: Library, wanted: Wanted) -> Chosen:
    from quoteline.services import finding

    return finding.found(library, searching.condition_of(wanted))


def _but_for(library: Library, wanted: Wanted, filter: str) -> Chosen:
    """What fits all filters but one."""
    return _found(library, choices.with_filter(wanted, filter, (), ()))


def _most_quoted(library: Library, chosen: Chosen) -> tuple[tuple[Facet, ...], int]:
    """The most quoted speakers, nobody among them, and how many more there are."""
    from quoteline.columns import counts

    ids, numbers, nobody = counts.by_speaker(chosen)
    listed = ids[:SPEAKERS_SHOWN].tolist()
    names = speakers.names_of(library.database, listed)
    found = [Facet(id, names.get(id, "") or UNNAMED, int(n)) for id, n in zip(listed, numbers, strict=False)]
    found += [Facet(None, UNNAMED, nobody)] if nobody else []
    found.sort(key=_by_count)
    return tuple(found[:SPEAKERS_SHOWN]), max(0, len(ids) + bool(nobody) - SPEAKERS_SHOWN)


def _by_count(facet: Facet) -> tuple[int, str]:
    return -facet.count, "" if facet.key is None else facet.label


def _by_name(facet: Facet) -> tuple[bool, str, str]:
    return facet.key is None, fold(facet.label), facet.label


def _labelled(
    labels: Mapping[Any, str], found: Iterable[tuple[str, int]], hints: Mapping[Any, str] | None = None
) -> tuple[Facet, ...]:
    """A facet for each label, also where nothing was found; counts of one value are added up."""
    sums: dict[str, int] = {}
    for value, count in found:
        sums[value] = sums.get(value, 0) + count
    return tuple(
        Facet(str(value), label, sums.get(value, 0), (hints or {}).get(value, ""))
        for value, label in labels.items()
    )


# --- what a quotation may have several of -------------------------------------------------------------
#
# A quotation may have a tag that is asked for and one that is ruled out. What is ruled out stays so while
# another value is counted; one that is ruled out itself is counted as if it were asked for instead.


def _tags(library: Library, wanted: Wanted) -> tuple[Facet, ...]:
    from quoteline.columns import counts

    found = counts.by_tag(_found(library, replace(wanted, tags=())))
    of_each = dict(found) | {
        each: len(_found(library, replace(wanted, tags=(each,), not_tags=_less(wanted.not_tags, each))))
        for each in wanted.not_tags
    }
    ordered = sorted(of_each.items(), key=lambda each: (-each[1], each[0]))
    return tuple(Facet(name, name, count) for name, count in ordered if count or name in wanted.not_tags)


def _flags(library: Library, wanted: Wanted, chosen: Chosen) -> tuple[Facet, ...]:
    """All that are asked for must be there: of another one counts what has it as well."""
    from quoteline.columns import counts

    of_each = counts.by_flag(chosen, UNCERTAIN_BELOW)
    for each in wanted.not_flags:
        asked = replace(wanted, flags=(*wanted.flags, each), not_flags=_less(wanted.not_flags, each))
        of_each[each] = len(_found(library, asked))
    return tuple(Facet(flag, label, of_each[flag]) for flag, label in FLAG_LABELS.items())


def _less(values: Sequence[str], value: str) -> tuple[str, ...]:
    return tuple(each for each in values if each != value)


# --- days ---------------------------------------------------------------------------------------------


def _periods(any_day: Chosen, wanted: Wanted, extent: tuple[int, int] | None) -> tuple[Facet, ...]:
    """The years there are, the latest first; where one year is asked for, it and its months.

    What spans several counts in each.
    """
    if extent is None:
        return ()
    year = _one_year(wanted)
    if year is not None:
        months = [f"{year:04}-{month:02}" for month in range(1, 13)]
        return (*_counted(any_day, wanted.axis, [f"{year:04}"]), *_counted(any_day, wanted.axis, months))
    earliest, latest = (day_of(each).year for each in extent)
    years = [f"{each:04}" for each in range(max(earliest, latest - MOST_YEARS), latest + 1)]
    return _counted(any_day, wanted.axis, years)[::-1]


def _counted(chosen: Chosen, axis: Axis, periods: Sequence[str]) -> tuple[Facet, ...]:
    """Periods that follow each other, those that have anything."""
    from quoteline.columns import facets as columns

    edges = [*(day_number(days_of(each)[0]) for each in periods), day_number(days_of(periods[-1])[1]) + 1]
    found = zip(periods, columns.overlapping(chosen, axis, edges), strict=True)
    return tuple(Facet(each, _period_label(each), count) for each, count in found if count)


def _period_label(period: str) -> str:
    return say("{day:month}", day=days_of(period)[0]) if len(period) > YEAR else period


def _one_year(wanted: Wanted) -> int | None:
    """The year that all days asked for lie in, where they do."""
    first, last = wanted.first, wanted.last
    return first.year if first and last and first.year == last.year and not wanted.undated else None


def days_of(period: str) -> tuple[date, date]:
    """The first and the last day of a year (“2025”) or a month (“2025-03”)."""
    if len(period) == YEAR:
        return date(int(period), 1, 1), date(int(period), 12, 31)
    year, month = int(period[:YEAR]), int(period[YEAR + 1 :])
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def period_of(first: date, last: date) -> list[str]:
    """The year or the month that goes from one day to another, if any does."""
    return [
        each
        for each in (f"{first.year:04}", f"{first.year:04}-{first.month:02}")
        if days_of(each) == (first, last)
    ]
