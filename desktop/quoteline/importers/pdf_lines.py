"""The pieces on a page become lines: what stands beside each other in one column, and no further."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Final

from quoteline.importers.pdf_text import Piece

MOST_PIECES: Final = 6_000  # on a page; with more it is a map or a table, and keeps the order of the file
MOST_IN_A_ROW: Final = 120
# In sizes of the font.
SAME_ROW: Final = 0.35
KERNED: Final = 0.12  # a gap up to here parts no words
GUTTER: Final = 0.7  # the least white between two columns
COMMON: Final = 0.4  # of white that the gaps of two rows must share to be one gutter
NARROWEST: Final = 5.0  # of text on either side of a gutter; labels such as "Q." are no column
TAB: Final = 8.0  # a wider gap parts what the file prints in one go; narrow justified columns have 5
BACK: Final = 3.0  # so far back is no overlap of letters
NEIGHBOURS: Final = 6  # rows above and below that are looked at
FEWEST_ROWS: Final = 4  # that show a gutter
MOST_OF_THEM: Final = 0.75
MOST_INITIALS: Final = 30  # of a page
DROP_CAP: Final = 1.8  # times the size of the text beside it


@dataclass(frozen=True, slots=True)
class _Gap:
    left: float
    right: float
    before: float  # how much text stands to the left of it, up to the next gap
    after: float


def lines_of(pieces: Sequence[Piece]) -> list[Piece]:
    """The lines of a page, each within its column, as longer pieces; in the order of the file."""
    pieces = _with_drop_caps(pieces)
    if len(pieces) > MOST_PIECES:
        return list(pieces)
    rows = _rows(pieces)
    widest = 1.6 * _usual_gap(rows)
    gaps = [_gaps(row, widest) for row in rows]
    lines = [
        line
        for number, row in enumerate(rows)
        for line in _lines_in(row, _gutters(number, rows, gaps), widest)
    ]
    return sorted(lines, key=lambda line: line.order)


def _with_drop_caps(pieces: Sequence[Piece]) -> list[Piece]:
    """Large initials are put in front of the lines they belong to, wherever the file prints them."""
    kept = list(pieces)
    for large in [piece for piece in pieces if _may_be_initial(piece)][:MOST_INITIALS]:
        beside = [piece for piece in kept if _is_initial_of(large, piece)]
        if beside:
            first = max(beside, key=lambda piece: (piece.base, -piece.left))
            blank = " " if _is_a_word(large.text, first.text, kept) else ""
            kept[kept.index(first)] = replace(first, text=f"{large.text}{blank}{first.text}")
            kept.remove(large)
    return kept


def _may_be_initial(piece: Piece) -> bool:
    return len(piece.text) <= 2 and piece.text[-1].isupper()


def _is_initial_of(large: Piece, piece: Piece) -> bool:
    return (
        large.size >= DROP_CAP * piece.size
        and 0 <= piece.left - large.right + 0.2 * large.size < large.size
        and large.base - 0.3 * piece.size <= piece.base <= large.base + large.size
    )


def _is_a_word(initial: str, following: str, pieces: Sequence[Piece]) -> bool:
    """Whether an initial A or I is a word by itself: what follows it is one that stands elsewhere too."""
    word = following.split(" ", 1)[0]
    if initial[-1] not in "AI" or not word.islower():
        return False
    words = {each.lower() for piece in pieces for each in piece.text.split()}
    others = sum(piece.text.split(" ").count(word) for piece in pieces)
    return others > 1 and (initial[-1] + word).lower() not in words


def _rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces on one baseline, from left to right; rows from top to bottom."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.base, piece.left)):
        if rows and abs(rows[-1][0].base - piece.base) < SAME_ROW * min(rows[-1][0].size, piece.size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=lambda piece: piece.left)
    return rows


def _usual_gap(rows: Sequence[Sequence[Piece]]) -> float:
    """The usual gap between pieces that are printed one behind the other, in sizes of the font.

    In typewriter fonts each word is a piece, and its gap is 0.6.
    """
    gaps = [
        (after.left - before.right) / before.size
        for row in rows
        for before, after in pairwise(row)
        if after.order == before.order + 1 and 0 < after.left - before.right < 1.2 * before.size
    ]
    return median(gaps) if len(gaps) > 20 else 0.0


def _gaps(row: Sequence[Piece], widest: float) -> list[_Gap]:
    """The gaps in a row that may be gutters."""
    if len(row) > MOST_IN_A_ROW:
        return []
    wide = [
        number
        for number, (before, after) in enumerate(pairwise(row))
        if after.left - before.right > max(GUTTER, widest) * before.size
    ]
    edges = [-1, *wide, len(row) - 1]
    return [
        _Gap(
            row[at].right,
            row[at + 1].left,
            row[at].right - row[edges[number] + 1].left,
            row[edges[number + 2]].right - row[at + 1].left,
        )
        for number, at in enumerate(wide)
    ]


def _gutters(at: int, rows: Sequence[Sequence[Piece]], gaps: Sequence[Sequence[_Gap]]) -> list[float]:
    """Where the gaps of a row begin that the rows around it have as well."""
    near = range(max(0, at - NEIGHBOURS), min(len(rows), at + NEIGHBOURS + 1))
    return [gap.left for gap in gaps[at] if _is_gutter(gap, rows[at][0].size, near, rows, gaps)]


def _is_gutter(
    gap: _Gap, size: float, near: range, rows: Sequence[Sequence[Piece]], gaps: Sequence[Sequence[_Gap]]
) -> bool:
    both_sides = shared = 0
    before: list[float] = []
    after: list[float] = []
    for number in near:
        row = rows[number]
        if not (row[0].left < gap.left and row[-1].right > gap.right):
            continue
        both_sides += 1
        for other in gaps[number]:
            if min(gap.right, other.right) - max(gap.left, other.left) > COMMON * size:
                shared += 1
                before.append(other.before)
                after.append(other.after)
                break
    if shared < FEWEST_ROWS or shared < MOST_OF_THEM * both_sides:
        return False
    return min(median(before), median(after)) > NARROWEST * size


def _lines_in(row: Sequence[Piece], gutters: Sequence[float], widest: float) -> list[Piece]:
    lines: list[Piece] = []
    for piece in row:
        last = lines[-1] if lines else None
        if last is None or _parts(last, piece, gutters, widest):
            lines.append(replace(piece))
        else:
            blank = "" if piece.left - last.right < KERNED * last.size else " "
            last.text += blank + piece.text
            last.right = max(last.right, piece.right)
            last.size = max(last.size, piece.size)
            last.bold &= piece.bold
            last.order = piece.order  # the next one may follow it
    return lines


def _parts(line: Piece, piece: Piece, gutters: Sequence[float], widest: float) -> bool:
    """Whether another column, or something else, begins with the piece."""
    gap = (piece.left - line.right) / line.size
    found = bisect_left(gutters, line.right - 0.01)
    if found < len(gutters) and gutters[found] < piece.left:
        return True
    if max(line.size, piece.size) > DROP_CAP * min(line.size, piece.size):
        return True
    in_one_go = piece.order == line.order + 1
    return gap > (TAB if in_one_go else max(GUTTER, widest)) or gap < -BACK
