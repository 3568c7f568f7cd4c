"""Extract again: what will happen is said, articles are read with a count and a way out, a report follows."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from quoteline.services import reextracting
from quoteline.services.library import Statistics, statistics
from quoteline.services.reextracting import Report, Step
from quoteline.ui import phrases
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.extract_report import ExtractReportDialog
from quoteline.ui.jobs import Job
from quoteline.ui.progress import Progress
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

REFRESH = 5.0  # seconds between two refreshes of the panes while quotations change


class ExtractAgainDialog(Asking):
    """Says what extracting again does to a library, and asks with what."""

    def __init__(self, window: QWidget, held: Statistics, engine: str) -> None:
        super().__init__(
            window,
            tr("Extract again"),
            # Translators: a paragraph each
            tr(
                "{n} {n:article|articles} will be read again, and the quotations in them found anew.\n\n"
                "What you did stays: speakers, words, kinds and days that you set, confirmed quotations,"
                " stars, tags, notes, and what you said is no quotation. Where you did something and the new"
                " reading finds no quotation any more, yours is kept, and listed for you to look at.\n\n"
                "You can go on working meanwhile. It can be stopped, and undone.",
                n=held.articles,
            ),
            tr("Extract again"),
        )
        self.engines = QComboBox()
        self.engines.setAccessibleName(tr("Find quotations with"))
        for name, words in phrases.ENGINE_NAMES.items():
            self.engines.addItem(words, name)
        self.engines.setCurrentIndex(max(0, self.engines.findData(engine)))
        form = QFormLayout()
        form.addRow(QLabel(tr("Find quotations with")), self.engines)
        self.column.addLayout(form)

    def engine(self) -> str:
        """The engine chosen, one of ``engines.ENGINES``."""
        return str(self.engines.currentData())


class ExtractCommands:
    """What the Tools menu and the status bar do about extracting again."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._job: Job | None = None
        self._report = Report()
        self._looked = 0.0
        self.progress = Progress(tr("Extracting again"), "article", tr("Stop extracting again"))
        self.progress.cancel_wanted.connect(self.cancel)
        window.status.addPermanentWidget(self.progress)
        self.progress.hide()

    def extract_again(self) -> None:
        """Ask, once it is known how much there is."""
        session = self._window.session
        if session is None or (self._job is not None and self._job.running):
            return
        session.reading.ask("what is extracted again", statistics, self._ask, self._window.complain)

    def _ask(self, held: Statistics) -> None:
        dialog = ExtractAgainDialog(self._window, held, self._window.kept.engine)
        if dialog.ask():
            self.run(dialog.engine())

    def run(self, engine: str) -> None:
        """Read all articles again on the writing lane; corrections are made between two of them."""
        session = self._window.session
        if session is None:
            return
        self._report = Report()
        self._looked = time.monotonic()
        self.progress.begin()
        self._job = session.writing.run(
            lambda library: reextracting.extract_again(library, engine=engine),
            self._step,
            self._end,
            self._fail,
        )

    def enable(self, on: bool) -> None:
        """Whether there is a library; with one that is closed, the reading of it ends."""
        self._window.actions_.extract_again.setEnabled(on)
        if not on:
            self._let_go()

    def cancel(self) -> None:
        """Stop after the article that is being read; what was read stays, and can be undone."""
        if self._job is not None:
            self._job.cancel()

    def _step(self, step: Step) -> None:
        self._report.add(step)
        if step.parts:
            self.progress.within(step.what, step.part, step.parts)
        elif step.what:
            self.progress.tell(step.what)
        else:
            self.progress.step(step.done, step.total)
        if time.monotonic() - self._looked > REFRESH:
            self._looked = time.monotonic()
            self._window.refresh()

    def _end(self) -> None:
        job, window = self._job, self._window
        self._ended()
        cancelled = job is not None and job.cancelled
        ExtractReportDialog(window, self._report, cancelled).show()

    def _fail(self, error: Exception) -> None:
        self._ended()
        self._window.complain(error)

    def _ended(self) -> None:
        self._let_go()
        self._window.refresh_with_search()
        if self._window.corrections is not None:
            self._window.corrections.tell_undo()

    def _let_go(self) -> None:
        """The job is over, or its library was closed, which cancels it."""
        self._job = None
        self.progress.end()
