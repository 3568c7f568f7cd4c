"""Looks through the whole library for what stands in quotation marks and was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteline.services import auditing
from quoteline.services.auditing import AuditReport, AuditStep
from quoteline.ui.audit_report import AuditReportDialog
from quoteline.ui.long_work import LongWork

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class AuditCommands:
    """Runs the audit on the counting lane, with a count and a way out."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._work = LongWork(window.status.auditing, window.complain)
        self.dialog: AuditReportDialog | None = None

    def audit(self) -> None:
        """Read all articles again for what was left out; nothing is changed."""
        session = self._window.session
        if session is None or self._work.running:
            return
        report = AuditReport()

        def step(step: AuditStep) -> None:
            report.add(step)
            self._window.status.auditing.step(step.done, step.total)

        self._work.run(session.counting, auditing.steps, step, lambda stopped: self._show(report, stopped))

    def _show(self, report: AuditReport, stopped: bool) -> None:
        self.dialog = AuditReportDialog(self._window, report, stopped)
        self.dialog.article_wanted.connect(self._read)
        self.dialog.destroyed.connect(self._forget)
        self.dialog.show()

    def _forget(self) -> None:
        self.dialog = None

    def _read(self, article: int) -> None:
        """In the article what was left out is lit, and the keys are there."""
        workspace = self._window.workspace
        if workspace is not None:
            workspace.desk.select([])
            workspace.reading.read_article(article)
            workspace.reading.unclaimed.toggle.setChecked(True)
            self._window.activateWindow()
            workspace.show_reading()

    def close(self) -> None:
        """The library is closed, and with it what was looked for."""
        self._work.let_go()
        if self.dialog is not None:
            self.dialog.close()
