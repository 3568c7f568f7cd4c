"""Saves a timeline as a picture: PNG, SVG or PDF, painted by the same hand as the window."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from math import ceil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QPoint, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from quoteline.domain import Kind, UserError
from quoteline.services.timelines import LaneBy, Timeline
from quoteline.ui import theme
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_layout import plan
from quoteline.ui.timeline_legend import legend_height, paint_legend
from quoteline.ui.timeline_painter import TimelinePainter
from quoteline.ui.timeline_scale import fitting
from quoteline.ui.timeline_scene import Overview, Picture, home, part, whole

FORMATS = ("png", "svg", "pdf")
SIZE = QSize(1600, 900)
SHARPNESS = 2  # device pixels to a pixel of a PNG
POINTS = 10.0


def save(
    timeline: Timeline,
    path: Path,
    size: QSize = SIZE,
    *,
    dark: bool = False,
    colours: Mapping[int, int] | None = None,
) -> None:
    """Saves a timeline. The end of ``path`` says the format. Needs neither a window nor a display.

    ``size`` is the largest it may be: it is as tall as its lanes need. It begins as the window does:
    a few strays, years from all else, are counted at the edge.
    ``colours`` are the library's: speaker id to slot; those of the window when left out.
    Raises UserError when the format is none of png, svg and pdf, or the file cannot be written.
    """
    application = _application()
    theme.load_fonts()
    look, font = theme.colours(theme.palette(dark)), theme.sans(POINTS)
    if colours is not None:
        theme.speaker_slots.begin(colours)
    view = plan(timeline, size.width(), size.height(), TimelinePainter(look, font).line)
    overview = _overview(timeline)
    scale = fitting((overview.first, overview.last), view.plot_width)
    save_picture(Picture(timeline, scale, view, overview, _lanes(timeline)), path, look, font)
    del application


def _application() -> QCoreApplication:
    """The running application; from the command line one without a display, for as long as it is held."""
    running = QCoreApplication.instance()
    if running is not None:
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["quoteline"])


def _overview(timeline: Timeline) -> Overview:
    if timeline.extent is None or not any(lane.marks for lane in (*timeline.lanes, timeline.others)):
        return whole(timeline)
    days = home(timeline)
    return (part(timeline, *days) if days != timeline.extent else None) or whole(timeline)


def _lanes(timeline: Timeline) -> LaneBy:
    """What the lanes are, as their keys tell."""
    keys = [lane.key for lane in timeline.lanes]
    if not any(isinstance(key, str) for key in keys):
        return LaneBy.SPEAKER
    return LaneBy.KIND if all(key in set(Kind) for key in keys) else LaneBy.OUTLET


def save_picture(picture: Picture, path: Path, look: theme.Colours, font: QFont) -> None:
    """Saves a picture as it stands, what its marks mean below it.

    It is written beside and renamed, so that no half picture is left.
    """
    format = path.suffix.lower().removeprefix(".")
    if format not in FORMATS:
        raise UserError(
            f"A timeline can be saved as {', '.join(FORMATS)}, not as “{path.suffix or path.name}”."
        )
    picture = replace(picture, hovered=None, hovered_label="", key=False)
    beside = path.with_name(f".{path.name}.part.{format}")
    write = {"png": _png, "svg": _svg, "pdf": _pdf}[format]
    hand = TimelinePainter(look, font)
    foot = picture.plan.axis_top + 2 * picture.plan.line + 2 * SPACE
    size = QSize(round(picture.plan.width), ceil(foot + legend_height(hand)))
    try:
        write(picture, beside, size, hand)
        os.replace(beside, path)  # noqa: PTH105 # replaces on Windows too
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise UserError(f"The picture could not be saved to {path}: {error.strerror or error}.") from error


def _paint(painter: QPainter, picture: Picture, size: QSize, hand: TimelinePainter) -> None:
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), hand.look.surface)
    hand.paint(painter, picture)
    tall = legend_height(hand)
    foot = QRectF(2 * SPACE, size.height() - tall, size.width() - 4 * SPACE, tall)
    paint_legend(painter, hand, picture.timeline, foot)


def _png(picture: Picture, path: Path, size: QSize, hand: TimelinePainter) -> None:
    image = QImage(size * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(hand.look.surface)
    painter = QPainter(image)
    _paint(painter, picture, size, hand)
    painter.end()
    if not image.save(str(path)):
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
    _paint(painter, picture, size, hand)
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
    _paint(painter, picture, size, hand)
    painter.end()
