"""A flat button that says what is chosen and offers the others in a menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from quoteline.ui.translating import shown

E = TypeVar("E", bound=StrEnum)


class Choice(QToolButton, Generic[E]):
    """``worded`` makes the words of the button from those of what is chosen."""

    chosen = Signal(object)

    def __init__(
        self, worded: Callable[[str], str], options: Mapping[E | None, str] | Mapping[E, str], now: E | None
    ) -> None:
        super().__init__()
        self._worded = worded
        self._options: dict[E | None, str] = {option: text for option, text in options.items()}  # noqa: C416 # wider keys
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._offered, group = QMenu(self), QActionGroup(self)
        self.actions_of: dict[E | None, QAction] = {}
        for option, text in self._options.items():
            action = self._offered.addAction(shown(text))
            action.setCheckable(True)
            action.triggered.connect(lambda checked=False, option=option: self._take(option))
            group.addAction(action)
            self.actions_of[option] = action
        self.setMenu(self._offered)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.show_choice(now)

    def show_choice(self, option: E | None) -> None:
        """Shows an option as chosen, without saying so."""
        self.actions_of[option].setChecked(True)
        words = self._worded(shown(self._options[option]))
        self.setText(f"{words} ▾")
        self.setAccessibleName(words)

    def add(self, text: str, do: Callable[[], object]) -> None:
        """One more entry, which chooses nothing."""
        self._offered.addSeparator()
        self._offered.addAction(text, do)

    def fill(self, menu: QMenu) -> None:
        """The same entries inside another menu."""
        within = menu.addMenu(self.accessibleName())
        within.addActions(list(self.actions_of.values()))

    def _take(self, option: E | None) -> None:
        self.show_choice(option)
        self.chosen.emit(option)
