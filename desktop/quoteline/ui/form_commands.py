"""The menu that says how words are looked for: as typed, or in all their forms in some languages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from quoteline.search.stemming import LANGUAGES
from quoteline.services import languages
from quoteline.ui.translating import shown, tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class FormCommands(QObject):
    """One entry for words as typed, and one for each language whose forms are known; any may be ticked."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.menu = menu.addMenu(tr("Find words"))
        self.as_typed = _tick(self.menu, tr("As typed"))
        self.menu.addSeparator()
        self.languages = {
            code: _tick(self.menu, tr("In all forms: {language}", language=shown(languages.name(code))))
            for code in LANGUAGES
        }

    def to_window(self, window: MainWindow) -> None:
        """Be about the program of this window: every window looks for words alike."""
        self._window = window
        self.as_typed.triggered.connect(lambda checked=False: self._choose(()))
        for code, action in self.languages.items():
            action.triggered.connect(partial(self._take, code))
        window.program.forms_changed.connect(self._changed)
        self._show()

    def _take(self, code: str, checked: bool = False) -> None:
        chosen = {*self._window.kept.word_forms} ^ {code}
        self._choose(tuple(each for each in LANGUAGES if each in chosen))

    def _choose(self, codes: tuple[str, ...]) -> None:
        self._window.program.find_in_forms(codes)

    def _changed(self) -> None:
        """What is shown is asked once more, and saved searches are read anew: they mean what they meant."""
        self._show()
        window = self._window
        if window.workspace is not None and window.desk.wanted.queries:
            window.workspace.show_wanted(window.desk.wanted)
        window.connections.saved.look_again()

    def _show(self) -> None:
        chosen = self._window.kept.word_forms
        self.as_typed.setChecked(not chosen)
        for code, action in self.languages.items():
            action.setChecked(code in chosen)


def _tick(menu: QMenu, text: str) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    return action
