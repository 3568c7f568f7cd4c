"""Backups from the window: listed, made, restored, deleted; and the one of the day, which nobody asks for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from quoteline.services import backups, keeping
from quoteline.services.backups import Backup, Loss
from quoteline.services.keeping import KeepingStep
from quoteline.ui.backups_dialog import BackupsDialog
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.jobs import Lane
from quoteline.ui.lane_alone import lane_alone
from quoteline.ui.long_work import LongWork
from quoteline.ui.provenance_text import moment
from quoteline.ui.start_page import library_name
from quoteline.ui.translating import reason, tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

REST = 5000  # milliseconds after a change until the backup of the day is made: first what was asked for


class BackupCommands:
    """For one window; the dialog is there once."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.dialog: BackupsDialog | None = None
        self.hand_over: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._making: LongWork | None = None
        self._path: Path | None = None  # of the library whose backups are listed
        self._lane: Lane | None = None  # where that is none that is open
        self._daily = LongWork(window.status.copying, lambda error: self._say(reason(error)))
        self.rest = QTimer(window, singleShot=True, interval=REST)
        self.rest.timeout.connect(self._back_up_daily)

    def to_library(self) -> None:
        """A library is open: its first change of the day is followed by a backup."""
        window = self._window
        self._leave_lane()
        if window.corrections is not None and window.importer is not None:
            window.corrections.changed.connect(self._changed)
            window.corrections.undone.connect(self._changed)
            window.importer.came_in.connect(self._changed)

    def _changed(self, *what: object) -> None:
        self.rest.start()

    def _back_up_daily(self) -> None:
        window = self._window
        if window.session is None or self._daily.running:
            return
        if window.importer is not None and window.importer.running:
            self.rest.start()
            return
        step = window.status.copying.step
        self._daily.run(
            window.session.counting,
            backups.daily,
            lambda told: step(told.done, told.total),
            lambda stopped: self.look_again(),
        )

    # --- the dialog ---

    def open(self) -> None:
        """List the backups of the library that is open."""
        if self._window.session is not None:
            self._leave_lane()
            self._open(self._window.session.path)

    def open_for(self, path: Path) -> None:
        """List those of a library that cannot be opened, or of the one that is."""
        session = self._window.session
        if session is not None and session.path == path:
            self.open()
            return
        self._leave_lane()
        self._lane = lane_alone("backups", self._window)
        self._open(path)

    def _open(self, path: Path) -> None:
        self._path = path
        if self.dialog is None:
            self.dialog = dialog = BackupsDialog(self._window)
            self._making = LongWork(dialog.progress, lambda error: self._say(reason(error)))
            dialog.make_wanted.connect(self.back_up)
            dialog.restore_wanted.connect(self._ask_restore)
            dialog.delete_wanted.connect(self._ask_delete)
            dialog.reveal_wanted.connect(self._reveal)
            dialog.finished.connect(self._leave_lane)
        self.dialog.make.setVisible(self._lane is None)
        self.dialog.open()
        self.look_again()

    def _asked(self) -> Lane | None:
        """Where questions about backups are put."""
        session = self._window.session
        return self._lane or (session.counting if session is not None else None)

    def look_again(self) -> None:
        """List them anew, where the dialog is open."""
        lane, dialog, path = self._asked(), self.dialog, self._path
        if lane is not None and path is not None and dialog is not None and dialog.isVisible():
            lane.ask("backups", lambda library: list(backups.listing(path)), dialog.show_backups)

    def back_up(self) -> None:
        """Make one now, beside those that are made by themselves."""
        session, dialog, making = self._window.session, self.dialog, self._making
        if session is None or dialog is None or making is None or making.running:
            return

        def step(told: KeepingStep) -> None:
            dialog.progress.step(told.done, told.total)

        making.run(session.counting, keeping.backing_up, step, lambda stopped: self.look_again())

    def _reveal(self, path: Path) -> None:
        if not self.hand_over(QUrl.fromLocalFile(str(path.parent))):
            self._say(tr("The folder cannot be shown: {folder}", folder=str(path.parent)))

    def _ask_restore(self, backup: Backup) -> None:
        session = self._window.session
        if self._lane is not None:
            self._restore(backup, None)
        elif session is not None:
            session.counting.ask(
                "loss",
                lambda library: backups.loss(library, backup),
                partial(self._restore, backup),
                lambda error: self._restore(backup, None),
            )

    def _restore(self, backup: Backup, lost: Loss | None) -> None:
        to = self._path
        if to is None or not self._is_meant(backup, lost, to):
            return
        self._leave_lane()
        if self.dialog is not None:
            self.dialog.hide()
        self._window.connections.libraries.restoring.run(backup.path, to)

    def _is_meant(self, backup: Backup, lost: Loss | None, path: Path) -> bool:
        """``lost``: what would be gone, where the library is whole enough to tell."""
        told = tr(
            "“{library}” becomes what it was on {when}. As it is now it is kept beside it, under another"
            " name.",
            library=library_name(path),
            when=moment(backup.made.astimezone().isoformat()),
        )
        if lost is None:
            told += "\n\n" + tr("It is damaged, so nobody can tell what was done since.")
        elif lost.changes or lost.articles or lost.quotations:
            told += "\n\n" + tr(
                "Since then: {changes} {changes:change|changes} made, {articles} {articles:article|articles}"
                " and {quotations} {quotations:quotation|quotations} come in. They would be gone from it.",
                changes=lost.changes,
                articles=lost.articles,
                quotations=lost.quotations,
            )
        else:
            told += "\n\n" + tr("Nothing was done since then.")
        return Asking(self._window, tr("Restore from a backup"), told, tr("Restore")).ask()

    def _ask_delete(self, backup: Backup) -> None:
        asked = tr(
            "Delete the backup of {when}? It cannot be brought back.",
            when=moment(backup.made.astimezone().isoformat()),
        )
        if not Asking(self._window, tr("Delete a backup"), asked, tr("Delete")).ask():
            return
        lane, path = self._asked(), self._path
        if lane is None or path is None:
            return  # closed while one was asked
        lane.ask(
            "delete a backup",
            lambda library: backups.delete(backup.path, path),
            lambda nothing: self.look_again(),
            lambda error: self._say(reason(error)),
        )

    def _say(self, words: str) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.say(words)
        else:
            self._window.toast.say(words)

    def close(self) -> None:
        """The library is closed, and what was done with it ends."""
        self.rest.stop()
        self._daily.let_go()
        if self._making is not None:
            self._making.let_go()
        self._leave_lane()
        if self.dialog is not None:
            self.dialog.hide()

    def _leave_lane(self, *answer: object) -> None:
        lane, self._lane = self._lane, None
        if lane is not None:
            lane.close()
            lane.deleteLater()
