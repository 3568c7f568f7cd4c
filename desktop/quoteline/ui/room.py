"""How much room a screen has for a window: on a small or much enlarged one, buttons must stay in reach."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QStyle, QWidget


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what the screen has room for beside the title bar."""
    title = 2 * window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    room = window.screen().availableGeometry().size() - QSize(0, title)
    window.resize(QSize(width, height).boundedTo(room))


def stand_over(window: QWidget, over: QWidget | None, size: QSize) -> None:
    """Give a window this size, or what there is room for, in the middle of another, its top left in reach."""
    resize_within_screen(window, size.width(), size.height())
    if over is not None:
        room = window.screen().availableGeometry()
        place = QRect(QPoint(), window.size())
        place.moveCenter(over.window().frameGeometry().center())
        window.move(max(room.left(), place.left()), max(room.top(), place.top()))
