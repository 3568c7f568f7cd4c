"""The table of many queries: sorted by any column, a row chosen with Enter or a double click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from quoteline.services.many_queries import Answer
from quoteline.ui import theme
from quoteline.ui.many_queries_model import LINE, REMARK, AnswersModel, remark
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr

WIDTHS = (64, 240, 110, 88, 98, 112, 112, 160)  # of the columns; the last one takes what is left
ARROW = 22  # pixels that the arrow of the order takes behind a title; numbers end before it


class AnswersTable(QTableView):
    """The table; Enter and a double click choose a row."""

    chosen = Signal(object)  # Answer

    def __init__(self) -> None:
        super().__init__()
        self.answers = AnswersModel(self)
        self.setModel(self.answers)
        self.setAccessibleName(tr("Queries and what they find"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setFont(theme.tabular(self.font()))
        self._arrange()
        self._dress()
        self.doubleClicked.connect(self._choose)

    def _arrange(self) -> None:
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setDefaultSectionSize(self.fontMetrics().height() + 2 * SPACE)
        across.setStretchLastSection(True)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSortingEnabled(True)
        for number, width in enumerate(WIDTHS):
            self.setColumnWidth(number, round(width * max(1.0, theme.text_scale)))

    def begin(self) -> None:
        """Another list is asked, which is shown in its own order first."""
        self.answers.clear()
        self.setColumnHidden(REMARK, True)
        self.sortByColumn(LINE, Qt.SortOrder.AscendingOrder)

    def add(self, answers: Sequence[Answer]) -> None:
        """More answers came; remarks have a column once there is one."""
        self.answers.add(answers)
        if any(map(remark, answers)):
            self.setColumnHidden(REMARK, False)

    def in_order(self) -> None:
        """All have come in: put them in the order that the header shows."""
        header = self.horizontalHeader()
        self.answers.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())

    def current(self) -> Answer | None:
        """The answer of the chosen row."""
        row = self.currentIndex().row()
        return self.answers.answers[row] if 0 <= row < len(self.answers.answers) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.answers.answers[index.row()])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        """Selected rows get the wash that they have in the list of quotations."""
        colours = theme.colours(self.palette())
        self.setStyleSheet(
            f"QTableView::item {{ padding: 0 {ARROW}px 0 {2 * SPACE}px; }}"
            f"QTableView::item:selected {{ background: {colours.selection.name()};"
            f" color: {colours.text.name()}; }}"
        )
