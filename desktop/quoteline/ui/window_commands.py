"""Several windows: another one for the same library or for a second, and the menu that lists them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from quoteline import locations
from quoteline.ui import file_dialogs
from quoteline.ui.actions import connect
from quoteline.ui.library_commands import LIBRARIES
from quoteline.ui.program import come_forth
from quoteline.ui.translating import shown, tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class WindowCommands(QObject):
    """What the File and Window menus do with windows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._listed: list[QAction] = []
        actions = window.actions_
        connect(actions.new_window, self.new_window)
        connect(actions.open_in_new_window, self.open_in_new_window)
        connect(actions.close_window, window.close)
        connect(actions.quit, window.program.quit)
        window.program.changed.connect(self._list_windows)
        self._list_windows()

    def new_window(self) -> None:
        """Another window for the same library: to compare two things in it, side by side."""
        session = self._window.session
        other = self._window.program.new_window()
        if session is not None:
            other.open(session.path)

    def open_in_new_window(self) -> None:
        session = self._window.session
        folder = session.path.parent if session is not None else locations.data_folder()
        title = tr("Open library in a new window")
        path = file_dialogs.ask_open(self._window, title, str(folder), shown(LIBRARIES))
        if path is not None:
            self._window.program.open(path)

    def _list_windows(self) -> None:
        """The entries of the Window menu; what is in front is ticked."""
        menu = self._window.actions_.window_menu
        for action in self._listed:
            menu.removeAction(action)
            action.deleteLater()
        self._listed = []
        for window in self._window.program.windows:
            action = menu.addAction(_title(window))
            action.setCheckable(True)
            action.setChecked(window is self._window)
            connect(action, partial(come_forth, window))
            self._listed.append(action)


def _title(window: MainWindow) -> str:
    """The title; numbered where several windows show the same library."""
    title = (window.windowTitle() or "Quoteline").replace("&", "&&")
    same = [each for each in window.program.windows if each.windowTitle() == window.windowTitle()]
    return f"{title} ({same.index(window) + 1})" if len(same) > 1 else title
