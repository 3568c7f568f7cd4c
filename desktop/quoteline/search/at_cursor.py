"""What is being typed at a place of a query: the name of a field, or a value and of which field."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quoteline.search.fields import FIELDS
from quoteline.search.tokens import MARKS, OPERATORS, Token, tokens

_PLAIN_VALUE = re.compile(r"\w+(?:[-.&’']\w+)*")
_NAME = re.compile(rf"({'|'.join(FIELDS)}):", re.IGNORECASE)
_ANOTHER_CLAUSE = re.compile(rf"\s(?:{'|'.join(OPERATORS)})\s|\s[-−]?(?:{'|'.join(FIELDS)}):", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Expected:
    """What may be completed: ``start`` to ``end``, in code points, is what the completion takes the place of.

    ``field`` is the one whose value is typed; None where a word or the name of a field begins. ``begun`` is
    what stands before the cursor, without an opening mark. In marks without a field nothing is completed.
    """

    field: str | None
    begun: str
    start: int
    end: int
    in_marks: bool = False


def at(text: str, cursor: int) -> Expected:
    """What is being typed where the cursor stands, 0 to the length of the text. Never raises."""
    groups: list[str] = []
    named = ""  # the field that was named just before
    after = Token("word", "", cursor, cursor, cursor)
    for token in tokens(text):
        if token.start >= cursor:
            after = token
            break
        if cursor < token.end or (cursor == token.end and _goes_on(text, token)):
            return _within(text, token, cursor, named or _of(groups))
        if token.kind == "open":
            groups.append(named or _of(groups))
        elif token.kind == "close":
            groups.pop()
        named = token.text if token.kind == "field" else ""
    right_behind = bool(named) and after.start == cursor and after.kind in ("word", "phrase")
    return Expected(named or _of(groups) or None, "", cursor, after.end if right_behind else cursor)


def value_as_typed(value: str) -> str:
    """A value of a field as it has to be typed: in marks where it would fall apart or mean more without."""
    if _PLAIN_VALUE.fullmatch(value):
        return value
    without_marks = "".join(" " if sign in MARKS else sign for sign in value)
    return f'"{" ".join(without_marks.split())}"'


def _of(groups: list[str]) -> str:
    return groups[-1] if groups else ""


def _goes_on(text: str, token: Token) -> bool:
    """Whether what is typed behind a token belongs to it: to a word, and to a phrase that is still open."""
    return token.kind == "word" or (token.kind == "phrase" and not _is_closed(text, token))


def _is_closed(text: str, token: Token) -> bool:
    return token.body - token.start > 1 and text[token.body - 1] in MARKS


def _within(text: str, token: Token, cursor: int, field: str) -> Expected:
    if token.kind == "phrase":
        return _in_phrase(text, token, cursor, field)
    if token.kind == "word" and not field and (name := _NAME.match(token.text)):
        start = token.start + name.end()
        if cursor >= start:  # a field with nothing behind it, or with nothing that it could hold
            return Expected(name[1].lower(), text[start:cursor], start, token.end)
    if token.kind in ("word", "field"):
        return Expected(field or None, text[token.start : cursor], token.start, token.end)
    return Expected(field or None, "", cursor, cursor)


def _in_phrase(text: str, token: Token, cursor: int, field: str) -> Expected:
    """A mark that was just opened must not swallow the clauses behind it, up to the mark of another one."""
    closed = _is_closed(text, token) and not _ANOTHER_CLAUSE.search(text, cursor, token.body)
    end = token.end if closed else cursor
    return Expected(field or None, text[token.start + 1 : min(cursor, token.body)], token.start, end, True)
