"""Finds template and values of a sentence that a library keeps in English, so that it can be said otherwise.

A log may be written by anybody: a sentence is gone through once for each template, however it is made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from quoteline.wording import LOGGED, Told, Value, listed, pieces

LONGEST = 1000  # characters of a sentence that is looked at: what we write is short
_NUMBER = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})*|[0-9]{1,18}")

# A sentence apart: text as it stands, and in a tuple the name of a place.
Shape = tuple[str | tuple[str], ...]


def recognised(sentence: str) -> str:
    """A sentence with its template and values found again; as it is where nobody knows it."""
    if isinstance(sentence, Told) or len(sentence) > LONGEST:
        return sentence
    return _recognised(sentence)


@lru_cache(maxsize=4096)
def _recognised(sentence: str) -> str:
    for template, numbers, shape in _shapes(len(LOGGED)):
        found = _values(shape, sentence)
        if found is not None and all(_NUMBER.fullmatch(found[name]) for name in numbers):
            told = _told_again(template, numbers, found)
            if told == sentence:
                return told
    return sentence


def recognised_each(sentence: str, between: str = ", ") -> str:
    """The same of several, one behind the other."""
    return listed([recognised(part) for part in sentence.split(between)], between)


def _told_again(template: str, numbers: frozenset[str], found: Mapping[str, str]) -> str:
    """The sentence made anew; those within it, in the places ``what`` and ``parts``, are recognised too."""
    values: dict[str, Value] = {
        name: int(text.replace(",", "")) if name in numbers else text for name, text in found.items()
    }
    if "what" in found:
        values["what"] = recognised(found["what"])
    if "parts" in found:
        values["parts"] = recognised_each(found["parts"])
    return Told(template, values)


def _values(shape: Shape, sentence: str) -> dict[str, str] | None:
    """What stands in the places of a shape; None where the sentence is not of it.

    The first fit of each text is taken, and the last must end the sentence: if any fits do, these do.
    """
    found: dict[str, str] = {}
    at, place = 0, ""
    for number, part in enumerate(shape):
        if isinstance(part, tuple):
            place = part[0]
            continue
        last = number == len(shape) - 1
        start = _found(part, sentence, at + bool(place), last=last) if place else _here(part, sentence, at)
        if start < 0 or (place and found.setdefault(place, sentence[at:start]) != sentence[at:start]):
            return None
        at, place = start + len(part), ""
    if place:
        return {**found, place: sentence[at:]} if at < len(sentence) else None
    return found if at == len(sentence) else None


def _here(part: str, sentence: str, at: int) -> int:
    return at if sentence.startswith(part, at) else -1


def _found(part: str, sentence: str, start: int, *, last: bool) -> int:
    """Where a text stands from ``start`` on, at the very end if it is the last; -1 where it does not."""
    if not last:
        return sentence.find(part, start)
    end = len(sentence) - len(part)
    return end if end >= start and sentence.endswith(part) else -1


@lru_cache(maxsize=1)
def _shapes(known: int) -> list[tuple[str, frozenset[str], Shape]]:
    """Every form of every template, the one with most words of its own first."""
    shapes = [(template, _numbers(template), shape) for template in LOGGED for shape in _forms(template)]
    return sorted(shapes, key=lambda each: -sum(len(part) for part in each[2] if isinstance(part, str)))


def _forms(template: str) -> list[Shape]:
    """A template with each choice of its plural forms."""
    choices: list[list[str | tuple[str]]] = []
    for part in pieces(template):
        if isinstance(part, str):
            choices.append([part])
        elif "|" in part[1]:
            choices.append([*part[1].split("|")])
        else:
            choices.append([(part[0],)])
    return [_joined(form) for form in product(*choices)]


def _joined(form: tuple[str | tuple[str], ...]) -> Shape:
    """Texts that stand side by side as one."""
    joined: list[str | tuple[str]] = []
    for part in form:
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        else:
            joined.append(part)
    return tuple(joined)


def _numbers(template: str) -> frozenset[str]:
    """The places of whole numbers: those that a plural form goes by, and those that are written as one."""
    places = (part for part in pieces(template) if not isinstance(part, str))
    return frozenset(name for name, how in places if "|" in how or how == "d")
