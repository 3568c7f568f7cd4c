"""Sentences that remember how they were made, so that the window can say them in another language.

A sentence is written once, in English, as a template with named places:
``{n} {n:article|articles} by {name}``.

- ``{name}``: a text as it is, a whole number grouped (1,203), a day in words (19 March 2025)
- ``{n:article|articles}``: the form that goes with the number ``n``; one for each plural form of the language
- ``{x:.1f}``, ``{year:d}``: a number as Python's ``format`` writes it (so years are not grouped)
- ``{words:capital}``: a text with its first letter large
- ``{day:long}``, ``{day:short}``, ``{day:month}``: a day with its weekday, short, or its month alone

Only the template is read: braces within a value are text. What goes to logs, files, exports and the command
line is the English sentence, which a :class:`Told` simply is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

Value = str | int | float | date
Writer = Callable[[Value, str], str]

_PLACE = re.compile(r"\{([a-z_][a-z0-9_]*)(?::([^{}]*))?\}")

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class TemplateError(ValueError):
    """A template that names what there is no value for, or has the wrong number of plural forms."""


class Told(str):
    """A finished English sentence with the ``template`` and ``values`` that it was made of."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, values: Mapping[str, Value]) -> Told:
        told = super().__new__(cls, filled(template, values, "en"))
        told.template = template
        told.values = values
        return told

    def __reduce__(self) -> tuple[Any, ...]:
        return Told, (self.template, dict(self.values))


def say(template: str, /, **values: Value) -> Told:
    """The sentence that ``template`` gives with these values; the template is a literal, for it is collected.

    Values may be sentences themselves, which are then translated as well. A template that does not fit its
    values raises :class:`TemplateError`.
    """
    return Told(template, values)


def phrase(template: str, /) -> Sentence:
    """A sentence whose values are known later: a constant that is called with them."""
    return Sentence(template)


def logged(template: str, /) -> Sentence:
    """A sentence that is kept in the log of a library; :mod:`quoteline.recognising` knows it again there.

    Made once, as a constant of the module that writes it.
    """
    return LOGGED.setdefault(template, Sentence(template))


def listed(parts: Iterable[str], between: str = ", ") -> Told:
    """Names or sentences one behind the other; each that was told is translated by itself."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return Told(between.join(f"{{{name}}}" for name in named), named)


@dataclass(frozen=True)
class Sentence:
    """A template that waits for its values; called with them it gives the sentence."""

    template: str

    def __call__(self, **values: Value) -> Told:
        return Told(self.template, values)


LOGGED: dict[str, Sentence] = {}  # all of them, by their template


def filled(template: str, values: Mapping[str, Value], language: str, write: Writer | None = None) -> str:
    """``template``, which is written in ``language`` (``en``, ``de``, …), with its places filled.

    ``write`` puts numbers and days in words, given what stands behind the colon; :func:`english` when left
    out. Raises :class:`TemplateError` for a template that does not fit.
    """
    write = write or english
    return "".join(
        piece if isinstance(piece, str) else _placed(*piece, values, language, write)
        for piece in pieces(template)
    )


def _placed(name: str, form: str, values: Mapping[str, Value], language: str, write: Writer) -> str:
    if name not in values:
        raise TemplateError(f"there is no {{{name}}}")
    value = values[name]
    if "|" in form:
        return plural(form, value, language)
    try:
        return write(value, form)
    except (ValueError, TypeError) as error:
        raise TemplateError(f"{{{name}:{form}}}: {error}") from error


@lru_cache(maxsize=4096)
def pieces(template: str) -> tuple[str | tuple[str, str], ...]:
    """The template apart: text as it stands, and for each place its name and what is behind the colon."""
    found: list[str | tuple[str, str]] = []
    done = 0
    for place in _PLACE.finditer(template):
        found += [template[done : place.start()], (place[1], place[2] or "")]
        done = place.end()
    return tuple(piece for piece in [*found, template[done:]] if piece)


def is_translatable(template: str) -> bool:
    """Whether there is a word in it, beside what is filled in."""
    return any(
        any(map(str.isalpha, piece)) if isinstance(piece, str) else "|" in piece[1]
        for piece in pieces(template)
    )


# --- plural forms ----------------------------------------------------------------------------------


def plural(forms: str, value: Value, language: str) -> str:
    """The one of ``forms`` (``article|articles``) that goes with the number."""
    if not isinstance(value, int):
        raise TemplateError(f"{value!r} is no number to go with {forms}")
    each = forms.split("|")
    if len(each) != plural_forms(language):
        raise TemplateError(f"{language} has {plural_forms(language)} plural forms, not {forms}")
    return each[_PLURALS.get(language, _one_or_other)[1](abs(value))]


def plural_forms(language: str) -> int:
    """How many forms a noun has behind a whole number."""
    return _PLURALS.get(language, _one_or_other)[0]


def _slavic(number: int) -> int:
    """1, 21, 31 …; 2–4, 22–24 …; all others, 11 to 14 among them."""
    tail, tens = number % 10, number % 100
    if tail == 1 and tens != 11:
        return 0
    return 1 if 2 <= tail <= 4 and not 12 <= tens <= 14 else 2


# The rules of CLDR for whole numbers: how many forms, and which one.
_one_or_other: tuple[int, Callable[[int], int]] = (2, lambda number: int(number != 1))
_PLURALS: dict[str, tuple[int, Callable[[int], int]]] = {
    "fr": (2, lambda number: int(number > 1)),
    "uk": (3, _slavic),
}


# --- numbers and days in English -------------------------------------------------------------------


def english(value: Value, form: str = "") -> str:
    """A value in English: ``1,203``, ``19 March 2025``, ``Wednesday 19 March 2025``."""
    if isinstance(value, date):
        return english_day(value, form)
    if isinstance(value, int) and not form:
        return f"{value:,}"
    if isinstance(value, str) and form == "capital":
        return value[:1].upper() + value[1:]
    return format(value, form)


def english_day(day: date, form: str = "") -> str:
    """A day in words; ``form`` is ``long`` (with its weekday), ``short``, ``month``, or empty."""
    month = MONTHS[day.month - 1]
    match form:
        case "":
            return f"{day.day} {month} {day.year}"
        case "long":
            return f"{WEEKDAYS[day.weekday()]} {day.day} {month} {day.year}"
        case "short":
            return f"{day.day} {month[:3]} {day.year}"
        case "month":
            return f"{month} {day.year}"
    raise TemplateError(f"a day has no form {form!r}")
