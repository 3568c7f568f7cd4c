"""The text of the whole interface in another size: every font grows, also one set for a single widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from quoteline.ui import theme


def scale_fonts(application: QApplication, font: QFont, dress: Callable[[], None]) -> None:
    """Make ``font`` the font of the interface, and what was larger or smaller than it stays so.

    ``dress`` sets the style sheet again: it is taken away meanwhile, for what it has dressed does not hear of
    a new font; and some get back from it what they had before.
    """
    by = font.pointSizeF() / application.font().pointSizeF()
    own = [
        (widget, widget.font().pointSizeF())
        for widget in application.allWidgets()
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
    ]
    application.setStyleSheet("")
    application.setFont(font)
    dress()
    for widget, points in own:
        _grow(widget, points, by)


def _grow(widget: QWidget, points: float, by: float) -> None:
    """Unless it heard of the change and took a larger font itself."""
    if isValid(widget) and points > 0 and abs(widget.font().pointSizeF() - points) < 0.01:
        widget.setFont(theme.scaled(widget.font(), by, bold=widget.font().bold()))
