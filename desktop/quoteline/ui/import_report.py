"""The report after an import: what was found, what became of each file, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from quoteline.services.import_reports import KEPT, ImportReport, ImportStep, Outcome
from quoteline.services.importing import file_of
from quoteline.services.languages import is_extracted, left_unread
from quoteline.services.published import Question, sentence
from quoteline.ui import theme
from quoteline.ui.import_report_model import DATE, LANGUAGE, StepsModel, as_text
from quoteline.ui.outcome_chips import OutcomeChips
from quoteline.ui.provenance_text import moment
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import shown, tr

TYPING = 150  # milliseconds of rest before what is typed is looked for
WIDTHS = (220, 110, 260, 150, 220, 70)  # pixels of the columns, at the usual size of text

__all__ = ["ImportReportDialog", "as_text"]


class ImportReportDialog(QDialog):
    """Counts above, files below; problems alone if wished; what is selected can be read and corrected."""

    article_wanted = Signal(int)
    published_wanted = Signal(object)  # list[int]: articles whose date is to be set
    outlet_wanted = Signal(object)  # list[int]
    versions_wanted = Signal(int)
    again_wanted = Signal(object)  # list[Path]: files to be tried again
    undo_wanted = Signal(int)  # the number of the import in the log
    save_wanted = Signal()
    days_wanted = Signal(object)  # list[int]: articles whose date may be another now

    def __init__(self, window: QWidget, report: ImportReport, cancelled: bool) -> None:
        super().__init__(window)
        self.report = report
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import"))
        resize_within_screen(self, *(round(each * max(1.0, theme.text_scale)) for each in (1000, 620)))
        self._model = StepsModel(report, self)
        self.chips = OutcomeChips(report)
        self.search = QLineEdit()
        self._typing = QTimer(self, singleShot=True, interval=TYPING)
        self._dated: dict[int, None] = {}  # articles that a person was asked for the date of
        self._build(cancelled)

    # --- what is shown ---

    def corrected(self, change: object = None) -> None:
        """Something was corrected, or taken back."""
        if self._dated:
            self.days_wanted.emit(list(self._dated))

    def _ask_date(self, articles: Iterable[int]) -> None:
        ids = list(articles)
        self._dated.update(dict.fromkeys(ids))
        self.published_wanted.emit(ids)

    def show_days(self, days: object) -> None:
        """Dates that have been set since."""
        self._model.show_days(days)  # type: ignore[arg-type] # it comes through a signal

    def _show(self, *changed: object) -> None:
        self._model.show_only(
            problems=self.only_problems.isChecked(),
            dates=self.only_dates.isChecked(),
            outcomes=self.chips.outcomes(),
            words=self.search.text(),
        )
        self._enable()

    def _enable(self, *changed: object) -> None:
        articles = list(self._articles())
        for button in (self.read, self.date, self.outlet):
            button.setEnabled(bool(articles))
        changed_ones = [step for step in self._chosen() if step.outcome is Outcome.CHANGED]
        self.versions.setEnabled(bool(changed_ones))

    def _chosen(self) -> Iterator[ImportStep]:
        """The selected rows, from above."""
        chosen = self.table.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.count())]
        rows = sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
        return (self._model.steps[row] for row in rows if row < len(self._model.steps))

    def _articles(self) -> Iterator[int]:
        """The articles of the selected rows, each once."""
        found = (step.article_id for step in self._chosen() if step.outcome in (*KEPT, Outcome.ALREADY_THERE))
        return iter(dict.fromkeys(each for each in found if each is not None))

    def failed(self) -> list[Path]:
        """The files that could not be read, or a part of which, each once."""
        return list(dict.fromkeys(file_of(step.origin) for step in self.report.problems if _failed(step)))

    # --- putting it together ---

    def _build(self, cancelled: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(5 * theme.SPACE,) * 4)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(_title(_sentence(self.report, cancelled)))
        column.addWidget(self.chips)
        said = (self.report.remark(), sentence(self.report.dates), left_unread(self.report.languages))
        for each in filter(None, said):
            label = QLabel(shown(each))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        table = self._table()
        column.addLayout(self._above())
        column.addWidget(table, 1)
        column.addLayout(self._below())
        self.chips.chosen.connect(self._show)
        self.search.textChanged.connect(lambda text: self._typing.start())
        self._typing.timeout.connect(self._show)
        self.only_problems.setChecked(bool(self.report.problems))
        # What only tells no date is too common to be shown first.
        self.only_dates.setChecked(any(each is not Question.UNDATED for each in self.report.dates))
        self._enable()
        self._dress()

    def _above(self) -> QHBoxLayout:
        """Which rows are seen, and what is done with those that are selected."""
        self.search.setPlaceholderText(tr("Search in the report"))
        self.search.setAccessibleName(tr("Search in the report"))
        self.search.setClearButtonEnabled(True)
        self.only_problems = _tick(tr("Show only problems"), bool(self.report.problems), self._show)
        self.only_dates = _tick(tr("Show only dates to look at"), bool(self.report.questioned), self._show)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self.only_problems)
        row.addWidget(self.only_dates)
        return row

    def _below(self) -> QVBoxLayout:
        self.read = _button(tr("Read article"), self._read)
        self.date = _button(tr("Set date…"), lambda: self._ask_date(self._articles()))
        self.outlet = _button(tr("Set outlet…"), lambda: self.outlet_wanted.emit(list(self._articles())))
        self.versions = _button(tr("What changed…"), self._compare)
        self.again = _button(tr("Try again"), lambda: self.again_wanted.emit(self.failed()))
        self.again.setToolTip(tr("Import the files once more that could not be read"))
        self.again.setEnabled(bool(self.failed()))
        self.take_back = _button(tr("Take back this import…"), self._undo)
        self.take_back.setEnabled(self.report.import_id is not None)
        of_rows = QHBoxLayout()
        for button in (self.read, self.date, self.outlet, self.versions):
            of_rows.addWidget(button)
        of_rows.addStretch(1)
        for button in (self.again, self.take_back):
            of_rows.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save = buttons.addButton(tr("Save report…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.copy, self.save):
            button.setAutoDefault(False)  # Return closes the report
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text(self.report)))
        self.save.clicked.connect(self.save_wanted)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout()
        column.setSpacing(2 * theme.SPACE)
        column.addLayout(of_rows)
        column.addWidget(buttons)
        return column

    def _table(self) -> QTableView:
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setAccessibleName(tr("Files and what became of them"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 2 * theme.SPACE)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        for number, width in enumerate(WIDTHS):
            self.table.setColumnWidth(number, round(width * max(1.0, theme.text_scale)))
        self.table.setColumnHidden(LANGUAGE, all(map(is_extracted, self.report.languages)))
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.table.doubleClicked.connect(self._open)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        return self.table

    # --- what is done ---

    def _open(self, index: QModelIndex) -> None:
        """A double click reads an article; on its date it asks for another one."""
        step = self._model.steps[index.row()]
        if step.article_id is None:
            return
        if index.column() == DATE:
            self._ask_date([step.article_id])
        else:
            self.article_wanted.emit(step.article_id)

    def _read(self) -> None:
        for each in list(self._articles())[:1]:
            self.article_wanted.emit(each)

    def _compare(self) -> None:
        for step in list(self._chosen())[:1]:
            if step.article_id is not None:
                self.versions_wanted.emit(step.article_id)

    def _undo(self) -> None:
        if self.report.import_id is not None:
            self.undo_wanted.emit(self.report.import_id)

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.read, self.date, self.outlet, self.versions):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda checked=False, button=button: button.click())
        menu.popup(self.table.viewport().mapToGlobal(at))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        """Selected rows get the wash that they have in the list of quotations."""
        colours = theme.colours(self.palette())
        self.table.setStyleSheet(
            f"QTableView::item:selected {{ background: {colours.selection.name()};"
            f" color: {colours.text.name()}; }}"
        )


def _tick(text: str, possible: bool, do: Callable[..., None]) -> QCheckBox:
    tick = QCheckBox(text)
    tick.setEnabled(possible)
    tick.toggled.connect(do)
    return tick


def _button(text: str, do: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: do())
    return button


def _failed(step: ImportStep) -> bool:
    return step.outcome is Outcome.FAILED


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.scaled(label.font(), 1.15, bold=True))
    label.setWordWrap(True)
    return label


def _sentence(report: ImportReport, cancelled: bool) -> str:
    if report.at and not report.ended:
        return tr("This import was broken off. What came in until then is whole and stays.")
    if cancelled or report.ended == "stopped":
        return tr("The import was stopped. What came in until then is whole and stays.")
    if report.found and not report.kept:
        return tr("Nothing new came in.")
    came = tr(
        "{n} {n:article|articles} with {quotations} {quotations:quotation|quotations} came in.",
        n=report.kept,
        quotations=report.quotations,
    )
    return tr("{when}: {what}", when=moment(report.at), what=came) if report.at else came
