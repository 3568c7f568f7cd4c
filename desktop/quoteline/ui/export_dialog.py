"""The export dialog: what, in which format, which columns, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from quoteline.services.exporting import COLUMNS
from quoteline.settings import Settings
from quoteline.ui import file_dialogs
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.translating import Labels, tr
from quoteline.wording import say

NAME = Qt.ItemDataRole.UserRole
FORMATS = Labels(
    {
        "csv": say("CSV, for spreadsheets (.csv)"),
        "tsv": say("Tab-separated (.tsv)"),
        "jsonl": say("JSON lines, for programs (.jsonl)"),
    }
)


@dataclass(frozen=True)
class ExportWish:
    """What to write, and where."""

    ids: tuple[int, ...]
    path: Path
    format: str
    columns: tuple[str, ...] | None
    verbatim: bool


class ExportDialog(Asking):
    """Selection or all that is shown; the choices of the last time come back."""

    def __init__(
        self, window: QWidget, selected: Sequence[int], shown: Sequence[int], kept: Settings
    ) -> None:
        super().__init__(window, tr("Export quotations"), tr("Write quotations to a file."), tr("Export"))
        self._selected, self._shown, self._kept = selected, shown, kept
        self.selection = QRadioButton(tr("The selection ({n} {n:quotation|quotations})", n=len(selected)))
        self.all = QRadioButton(tr("All that is shown ({n} {n:quotation|quotations})", n=len(shown)))
        self.format = QComboBox()
        for name, label in FORMATS.items():
            self.format.addItem(label, name)
        self.columns = _columns_list(kept.export_columns)
        self.verbatim = QCheckBox(tr("Leave cells as they are, even those that a spreadsheet would run"))
        self.verbatim.setToolTip(
            tr("Words that begin with =, +, - or @ are otherwise made harmless with an apostrophe.")
        )
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("File to write"))
        self._build()
        self._begin()

    def _build(self) -> None:
        what = QVBoxLayout()
        what.addWidget(self.selection)
        what.addWidget(self.all)
        where = QHBoxLayout()
        where.addWidget(self.path, 1)
        choose = QPushButton(tr("Choose…"))
        choose.setAutoDefault(False)  # Return means Export, also while this button has the focus
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        where.addWidget(choose)
        form = QFormLayout()
        form.addRow(tr("What"), what)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Columns"), self.columns)
        form.addRow("", self.verbatim)
        form.addRow(tr("File"), where)
        self.column.addLayout(form)
        self.setMinimumWidth(560)

    def _begin(self) -> None:
        self.selection.setEnabled(bool(self._selected))
        self.selection.setChecked(len(self._selected) > 1)
        self.all.setChecked(len(self._selected) <= 1)
        self.format.setCurrentIndex(max(0, self.format.findData(self._kept.export_format)))
        self.verbatim.setChecked(self._kept.export_verbatim)
        folder = Path(self._kept.export_folder) if self._kept.export_folder else Path.home()
        self.path.setText(str(folder / f"quotations.{self.format.currentData()}"))
        self.format.currentIndexChanged.connect(lambda place: self._rename())
        for signal in (self.path.textChanged, self.columns.itemChanged):
            signal.connect(lambda changed: self._check())
        self._rename()

    def wish(self) -> ExportWish:
        ids = self._selected if self.selection.isChecked() else self._shown
        return ExportWish(
            tuple(ids),
            Path(self.path.text()).expanduser(),
            str(self.format.currentData()),
            self._columns() if self._is_table() else None,
            self.verbatim.isChecked() and self._is_table(),
        )

    def kept(self) -> Settings:
        """The settings with the choices made here."""
        wish = self.wish()
        columns = () if wish.columns in (None, COLUMNS) else wish.columns
        return replace(
            self._kept,
            export_folder=str(wish.path.parent),
            export_format=wish.format,
            export_columns=columns or (),
            export_verbatim=wish.verbatim,
        )

    def _columns(self) -> tuple[str, ...]:
        items = (self.columns.item(place) for place in range(self.columns.count()))
        return tuple(str(item.data(NAME)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _is_table(self) -> bool:
        return self.format.currentData() in ("csv", "tsv")

    def _check(self) -> None:
        named = bool(self.path.text().strip())
        self.do.setEnabled(named and (not self._is_table() or bool(self._columns())))

    def _rename(self) -> None:
        path = Path(self.path.text())
        if path.suffix[1:] in FORMATS or not path.suffix:
            self.path.setText(str(path.with_suffix(f".{self.format.currentData()}")))
        self.columns.setEnabled(self._is_table())
        self.verbatim.setEnabled(self._is_table())
        self._check()

    def _choose(self) -> None:
        path = file_dialogs.ask_save(self, tr("Export to"), self.path.text(), confirm=False)
        if path is not None:
            self.path.setText(str(path))


COLUMN_NAMES = Labels(
    {
        "id": say("Id"),
        "speaker": say("Speaker"),
        "role": say("Role"),
        "kind": say("Kind"),
        "quotation": say("Quotation"),
        "said_start": say("Said start"),
        "said_end": say("Said end"),
        "said_precision": say("Said precision"),
        "published": say("Published"),
        "outlet": say("Outlet"),
        "article_title": say("Article title"),
        "byline": say("Byline"),
        "url": say("Url"),
        "cue": say("Cue"),
        "context_before": say("Context before"),
        "context_after": say("Context after"),
        "confidence": say("Confidence"),
        "tags": say("Tags"),
        "note": say("Note"),
    }
)


def column_name(name: str) -> str:
    """A column as a person calls it; the file has its name."""
    return COLUMN_NAMES.get(name) or name.replace("_", " ").capitalize()


def _columns_list(chosen: Sequence[str]) -> QListWidget:
    """The columns with boxes to tick, in the order they are written in."""
    columns = QListWidget()
    columns.setAccessibleName(tr("Columns"))
    columns.setMaximumHeight(150)
    for name in COLUMNS:
        item = QListWidgetItem(column_name(name))
        item.setData(NAME, name)
        item.setToolTip(tr("Column “{name}” of the file", name=name))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if not chosen or name in chosen else Qt.CheckState.Unchecked)
        columns.addItem(item)
    return columns
