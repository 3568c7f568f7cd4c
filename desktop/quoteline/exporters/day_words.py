"""Days as they are written in files: ISO 8601, or in words as in one of a few languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from quoteline.domain import Basis, Precision, StatementDate

ENGLISH = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
GERMAN = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
FRENCH = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
SPANISH = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
UKRAINIAN = (
    "січень", "лютий", "березень", "квітень", "травень", "червень",
    "липень", "серпень", "вересень", "жовтень", "листопад", "грудень",
)  # fmt: skip
UKRAINIAN_OF = (  # behind a day
    "січня", "лютого", "березня", "квітня", "травня", "червня",
    "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
)  # fmt: skip

_DAYS: dict[str, Callable[[date], str]] = {
    "iso": date.isoformat,
    "en-GB": lambda day: f"{day.day} {ENGLISH[day.month - 1]} {day.year}",
    "en-US": lambda day: f"{ENGLISH[day.month - 1]} {day.day}, {day.year}",
    "de": lambda day: f"{day.day}. {GERMAN[day.month - 1]} {day.year}",
    "fr": lambda day: f"{'1er' if day.day == 1 else day.day} {FRENCH[day.month - 1]} {day.year}",
    "es": lambda day: f"{day.day} de {SPANISH[day.month - 1]} de {day.year}",
    "uk": lambda day: f"{day.day} {UKRAINIAN_OF[day.month - 1]} {day.year} р.",
}
_MONTHS: dict[str, Callable[[date], str]] = {
    "iso": lambda day: day.isoformat()[:7],
    "en-GB": lambda day: f"{ENGLISH[day.month - 1]} {day.year}",
    "en-US": lambda day: f"{ENGLISH[day.month - 1]} {day.year}",
    "de": lambda day: f"{GERMAN[day.month - 1]} {day.year}",
    "fr": lambda day: f"{FRENCH[day.month - 1]} {day.year}",
    "es": lambda day: f"{SPANISH[day.month - 1]} de {day.year}",
    "uk": lambda day: f"{UKRAINIAN[day.month - 1]} {day.year} р.",
}
USUAL = "en-GB"


def day_in(day: date, style: str = USUAL) -> str:
    """A day in a style of DATE_STYLES; the usual one for an empty or unknown style."""
    return _DAYS.get(style, _DAYS[USUAL])(day)


def month_in(day: date, style: str = USUAL) -> str:
    """The month of a day, with its year, in a style of DATE_STYLES."""
    return _MONTHS.get(style, _MONTHS[USUAL])(day)


def said_in(said: StatementDate, style: str = USUAL) -> str:
    """When words were said, no more exactly than is known: a day, a month, a year, or two days.

    Empty where it is unknown, or where only the publication stands in for it, which is another thing.
    """
    if said.start is None or said.basis is Basis.PUBLICATION:
        return ""
    if said.precision is Precision.YEAR:
        return f"{said.start.year:04d}"
    if said.precision is Precision.MONTH:
        return month_in(said.start, style)
    if said.end is None or said.end == said.start:
        return day_in(said.start, style)
    between = "/" if style == "iso" else " – "
    return f"{day_in(said.start, style)}{between}{day_in(said.end, style)}"
