"""Numbers side by side, large, each with its name below: what a report came to at a glance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel

from quoteline.ui import native, theme


def figures(numbers: Sequence[tuple[str, int]]) -> QGridLayout:
    """A column for each name with its number."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8 * theme.SPACE)
    for column, (name, number) in enumerate(numbers):
        figure = QLabel(native.number(number))
        figure.setTextFormat(Qt.TextFormat.PlainText)
        figure.setFont(theme.tabular(theme.scaled(figure.font(), 1.5)))
        figure.setAccessibleName(f"{name}: {number}")
        label = QLabel(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        grid.addWidget(figure, 0, column)
        grid.addWidget(label, 1, column)
    grid.setColumnStretch(len(numbers), 1)
    return grid
