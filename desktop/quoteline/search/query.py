"""The query language: what a person typed becomes a condition. Parsing never fails.

``a b`` and ``a AND b`` mean both, ``a OR b`` either, ``-a`` and ``NOT a`` the opposite; NOT binds before
AND, AND before OR. What cannot be a clause is searched as words.
"""

from __future__ import annotations

import re

from quoteline.domain import AllOf, AnyOf, Condition, Everything, Fuzzy, Not, Pattern, Phrase, Word
from quoteline.search.fields import field_condition, is_wild, wild_words
from quoteline.search.folding import words
from quoteline.search.tokens import Token, tokens
from quoteline.search.understanding import Clause, Options, Piece, Read, Role
from quoteline.search.wording import clauses, written

__all__ = ["Clause", "Options", "Piece", "Read", "Role", "clauses", "parse", "read", "written"]

LONGEST_QUERY = 20_000  # characters; what stands behind them is left out

_NEARLY = re.compile(r"(.+?)~(\d{0,4})", re.DOTALL | re.ASCII)
_LIKE_A_CLAUSE = re.compile(r"[^\W\d]+:(?!//)")


def parse(text: str, options: Options = Options()) -> Condition:  # noqa: B008 -- it is frozen
    """The condition that a typed query stands for; Everything when it holds no word. Never raises."""
    return read(text, options).condition


def read(text: str, options: Options = Options()) -> Read:  # noqa: B008 -- it is frozen
    """A typed query with all that it is read as; places are code points of ``text``. Never raises."""
    parser = _Parser(tokens(text[:LONGEST_QUERY]))
    found = parser.either(None)
    if len(text) > LONGEST_QUERY:
        parser.pieces.append(Piece(LONGEST_QUERY, len(text), Role.IGNORED))
    condition = _together(found) or Everything()
    pieces = sorted(parser.pieces, key=lambda piece: piece.start)
    return Read(condition, tuple(pieces), tuple(found), text, options)


class _Parser:
    """Walks the tokens once; ``field`` is the field that holds for a whole group, as in ``title:(a b)``."""

    def __init__(self, found: list[Token]) -> None:
        self._tokens = [token for token in found if token.kind != "left"]
        self._at = 0
        self.pieces = [Piece(token.start, token.end, Role.IGNORED) for token in found if token.kind == "left"]

    def either(self, field: str | None) -> list[Clause]:
        parts = [self._both(field)]
        while self._joins("OR"):
            self._take(Role.OPERATOR)
            parts.append(self._both(field))
        held = [part for part in parts if part]
        if len(held) < 2:
            return held[0] if held else []
        either = _joined(AnyOf, [_together(part) for part in held])
        return [Clause(held[0][0].start, held[-1][-1].end, either)] if either else []

    def _both(self, field: str | None) -> list[Clause]:
        parts = self._clause(field) if self._more() else []
        while self._more() and not self._joins("OR"):
            if self._joins("AND"):
                self._take(Role.OPERATOR)
            parts.extend(self._clause(field))
        return parts

    def _clause(self, field: str | None) -> list[Clause]:
        negative, start = False, self._tokens[self._at].start
        while self._negates():
            negative = not negative
            self._take(Role.MARK if self._tokens[self._at].kind == "minus" else Role.OPERATOR)
        found = self._value(field)
        if negative and (part := _together(found)):
            opposite = part.part if isinstance(part, Not) else Not(part)
            return _flat(Clause(start, found[-1].end, opposite))
        return [Clause(start, found[0].end, found[0].condition)] if len(found) == 1 else found

    def _value(self, field: str | None) -> list[Clause]:
        named: Token | None = None
        while self._more() and self._tokens[self._at].kind == "field":
            if named:
                self._mark(named.start, named.end, Role.IGNORED)
            named = self._tokens[self._at]
            self._at += 1
        found = self._of_field(named, field) if self._more() else []
        if found or not named:
            return found
        word = _text(named.text)
        return [Clause(named.start, named.end, word)] if word else []

    def _of_field(self, named: Token | None, field: str | None) -> list[Clause]:
        token = self._tokens[self._at]
        start = named.start if named else token.start
        name = named.text.lower() if named else field
        if token.kind == "open":
            if named:
                self._mark(named.start, named.end, Role.FIELD)
            return self._group(start, name)
        if token.kind == "minus":
            self._take(Role.IGNORED)
            return []
        self._at += 1
        leaf, role = _leaf(name, token)
        if named and role is Role.PLAIN:
            self._mark(start, token.body, role)
        else:
            if named:
                self._mark(start, named.end, Role.FIELD)
            self._mark(token.start, token.body, role)
        if token.body < token.end:
            self._mark(token.body, token.end, Role.MARK)
        return _flat(Clause(start, token.end, leaf)) if leaf else []

    def _group(self, start: int, field: str | None) -> list[Clause]:
        end = self._tokens[self._at].end
        self._take(Role.MARK)
        found = self.either(field)
        end = found[-1].end if found else end
        if self._at < len(self._tokens):
            end = self._tokens[self._at].end
            self._take(Role.MARK)
        return [Clause(start, end, found[0].condition)] if len(found) == 1 else found

    def _take(self, role: Role) -> None:
        token = self._tokens[self._at]
        self._mark(token.start, token.end, role)
        self._at += 1

    def _mark(self, start: int, end: int, role: Role) -> None:
        self.pieces.append(Piece(start, end, role))

    def _more(self) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at].kind != "close"

    def _joins(self, operator: str) -> bool:
        """An operator stands here, and something for it to join stands behind it."""
        return self._is(operator) and self._followed()

    def _negates(self) -> bool:
        token = self._tokens[self._at]
        return (token.kind == "minus" or self._is("NOT")) and self._followed()

    def _is(self, operator: str) -> bool:
        if not self._more():
            return False
        token = self._tokens[self._at]
        return token.kind == "word" and token.text == operator

    def _followed(self) -> bool:
        return self._at + 1 < len(self._tokens) and self._tokens[self._at + 1].kind != "close"


def _together(found: list[Clause]) -> Condition | None:
    return _joined(AllOf, [clause.condition for clause in found])


def _flat(clause: Clause) -> list[Clause]:
    if not isinstance(clause.condition, AllOf):
        return [clause]
    return [Clause(clause.start, clause.end, part) for part in clause.condition.parts]


def _joined(join: type[AllOf] | type[AnyOf], parts: list[Condition | None]) -> Condition | None:
    flat: list[Condition] = []
    for part in parts:
        if isinstance(part, AllOf | AnyOf) and isinstance(part, join):
            flat.extend(part.parts)
        elif part is not None:
            flat.append(part)
    return join(tuple(flat)) if len(flat) > 1 else flat[0] if flat else None


# --- leaves ----------------------------------------------------------------------------------------


def _leaf(field: str | None, token: Token) -> tuple[Condition | None, Role]:
    if field is not None:
        clause = field_condition(field, token.text, token.kind == "phrase")
        if clause:
            return clause, Role.VALUE
        return _phrase(words(f"{field} {token.text}")), Role.PLAIN
    if token.kind == "phrase":
        return _phrase(words(token.text), token.slop or 0), Role.PHRASE
    found = _text(token.text)
    return found, _role(token.text, found)


def _role(typed: str, found: Condition | None) -> Role:
    parts = found.parts if isinstance(found, AllOf) else (found,)
    for kind, role in ((Pattern, Role.PATTERN), (Fuzzy, Role.NEARLY)):
        if any(isinstance(part, kind) for part in parts):
            return role
    if _LIKE_A_CLAUSE.match(typed):
        return Role.PLAIN
    return Role.WORD if found else Role.IGNORED


def _phrase(found: list[str], slop: int = 0) -> Condition | None:
    if len(found) < 2:
        return Word(found[0]) if found else None
    return Phrase(tuple(found), slop)


def _text(typed: str) -> Condition | None:
    """A run without blanks, outside of any field: a word, a pattern, a near word, or words in a row."""
    nearly = _NEARLY.fullmatch(typed)
    distance = min(int(nearly[2] or 1), 2) if nearly else 0
    found = wild_words(nearly[1] if nearly else typed)
    if not any(is_wild(word) for word in found) and not distance:
        return _phrase(found)
    return _joined(AllOf, [_piece(word, distance) for word in found])


def _piece(word: str, distance: int) -> Condition:
    if is_wild(word):
        return Pattern(word) if word.strip("*?") else Everything()
    return Fuzzy(word, distance) if distance else Word(word)
