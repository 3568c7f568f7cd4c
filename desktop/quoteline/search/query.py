"""The query language: what a person typed becomes a condition. Parsing never fails.

``a b`` and ``a AND b`` mean both, ``a OR b`` either, ``-a`` and ``NOT a`` the opposite; NOT binds before
AND, AND before OR. What cannot be a clause is searched as words.
"""

from __future__ import annotations

import re

from quoteline.domain import AllOf, Condition, Everything, Fuzzy, Not, Pattern
from quoteline.search import runs
from quoteline.search.as_query import written
from quoteline.search.fields import DAY_FIELDS, FIELDS, STEM, field_condition, spread_condition
from quoteline.search.tokens import OPERATORS, Token, tokens
from quoteline.search.understanding import Clause, Options, Piece, Read, Role
from quoteline.search.wording import clauses

__all__ = ["Clause", "Options", "Piece", "Read", "Role", "clauses", "parse", "read", "written"]

LONGEST_QUERY = 20_000  # characters; what stands behind them is left out
WORDS_OF_A_DAY = 10  # in a row, without marks: between 3rd of March 2025 and 5th of April 2025
EXACT = Options()
ENGLISH = ("en",)

_NAMED = re.compile(r"([^\W\d_]+):(?!//)")


def parse(text: str, options: Options = EXACT) -> Condition:
    """The condition that a typed query stands for; Everything when it holds no word. Never raises."""
    return read(text, options).condition


def read(text: str, options: Options = EXACT) -> Read:
    """A typed query with all that it is read as; places are code points of ``text``. Never raises."""
    parser = _Parser(text[:LONGEST_QUERY], options)
    found = parser.either("")
    if len(text) > LONGEST_QUERY:
        parser.pieces.append(Piece(LONGEST_QUERY, len(text), Role.IGNORED))
    pieces = sorted(parser.pieces, key=lambda piece: piece.start)
    return Read(_all(found) or Everything(), tuple(pieces), tuple(found), text, options)


class _Parser:
    """Walks the tokens once. ``field`` is the one that holds for a whole group, as in ``title:(a b)``.

    What stands side by side comes as a list of clauses, that of a group as well: ``a (b c)`` are three.
    """

    def __init__(self, typed: str, options: Options) -> None:
        found = tokens(typed)
        self._typed = typed
        self._options = options
        self._tokens = [token for token in found if token.kind != "left"]
        self._at = 0
        self.pieces = [Piece(token.start, token.end, Role.IGNORED) for token in found if token.kind == "left"]

    def either(self, field: str) -> list[Clause]:
        first = self._at
        parts = [self._both(field)]
        while self._joins("OR"):
            self._take(Role.OPERATOR)
            parts.append(self._both(field))
        held = [part for part in parts if part]
        if len(held) < 2:
            return held[0] if held else []
        condition = runs.any_of(map(_all, held))
        return [Clause(self._tokens[first].start, self._end, condition or Everything())]

    def _both(self, field: str) -> list[Clause]:
        parts = self._clause(field) if self._more() else []
        while self._more() and not self._joins("OR"):
            if self._joins("AND"):
                self._take(Role.OPERATOR)
            parts.extend(self._clause(field))
        return parts

    def _clause(self, field: str) -> list[Clause]:
        negative, start = False, self._tokens[self._at].start
        while self._negates():
            negative = not negative
            self._take(Role.MARK if self._tokens[self._at].kind == "minus" else Role.OPERATOR)
        found = self._value(field)
        part = _all(found)
        if part is None or not negative:
            return _whole(found, start)
        opposite = part.part if isinstance(part, Not) else Not(part)
        return _apart(start, self._end, opposite)

    def _value(self, field: str) -> list[Clause]:
        """What a field holds, or the field that holds all around; of several names the last one counts."""
        named: Token | None = None
        while self._more() and self._tokens[self._at].kind == "field":
            if named:
                self._mark(named.start, named.end, Role.IGNORED)
            named = self._tokens[self._at]
            self._at += 1
        at = len(self.pieces)
        if named:
            self._mark(named.start, named.end, Role.FIELD)
        found = self._held(named.text if named else field, named is not None) if self._more() else []
        if not named:
            return found
        if not found:  # nothing that a field could hold: its name is a word like any other
            self.pieces[at] = Piece(named.start, named.end, Role.PLAIN)
            return _apart(named.start, named.end, runs.unmarked(named.text))
        self._join_plain(at)
        return _whole(found, named.start)

    def _join_plain(self, at: int) -> None:
        """A field and a value that it cannot hold are one piece, unless what is left out lies between."""
        name, *values = self.pieces[at : at + 2]
        if values and values[0].role is Role.PLAIN:
            together = values[0].start == name.end
            end = values[0].end if together else name.end
            self.pieces[at : at + 1 + together] = [Piece(name.start, end, Role.PLAIN)]

    def _held(self, field: str, named: bool) -> list[Clause]:
        token = self._tokens[self._at]
        if token.kind == "open":
            return self._group(field)
        if token.kind == "minus":
            self._take(Role.IGNORED)
            return []
        if field in DAY_FIELDS and (days := self._spread_days(field)):
            return days
        self._at += 1
        leaf, role = self._leaf(field, token)
        self._mark(token.start, token.body, role)
        if token.body < token.end:
            useful = not field and token.slop and role is Role.PHRASE
            self._mark(token.body, token.end, Role.MARK if useful else Role.IGNORED)
        return _apart(token.start, token.end, leaf)

    def _group(self, field: str) -> list[Clause]:
        start = self._tokens[self._at].start
        self._take(Role.MARK)
        found = self.either(field)
        if self._at == len(self._tokens):
            return _whole(found, start)
        token = self._tokens[self._at]
        self._at += 1
        self._mark(token.start, token.body, Role.MARK)
        if token.slop is None:
            return _whole(found, start, token.end)
        near = runs.near(tuple(clause.condition for clause in found), token.slop)
        self._mark(token.body, token.end, Role.MARK if near else Role.IGNORED)
        return [Clause(start, token.end, near)] if near else _whole(found, start, token.end)

    def _spread_days(self, field: str) -> list[Clause]:
        """A day of several words, where the first alone is none: ``said:12 March 2025``."""
        first = self._tokens[self._at]
        if first.kind != "word" or field_condition(field, first.text, quoted=False):
            return []
        ends = []
        for token in self._tokens[self._at + 1 : self._at + WORDS_OF_A_DAY]:
            if token.kind != "word" or token.text in OPERATORS:
                break
            ends.append(token.end)
        for count, end in reversed(list(enumerate(ends, start=2))):
            if days := spread_condition(field, self._typed[first.start : end]):
                self._at += count
                self._mark(first.start, end, Role.VALUE)
                return [Clause(first.start, end, days)]
        return []

    def _leaf(self, field: str, token: Token) -> tuple[Condition | None, Role]:
        quoted = token.kind == "phrase"
        if field == STEM:
            return runs.all_forms(token.text, quoted, self._options.languages or ENGLISH), Role.VALUE
        if field:
            clause = field_condition(field, token.text, quoted)
            if clause:
                return clause, Role.VALUE
            return runs.in_marks(f"{field} {token.text}"), Role.PLAIN
        if quoted:
            phrase = runs.in_marks(token.text, token.slop or 0)
            return phrase, Role.PHRASE if phrase else Role.IGNORED
        found = runs.unmarked(token.text, self._options.languages)
        return found, _role(token.text, found)

    # --- walking -----------------------------------------------------------------------------------

    def _take(self, role: Role) -> None:
        token = self._tokens[self._at]
        self._mark(token.start, token.end, role)
        self._at += 1

    def _mark(self, start: int, end: int, role: Role) -> None:
        self.pieces.append(Piece(start, end, role))

    @property
    def _end(self) -> int:
        """Where the last token ended that was read."""
        return self._tokens[self._at - 1].end

    def _more(self) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at].kind != "close"

    def _joins(self, operator: str) -> bool:
        """An operator stands here, and something for it to join stands behind it."""
        return self._is(operator) and self._followed()

    def _negates(self) -> bool:
        if not self._more():
            return False
        return (self._tokens[self._at].kind == "minus" or self._is("NOT")) and self._followed()

    def _is(self, operator: str) -> bool:
        if not self._more():
            return False
        token = self._tokens[self._at]
        return token.kind == "word" and token.text == operator

    def _followed(self) -> bool:
        return self._at + 1 < len(self._tokens) and self._tokens[self._at + 1].kind != "close"


def _all(found: list[Clause]) -> Condition | None:
    return runs.together(clause.condition for clause in found)


def _apart(start: int, end: int, condition: Condition | None) -> list[Clause]:
    """A clause for each part that must hold; all of them come from the same stretch."""
    parts = condition.parts if isinstance(condition, AllOf) else (condition,)
    return [Clause(start, end, part) for part in parts if part is not None]


def _whole(found: list[Clause], start: int, end: int | None = None) -> list[Clause]:
    """The clauses of a stretch; an only one has all of it, the field and the parentheses around it too."""
    if len(found) != 1:
        return found
    return [Clause(start, found[0].end if end is None else end, found[0].condition)]


def _role(typed: str, found: Condition | None) -> Role:
    parts = found.parts if isinstance(found, AllOf) else (found,)
    if any(isinstance(part, Pattern | Everything) for part in parts):
        return Role.PATTERN
    if any(isinstance(part, Fuzzy) for part in parts):
        return Role.NEARLY
    if found is None:
        return Role.IGNORED
    return Role.PLAIN if typed in OPERATORS or _looks_like_a_clause(typed) else Role.WORD


def _looks_like_a_clause(typed: str) -> bool:
    """A name and a colon, but for that of an address, or of a word with nothing behind it (“Note: …”)."""
    named = _NAMED.match(typed)
    return named is not None and (named.end() < len(typed) or named[1].lower() in FIELDS)
