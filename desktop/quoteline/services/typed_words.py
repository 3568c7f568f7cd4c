"""The words of a typed query one by one, each with its place and the field that it is looked for in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quoteline.search.folding import placed_words
from quoteline.search.understanding import Piece, Read, Role

MARKS = frozenset('"“”„‟«»＂')
BETWEEN = re.compile(r"\s+|[-‐‑]")
MOST = 40  # words of a query; who searches for a whole article has misspelt none


@dataclass(frozen=True, slots=True)
class TypedWord:
    """A folded word, where it stands in the typed query, and the field it is a value of ("" for none).

    ``bare``: it stands by itself, in no marks. ``joined``: nothing but blanks or a hyphen stands between it
    and the word before, so that the two may be one.
    """

    word: str
    start: int
    end: int
    typed: str
    field: str = ""
    bare: bool = True
    joined: bool = False
    is_pattern: bool = False


def typed_words(read: Read, query: str) -> list[TypedWord]:
    """The words of a query that were typed as they are, in order; no patterns and no operators. None of very
    many.
    """
    found: list[TypedWord] = []
    for piece, field in _pieces(read, query):
        text = query[piece.start : piece.end]
        bare = piece.role is not Role.PHRASE and not MARKS & set(text)
        for word, start, end in placed_words(text):
            at, until = piece.start + start, piece.start + end
            joined = bool(found) and _joined(found[-1], field, query[found[-1].end : at])
            wild = bare and bool({"*", "?"} & set(text))
            found.append(TypedWord(word, at, until, query[at:until], field, bare, joined, wild))
    return found if len(found) <= MOST else []


def _pieces(read: Read, query: str) -> Iterator[tuple[Piece, str]]:
    """The pieces that hold words, each with its field."""
    field = ""
    for piece in read.pieces:
        if piece.role is Role.FIELD:
            field = query[piece.start : piece.end].rstrip(": ").lower()
        elif piece.role is Role.VALUE:
            yield piece, field
        elif piece.role in (Role.WORD, Role.PHRASE):
            yield piece, ""


def _joined(before: TypedWord, field: str, between: str) -> bool:
    return before.field == field and BETWEEN.fullmatch(between) is not None
