"""A backup is put in the place of the open library: asked first, with a count and a way out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from quoteline.domain import UserError
from quoteline.services import keeping
from quoteline.services.keeping import KeepingStep
from quoteline.services.library import open_library
from quoteline.ui import file_dialogs
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.jobs import Lane
from quoteline.ui.long_work import LongWork
from quoteline.ui.start_page import library_name
from quoteline.ui.translating import reason, tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class RestoreCommands:
    """The library is closed meanwhile in every window, and opened again whatever comes of it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._work = LongWork(window.status.restoring, self._failed)
        self._lane: Lane | None = None
        self._to: Path | None = None
        self._kept: Path | None = None
        self._others: list[MainWindow] = []  # that showed the library as well

    def restore(self, kinds: str, to: Path | None = None) -> None:
        """Ask for the backup, and whether it is meant; ``kinds`` are the files that are listed.

        ``to``: the library that it shall take the place of, where that is not the one that is open.
        """
        session = self._window.session
        if to is None and session is not None:
            to = session.path
        if to is None or self._work.running:
            return
        backup = file_dialogs.ask_open(self._window, tr("Restore from a backup"), str(to.parent), kinds)
        if backup is None:
            return
        if backup.exists() and to.exists() and backup.samefile(to):
            self._window.toast.say(tr("This is the library itself. Choose a backup of it."))
        elif self._is_meant(backup, to):
            self.run(backup, to)

    def _is_meant(self, backup: Path, path: Path) -> bool:
        return Asking(
            self._window,
            tr("Restore from a backup"),
            tr(
                "“{backup}” takes the place of “{library}”. The library as it is now is kept beside it, under"
                " another name.",
                backup=backup.name,
                library=library_name(path),
            ),
            tr("Restore"),
        ).ask()

    def run(self, backup: Path, to: Path) -> None:
        """Close the library, and let the backup take its place.

        A window that kept it open would go on in the file that is set aside, and what is done there
        would be missed.
        """
        window = self._window
        self._others = [each for each in window.program.showing(to) if each is not window]
        for each in (window, *self._others):
            each.close_library()
            each.start.show_message(tr("The backup is being read …"))
        self._to, self._kept = to, None
        self._lane = Lane(lambda: open_library(backup, read_only=True), "restoring", window)
        self._work.run(
            self._lane,
            lambda library: keeping.restoring(backup, to),
            self._step,
            lambda stopped: self._over(),
        )

    def _step(self, step: KeepingStep) -> None:
        self._window.status.restoring.step(step.done, step.total, step.what)
        self._kept = step.path

    def _over(self, why: str = "") -> None:
        self._leave_lane()
        window = self._window
        if self._kept is not None:
            said = tr("Restored. What was there before is kept as {file}.", file=self._kept.name)
        else:
            said = why or tr("Nothing was restored; the library is as it was.")
        self._open_again(window, *self._others)
        window.toast.say(said)

    def _failed(self, error: Exception) -> None:
        self._over(reason(error))
        if not isinstance(error, UserError):
            raise error

    def give_way(self, window: MainWindow, path: Path) -> None:
        """Somebody opens a library here, or anywhere the one that is to be replaced: that comes first."""
        if self._to is not None and (window is self._window or path.resolve() == self._to.resolve()):
            self.close()

    def close(self) -> None:
        """The window is needed, or closed: what was not finished leaves the library as it was."""
        if self._lane is not None:
            self._work.let_go()
            self._leave_lane()
            self._open_again(*self._others)

    def _leave_lane(self) -> None:
        lane, self._lane = self._lane, None
        if lane is not None:
            lane.close()
            lane.deleteLater()
        self._window.start.show_message("")

    def _open_again(self, *windows: MainWindow) -> None:
        self._others = []
        for each in windows:
            if each.session is None and self._to is not None and each in self._window.program.windows:
                each.open(self._to)
