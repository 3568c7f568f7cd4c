"""Random small libraries, random conditions, and a plain evaluator that says what they should find."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase

from hypothesis import strategies as st

from quoteline.domain import (
    AddedAfter,
    AllOf,
    AnyOf,
    ArticleIs,
    Axis,
    Basis,
    BasisIs,
    Condition,
    DayRange,
    Everything,
    FieldWords,
    Flag,
    IdIn,
    Kind,
    KindIs,
    Not,
    OutletIs,
    Precision,
    PrecisionIs,
    SpeakerIs,
    TagIs,
    Undated,
)
from quoteline.search.folding import words

NAMES = (
    "Ada Ferrol",
    "Édouard Ferrol",
    "Ada X. Donnelly",
    "100% Ahead",
    "under_score",
    "back\\slash",
    "Ōta 太田",
)
OUTLETS = ("", "Harbour Post", "Überland Bote", "Post of 100%")
TITLES = ("", "The mill_stays", "Donna at the sea", "A dump of scrap: 5%")
TAGS = ("to check", "Küste", "100%")
REMARKS = ("", "headline", "denial")
FLAGS = ("starred", "corrected", "uncertain", "note", "headline", "denial", "tag", "title", "byline")
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31)) | st.dates(date(2024, 4, 25), date(2024, 5, 10))


@dataclass
class Said:
    """A quotation of a made-up library, as the evaluator sees it."""

    article: int
    kind: Kind
    name: str | None
    aliases: tuple[str, ...]
    span: tuple[date, date] | None
    confidence: float
    remark: str
    starred: bool
    rejected: bool
    note: str
    tags: tuple[str, ...]
    precision: Precision = Precision.RANGE  # of one that has a span
    basis: Basis = Basis.EXPRESSION
    id: int = 0
    speaker_id: int | None = None


@dataclass
class Printed:
    """An article of a made-up library."""

    outlet: str
    title: str
    byline: str
    published: date | None
    id: int = 0


PRINTED = st.builds(
    Printed,
    st.sampled_from(OUTLETS),
    st.sampled_from(TITLES),
    st.sampled_from(("", *NAMES)),
    st.none() | DAYS,
)
SAID = st.builds(
    Said,
    st.integers(0, 2),
    st.sampled_from(list(Kind)),
    st.none() | st.sampled_from(NAMES),
    st.just(()),
    st.none() | st.tuples(DAYS, DAYS).map(lambda days: (min(days), max(days))),
    st.sampled_from((0.3, 0.6, 0.9)),
    st.sampled_from(REMARKS),
    st.booleans(),
    st.sampled_from((False, False, False, True)),
    st.sampled_from(("", "ask again")),
    st.lists(st.sampled_from(TAGS), max_size=2, unique=True).map(tuple),
    st.sampled_from([each for each in Precision if each is not Precision.UNKNOWN]),
    st.sampled_from([each for each in Basis if each is not Basis.UNKNOWN]),
)

FOLDED = sorted({word for text in (*NAMES, *OUTLETS, *TITLES, *TAGS) for word in words(text)})
WILD = st.sampled_from(
    (
        "a*",
        "*rol",
        "d*p",
        "don*",
        "*",
        "f?rrol",
        "a?a",
        "*n*",
        "u*_*",
        "*%*",
        "?",
        "\\*",
        "%",
        "_",
        "d*na",
        "a*l",
    )
)
WORD = st.sampled_from(FOLDED) | WILD
LEAVES = st.one_of(
    st.builds(
        FieldWords,
        st.sampled_from(("speaker", "outlet", "title", "byline", "tag")),
        st.lists(WORD, min_size=1, max_size=3).map(tuple),
        st.booleans(),
    ),
    st.builds(KindIs, st.sampled_from(list(Kind))),
    st.builds(PrecisionIs, st.sampled_from(list(Precision))),
    st.builds(BasisIs, st.sampled_from(list(Basis))),
    st.builds(DayRange, st.sampled_from(list(Axis)), st.none() | DAYS, st.none() | DAYS),
    st.builds(Undated, st.sampled_from(list(Axis))),
    st.builds(Flag, st.sampled_from(FLAGS)),
    st.builds(SpeakerIs, st.none() | st.integers(0, 6)),
    st.builds(OutletIs, st.sampled_from((*OUTLETS, "nowhere"))),
    st.builds(TagIs, st.sampled_from((*TAGS, "nowhere"))),
    st.builds(ArticleIs, st.integers(0, 4)),
    st.builds(AddedAfter, st.integers(-1, 9)),
    st.builds(IdIn, st.lists(st.integers(0, 9), max_size=4).map(tuple)),
    st.just(Everything()),
)
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    LEAVES,
    lambda part: st.one_of(
        st.builds(Not, part),
        st.builds(AllOf, st.lists(part, max_size=4).map(tuple)),
        st.builds(AnyOf, st.lists(part, max_size=4).map(tuple)),
    ),
    max_leaves=10,
)


def holds_words(text: str, wanted: tuple[str, ...], in_a_row: bool) -> bool:
    """Whether the folded words of a text are those wanted: all of them, in a row when asked."""
    kept = words(text)
    if not in_a_row:
        return all(any(_like(word, each) for word in kept) for each in wanted)
    runs = (kept[at : at + len(wanted)] for at in range(len(kept) - len(wanted) + 1))
    return any(all(map(_like, run, wanted)) for run in runs)


def _like(word: str, wanted: str) -> bool:
    return fnmatchcase(word, re.sub(r"[\[\]]", "!", wanted))


def true_of(condition: Condition, said: Said, printed: Printed) -> bool:
    """Whether a condition holds for a quotation, said as plainly as can be."""
    match condition:
        case Everything():
            return True
        case Not(part):
            return not true_of(part, said, printed)
        case AllOf(parts):
            return all(true_of(part, said, printed) for part in parts)
        case AnyOf(parts):
            return any(true_of(part, said, printed) for part in parts)
        case FieldWords("speaker", wanted, in_a_row):
            names = [said.name, *said.aliases] if said.name else []
            return any(holds_words(name, wanted, in_a_row) for name in names)
        case FieldWords("tag", wanted, in_a_row):
            return any(holds_words(tag, wanted, in_a_row) for tag in said.tags)
        case FieldWords(field, wanted, in_a_row):
            return holds_words(getattr(printed, field), wanted, in_a_row)
        case KindIs(kind):
            return said.kind is kind
        case PrecisionIs(precision):
            return (said.precision if said.span else Precision.UNKNOWN) is precision
        case BasisIs(basis):
            return (said.basis if said.span else Basis.UNKNOWN) is basis
        case Undated(axis):
            return _span(said, printed, axis) is None
        case DayRange(axis, first, last):
            span = _span(said, printed, axis)
            return span is not None and (not first or span[1] >= first) and (not last or span[0] <= last)
        case Flag(name):
            return {
                "starred": said.starred,
                "corrected": False,
                "uncertain": said.confidence < 0.6,
                "note": said.note != "",
                "headline": said.remark == "headline",
                "denial": said.remark == "denial",
                "tag": bool(said.tags),
                "title": bool(printed.title),
                "byline": bool(printed.byline),
            }[name]
        case SpeakerIs(id):
            return said.speaker_id == id
        case OutletIs(name):
            return printed.outlet == name
        case TagIs(name):
            return name in said.tags
        case ArticleIs(id):
            return printed.id == id
        case IdIn(ids):
            return said.id in ids
        case AddedAfter(id):
            return said.id > id
    raise TypeError(condition)


def _span(said: Said, printed: Printed, axis: Axis) -> tuple[date, date] | None:
    if axis is Axis.SAID:
        return said.span
    return (printed.published, printed.published) if printed.published else None
