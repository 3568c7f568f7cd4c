"""The fields of the query language, and what a value of each stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quoteline.domain import (
    ArticleIs,
    Axis,
    Basis,
    BasisIs,
    Condition,
    FieldWords,
    Flag,
    Kind,
    KindIs,
    LanguageIs,
    LikeQuotation,
    Not,
    OutletIs,
    Precision,
    PrecisionIs,
    SpeakerIs,
    Undated,
)
from quoteline.search.days import day_condition, spread_days
from quoteline.search.folding import words
from quoteline.search.runs import wild_words

WORD_FIELDS = ("speaker", "outlet", "title", "byline", "tag", "cue", "article")
DAY_FIELDS = {"said": Axis.SAID, "published": Axis.PUBLISHED}
STEM = "stem"

# Fields with a few values, and what each of these stands for.
CHOICES: Mapping[str, Mapping[str, Condition]] = {
    "kind": {kind.value: KindIs(kind) for kind in Kind},
    "precision": {precision.value: PrecisionIs(precision) for precision in Precision},
    "basis": {basis.value: BasisIs(basis) for basis in Basis},
    "is": {
        **{
            name: Flag(name)
            for name in ("starred", "corrected", "confirmed", "uncertain", "unplaced", "headline", "denial")
        },
        **{kind.value: KindIs(kind) for kind in Kind},
        "undated": Undated(Axis.SAID),
    },
    "has": {
        **{name: Flag(name) for name in ("note", "tag", "cue", "title", "byline", "url")},
        "speaker": Not(SpeakerIs(None)),
        "outlet": Not(OutletIs("")),
        "language": Not(LanguageIs("")),
        "date": Not(Undated(Axis.SAID)),
        "published": Not(Undated(Axis.PUBLISHED)),
    },
}
FLAGS = {field: tuple(CHOICES[field]) for field in ("is", "has")}
FIELDS = (*WORD_FIELDS, "kind", *DAY_FIELDS, "precision", "basis", "language", "like", *FLAGS, STEM)

_NUMBER = re.compile(r"[0-9]{1,18}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_DISTANCE = re.compile(r"~[0-9]{0,4}$")


def field_condition(field: str, typed: str, quoted: bool) -> Condition | None:
    """A clause about a field (not ``stem``); None when the value is nothing that this field could hold."""
    if field in WORD_FIELDS:
        return _of_words(field, typed, quoted)
    if field in DAY_FIELDS:
        return day_condition(DAY_FIELDS[field], typed)
    if field == "language":
        return _language(typed.strip().casefold())
    if field == "like":
        return LikeQuotation(int(typed)) if _NUMBER.fullmatch(typed) else None
    return CHOICES[field].get(typed.strip().casefold()) if field in CHOICES else None


def spread_condition(field: str, typed: str) -> Condition | None:
    """A clause whose value has blanks in it and no marks around it, as the day of ``said:12 March 2025``."""
    return spread_days(DAY_FIELDS[field], typed) if field in DAY_FIELDS else None


def _of_words(field: str, typed: str, quoted: bool) -> Condition | None:
    if field == "article" and not quoted and _NUMBER.fullmatch(typed):
        return ArticleIs(int(typed))
    found = words(typed) if quoted else wild_words(_without_distance(typed))
    return FieldWords(field, tuple(found), in_a_row=len(found) > 1) if found else None


def _without_distance(typed: str) -> str:
    """Names are not looked for by likeness: ``speaker:zelenski~1`` asks for the name as it is."""
    return typed[:1] + _DISTANCE.sub("", typed[1:])


def _language(typed: str) -> Condition | None:
    if typed == "unknown":
        return LanguageIs("")
    return LanguageIs(typed) if _LANGUAGE.fullmatch(typed) else None
