"""The report after extracting again: what became of the quotations, and a list of those to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
)

from quoteline.services.reextracting import LeftOver, Report, Step
from quoteline.services.searching import Wanted
from quoteline.ui import theme
from quoteline.ui.figures import figures
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import Labels, shown, tr
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

Index = QModelIndex | QPersistentModelIndex
TO_LOOK_AT = "is:unplaced"
FIGURES = Labels(
    {
        "same": say("The same"),
        "changed": say("Changed"),
        "new": say("New"),
        "back": say("Found again"),
        "gone": say("No longer found"),
    }
)
NOTHING_LOST = say(
    "The new reading finds them no more. They are kept as you left them; select one to see it."
)


class LeftModel(QAbstractTableModel):
    """Quotations that are kept although they are not found any more, or articles that could not be read."""

    def __init__(self, report: Report, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[LeftOver | Step] = [*report.failed, *report.to_look_at]
        self.titles = (tr("Quotation"), tr("Article"), tr("Why"))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        told = _cells(self.rows[index.row()])[index.column()]
        return plain_hint(told) if role == Qt.ItemDataRole.ToolTipRole else told

    def quotation(self, row: int) -> int | None:
        """The quotation of a row, if it is about one."""
        one = self.rows[row]
        return one.quotation.id if isinstance(one, LeftOver) else None


def _cells(row: LeftOver | Step) -> tuple[str, str, str]:
    if isinstance(row, Step):
        return "", row.title, tr("Could not be read: {why}", why=row.failure)
    words = " ".join(row.quotation.words.split())
    return words, row.article_title, tr("Kept: {did}", did=row.did)


class ExtractReportDialog(QDialog):
    """Figures above, below what is to be looked at; selecting a quotation shows it in the window."""

    def __init__(self, window: MainWindow, report: Report, cancelled: bool) -> None:
        super().__init__(window)
        self._window, self.report = window, report
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Extract again"))
        self.model = LeftModel(report, self)
        resize_within_screen(self, 820, 480 if self.model.rows else 200)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(5 * theme.SPACE,) * 4)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(_label(sentence(report, cancelled), bold=True))
        column.addLayout(_figures(report))
        for said in filter(None, (report.remark, _vouched_for(report))):
            column.addWidget(_label(shown(said)))
        if self.model.rows:
            if report.to_look_at:
                column.addWidget(_label(shown(NOTHING_LOST)))
            column.addWidget(self._table(), 1)
        else:
            column.addStretch(1)
        column.addWidget(self._buttons())

    def _table(self) -> QTableView:
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("To look at"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 2 * theme.SPACE)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(1, 220)
        self.table.setColumnWidth(2, 220)
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self._show(now.row()))
        return self.table

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self.show_all = buttons.addButton(tr("Show all in the list"), QDialogButtonBox.ButtonRole.ActionRole)
        self.show_all.setAutoDefault(False)
        self.show_all.setVisible(bool(self.report.to_look_at))
        self.show_all.clicked.connect(self._show_all)
        buttons.rejected.connect(self.close)
        return buttons

    def _show(self, row: int) -> None:
        quotation = self.model.quotation(row) if row >= 0 else None
        if quotation is not None and self._window.workspace is not None:
            self._window.workspace.read(quotation)

    def _show_all(self) -> None:
        self._window.desk.want(Wanted(query=TO_LOOK_AT))
        self.close()


def sentence(report: Report, cancelled: bool) -> str:
    """What came of it, for a person who wants to know whether there is anything to do."""
    if cancelled:
        return tr(
            "Stopped after {n} {n:article|articles}. What was read until then is whole; undo takes it back.",
            n=report.articles,
        )
    looked = len(report.to_look_at)
    if not report.corrections:
        return _unchanged(report.articles, report.engine or tr("nothing"), looked)
    if looked:
        return tr(
            "{n} {n:article|articles} read again with {engine};"
            " {looked} {looked:quotation|quotations} to look at. Undo takes it back.",
            n=report.articles,
            engine=report.engine,
            looked=looked,
        )
    return tr(
        "{n} {n:article|articles} read again with {engine}. Undo takes it back.",
        n=report.articles,
        engine=report.engine,
    )


def _unchanged(articles: int, engine: str, looked: int) -> str:
    if looked:
        return tr(
            "{n} {n:article|articles} read again with {engine}: nothing changed;"
            " {looked} {looked:quotation|quotations} to look at.",
            n=articles,
            engine=engine,
            looked=looked,
        )
    return tr(
        "{n} {n:article|articles} read again with {engine}: nothing changed.", n=articles, engine=engine
    )


def _vouched_for(report: Report) -> str:
    many = len(report.vouched_for)
    if not many:
        return ""
    return tr(
        "{n} {n:quotation|quotations} that you added or confirmed"
        " {n:is not found, and stays|are not found, and stay}.",
        n=many,
    )


def _label(text: str, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if bold:
        label.setFont(theme.scaled(label.font(), 1.15, bold=True))
    return label


def _figures(report: Report) -> QGridLayout:
    numbers = [(words, report.counts[name]) for name, words in FIGURES.items()]
    return figures([*numbers, (tr("To look at"), len(report.to_look_at))])
