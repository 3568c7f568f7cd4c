"""Places in a text: Qt counts UTF-16 units, we count code points."""

from __future__ import annotations


def units(text: str, place: int) -> int:
    """A place in code points as Qt counts it."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def code_points(text: str, place: int) -> int:
    """A place as Qt counts it in code points; within a character it is the place before it."""
    if text.isascii():
        return place
    whole = text.encode("utf-16-le", "surrogatepass")[: place * 2]
    return len(whole.decode("utf-16-le", "ignore"))
