"""Libraries are made, opened, backed up and checked from the menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from quoteline import locations
from quoteline.services import keeping
from quoteline.services.library import Library
from quoteline.ui import file_dialogs
from quoteline.ui.actions import connect
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
        name = self._folder() / f"{session.path.stem}-backup{locations.SUFFIX}"
        # A file that is there is refused by the service, so nobody is asked whether to replace it.
        path = file_dialogs.ask_save(
            self._window, tr("Back up library"), str(name), shown(LIBRARIES), confirm=False
        )
        if path is not None:
            to = _with_suffix(path)
            session.counting.ask(
                "back up",
                lambda library: keeping.back_up(library, to),
                lambda made: self._window.toast.say(tr("Backed up to {file}", file=made.name)),
                self._window.complain,
            )

    def verify(self) -> None:
        session = self._window.session
        if session is None:
            return

        def check(library: Library) -> list[str]:
            return list(keeping.verify(library))

        session.counting.ask("verify", check, self._verified, self._window.complain)

    def _verified(self, problems: list[str]) -> None:
        if problems:
            QMessageBox.warning(
                self._window,
                tr("Check the library"),
                tr(
                    "{n} {n:problem|problems} found. Restore a backup if you have one.\n\n{problems}",
                    n=len(problems),
                    problems="\n".join(shown(each) for each in problems[:12]),
                ),
            )
        else:
            self._window.toast.say(tr("The library is sound."))


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == locations.SUFFIX else path.with_name(path.name + locations.SUFFIX)
