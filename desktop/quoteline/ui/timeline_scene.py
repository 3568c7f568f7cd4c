"""What one painting of the timeline shows: the days, the picked out, and the overview above."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from quoteline.services.timelines import LaneBy, Timeline
from quoteline.ui import theme
from quoteline.ui.theme import Colours
from quoteline.ui.timeline_items import Item
from quoteline.ui.timeline_layout import Plan, Row
from quoteline.ui.timeline_scale import Scale, fitting

Days = tuple[date, date]
Column = tuple[int, int, int]  # first day, days, count
COLUMNS = 200  # of the overview, at most
CORE = 0.08  # of all quotations lie before the core of the library, and as many after it
USUAL = 16.0  # pixels of a line of text beside which marks are as large as they are laid out
LABELS = 5000  # whose width is remembered
LEAST_REACH = 30  # days beside a core that is shorter than that


def ready(painter: QPainter) -> None:
    """Days run from left to right, whichever way words are read."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Hand:
    """The look and the type that everything is painted with."""

    def __init__(self, look: Colours, font: QFont) -> None:
        self.look = look
        self.slot_of: Callable[[int | None], int | None] = theme.slot_of  # which colour a speaker has
        self.font = theme.tabular(font)
        self.small = theme.tabular(theme.scaled(font, 0.85))
        self.line = QFontMetricsF(font).height()
        self.unit = 1.0 if self.line < USUAL * 1.2 else self.line / USUAL  # how much larger marks are
        self.counts = theme.tabular(theme.scaled(font, 0.85 / self.unit))  # in marks, which are made larger
        self._widths: dict[str, float] = {}
        self._metrics = QFontMetricsF(self.small)

    def measure(self, label: str) -> float:
        """How wide a label is in the small type; the same few are asked for in every frame."""
        wide = self._widths.get(label)
        if wide is None:
            if len(self._widths) > LABELS:
                self._widths.clear()
            wide = self._widths[label] = self._metrics.horizontalAdvance(label)
        return wide


@dataclass(frozen=True, slots=True)
class Overview:
    """The density above the lanes. ``earlier`` and ``later`` count what lies outside its days."""

    first: int
    last: int
    columns: tuple[Column, ...]
    earlier: int = 0
    later: int = 0
    stacked: Timeline | None = field(default=None, compare=False)  # its bars by colour, where these are known


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a selected quotation stands, also when its own mark is not in the picture."""

    id: int
    start: int
    end: int
    lane: int | str | None


@dataclass(frozen=True, slots=True)
class Picture:
    """All that one painting of the timeline shows."""

    timeline: Timeline
    scale: Scale
    plan: Plan
    overview: Overview
    lanes: LaneBy = LaneBy.SPEAKER
    brush: Days | None = None
    selected: tuple[Spot, ...] = ()
    hovered: tuple[Row, Item] | None = None
    hovered_label: int | str | None = field(default="", compare=False)
    undated: tuple[int, ...] = ()
    undated_selected: frozenset[int] = frozenset()
    today: date | None = None
    uncertain_below: float = 0.5
    stacked_by: LaneBy = LaneBy.SPEAKER
    per_article: bool = False
    hovered_bin: int | None = None
    published: tuple[int, ...] = ()  # when the articles of the selected quotations were
    key: bool = False  # what the marks mean is told in the corner

    @property
    def overview_scale(self) -> Scale:
        return fitting((self.overview.first, self.overview.last), self.plan.plot_width)


def whole(timeline: Timeline) -> Overview:
    """The overview of all days of the library."""
    first, last = timeline.extent or (timeline.first, timeline.last)
    width = timeline.overview_width
    return Overview(first, last, tuple((start, width, count) for start, count in timeline.overview))


def part(timeline: Timeline, first: int, last: int) -> Overview | None:
    """The overview of some days of the library, finer than that of all; None where too little is loaded."""
    if timeline.first > first or timeline.last < last:
        return None
    lanes = (*timeline.lanes, timeline.others)
    if any(lane.marks for lane in lanes):
        columns = _by_day((mark.start for lane in lanes for mark in lane.marks), first, last)
    else:
        columns = by_bin(timeline, first, last)
    earlier = sum(count for start, count in timeline.overview if start < first - timeline.overview_width // 2)
    later = sum(count for start, count in timeline.overview if start > last)
    return Overview(first, last, columns, earlier, later)


def home(timeline: Timeline) -> tuple[int, int]:
    """The days to begin with: a few strays, years from all else, do not press the rest into a corner."""
    assert timeline.extent is not None
    counts, width = timeline.overview, timeline.overview_width
    return bulk([(start, width, count) for start, count in counts], timeline.extent)


def bulk(columns: Sequence[Column], extent: tuple[int, int]) -> tuple[int, int]:
    """The days that hold nearly all of what stands in these columns; ``extent`` where there are no strays.

    A stray lies farther from the core, where most was said, than the core is long. Shares of a few per cent
    differ from filter to filter; the core, and so what is shown, stays nearly the same.
    """
    first, last = extent
    spare = int(sum(count for *_, count in columns) * CORE)
    left, right = _without(columns, spare), _without(columns[::-1], spare)
    if left >= len(columns) - right:
        return extent
    core_first, core_last = columns[left][0], columns[-1 - right][0] + columns[-1 - right][1] - 1
    reach = max(core_last - core_first + 1, LEAST_REACH)
    near = [
        (start, start + days - 1)
        for start, days, _ in columns
        if core_first - reach < start + days and start <= core_last + reach
    ]
    bulk_first, bulk_last = max(first, near[0][0]), min(last, near[-1][1])
    if (bulk_last - bulk_first + 1) * 2 > last - first + 1:
        return extent
    air = (bulk_last - bulk_first) // 20
    return max(first, bulk_first - air), min(last, bulk_last + air)


def _without(columns: Sequence[Column], spare: int) -> int:
    """How many columns from the left may be left out for ``spare`` quotations."""
    for number, (*_, count) in enumerate(columns):
        spare -= count
        if spare < 0:
            return number
    return 0


def _by_day(days: Iterable[int], first: int, last: int) -> tuple[Column, ...]:
    width = max(1, -(-(last - first + 1) // COLUMNS))
    counts: dict[int, int] = {}
    for day in days:
        if first <= day <= last:
            start = first + (day - first) // width * width
            counts[start] = counts.get(start, 0) + 1
    return tuple((start, width, count) for start, count in sorted(counts.items()))


def by_bin(timeline: Timeline, first: int, last: int) -> tuple[Column, ...]:
    """How many begin in the bins of a timeline between two days."""
    counts: dict[int, int] = {}
    for lane in (*timeline.lanes, timeline.others):
        for number, count in lane.bins:
            counts[number] = counts.get(number, 0) + count
        for start, _, count in lane.spans:
            number = bisect_right(timeline.bin_starts, start) - 1
            if number >= 0:
                counts[number] = counts.get(number, 0) + count
    found = []
    for number, count in sorted(counts.items()):
        start, end = timeline.bin_starts[number], timeline.bin_end(number)
        if start <= last and end >= first:
            found.append((start, end - start + 1, count))
    return tuple(found)
