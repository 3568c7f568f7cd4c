"""The classes of words that forms are written in: one sign a class, so that a form is a pattern."""

from __future__ import annotations

import re

NAMES = (
    # what words stand for a time
    *("weekday", "month", "season", "holiday", "named_day", "part", "point", "vague", "repeated"),
    # units
    *("second", "minute", "hour", "day", "night", "weekend", "week", "fortnight", "month_unit"),
    *("quarter", "year", "decade", "century", "millennium"),
    # which of several
    *("last", "previous", "latest", "next", "following", "this", "current", "that", "same", "these"),
    *("recent", "each", "ago", "earlier", "later", "sometime"),
    # numbers: 1 to 31, other small ones, four digits that may be a year, others, 3.5, 1998-01-08, 1/8/98 …
    *("numeral", "scale", "ordinal", "few", "half", "fraction"),
    *("n31", "n99", "n4", "number", "short_year", "digital", "iso", "slashes", "clock", "tens"),
    # what holds them together
    *("edge", "brink", "approx"),  # early; the end of; about
    *("the", "article", "of", "on", "to", "and", "or", "at", "more", "old", "so", "fiscal"),
    *("meridian", "oclock", "zone", "period", "future", "from", "era", "quarter_sign"),
    *("comma", "hyphen", "dash", "possessive", "quote", "money", "percent"),
)
_SIGNS = [chr(code) for code in range(0xC0, 0xC0 + 2 * len(NAMES)) if chr(code).isalpha()]
CLASSES = dict(zip(NAMES, _SIGNS, strict=False))
OTHER = "."
# Classes one of which every expression of time holds; all others only go with them.
CORES = (
    *("weekday", "month", "season", "holiday", "named_day", "part", "point", "vague", "repeated"),
    *("second", "minute", "hour", "day", "night", "weekend", "week", "fortnight", "month_unit"),
    *("quarter", "year", "decade", "century", "millennium", "half", "last", "current", "recent", "future"),
    *("numeral", "scale", "n4", "short_year", "iso", "slashes", "clock", "tens", "meridian", "oclock"),
    *("zone", "era", "quarter_sign", "period"),
)
GOES_ON = "_"  # a further word of an expression that stands before it
DIGITS = "0"  # a number whose class is not told yet
UNSURE = "?"  # a word of several classes, whose class is not told yet
MARK = "~"  # a hyphen or dash whose class is not told yet

_NAME = re.compile(r"(?:([a-z]\w*)=)?([a-z]\w*|\((?!\?))")


def pattern(form: str) -> str:
    """A form as a regular expression over classes: names become signs, ``g=name`` becomes a group ``g``."""
    return _NAME.sub(_piece, form).replace(" ", "")


def _piece(match: re.Match[str]) -> str:
    group, name = match[1], match[2]
    if name == "(":
        return f"(?P<{group}>" if group else "("
    body = PARTS[name] if name in PARTS else f"(?:{CLASSES[name]}{GOES_ON}*)"
    return f"(?P<{group}>{body})" if group else body


# Parts that several forms have, written in names of classes and of the parts above them.
PARTS: dict[str, str] = {}
for _name, _form in {
    "digits": "n31|n99|n4|number",
    "small": "numeral(hyphen? numeral)?",
    "big": "(small|digits|digital|article)? scale (and? small)?",
    "figure": "digits fraction?|fraction|digital|small|big (and? big)?",
    "and_a_half": "hyphen? and hyphen? article? hyphen? half",
    "figures": "figure((to|or|hyphen|dash) figure)?",
    "count": "article? few of?|half article? hyphen? numeral|figures and_a_half?|half article|article",
    "nth": "ordinal|n31|second",
    "spoken_year": "small hyphen? small|numeral numeral|numeral scale (and? small)?",
    "which": "last|previous|latest|next|following|this|current|that|same",
    "clock_unit": "second|minute|hour",
    "long_unit": "day|night|weekend|week|fortnight|month_unit|quarter|year|decade|century|millennium",
    "unit": "clock_unit|long_unit",
    "any_year": "n4|the? which fiscal? year|the year",
    "in_year": "((comma|of)? y=any_year)",
    "in_spoken_year": "(of? y=spoken_year)",
    "lasting": "n=count more? hyphen? u=unit",
    "part_of_day": "part|night",
    "rank": "ordinal|second",
}.items():
    PARTS[_name] = f"(?:{pattern(_form)})"
