"""What marks of the timeline are painted with: a colour on a paper, dashes for what is uncertain."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from quoteline.domain import Axis
from quoteline.ui import theme


@dataclass(frozen=True, slots=True)
class Ink:
    """What a row is painted with."""

    axis: Axis
    colour: QColor
    surface: QColor
    font: QFont
    uncertain_below: float


def dashes(colour: QColor, width: float) -> QPen:
    """The pen of what is uncertain."""
    pen = QPen(colour, width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.6, 1.2])
    return pen


def easy_on(ground: QColor) -> QColor:
    """White or black, whichever is easier to read."""
    white, black = QColor("white"), QColor("black")
    return white if theme.contrast(white, ground) >= theme.contrast(black, ground) else black


def hairline(painter: QPainter, x: float, top: float, bottom: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1))
    painter.drawLine(QLineF(x, top, x, bottom))
