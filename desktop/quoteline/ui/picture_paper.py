"""The sizes of pictures in print, as sheets of pixels of 1/96 inch, with the type that suits each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont

from quoteline.services.picturing import Paper
from quoteline.ui import theme

PER_INCH = 96.0  # pixels of a sheet: a CSS pixel, the unit of SVG
PRINTED = 300.0  # dots to an inch of a PNG
MILLIMETRES = 25.4


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet in pixels. One that ``shrinks`` ends where its picture ends."""

    width: float
    height: float
    margin: float
    type: int  # pixels of the body type
    shrinks: bool = False

    @property
    def inside(self) -> QRectF:
        """What is within the margins."""
        return QRectF(self.margin, self.margin, self.width - 2 * self.margin, self.height - 2 * self.margin)

    @property
    def font(self) -> QFont:
        """The sans that ships with the program: a picture looks the same wherever it was made."""
        font = theme.sans(10)
        font.setPixelSize(self.type)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def ending_at(self, height: float) -> Sheet:
        """The sheet, cut below ``height`` pixels of it where it shrinks."""
        return replace(self, height=min(self.height, height + self.margin)) if self.shrinks else self


# Width, height and margin in millimetres, type in points, and whether the sheet ends with its picture.
_PAPERS = {
    Paper.A4: (297.0, 210.0, 12.0, 9.0, False),
    Paper.HALF: (210.0, 148.5, 10.0, 8.25, False),
    Paper.SLIDE: (338.67, 190.5, 14.0, 13.5, False),
    Paper.COLUMN: (85.0, 160.0, 3.0, 6.75, True),
}


def sheet_of(paper: Paper) -> Sheet:
    """The sheet of a paper."""
    width, height, margin, points, shrinks = _PAPERS[paper]
    return Sheet(
        width=pixels(width),
        height=pixels(height),
        margin=pixels(margin),
        type=round(points * PER_INCH / 72),
        shrinks=shrinks,
    )


def pixels(millimetres: float) -> float:
    """Millimetres as pixels of a sheet."""
    return millimetres / MILLIMETRES * PER_INCH
