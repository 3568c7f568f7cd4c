"""The last changes of a program that was killed were set aside: said in a line, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from quoteline.services import faults, last_changes
from quoteline.services.faults import Fault
from quoteline.services.last_changes import LeftLog
from quoteline.ui.astray_line import AstrayLine
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow
    from quoteline.ui.session import Session


class LeftLogCommands:
    """For one window. The line stays until one leaves it, or the library is closed."""

    def __init__(self, window: MainWindow, tell: Callable[[Fault], None]) -> None:
        self._window, self._tell = window, tell
        self.line: AstrayLine | None = None
        self.left: LeftLog | None = None

    def to_library(self, session: Session) -> None:
        """Look what lies beside the library that is open now."""
        session.reading.ask(
            "last changes",
            lambda library: last_changes.untold(library.path),
            partial(self._show, session),
        )

    def close(self) -> None:
        """The library is closed."""
        self.left = None
        if self.line is not None:
            self._window.removeToolBar(self.line)
            self.line.deleteLater()
            self.line = None

    def _show(self, session: Session, found: list[LeftLog]) -> None:
        if not found or self._window.session is not session:
            return
        self.left = left = found[0]
        if self.line is None:
            self.line = AstrayLine(self._window)
            self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.line)
        more = (tr("What this means…"), lambda: self._tell(faults.of_left_log(left)))
        leave = (tr("Leave it"), self.leave)
        if left.copy is not None:
            said = tr("This is another file than before; what was done last may be in a copy beside it.")
            self.line.say(said, (tr("Open the copy"), self.open_copy), more, leave)
        else:
            said = tr("This is another file than before; what was done last was set aside beside it.")
            self.line.say(said, more, leave)

    def open_copy(self) -> None:
        """Go on in the copy that has the last changes; the line comes again with the library itself."""
        if self.left is not None and self.left.copy is not None:
            self._window.open(self.left.copy)

    def leave(self) -> None:
        """The person knows, and is not told again."""
        session = self._window.session
        if session is not None:
            session.writing.ask("leave", lambda library: last_changes.leave(library.path), lambda done: None)
        self.close()
