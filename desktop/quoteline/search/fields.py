"""The fields of the query language, and what a value of each stands for."""

from __future__ import annotations

import re
from collections.abc import Callable

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
    Precision,
    PrecisionIs,
)
from quoteline.search.days import day_condition
from quoteline.search.folding import LONGEST, fold, words

WORD_FIELDS = ("speaker", "outlet", "title", "byline", "tag", "cue", "article")
FLAGS = {
    "is": ("starred", "corrected", "confirmed", "uncertain", "unplaced", "headline"),
    "has": ("note",),
}
FIELDS = (*WORD_FIELDS, "kind", "said", "published", "precision", "basis", *FLAGS)

_WILD = re.compile(r"(\*+|(?<=[\w*])\?+(?=[\w*]))")


def wild_words(typed: str) -> list[str]:
    """The folded words of a run, ``*`` and ``?`` kept; a ``?`` on a word's end is only a question mark."""
    parts = _WILD.split(typed)
    folded = [re.sub(r"\*+", "*", part) if at % 2 else fold(part) for at, part in enumerate(parts)]
    found = [word[:LONGEST].strip("?") for word in "".join(folded).split()]
    return [word for word in found if word.strip("*")] or [word for word in found if word][:1]


def is_wild(word: str) -> bool:
    """Whether it stands for many words."""
    return "*" in word or "?" in word


def field_condition(field: str, typed: str, quoted: bool) -> Condition | None:
    """A clause about a field; None when the value is nothing that this field could hold."""
    if field in WORD_FIELDS:
        if field == "article" and not quoted and re.fullmatch(r"[0-9]{1,18}", typed):
            return ArticleIs(int(typed))
        found = words(typed) if quoted else wild_words(re.sub(r"(?<=.)~[0-9]{0,4}$", "", typed))
        return FieldWords(field, tuple(found), in_a_row=len(found) > 1) if found else None
    return _NAMED[field](typed)


def _kind(typed: str) -> Condition | None:
    value = typed.casefold()
    return KindIs(Kind(value)) if value in set(Kind) else None


def _precision(typed: str) -> Condition | None:
    value = typed.casefold()
    return PrecisionIs(Precision(value)) if value in set(Precision) else None


def _basis(typed: str) -> Condition | None:
    value = typed.casefold()
    return BasisIs(Basis(value)) if value in set(Basis) else None


def _flag(field: str) -> Callable[[str], Condition | None]:
    def read(typed: str) -> Condition | None:
        value = typed.casefold()
        return Flag(value) if value in FLAGS[field] else None

    return read


_NAMED: dict[str, Callable[[str], Condition | None]] = {
    "kind": _kind,
    "said": lambda typed: day_condition(Axis.SAID, typed),
    "published": lambda typed: day_condition(Axis.PUBLISHED, typed),
    "precision": _precision,
    "basis": _basis,
    "is": _flag("is"),
    "has": _flag("has"),
}
