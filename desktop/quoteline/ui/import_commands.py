"""Articles come in: chosen from the menu or dropped, with a count while they come and a report at the end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from quoteline import locations
from quoteline.services.importing import ImportReport, ImportStep, PartStep
from quoteline.services.linking import LinkStep
from quoteline.services.reextracting import KEEPING, LINKING, READING
from quoteline.ui import file_dialogs, import_dialog
from quoteline.ui.import_report_commands import ReportCommands
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


INDEX_EVERY = 2000  # articles after which search is brought up to date while more come in


class ImportCommands:
    """What the menu, a drop and the status bar do about imports."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.reports = ReportCommands(window, self)

    def import_files(self) -> None:
        kinds = tr("Articles ({kinds});;All files (*)", kinds=import_dialog.READ)
        folder = self._window.kept.import_folder
        self._import(file_dialogs.ask_open_several(self._window, tr("Import articles"), folder, kinds))

    def import_folder(self) -> None:
        folder = file_dialogs.ask_folder(self._window, tr("Import a folder"), self._window.kept.import_folder)
        self._import([] if folder is None else [folder])

    def take_dropped(self, paths: list[Path]) -> None:
        """Libraries are opened; anything else is imported into the library that is open."""
        if len(paths) == 1 and paths[0].suffix == locations.SUFFIX:
            self._window.open(paths[0])
        else:
            self._import([path for path in paths if path.suffix != locations.SUFFIX])

    def import_again(self, paths: list[Path], *, outlet: str, published: str) -> None:
        """Lay files on the desk that could not be read, with what was given for them before."""
        self._import(paths, outlet=outlet, published=published)

    def _import(self, paths: list[Path], *, outlet: str = "", published: str = "") -> None:
        window = self._window
        if not paths:
            return
        if window.importer is None or window.session is None:
            window.toast.say(tr("Open or make a library first, then import into it."))
            return
        lane = window.session.counting
        wish = import_dialog.ask_import(window, paths, lane, outlet=outlet, published=published)
        if wish is not None:
            folder = paths[0] if paths[0].is_dir() else paths[0].parent
            window.kept = replace(window.kept, import_folder=str(folder))
            window.import_wish(wish)

    def cancel(self) -> None:
        if self._window.importer is not None:
            self._window.importer.cancel()

    def show_step(self, step: ImportStep) -> None:
        self._window.status.importing.step(step.done, step.total)
        if step.done % INDEX_EVERY == 0 and self._window.session is not None:
            self._window.session.index()

    def show_part(self, step: PartStep) -> None:
        """A very long article is read part by part, and then kept."""
        self._window.status.importing.within(KEEPING if step.unfinished else READING, step.part, step.parts)

    def show_link(self, step: LinkStep) -> None:
        """All articles are in: names are put together, which takes a while in a large library."""
        self._window.status.importing.tell(LINKING)

    def show_report(self, report: ImportReport, cancelled: bool) -> None:
        window = self._window
        window.status.importing.end()
        if window.session is not None:
            window.session.index()
            if window.session.path == locations.sample_library() and not report.problems:
                return
        self.reports.open(report, cancelled)
