"""Libraries are made, opened, backed up and checked from the menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from quoteline import locations
from quoteline.services import faults, keeping, verifying
from quoteline.services.keeping import KeepingStep
from quoteline.services.verifying import VerifyReport, VerifyStep
from quoteline.ui import file_dialogs
from quoteline.ui.actions import connect
from quoteline.ui.long_work import LongWork
from quoteline.ui.restore_commands import RestoreCommands
from quoteline.ui.session import Session
from quoteline.ui.start_page import library_name
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

LIBRARIES = say("Quoteline libraries (*.quoteline)")


class LibraryCommands:
    """What the File and Tools menus do with libraries."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.restoring = RestoreCommands(window)
        self._copying = LongWork(window.status.copying, window.complain)
        self._checking = LongWork(window.status.checking, window.complain)

    def new_library(self) -> None:
        proposed = str(self._folder() / f"library{locations.SUFFIX}")
        path = file_dialogs.ask_save(
            self._window, tr("New library"), proposed, shown(LIBRARIES), confirm=False
        )
        if path is not None:
            self._window.open(_with_suffix(path))

    def open_library(self) -> None:
        path = file_dialogs.ask_open(self._window, tr("Open library"), str(self._folder()), shown(LIBRARIES))
        if path is not None:
            self._window.open(path)

    def _folder(self) -> Path:
        session = self._window.session
        return session.path.parent if session is not None else locations.data_folder()

    def show_recent(self, paths: Sequence[Path]) -> None:
        menu = self._window.actions_.recent
        menu.clear()
        for path in paths:
            action = menu.addAction(f"{library_name(path)}  ({path.parent})".replace("&", "&&"))
            connect(action, partial(self._window.open, path))
        menu.setEnabled(bool(paths))

    def back_up(self) -> None:
        session = self._window.session
        if session is None:
            return
        astray = self._window.connections.faults.astray
        if astray.is_astray:  # by its path it is another file
            astray.ask_copy()
            return
        name = self._folder() / f"{session.path.stem}-backup{locations.SUFFIX}"
        # A file that is there is refused by the service, so nobody is asked whether to replace it.
        path = file_dialogs.ask_save(
            self._window, tr("Back up library"), str(name), shown(LIBRARIES), confirm=False
        )
        if path is not None:
            self._copy(session, _with_suffix(path))

    def _copy(self, session: Session, to: Path) -> None:
        if self._copying.running:
            self._window.toast.say(tr("A backup is being made already."))
            return
        made: list[Path] = []

        def step(step: KeepingStep) -> None:
            self._window.status.copying.step(step.done, step.total)
            made.extend([step.path] if step.path is not None else [])

        def over(stopped: bool) -> None:
            if made:
                self._window.toast.say(tr("Backed up to {file}", file=made[0].name))
            else:
                self._window.toast.say(tr("The backup was stopped; no file was left."))

        self._copying.run(session.counting, lambda library: keeping.backing_up(library, to), step, over)

    def restore(self) -> None:
        """Put a backup in the place of the library that is open."""
        self.restoring.restore(shown(LIBRARIES))

    def verify(self) -> None:
        """Look the library over, with a count and a way out."""
        session = self._window.session
        if session is None or self._checking.running:
            return
        report = VerifyReport()

        def step(step: VerifyStep) -> None:
            report.add(step)
            self._window.status.checking.step(step.done, step.total)

        self._checking.run(
            session.counting, verifying.steps, step, lambda stopped: self._verified(report, stopped)
        )

    def _verified(self, report: VerifyReport, stopped: bool) -> None:
        problems = report.problems
        session = self._window.session
        if problems and session is not None:
            self._window.connections.faults.tell(faults.of_check(session.path, problems))
        elif stopped:
            self._window.toast.say(
                tr("The check was stopped; {n} {n:article is|articles are} sound.", n=report.articles)
            )
        else:
            self._window.toast.say(tr("The library is sound."))

    def close(self) -> None:
        """The library is closed, which ends what was done with it."""
        self._copying.let_go()
        self._checking.let_go()


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == locations.SUFFIX else path.with_name(path.name + locations.SUFFIX)
