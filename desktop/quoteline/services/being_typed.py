"""What is being typed at a place of a query: the name of a field, or the value of one. Knows no library.

Places are code points into the query.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from quoteline.search.fields import FIELDS
from quoteline.search.tokens import MARKS

_MINUS = "-−"
_WILD = frozenset("*?~")


@dataclass(frozen=True, slots=True)
class Spot:
    """The stretch ``start..end`` that a completion takes the place of.

    ``field`` is the field whose value is typed, empty where the word may become the name of a field.
    ``typed`` is what stands before the cursor, without an opening mark; ``inside`` a mark was opened.
    """

    start: int
    end: int
    field: str
    typed: str
    inside: bool = False


def spot(text: str, cursor: int) -> Spot | None:
    """What is typed where the cursor stands; None in the midst of something that nothing completes."""
    reading = _Reading()
    for place, sign in enumerate(text[:cursor]):
        reading.read(text, place, sign)
    if reading.phrase is not None:
        return _in_phrase(text, cursor, reading)
    if reading.token is None:
        return None
    return _in_token(text, cursor, reading)


def begun_field(text: str, cursor: int) -> tuple[int, int] | None:
    """The stretch of a field at the cursor whose value is not begun: it asks for nothing yet."""
    found = spot(text, cursor)
    if found is None or not found.field or found.typed.strip() or found.end - found.start > found.inside:
        return None
    start = found.start - len(found.field) - 1
    if start < 0 or text[start : found.start].lower() != f"{found.field}:":
        return None
    while start and text[start - 1] in _MINUS:
        start -= 1
    return start, found.end


@dataclass
class _Reading:
    """Where one is: the start of the token, of a phrase that is open, and the fields of open groups."""

    token: int | None = 0
    phrase: int | None = None
    groups: list[str] = field(default_factory=list)

    def read(self, text: str, place: int, sign: str) -> None:
        if self.phrase is not None:
            if sign in MARKS:
                self.phrase = self.token = None
        elif sign in MARKS:
            self.phrase = place
        elif sign.isspace():
            self.token = place + 1
        elif sign == "(":
            self.groups.append(self.field_before(text, place))
            self.token = place + 1
        elif sign == ")":
            self.token = None
            if self.groups:
                self.groups.pop()

    def field_before(self, text: str, place: int) -> str:
        """The field that holds for what begins here: named just before it, or that of the group."""
        head = text[self.token : place] if self.token is not None else ""
        name = head.lstrip(_MINUS).removesuffix(":").lower()
        if head.endswith(":") and name in FIELDS:
            return name
        return "" if head.lstrip(_MINUS) else self.of_group()

    def of_group(self) -> str:
        return self.groups[-1] if self.groups else ""


def _in_phrase(text: str, cursor: int, reading: _Reading) -> Spot | None:
    assert reading.phrase is not None
    named = reading.field_before(text, reading.phrase)
    if not named:
        return None
    end = next((at for at in range(cursor, len(text)) if text[at] in MARKS), None)
    return Spot(
        reading.phrase, cursor if end is None else end + 1, named, text[reading.phrase + 1 : cursor], True
    )


def _in_token(text: str, cursor: int, reading: _Reading) -> Spot | None:
    assert reading.token is not None
    start = reading.token
    while start < cursor and text[start] in _MINUS:
        start += 1
    end = cursor
    while end < len(text) and not (text[end].isspace() or text[end] in "()" or text[end] in MARKS):
        end += 1
    head = text[start:cursor]
    if _WILD & set(text[start:end]):
        return None
    if ":" in head:
        name, value = head.split(":", 1)
        known = name.lower() in FIELDS
        return Spot(start + len(name) + 1, end, name.lower(), value) if known else None
    if ":" in text[cursor:end]:
        return None
    return Spot(start, end, reading.of_group(), head)
