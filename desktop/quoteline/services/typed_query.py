"""A query as it is typed: its stretches and clauses, what was no clause and why, and the query without one.

Places are code points into the query.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from unicodedata import name as letter_name

from quoteline.domain import AllOf
from quoteline.search.as_query import written
from quoteline.search.fields import CHOICES, FIELDS
from quoteline.search.folding import fold
from quoteline.search.understanding import Piece, Read, Role
from quoteline.search.wording import all_of, clauses
from quoteline.services.word_forms import Forms, read_query
from quoteline.wording import say

__all__ = [
    "Piece",
    "Read",
    "Role",
    "Stretch",
    "asks_little",
    "hint",
    "partner",
    "reading",
    "stretches",
    "without",
]

_LIKE_A_CLAUSE = re.compile(r"[-−]?([^\W\d]+):(.*)", re.DOTALL)
_DAYS = ("said", "published")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A clause of a query: where it stands, and as what it is understood."""

    start: int
    end: int
    words: str


def reading(query: str, forms: Forms = None) -> Read:
    """The query as it is read, in the forms that words are looked for in."""
    return read_query(query, forms)


def stretches(read: Read) -> list[Stretch]:
    """What must all hold, in order; clauses of one and the same stretch, such as ``foo-ba*``, are one."""
    found: dict[tuple[int, int], list[str]] = {}
    for clause in read.clauses:
        found.setdefault((clause.start, clause.end), []).extend(clauses(clause.condition))
    return [Stretch(start, end, all_of(words)) for (start, end), words in found.items() if words]


def without(read: Read, start: int, end: int) -> str:
    """The query without the clause of this stretch, the others as they were typed.

    Where no cut does that, because others lean on it, they are written anew.
    """
    left = [each.condition for each in read.clauses if (each.start, each.end) != (start, end)]
    cut = _cut(read.text, start, end)
    if [each.condition for each in read_query(cut, read.options.languages).clauses] == left:
        return cut
    return " ".join(written(AllOf((each,))) for each in left)


def _cut(query: str, start: int, end: int) -> str:
    """Without a stretch, and without an AND that joined it to the others."""
    before, after = query[:start].rstrip(), query[end:].lstrip()
    if re.search(r"(?:^|\s)AND$", before):
        before = before.removesuffix("AND").rstrip()
    elif re.match(r"AND(?:\s|$)", after):
        after = after.removeprefix("AND").lstrip()
    between = "" if before.endswith("(") or after.startswith(")") else " "
    return f"{before}{between}{after}".strip()


def partner(read: Read, cursor: int) -> tuple[int, int] | None:
    """The places of the parenthesis at the cursor, before or behind it, and of the one that goes with it."""
    open_ones: list[int] = []
    for piece in read.pieces:
        sign = read.text[piece.start : piece.start + 1]
        if piece.role is not Role.MARK or sign not in "()":
            continue
        if sign == "(":
            open_ones.append(piece.start)
        elif open_ones:
            pair = (open_ones.pop(), piece.start)
            if any(each in (cursor, cursor - 1) for each in pair):
                return pair
    return None


def asks_little(query: str) -> bool:
    """Whether it is a single letter, which begins a word; not where a letter is a word, as in Chinese."""
    letter = query.strip()
    if len(letter) != 1:
        return False
    whole = fold(letter).startswith(" ") or letter_name(letter, "").startswith("HANGUL SYLLABLE")
    return not whole


# --- what was taken as words though it looked like a clause --------------------------------------------


def hint(read: Read, piece: Piece) -> str:
    """What a PLAIN piece was understood as, and what would be right."""
    typed = read.text[piece.start : piece.end]
    match = _LIKE_A_CLAUSE.match(typed)
    if match is None:
        return say("“{typed}” was searched as words.", typed=typed)
    field, value = match[1].lower(), match[2].strip().strip('"“”')
    if field not in FIELDS:
        return _unknown_field(typed, match[1])
    if not value:
        return say(
            "“{typed}” has no value; searched as words. The value stands right behind the colon.", typed=typed
        )
    return _odd_value(field, value)


def _unknown_field(typed: str, field: str) -> str:
    near = get_close_matches(field.lower(), FIELDS, n=1, cutoff=0.6)
    if near:
        return say(
            "“{field}:” is no field; searched as words. Did you mean {near}:?", field=field, near=near[0]
        )
    return say("“{field}:” is no field; searched as words.", field=field)


def _odd_value(field: str, value: str) -> str:
    if field in _DAYS:
        return say(
            "“{value}” is no date; searched as words. Dates look like 2025-03, 2025-03-18,"
            " 2025-03..2025-04 or >=2025, and unknown finds the undated.",
            value=value,
        )
    if field in CHOICES:
        return _unknown_value(field, value, list(CHOICES[field]))
    if field == "language":
        return say("“{value}” is no language; searched as words. They are written en, uk, ar …", value=value)
    return say("“{value}” holds no word that {field}: could look for.", value=value, field=field)


def _unknown_value(field: str, value: str, known: list[str]) -> str:
    near = get_close_matches(value.casefold(), known, n=1, cutoff=0.6)
    if near:
        return say(
            "{field}: has no value “{value}”; searched as words. Did you mean {field}:{near}?",
            field=field,
            value=value,
            near=near[0],
        )
    return say(
        "{field}: has no value “{value}”; searched as words. Its values: {known}.",
        field=field,
        value=value,
        known=", ".join(known),
    )
