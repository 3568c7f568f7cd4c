"""Where the words of a quotation may begin and end: at words or letters, outer marks outside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from quoteline.domain import Span

CLOSERS = {"“": '”"', "„": '“”"', "«": "»", "‹": "›", '"': '"”', "‘": "’'", "‚": "‘’'", "'": "'’"}
OPENING = frozenset(CLOSERS)
CLOSING = frozenset("”»›\"’'“")  # Germans close with what others open
ONLY_CLOSING = frozenset("”»›")
STRAIGHT = frozenset("\"'")
SINGLES = frozenset("‘’'‚")
DOUBLES = frozenset('“”„«»‹›"')
BEFORE_CLOSING = frozenset(".,;:?!…")

_WORD = re.compile("[^\\s—–]+")
_NEAR = 120  # characters within which the next word stands in any prose
_MOST_MARKS = 16  # stand at the ends of any words; a text of nothing but marks must not take for ever
_WIDEST = 4000  # characters without a word; farther on nothing is looked for


def tidy(text: str, span: Span) -> Span | None:
    """The same words without white space and outer quotation marks at their ends; None when none are left.

    A mark stays where its partner stands in the midst of the words (“It is a “sheer folly””), and is taken
    in where only its partner was: marks are never torn apart.
    """
    start, end = _stripped(text, max(0, span[0]), min(len(text), span[1]))
    return _balanced(text, start, end) if start < end else None


def in_whole_words(text: str, span: Span) -> Span:
    """With all letters and digits of the words in which a span begins and ends; an empty span stays empty."""
    start, end = max(0, span[0]), min(len(text), span[1])
    if start >= end:
        return span
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def moved(text: str, place: int, by: int, *, ends: bool, letters: bool) -> int | None:
    """The next place before (``by`` -1) or behind (1) at which words may begin, or end; None at the edge."""
    if letters:
        return _next_letter(text, place, by)
    near = _NEAR
    while near <= _WIDEST:
        window = (place - near, place) if by < 0 else (place, place + near)
        found = [each for each in stops(text, window, ends=ends) if (each - place) * by > 0]
        if found:
            return found[0] if by > 0 else found[-1]
        near *= 2
    return None


def nearest(text: str, place: int, *, ends: bool) -> int:
    """The place nearest to this one at which words may begin, or end."""
    found = stops(text, (place - _NEAR, place + _NEAR), ends=ends)
    return min(found, key=lambda each: abs(each - place), default=max(0, min(len(text), place)))


def stops(text: str, window: Span, *, ends: bool) -> list[int]:
    """The places in a window at which words may begin, or end: with and without what is set around them."""
    found: set[int] = set()
    for word in _WORD.finditer(text, *_whole_words(text, window)):
        found.update(_ends(text, *word.span()) if ends else _begins(text, *word.span()))
    return sorted(found)


# --- marks -------------------------------------------------------------------------------------------


def _stripped(text: str, start: int, end: int) -> Span:
    """Without what must not stand at the ends."""
    for _ in range(_MOST_MARKS):
        while start < end and (text[start].isspace() or text[start] in ONLY_CLOSING):
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start < end and _odd_at_start(text, start, end):
            start += 1
        elif start < end and _odd_at_end(text, start, end):
            end -= 1
        else:
            break
    return start, end


def _odd_at_start(text: str, start: int, end: int) -> bool:
    """Whether an opening mark stands first whose partner is outside the words or is their very last."""
    mark = text[start]
    if mark not in OPENING:
        return False
    partner = _closer(text, start, end)
    if mark == "'":  # or is it ’em?
        return partner == end - 1
    return partner is None or partner == end - 1


def _odd_at_end(text: str, start: int, end: int) -> bool:
    """Whether a mark stands last that nothing in the words opened."""
    mark = text[end - 1]
    if mark in OPENING and mark not in CLOSING:
        return True
    if mark not in CLOSING:
        return False
    if mark in SINGLES:  # a closing mark, or an apostrophe: the boys’
        opened = start > 0 and text[start - 1] in SINGLES
        pointed = end - 2 >= start and text[end - 2] in BEFORE_CLOSING
        return (opened or pointed) and _opener(text, start, end - 1) is None
    return _opener(text, start, end - 1) is None


def _balanced(text: str, start: int, end: int) -> Span:
    """With the mark beside the words whose partner stands among them."""
    if end < len(text) and text[end] in DOUBLES & CLOSING and _opener(text, start, end) is not None:
        end += 1
    before = text[start - 1] if start else ""
    if before and before in DOUBLES & OPENING:
        partner = _closer(text, start - 1, end)
        if partner is not None and not (before in STRAIGHT and _opener(text, start, partner) is not None):
            start -= 1
    return start, end


def _closer(text: str, at: int, end: int) -> int | None:
    """Where before ``end`` the mark at ``at`` is closed."""
    mark, depth = text[at], 1
    for place in range(at + 1, end):
        each = text[place]
        if each in CLOSERS[mark] and not _apostrophe(text, place, end):
            depth -= 1
            if not depth:
                return place
        elif each == mark:
            depth += 1
    return None


def _opener(text: str, start: int, at: int) -> int | None:
    """Where from ``start`` on the mark at ``at`` was opened and not closed before."""
    mark, opened = text[at], list[int]()
    for place in range(start, at):
        each = text[place]
        if opened and each in CLOSERS[text[opened[-1]]] and not _apostrophe(text, place, at):
            opened.pop()
        elif each in OPENING and not (each == "'" and mark != "'"):
            opened.append(place)
    fitting = [place for place in opened if mark in CLOSERS[text[place]]]
    return fitting[-1] if fitting else None


def _apostrophe(text: str, place: int, end: int) -> bool:
    return text[place] in "’'" and place + 1 < end and text[place + 1].isalnum()


# --- words and letters -------------------------------------------------------------------------------


def _whole_words(text: str, window: Span) -> Span:
    """The window, widened so that it cuts no word of bearable length in two."""
    start, end = max(0, window[0]), min(len(text), window[1])
    least, most = max(0, start - _NEAR), min(len(text), end + _NEAR)
    while start > least and not text[start - 1].isspace():
        start -= 1
    while end < most and not text[end].isspace():
        end += 1
    return start, end


def _begins(text: str, start: int, end: int) -> Iterator[int]:
    """Where a word may begin: behind the marks before it, and at its first letter."""
    while start < end and text[start] in DOUBLES | {"‘", "‚"}:
        start += 1
    if start < end:
        yield start
    yield from [place for place in range(start, end) if text[place].isalnum()][:1]


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where a word may end: before the marks behind it, and behind its last letter."""
    while start < end and text[end - 1] in DOUBLES:
        end -= 1
    if start < end:
        yield end
    yield from [place + 1 for place in range(end - 1, start - 1, -1) if text[place].isalnum()][:1]


def _next_letter(text: str, place: int, by: int) -> int | None:
    place += by
    while 0 < place < len(text) and _joined(text[place - 1], text[place]):
        place += by
    return place if 0 <= place <= len(text) else None


def _joined(before: str, after: str) -> bool:
    """Whether two characters are one letter to a reader: an accent, an emoji, a line end of two."""
    return (
        unicodedata.category(after).startswith("M")
        or "\u200d" in (before, after)
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or before + after == "\r\n"
    )
