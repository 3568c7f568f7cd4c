"""The report after an import: what was found, and what became of each file."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quoteline.services.importing import ImportReport, ImportStep, Outcome
from quoteline.services.published import Question, reading_words, sentence
from quoteline.ui import phrases, theme
from quoteline.ui.figures import figures
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.publication_line import on_hover
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import Labels, shown, tr
from quoteline.wording import say

Index = QModelIndex | QPersistentModelIndex
TITLES = (say("File or article"), say("Result"), say("Reason"), say("Publication date"))
RESULTS = Labels(
    {
        Outcome.IMPORTED: say("Imported"),
        Outcome.PRINTING: say("Other printing"),
        Outcome.ALREADY_THERE: say("Already there"),
        Outcome.SKIPPED: say("Skipped"),
        Outcome.FAILED: say("Failed"),
    }
)


QUESTIONS = Labels(
    {
        Question.CONFLICTING: say("conflicting"),
        Question.DOUBTFUL: say("doubtful"),
        Question.FUTURE: say("in the future"),
        Question.TOO_OLD: say("before 1800"),
    }
)


class StepsModel(QAbstractTableModel):
    """The steps of an import as a table: any number of them, as only those in view are asked for."""

    def __init__(self, report: ImportReport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.steps: list[ImportStep] = list(report.steps)

    def show_only(self, *, problems: bool, dates: bool) -> None:
        """Show all steps, or only those that failed, or that have a date to look at, or both."""
        asked = [
            step
            for wanted, some in ((problems, self._report.problems), (dates, self._report.questioned))
            if wanted
            for step in some
        ]
        self.beginResetModel()
        self.steps = asked if problems or dates else list(self._report.steps)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.steps)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return shown(TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        step = self.steps[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint(_on_hover(step, index.column()))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (_short(step.origin), RESULTS[step.outcome], _reason(step), _date(step))[index.column()]


class ImportReportDialog(QDialog):
    """Counts above, files below; problems alone if wished; all of it to the clipboard."""

    def __init__(self, window: QWidget, report: ImportReport, cancelled: bool) -> None:
        super().__init__(window)
        self.report = report
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import"))
        resize_within_screen(self, 820, 520)
        self._model = StepsModel(report, self)
        self._build(cancelled)

    def _build(self, cancelled: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(5 * theme.SPACE,) * 4)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(_title(_sentence(self.report, cancelled)))
        column.addLayout(_counts(self.report))
        for said in filter(None, (self.report.remark(), sentence(self.report.dates))):
            label = QLabel(shown(said))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._table(), 1)
        self.only_problems = QCheckBox(tr("Show only problems"))
        self.only_problems.setEnabled(bool(self.report.problems))
        self.only_problems.toggled.connect(self._show)
        self.only_dates = QCheckBox(tr("Show only dates to look at"))
        self.only_dates.setEnabled(bool(self.report.questioned))
        self.only_dates.toggled.connect(self._show)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setAutoDefault(False)  # Return closes the report
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text(self.report)))
        buttons.rejected.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.only_problems)
        row.addWidget(self.only_dates)
        row.addStretch(1)
        row.addWidget(buttons)
        column.addLayout(row)
        self.only_problems.setChecked(bool(self.report.problems))
        # What only tells no date is too common to be shown first.
        self.only_dates.setChecked(any(each is not Question.UNDATED for each in self.report.dates))

    def _show(self) -> None:
        self._model.show_only(problems=self.only_problems.isChecked(), dates=self.only_dates.isChecked())

    def _table(self) -> QTableView:
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setAccessibleName(tr("Files and what became of them"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 2 * theme.SPACE)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.table.setColumnWidth(0, 260)
        self.table.setColumnWidth(1, 110)
        self.table.setColumnWidth(3, 250)
        return self.table


def as_text(report: ImportReport) -> str:
    """The whole report as plain text: the sentence, then a line a file, with tabs."""
    said = filter(None, (report.sentence(), report.remark(), sentence(report.dates)))
    return "\n".join([*said, "", *(line for step in report.steps for line in _lines(step))]) + "\n"


def _lines(step: ImportStep) -> Iterator[str]:
    """What became of a file, its date, and below it all readings where the date is to be looked at."""
    yield "\t".join((step.origin, RESULTS[step.outcome], _reason(step), _date(step))).rstrip("\t")
    if step.dating is not None:
        yield from (f"\t{reading_words(each)}" for each in step.dating.readings)


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(theme.scaled(label.font(), 1.15, bold=True))
    label.setWordWrap(True)
    return label


def _counts(report: ImportReport) -> QGridLayout:
    return figures(
        (
            (tr("Found"), report.found),
            (tr("Imported"), report.imported),
            (tr("Other printings"), report.printings),
            (tr("Already there"), report.already_there),
            (tr("Skipped"), report.skipped),
            (tr("Failed"), report.failed),
        )
    )


def _sentence(report: ImportReport, cancelled: bool) -> str:
    kept = report.imported + report.printings
    if cancelled:
        return tr("The import was stopped. What came in until then is whole and stays.")
    if report.found and not kept:
        return tr("Nothing new came in.")
    return tr(
        "{n} {n:article|articles} with {quotations} {quotations:quotation|quotations} came in.",
        n=kept,
        quotations=report.quotations,
    )


def _reason(step: ImportStep) -> str:
    if step.outcome is Outcome.IMPORTED:
        return phrases.count(step.quotations, "quotation")
    return shown(step.reason)


def _date(step: ImportStep) -> str:
    """The publication date that was taken, and what to look at in it."""
    if step.dating is None:
        return ""
    day = step.dating.published.isoformat() if step.dating.published else tr("unknown")
    asked = ", ".join(
        QUESTIONS.get(each, str(each)) for each in step.dating.questions if each is not Question.UNDATED
    )
    return f"{day} ({asked})" if asked else day


def _on_hover(step: ImportStep, column: int) -> str:
    if column == 3 and step.dating is not None:
        return on_hover(step.dating)
    return f"<p>{escape(step.origin if column == 0 else _reason(step) or step.origin)}</p>"


def _short(origin: str) -> str:
    """The end of a path is what tells one file from the other."""
    parts = Path(origin).parts
    return origin if len(parts) <= 3 else "…/" + "/".join(parts[-2:])
