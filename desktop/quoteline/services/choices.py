"""The filters of what is wanted: of each, values that are asked for and values that are ruled out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from quoteline.domain import (
    AnyOf,
    BasisIs,
    Condition,
    Flag,
    KindIs,
    LanguageIs,
    Not,
    OutletIs,
    PrecisionIs,
    SpeakerIs,
    TagIs,
)

if TYPE_CHECKING:
    from quoteline.services.searching import Wanted

# Each filter by its field of Wanted, with the condition that one of its values is. What it rules out is in
# the field of the same name behind ``not_``.
FILTERS: dict[str, Callable[[Any], Condition]] = {
    "speakers": SpeakerIs,
    "outlets": OutletIs,
    "kinds": KindIs,
    "precisions": PrecisionIs,
    "bases": BasisIs,
    "languages": LanguageIs,
    "tags": TagIs,
    "flags": Flag,
}
ALL_OF = frozenset({"flags"})  # filters whose values must all hold; of the others one is enough


def taken(wanted: Wanted, filter: str) -> tuple[Any, ...]:
    """The values of a filter that are asked for; where there are none, all are."""
    values: tuple[Any, ...] = getattr(wanted, filter)
    return values


def ruled_out(wanted: Wanted, filter: str) -> tuple[Any, ...]:
    """The values of a filter that are ruled out."""
    values: tuple[Any, ...] = getattr(wanted, f"not_{filter}")
    return values


def with_filter(wanted: Wanted, filter: str, within: tuple[Any, ...], out: tuple[Any, ...]) -> Wanted:
    """The same but for one filter, which asks for ``within`` and rules out ``out``."""
    changes: dict[str, Any] = {filter: within, f"not_{filter}": out}
    return replace(wanted, **changes)


def turned(wanted: Wanted, filter: str, value: object, *, out: bool = False) -> Wanted:
    """What is wanted after a click on a value: it is asked for, or with ``out`` ruled out.

    A click on one that is ruled out takes it back, whichever click; so does a plain one on one asked for.
    """
    within, without = _less(taken(wanted, filter), value), _less(ruled_out(wanted, filter), value)
    if value in ruled_out(wanted, filter) or (value in taken(wanted, filter) and not out):
        return with_filter(wanted, filter, within, without)
    if out:
        return with_filter(wanted, filter, within, (*without, value))
    return with_filter(wanted, filter, (*within, value), without)


def only(wanted: Wanted, filter: str, *values: object) -> Wanted:
    """The same with these values, and no other, in one filter."""
    return with_filter(wanted, filter, values, ())


def without(wanted: Wanted, filter: str, *values: object) -> Wanted:
    """The same with some more values of a filter ruled out."""
    within = tuple(each for each in taken(wanted, filter) if each not in values)
    return with_filter(wanted, filter, within, tuple(dict.fromkeys((*ruled_out(wanted, filter), *values))))


def speakers_named(wanted: Wanted) -> list[int]:
    """The speakers that the filters are about, asked for or ruled out."""
    return [each for each in (*wanted.speakers, *wanted.not_speakers) if each is not None]


def conditions(wanted: Wanted) -> list[Condition]:
    """What all these filters ask."""
    return [each for filter in FILTERS for each in of_filter(wanted, filter)]


def of_filter(wanted: Wanted, filter: str) -> Iterator[Condition]:
    """What one filter asks."""
    make = FILTERS[filter]
    within = tuple(make(each) for each in taken(wanted, filter))
    out = tuple(make(each) for each in ruled_out(wanted, filter))
    if filter in ALL_OF:
        yield from within
    elif within:
        yield AnyOf(within)
    if out:
        yield Not(out[0] if len(out) == 1 else AnyOf(out))


def _less(values: tuple[Any, ...], value: object) -> tuple[Any, ...]:
    return tuple(each for each in values if each != value)
