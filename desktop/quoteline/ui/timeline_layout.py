"""The parts of the timeline in pixels: names at the left, overview, density, a row for each lane, axis."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from quoteline.services.timelines import Lane, Timeline
from quoteline.ui.theme import SPACE

DOT = 4.0  # radius
BAR = 5.0  # thickness of a span
MOST_LANES = 8
LOWEST, TALLEST = 25.0, 64.0  # pixels of a row; a bubble with two figures is 22 high
# Lines of text that a picture must be high for the bars above the lanes, and for the articles below them.
FOR_DENSITY, FOR_ARTICLES = 21.0, 24.0
FOR_ASKED = 13.0  # of bars that a person asked for
LEFT_OVER = 4.0  # lines of type that the lanes leave: room for bars
HIGHEST_DENSITY = 132.0


class RowKind(Enum):
    LANE = "lane"
    OTHERS = "others"
    ARTICLES = "articles"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Row:
    kind: RowKind
    lane: Lane | None
    top: float
    height: float
    thin: bool = False  # collapsed: no more than a strip

    @property
    def bottom(self) -> float:
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Parts:
    """What a person wants to see beside the lanes."""

    density: bool = True
    articles: bool = True
    asked: bool = False  # the bars tell what was asked for just now: they have room in a low picture too


@dataclass(frozen=True, slots=True)
class Plan:
    """The parts of the picture, in pixels. The plot begins right of the gutter that holds the names."""

    width: float
    height: float
    gutter: float
    line: float  # height of a line of text
    overview_top: float
    overview_height: float
    rows: tuple[Row, ...]
    axis_top: float
    density_height: float = 0.0  # 0: there is none

    @property
    def plot_width(self) -> float:
        return max(1.0, self.width - self.gutter - 2 * SPACE)

    @property
    def overview_bottom(self) -> float:
        return self.overview_top + self.overview_height

    @property
    def density_top(self) -> float:
        return self.overview_bottom + 2 * SPACE

    @property
    def density_bottom(self) -> float:
        return self.density_top + self.density_height

    @property
    def lanes_top(self) -> float:
        return self.density_bottom + (SPACE if self.density_height else 0)

    def row_at(self, y: float) -> Row | None:
        return next((row for row in self.rows if row.top <= y < row.bottom), None)

    def row_of(self, key: int | str | None) -> Row | None:
        """The row of a lane; the row of the others where it has none of its own."""
        others = None
        for row in self.rows:
            if row.kind is RowKind.LANE and row.lane is not None and row.lane.key == key:
                return row
            others = row if row.kind is RowKind.OTHERS else others
        return others

    def row_for(self, kind: RowKind) -> Row | None:
        """The row of the articles, of the undated, or of the others."""
        return next((row for row in self.rows if row.kind is kind), None)


def plan(
    timeline: Timeline | None,
    width: float,
    height: float,
    line: float,
    *,
    collapsed: Container[int | str | None] = (),
    tallest: float = TALLEST,
    parts: Parts | None = None,
) -> Plan:
    """Lays out the rows of a timeline in a picture of this size; ``line`` is the height of a line of text.

    The lanes with the keys ``collapsed`` are thin strips; no row is higher than ``tallest``.
    """
    wished = parts or Parts()
    parts = _with_room(wished, height, line)
    made = [_Wanted(kind, lane, collapsed) for kind, lane in _contents(timeline, parts)] if timeline else []
    foot = height - 2 * line - 2 * SPACE
    left = foot - _lanes_begin(_overview(height, 0.0), 0.0) - sum(each.tall(tallest, line) for each in made)
    if wished.density and left >= LEFT_OVER * line:  # few lanes leave room in a low picture too
        parts = replace(parts, density=True)
    density = _density(height, parts, line) if made else 0.0
    overview = _overview(height, density)
    if density:
        spare = foot - _lanes_begin(overview, density) - sum(each.tall(tallest, line) for each in made)
        density = min(HIGHEST_DENSITY, density + max(0.0, spare))
    rows = tuple(_rows(made, _lanes_begin(overview, density), foot, line, tallest))
    axis_top = min(foot, rows[-1].bottom) if rows else foot
    return Plan(width, height, gutter_width(width, line), line, SPACE, overview, rows, axis_top, density)


def strip_height(line: float) -> float:
    """A collapsed lane: as low as its name in small type."""
    return round(line * 0.85) + 2.0


def gutter_width(width: float, line: float) -> float:
    """Room for the names at the left."""
    return min(13.0 * line, max(7.5 * line, width * 0.19))


def lanes_that_fit(height: float, line: float, parts: Parts | None = None) -> int:
    """How many lanes with names can be read in a picture of this height, beside others and undated."""
    parts = _with_room(parts or Parts(), height, line)
    density = _density(height, parts, line)
    room = height - 2 * line - 2 * SPACE - _lanes_begin(_overview(height, density), density)
    room -= _low(line) if parts.articles else 0
    return max(1, min(MOST_LANES, int(room / max(LOWEST, line + 2 * SPACE)) - 2))


def _with_room(parts: Parts, height: float, line: float) -> Parts:
    """In a low picture the lanes have all the room."""
    return Parts(
        density=parts.density and height >= (FOR_ASKED if parts.asked else FOR_DENSITY) * line,
        articles=parts.articles and height >= FOR_ARTICLES * line,
        asked=parts.asked,
    )


def _density(height: float, parts: Parts, line: float) -> float:
    return min(84.0, max(2.6 * line, height * 0.15)) if parts.density else 0.0


def _overview(height: float, density: float) -> float:
    """Where the density has a place of its own, the overview need not be high."""
    return min(30.0, max(22.0, height * 0.07)) if density else min(44.0, max(24.0, height * 0.13))


def _lanes_begin(overview: float, density: float) -> float:
    return 3 * SPACE + overview + (density + SPACE if density else 0)


def _low(line: float) -> float:
    """The height of a row that shows no more than that there is something."""
    return line + 3 * SPACE


class _Wanted:
    """A row that wants its place."""

    def __init__(self, kind: RowKind, lane: Lane | None, collapsed: Container[int | str | None]) -> None:
        self.kind, self.lane = kind, lane
        self.thin = kind is RowKind.LANE and lane is not None and lane.key in collapsed
        self.low = kind in (RowKind.UNDATED, RowKind.ARTICLES)

    def tall(self, most: float, line: float) -> float:
        if self.thin:
            return strip_height(line)
        return min(most, _low(line)) if self.low else most


def _rows(made: list[_Wanted], top: float, foot: float, line: float, tallest: float) -> Iterator[Row]:
    """What strips and low rows leave is shared by the lanes."""
    each = (foot - top) / max(1, len(made))
    tall = [one for one in made if not one.thin and not one.low]
    if tall:
        left = foot - top - sum(one.tall(each, line) for one in made if one.thin or one.low)
        each = min(tallest, left / len(tall))
    for one in made:
        height = one.tall(each, line)
        yield Row(one.kind, one.lane, top, height, one.thin)
        top += height


def _contents(timeline: Timeline, parts: Parts) -> Iterator[tuple[RowKind, Lane | None]]:
    for lane in timeline.lanes:
        yield RowKind.LANE, lane
    if timeline.others.total:
        yield RowKind.OTHERS, timeline.others
    if parts.articles and timeline.volume:
        yield RowKind.ARTICLES, None
    if timeline.undated:
        yield RowKind.UNDATED, None
