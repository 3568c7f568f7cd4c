"""The day that an export prints beside an article, whatever the language it was made in."""

from __future__ import annotations

import re

from quoteline.domain import PublishedFrom
from quoteline.importers.publication.found import Found, found_written
from quoteline.importers.publication.trust import Trust
from quoteline.importers.publication.writing import MONTHS, days_in

LONGEST = 160  # characters of a line with a date in it

# The dates of an export are in the language of the article, its labels in that of the person's screen.
_NAMES = {
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "at": "jänner feber maerz - - - - - - - - -",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "fr2": "- fevrier - - - - - aout - - - decembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
_WEEKDAYS = {
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}
_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ENGLISH = {
    **{
        name: MONTHS[number].title()
        for names in _NAMES.values()
        for number, name in enumerate(names.split())
        if name != "-"
    },
    **{
        name: _ENGLISH_DAYS[number]
        for names in _WEEKDAYS.values()
        for number, name in enumerate(names.split())
    },
    "sonnabend": "Saturday",
}
WORD = re.compile(r"[^\W\d_]{3,12}")
# 1er mars, 19. März, 19 de marzo de 2025: what English does not write beside a number
ORDINAL = re.compile(r"(?<!\d)(\d{1,2})(?:er|re|º|°|\.(?!\d))(?=\s|[^\W\d_])")
OF = re.compile(r"(?<=[\s\w])\s(?:de|del|di|du)\s(?=[\w])", re.IGNORECASE)
SPACES = re.compile(r"\s+")
REST = re.compile(r"^[\s,;:|·–—-]+|[\s,;:|·–—-]+$")
TIME = re.compile(r"^\s*(?:\d{1,2}[:.h]\d\d(?::\d\d)?\s*(?:[AaPp]\.?[Mm]\.?\s*)?(?:[A-Z]{2,5}|Uhr)?\b)?")


def in_english(words: str) -> str:
    """A line with its names of months and weekdays in English, and numbers as English writes them."""
    line = SPACES.sub(" ", words[:LONGEST])
    line = OF.sub(" ", ORDINAL.sub(r"\1 ", line))
    return WORD.sub(lambda found: ENGLISH.get(found[0].casefold(), found[0]), SPACES.sub(" ", line))


def found_in(words: str, trust: float = Trust.HEADER) -> Found | None:
    """The first complete day written in a line; None where there is none. ``trust`` is that of the field."""
    if len(words) > LONGEST:
        return None
    for written in days_in(in_english(words)):
        if written.days:
            return found_written(written, PublishedFrom.HEADER, trust, words)
    return None


def after_day(words: str) -> str:
    """What stands behind the day of a line: “Late Edition - Final” of “March 19, 2025 Wednesday Late …”."""
    line = in_english(words)
    written = next((each for each in days_in(line) if each.days), None)
    if written is None:
        return ""
    rest = REST.sub("", line[written.end :])
    first, _, others = rest.partition(" ")
    if first.rstrip(",.") in _ENGLISH_DAYS:
        rest = REST.sub("", others)
    return REST.sub("", TIME.sub("", rest))


def is_dated(words: str) -> bool:
    """Whether a line tells a complete day at its beginning, perhaps behind a weekday or an edition."""
    return len(words) <= LONGEST and found_in(words) is not None
