"""The query language: what a person typed becomes a condition. Parsing never fails.

``a b`` and ``a AND b`` mean both, ``a OR b`` either, ``-a`` and ``NOT a`` the opposite; NOT binds before
AND, AND before OR. What cannot be a clause is searched as words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quoteline.domain import (
    AllOf,
    AnyOf,
    ArticleIs,
    Axis,
    Basis,
    BasisIs,
    Condition,
    Everything,
    FieldWords,
    Flag,
    Fuzzy,
    Kind,
    KindIs,
    Not,
    Pattern,
    Phrase,
    Precision,
    PrecisionIs,
    Word,
)
from quoteline.search.days import day_condition
from quoteline.search.folding import LONGEST, fold, words
from quoteline.search.wording import clauses, written

__all__ = ["clauses", "parse", "written"]

LONGEST_QUERY = 20_000  # characters; what stands behind them is left out
DEEPEST = 30  # parentheses; deeper ones are left out, what they hold is not
WIDEST = 99  # words between the words of a phrase

WORD_FIELDS = ("speaker", "outlet", "title", "byline", "tag", "cue", "article")
FLAGS = {
    "is": ("starred", "corrected", "confirmed", "uncertain", "unplaced", "headline"),
    "has": ("note",),
}
FIELDS = (*WORD_FIELDS, "kind", "said", "published", "precision", "basis", *FLAGS)

_MARKS = '"“”„‟«»＂'
_TOKEN = re.compile(
    rf"""
    (?P<minus>[-−](?=[^\s)−-]))
    |(?P<open>\()
    |(?P<close>\))
    |[{_MARKS}](?P<phrase>[^{_MARKS}]*)(?:[{_MARKS}](?:~(?P<slop>\d{{1,4}}))?|$)
    |(?P<field>(?i:{"|".join(FIELDS)})):(?=[^\s)−-])
    |(?P<word>[^\s(){_MARKS}]+)
    """,
    re.VERBOSE,
)
_WILD = re.compile(r"(\*+|(?<=[\w*])\?+(?=[\w*]))")
_NEARLY = re.compile(r"(.+?)~(\d{0,4})", re.DOTALL | re.ASCII)


def parse(text: str) -> Condition:
    """The condition that a typed query stands for; Everything when it holds no word. Never raises."""
    tokens = list(_balanced(_tokens(text[:LONGEST_QUERY])))
    return _Parser(tokens).either(None) or Everything()


# --- reading ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # minus, open, close, phrase, field, word
    text: str
    slop: int = 0


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or ""
        if kind == "slop":
            yield _Token("phrase", match["phrase"], min(int(match["slop"]), WIDEST))
        else:
            yield _Token(kind, match[kind])


def _balanced(tokens: Iterator[_Token]) -> Iterator[_Token]:
    """Without the closing parentheses that close nothing, and without those that lie too deep."""
    depth = 0
    for token in tokens:
        if token.kind == "close" and depth == 0:
            continue
        depth += token.kind == "open"
        if depth <= DEEPEST or token.kind not in ("open", "close"):
            yield token
        depth -= token.kind == "close"


class _Parser:
    """Walks the tokens once; ``field`` is the field that holds for a whole group, as in ``title:(a b)``."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def either(self, field: str | None) -> Condition | None:
        parts = [self._both(field)]
        while self._joins("OR"):
            self._at += 1
            parts.append(self._both(field))
        return _joined(AnyOf, parts)

    def _both(self, field: str | None) -> Condition | None:
        parts = [self._clause(field)] if self._more() else []
        while self._more() and not self._joins("OR"):
            self._at += self._joins("AND")
            parts.append(self._clause(field))
        return _joined(AllOf, parts)

    def _clause(self, field: str | None) -> Condition | None:
        negative = False
        while self._negates():
            negative = not negative
            self._at += 1
        part = self._value(field)
        if part is None or not negative:
            return part
        return part.part if isinstance(part, Not) else Not(part)

    def _value(self, field: str | None) -> Condition | None:
        named = None
        while self._more() and self._tokens[self._at].kind == "field":
            field = named = self._tokens[self._at].text.lower()
            self._at += 1
        found = self._of_field(field) if self._more() else None
        return _text(named) if found is None and named else found

    def _of_field(self, field: str | None) -> Condition | None:
        token = self._tokens[self._at]
        self._at += 1
        if token.kind == "open":
            inner = self.either(field)
            self._at += 1  # the closing one, or past the end
            return inner
        return _leaf(field, token) if token.kind != "minus" else None

    def _more(self) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at].kind != "close"

    def _joins(self, operator: str) -> bool:
        """An operator stands here, and something for it to join stands behind it."""
        return self._is(operator) and self._followed()

    def _negates(self) -> bool:
        token = self._tokens[self._at]
        return (token.kind == "minus" or self._is("NOT")) and self._followed()

    def _is(self, operator: str) -> bool:
        return self._more() and self._tokens[self._at] == _Token("word", operator)

    def _followed(self) -> bool:
        return self._at + 1 < len(self._tokens) and self._tokens[self._at + 1].kind != "close"


def _joined(join: type[AllOf] | type[AnyOf], parts: list[Condition | None]) -> Condition | None:
    flat: list[Condition] = []
    for part in parts:
        if isinstance(part, AllOf | AnyOf) and isinstance(part, join):
            flat.extend(part.parts)
        elif part is not None:
            flat.append(part)
    return join(tuple(flat)) if len(flat) > 1 else flat[0] if flat else None


# --- clauses ---------------------------------------------------------------------------------------


def _leaf(field: str | None, token: _Token) -> Condition | None:
    if field is not None:
        clause = _field(field, token.text, token.kind == "phrase")
        return clause or _phrase(words(f"{field} {token.text}"))
    if token.kind == "phrase":
        return _phrase(words(token.text), token.slop)
    return _text(token.text)


def _phrase(found: list[str], slop: int = 0) -> Condition | None:
    if len(found) < 2:
        return Word(found[0]) if found else None
    return Phrase(tuple(found), slop)


def _text(typed: str) -> Condition | None:
    """A run without blanks, outside of any field: a word, a pattern, a near word, or words in a row."""
    nearly = _NEARLY.fullmatch(typed)
    distance = min(int(nearly[2] or 1), 2) if nearly else 0
    found = _pieces(nearly[1] if nearly else typed)
    if not any(_wild(word) for word in found) and not distance:
        return _phrase(found)
    return _joined(AllOf, [_piece(word, distance) for word in found])


def _piece(word: str, distance: int) -> Condition:
    if _wild(word):
        return Pattern(word) if word.strip("*?") else Everything()
    return Fuzzy(word, distance) if distance else Word(word)


def _pieces(typed: str) -> list[str]:
    """The folded words of a run, ``*`` and ``?`` kept; a ``?`` on a word's end is only a question mark."""
    parts = _WILD.split(typed)
    folded = [re.sub(r"\*+", "*", part) if at % 2 else fold(part) for at, part in enumerate(parts)]
    found = [word[:LONGEST].strip("?") for word in "".join(folded).split()]
    return [word for word in found if word.strip("*")] or [word for word in found if word][:1]


def _wild(word: str) -> bool:
    return "*" in word or "?" in word


def _field(field: str, typed: str, quoted: bool) -> Condition | None:
    """A clause about a field; None when the value is nothing that this field could hold."""
    if field in WORD_FIELDS:
        if field == "article" and not quoted and re.fullmatch(r"[0-9]{1,18}", typed):
            return ArticleIs(int(typed))
        found = words(typed) if quoted else _pieces(re.sub(r"(?<=.)~[0-9]{0,4}$", "", typed))
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
