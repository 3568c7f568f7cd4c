"""The sizes of pictures in print: each paper as a sheet on which everything is set in type of one size."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont

from quoteline.services.picturing import Paper
from quoteline.ui import theme

PER_INCH = 96.0  # pixels of a page: a CSS pixel, the unit of SVG
PRINTED = 300.0  # dots to an inch of a PNG
MILLIMETRES = 25.4
TYPE = 13  # pixels of the type on every sheet, which marks and lines go with


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet in pixels that go with a type of TYPE; ``scale`` makes them pixels of the page.

    One that ``shrinks`` ends where its picture ends.
    """

    width: float
    height: float
    margin: float
    scale: float
    shrinks: bool = False

    @property
    def inside(self) -> QRectF:
        """What is within the margins."""
        twice = 2 * self.margin
        return QRectF(self.margin, self.margin, self.width - twice, self.height - twice)

    @property
    def page(self) -> QSizeF:
        """Its size in pixels of 1/96 inch."""
        return QSizeF(self.width, self.height) * self.scale

    def ending_at(self, height: float) -> Sheet:
        """The sheet, cut a margin below ``height`` pixels of it where it shrinks."""
        return replace(self, height=min(self.height, height + self.margin)) if self.shrinks else self


# Width, height and margin in millimetres, type in points, and whether the sheet ends with its picture.
_PAPERS = {
    Paper.A4: (297.0, 210.0, 12.0, 9.0, False),
    Paper.HALF: (210.0, 148.5, 10.0, 8.25, False),
    Paper.SLIDE: (338.67, 190.5, 14.0, 13.5, False),
    Paper.COLUMN: (85.0, 160.0, 2.5, 7.0, True),
}


def sheet_of(paper: Paper) -> Sheet:
    """The sheet of a paper."""
    width, height, margin, points, shrinks = _PAPERS[paper]
    scale = points * PER_INCH / 72 / TYPE
    along, down, edge = (each / MILLIMETRES * PER_INCH / scale for each in (width, height, margin))
    return Sheet(along, down, edge, scale, shrinks)


def picture_font() -> QFont:
    """The sans that ships with the program: a picture looks the same wherever it was made."""
    font = theme.sans(10)
    font.setPixelSize(TYPE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
