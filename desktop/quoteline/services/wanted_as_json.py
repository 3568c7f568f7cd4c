"""What is wanted, as the JSON that a library keeps; what another program wrote is read with care."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from quoteline.domain import Axis, Basis, Kind, Precision
from quoteline.search.stemming import LANGUAGES
from quoteline.services.choices import FILTERS, ruled_out
from quoteline.services.searching import Wanted, with_forms, without_forms

T = TypeVar("T")
WORDS = ("query", "speakers", "outlets", "kinds", "precisions", "bases", "tags", "flags", "axis", "first")
NOT = tuple(f"not_{filter}" for filter in FILTERS)
MORE = ("last", "undated", "understood", "within", "added_after", "languages", "forms")
KEYS = frozenset({*WORDS, *MORE, *NOT})
FLAGS = frozenset({"starred", "corrected", "confirmed", "uncertain", "note", "unplaced", "headline"})


class NotWantedError(ValueError):
    """What was kept is nothing that this program could ask for."""


def written(wanted: Wanted, names: Mapping[int, str], understood: Sequence[str]) -> dict[str, Any]:
    """An object with a key for each filter that is set; each speaker with the name they have now.

    ``understood``: the clauses of the query, to tell later whether it still means the same. Forms are those
    in which words are looked for now, whatever is set later.
    """
    wanted = with_forms(wanted)
    made: dict[str, Any] = {
        "query": wanted.query,
        "speakers": _named(wanted.speakers, names),
        "outlets": list(wanted.outlets),
        "kinds": [each.value for each in wanted.kinds],
        "precisions": [each.value for each in wanted.precisions],
        "bases": [each.value for each in wanted.bases],
        "tags": list(wanted.tags),
        "flags": list(wanted.flags),
        "axis": wanted.axis.value,
        "first": wanted.first.isoformat() if wanted.first else None,
        "last": wanted.last.isoformat() if wanted.last else None,
        "undated": wanted.undated,
        "within": list(wanted.within),
        "added_after": wanted.added_after,
        "languages": list(wanted.languages),
        "forms": list(wanted.forms or ()),
        "not_speakers": _named(wanted.not_speakers, names),
        **{f"not_{each}": list(ruled_out(wanted, each)) for each in FILTERS if each != "speakers"},
        "understood": list(understood),
    }
    return {key: value for key, value in made.items() if value}


def _named(speakers: Sequence[int | None], names: Mapping[int, str]) -> list[list[object] | None]:
    return [None if each is None else [each, names.get(each, "")] for each in speakers]


def read(text: str) -> Wanted:
    """What was kept, as it is asked now.

    Raises NotWantedError for what is none, or holds a filter that is not known here.
    """
    kept = _object(text)
    if unknown := set(kept) - KEYS:
        raise NotWantedError(f"unknown: {sorted(unknown)}")
    try:
        _list(kept, "understood")
        wanted = Wanted(
            query=_text(kept.get("query", "")),
            axis=Axis(kept.get("axis", Axis.SAID)),
            first=_day(kept.get("first")),
            last=_day(kept.get("last")),
            undated=kept.get("undated", False) is True,
            within=_each(kept, "within", _text),
            added_after=_number(kept.get("added_after")),
            forms=_each(kept, "forms", _language),
            **_filters(kept),
        )
        return without_forms(wanted)
    except (ValueError, TypeError) as error:
        raise NotWantedError(str(error)) from error


def _filters(kept: Mapping[str, Any]) -> dict[str, tuple[Any, ...]]:
    """What each filter asks for and what it rules out, by the fields of Wanted."""
    values: dict[str, Callable[[Any], object]] = {
        **dict.fromkeys(FILTERS, _text),
        "speakers": _speaker,
        "kinds": Kind,
        "precisions": Precision,
        "bases": Basis,
        "flags": _flag,
    }
    return {
        field: tuple(make(each) for each in _list(kept, field))
        for filter, make in values.items()
        for field in (filter, f"not_{filter}")
    }


def names(text: str) -> dict[int, str]:
    """What the speakers were called when the search was kept."""
    kept = _object(text)
    named = (*_list(kept, "speakers"), *_list(kept, "not_speakers"))
    return {each[0]: str(each[1]) for each in named if _speaker(each) is not None}


def understood(text: str) -> list[str]:
    """How the query was understood when the search was kept."""
    return [str(each) for each in _list(_object(text), "understood")]


def _object(text: str) -> dict[str, Any]:
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotWantedError("no JSON") from error
    if not isinstance(kept, dict):
        raise NotWantedError("no object")
    return kept


def _list(kept: Mapping[str, Any], key: str) -> list[Any]:
    found = kept.get(key, [])
    if not isinstance(found, list):
        raise NotWantedError(f"no list: {key}")
    return found


def _each(kept: Mapping[str, Any], key: str, make: Callable[[Any], T]) -> tuple[T, ...]:
    return tuple(make(each) for each in _list(kept, key))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise NotWantedError("no text")
    return value


def _flag(value: object) -> str:
    if value not in FLAGS:
        raise NotWantedError(f"no flag: {value}")
    return str(value)


def _language(value: object) -> str:
    if value not in LANGUAGES:
        raise NotWantedError(f"no forms are known in {value}")
    return str(value)


def _speaker(value: object) -> int | None:
    if value is None:
        return None
    if not (isinstance(value, list) and len(value) == 2 and type(value[0]) is int):
        raise NotWantedError("no speaker")
    return value[0] if 0 < value[0] < 2**63 else 0  # a number that SQLite cannot hold is nobody's


def _number(value: object) -> int | None:
    if value is not None and not (type(value) is int and 0 <= value < 2**63):
        raise NotWantedError("no number")
    return value


def _day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(_text(value))
