"""Looks at everything Quoteline needs, also where no library can be opened, and does what helps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from quoteline import locations
from quoteline.services import doctor, faults
from quoteline.services.doctor import Do
from quoteline.ui.doctor_dialog import DoctorDialog
from quoteline.ui.jobs import Lane
from quoteline.ui.lane_alone import lane_alone
from quoteline.ui.screens import describe
from quoteline.ui.translating import reason

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class DoctorCommands:
    """For one window; looks in a lane of its own."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._lane: Lane | None = None
        self._path: Path | None = None  # of the library that was looked at
        self.dialog: DoctorDialog | None = None
        self.hand_over: Callable[[QUrl], bool] = QDesktopServices.openUrl

    def open(self) -> None:
        """Look, and show it."""
        if self._lane is not None:
            return
        window = self._window
        if self.dialog is None:
            self.dialog = DoctorDialog(window)
            self.dialog.wanted.connect(self._do)
            self.dialog.finished.connect(self.close)
        dialog = self.dialog
        self._path = path = window.session.path if window.session is not None else self._asked_for()
        told = describe()  # Qt is asked in this thread
        dialog.begin(window.workspace is not None)
        self._lane = lane_alone("doctor", window)
        self._lane.run(
            lambda library: doctor.examine(path, lambda: told), dialog.add, self._over, self._failed
        )

    def _asked_for(self) -> Path:
        """The library that could not be opened, else the last one."""
        if self._window.connections.faults.failed is not None:
            return self._window.connections.faults.failed
        there = (Path(each) for each in self._window.kept.recent if Path(each).is_file())
        return next(there, locations.default_library())

    def _over(self, why: str = "") -> None:
        self.close()
        if self.dialog is not None:
            self.dialog.end(why)

    def _failed(self, error: Exception) -> None:
        self._over(reason(error))

    def _do(self, what: Do, at: Path | None) -> None:
        window = self._window
        if what is Do.FOLDER and at is not None:
            self.hand_over(QUrl.fromLocalFile(str(at)))
        elif what is Do.INDEX:
            window.refresh_with_search()
        elif what is Do.RESTORE and self.dialog is not None and self._path is not None:
            found = [each.remedy for each in self.dialog.found if each.do is Do.RESTORE]
            self.dialog.close()
            window.connections.faults.tell(faults.of_check(self._path, found))
        elif what is Do.BACK_UP:
            window.connections.backups.open()
            window.connections.backups.back_up()

    def close(self, *result: object) -> None:
        """Nobody waits for it any more."""
        lane, self._lane = self._lane, None
        if lane is not None:
            lane.close()
            lane.deleteLater()
