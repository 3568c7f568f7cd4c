"""From what is wrong with a library to the way out: a backup, what can still be read of it, or another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from quoteline import locations
from quoteline.services import backups, faults, salvaging
from quoteline.services import library as libraries
from quoteline.services.backups import Backup
from quoteline.services.faults import Fault, Way
from quoteline.services.library import Statistics
from quoteline.services.salvaging import Account, Mended, TableRead
from quoteline.ui import file_dialogs, phrases
from quoteline.ui.astray_commands import AstrayCommands
from quoteline.ui.fault_dialog import FaultDialog
from quoteline.ui.fault_report import SalvageReport
from quoteline.ui.jobs import Lane
from quoteline.ui.lane_alone import lane_alone
from quoteline.ui.left_log_commands import LeftLogCommands
from quoteline.ui.long_work import LongWork
from quoteline.ui.translating import reason, shown, tr
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

LIBRARIES = say("Quoteline libraries (*.quoteline)")


class FaultCommands:
    """For one window; one dialog at a time."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.astray = AstrayCommands(window, self.tell)
        self.left_logs = LeftLogCommands(window, self.tell)
        self.dialog: FaultDialog | None = None
        self._lane: Lane | None = None
        self._work: LongWork | None = None
        self._account = Account()
        self._backup: Backup | None = None
        self._backup_known = False
        self.failed: Path | None = None  # the library that could not be opened, until another one is
        self._shown_in: list[MainWindow] = []  # the windows that had the library open

    def to_library(self) -> None:
        """Hear of what is found in the library that is open now, and of its place."""
        session = self._window.session
        assert session is not None
        self.failed = None
        session.damaged.connect(lambda wrong: self.tell(faults.of_look(session.path, wrong)))
        session.at_risk.connect(lambda told: warn(self._window, told))
        self.astray.to_library(session)
        self.left_logs.to_library(session)

    def close(self) -> None:
        """The library is closed."""
        self.astray.close()
        self.left_logs.close()

    def end(self) -> None:
        """The window is closed."""
        if self.dialog is not None:
            self.dialog.work(False)
            self.dialog.reject()
        self._window.connections.backups.close()

    # --- telling ---

    def take(self, error: Exception) -> bool:
        """Whether an error was of the kind that is told here, and is."""
        if faults.is_astray(error):
            self.astray.look()
            return True
        fault = faults.of_error(error)
        if fault is None:
            return False
        self._window.toast.say(shown(fault.heading), tr("What can be done…"), lambda: self.tell(fault))
        return True

    def not_opened(self, path: Path | None, error: Exception) -> None:
        """A library could not be opened; what its sentence cannot mend is told in a dialog."""
        self.failed = path
        fault = faults.of_error(error)
        if fault is not None:
            self.tell(fault)

    def tell(self, fault: Fault) -> None:
        """What is wrong, and a button for each way; unless a dialog is open that tells of something."""
        if self.dialog is not None:
            return
        self.dialog = dialog = FaultDialog(self._window, fault)
        dialog.wanted.connect(self._take_way)
        dialog.finished.connect(self._over)
        self._lane = lane_alone("faults", self._window)
        self._work = LongWork(dialog.progress, self._failed)
        self._backup, self._backup_known = None, False
        if Way.RESTORE in fault.ways:
            self._lane.ask("backup", lambda nothing: backups.newest(fault.path), self._show_backup)
        dialog.open()

    def _show_backup(self, found: Backup | None) -> None:
        self._backup, self._backup_known = found, True
        if self.dialog is not None:
            self.dialog.explain(Way.RESTORE, _of_backup(found))

    def _over(self, answer: int) -> None:
        """The dialog is closed, and what it began ends."""
        self.dialog = None
        if self._work is not None:
            self._work.let_go()
        lane, self._lane, self._work = self._lane, None, None
        if lane is not None:
            lane.close()
            lane.deleteLater()

    # --- the ways ---

    def _take_way(self, way: Way) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        path = dialog.fault.path
        if way is Way.SALVAGE:
            self._ask_new(path)
            return
        dialog.accept()
        if way is Way.COPY:
            self.left_logs.open_copy()
        elif way is Way.OTHER:
            self._window.connections.libraries.open_library()
        elif self._backup is None and self._backup_known:
            self._window.connections.libraries.restoring.restore(shown(LIBRARIES), path)
        else:
            self._window.connections.backups.open_for(path)

    def open_damaged(self) -> None:
        """Ask for a library of which what can be read shall be saved."""
        session = self._window.session
        folder = session.path.parent if session is not None else locations.data_folder()
        path = file_dialogs.ask_open(self._window, tr("Save what can be read"), str(folder), shown(LIBRARIES))
        if path is not None:
            self.tell(faults.of_file(path))

    def _ask_new(self, path: Path) -> None:
        proposed = path.with_name(f"{path.stem}-saved{locations.SUFFIX}")
        new = file_dialogs.ask_save(
            self._window, tr("Save what can be read"), str(proposed), shown(LIBRARIES), confirm=False
        )
        if new is not None:
            self.salvage(
                path, new if new.suffix == locations.SUFFIX else new.with_name(new.name + locations.SUFFIX)
            )

    def salvage(self, path: Path, new: Path) -> None:
        """Save what can be read of ``path`` to ``new``, which is opened; the dialog tells how far it is.

        The library is closed first in every window: the file is read, which takes off the locks on it.
        """
        dialog, lane, work = self.dialog, self._lane, self._work
        if dialog is None or lane is None or work is None or work.running:
            return
        self._shown_in = self._window.program.showing(path)
        for each in self._shown_in:
            each.close_library()
        self._account = Account()
        dialog.say("")
        dialog.work(True)
        work.run(
            lane,
            lambda nothing: salvaging.salvaging(path, new),
            self._step,
            lambda stopped: self._stopped(path) if stopped else self._saved(new),
        )

    def _step(self, step: TableRead | Mended) -> None:
        self._account.add(step)
        if self.dialog is not None:
            self.dialog.progress.tell(tr("{n} {n:row|rows} saved", n=self._account.rows))

    def _stopped(self, path: Path) -> None:
        self._give_back(path, tr("It was stopped; no file was left. The damaged library is as it was."))

    def _failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self._give_back(self.dialog.fault.path, reason(error))

    def _give_back(self, path: Path, words: str) -> None:
        """Nothing was saved: the dialog says why, and the windows show what they showed."""
        if self.dialog is not None:
            self.dialog.work(False)
            self.dialog.say(words)
        self._open_again(path)

    def _open_again(self, path: Path) -> None:
        windows, self._shown_in = self._shown_in, []
        for each in windows:
            if each.session is None and each in self._window.program.windows:
                each.open(path)

    def _saved(self, new: Path) -> None:
        account, window = self._account, self._window
        if self.dialog is not None:
            self.dialog.work(False)
            self.dialog.accept()
        self._shown_in = [window, *(each for each in self._shown_in if each is not window)]
        window.close_library()
        window.settled.connect(
            lambda: self._count_saved(new, account), Qt.ConnectionType.SingleShotConnection
        )
        self._open_again(new)

    def _count_saved(self, new: Path, account: Account) -> None:
        session = self._window.session
        if session is not None and session.path == new:
            session.counting.ask("saved", libraries.statistics, lambda held: self._report(new, held, account))

    def _report(self, new: Path, held: Statistics, account: Account) -> None:
        SalvageReport(self._window, new, held, account.lost).open()


def _of_backup(found: Backup | None) -> str:
    if found is None or found.holds is None:
        return tr("None was found; choose the file of one.")
    return tr(
        "The newest is of {day}, {time}, with {n} {n:quotation|quotations}.",
        day=phrases.short_day(found.made.date()),
        time=f"{found.made:%H:%M}",
        n=found.holds.quotations,
    )


def warn(window: MainWindow, told: str) -> QMessageBox:
    """Where the library lies, and what may come of it; the window goes on behind it."""
    box = QMessageBox(QMessageBox.Icon.Information, tr("Where the library lies"), shown(told), parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()
    return box
