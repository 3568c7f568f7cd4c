"""The table of an import before it begins: filled file by file, with ticks, a count, and words of the row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from quoteline.services import previewing
from quoteline.services.importing import Asked
from quoteline.services.languages import is_extracted
from quoteline.services.library import Library
from quoteline.services.previewing import FileSeen, PreviewStep, Seen, There
from quoteline.ui import theme
from quoteline.ui.import_preview_model import Column, PreviewModel, day_words
from quoteline.ui.jobs import Job, Lane
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.translating import shown, tr

TAKING = 100  # milliseconds between two times that the table grows
LONGER = 10  # files for which it is a millisecond longer: the tree lays all of them out each time
FEW = 3  # files among which those with many articles are opened at once
WIDTHS = {
    Column.FILE: 190,
    Column.TITLE: 260,
    Column.STATE: 100,
    Column.OUTLET: 110,
    Column.PUBLISHED: 180,
    Column.LANGUAGE: 70,
    Column.WORDS: 60,
    Column.KIND: 100,
}


class PreviewTable(QTreeView):
    """Space ticks all selected files at once; Enter is meant for the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, PreviewModel):
            chosen = self.selectionModel().selectedRows(0)
            rows = sorted({each.row() for each in chosen if not each.parent().isValid()})
            if rows:
                model.want(rows, not all(model.wanted(row) for row in rows))
            return
        super().keyPressEvent(event)


class Preview(QWidget):
    """Looks at files on a lane. ``changed``: what is known, or what is wanted, is another."""

    changed = Signal()
    columns_wanted = Signal(int)  # the place of a table whose columns a person shall name

    def __init__(self, lane: Lane, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lane, self._paths = lane, tuple(paths)
        self._jobs: list[Job] = []
        self._over = False
        self.found, self.done, self.complete = 0, 0, False
        self.asked_of: dict[Path, Asked] = {}
        self.model = PreviewModel(self)
        self.table = PreviewTable()
        self.told = plain_label()
        self.bar = QProgressBar()
        self.detail = plain_label()
        self.where = plain_label(muted=True)
        self._set_up_table()
        self._arrange()
        self._coming: dict[int, FileSeen] = {}  # what has been looked at and is not in the table yet
        self._taking = QTimer(self, singleShot=True, interval=TAKING)
        self._taking.timeout.connect(self._take)
        self.model.ticked.connect(self._tell)

    # --- looking ---

    def begin(self) -> None:
        """Look at all files; closing the dialog ends it."""
        self._look(self._paths, {}, self._step, self._ended)

    def look_again(self, place: int, asked: Asked) -> None:
        """Look once more at one file, of which a person has said what its columns hold."""
        path = self.model.files[place].path
        self.asked_of[path] = asked

        def step(step: PreviewStep) -> None:
            if step.file is not None:
                self._coming[place] = step.file
                self._take()

        self._look([path], self.asked_of, step, lambda: None)

    def stop(self) -> None:
        """Look at no more, and hear of nothing more."""
        self._over = True
        self._taking.stop()
        for job in self._jobs:
            job.cancel()

    def _look(
        self,
        paths: Sequence[Path],
        asked_of: Mapping[Path, Asked],
        on_step: Callable[[PreviewStep], None],
        on_end: Callable[[], None],
    ) -> None:
        def steps(library: Library) -> Iterator[PreviewStep]:
            return previewing.preview(library, paths, asked_of=dict(asked_of))

        def heard(step: PreviewStep) -> None:
            if not self._over:
                on_step(step)

        self._jobs.append(self.lane.run(steps, heard, lambda: None if self._over else on_end()))

    def _step(self, step: PreviewStep) -> None:
        self.found, self.done = step.found, step.done
        if step.file is not None:
            self._coming[step.place] = step.file
        if not self._taking.isActive():
            self._taking.start(TAKING + len(self.model.files) // LONGER)

    def _take(self) -> None:
        """Show what has come since: all at once, as the table is painted anew each time."""
        coming, self._coming = self._coming, {}
        if any(not is_extracted(each.language) for seen in coming.values() for each in seen.first):
            self.table.setColumnHidden(Column.LANGUAGE, False)
        self.model.take(coming)
        for place, seen in coming.items():
            if seen.articles > 1:
                self._open_first(place)
        if self.model.files and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._tell()

    def _open_first(self, place: int) -> None:
        """A file with many articles among few files shows them."""
        if not self.table.rootIsDecorated():
            self.table.setRootIsDecorated(True)
        if self.found <= FEW:
            self.table.expand(self.model.index(place, 0))

    def _ended(self) -> None:
        self.complete = True
        self._taking.stop()
        self._take()

    # --- what is known ---

    def without(self) -> frozenset[Path]:
        """The files that are not to be imported."""
        return frozenset(self.model.left_out)

    def articles(self) -> Iterator[Seen]:
        """The articles that are known of the files that are wanted."""
        for row, seen in enumerate(self.model.files):
            if self.model.wanted(row):
                yield from seen.first

    def _tell(self) -> None:
        if not self.complete:
            self.bar.setRange(0, self.found if self.done else 0)
            self.bar.setValue(self.done)
            self.told.setText(tr("Looking at {done} of {n} {n:file|files}…", done=self.done, n=self.found))
        else:
            self.told.setText(self._sentence())
        self.bar.setVisible(not self.complete)
        self._show_row()
        self.changed.emit()

    def _sentence(self) -> str:
        """What would come in, in a line."""
        files = list(enumerate(self.model.files))
        wanted = [seen for row, seen in files if seen.articles and self.model.wanted(row)]
        parts = [tr("{n} {n:file|files} to import", n=len(wanted))]
        there = sum(all(each.there is There.SAME for each in seen.first) for seen in wanted)
        if there:
            parts.append(tr("{n} already there", n=there))
        left_out = sum(bool(seen.articles) for _, seen in files) - len(wanted)
        if left_out:
            parts.append(tr("{n} left out", n=left_out))
        unreadable = sum(not seen.articles and not seen.skipped for _, seen in files)
        if unreadable:
            parts.append(tr("{n} cannot be read", n=unreadable))
        skipped = sum(seen.skipped for _, seen in files)
        if skipped:
            parts.append(tr("{n} of another kind", n=skipped))
        return ", ".join(parts)

    # --- the selected row ---

    def current(self) -> FileSeen | None:
        """The file of the row that the keys are on."""
        index = self.table.currentIndex()
        return self.model.file_at(index) if index.isValid() else None

    def _show_row(self, *changed: object) -> None:
        index = self.table.currentIndex()
        seen = self.current()
        article = self.model.article_at(index) if index.isValid() else None
        if seen is None:
            self.detail.setText("")
            self.where.setText("")
        elif article is None:
            reasons = "\n".join(shown(each.reason) for each in seen.problems)
            self.detail.setText(reasons)
            self.where.setText(str(seen.path))
        else:
            self.detail.setText(article.opening)
            self.where.setText(_in_short(article, seen))
        of_table = seen is not None and seen.has_columns
        self.columns.setEnabled(of_table)
        self.columns.setVisible(of_table)

    # --- putting it together ---

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Files and what they would bring"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setAlternatingRowColors(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setExpandsOnDoubleClick(False)
        header = table.header()
        header.setStretchLastSection(True)
        header.setSectionsMovable(False)
        letter = table.fontMetrics().averageCharWidth() / 7
        for column, width in WIDTHS.items():
            header.resizeSection(column, round(width * max(1.0, letter)))
        table.setColumnHidden(Column.LANGUAGE, True)  # shown where one is not that of the rest
        table.selectionModel().currentChanged.connect(self._show_row)
        table.doubleClicked.connect(self._ask_columns)

    def _arrange(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(110, 8)
        self.bar.setAccessibleName(tr("Looking at the files"))
        self.columns = _flat(tr("Columns…"), tr("Say which column of a table holds what"))
        self.columns.clicked.connect(lambda: self._ask_columns(self.table.currentIndex()))
        self.columns.hide()
        self.all = _flat(tr("All"), tr("Import all files"))
        self.none = _flat(tr("None"), tr("Import no file"))
        self.new = _flat(tr("Only new"), tr("Import only files that hold something new"))
        self.all.clicked.connect(lambda: self._want(lambda seen: True))
        self.none.clicked.connect(lambda: self._want(lambda seen: False))
        self.new.clicked.connect(lambda: self._want(_is_new))
        above = QHBoxLayout()
        above.addWidget(self.told, 1)
        above.addWidget(self.bar)
        for button in (self.all, self.none, self.new, self.columns):
            above.addWidget(button)
        self.detail.setMaximumHeight(3 * self.fontMetrics().lineSpacing() + theme.SPACE)
        self.detail.setFont(theme.serif(self.font().pointSizeF() * 1.1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.SPACE)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addWidget(self.where)
        self._dress()

    def _want(self, wanted: Callable[[FileSeen], bool]) -> None:
        self.model.leave_out({seen.path for seen in self.model.files if not wanted(seen)})

    def _ask_columns(self, index: QModelIndex) -> None:
        if index.isValid() and self.model.file_at(index).has_columns:
            place = index.row() if not index.parent().isValid() else index.parent().row()
            self.columns_wanted.emit(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        """Selected rows get the wash that they have in the list of quotations."""
        colours = theme.colours(self.palette())
        self.table.setStyleSheet(
            "QTreeView::item { padding: 3px 0; }"
            f" QTreeView::item:selected {{ background: {colours.selection.name()};"
            f" color: {colours.text.name()}; }}"
        )


def _flat(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setFlat(True)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button


def _is_new(seen: FileSeen) -> bool:
    return any(each.there is not There.SAME for each in seen.first)


def _in_short(article: Seen, seen: FileSeen) -> str:
    """Where an article is from, what it is, and where its day was found."""
    parts = [seen.path.name, shown(article.kind), article.outlet, day_words(article)]
    return " · ".join(filter(None, parts))
