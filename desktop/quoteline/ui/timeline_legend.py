"""Says what the marks of a timeline mean: below a picture in lines, in the window in a corner."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from quoteline.domain import Axis
from quoteline.services.timelines import Timeline, Unit
from quoteline.ui import theme
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_ink import dashes
from quoteline.ui.timeline_layout import BAR, DOT
from quoteline.ui.timeline_scene import Hand, Picture
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

COLUMNS = {
    Unit.DAY: say("quotations of a day; heights grow with the square root"),
    Unit.WEEK: say("quotations of a week; heights grow with the square root"),
    Unit.MONTH: say("quotations of a month; heights grow with the square root"),
    Unit.YEAR: say("quotations of a year; heights grow with the square root"),
}
WORDS = 2000.0  # pixels: no words of a legend are as long
KEY = (
    ("solid", say("day known")),
    ("hollow", say("published")),
    ("unsure", say("uncertain")),
    ("bar", say("period")),
)
SAMPLES = {"bar": 22.0, "column": 12.0}  # widths in pixels; of all others OTHER
OTHER = 16.0
LEAST = 0.6  # of the words of the corner: where less fits, one column of them is shown in full
SAMPLE = 18.0  # pixels of a mark in the corner, with the gap behind it


@dataclass(frozen=True)
class Entry:
    """A mark and what it means; ``colour`` is that of a series, such as a speaker or a kind."""

    shape: str
    words: str
    colour: QColor | None = None


@dataclass(frozen=True)
class Placed:
    entry: Entry
    x: float
    line: int


@dataclass(frozen=True)
class Legend:
    """What the marks of a picture mean, in as many lines as that takes."""

    placed: tuple[Placed, ...] = ()
    line: float = 0.0

    @property
    def height(self) -> float:
        lines = max((each.line + 1 for each in self.placed), default=0)
        return (lines + 1) * self.line if lines else 0.0

    def paint(self, painter: QPainter, hand: Hand, at: QPointF) -> None:
        """Paints the lines below a point."""
        for each in self.placed:
            wide = _wide(each.entry)
            middle = at.y() + self.line * (each.line + 1)
            painter.setFont(hand.small)
            left = at.x() + each.x
            place = QPointF(left + wide / 2, middle)
            _paint_sample(painter, hand, each.entry.shape, place, wide, each.entry.colour)
            painter.setFont(hand.small)
            painter.setPen(hand.look.muted)
            box = QRectF(left + wide + SPACE, middle - self.line / 2, WORDS, self.line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, each.entry.words)


def legend_of(timeline: Timeline, hand: Hand, width: float) -> Legend:
    """The legend of the marks that a picture of this timeline shows."""
    metrics = QFontMetricsF(hand.small)
    x, line, placed = 0.0, 0, []
    for entry in entries_of(timeline):
        wide = _wide(entry) + SPACE + metrics.horizontalAdvance(entry.words)
        if x and x + wide > width:
            x, line = 0.0, line + 1
        placed.append(Placed(entry, x, line))
        x += wide + 4 * SPACE
    return Legend(tuple(placed), metrics.height() * 1.15)


def entries_of(timeline: Timeline) -> list[Entry]:
    """What there is to explain: single quotations, or columns of counts."""
    if any(lane.marks for lane in (*timeline.lanes, timeline.others)):
        found = _of_marks(timeline.axis)
    else:
        found = [Entry("column", shown(COLUMNS[timeline.unit]))]
        found += [Entry("bar", tr("said within these days"))] if timeline.wide else []
    return [*found, Entry("undated", tr("day unknown"))] if timeline.undated else found


def _of_marks(axis: Axis) -> list[Entry]:
    if axis is Axis.SAID:
        found = [
            Entry("solid", tr("day known")),
            Entry("hollow", tr("day of publication")),
            Entry("bar", tr("within these days")),
        ]
    else:
        found = [Entry("solid", tr("day of publication"))]
    return [*found, Entry("bubble", tr("several")), Entry("unsure", tr("uncertain"))]


def _wide(entry: Entry) -> float:
    return SAMPLES.get(entry.shape, OTHER)


def paint_key(painter: QPainter, picture: Picture, hand: Hand) -> None:
    """The least one must know, in the corner below the names; nothing where it does not fit."""
    plan, metrics = picture.plan, QFontMetricsF(hand.small)
    if picture.timeline.axis is not Axis.SAID:
        return
    across, rooms = _fitting(metrics, plan.gutter)
    columns = (SPACE * 2.0, SPACE * 2.0 + SAMPLE + rooms[0] + 2 * SPACE)
    painter.setFont(hand.small)
    for number, (shape, words) in enumerate(KEY[: 2 * across]):
        x = columns[number % across]
        middle = plan.axis_top + plan.line * (0.75 + number // across * 0.95)
        _paint_sample(painter, hand, shape, QPointF(x + 7, middle), 14.0)
        painter.setPen(hand.look.muted)
        box = QRectF(x + SAMPLE, middle - plan.line / 2, rooms[number % across] + 2, plan.line)
        fits = metrics.elidedText(shown(words), Qt.TextElideMode.ElideRight, rooms[number % across])
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fits)


def _fitting(metrics: QFontMetricsF, gutter: float) -> tuple[int, tuple[float, float]]:
    """How many columns of words are told of in a gutter, and how wide each may be."""
    rooms = _rooms(metrics, gutter - 5 * SPACE - 2 * SAMPLE)
    if rooms[0] < LEAST * _rooms(metrics, WORDS)[0]:
        return 1, (max(0.0, gutter - 3 * SPACE - SAMPLE), 0.0)
    return 2, rooms


def _rooms(metrics: QFontMetricsF, room: float) -> tuple[float, float]:
    """How wide the words of the two columns may be: as they need, else each in proportion."""
    needs = [max(metrics.horizontalAdvance(shown(words)) for _, words in KEY[side::2]) + 1 for side in (0, 1)]
    share = min(1.0, max(0.0, room) / sum(needs))
    return needs[0] * share, needs[1] * share


def _paint_sample(
    painter: QPainter, hand: Hand, shape: str, at: QPointF, wide: float, colour: QColor | None = None
) -> None:
    grey, surface = colour or theme.speaker_colour(None, hand.look.dark), hand.look.surface
    painter.setPen(QPen(grey, 1.5))
    painter.setBrush(surface if shape in ("hollow", "bubble") else grey)
    if shape == "bar":
        painter.setBrush(theme.mixed(grey, surface, 0.45))
        box = QRectF(at.x() - wide / 2, at.y() - BAR / 2, wide, BAR)
        painter.drawRoundedRect(box, BAR / 2, BAR / 2)
    elif shape == "column":
        painter.setPen(Qt.PenStyle.NoPen)
        for part, tall in enumerate((6, 10, 4)):
            painter.drawRect(QRectF(at.x() + (part - 1.5) * wide / 3, at.y() + 5 - tall, wide / 3 - 1, tall))
    elif shape == "swatch":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(at.x() - 5, at.y() - 5, 10, 10), 2, 2)
    elif shape == "bubble":
        painter.drawEllipse(at, 7, 7)
        painter.setPen(hand.look.text)
        painter.drawText(QRectF(at.x() - 9, at.y() - 9, 18, 18), Qt.AlignmentFlag.AlignCenter, "3")
    else:
        if shape == "unsure":
            painter.setPen(dashes(grey, 1.4))
            painter.setBrush(surface)
        if shape == "undated":
            painter.setBrush(hand.look.raised)
        painter.drawEllipse(at, DOT - 0.5, DOT - 0.5)
