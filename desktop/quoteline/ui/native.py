"""Numbers, days and months as the language of the window writes them."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from quoteline.wording import MONTHS, Value, english, english_day

_SMALL_WORDS = re.compile(r"(?:(?<!\s)\s+)?'[^']*'\.?")  # 9 'de' marzo, 2025 'р'.


# With a space before it, which does not break; elsewhere as in English.
_PERCENT = {
    QLocale.Language.German: "\N{NO-BREAK SPACE}%",
    QLocale.Language.French: "\N{NARROW NO-BREAK SPACE}%",
    QLocale.Language.Spanish: "\N{NO-BREAK SPACE}%",
}


class _Locale:
    """The locale that numbers and days follow; None is our own plain English."""

    current: QLocale | None = None


def use_locale(language: str) -> None:
    """Write numbers and days as ``language`` does from now on, in what Qt writes by itself as well."""
    system = QLocale.system()
    same = system.name().split("_")[0] == language  # then the person's own country is the better guess
    locale = system if same else QLocale("en_GB" if language == "en" else language)
    QLocale.setDefault(locale)
    _Locale.current = None if language == "en" else locale


def use_english() -> None:
    """Write them in our own plain English again."""
    _Locale.current = None


def written(value: Value, form: str = "") -> str:
    """A value in a sentence: see :mod:`quoteline.wording` for the forms."""
    if _Locale.current is None or isinstance(value, str):
        return english(value, form)
    if isinstance(value, date):
        return day(value, form)
    return number(value, form)


def number(value: float, form: str = "") -> str:
    """``1,203`` in English, ``1.203`` in German; ``form`` as Python's ``format`` has it (``.1f``, ``d``)."""
    locale = _Locale.current
    if locale is None or form == "d":
        return english(value, form)
    if isinstance(value, int) and not form:
        return locale.toString(value)
    plain = format(value, form)
    if plain.endswith("%"):
        plain = plain[:-1] + _PERCENT.get(locale.language(), "%")
    return plain.replace(",", "\0").replace(".", locale.decimalPoint()).replace("\0", locale.groupSeparator())


def day(value: date, form: str = "") -> str:
    """A day in words; ``form`` is ``long`` (with its weekday), ``short``, ``month``, or empty."""
    locale = _Locale.current
    if locale is None:
        return english_day(value, form)
    if form == "month":
        between = " de " if locale.language() is QLocale.Language.Spanish else " "
        return f"{month(value.month)}{between}{value.year}"
    return locale.toString(QDate(value.year, value.month, value.day), _pattern(locale, form))


def _pattern(locale: QLocale, form: str) -> str:
    """The language's own order of a day's parts, without the weekday; when short without its small words."""
    full = locale.dateFormat(QLocale.FormatType.LongFormat)
    if form == "long":
        return full
    plain = full.replace("dddd", "").lstrip(", ")
    if form == "short":
        return _SMALL_WORDS.sub("", plain).replace("MMMM", "MMM")
    return plain


def month(number: int) -> str:
    """The month by its whole name, standing alone; 1 is January."""
    return MONTHS[number - 1] if _Locale.current is None else _Locale.current.standaloneMonthName(number)


def short_month(number: int) -> str:
    """The month's short name: ``Mar``."""
    if _Locale.current is None:
        return MONTHS[number - 1][:3]
    return _Locale.current.standaloneMonthName(number, QLocale.FormatType.ShortFormat)
