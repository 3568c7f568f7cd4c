"""A typed query in tokens: words, phrases, fields, parentheses and minus signs, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from quoteline.search.fields import FIELDS

WIDEST = 99  # words between the words of a phrase
DEEPEST = 30  # parentheses; deeper ones are left out, what they hold is not
OPERATORS = ("AND", "OR", "NOT")

MARKS = '"“”„‟«»＂'
MINUS = "−-"  # in this order: it stands in sets of signs
_STRAIGHT, _CURLY, _ANGLE = frozenset('"＂'), frozenset("“”„‟"), frozenset("«»")
_SORT = {mark: sort for sort in (_STRAIGHT, _CURLY, _ANGLE) for mark in sort}
_OPENING = frozenset('"＂“„‟«')  # what may begin a phrase within a phrase

_BLANKS = re.compile(r"\s+")
_WORD = re.compile(rf"[^\s(){MARKS}]+")
_MARK = re.compile(rf"[{MARKS}]")
_APART = re.compile(r"~[0-9]{1,4}")
_FIELD = re.compile(rf"({'|'.join(FIELDS)}):(?=[^\s){MINUS}])", re.IGNORECASE)

Kind = Literal["minus", "open", "close", "phrase", "field", "word", "left"]


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of the typed text. A parenthesis that closes nothing or lies too deep is ``left`` out.

    ``text`` is the word, the name of the field, or what stands within the marks; ``body`` is where a
    ``~5`` behind a mark or a parenthesis begins, and ``slop`` what it says; without one it is the end.
    """

    kind: Kind
    text: str
    start: int
    end: int
    body: int
    slop: int | None = None


def tokens(typed: str) -> list[Token]:
    """The tokens of a typed text, in order; all of it but the blanks between them."""
    return list(_balanced(_found(typed)))


def _found(typed: str) -> Iterator[Token]:
    at = 0
    while True:
        blanks = _BLANKS.match(typed, at)
        at = blanks.end() if blanks else at
        if at == len(typed):
            return
        token = _token(typed, at)
        yield token
        at = token.end


def _token(typed: str, at: int) -> Token:
    sign = typed[at]
    if sign == "(":
        return Token("open", sign, at, at + 1, at + 1)
    if sign == ")":
        return _with_slop(typed, "close", sign, at, at + 1)
    if sign in MARKS:
        end = _phrase_end(typed, at)
        return _with_slop(typed, "phrase", typed[at + 1 : end], at, min(end + 1, len(typed)))
    if sign in MINUS and _negates(typed, at):
        return Token("minus", sign, at, at + 1, at + 1)
    if named := _FIELD.match(typed, at):
        return Token("field", named[1].lower(), at, named.end(), named.end())
    word = _WORD.match(typed, at)
    assert word is not None  # no blank, no parenthesis and no mark stands here
    return Token("word", word[0], at, word.end(), word.end())


def _negates(typed: str, at: int) -> bool:
    """A minus belongs to what follows it; two in a row are a dash."""
    following = typed[at + 1 : at + 2]
    return bool(following) and not following.isspace() and following not in f"){MINUS}"


def _with_slop(typed: str, kind: Kind, text: str, start: int, body: int) -> Token:
    apart = _APART.match(typed, body)
    if apart is None:
        return Token(kind, text, start, body, body)
    return Token(kind, text, start, apart.end(), body, min(int(apart[0][1:]), WIDEST))


# --- phrases ---------------------------------------------------------------------------------------


def _phrase_end(typed: str, start: int) -> int:
    """Where the mark stands that closes the phrase opened at ``start``; the end of the text without one.

    Any mark closes it, but for those of another sort around words within it: ``"he said “no” twice"``.
    """
    first = _next_mark(typed, start + 1)
    at = first
    while at < len(typed) and _opens_within(typed, start, at):
        inner = _next_mark(typed, at + 1)
        if inner == len(typed) or _SORT[typed[inner]] is not _SORT[typed[at]]:
            return first
        at = _next_mark(typed, inner + 1)
    closed = at < len(typed) and _SORT[typed[at]] is _SORT[typed[start]]
    return at if closed else first


def _next_mark(typed: str, at: int) -> int:
    found = _MARK.search(typed, at)
    return found.start() if found else len(typed)


def _opens_within(typed: str, outer: int, at: int) -> bool:
    """Whether a mark within a phrase opens another one, as marks of another sort before a word do."""
    if typed[at] not in _OPENING or _SORT[typed[at]] is _SORT[typed[outer]]:
        return False
    following = typed[at + 1 : at + 2]
    return (at == outer + 1 or not typed[at - 1].isalnum()) and following.isalnum()


# --- parentheses -----------------------------------------------------------------------------------


def _balanced(found: Iterator[Token]) -> Iterator[Token]:
    depth = 0
    for token in found:
        if token.kind not in ("open", "close"):
            yield token
            continue
        depth += token.kind == "open"
        yield token if 0 < depth <= DEEPEST else Token("left", "", token.start, token.end, token.end)
        depth = max(depth - (token.kind == "close"), 0)
