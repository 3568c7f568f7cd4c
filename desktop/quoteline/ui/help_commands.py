"""What the Help menu opens: the manual, the sheet of keys, and the tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from quoteline.ui.key_sheet import KeySheet, groups
from quoteline.ui.manual_commands import ManualCommands
from quoteline.ui.tour import Tour
from quoteline.ui.tour_steps import steps

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class HelpCommands:
    """For one window; the sheet is there once."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._wanted = False  # as soon as there is something to show
        self.manual = ManualCommands(window)
        self.tour = Tour(window)
        window.pages.currentChanged.connect(self._see_page)

    def start_tour(self) -> None:
        """Show around; in the sample library where none with articles is open."""
        window = self._window
        if window.workspace is not None and window.pages.currentWidget() is window.workspace:
            self.tour.start(steps(window))
        else:
            self._wanted = True
            window.open_samples()

    def close(self) -> None:
        """The library is closed, and with it what the tour tells of."""
        self.tour.end()

    def _see_page(self) -> None:
        window = self._window
        if self._wanted and window.workspace is not None and window.pages.currentWidget() is window.workspace:
            self._wanted = False
            # The panes have their places only when the page is shown.
            QTimer.singleShot(0, self.tour, self.start_tour)

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
