"""What the Help menu opens: the sheet of keys, and the tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from quoteline.ui.key_sheet import KeySheet, groups

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class HelpCommands:
    """For one window; the sheet is there once."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open_keys(self) -> None:
        """Show all keys as they are now."""
        window = self._window
        sheet = window.findChild(KeySheet)
        if sheet is None:
            sheet = KeySheet(window, groups(window.menuBar()))
            sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        else:
            sheet.look_again(groups(window.menuBar()))
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()
        sheet.line.setFocus()
