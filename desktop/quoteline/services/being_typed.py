"""What is being typed at a place of a query: the name of a field, or the value of one. Knows no library.

Places are code points into the query.
"""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.search.at_cursor import at
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
    found = at(text, cursor)
    typed = text[found.start : found.end]
    if (found.in_marks and not found.field) or (not found.in_marks and _WILD & set(typed)):
        return None
    if not found.field and (":" in typed or not _may_begin(text, found.start)):
        return None
    return Spot(found.start, found.end, found.field or "", found.begun, found.in_marks)


def _may_begin(text: str, start: int) -> bool:
    """Whether a word may begin here: not right behind what ends a clause."""
    return start == 0 or (text[start - 1] not in MARKS and text[start - 1] != ")")


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
