"""The list of quotations that a window shows: ids with their places, and where the next name begins."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from quoteline.domain import Everything, Kind, QuotationRow, UserError, day_of
from quoteline.search.folding import fold
from quoteline.services import browsing, searching
from quoteline.services.browsing import Sort
from quoteline.services.held import columns_of
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.storage import speakers
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.columns.listing import Listing
    from quoteline.columns.table import Columns

Names = list[tuple[str, int]]  # folded, with the place among speakers or outlets; in order
MOST_SPEAKERS = 100
BEHIND_ALL = "\U0010ffff"


class Named(StrEnum):
    """What typed letters are the beginning of."""

    SPEAKER = "speaker"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Jump:
    """Where letters led: a place in the list; None where nobody in it has a name that begins so."""

    place: int | None
    letters: str


def listing(library: Library, wanted: Wanted, sort: Sort = Sort.SAID, descending: bool = False) -> Listing:
    """All quotations that fit, in order, with their places."""
    from quoteline.columns.listing import Listing

    def find() -> Listing:
        return Listing(browsing.quotation_ids(library, wanted, sort, descending))

    condition = searching.condition_of(wanted)
    if not isinstance(condition, Everything):
        return find()
    return library.held.remembered(columns_of(library), ("listing", condition, sort, descending), find)


@dataclass(frozen=True, slots=True)
class FirstSeen:
    """A list, and the rows at the places that are seen first."""

    listing: Listing
    places: range
    rows: tuple[QuotationRow, ...]  # a quotation that went meanwhile is left out


def first_seen(library: Library, listed: Listing, top: int | None, count: int, page: int) -> FirstSeen:
    """A list with the whole pages that hold ``count`` rows from quotation ``top`` on, or else the first."""
    place = (listed.place_of(top) if top is not None else None) or 0
    start = place // page * page
    places = range(start, min(len(listed), -(-(place + count) // page) * page))
    return FirstSeen(listed, places, tuple(browsing.rows(library, listed.ids[start : places.stop])))


def how_many(library: Library, wanted: Wanted) -> int:
    """How many quotations fit."""
    from quoteline.services import finding

    return len(finding.found(library, searching.condition_of(wanted)))


def jump(library: Library, listed: Listing, letters: str, place: int, named: Named = Named.SPEAKER) -> Jump:
    """The first row of a list from ``place`` on, round its end, whose name begins with ``letters``.

    Case and accents count as little as in a search. What folds to no letters leads nowhere.
    """
    from quoteline.columns import naming

    begin = _folded(letters)
    columns = columns_of(library)
    names = library.held.remembered(columns, ("names", named), lambda: _names(library, columns, named))
    first, end = bisect_left(names, (begin, -1)), bisect_left(names, (begin + BEHIND_ALL, -1))
    keys = [key for _, key in names[first:end]] if begin else []
    find = naming.said_by if named is Named.SPEAKER else naming.printed_by
    return Jump(listed.next_of(find(columns, keys), place), letters)


def another_article(
    library: Library, listed: Listing, place: int, article: int | None, by: int
) -> int | None:
    """The nearest quotation of another article than ``article``, below ``place`` or (negative) above it."""
    from quoteline.columns import naming

    ids = listed.ids[place + 1 :] if by > 0 else listed.ids[: max(0, place)][::-1]
    return naming.first_outside(columns_of(library), ids, article)


def speakers_of(library: Library, ids: Sequence[int]) -> tuple[int | None, ...]:
    """Who said these quotations, each once. Raises UserError where they are too many to be a filter."""
    from quoteline.columns import naming
    from quoteline.columns.listing import numbers

    found = naming.speakers_of(columns_of(library), numbers(ids))
    if len(found) > MOST_SPEAKERS:
        raise UserError(
            say(
                "These are the words of {n} {n:speaker|speakers}. Up to {most} can be shown together.",
                n=len(found),
                most=MOST_SPEAKERS,
            )
        )
    return tuple(found)


def outlets_of(library: Library, ids: Sequence[int]) -> tuple[str, ...]:
    """Where these quotations were printed, each outlet once."""
    from quoteline.columns import naming
    from quoteline.columns.listing import numbers

    return tuple(naming.outlets_of(columns_of(library), numbers(ids)))


def kinds_of(library: Library, ids: Sequence[int]) -> tuple[Kind, ...]:
    """The kinds of these quotations, each once."""
    from quoteline.columns import naming
    from quoteline.columns.listing import numbers

    return tuple(naming.kinds_of(columns_of(library), numbers(ids)))


def days_of(library: Library, ids: Sequence[int]) -> tuple[date, date] | None:
    """From when to when these quotations were said; None where nothing tells it of any."""
    from quoteline.columns import naming
    from quoteline.columns.listing import numbers

    found = naming.days_of(columns_of(library), numbers(ids))
    return None if found is None else (day_of(found[0]), day_of(found[1]))


def all_flagged(library: Library, ids: Sequence[int], flag: str) -> bool:
    """Whether all of these quotations are ``starred``, or ``confirmed``."""
    from quoteline.columns import naming
    from quoteline.columns.listing import numbers

    return naming.all_flagged(columns_of(library), numbers(ids), flag)


def _names(library: Library, columns: Columns, named: Named) -> Names:
    """All names that quotations are shown under."""
    from quoteline.columns import naming

    if named is Named.OUTLET:
        return sorted((_folded(name), at) for at, name in enumerate(columns.articles.outlets))
    quoted = naming.quoted(columns)
    told = speakers.names_of(library.database, list(quoted))
    return sorted((_folded(told[id]), at) for id, at in quoted.items() if id in told)


def _folded(name: str) -> str:
    return " ".join(fold(name).split())
