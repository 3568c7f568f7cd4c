"""A typed query in tokens: words, phrases, fields, parentheses and minus signs, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quoteline.search.fields import FIELDS

WIDEST = 99  # words between the words of a phrase
DEEPEST = 30  # parentheses; deeper ones are left out, what they hold is not

MARKS = '"“”„‟«»＂'
_TOKEN = re.compile(
    rf"""
    (?P<minus>[-−](?=[^\s)−-]))
    |(?P<open>\()
    |(?P<close>\)(?P<apart>~[0-9]{{1,4}})?)
    |[{MARKS}](?P<phrase>[^{MARKS}]*)(?:[{MARKS}](?P<slop>~[0-9]{{1,4}})?|$)
    |(?P<field>(?i:{"|".join(FIELDS)})):(?=[^\s)−-])
    |(?P<word>[^\s(){MARKS}]+)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of the typed text. ``kind`` is minus, open, close, phrase, field, word, or left for a
    parenthesis that closes nothing or lies too deep. ``body`` is where ``~5`` begins, else the end.
    """

    kind: str
    text: str
    start: int
    end: int
    body: int
    slop: int | None = None


def tokens(typed: str) -> list[Token]:
    """The tokens of a typed text, in order."""
    return list(_balanced(_found(typed)))


def _found(typed: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(typed):
        kind = next(name for name in _KINDS if match[name] is not None)
        tail = match["slop"] or match["apart"] or ""
        slop = min(int(tail[1:]), WIDEST) if tail else None
        yield Token(kind, match[kind], match.start(), match.end(), match.end() - len(tail), slop)


_KINDS = ("minus", "open", "close", "phrase", "field", "word")


def _balanced(found: Iterator[Token]) -> Iterator[Token]:
    """Parentheses that close nothing, and those that lie too deep, are left out."""
    depth = 0
    for token in found:
        if token.kind == "close" and depth == 0:
            yield Token("left", "", token.start, token.end, token.body)
            continue
        depth += token.kind == "open"
        if depth <= DEEPEST or token.kind not in ("open", "close"):
            yield token
        else:
            yield Token("left", "", token.start, token.end, token.body)
        depth -= token.kind == "close"
