"""In which languages quotations are found, and what is said of articles in others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from quoteline.wording import listed, say

EXTRACTED = frozenset({"en"})  # those that extraction knows
TOLD = 3  # languages of which one is told by name

NAMES: Mapping[str, str] = {
    "ar": say("Arabic"),
    "bg": say("Bulgarian"),
    "bs": say("Bosnian"),
    "ca": say("Catalan"),
    "cs": say("Czech"),
    "da": say("Danish"),
    "de": say("German"),
    "el": say("Greek"),
    "en": say("English"),
    "es": say("Spanish"),
    "et": say("Estonian"),
    "fa": say("Persian"),
    "fi": say("Finnish"),
    "fr": say("French"),
    "he": say("Hebrew"),
    "hi": say("Hindi"),
    "hr": say("Croatian"),
    "hu": say("Hungarian"),
    "id": say("Indonesian"),
    "it": say("Italian"),
    "ja": say("Japanese"),
    "ko": say("Korean"),
    "lt": say("Lithuanian"),
    "lv": say("Latvian"),
    "nl": say("Dutch"),
    "no": say("Norwegian"),
    "pl": say("Polish"),
    "pt": say("Portuguese"),
    "ro": say("Romanian"),
    "ru": say("Russian"),
    "sk": say("Slovak"),
    "sl": say("Slovenian"),
    "sr": say("Serbian"),
    "sv": say("Swedish"),
    "tr": say("Turkish"),
    "uk": say("Ukrainian"),
    "vi": say("Vietnamese"),
    "zh": say("Chinese"),
}


def name_of(code: str) -> str:
    """What a language is called; one without a name here by its code, one that is not known as that."""
    return NAMES.get(code, code.upper()) if code else say("Language unknown")


def is_extracted(language: str) -> bool:
    """Whether quotations are found in it. One that is not known is read as English, which most are."""
    return not language or language in EXTRACTED


def name(language: str) -> str:
    """The name of a language, else its code."""
    return NAMES.get(language) or say("the language “{code}”", code=language)


def why_not_read(language: str) -> str:
    """Why an article has no quotations; "" where they are found."""
    if is_extracted(language):
        return ""
    return say(
        "it is in {language}: kept and searchable, its quotations are not found", language=name(language)
    )


def left_unread(languages: Counter[str]) -> str:
    """How many articles are in languages in which no quotations are found; "" where there are none."""
    others = [(each, count) for each, count in languages.most_common() if not is_extracted(each)]
    told = [
        say(
            "{n} {n:article|articles} in {language}: kept and searchable,"
            " {n:its|their} quotations are not found.",
            n=count,
            language=name(each),
        )
        for each, count in others[:TOLD]
    ]
    if more := sum(count for _, count in others[TOLD:]):
        told.append(
            say(
                "{n} {n:article|articles} in {more} other {more:language|languages}: the same.",
                n=more,
                more=len(others) - TOLD,
            )
        )
    return listed(told, " ") if told else ""
