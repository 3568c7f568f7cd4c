"""Saves a timeline as a picture: PNG, SVG or PDF, painted by the same hand as the window."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from quoteline.domain import UserError
from quoteline.services.timelines import LaneBy, Timeline
from quoteline.ui import theme
from quoteline.ui.timeline_layout import plan
from quoteline.ui.timeline_painter import TimelinePainter
from quoteline.ui.timeline_scale import fitting
from quoteline.ui.timeline_scene import Picture, whole

FORMATS = ("png", "svg", "pdf")
SIZE = QSize(1600, 900)
SHARPNESS = 2  # device pixels to a pixel of a PNG
POINTS = 10.0


def save(
    timeline: Timeline, path: Path, size: QSize = SIZE, *, lanes: LaneBy = LaneBy.SPEAKER, dark: bool = False
) -> None:
    """Saves the whole of a timeline. The end of ``path`` says the format; needs a QGuiApplication.

    Raises UserError when the format is none of png, svg and pdf, or the file cannot be written.
    """
    theme.load_fonts()
    look, font = theme.colours(theme.palette(dark)), theme.sans(POINTS)
    if lanes is LaneBy.SPEAKER:
        theme.speaker_slots.offer(lane.key for lane in timeline.lanes if isinstance(lane.key, int))
    line = TimelinePainter(look, font).line
    view = plan(timeline, size.width(), size.height(), line)
    extent = timeline.extent or (timeline.first, timeline.last)
    picture = Picture(timeline, fitting(extent, view.plot_width), view, whole(timeline), lanes)
    save_picture(picture, path, size, look, font)


def save_picture(picture: Picture, path: Path, size: QSize, look: theme.Colours, font: QFont) -> None:
    """Saves a picture as it stands; written beside and renamed, so that no half picture is left."""
    format = path.suffix.lower().removeprefix(".")
    if format not in FORMATS:
        raise UserError(
            f"A timeline can be saved as {', '.join(FORMATS)}, not as “{path.suffix or path.name}”."
        )
    picture = replace(picture, hovered=None, hovered_label="")
    beside = path.with_name(f".{path.name}.part.{format}")
    write = {"png": _png, "svg": _svg, "pdf": _pdf}[format]
    try:
        write(picture, beside, size, TimelinePainter(look, font))
        os.replace(beside, path)  # noqa: PTH105 # replaces on Windows too
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise UserError(f"The picture could not be saved to {path}: {error.strerror or error}.") from error


def _png(picture: Picture, path: Path, size: QSize, hand: TimelinePainter) -> None:
    image = QImage(size * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(hand.look.surface)
    painter = QPainter(image)
    hand.paint(painter, picture)
    painter.end()
    if not image.save(str(path), "PNG"):
        raise OSError(f"cannot write {path.parent}")


def _svg(picture: Picture, path: Path, size: QSize, hand: TimelinePainter) -> None:
    made = QSvgGenerator()
    made.setFileName(str(path))
    made.setResolution(96)  # a pixel is a CSS pixel
    made.setSize(size)
    made.setViewBox(QRect(QPoint(0, 0), size))
    made.setTitle("Timeline of quotations")
    painter = QPainter()
    if not painter.begin(made):
        raise OSError(f"cannot write {path.parent}")
    hand.paint(painter, picture)
    painter.end()


def _pdf(picture: Picture, path: Path, size: QSize, hand: TimelinePainter) -> None:
    writer = QPdfWriter(str(path))
    writer.setTitle("Timeline of quotations")
    writer.setResolution(96)
    page = QPageSize(QSizeF(size) * 72 / 96, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"cannot write {path.parent}")
    hand.paint(painter, picture)
    painter.end()
