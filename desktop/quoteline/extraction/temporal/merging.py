"""Puts a time within a day and its day together: 10 p.m. Wednesday; Friday at noon; the night of May 3."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quoteline.domain import Precision
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.scanning import Scan
from quoteline.extraction.temporal.timex import TimexType

BETWEEN = ("", ",", "on", "of", ", on", "at", "around", "about", "just before", "shortly after")


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens ``start`` to before ``stop`` with what they mean."""

    start: int
    stop: int
    meant: Meaning


def merged(scan: Scan, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with each time that stands beside its day made one with it."""
    done: list[Piece] = []
    for piece in pieces:
        whole = _together(scan, done[-1], piece) if done else None
        if whole is None:
            done.append(piece)
        else:
            done[-1] = whole
    return done


def _together(scan: Scan, one: Piece, following: Piece) -> Piece | None:
    if following.start - one.stop > 2:
        return None
    between = " ".join(scan.lows[one.stop : following.start])
    if (
        one.meant.type is TimexType.TIME
        and _is_day(following.meant)
        and between in ("", ",", "on", "of", ", on")
    ):
        return Piece(one.start, following.stop, _timed(following.meant, one.meant))
    if (
        _is_day(one.meant)
        and following.meant.type is TimexType.TIME
        and between in ("", ",", "at", "around", "about")
    ):
        return Piece(one.start, following.stop, _timed(one.meant, following.meant))
    return None


def _is_day(meant: Meaning) -> bool:
    return meant.type is TimexType.DATE and meant.precision is Precision.DAY


def _timed(day: Meaning, time: Meaning) -> Meaning:
    clock = time.value.partition("T")[2]
    return replace(day, type=TimexType.TIME, value=f"{day.value}T{clock}", mod=time.mod or day.mod)
