"""Writes what a hand paints into a PNG, an SVG or a PDF: at print size, in fonts that travel with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from math import ceil
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from quoteline import __version__, lasting, passing
from quoteline.domain import UserError
from quoteline.ui.picture_paper import MILLIMETRES, PER_INCH, PRINTED
from quoteline.ui.svg_fonts import with_fonts
from quoteline.wording import say

FORMATS = ("png", "svg", "pdf")
FINE = 1200  # dots to an inch of a PDF, so that no letter is moved to a coarse grid
CREATOR = f"Quoteline {__version__}"

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # no such letter may stand in an SVG
_SIZE = re.compile(r'<svg width="[^"]*" height="[^"]*"')

Paint = Callable[[QPainter], None]


def write(path: Path, size: QSizeF, title: str, told: str, paint: Paint) -> None:
    """Writes a picture of ``size`` pixels of 1/96 inch; the end of ``path`` says the format.

    ``title`` and ``told`` (in a sentence what it shows) go into the file's own data. It is written beside and
    renamed, so that no half picture is left. Raises UserError when the format is none of png, svg and pdf, or
    the file cannot be written. May be called in any thread, as long as ``paint`` may.
    """
    format = path.suffix.lower().removeprefix(".")
    if format not in FORMATS:
        raise UserError(
            say(
                "A picture can be saved as {formats}, not as “{name}”.",
                formats=", ".join(FORMATS),
                name=path.suffix or path.name,
            )
        )
    beside = passing.beside(path, f".{format}")
    make = {"png": _png, "svg": _svg, "pdf": _pdf}[format]
    try:
        beside.touch()  # what cannot be is heard here; Qt would only grumble on stderr
        make(beside, size, title, told, paint)
        lasting.put(beside, path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise UserError(_why_not(path, error)) from error


def _why_not(path: Path, error: OSError) -> str:
    """What happened, what is safe, what to do."""
    there = path.parent.is_dir()
    return say(
        "The picture could not be saved to {path}: {reason}. Nothing was written; choose another place.",
        path=str(path),
        reason=(error.strerror or str(error)) if there else say("there is no such folder"),
    )


def image_of(size: QSizeF, paint: Paint, sharpness: float) -> QImage:
    """A picture as dots, ``sharpness`` of them to a pixel of the sheet; white until it is painted."""
    image = QImage(
        ceil(size.width() * sharpness - 0.01),
        ceil(size.height() * sharpness - 0.01),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(sharpness)
    image.fill("white")
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def _png(path: Path, size: QSizeF, title: str, told: str, paint: Paint) -> None:
    image = image_of(size, paint, PRINTED / PER_INCH)
    per_metre = round(PRINTED / MILLIMETRES * 1000)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    for key, text in (("Title", title), ("Description", told), ("Software", CREATOR)):
        image.setText(key, text)
    if not image.save(str(path)):
        raise OSError(f"cannot write {path.parent}")


def _svg(path: Path, size: QSizeF, title: str, told: str, paint: Paint) -> None:
    made = QSvgGenerator()
    made.setFileName(str(path))
    made.setResolution(round(PER_INCH))
    made.setSize(size.toSize())
    made.setViewBox(QRectF(0, 0, size.width(), size.height()))
    made.setTitle(title)
    made.setDescription(told)
    painter = QPainter()
    if not painter.begin(made):
        raise OSError(f"cannot write {path.parent}")
    paint(painter)
    painter.end()
    source = _NOT_XML.sub("", path.read_text(encoding="utf-8"))  # names may hold anything
    path.write_text(with_fonts(_exactly(source, size)), encoding="utf-8")


def _exactly(source: str, size: QSizeF) -> str:
    """Qt writes whole pixels: 84.93 mm for a column of 85."""
    wide, high = (each / PER_INCH * MILLIMETRES for each in size.toTuple())
    return _SIZE.sub(f'<svg width="{wide:.3f}mm" height="{high:.3f}mm"', source, count=1)


def _pdf(path: Path, size: QSizeF, title: str, told: str, paint: Paint) -> None:
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator(CREATOR)
    writer.setResolution(FINE)
    page = QPageSize(size * 72 / PER_INCH, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"cannot write {path.parent}")
    painter.scale(FINE / PER_INCH, FINE / PER_INCH)
    paint(painter)
    painter.end()
