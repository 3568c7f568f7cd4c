"""The desk on which files lie before they come in: what they are, which are wanted, what they do not tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from quoteline.services import previewing
from quoteline.services.importing import Asked
from quoteline.services.looking import Look
from quoteline.ui import theme
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.date_filter import NO_DAY, DayField
from quoteline.ui.import_preview import Preview
from quoteline.ui.jobs import Lane
from quoteline.ui.mapping_dialog import ask_columns
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import shown, tr

READ = " ".join(f"*{ending}" for ending in previewing.endings())  # offered first; any file may be chosen
LONGEST = 60  # characters of a file's name in a sentence


@dataclass(frozen=True)
class Wish:
    """What is to be imported, and what is to be taken where a file does not tell."""

    paths: tuple[Path, ...]
    outlet: str = ""
    published: date | None = None
    engine: str = "auto"
    without: frozenset[Path] = frozenset()  # files among them that are left out
    asked_of: Mapping[Path, Asked] = field(default_factory=dict)  # which columns of a table hold what
    look: Look | None = None  # at feeds and folders, of which all that is new is wanted as well


class ImportDialog(Asking):
    """Shows what files would bring, while Enter imports them at once, whether or not all were looked at.

    Outlet and publication date are for files that do not name them; both may stay empty. Without a lane
    nothing is looked at.
    """

    def __init__(self, window: QWidget, paths: Sequence[Path], lane: Lane | None = None) -> None:
        super().__init__(window, tr("Import articles"), _named(paths), tr("Import"))
        self._paths = tuple(paths)
        self.preview = None if lane is None else Preview(lane, paths)
        if self.preview is not None:
            self.column.addWidget(self.preview, 1)
            self.preview.changed.connect(self._tell)
            self.preview.columns_wanted.connect(self._ask_columns)
            resize_within_screen(self, *(round(each * max(1.0, theme.text_scale)) for each in (1200, 680)))
        self._add_fields()
        self.published.textChanged.connect(lambda text: self._check())
        self._tell()

    def _add_fields(self) -> None:
        note = QLabel(tr("Used where a file does not tell:"))
        note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.outlet = QLineEdit()
        self.outlet.setAccessibleName(tr("Outlet"))
        self.published = DayField(tr("Published"))
        self.column.addWidget(note)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        for name, line in ((tr("Outlet"), self.outlet), (tr("Published"), self.published)):
            label = QLabel(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(line)
            row.addWidget(label)
            row.addWidget(line, 1)
            row.addSpacing(2 * theme.SPACE)
        self.column.addLayout(row)
        self.trouble = QLabel(shown(NO_DAY))
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.column.addWidget(self.trouble)

    def ask(self) -> bool:
        """Show it and wait; whether the files are to be imported."""
        if self.preview is not None:
            self.preview.begin()
            self.preview.table.setFocus()
        wanted = super().ask()
        if self.preview is not None:
            self.preview.stop()
        return wanted

    def _tell(self) -> None:
        """Say how many articles name no outlet or no day, as far as they are known."""
        known = list(self.preview.articles()) if self.preview is not None else []
        nameless = sum(not each.outlet for each in known)
        undated = sum(each.published is None for each in known)
        self.outlet.setPlaceholderText(
            tr("As in the file; {n} {n:names|name} none", n=nameless) if nameless else tr("As in the file")
        )
        self.published.setPlaceholderText(
            tr("As in the file (yyyy-mm-dd); {n} {n:tells|tell} none", n=undated)
            if undated
            else tr("As in the file (yyyy-mm-dd)")
        )
        self._check()

    def _check(self) -> None:
        valid = self.published.is_valid()
        self.do.setEnabled(valid and not self._nothing())
        self.trouble.setVisible(not valid)

    def _nothing(self) -> bool:
        """Whether it is known that nothing is wanted, or that there is nothing."""
        preview = self.preview
        if preview is None or not preview.complete:
            return False
        return not any(
            seen.articles and preview.model.wanted(row) for row, seen in enumerate(preview.model.files)
        )

    def _ask_columns(self, place: int) -> None:
        preview = self.preview
        assert preview is not None
        path = preview.model.files[place].path

        def look_again(asked: Asked) -> None:
            preview.look_again(place, asked)

        ask_columns(self, preview.lane, path, preview.asked_of.get(path), look_again)

    def wish(self) -> Wish:
        given = Wish(self._paths, self.outlet.text().strip(), self.published.day())
        if self.preview is None:
            return given
        return Wish(
            *(given.paths, given.outlet, given.published),
            without=self.preview.without(),
            asked_of=dict(self.preview.asked_of),
        )


def ask_import(
    window: QWidget,
    paths: Sequence[Path],
    lane: Lane | None = None,
    *,
    outlet: str = "",
    published: str = "",
) -> Wish | None:
    """What to import, or None when it was called off; ``outlet`` and ``published`` stand in the fields."""
    dialog = ImportDialog(window, paths, lane)
    dialog.outlet.setText(outlet)
    dialog.published.setText(published)
    return dialog.wish() if dialog.ask() else None


def _named(paths: Sequence[Path]) -> str:
    folders = sum(path.is_dir() for path in paths)
    files = len(paths) - folders
    if len(paths) == 1:
        name = paths[0].name if len(paths[0].name) <= LONGEST else f"{paths[0].name[: LONGEST - 1]}…"
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
