"""Each filter that is set, named, with what is wanted when it is taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from quoteline.domain import Axis, BasisIs, Condition, Kind, PrecisionIs
from quoteline.services import languages
from quoteline.services.browsing import FLAG_LABELS
from quoteline.services.searching import Wanted, in_words
from quoteline.ui import phrases
from quoteline.ui.translating import shown, tr


@dataclass(frozen=True)
class Active:
    """A filter in words, what is wanted without it, and the speaker it is about, if it is."""

    text: str
    without: Wanted
    speaker: int | None = None


def active_filters(wanted: Wanted, name_of: Callable[[int | None], str]) -> list[Active]:
    """The filters that are set (the query is not among them), in the order of the filter bar."""
    found = [
        Active(name_of(each), replace(wanted, speakers=_less(wanted.speakers, each)), each)
        for each in wanted.speakers
    ]
    found += [
        Active(phrases.outlet_name(each), replace(wanted, outlets=_less(wanted.outlets, each)))
        for each in wanted.outlets
    ]
    found += [
        Active(phrases.KIND_NAMES[Kind(each)], replace(wanted, kinds=_less(wanted.kinds, each)))
        for each in wanted.kinds
    ]
    if wanted.undated:
        found.append(Active(_undated(wanted), replace(wanted, undated=False)))
    elif wanted.first or wanted.last:
        found.append(Active(_days(wanted), replace(wanted, first=None, last=None)))
    found += [
        Active(_capital(PrecisionIs(each)), replace(wanted, precisions=_less(wanted.precisions, each)))
        for each in wanted.precisions
    ]
    found += [
        Active(_capital(BasisIs(each)), replace(wanted, bases=_less(wanted.bases, each)))
        for each in wanted.bases
    ]
    found += [Active(f"#{each}", replace(wanted, tags=_less(wanted.tags, each))) for each in wanted.tags]
    found += [
        Active(shown(FLAG_LABELS.get(each, each)), replace(wanted, flags=_less(wanted.flags, each)))
        for each in wanted.flags
    ]
    if wanted.forms is not None and wanted.queries:
        found.append(Active(_forms(wanted.forms), replace(wanted, forms=None)))
    return found


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
