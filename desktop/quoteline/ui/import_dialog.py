"""What is asked before an import: only what the files may not tell themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.date_filter import NO_DAY, DayField
from quoteline.ui.translating import shown, tr

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
            tr("Import articles"),
            tr(
                "{files}\n\nOutlet and date are mostly found in the files themselves."
                " What you give here is used where a file does not tell.",
                files=_named(paths),
            ),
            tr("Import"),
        )
        self._paths = tuple(paths)
        self.outlet = QLineEdit()
        self.outlet.setPlaceholderText(tr("As in the file"))
        self.outlet.setAccessibleName(tr("Outlet"))
        self.published = DayField(tr("Published"))
        self.published.setPlaceholderText(tr("As in the file (yyyy-mm-dd)"))
        form = QFormLayout()
        form.addRow(tr("Outlet"), self.outlet)
        form.addRow(tr("Published"), self.published)
        self.column.addLayout(form)
        self.trouble = QLabel(shown(NO_DAY))
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
        name = paths[0].name
        return (
            tr("Import “{name}” and all that is in it.", name=name)
            if folders
            else tr("Import “{name}”.", name=name)
        )
    if not folders:
        return tr("Import {n} {n:file|files}.", n=files)
    if not files:
        return tr("Import {n} {n:folder|folders}.", n=folders)
    return tr(
        "Import {files} {files:file|files} and {folders} {folders:folder|folders}.",
        files=files,
        folders=folders,
    )
