"""The text of the last article as long as a book is held once it was read: it is asked for again and again.

A list that shows a few of its quotations, a page that is turned, an export: each asks for the text, and to
read fifty megabytes takes a fifth of a second, and their memory.
"""

from __future__ import annotations

import codecs
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from quoteline.storage.problems import told

if TYPE_CHECKING:
    from quoteline.storage.database import Database

LONG = 1_000_000  # bytes; shorter ones are read anew
PIECE = 250_000  # bytes that are made letters at once: meanwhile no other thread of Python can work

_Key = tuple[str, int, str]  # the library's file, the article, the SHA-256 of its text: a text never changes
_held: tuple[_Key, str] | None = None


def any_of(path: Path) -> bool:
    """Whether a text of this library is held."""
    return _held is not None and _held[0][0] == str(path)


def held(path: Path, article_id: int, sha256: str) -> str | None:
    """The text of an article, if it is the one that is held."""
    last = _held  # another thread may put another one in its place
    return last[1] if last is not None and last[0] == (str(path), article_id, sha256) else None


def hold(path: Path, article_id: int, sha256: str, text: str) -> None:
    """Hold the long text of an article in place of the one before."""
    global _held
    _held = ((str(path), article_id, sha256), text)


def let_go(path: Path) -> None:
    """Hold no text of a library that is closed."""
    global _held
    if any_of(path):
        _held = None


def read(database: Database, article_id: int) -> str | None:
    """The text of an article where it is a long one, read and decoded piece by piece; None for all others."""
    try:
        with (
            told(database.path),
            database.sql.conn.blobopen("texts", "text", article_id, readonly=True) as stored,
        ):
            if len(stored) <= LONG:
                return None
            decoder = codecs.getincrementaldecoder("utf-8")()
            pieces = iter(lambda: stored.read(PIECE), b"")
            return "".join([*map(decoder.decode, pieces), decoder.decode(b"", True)])
    except (sqlite3.OperationalError, UnicodeDecodeError):  # there is none, or no text: SQLite says so
        return None
