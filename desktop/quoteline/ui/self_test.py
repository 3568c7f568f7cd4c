"""Tries the whole program on the sample articles, installed or frozen: import, search, paint, export."""

from __future__ import annotations

import csv
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # at run time Qt is loaded once the step that needs it comes
    from PySide6.QtWidgets import QWidget

    from quoteline.domain import QuotationRow
    from quoteline.ui.main_window import MainWindow
    from quoteline.ui.workspace import Workspace

Say = Callable[[str], None]
LIBRARY = "self-test.quoteline"
PATIENCE = 120.0  # seconds for any one step, on the slowest machine


class StepError(Exception):
    """A step did not come out as it must."""


def run(say: Say) -> int:
    """Every step is said; 0 when all went well, 1 with the reason otherwise."""
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="quoteline-self-test-", ignore_cleanup_errors=True) as folder:
        # Nothing of the person's own is touched: all that is written lies in a folder that goes away.
        for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[variable] = folder
        try:
            _try_libraries(say)
            _try_model(say)
            _try_languages(say)
            _try_window(say, Path(folder))
            _try_formats(say, Path(folder))
        except StepError as failure:
            say(f"FAILED: {failure}")
            return 1
    say(f"All well, after {time.monotonic() - started:.1f} s.")
    return 0


def check(holds: bool, what: str) -> None:
    if not holds:
        raise StepError(what)


def _try_libraries(say: Say) -> None:
    """What is loaded only when it is needed is easily left out of a bundle: use it, do not just load it."""
    from quoteline import importers
    from quoteline.domain import Article
    from quoteline.services import samples

    page = samples.sample_page()
    articles = [each for each in importers.read(page) if isinstance(each, Article)]
    check(len(articles) == 1, f"{page.name} gave {len(articles)} articles")
    check(len(articles[0].text) > 200, f"{page.name} gave {len(articles[0].text)} characters of text")
    check(bool(articles[0].title), f"{page.name} gave no title")
    say(f"A web page was read: “{articles[0].title}”, {len(articles[0].text):,} characters.")
    with tempfile.TemporaryDirectory(prefix="quoteline-self-test-") as folder:
        old = Path(folder) / "old.txt"
        line = "Der Bürgermeister sagte: “Schön wär’s, über die Brücke zu gehen.”\n"
        old.write_bytes((line * 9).encode("cp1252"))
        read = [each for each in importers.read(old) if isinstance(each, Article)]
    check(bool(read) and "Bürgermeister" in read[0].text, "a text in an old character set was not read")
    say("A text in an old character set was read.")


def _try_model(say: Say) -> None:
    """Where a model ships it must be read and run; where none does, that is no fault."""
    from quoteline.services import engines, extracting, samples

    standing = engines.standing()
    say(standing.sentence)
    if standing.lacking == engines.ABSENT:
        return
    check(not standing.lacking, standing.lacking)
    text = json.loads(samples.sample_articles().read_text("utf-8").splitlines()[0])["text"]
    found = extracting.read_text(extracting.Reading(text, None), "model")
    check(not (found.failure or found.remark), f"the model did not read: {found.failure or found.remark}")
    check(bool(found.quotations), "the model left no quotation in the first sample article")
    say(f"The model read an article: {len(found.quotations)} quotations.")


def _try_languages(say: Say) -> None:
    """Each language that can be chosen must be there, our words and those of Qt."""
    from PySide6.QtCore import QTranslator

    from quoteline.settings import LANGUAGES
    from quoteline.ui import translating

    spoken = [language for language in LANGUAGES if language != "en"]
    for language in spoken:
        ours, theirs = QTranslator(), QTranslator()
        check(ours.load(str(translating.translation_file(language))), f"no words of ours in {language}")
        check(bool(ours.translate(translating.CONTEXT, "Import articles…")), f"{language} says nothing")
        check(translating.load_words_of_qt(theirs, language), f"no words of Qt in {language}")
    say(f"The window speaks {', '.join(translating.NAMES[language] for language in spoken)} as well.")


def _try_formats(say: Say, folder: Path) -> None:
    """What is read and written with libraries of others, each loaded only when such a file comes."""
    from quoteline.ui import self_test_formats

    say(self_test_formats.read_each_kind(folder, check))
    say(self_test_formats.write_each_kind(folder / LIBRARY, folder, check))
    say(self_test_formats.print_a_page(folder, check))


def _try_window(say: Say, folder: Path) -> None:
    from quoteline.services import samples
    from quoteline.settings import Settings
    from quoteline.ui.appearance import Appearance
    from quoteline.ui.application import end, prepare_application
    from quoteline.ui.main_window import MainWindow

    application = prepare_application()
    surprises: list[str] = []
    sys.excepthook = lambda kind, error, trace: surprises.append(f"{kind.__name__}: {error}")
    window = MainWindow(Settings(), Appearance(application, "light"))
    trial = _Trial(window, say)
    try:
        window.resize(1280, 800)
        window.show()
        trial.opened(folder / LIBRARY)
        trial.imported((samples.sample_articles(), samples.sample_page()))
        trial.searched()
        trial.painted()
        trial.copied()
        trial.exported(folder / "quotations.csv")
    finally:
        end(window)
    check(not surprises, "; ".join(surprises[:3]))
    check(not (folder / "self-test.quoteline-wal").exists(), "the library was not closed cleanly")
    say("The window was closed, and one file is left.")


class _Trial:
    """The steps in the window, each as a person would take it."""

    def __init__(self, window: MainWindow, say: Say) -> None:
        self._window, self._say = window, say

    @property
    def _workspace(self) -> Workspace:
        workspace = self._window.workspace
        if workspace is None:
            raise StepError("no library is open")
        return workspace

    def _row(self, quotation_id: int) -> QuotationRow:
        row = self._workspace.list.row_of(quotation_id)
        if row is None:
            raise StepError(f"the row of quotation {quotation_id} was not fetched")
        return row

    def until(self, holds: Callable[[], bool], failure: str) -> None:
        """Let the window live until ``holds``."""
        from PySide6.QtCore import QEventLoop
        from PySide6.QtWidgets import QApplication

        end = time.monotonic() + PATIENCE
        while not holds():
            check(time.monotonic() < end, failure)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def settle(self) -> None:
        session = self._window.session
        self.until(lambda: session is None or not session.busy, "the window does not come to rest")

    def opened(self, path: Path) -> None:
        self._window.open(path)
        self.until(lambda: self._window.workspace is not None, "the library was not opened")
        self.settle()
        self._say("A library was made and opened.")

    def imported(self, paths: tuple[Path, ...]) -> None:
        from quoteline.services import engines
        from quoteline.ui.import_dialog import Wish
        from quoteline.ui.import_report import ImportReportDialog

        window = self._window
        window.import_wish(Wish(paths))
        self.until(lambda: bool(window.findChildren(ImportReportDialog)), "the import did not end")
        dialog = window.findChildren(ImportReportDialog)[0]
        report = dialog.report
        dialog.close()
        check(report.failed == 0, f"{report.failed} articles could not be read: {report.sentence()}")
        check(report.imported > 50, f"only {report.imported} articles were imported")
        check(report.quotations > 200, f"only {report.quotations} quotations were found")
        engine = engines.engine_named("auto").name
        check(set(report.engines) == {engine}, f"read by {', '.join(report.engines)}, not by {engine}")
        self.until(lambda: "search ready" in window.status.text(), "search was not prepared")
        self._say(f"Imported: {report.sentence()}.")

    def searched(self) -> None:
        """A word that stands in the sample articles; it must be in each row that is found."""
        workspace = self._workspace
        self.settle()
        everything = len(workspace.list.model.ids)
        row = self._row(workspace.list.model.id_at(0))
        word = max(row.text.replace("’", " ").replace("-", " ").split(), key=len).strip('“”‘’".,;:!?…()')
        workspace.search.box.setText(word)
        workspace.search.box.returnPressed.emit()
        self.until(
            lambda: 0 < len(workspace.list.model.ids) < everything, f"searching “{word}” changed nothing"
        )
        self.settle()
        found = workspace.list.model.ids
        check(row.id in found, f"searching “{word}” does not find the quotation it stands in")
        self._say(f"Searched “{word}”: {workspace.list.count_text()}.")
        workspace.search.box.setText("")
        workspace.search.box.returnPressed.emit()
        self.until(
            lambda: len(workspace.list.model.ids) == everything, "clearing the search did not bring all back"
        )

    def painted(self) -> None:
        workspace = self._workspace
        self.settle()
        for pane, name in ((workspace.list.table, "list"), (workspace.timeline, "timeline")):
            colours = _colours_of(pane)
            check(colours > 12, f"the {name} is blank ({colours} colours)")
        self._say("List and timeline are painted.")

    def copied(self) -> None:
        from PySide6.QtGui import QGuiApplication

        workspace = self._workspace
        clipboard = QGuiApplication.clipboard()
        clipboard.setText("nothing yet")
        first = workspace.list.model.id_at(0)
        workspace.desk.select([first])
        self.settle()
        words = self._row(first).text
        self._window.actions_.copy.trigger()
        self.until(lambda: clipboard.text() != "nothing yet", "nothing was copied")
        start = words[:20]
        check(start in clipboard.text(), "the copied text is not the selected quotation")
        check(clipboard.mimeData().hasHtml(), "the copied text is not rich as well")
        self._say(f"Copied: {clipboard.text().strip().splitlines()[0][:90]}")

    def exported(self, path: Path) -> None:
        from quoteline.ui.export_dialog import ExportWish

        ids = tuple(self._workspace.list.model.ids)
        self._window.connections.exporting.run(ExportWish(ids, path, "csv", None, False))
        self.until(path.exists, "the export was not written")
        self.settle()
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        check([int(row["id"]) for row in rows] == list(ids), "the exported rows are not the rows shown")
        check(
            rows[0]["quotation"].lstrip("'") == self._row(ids[0]).text,
            "the exported words are not the words shown",
        )
        self._say(f"Exported and read back: {len(rows)} rows.")


def _colours_of(pane: QWidget) -> int:
    """How many different colours a pane shows, looking at every third pixel."""
    picture = pane.grab().toImage()
    return len(
        {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    )
