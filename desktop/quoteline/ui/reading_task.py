"""A strip below the article that says what is going on there and which keys do what, with two buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from quoteline.ui import theme
from quoteline.ui.announcing import announce
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.theme import SPACE


class TaskStrip(QFrame):
    """Two lines and two buttons; ``done`` and ``left`` are told when one is pressed."""

    done = Signal()
    left = Signal()

    def __init__(self, do: str, leave: str, keys: Sequence[str]) -> None:
        super().__init__()
        self.state = plain_label()
        self.keys = plain_label(muted=True)
        self.keys.setText(" · ".join(each.replace(" ", "\xa0") for each in keys))  # no key without its words
        self.do, self.leave = QPushButton(do), QPushButton(leave)
        self.do.clicked.connect(self.done)
        self.leave.clicked.connect(self.left)
        self._arrange()
        self._dress()
        self.hide()

    def say(self, state: str, *, aloud: bool = True) -> None:
        """Say how things stand; ``aloud``: to a screen reader as well."""
        self.state.setText(state)
        self.setAccessibleName(state)
        if aloud:
            announce(self, state)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(self.do)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.state)
        column.addWidget(self.keys)
        column.addLayout(buttons)
        self.setAccessibleDescription(self.keys.text())
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)

    def _dress(self) -> None:
        bold = theme.scaled(self.font(), 1.0, bold=True)
        if self.state.font() != bold:
            self.state.setFont(bold)
