"""Puts a time within a day and its day together: 10 p.m. Wednesday; Friday at noon; the night of May 3."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quoteline.domain import Precision
from quoteline.extraction.temporal.meaning import Meaning
from quoteline.extraction.temporal.scanning import Scan
from quoteline.extraction.temporal.timex import TimexType

BEFORE_A_DAY = ("", ",", "on", "of", ", on")
BEHIND_A_DAY = ("", ",", "at", "around", "about", "in", "by")


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens ``start`` to before ``stop`` with what they mean."""

    start: int
    stop: int
    meant: Meaning
    loose: bool = False


def merged(scan: Scan, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with each time that stands beside its day made one with it."""
    done: list[Piece] = []
    for piece in pieces:
        whole = _together(scan, done[-1], piece) if done else None
        if whole is None:
            done.append(piece)
        else:
            done[-1] = whole
    return [piece for piece in done if not piece.loose]


def _together(scan: Scan, one: Piece, following: Piece) -> Piece | None:
    if following.start - one.stop > 2:
        return None
    between = " ".join(scan.lows[one.stop : following.start])
    if _is_within_day(one.meant) and _is_day(following.meant) and between in BEFORE_A_DAY:
        return Piece(one.start, following.stop, _timed(following.meant, one.meant))
    if _is_clock(one.meant) and _is_part_of_day(following.meant) and between in BEFORE_A_DAY:
        return Piece(one.start, following.stop, _timed(following.meant, one.meant))
    if _is_day(one.meant) and _is_within_day(following.meant) and between in BEHIND_A_DAY:
        return Piece(one.start, following.stop, _timed(one.meant, following.meant))
    return None


def _is_within_day(meant: Meaning) -> bool:
    return meant.type is TimexType.TIME


def _is_day(meant: Meaning) -> bool:
    return meant.type is TimexType.DATE and meant.precision is Precision.DAY


def _is_clock(meant: Meaning) -> bool:
    return meant.type is TimexType.TIME and ":" in meant.value


def _is_part_of_day(meant: Meaning) -> bool:
    return meant.type is TimexType.TIME and meant.first is not None and ":" not in meant.value


def _timed(day: Meaning, time: Meaning) -> Meaning:
    clock = time.value.partition("T")[2]
    date = day.value.partition("T")[0]
    return replace(day, type=TimexType.TIME, value=f"{date}T{clock}", mod=time.mod or day.mod)
