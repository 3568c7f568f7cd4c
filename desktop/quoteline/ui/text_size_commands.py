"""How large the text of the whole interface is: chosen in the View menu, and taken at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from quoteline.settings import TEXT_PERCENTS
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class TextSizeCommands(QObject):
    """The menu with the sizes, in percent of the system's; larger, smaller and usual by keys."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.menu = menu.addMenu(tr("Text size"))
        self.larger = _entry(self.menu, tr("Larger text everywhere"), "Ctrl+Alt++", "Ctrl+Alt+=")
        self.smaller = _entry(self.menu, tr("Smaller text everywhere"), "Ctrl+Alt+-")
        self.usual = _entry(self.menu, tr("As the system has it"), "Ctrl+Alt+0")
        self.menu.addSeparator()
        group = QActionGroup(self.menu)
        self.sizes = {
            percent: group.addAction(tr("{percent} %", percent=percent)) for percent in TEXT_PERCENTS
        }
        for action in self.sizes.values():
            action.setCheckable(True)
            self.menu.addAction(action)

    def to_window(self, window: MainWindow) -> None:
        """Be about the program of this window: every window has the same size of text."""
        self._window = window
        self.larger.triggered.connect(lambda checked=False: self._step(1))
        self.smaller.triggered.connect(lambda checked=False: self._step(-1))
        self.usual.triggered.connect(lambda checked=False: self._choose(100))
        for percent, action in self.sizes.items():
            action.triggered.connect(partial(self._take, percent))
        window.appearance.changed.connect(self._show)
        self._show()

    def _take(self, percent: int, checked: bool = False) -> None:
        self._choose(percent)

    def _step(self, by: int) -> None:
        at = TEXT_PERCENTS.index(self._window.kept.text_percent) + by
        if 0 <= at < len(TEXT_PERCENTS):
            self._choose(TEXT_PERCENTS[at])

    def _choose(self, percent: int) -> None:
        self._window.kept = replace(self._window.kept, text_percent=percent)
        self._window.appearance.scale_text(percent)

    def _show(self) -> None:
        percent = self._window.kept.text_percent
        self.sizes[percent].setChecked(True)
        self.larger.setEnabled(percent < TEXT_PERCENTS[-1])
        self.smaller.setEnabled(percent > TEXT_PERCENTS[0])
        self.usual.setEnabled(percent != 100)


def _entry(menu: QMenu, text: str, *keys: str) -> QAction:
    action = menu.addAction(text)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action
