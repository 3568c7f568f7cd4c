"""Roles over time: each with the days on which it was printed, or that a person gave, as a band."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quoteline.domain import day_number
from quoteline.services.browsing import RoleSeen
from quoteline.services.speakers import Role
from quoteline.ui import native, theme
from quoteline.ui.speaker_words import role_days
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_scale import span_words
from quoteline.ui.translating import tr

TALL = 4  # pixels of a band
NARROWEST = 4.0
FADED = 0.55  # of a band that is told looking back


@dataclass(frozen=True, slots=True)
class Band:
    """One role with its days; None is open, or not known."""

    role: str
    first: date | None
    last: date | None
    count: int = 0  # quotations that it was printed with
    given: Role | None = None  # by a person
    before: bool = False  # told looking back

    @property
    def told(self) -> str:
        """Its days, and where they come from, in words."""
        if self.given is not None:
            days = role_days(self.given)
            return tr("{days}, given by you", days=days) if days else tr("given by you")
        days = span_words(self.first, self.last) if self.first and self.last else tr("undated")
        return tr("{days}, told looking back", days=days) if self.before else days


def bands_of(seen: Sequence[RoleSeen], given: Sequence[Role], before: Collection[str]) -> list[Band]:
    """Given roles first, then those printed, the most frequent first; those that look back are last."""
    bands = [Band(each.role, each.first, each.last, given=each) for each in given]
    ordered = sorted(seen, key=lambda each: each.role in before)
    return bands + [
        Band(each.role, each.first, each.last, each.count, before=each.role in before) for each in ordered
    ]


def span_of(bands: Sequence[Band], first: date | None, last: date | None) -> tuple[date, date] | None:
    """The days that all bands are laid over: those of the roles and of all that was said."""
    days = [day for band in bands for day in (band.first, band.last) if day]
    days += [day for day in (first, last) if day]
    return (min(days), max(days)) if days else None


class RoleLine(QWidget):
    """A role, its days below, and under both a band that says where in the time those lie."""

    def __init__(self, band: Band, span: tuple[date, date] | None, colour: QColor) -> None:
        super().__init__()
        self.band, self._span, self._colour = band, span, colour
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        printed = tr("printed {n} {n:time|times}", n=band.count) if band.count else ""
        told = ", ".join(part for part in (band.told, printed) if part)
        self.setAccessibleName(f"{band.role}: {told}")
        self.setToolTip(escape(f"{band.role}\n{told}").replace("\n", "<br>"))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(120, line + self._small_line() + TALL + 3 * SPACE // 2 + SPACE)

    def _small_line(self) -> int:
        return round(self.fontMetrics().height() * 0.9)

    def text(self) -> str:
        """The role with its days, as one reads them."""
        return f"{self.band.role} ({self.band.told})"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.colours(self.palette())
        line = self.fontMetrics().height()
        count = native.number(self.band.count) if self.band.count else ""
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(count) - 2 * SPACE
        start = _start(self)
        painter.setPen(look.text)
        elide = Qt.TextElideMode.ElideRight
        name = QRectF(self.width() - room if _mirrored(self) else 0, 0, room, line)
        painter.drawText(name, start, metrics.elidedText(self.band.role, elide, room))
        painter.setPen(look.muted)
        end = Qt.AlignmentFlag.AlignLeft if _mirrored(self) else Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, 0, self.width() - 1, line), end | Qt.AlignmentFlag.AlignAbsolute, count)
        painter.setFont(theme.scaled(self.font(), 0.9))
        days = painter.fontMetrics().elidedText(self.band.told, elide, self.width())
        painter.drawText(QRectF(0, line, self.width(), self._small_line() + 2), start, days)
        if self._span is not None and (self.band.first or self.band.last):
            self._paint_band(painter, look, line + self._small_line() + SPACE)
        painter.end()

    def _paint_band(self, painter: QPainter, look: theme.Colours, top: int) -> None:
        """On a thin rail; an open end fades, what a person gave is outlined, what looks back is paler."""
        painter.fillRect(QRectF(0, top + TALL / 2 - 0.5, self.width(), 1), look.grid)
        place = self.band_place(top)
        colour = theme.mixed(self._colour, look.surface, FADED) if self.band.before else self._colour
        if self.band.given:
            painter.setPen(QPen(colour, 1))
            painter.setBrush(look.surface)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        fading = QLinearGradient(place.topLeft(), place.topRight())
        clear = QColor(colour)
        clear.setAlpha(0)
        fading.setColorAt(0, clear if self.band.first is None else colour)
        fading.setColorAt(1, clear if self.band.last is None else colour)
        painter.setBrush(fading)
        inner = place.adjusted(1.5, 1.5, -1.5, -1.5) if self.band.given else place
        painter.drawRoundedRect(inner, 2, 2)

    def band_place(self, top: float) -> QRectF:
        """Where the band lies; time runs from left to right."""
        assert self._span is not None
        start, end = (day_number(each) for each in self._span)
        days = max(1, end - start + 1)
        first = start if self.band.first is None else day_number(self.band.first)
        last = end if self.band.last is None else day_number(self.band.last)
        left = (first - start) / days * self.width()
        wide = max(NARROWEST, (last - first + 1) / days * self.width())
        return QRectF(min(left, self.width() - wide), top, wide, TALL)


def _mirrored(widget: QWidget) -> bool:
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _start(widget: QWidget) -> Qt.AlignmentFlag:
    """The side that words begin at."""
    side = Qt.AlignmentFlag.AlignRight if _mirrored(widget) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
