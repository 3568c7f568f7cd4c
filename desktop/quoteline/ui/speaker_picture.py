"""A speaker's chart as a picture in print: how much was said in each month, and which outlets quote them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, log10
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from quoteline.services import browsing
from quoteline.services.browsing import Facet, SpeakerCard
from quoteline.services.library import Library
from quoteline.services.picturing import Caption, Wish, caption_of_speaker, source_of, worded
from quoteline.services.searching import Wanted
from quoteline.ui import native, theme
from quoteline.ui.charts import Bar, bars_of
from quoteline.ui.picture_frame import Frame, frame_of, paint_frame
from quoteline.ui.picture_paper import Sheet, picture_font, sheet_of
from quoteline.ui.picture_writing import Paint, write
from quoteline.ui.theme import SPACE, Colours
from quoteline.ui.timeline_picture import painting_application, told
from quoteline.ui.timeline_scene import Hand
from quoteline.ui.translating import shown, tr

NARROWEST, WIDEST = 5.0, 96.0  # pixels of a column, with the gap beside it
LINES = 4  # of the grid, at most
OUTLETS = 8  # that get a bar of their own
SIDE = 230.0  # pixels that the outlets have beside the chart
WIDE = 620.0  # a sheet of this width has room for them there
TALLEST = 300.0  # a chart on a sheet that ends with its picture


@dataclass(frozen=True)
class Portrait:
    """What the picture of a speaker shows."""

    card: SpeakerCard
    caption: Caption
    slot: int | None  # of their colour


def save(library: Library, speaker: int, path: Path, wish: Wish) -> None:
    """Saves a speaker's chart. The end of ``path`` says the format. Needs neither a window nor a display.

    Raises UserError when there is no such speaker, when the format is none of png, svg and pdf, or when the
    file cannot be written.
    """
    application = painting_application()
    found = look_up(library, speaker)
    size, paint = painted(found, wish)
    caption = worded(found.caption, wish)
    write(path, size, shown(caption.title) or found.card.name, told(caption), paint)
    del application


def look_up(library: Library, speaker: int) -> Portrait:
    """What the picture of a speaker shows."""
    card = browsing.speaker_card(library, speaker)
    source = source_of(library, Wanted(speakers=(card.id,)))
    slot = browsing.speaker_colours(library).get(card.id)
    return Portrait(card, caption_of_speaker(card, source, date.today()), slot)


def painted(what: Portrait, wish: Wish) -> tuple[QSizeF, Paint]:
    """The size of the picture in pixels of 1/96 inch, and what paints it."""
    theme.load_fonts()
    sheet = sheet_of(wish.paper)
    hand = Hand(theme.colours(theme.palette(wish.dark)), picture_font())
    frame = frame_of(worded(what.caption, wish), sheet, hand, 0.0)
    room = min(frame.room, TALLEST) if sheet.shrinks else frame.room
    sheet = sheet.ending_at(sheet.inside.top() + frame.above + room + frame.below)

    def paint(painter: QPainter) -> None:
        _paint(painter, sheet, hand, frame, what)

    return sheet.page, paint


def _paint(painter: QPainter, sheet: Sheet, hand: Hand, frame: Frame, what: Portrait) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(sheet.scale, sheet.scale)
    painter.fillRect(QRectF(0, 0, sheet.width, sheet.height), hand.look.surface)
    paint_frame(painter, sheet, frame)
    place = sheet.inside.adjusted(0, frame.above, 0, -frame.below)
    outlets, colour = what.card.outlets, theme.speaker_colour(what.slot, hand.look.dark)
    if len(outlets) > 1 and place.width() >= WIDE:
        side = QRectF(place.right() - SIDE, place.top(), SIDE, place.height())
        paint_outlets(painter, hand, side, outlets, colour)
        place.setRight(side.left() - 8 * SPACE)
    paint_columns(painter, hand, place, what.card.by_month, colour)


# --- columns over time -------------------------------------------------------------------------------


def paint_columns(
    painter: QPainter, hand: Hand, place: QRectF, counts: Sequence[tuple[date, int]], colour: QColor
) -> None:
    """Columns for months or years over a grid that begins at zero."""
    if not counts:
        _say(painter, hand, place, tr("No day is known on which they said anything."))
        return
    most = max(count for _, count in counts)
    gutter = QFontMetricsF(hand.small).horizontalAdvance(native.number(most)) + 2 * SPACE
    head, foot = hand.line * 1.6, hand.line * 1.5
    plot = place.adjusted(gutter, head, 0, -foot)
    bars = bars_of(counts, max(1, int(plot.width() / NARROWEST)))
    most = max(bar.count for bar in bars)
    steps = grid_steps(most)
    _say(painter, hand, QRectF(place.left(), place.top(), place.width(), hand.line), _measure(bars))
    _paint_grid(painter, hand, plot, place.left(), steps)
    _paint_bars(painter, plot, bars, steps[-1], colour)
    _paint_names(painter, hand, plot, bars)


def grid_steps(most: int) -> list[int]:
    """The counts that get a line, from 0 to the first at or above ``most``: round ones, few of them."""
    rough = max(1.0, most / LINES)
    power = 10 ** int(log10(rough))
    step = next(each * power for each in (1, 2, 5, 10) if each * power >= rough)
    return [number * step for number in range(ceil(most / step) + 1)]


def _measure(bars: Sequence[Bar]) -> str:
    years = bars[0].label.isdigit() if bars else False
    stretches = "–" in bars[0].label if bars else False
    if stretches:
        return tr("Quotations in each stretch of years")
    return tr("Quotations in each year") if years else tr("Quotations in each month")


def _paint_grid(painter: QPainter, hand: Hand, plot: QRectF, left: float, steps: Sequence[int]) -> None:
    painter.setFont(hand.small)
    for count in steps:
        y = plot.bottom() - plot.height() * count / steps[-1]
        painter.setPen(QPen(hand.look.grid if count else hand.look.line, 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(hand.look.muted)
        box = QRectF(left, y - hand.line / 2, plot.left() - left - SPACE, hand.line)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, native.number(count))


def _paint_bars(painter: QPainter, plot: QRectF, bars: Sequence[Bar], most: int, colour: QColor) -> None:
    step = _step(plot, bars)
    gap = max(0.75, step * 0.15)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for number, bar in enumerate(bars):
        tall = plot.height() * bar.count / most
        if bar.count:
            painter.drawRect(QRectF(plot.left() + number * step, plot.bottom() - tall, step - gap, tall))


def _paint_names(painter: QPainter, hand: Hand, plot: QRectF, bars: Sequence[Bar]) -> None:
    """As many names as stand side by side, always the first."""
    painter.setFont(hand.small)
    painter.setPen(hand.look.muted)
    step, metrics = _step(plot, bars), QFontMetricsF(hand.small)
    wide = max(metrics.horizontalAdvance(bar.label) for bar in bars) + 2 * SPACE
    each = max(1, ceil(wide / step))
    for number in range(0, len(bars), each):
        x = plot.left() + number * step
        if x + wide - 2 * SPACE <= plot.right() or not number:
            box = QRectF(x, plot.bottom() + SPACE / 2, wide, hand.line)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, bars[number].label)


def _step(plot: QRectF, bars: Sequence[Bar]) -> float:
    return min(WIDEST, plot.width() / max(1, len(bars)))


# --- outlets -----------------------------------------------------------------------------------------


def paint_outlets(
    painter: QPainter, hand: Hand, place: QRectF, outlets: Sequence[Facet], colour: QColor
) -> None:
    """The outlets that quote most, a bar for each, and how many others there are."""
    _say(painter, hand, QRectF(place.left(), place.top(), place.width(), hand.line), tr("Quoted by"))
    most, y = outlets[0].count, place.top() + hand.line * 1.6
    fit = min(OUTLETS, max(1, int((place.bottom() - y) / (2 * hand.line)) - 1))
    for outlet in outlets[:fit]:
        line = QRectF(place.left(), y, place.width(), hand.line * 2)
        _paint_outlet(painter, hand, line, outlet, most, colour)
        y = line.bottom()
    if len(outlets) > fit:
        words = tr("and {n} {n:other outlet|other outlets}", n=len(outlets) - fit)
        _say(painter, hand, QRectF(place.left(), y, place.width(), hand.line), words)


def _paint_outlet(
    painter: QPainter, hand: Hand, place: QRectF, outlet: Facet, most: int, colour: QColor
) -> None:
    metrics, count = QFontMetricsF(hand.small), native.number(outlet.count)
    number = metrics.horizontalAdvance(count) + 2 * SPACE
    line = QRectF(place.left(), place.top(), place.width(), hand.line)
    name = metrics.elidedText(shown(outlet.label), Qt.TextElideMode.ElideRight, line.width() - number)
    painter.setFont(hand.small)
    painter.setPen(hand.look.text)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    painter.setPen(hand.look.muted)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.mixed(colour, hand.look.surface, 0.25))
    painter.drawRect(QRectF(place.left(), line.bottom(), max(1.0, place.width() * outlet.count / most), 5))


def _say(painter: QPainter, hand: Hand, place: QRectF, words: str) -> None:
    look: Colours = hand.look
    painter.setFont(hand.small)
    painter.setPen(look.muted)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
