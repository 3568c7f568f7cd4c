"""The dialog in which a person says which column of a table holds what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from quoteline.domain import UserError
from quoteline.services import mapping
from quoteline.services.importing import Asked
from quoteline.services.mapping import FIELDS, Columns
from quoteline.ui import theme
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.jobs import Lane
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import reason, shown, tr

WIDEST = 220  # pixels that a column of the table takes at first
CELL = 120  # characters of a cell that are shown


class MappingDialog(Asking):
    """First rows of a table, and for each of our fields the column that holds it; the text is needed."""

    def __init__(self, window: QWidget, path: Path, columns: Columns, asked: Asked | None = None) -> None:
        super().__init__(
            window,
            tr("Columns of a table"),
            tr("Which columns of “{name}” hold what? Only the text is needed.", name=path.name),
            tr("Use these columns"),
        )
        self.columns = columns
        before = asked.columns if asked is not None else columns.taken
        self.fields = {ours: self._choice(ours, before.get(ours, "")) for ours in FIELDS}
        self.table = self._table()
        self.column.addWidget(self.table, 1)
        form = QFormLayout()
        form.setVerticalSpacing(theme.SPACE)
        for ours, choice in self.fields.items():
            form.addRow(shown(FIELDS[ours]), choice)
        self.column.addLayout(form)
        resize_within_screen(self, *(round(each * max(1.0, theme.text_scale)) for each in (760, 560)))
        self._check()
        self.fields["text"].setFocus()

    def answer(self) -> Asked:
        """The columns that were chosen."""
        return mapping.asked({ours: choice.currentData() for ours, choice in self.fields.items()})

    def _choice(self, ours: str, chosen: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(shown(FIELDS[ours]))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(24)
        choice.addItem(tr("No column"), "")
        for place, name in enumerate(self.columns.names):
            choice.addItem(_with_example(name, place, self.columns), name)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.currentIndexChanged.connect(lambda place: self._check())
        return choice

    def _table(self) -> QTableWidget:
        names, rows = self.columns.names, self.columns.rows
        table = QTableWidget(len(rows), len(names))
        table.setAccessibleName(tr("First rows of the table"))
        table.setHorizontalHeaderLabels([name[:CELL] for name in names])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        for place, row in enumerate(rows):
            for number, cell in enumerate(row):
                item = QTableWidgetItem(cell[:CELL])
                item.setToolTip(plain_hint(cell))
                table.setItem(place, number, item)
        table.setShowGrid(False)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 2 * theme.SPACE)
        table.resizeColumnsToContents()
        widest = round(WIDEST * max(1.0, theme.text_scale))
        for number in range(len(names)):
            table.setColumnWidth(number, min(widest, table.columnWidth(number) + 2 * theme.SPACE))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _check(self) -> None:
        self.do.setEnabled(bool(self.fields["text"].currentData()))


def ask_columns(
    window: QWidget, lane: Lane, path: Path, asked: Asked | None, then: Callable[[Asked], None]
) -> None:
    """Ask which columns of a table hold what, once it has been read on a lane; no answer is none."""

    def ask(columns: Columns) -> None:
        dialog = MappingDialog(window, path, columns, asked)
        if dialog.ask():
            then(dialog.answer())

    def refuse(error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        Asking(window, tr("Columns of a table"), reason(error), tr("Close")).ask()

    lane.ask("columns of a table", lambda library: mapping.columns_of(path), ask, refuse)


def _with_example(name: str, place: int, columns: Columns) -> str:
    """A column by its name, with what its first row with anything has."""
    example = next((row[place] for row in columns.rows if row[place]), "")
    shortened = example if len(example) <= 40 else f"{example[:39].rstrip()}…"
    return f"{name}  ({shortened})" if shortened else name
