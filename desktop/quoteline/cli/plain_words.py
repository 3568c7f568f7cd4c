"""What the command line says of a query that was not taken as it was meant: one line for each part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quoteline.cli.commands import tell
from quoteline.search.understanding import Piece, Read, Role
from quoteline.services import typed_query

MOST_LETTERS = 2  # that a word may differ by

_NEARLY = re.compile(r"(.*)~(\d+)", re.DOTALL)


def tell_plain_words(query: str) -> None:
    """Say on stderr what was searched as words, or more closely than was asked; nothing where all is well."""
    for line in dict.fromkeys(_lines(typed_query.reading(query))):
        tell(line)


def _lines(read: Read) -> Iterator[str]:
    for piece in read.pieces:
        if piece.role is Role.PLAIN:
            yield str(typed_query.hint(read, piece))
        elif piece.role is Role.NEARLY:
            yield from _narrowed(read, piece)


def _narrowed(read: Read, piece: Piece) -> Iterator[str]:
    """``oil~9`` is looked for as ``oil~2``."""
    typed = read.text[piece.start : piece.end]
    asked = _NEARLY.fullmatch(typed)
    if asked is not None and int(asked[2][:9]) > MOST_LETTERS:
        yield f"“{typed}” was searched as “{asked[1]}~{MOST_LETTERS}”."
