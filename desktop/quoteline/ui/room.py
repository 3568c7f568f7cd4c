"""How much room a screen has for a window: on a small or much enlarged one, buttons must stay in reach."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QWidget


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what the screen has room for beside the title bar."""
    title = 2 * window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    room = window.screen().availableGeometry().size() - QSize(0, title)
    window.resize(QSize(width, height).boundedTo(room))
