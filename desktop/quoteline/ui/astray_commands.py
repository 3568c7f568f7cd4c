"""The file of the open library is moved, replaced or cut short by another program: said, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from quoteline import locations
from quoteline.services import astray, faults
from quoteline.services.astray import Whereabouts
from quoteline.services.faults import Fault
from quoteline.services.library import Library
from quoteline.ui import file_dialogs
from quoteline.ui.astray_line import AstrayLine
from quoteline.ui.file_watch import FileWatch
from quoteline.ui.jobs import Job
from quoteline.ui.translating import reason, shown, tr
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow
    from quoteline.ui.session import Session

LIBRARIES = say("Quoteline libraries (*.quoteline)")
AGAIN = 1000  # milliseconds until the log is folded in once more, where somebody still read
TELLING = 200  # milliseconds between two looks at how far the copy is


class _StoppedError(Exception):
    """The copy is not wanted any more."""


class AstrayCommands:
    """For one window. What is open stays to be read, and is copied; nothing more is written to it."""

    def __init__(self, window: MainWindow, tell: Callable[[Fault], None]) -> None:
        self._window, self._tell = window, tell
        self.line: AstrayLine | None = None
        self.found = Whereabouts.THERE
        self._watch: FileWatch | None = None
        self._job: Job | None = None
        self._far = (0, 0)
        self._again = QTimer(window, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._part)
        self._telling = QTimer(window, interval=TELLING)
        self._telling.timeout.connect(lambda: window.status.copying.step(*self._far))
        window.status.copying.cancel_wanted.connect(self._stop)

    def to_library(self, session: Session) -> None:
        """Watch the file of the library that is open now."""
        self._watch = FileWatch(session.path, self._window)
        self._watch.found.connect(self._look_at, Qt.ConnectionType.QueuedConnection)

    def look(self) -> None:
        """Something was refused: look at once."""
        if self._watch is not None:
            self._watch.look()

    def close(self) -> None:
        """The library is closed."""
        self._again.stop()
        self._telling.stop()
        self._job = None
        self.found = Whereabouts.THERE
        if self._watch is not None:
            self._watch.close()
            self._watch.deleteLater()
            self._watch = None
        if self.line is not None:
            self._window.removeToolBar(self.line)
            self.line.deleteLater()
            self.line = None

    # --- saying ---

    def _look_at(self, found: Whereabouts) -> None:
        session = self._window.session
        if session is None or self._watch is None:
            return  # it was closed meanwhile
        if self.found is Whereabouts.THERE:
            session.stop_index()
            self._part()
        self.found = found
        if self.line is None:
            self.line = AstrayLine(self._window)
            self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.line)
        self._say(self.line, session.path, found)

    def _say(self, line: AstrayLine, path: Path, found: Whereabouts) -> None:
        copy = (tr("Save a copy…"), self.ask_copy)
        match found:
            case Whereabouts.MOVED:
                line.say(
                    tr("The file of this library was moved or deleted; nothing more is written."),
                    copy,
                    (tr("Find it…"), self._window.connections.libraries.open_library),
                )
            case Whereabouts.REPLACED:
                line.say(
                    tr("Another file took the place of this library; nothing more is written."),
                    copy,
                    (tr("Open the one there now"), self._open_again),
                )
            case Whereabouts.CUT_SHORT:
                line.say(
                    tr("Another program cut the file of this library short; nothing more is written."),
                    (tr("What can be done…"), lambda: self._tell(faults.of_cut(path))),
                )
            case _:
                line.say(
                    tr("The file of this library is there again; nothing is written until it is opened."),
                    (tr("Open it again"), self._open_again),
                )

    def _open_again(self) -> None:
        """Unless it has gone meanwhile: a library that is not there would be made."""
        session = self._window.session
        if session is not None and session.path.exists():
            self._window.open(session.path)
        else:
            self.look()

    # --- what was done so far ---

    def _part(self) -> None:
        session = self._window.session
        if session is not None:
            session.writing.ask("part", astray.parting, self._parted, self._not_parted)

    def _parted(self, over: bool) -> None:
        if not over:
            self._again.start()

    def _not_parted(self, error: Exception) -> None:
        """A disk that is gone takes nothing more; what is open can still be tried to be copied."""
        self._window.toast.say(reason(error))

    @property
    def is_astray(self) -> bool:
        """Whether the file is not the one that was opened."""
        return self.found is not Whereabouts.THERE

    def ask_copy(self) -> None:
        """Ask where to, and copy what is open."""
        session = self._window.session
        if session is None or self._job is not None:
            return
        proposed = session.path.with_name(f"{session.path.stem}-copy{locations.SUFFIX}")
        to = file_dialogs.ask_save(
            self._window, tr("Save a copy"), str(proposed), shown(LIBRARIES), confirm=False
        )
        if to is not None and self._window.session is session:
            self.save_copy(to if to.suffix == locations.SUFFIX else to.with_name(to.name + locations.SUFFIX))

    def save_copy(self, to: Path) -> None:
        """Copy what is open; SQLite does it in one call, which tells how far it is and may be stopped."""
        session = self._window.session
        assert session is not None
        self._far = (0, 0)
        self._window.status.copying.begin()
        self._telling.start()

        def steps(library: Library) -> Iterator[Path]:
            yield astray.saving_open(library, to, self._step)

        self._job = session.counting.run(steps, self._copied, self._end_copy, self._copy_failed)

    def _step(self, done: int, total: int) -> None:
        """In the lane's thread."""
        self._far = (done, total)
        if self._job is not None and self._job.cancelled:
            raise _StoppedError

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _copied(self, to: Path) -> None:
        self._window.toast.say(
            tr("Saved to {file}.", file=to.name), tr("Open it"), lambda: self._window.open(to)
        )

    def _copy_failed(self, error: Exception) -> None:
        self._end_copy()
        if isinstance(error, _StoppedError):
            self._window.toast.say(tr("The copy was stopped; no file was left."))
        else:
            self._window.complain(error)

    def _end_copy(self) -> None:
        self._job = None
        self._telling.stop()
        self._window.status.copying.end()
