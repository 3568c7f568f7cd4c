"""What can be done from the report of an import: read, date, name, compare, try again, take back, save."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from shiboken6 import isValid

from quoteline.domain import PublishedFrom, UserError
from quoteline.services import history, import_reports, redating, report_files, taking_back
from quoteline.services.import_reports import ImportReport
from quoteline.services.library import Library
from quoteline.services.taking_back import WholeImport
from quoteline.ui import file_dialogs
from quoteline.ui.article_corrections import ArticleCorrections
from quoteline.ui.correction_dialogs import ask_whole_import
from quoteline.ui.import_report import ImportReportDialog
from quoteline.ui.translating import reason, tr

if TYPE_CHECKING:
    from quoteline.ui.import_commands import ImportCommands
    from quoteline.ui.main_window import MainWindow


class ReportCommands:
    """Opens reports and does what is asked for in them."""

    def __init__(self, window: MainWindow, importing: ImportCommands) -> None:
        self._window, self._importing = window, importing
        self.articles = ArticleCorrections(window)

    def open(self, report: ImportReport, cancelled: bool = False) -> ImportReportDialog:
        """Show a report."""
        dialog = ImportReportDialog(self._window, report, cancelled)
        dialog.article_wanted.connect(self._read)
        dialog.published_wanted.connect(self._date)
        dialog.days_wanted.connect(partial(self._look_at_days, dialog))
        dialog.outlet_wanted.connect(lambda ids: self.articles.set_outlet_of(ids, dialog))
        dialog.versions_wanted.connect(lambda id: self.articles.compare_versions_of(id, dialog))
        dialog.again_wanted.connect(partial(self._again, dialog))
        dialog.undo_wanted.connect(partial(self._take_back, dialog))
        dialog.save_wanted.connect(partial(self._save, dialog))
        if self._window.corrections is not None:
            self._window.corrections.changed.connect(dialog.corrected)
            self._window.corrections.undone.connect(dialog.corrected)
        dialog.show()
        return dialog

    def open_last(self) -> None:
        """Show the report of the last import once more, also of one before a restart."""
        if self._window.session is not None:
            self._window.session.reading.ask("last import", import_reports.latest, self._open_kept)

    def _open_kept(self, report: ImportReport | None) -> None:
        if report is None:
            self._window.toast.say(tr("There is no report of an import in this library."))
        else:
            self.open(report)

    def _read(self, article: int) -> None:
        workspace = self._window.workspace
        if workspace is not None:
            workspace.desk.select([])
            workspace.reading.read_article(article)
            self._window.activateWindow()
            workspace.show_reading()

    def _date(self, ids: Sequence[int]) -> None:
        if self._window.corrections is not None:
            self._window.corrections.published(list(ids))

    def _look_at_days(self, dialog: ImportReportDialog, ids: Sequence[int]) -> None:
        """Show in the report the dates that its articles have now."""

        def look(library: Library) -> dict[int, tuple[date | None, PublishedFrom]]:
            found = redating.outlook(library, ids).articles
            return {each.article_id: (each.published, each.whence) for each in found}

        def show(days: dict[int, tuple[date | None, PublishedFrom]]) -> None:
            if isValid(dialog):  # it may have been closed meanwhile
                dialog.show_days(days)

        if self._window.session is not None:
            self._window.session.reading.ask("dates of a report", look, show)

    def _again(self, dialog: ImportReportDialog, paths: list[Path]) -> None:
        """Lay the files on the desk once more, where their columns can be named and what is wrong is seen."""
        outlet, day = (str(dialog.report.asked.get(name, "")) for name in ("outlet", "published"))
        self._importing.import_again(paths, outlet=outlet, published=day)

    def _take_back(self, dialog: ImportReportDialog, number: int) -> None:
        session, corrections = self._window.session, self._window.corrections
        if session is None or corrections is None:
            return

        def ask(brought: WholeImport | None) -> None:
            if brought is None:
                self._window.toast.say(tr("This import has been taken back already."))
            elif ask_whole_import(dialog, brought):
                corrections.walk(lambda library: history.undo_to(library, number), back=True)
                dialog.close()

        session.reading.ask("a whole import", lambda library: taking_back.whole_import(library, number), ask)

    def _save(self, dialog: ImportReportDialog) -> None:
        kinds = tr("Spreadsheet ({csv});;JSON ({json})", csv="*.csv", json="*.json")
        path = file_dialogs.ask_save(dialog, tr("Save report"), "import-report.csv", kinds)
        if path is None:
            return
        try:
            report_files.write(dialog.report, path)
        except UserError as error:
            self._window.toast.say(reason(error))
        else:
            self._window.toast.say(tr("The report was written to {name}.", name=path.name))
