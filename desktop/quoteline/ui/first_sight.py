"""What a window shows until it is furnished: its ground, and the bands where bars will be.

Painted by hand, in the colours of the window: a style sheet, icons and fonts of our own take longer to load
than this is seen.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

NAME = "Quoteline"
BAR = 64  # pixels: as much as menus and the bar for searching take
STRIP = 26  # pixels: the status bar


class FirstSight(QWidget):
    """The program's name on an empty page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(NAME)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        page = self.rect().adjusted(0, BAR, 0, -STRIP)
        painter.fillRect(page, palette.color(QPalette.ColorRole.Base))
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(page.topLeft(), page.topRight())
        painter.drawLine(page.bottomLeft(), page.bottomRight())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRect(page), Qt.AlignmentFlag.AlignCenter, NAME)
        painter.end()
