"""What a value of a filter is in the query language, so that all that a click can ask can be typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quoteline.domain import Axis
from quoteline.search.tokens import MARKS
from quoteline.services import browsing, faceting
from quoteline.services.browsing import Facet
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

# What a filter is called where one is told; its field of Wanted.
FILTERS = {
    "speaker": "speakers",
    "outlet": "outlets",
    "kind": "kinds",
    "precision": "precisions",
    "basis": "bases",
    "language": "languages",
    "tag": "tags",
    "mark": "flags",
    "year": "periods",
}
UNKNOWN = {"speaker": "-has:speaker", "outlet": "-has:outlet", "language": "-has:language"}


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of a filter, how many quotations have it, and the query that finds them."""

    facet: str
    value: str
    count: int
    query: str


def values(library: Library, wanted: Wanted, facet: str) -> Iterator[FacetValue]:
    """All values of one of FILTERS that anything has, most first (years: the latest first)."""
    for each in _facets(library, wanted, facet):
        if each.count:
            yield FacetValue(facet, str(each.label), each.count, query_of(facet, each, wanted.axis))


def _facets(library: Library, wanted: Wanted, facet: str) -> list[Facet]:
    if facet == "speaker":
        return faceting.speakers_named(library, wanted)
    found: tuple[Facet, ...] = getattr(browsing.facets(library, wanted), FILTERS[facet])
    return list(found) if facet == "year" else sorted(found, key=lambda each: -each.count)


def query_of(facet: str, value: Facet, axis: Axis = Axis.SAID) -> str:
    """The clause that asks for a value; with ``-`` before it, it rules it out.

    Names are asked for by their words: another name that holds them all in a row is found as well.
    """
    if value.key in (None, ""):
        return UNKNOWN[facet]
    match facet:
        case "speaker":
            return f'speaker:"{_plain(value.label)}"'
        case "outlet" | "tag":
            return f'{facet}:"{_plain(str(value.key))}"'
        case "mark":
            return f"has:{value.key}" if value.key == "note" else f"is:{value.key}"
        case "year":
            return f"{axis.value}:{value.key}"
    return f"{facet}:{value.key}"


def _plain(name: str) -> str:
    """Without what would end the phrase."""
    return "".join(" " if sign in MARKS else sign for sign in name)
