"""Each filter that is set, named, with what is wanted when it is taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from quoteline.domain import Axis, BasisIs, Condition, Kind, PrecisionIs
from quoteline.services import choices, languages
from quoteline.services.browsing import FLAG_LABELS
from quoteline.services.searching import Wanted, in_words
from quoteline.ui import phrases
from quoteline.ui.translating import shown, tr

BEFORE_DAYS = ("speakers", "outlets", "kinds")
BEHIND_DAYS = ("precisions", "bases", "languages", "tags", "flags")


@dataclass(frozen=True)
class Active:
    """A filter in words, what is wanted without it, and the speaker it is about, if it is."""

    text: str
    without: Wanted
    speaker: int | None = None
    out: bool = False  # it rules something out


def active_filters(wanted: Wanted, name_of: Callable[[int | None], str]) -> list[Active]:
    """The filters that are set (the query is not among them), in the order of the filter bar."""
    found = [
        Active(tr("Within: {query}", query=each), replace(wanted, within=_less(wanted.within, each)))
        for each in wanted.within
    ]
    for filter in BEFORE_DAYS:
        found += _of_filter(wanted, filter, name_of)
    if wanted.undated:
        found.append(Active(_undated(wanted), replace(wanted, undated=False)))
    elif wanted.first or wanted.last:
        found.append(Active(_days(wanted), replace(wanted, first=None, last=None)))
    for filter in BEHIND_DAYS:
        found += _of_filter(wanted, filter, name_of)
    if wanted.added_after is not None:
        found.append(Active(tr("New since last looked at"), replace(wanted, added_after=None)))
    if wanted.forms is not None and wanted.queries:
        found.append(Active(_forms(wanted.forms), replace(wanted, forms=None)))
    return found


def _of_filter(wanted: Wanted, filter: str, name_of: Callable[[int | None], str]) -> Iterator[Active]:
    """The values that a filter asks for, then those that it rules out."""
    for each in choices.taken(wanted, filter):
        speaker = each if filter == "speakers" else None
        yield Active(value_in_words(filter, each, name_of), choices.turned(wanted, filter, each), speaker)
    for each in choices.ruled_out(wanted, filter):
        text = tr("not {filter}", filter=value_in_words(filter, each, name_of))
        yield Active(text, choices.turned(wanted, filter, each), out=True)


def value_in_words(filter: str, value: Any, name_of: Callable[[int | None], str]) -> str:
    """A value of a filter, as a person reads it where the filter itself is not named."""
    match filter:
        case "speakers":
            return name_of(value)
        case "outlets":
            return phrases.outlet_name(value)
        case "kinds":
            return phrases.KIND_NAMES[Kind(value)]
        case "precisions":
            return _capital(PrecisionIs(value))
        case "bases":
            return _capital(BasisIs(value))
        case "languages":
            return shown(languages.name_of(value))
        case "flags":
            return shown(FLAG_LABELS.get(value, value))
    return f"#{value}"


def without_filters(wanted: Wanted) -> Wanted:
    """The same query, no filter."""
    return Wanted(query=wanted.query, axis=wanted.axis)


def without_last(wanted: Wanted, before: Wanted | None) -> Wanted:
    """What is wanted once the filter set last is taken away; the query goes last of all."""
    filters = active_filters(wanted, lambda each: "")
    for active in reversed(filters):
        if before is None or active.without == before:
            return active.without
    return filters[-1].without if filters else replace(wanted, query="")


def _less(values: tuple, value: object) -> tuple:  # type: ignore[type-arg] # the same kind of tuple comes back
    return tuple(each for each in values if each != value)


def _capital(condition: Condition) -> str:
    words = shown(in_words(condition))
    return words[:1].upper() + words[1:]


def _forms(codes: tuple[str, ...]) -> str:
    if not codes:
        return tr("Words as typed")
    return tr("All forms: {languages}", languages=", ".join(shown(languages.name(each)) for each in codes))


def _undated(wanted: Wanted) -> str:
    return tr("Undated (said)") if wanted.axis is Axis.SAID else tr("Undated (published)")


def _days(wanted: Wanted) -> str:
    return _said(wanted) if wanted.axis is Axis.SAID else _published(wanted)


def _said(wanted: Wanted) -> str:
    match (wanted.first, wanted.last):
        case (None, date() as last):
            return tr("said until {day:short}", day=last)
        case (date() as first, None):
            return tr("said from {day:short}", day=first)
    return tr("said {days}", days=_span(wanted))


def _published(wanted: Wanted) -> str:
    match (wanted.first, wanted.last):
        case (None, date() as last):
            return tr("published until {day:short}", day=last)
        case (date() as first, None):
            return tr("published from {day:short}", day=first)
    return tr("published {days}", days=_span(wanted))


def _span(wanted: Wanted) -> str:
    days = [phrases.short_day(each) for each in (wanted.first, wanted.last) if each]
    return " – ".join(dict.fromkeys(days))
