"""What the parts of a stacked bar look like, and their names beside it: speakers, outlets or kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPaintEngine, QPainter

from quoteline.domain import Kind
from quoteline.services.timelines import LaneBy, Stack, Timeline, Unit
from quoteline.ui import phrases, theme
from quoteline.ui.theme import SPACE, Colours
from quoteline.ui.timeline_scene import Hand, Picture
from quoteline.ui.translating import shown, tr

SlotOf = Callable[[int | None], int | None]
Brush = Qt.BrushStyle
SOLID = Brush.SolidPattern
# Outlets have colours in the order of their size, so each has a pattern as well: speakers are plain.
PATTERNS = (
    *(Brush.BDiagPattern, Brush.Dense6Pattern, Brush.HorPattern, Brush.FDiagPattern),
    *(Brush.VerPattern, Brush.Dense5Pattern, Brush.DiagCrossPattern, Brush.CrossPattern),
)
TILE = 8  # pixels after which each of the patterns begins anew
FINE = 1.5  # dots to a pixel
PALE = 0.55  # of the paper in the colour of what was only reported


class Style(NamedTuple):
    """How a part is filled: the pattern lies in the colour of the paper over the colour."""

    colour: QColor
    pattern: Qt.BrushStyle


def style_of(
    timeline: Timeline, stack: Stack, by: LaneBy, look: Colours, slot_of: SlotOf = theme.slot_of
) -> Style:
    """What a part of the bars looks like; ``slot_of`` tells which colour a speaker has."""
    if is_rest(timeline, stack):
        return Style(theme.speaker_colour(None, look.dark), SOLID)
    match by:
        case LaneBy.KIND:
            return _of_kind(Kind(str(stack.key)), look)
        case LaneBy.OUTLET:
            place = timeline.stacks.index(stack)
            return Style(theme.speaker_colour(place % 8, look.dark), PATTERNS[place % len(PATTERNS)])
    slot = slot_of(stack.key if isinstance(stack.key, int) else None)
    return Style(theme.speaker_colour(slot, look.dark), SOLID)


def _of_kind(kind: Kind, look: Colours) -> Style:
    """Full where all stands in marks, hatched where parts do, pale where nothing does."""
    accent = theme.readable(look.accent, look.surface, theme.MARK_CONTRAST)
    if kind is Kind.INDIRECT:
        pale = theme.mixed(accent, look.surface, PALE)
        return Style(theme.readable(pale, look.surface, theme.MARK_CONTRAST), SOLID)
    return Style(accent, SOLID if kind is Kind.DIRECT else Brush.BDiagPattern)


def hatch(painter: QPainter, colour: QColor, pattern: Qt.BrushStyle) -> QBrush:
    """A pattern as wide in print and on a fine screen as on a coarse one; Qt would make it too fine."""
    fine = painter.deviceTransform().m11() >= FINE
    if not fine or painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        return QBrush(colour, pattern)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return QBrush(_tile(colour.rgb(), pattern))


@lru_cache(maxsize=64)
def _tile(colour: int, pattern: Qt.BrushStyle) -> QImage:
    tile = QImage(TILE, TILE, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.fillRect(tile.rect(), QBrush(QColor(colour), pattern))
    painter.end()
    return tile


def is_rest(timeline: Timeline, stack: Stack) -> bool:
    """Whether a part is all that have no part of their own."""
    return stack is timeline.stacks[-1] and stack.key is None and stack.label == "others"


def name_of(timeline: Timeline, stack: Stack, by: LaneBy) -> str:
    """What a part is called."""
    if is_rest(timeline, stack):
        return tr("others")
    if by is LaneBy.KIND:
        return shown(phrases.KIND_NAMES[Kind(str(stack.key))])
    unknown = phrases.outlet_name("") if by is LaneBy.OUTLET else tr("Speaker unknown")
    return shown(stack.label) or unknown


def measure_words(picture: Picture) -> tuple[str, str]:
    """What the height of a bar means, in more words and in fewer."""
    if picture.per_article:
        return tr("Quotations per 100 articles"), tr("per 100 articles")
    match picture.timeline.unit:
        case Unit.DAY:
            return tr("Quotations per day"), tr("per day")
        case Unit.WEEK:
            return tr("Quotations per week"), tr("per week")
        case Unit.MONTH:
            return tr("Quotations per month"), tr("per month")
    return tr("Quotations per year"), tr("per year")


# --- in the gutter ---------------------------------------------------------------------------------


def paint_stack_names(painter: QPainter, picture: Picture, hand: Hand) -> None:
    """What the bars count, and beside each colour its name, unless a lane below tells it already."""
    plan = picture.plan
    if not plan.density_height:
        return
    rows = int(plan.density_height / _row_height(hand))
    names = list(entries(picture, hand))[: max(0, rows - 1)]
    words, fewer = measure_words(picture)
    metrics = QFontMetricsF(hand.small)
    room = plan.gutter - 4 * SPACE
    painter.setFont(hand.small)
    painter.setPen(hand.look.muted)
    box = QRectF(2 * SPACE, plan.density_top, room, _row_height(hand))
    fits = words if metrics.horizontalAdvance(words) <= room else fewer
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fits)
    for number, (style, name) in enumerate(names, 1):
        line = box.translated(0, number * _row_height(hand))
        _paint_entry(
            painter, line, style, metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - 18), hand
        )


def entries(picture: Picture, hand: Hand) -> Iterator[tuple[Style, str]]:
    """The parts that no lane has the name of."""
    timeline, by = picture.timeline, picture.stacked_by
    named = {lane.key for lane in timeline.lanes} if by is picture.lanes is LaneBy.SPEAKER else set()
    for stack in timeline.stacks:
        told = stack.key in named or (named and is_rest(timeline, stack))
        if stack.total and not told:
            yield style_of(timeline, stack, by, hand.look, hand.slot_of), name_of(timeline, stack, by)


def _paint_entry(painter: QPainter, line: QRectF, style: Style, name: str, hand: Hand) -> None:
    swatch = QRectF(line.left(), line.center().y() - 4.5, 12, 9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour)
    painter.drawRect(swatch)
    if style.pattern is not SOLID:
        painter.setBrush(hatch(painter, hand.look.surface, style.pattern))
        painter.drawRect(swatch)
    painter.setPen(hand.look.text)
    painter.drawText(line.adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)


def _row_height(hand: Hand) -> float:
    return hand.line * 0.98
