"""What the main window does about many queries: asks them on a lane, shows what one found, writes tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl

from quoteline.domain import UserError
from quoteline.services import many_queries, query_tables
from quoteline.services.library import Library
from quoteline.services.many_queries import Answer, AnswerStep, QueryList
from quoteline.ui import file_dialogs
from quoteline.ui.actions import connect
from quoteline.ui.jobs import Job
from quoteline.ui.many_queries import ManyQueriesWindow
from quoteline.ui.translating import reason, shown, tr
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

LISTS = say("Lists of queries (*.txt *.csv *.tsv *.xlsx);;All files (*)")
TABLES = say("CSV (*.csv);;Workbook (*.xlsx);;Tab-separated (*.tsv);;JSON lines (*.jsonl)")
SHOWN_EVERY = 100  # milliseconds: answers come faster than a table can show them one by one


class ManyQueriesCommands:
    """Connects the window of many queries with the library and with what the main window shows."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.queries: ManyQueriesWindow | None = None
        self._job: Job | None = None
        self._writing: Job | None = None
        self._waiting: list[Answer] = []
        self._how_far = (0, 0)  # of those asked
        self._showing = QTimer(window, singleShot=True, interval=SHOWN_EVERY)
        self._showing.timeout.connect(self._show_waiting)
        connect(window.actions_.many_queries, self.open)

    def enable(self, on: bool) -> None:
        """Whether there is a library; without one the window goes too."""
        self._window.actions_.many_queries.setEnabled(on)
        if not on:
            self._let_go()

    def open(self) -> None:
        """Open the window of many queries, or bring it to the front."""
        if self._window.session is None:
            return
        if self.queries is None:
            self.queries = made = ManyQueriesWindow(self._window)
            made.text_wanted.connect(self.ask_text)
            made.file_wanted.connect(self._choose_file)
            made.stop_wanted.connect(self.stop)
            made.hits_wanted.connect(self._show_hits)
            made.table_wanted.connect(self._save_table)
            made.all_hits_wanted.connect(self._save_hits)
            made.writing.cancel_wanted.connect(self._stop_writing)
        self.queries.present()

    # --- asking ---

    def ask_text(self, text: str) -> None:
        """Ask the queries of a text, one a line."""
        self._read(lambda: many_queries.from_text(text), "")

    def ask_file(self, path: Path) -> None:
        """Ask the queries of a file."""
        self._read(lambda: many_queries.from_file(path), path.name)

    def _choose_file(self) -> None:
        assert self.queries is not None
        folder = self._window.kept.export_folder or str(Path.home())
        path = file_dialogs.ask_open(self.queries, tr("Choose a list of queries"), folder, shown(LISTS))
        if path is not None:
            self.ask_file(path)

    def _read(self, read: Callable[[], QueryList], name: str) -> None:
        assert self._window.session is not None
        self._window.session.reading.ask(
            "list of queries", lambda library: read(), lambda listed: self._begin(listed, name), self._refuse
        )

    def _begin(self, listed: QueryList, name: str) -> None:
        if self.queries is None or self._window.session is None:
            return
        self.stop()
        self._waiting.clear()
        self.queries.begin(listed, name)

        def steps(library: Library) -> Iterator[AnswerStep]:
            return many_queries.answers(library, listed.queries)

        job = self._window.session.counting.run(
            steps, lambda step: self._take(job, step), lambda: self._end(job), lambda e: self._fail(job, e)
        )
        self._job = job

    def _take(self, job: Job, step: AnswerStep) -> None:
        if job is self._job and self.queries is not None:
            self._waiting.append(step.answer)
            self._how_far = step.done, step.total
            if not self._showing.isActive():
                self._showing.start()

    def _show_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        if self.queries is not None and waiting:
            self.queries.add(waiting)
            self.queries.progress.step(*self._how_far)

    def _end(self, job: Job) -> None:
        if job is self._job and self.queries is not None:
            self._job = None
            self._show_waiting()
            self.queries.end(stopped=job.cancelled)

    def _fail(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self._job = None
            self._show_waiting()
            self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        """What a person can mend is said there; anything else is a bug, and rises."""
        if self.queries is not None:
            self.queries.refuse(reason(error))
        if not isinstance(error, UserError):
            raise error

    def stop(self) -> None:
        """Ask no more of them; what was asked is listed."""
        if self._job is not None:
            self._job.cancel()

    # --- what was found ---

    def _show_hits(self, answer: Answer) -> None:
        self._window.activateWindow()
        self._window.desk.want(answer.asked.wanted)

    def _save_table(self) -> None:
        assert self.queries is not None
        answers = self.queries.answers
        path = self._ask_where(tr("Export the table"), "queries.csv")
        if path is not None:
            self._write(path, lambda library: query_tables.write_answers(answers, path))

    def _save_hits(self) -> None:
        assert self.queries is not None
        queries = self.queries.queries
        path = self._ask_where(tr("Export all quotations"), "quotations-of-queries.csv")
        if path is not None:
            self._write(path, lambda library: query_tables.write_hits(library, queries, path))

    def _ask_where(self, title: str, name: str) -> Path | None:
        assert self.queries is not None
        kept = self._window.kept.export_folder
        folder = Path(kept) if kept else Path.home()
        path = file_dialogs.ask_save(self.queries, title, str(folder / name), shown(TABLES))
        return path if path is None or path.suffix else path.with_suffix(".csv")

    def _write(self, path: Path, pieces: Callable[[Library], Iterator[int]]) -> None:
        assert self._window.session is not None
        assert self.queries is not None
        progress = self.queries.writing
        progress.begin()
        job = self._window.session.counting.run(
            pieces,
            lambda done: progress.step(done, None),
            lambda: self._written(path, job.cancelled),
            self._not_written,
        )
        self._writing = job

    def _stop_writing(self) -> None:
        if self._writing is not None:
            self._writing.cancel()

    def _written(self, path: Path, stopped: bool) -> None:
        if self.queries is None:
            return
        self.queries.writing.end()
        if stopped:
            self.queries.tell(tr("The export was stopped; nothing was written."))
            return
        toast, hand_over = self.queries.toast, self._window.connections.exporting.hand_over
        told = tr("Saved {file} in {folder}", file=path.name, folder=str(path.absolute().parent))
        toast.say(told, tr("Open"), lambda: hand_over(QUrl.fromLocalFile(str(path.absolute()))))

    def _not_written(self, error: Exception) -> None:
        if self.queries is not None:
            self.queries.writing.end()
        self._refuse(error)

    def _let_go(self) -> None:
        """What belongs to the library that closes goes with it."""
        self.stop()
        self._stop_writing()
        self._showing.stop()
        self._job, self._writing, self._waiting = None, None, []
        if self.queries is not None:
            self.queries.close()
            self.queries.deleteLater()
        self.queries = None
