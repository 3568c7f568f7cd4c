"""Quotations below each other as a list shows them, however many: one column of a table without a grid.

Qt's list view asks the model for every row before it shows the first; a table view asks for those in sight.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyledItemDelegate, QTableView

from quoteline.ui.quotation_model import Column, QuotationModel


class WordsTable(QTableView):
    """Rows of one height unless they are given their own; Enter or a double click tells of a quotation."""

    read_wanted = Signal(int)

    def __init__(self, rows: QuotationModel, delegate: QStyledItemDelegate) -> None:
        super().__init__()
        self.rows = rows
        self.setModel(rows)
        self.setItemDelegate(delegate)
        for column in range(rows.columnCount()):
            self.setColumnHidden(column, column != Column.WORDS)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._read)

    def set_row_height(self, height: int) -> None:
        """The height of all rows."""
        self.verticalHeader().setDefaultSectionSize(height)

    def give_height(self, row: int, height: int) -> None:
        """The height of one row."""
        if self.rowHeight(row) != height:
            self.verticalHeader().resizeSection(row, height)

    def place(self, row: int) -> QModelIndex:
        """The index of a row."""
        return self.rows.index(row, Column.WORDS)

    def selected(self) -> list[int]:
        """The selected quotations, in their order."""
        return [
            self.rows.id_at(row)
            for row in sorted(index.row() for index in self.selectionModel().selectedRows())
        ]

    def select(self, ids: Sequence[int]) -> None:
        """Select these and go to the first of them."""
        places = self.rows.places_of(ids)
        chosen = QItemSelection()
        for row in places:
            chosen.select(self.place(row), self.place(row))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flag.ClearAndSelect | flag.Rows)
        if places:
            self.selectionModel().setCurrentIndex(self.place(places[0]), flag.NoUpdate)
            self.scrollTo(self.place(places[0]), QAbstractItemView.ScrollHint.PositionAtTop)

    def _read(self, index: QModelIndex) -> None:
        if index.isValid():
            self.read_wanted.emit(self.rows.id_at(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._read(self.currentIndex())
        else:
            super().keyPressEvent(event)
