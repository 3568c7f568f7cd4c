"""How a query may go on: names of fields, and the values that a library has for them, most frequent first."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from quoteline.domain import Axis, Everything
from quoteline.search.fields import CHOICES, FIELDS
from quoteline.search.folding import fold
from quoteline.search.tokens import MARKS
from quoteline.search.wording import days as days_in_words
from quoteline.services.being_typed import Spot
from quoteline.services.browsing import BASIS_LABELS, FLAG_LABELS, KIND_LABELS, PRECISION_LABELS
from quoteline.services.held import columns_of
from quoteline.services.languages import NAMES
from quoteline.services.library import Library
from quoteline.storage import speakers
from quoteline.wording import say

if TYPE_CHECKING:  # at run time numpy is loaded once values are looked for
    from quoteline.columns.beginnings import Beginnings
    from quoteline.columns.counts import Chosen
    from quoteline.columns.day_counts import DayCounts

MOST = 40  # values offered at once
FIELD_HINTS = {
    "speaker": say("who said it"),
    "outlet": say("where it was printed"),
    "title": say("a word of the article's title"),
    "byline": say("who wrote the article"),
    "tag": say("what you tagged it with"),
    "cue": say("the words that attribute it"),
    "article": say("a word of the article, or its number"),
    "kind": say("direct, partly quoted or reported"),
    "said": say("when it was said"),
    "published": say("when it was printed"),
    "precision": say("how exactly its day is known"),
    "basis": say("what its day rests on"),
    "is": say("starred, corrected, uncertain, undated …"),
    "has": say("with a note, a tag, a speaker, a date …"),
    "language": say("in which the article is written"),
    "stem": say("a word in all its forms"),
    "like": say("quotations like the one with this number"),
}
OPERATORS = {
    "OR": say("either of the two"),
    "AND": say("both"),
    "NOT": say("without what follows"),
}
_FOUND_BY_FLAG = FLAG_LABELS | {
    "unplaced": say("Found no more by a newer extraction"),
    "headline": say("From a headline"),
    "denial": say("Denied by the speaker"),
    "undated": say("Nothing tells when it was said"),
}
_LABELS: Mapping[str, Mapping[str, str]] = {
    "kind": {str(kind): label for kind, label in KIND_LABELS.items()},
    "precision": {str(precision): label for precision, label in PRECISION_LABELS.items()},
    "basis": {str(basis): label for basis, label in BASIS_LABELS.items()},
    "is": _FOUND_BY_FLAG | {str(kind): label for kind, label in KIND_LABELS.items()},
    "has": {"note": FLAG_LABELS["note"], "date": say("When it was said is known")},
    "language": NAMES,
}
_DAY_START = re.compile(r"(.*(?:\.{2,3}|…)|[<>]=?|[≤≥=]|)(.*)", re.DOTALL)
_SPAN = re.compile(r"(\d{1,4})(?:-(?:(\d{1,2})(?:-(\d{0,2}))?)?)?", re.ASCII)
_PLAIN = re.compile(r"\w+(?:[-.&’']\w+)*")  # values that need no marks


@dataclass(frozen=True, slots=True)
class Completion:
    """``written`` takes the place of the spot's stretch; ``goes_on``: more is to be typed right behind it."""

    written: str
    shown: str
    hint: str = ""
    count: int | None = None
    goes_on: bool = False


def of_fields(spot: Spot, before: bool = False, everything: bool = False) -> list[Completion]:
    """Names of fields that begin with what is typed, and operators typed in capitals.

    ``before``: whether a clause stands before it, which OR and AND would join. One letter begins no name:
    it is how every word begins. ``everything``: also where nothing, or one letter, is typed.
    """
    typed = spot.typed
    names = []
    if everything or len(typed) > 1:
        begun = [name for name in FIELDS if name.startswith(typed.lower()) and name != typed.lower()]
        names = [
            Completion(f"{name}:", f"{name}:", FIELD_HINTS.get(name, ""), goes_on=True) for name in begun
        ]
    joins = [name for name in OPERATORS if before or name == "NOT"]
    if typed.isupper() or (everything and not typed):
        names += [
            Completion(name, name, OPERATORS[name])
            for name in joins
            if name.startswith(typed) and name != typed
        ]
    return names


def values(library: Library, spot: Spot, most: int = MOST) -> list[Completion]:
    """Values of the spot's field that fit what is typed so far; none where they are all typed already."""
    offered = _OFFERING.get(spot.field, _nothing)(library, spot, most)
    typed = fold(spot.typed).split()
    if len(offered) == 1 and fold(offered[0].shown).split() == typed and not offered[0].goes_on:
        return []
    return offered


# --- names of people, outlets and tags -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Names:
    """The values of one field with all their names, and how many quotations each has."""

    found: Beginnings
    shown: list[str]  # of each value
    counts: list[int]
    names: list[str]  # all of them, in the order that ``found`` knows


def _named(library: Library, spot: Spot, most: int) -> list[Completion]:
    known = _names(library, spot.field)
    offered = []
    typed = " ".join(fold(spot.typed).split())
    if spot.typed.strip() and not typed:
        return []
    for each in known.found.most(typed, most):
        shown = known.shown[each.value]
        found_by = known.names[each.name] if each.name >= 0 else shown
        hint = "" if _begins(shown, typed) else found_by
        offered.append(Completion(_written(shown), shown, hint, known.counts[each.value]))
    return offered


def _begins(name: str, typed: str) -> bool:
    return f" {typed}" in f" {' '.join(fold(name).split())}"


def _written(value: str) -> str:
    """A value as it stands in a query: between marks where it has blanks or signs that mean something."""
    if _PLAIN.fullmatch(value):
        return value
    return '"' + "".join(" " if sign in MARKS else sign for sign in value).strip() + '"'


def _names(library: Library, field: str) -> _Names:
    """The names of a field, made once for each state of the library."""
    columns = columns_of(library)
    key = ("completions", Everything(), field)
    return library.held.remembered(columns, key, lambda: _MAKING[field](library))


def _of_speakers(library: Library) -> _Names:
    from quoteline.columns import counts
    from quoteline.columns.beginnings import Beginnings

    ids, numbers, _ = counts.by_speaker(_all(library))
    places = {int(id): at for at, id in enumerate(ids)}
    shown = [""] * len(places)
    named: list[tuple[str, int]] = []
    names: list[str] = []
    for id, told, name, words in speakers.all_names(library.database):
        at = places.get(id)
        if at is not None:
            shown[at] = told
            named.append((words, at))
            names.append(name)
    return _Names(Beginnings(named, numbers), shown, numbers.tolist(), names)


def _of_counted(found: list[tuple[str, int]]) -> _Names:
    from quoteline.columns.beginnings import Beginnings

    told = [(name, count) for name, count in found if fold(name).split()]
    names, numbers = [name for name, _ in told], [count for _, count in told]
    return _Names(
        Beginnings([(fold(name), at) for at, name in enumerate(names)], numbers), names, numbers, names
    )


def _of_outlets(library: Library) -> _Names:
    from quoteline.columns import counts

    return _of_counted(counts.by_outlet(_all(library)))


def _of_tags(library: Library) -> _Names:
    from quoteline.columns import counts

    return _of_counted(counts.by_tag(_all(library)))


def _all(library: Library) -> Chosen:
    from quoteline.services import finding

    return finding.found(library, Everything())


_MAKING: dict[str, Callable[[Library], _Names]] = {
    "speaker": _of_speakers,
    "outlet": _of_outlets,
    "tag": _of_tags,
}


# --- what has few values -------------------------------------------------------------------------------


def _choices(library: Library, spot: Spot, most: int) -> list[Completion]:
    columns = columns_of(library)
    key = ("completions", Everything(), spot.field)
    counts = library.held.remembered(columns, key, lambda: _chosen_counts(library, spot.field))
    typed = spot.typed.strip().casefold()
    labels = _LABELS.get(spot.field, {})
    return [
        Completion(value, value, labels.get(value, ""), count)
        for value, count in counts.items()
        if value.startswith(typed)
    ]


def _chosen_counts(library: Library, field: str) -> dict[str, int]:
    """How many quotations each value of a field finds."""
    from quoteline.services import finding

    if field == "language":
        return _language_counts(library)
    return {value: len(finding.found(library, condition)) for value, condition in CHOICES[field].items()}


def _language_counts(library: Library) -> dict[str, int]:
    from quoteline.columns import facets

    return {code or "unknown": count for code, count in facets.by_language(_all(library))}


# --- days ----------------------------------------------------------------------------------------------


def _days(library: Library, spot: Spot, most: int) -> list[Completion]:
    match = _DAY_START.fullmatch(spot.typed)
    assert match is not None  # it fits any text
    before, typed = match[1], match[2].strip()
    known = _day_counts(library, Axis(spot.field))
    offered = [
        Completion(before + written, written, days_in_words(first, last), count, goes_on=len(written) < 10)
        for written, first, last in _spans(known, typed)
        if (count := known.overlapping(first, last))
    ]
    if not before and "unknown".startswith(typed.casefold()) and known.undated:
        offered.append(Completion("unknown", "unknown", say("date unknown"), known.undated))
    return offered[: max(most, 31)]


def _spans(known: DayCounts, typed: str) -> Iterator[tuple[str, date, date]]:
    """The years that begin with what is typed, newest first; of a year its months, of a month its days."""
    if not typed:
        match = None
    elif (match := _SPAN.fullmatch(typed)) is None:
        return
    year = int(match[1]) if match else 0
    if match is None or len(match[1]) < 4:
        yield from _years(known, match[1] if match else "")
    elif not date.min.year <= year <= date.max.year:
        return
    elif match[2] is None or (len(match[2]) < 2 and match[3] is None):
        yield from _months(year, match[2] or "")
    elif 1 <= int(match[2]) <= 12:
        yield from _days_of(known, year, int(match[2]), match[3] or "")


def _years(known: DayCounts, begin: str) -> Iterator[tuple[str, date, date]]:
    for year in reversed(known.years()):
        written = f"{year:04d}"
        if written.startswith(begin):
            yield written, date(year, 1, 1), date(year, 12, 31)


def _months(year: int, begin: str) -> Iterator[tuple[str, date, date]]:
    for month in range(1, 13):
        if f"{month:02d}".startswith(begin):
            last = date(year, month, monthrange(year, month)[1])
            yield f"{year:04d}-{month:02d}", date(year, month, 1), last


def _days_of(known: DayCounts, year: int, month: int, begin: str) -> Iterator[tuple[str, date, date]]:
    for day in known.days_in(date(year, month, 1), date(year, month, monthrange(year, month)[1])):
        if f"{day.day:02d}".startswith(begin) and day.isoformat():
            yield day.isoformat(), day, day


def _day_counts(library: Library, axis: Axis) -> DayCounts:
    from quoteline.columns.day_counts import DayCounts

    key = ("completions", Everything(), axis)
    return library.held.remembered(columns_of(library), key, lambda: DayCounts(_all(library), axis))


def _nothing(library: Library, spot: Spot, most: int) -> list[Completion]:
    return []


_OFFERING: dict[str, Callable[[Library, Spot, int], list[Completion]]] = {
    "speaker": _named,
    "outlet": _named,
    "tag": _named,
    **dict.fromkeys((*CHOICES, "language"), _choices),
    "said": _days,
    "published": _days,
}
