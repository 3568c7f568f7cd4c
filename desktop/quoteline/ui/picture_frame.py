"""The frame of words around a picture: title, query and counts above it, legend and source below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from quoteline.services.picturing import Caption
from quoteline.ui import theme
from quoteline.ui.picture_paper import Sheet
from quoteline.ui.picture_words import Paragraph, paragraph
from quoteline.ui.timeline_scene import Hand
from quoteline.ui.translating import shown

TITLE_LINES, ASKED_LINES, COUNT_LINES, SOURCE_LINES = 2, 3, 2, 4
GAP = 10.0  # pixels between words and picture
LEAST = 6.0  # lines of type that are left to the picture, whatever is said around it


@dataclass(frozen=True)
class Frame:
    """The paragraphs around a picture, and the room that they leave it."""

    top: tuple[Paragraph, ...]
    source: Paragraph
    above: float  # pixels from the upper margin to the picture
    below: float  # pixels from the picture to the lower margin
    room: float  # pixels between them


def frame_of(caption: Caption, sheet: Sheet, hand: Hand, legend_height: float) -> Frame:
    """Sets the words of a picture on a sheet; the legend stands between the picture and the source."""
    look, width, font = hand.look, sheet.inside.width(), hand.font
    title = theme.scaled(font, 1.6, bold=True)
    top = tuple(
        each
        for each in (
            paragraph(shown(caption.title), title, look.text, width, TITLE_LINES),
            paragraph(shown(caption.asked), font, look.text, width, ASKED_LINES),
            paragraph(shown(caption.counts), font, look.muted, width, COUNT_LINES),
        )
        if each.lines
    )
    source = paragraph(shown(caption.source), hand.small, look.muted, width, SOURCE_LINES)
    above = sum(each.height for each in top) + (GAP if top else 0)
    below = legend_height + source.height + GAP * bool(source.lines)
    room = max(LEAST * hand.line, sheet.inside.height() - above - below)
    return Frame(top, source, above, below, room)


def paint_frame(painter: QPainter, sheet: Sheet, frame: Frame) -> None:
    """Paints the words above and the source at the foot of the sheet."""
    inside, y = sheet.inside, sheet.inside.top()
    for each in frame.top:
        each.paint(painter, QPointF(inside.left(), y), inside.width())
        y += each.height
    at = QPointF(inside.left(), inside.bottom() - frame.source.height)
    frame.source.paint(painter, at, inside.width())
