"""What is asked before an import: only what the files may not tell themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from quoteline.ui import phrases
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.date_filter import NO_DAY, DayField

READ = "*.txt *.md *.html *.htm *.xhtml *.jsonl *.ndjson *.csv *.tsv"  # offered first; any file may be chosen


@dataclass(frozen=True)
class Wish:
    """What is to be imported, and what is to be taken where a file does not tell."""

    paths: tuple[Path, ...]
    outlet: str = ""
    published: date | None = None
    engine: str = "auto"


class ImportDialog(Asking):
    """Outlet and publication date for files that do not name them; both may stay empty."""

    def __init__(self, window: QWidget, paths: Sequence[Path]) -> None:
        super().__init__(
            window,
            "Import articles",
            f"{_named(paths)}\n\nOutlet and date are mostly found in the files themselves. What you give here"
            " is used where a file does not tell.",
            "Import",
        )
        self._paths = tuple(paths)
        self.outlet = QLineEdit()
        self.outlet.setPlaceholderText("As in the file")
        self.outlet.setAccessibleName("Outlet")
        self.published = DayField("Published")
        self.published.setPlaceholderText("As in the file (yyyy-mm-dd)")
        form = QFormLayout()
        form.addRow("Outlet", self.outlet)
        form.addRow("Published", self.published)
        self.column.addLayout(form)
        self.trouble = QLabel(NO_DAY)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        self.published.textChanged.connect(lambda text: self._check())

    def _check(self) -> None:
        valid = self.published.is_valid()
        self.do.setEnabled(valid)
        self.trouble.setVisible(not valid)

    def wish(self) -> Wish:
        return Wish(self._paths, self.outlet.text().strip(), self.published.day())


def ask_import(window: QWidget, paths: Sequence[Path]) -> Wish | None:
    """What to import, or None when it was called off."""
    dialog = ImportDialog(window, paths)
    return dialog.wish() if dialog.ask() else None


def _named(paths: Sequence[Path]) -> str:
    folders = sum(path.is_dir() for path in paths)
    files = len(paths) - folders
    if len(paths) == 1:
        return f"Import “{paths[0].name}”" + (" and all that is in it." if folders else ".")
    parts = [phrases.count(files, "file")] if files else []
    parts += [phrases.count(folders, "folder")] if folders else []
    return f"Import {' and '.join(parts)}."
