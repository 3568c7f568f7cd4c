"""Keeps what moves with the days as one picture, wider than the plot, so that dragging only moves it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_items import WIDE_DAY
from quoteline.ui.timeline_scale import Scale
from quoteline.ui.timeline_scene import Picture, ready

BESIDE = 0.2  # of the plot on either side; less than rows are laid out beyond it

Paint = Callable[[QPainter, Picture], None]


class Layer:
    """A picture of the lanes; painted when the same days are shown again, as near as before."""

    def __init__(self) -> None:
        self._pixmap: QPixmap | None = None
        self._scale = Scale(0, 1, 1)
        self._key: tuple[object, ...] = ()

    def forget(self) -> None:
        self._pixmap, self._key = None, ()

    def drop(self) -> None:
        """What was painted is not as it should be yet: paint it anew in the next frame."""
        self._pixmap = None

    def paint(self, painter: QPainter, picture: Picture, paint: Paint) -> bool:
        """Puts the kept picture into its place, painting it first if need be.

        False while one zooms, where every frame is another: then nothing was painted.
        """
        sharpness = painter.device().devicePixelRatioF()
        key = (picture.timeline, picture.plan, *_small(picture), sharpness)
        again = len(key) == len(self._key) and all(
            a is b or (n > 1 and a == b) for n, (a, b) in enumerate(zip(key, self._key, strict=True))
        )
        if not again or picture.scale.per_day >= WIDE_DAY:  # a count stands in the middle of what is seen
            self._pixmap, self._key = None, key
            return False
        covered = self._scale.first <= picture.scale.first and picture.scale.last <= self._scale.last
        if self._pixmap is None or not covered:
            self._pixmap = self._made(picture, paint, sharpness)
        x = (self._scale.first - picture.scale.first) * picture.scale.per_day
        place = QPointF(picture.plan.gutter + round(x * sharpness) / sharpness, _top(picture))
        painter.save()
        painter.setClipRect(QRectF(picture.plan.gutter, 0, picture.plan.plot_width, picture.plan.height))
        painter.drawPixmap(place, self._pixmap)
        painter.restore()
        return True

    def _made(self, picture: Picture, paint: Paint, sharpness: float) -> QPixmap:
        plan, scale, top = picture.plan, picture.scale, _top(picture)
        beside = ceil(plan.plot_width * BESIDE)
        wide, days = plan.plot_width + 2 * beside, beside / scale.per_day
        self._scale = Scale(scale.first - days, scale.last + days, wide)
        pixmap = QPixmap(ceil(wide * sharpness), ceil((plan.axis_top - top + SPACE) * sharpness))
        pixmap.setDevicePixelRatio(sharpness)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        ready(painter)
        painter.translate(0, -top)
        flat = replace(plan, gutter=0.0, width=wide + 2 * SPACE)
        try:
            paint(painter, replace(picture, plan=flat, scale=self._scale))
        finally:
            painter.end()
        return pixmap


def _top(picture: Picture) -> float:
    plan = picture.plan
    return float(round(plan.density_top if plan.density_height else plan.lanes_top)) - SPACE


def _small(picture: Picture) -> tuple[object, ...]:
    return (
        *(picture.lanes, picture.stacked_by, picture.per_article, picture.published),
        *(picture.uncertain_below, round(picture.scale.per_day, 7)),
    )
