"""The history of the library: all that was done, newest first, with a way back to any point of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quoteline.services import history, taking_back
from quoteline.services.history import Past
from quoteline.services.taking_back import WholeImport
from quoteline.ui import theme
from quoteline.ui.correction_dialogs import ask_whole_import
from quoteline.ui.corrections import Corrections
from quoteline.ui.jobs import Lane
from quoteline.ui.provenance_text import moment
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import from_log, shown, tr
from quoteline.wording import say

MOST = 1000  # shown; undo goes farther back, step by step
ID = Qt.ItemDataRole.UserRole
UNDO_TIP = say("Take this back, and all that was done after it")
REDO_TIP = say("Make this again, and all before it that was taken back")
NOTHING = say("Nothing was done in this library yet. What you import, correct, star or tag is listed here.")


class HistoryDialog(QDialog):
    """Lists the corrections of a library; what was taken back is grey, and can be made again."""

    def __init__(self, reading: Lane, corrections: Corrections, window: QWidget) -> None:
        super().__init__(window)
        self._reading, self._corrections = reading, corrections
        self._done: dict[int, Past] = {}
        self.list = QTreeWidget()
        self.note = plain_label(muted=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.undo = self._button(tr("Undo up to here"), self._undo, shown(UNDO_TIP))
        self.redo = self._button(tr("Redo up to here"), self._redo, shown(REDO_TIP))
        self.buttons.rejected.connect(self.close)
        self._set_up_list()
        self._arrange()
        self._dress()
        corrections.changed.connect(self.look_again)
        corrections.undone.connect(self.look_again)

    def _button(self, text: str, do: Callable[[], None], tip: str) -> QWidget:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.clicked.connect(lambda: do())
        return button

    def _set_up_list(self) -> None:
        self.list.setHeaderLabels([tr("When"), tr("What was done"), tr("With which words")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAccessibleName(tr("What was done, newest first"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().resizeSection(1, 230)
        self.list.currentItemChanged.connect(self._enable)

    def _arrange(self) -> None:
        self.setWindowTitle(tr("History of this library"))
        resize_within_screen(self, 720, 520)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        column.addWidget(self.buttons)

    def open(self) -> None:
        """Show it with what was done up to now."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()
        self.look_again()

    def look_again(self, reason: object = None) -> None:
        """Ask again what was done, where the dialog is open."""
        if self.isVisible():
            self._reading.ask("history", lambda library: history.latest(library, MOST + 1), self._take)

    # --- showing ---

    def _take(self, done: Sequence[Past]) -> None:
        held = self._current()
        self._done = {each.entry.id: each for each in done[:MOST]}
        self.list.clear()
        for each in self._done.values():
            self.list.addTopLevelItem(self._item(each))
        self._select(held.entry.id if held else None)
        self._tell(len(done) > MOST)
        self._enable()

    def _item(self, past: Past) -> QTreeWidgetItem:
        entry = past.entry
        done = from_log(entry.what)
        what = tr("{what} (taken back)", what=done) if entry.undone else done
        words = f"“{' '.join(past.words.split())}”" if past.words else ""
        item = QTreeWidgetItem([moment(entry.at), what, words])
        item.setData(0, ID, entry.id)
        metrics = self.list.fontMetrics()
        room = metrics.horizontalAdvance(f"{item.text(0)}MM")
        item.setSizeHint(0, QSize(room, metrics.height() + 2 * theme.SPACE))
        for column, text in ((1, what), (2, words)):
            item.setToolTip(column, escape(text))
        if entry.undone:
            faint = QBrush(theme.colours(self.palette()).muted)
            italic = self.list.font()
            italic.setItalic(True)
            for column in range(3):
                item.setForeground(column, faint)
                item.setFont(column, italic)
        return item

    def _select(self, id: int | None) -> None:
        """The row that was selected, else the last that is not taken back."""
        items = [self.list.topLevelItem(place) for place in range(self.list.topLevelItemCount())]
        known = [each for each in items if each is not None]
        done = [each for each in known if not self._done[each.data(0, ID)].entry.undone]
        chosen = next((each for each in known if each.data(0, ID) == id), None) or next(iter(done), None)
        if chosen is not None:
            self.list.setCurrentItem(chosen)

    def _tell(self, more: bool) -> None:
        undone = sum(each.entry.undone for each in self._done.values())
        told = [] if self._done else [shown(NOTHING)]
        if undone:
            told.append(tr("{n} taken back: they can be made again until something else is done.", n=undone))
        if more:
            told.append(tr("Only the last {n} are listed.", n=MOST))
        self.note.setText(" ".join(told))
        self.note.setVisible(bool(told))

    def _current(self) -> Past | None:
        item = self.list.currentItem()
        return self._done.get(item.data(0, ID)) if item is not None else None

    def _enable(self, *changed: object) -> None:
        past = self._current()
        self.undo.setEnabled(past is not None and not past.entry.undone)
        self.redo.setEnabled(past is not None and past.entry.undone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
            self.look_again()

    def _dress(self) -> None:
        """Selected rows get the wash that they have in the list of quotations."""
        colours = theme.colours(self.palette())
        self.list.setStyleSheet(
            f"QTreeView::item:selected {{ background: {colours.selection.name()};"
            f" color: {colours.text.name()}; }}"
        )

    # --- back and forth ---

    def _undo(self) -> None:
        past = self._current()
        if past is not None:
            id = past.entry.id
            self._reading.ask(
                "a whole import",
                lambda library: taking_back.whole_import(library, id),
                lambda brought: self._undo_to(id, brought),
            )

    def _undo_to(self, id: int, brought: WholeImport | None) -> None:
        """Take back all from here on; a whole import only when the person has read what goes with it."""
        if brought is None or ask_whole_import(self, brought):
            self._corrections.walk(lambda library: history.undo_to(library, id), back=True)

    def _redo(self) -> None:
        past = self._current()
        if past is not None:
            id = past.entry.id
            self._corrections.walk(lambda library: history.redo_to(library, id), back=False)
