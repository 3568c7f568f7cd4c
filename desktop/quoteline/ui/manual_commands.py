"""Opens the manual from wherever one is: by its key, in every dialog as well, and from the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from quoteline.services import manual
from quoteline.ui.manual_about import page_about
from quoteline.ui.manual_window import ManualWindow
from quoteline.ui.palette_entries import Entry
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

KEY_NAME = "opens the manual"
WINDOWS = (Qt.WindowType.Dialog, Qt.WindowType.Window)


class ManualCommands(QObject):
    """For one window and the dialogs above it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._see_focus)

    def open(self) -> None:
        """Open the manual at the page about where the keyboard is in the window."""
        self._open_about(self._window)

    def _open_about(self, window: QWidget) -> None:
        self.open_page(page_about(window.focusWidget() or window))

    def open_page(self, name: str, anchor: str = "") -> None:
        """Open the manual at a page; over a dialog that lets nothing else be touched, one of its own."""
        over = QApplication.activeModalWidget() or self._window
        there = over.findChild(ManualWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
        (there or ManualWindow(over)).present(name, anchor)

    def entries(self) -> list[Entry]:
        """The headings of the manual, for the palette."""
        return [
            Entry(
                section.title,
                " ▸ ".join(filter(None, (tr("Manual"), page.title if place else ""))),
                partial(self.open_page, page.name, section.anchor if place else ""),
            )
            for page in manual.pages()
            for place, section in enumerate(page.sections)
        ]

    def _see_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """A key of the window is not heard in its dialogs: each gets it when it is first turned to."""
        over = now.window() if now is not None else None
        if over is None or not self._is_mine(over):
            return
        known = isinstance(over, ManualWindow) or over.findChild(QShortcut, KEY_NAME) is not None
        if over.windowType() in WINDOWS and not known:
            key = QShortcut(self._window.actions_.manual.shortcut(), over)
            key.setObjectName(KEY_NAME)
            key.activated.connect(partial(self._open_about, over))

    def _is_mine(self, over: QWidget) -> bool:
        """Whether it is a window above this one, directly or above another."""
        below = over.parentWidget()
        while below is not None and below is not self._window:
            below = below.parentWidget()
        return below is not None
