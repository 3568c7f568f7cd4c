"""A switch: a few words side by side of which one is chosen, for what is quicker than a menu."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from quoteline.ui import theme


class Switch(QWidget):
    """Says what was chosen; the first option is chosen at the start."""

    chosen = Signal(object)

    def __init__(self, options: Mapping[Any, str], tips: Mapping[Any, str] | None = None) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[Any, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (option, text) in enumerate(options.items()):
            button = QToolButton()
            button.setText(text)
            button.setToolTip((tips or {}).get(option, ""))
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            button.setProperty("place", _place(number, len(options)))
            button.clicked.connect(lambda _=False, option=option: self.chosen.emit(option))
            self._group.addButton(button)
            self.buttons[option] = button
            row.addWidget(button)
        self._dress()

    def show_choice(self, option: Any) -> None:
        """Shows an option as chosen, without saying so."""
        self.buttons[option].setChecked(True)

    def set_text(self, option: Any, text: str) -> None:
        self.buttons[option].setText(text)

    @property
    def choice(self) -> Any:
        return next(option for option, button in self.buttons.items() if button.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        style = _style(theme.colours(self.palette()))
        for button in self.buttons.values():
            button.setStyleSheet(style)


def _place(number: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if number == 0 else "last" if number == count - 1 else "middle"


def _style(look: theme.Colours) -> str:
    line, accent = look.line.name(), look.accent.name()
    return f"""
        QToolButton {{ border: 1px solid {line}; border-radius: 0; padding: 3px 9px; margin: 0;
            color: {look.text.name()}; background: transparent; }}
        QToolButton[place="first"] {{ border-top-left-radius: 5px; border-bottom-left-radius: 5px; }}
        QToolButton[place="last"] {{ border-top-right-radius: 5px; border-bottom-right-radius: 5px; }}
        QToolButton[place="middle"], QToolButton[place="last"] {{ border-left: none; }}
        QToolButton:checked {{ background: {look.selection.name()}; font-weight: bold; }}
        QToolButton:hover:!checked {{ background: {look.grid.name()}; }}
        QToolButton:focus {{ color: {accent}; text-decoration: underline; }}
    """
