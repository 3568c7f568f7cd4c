"""An export is made again from its account: what is new, gone or changed is shown, then it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from quoteline.domain import QuotationRow
from quoteline.services import browsing, read_accounts, repeating
from quoteline.services.exporting import FORMATS
from quoteline.services.library import Library
from quoteline.services.read_accounts import Recorded
from quoteline.services.repeating import Difference
from quoteline.ui import file_dialogs
from quoteline.ui.export_difference import LISTED, DifferenceDialog
from quoteline.ui.jobs import Job
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

ACCOUNTS = say("Exports and their accounts (*.account.json *.xlsx *.docx *.odt *.html *.md);;All files (*)")


@dataclass
class _Outcome:
    """What came of asking again, filled on the lane."""

    found: Difference | None = None
    rows: dict[int, QuotationRow] = field(default_factory=dict)


class ExportAgain:
    """Asks for an account, compares, and writes where the person wants it."""

    def __init__(self, window: MainWindow, tell_written: Callable[[str, Path], None]) -> None:
        self._window, self._tell_written = window, tell_written
        self._job: Job | None = None
        self.dialog: DifferenceDialog | None = None

    def ask(self) -> None:
        """Ask which export is to be made again."""
        window = self._window
        folder = window.kept.export_folder or str(Path.home())
        path = file_dialogs.ask_open(window, tr("Export again"), folder, shown(ACCOUNTS))
        if path is not None:
            self.compare(path)

    def compare(self, path: Path) -> None:
        """Ask the library again for what an export was made of, and show the difference."""
        outcome = _Outcome()
        self._run(lambda library: _compared(library, path, outcome), lambda: self._show(outcome))

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def close(self) -> None:
        """The library closes: what is shown of it goes with it."""
        self.cancel()
        if self.dialog is not None:
            self.dialog.close()

    def _run(self, steps: Callable[[Library], Iterator[int]], then: Callable[[], None]) -> None:
        window = self._window
        if window.session is None:
            return
        progress = window.status.exporting
        progress.begin()

        def end() -> None:
            progress.end()
            if not job.cancelled:
                then()

        def fail(error: Exception) -> None:
            progress.end()
            window.complain(error)

        job = window.session.counting.run(steps, lambda done: progress.step(done, None), end, fail)
        self._job = job

    def _show(self, outcome: _Outcome) -> None:
        found = outcome.found
        if found is None:
            return
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = DifferenceDialog(self._window, found, outcome.rows)
        self.dialog.read_wanted.connect(self._read)
        self.dialog.write_wanted.connect(lambda: self._ask_where(found.then))
        self.dialog.finished.connect(self._closed)
        self.dialog.show()

    def _closed(self, answer: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _read(self, quotation: int) -> None:
        if self._window.workspace is not None:
            self._window.activateWindow()
            self._window.workspace.read(quotation)

    def _ask_where(self, then: Recorded) -> None:
        proposed = _beside(then)
        path = file_dialogs.ask_save(self.dialog or self._window, tr("Write the export again"), str(proposed))
        if path is not None:
            self.write(then, path)

    def write(self, then: Recorded, path: Path) -> None:
        """Write the export as it is now, with an account of its own."""
        found = Difference(then)
        self._run(
            lambda library: repeating.repeat(library, then, found, to=path),
            lambda: self._tell_written(_written(found, path), path),
        )


def _written(found: Difference, path: Path) -> str:
    many = len(found.now.ids) if found.now is not None else 0
    return tr(
        "{n} {n:quotation|quotations} written to {file} in {folder}",
        n=many,
        file=path.name,
        folder=str(path.absolute().parent),
    )


def _beside(then: Recorded) -> Path:
    """A name that is free, beside the older export: “beat (2).csv”."""
    suffix = FORMATS[then.format].suffix if then.format in FORMATS else ""
    older = then.path.name.removesuffix(read_accounts.SIDE)
    stem = older.removesuffix(suffix) if suffix else older
    names = (f"{stem} ({number}){suffix}" for number in range(2, 1000))
    return next((path for name in names if not (path := then.path.with_name(name)).exists()), then.path)


def _compared(library: Library, path: Path, outcome: _Outcome) -> Iterator[int]:
    then = read_accounts.read_account(path)
    outcome.found = found = Difference(then)
    yield from repeating.repeat(library, then, found)
    shown_ids = [*found.new[:LISTED], *found.gone[:LISTED], *list(found.changed)[:LISTED]]
    outcome.rows = {row.id: row for row in browsing.rows(library, shown_ids)}
