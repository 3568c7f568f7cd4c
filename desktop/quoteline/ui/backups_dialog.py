"""The backups of the open library: what each holds and why it was made; restored, made and deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from quoteline.services.backups import Backup
from quoteline.ui import phrases, theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.progress import Progress
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import shown, tr

FILE = Qt.ItemDataRole.UserRole
NUMBERS = range(2, 6)  # the columns that hold figures


class BackupsDialog(QDialog):
    """Tells what is wanted; what is done is done by :class:`BackupCommands`."""

    restore_wanted = Signal(object)  # Backup
    delete_wanted = Signal(object)  # Backup
    reveal_wanted = Signal(object)  # Path
    make_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._listed: dict[str, Backup] = {}
        self.list = QTreeWidget()
        self.note = plain_label(muted=True)
        self.progress = Progress(tr("Backing up"), "%", tr("Stop backing up"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = self._button(tr("Restore…"), lambda: self._want(self.restore_wanted.emit))
        self.reveal = self._button(tr("Show in its folder"), self._reveal)
        self.delete = self._button(tr("Delete…"), lambda: self._want(self.delete_wanted.emit))
        self.make = self._button(tr("Back up now"), self.make_wanted.emit)
        self.buttons.rejected.connect(self.close)
        self._set_up_list()
        self._arrange()
        self._dress()
        self.show_backups([])

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def _set_up_list(self) -> None:
        headings = [tr("Made"), tr("Why"), tr("Articles"), tr("Quotations"), tr("Changes"), tr("Size")]
        self.list.setHeaderLabels(headings)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAccessibleName(tr("Backups, newest first"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(84)  # figures of two columns do not run together
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in NUMBERS:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self.list.headerItem().setTextAlignment(column, right)
        self.list.currentItemChanged.connect(self._enable)
        self.list.itemActivated.connect(lambda item: self._want(self.restore_wanted.emit))
        away = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        away.setContext(Qt.ShortcutContext.WidgetShortcut)
        away.activated.connect(lambda: self._want(self.delete_wanted.emit))

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Backups"))
        resize_within_screen(self, 760, 460)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        column.addWidget(self.progress)
        column.addWidget(self.buttons)

    def open(self) -> None:
        """Show it, beside the window."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    # --- showing ---

    def show_backups(self, found: Sequence[Backup]) -> None:
        """List them; the one that was chosen stays so."""
        chosen = self.chosen()
        self._listed = {str(each.path): each for each in found}
        self.list.clear()
        for each in found:
            self.list.addTopLevelItem(self._item(each))
        places = [number for number, each in enumerate(found) if chosen and each.path == chosen.path]
        item = self.list.topLevelItem(places[0] if places else 0)
        if item is not None:
            self.list.setCurrentItem(item)
        self.say(
            _together(found)
            if found
            else tr("There is no backup yet. One is made on each day that you change something.")
        )
        self._enable()

    def _item(self, each: Backup) -> QTreeWidgetItem:
        held = each.holds
        counts = [held.articles, held.quotations, held.corrections] if held else [None] * 3
        made = f"{phrases.short_day(each.made.date())}, {each.made:%H:%M}"
        why = shown(each.why.label) if held else tr("{why} (cannot be read)", why=each.why.label)
        numbers = ["–" if number is None else tr("{n}", n=number) for number in counts]
        item = QTreeWidgetItem([made, why, *numbers, tr("{size:.1f} MB", size=each.size / 1e6)])
        item.setData(0, FILE, str(each.path))
        metrics = self.list.fontMetrics()
        item.setSizeHint(0, QSize(metrics.horizontalAdvance(f"{made}MM"), metrics.height() + 2 * theme.SPACE))
        for column in range(6):
            item.setToolTip(column, plain_hint(shown(each.problem) or str(each.path)))
            if column in NUMBERS:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setFont(column, theme.tabular(self.list.font()))
        return item

    def say(self, words: str) -> None:
        """A sentence below the list."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def chosen(self) -> Backup | None:
        """The backup that is selected."""
        item = self.list.currentItem()
        return self._listed.get(item.data(0, FILE)) if item is not None else None

    # --- wanting ---

    def _want(self, tell: Callable[[Backup], None]) -> None:
        chosen = self.chosen()
        if chosen is not None:
            tell(chosen)

    def _reveal(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.reveal_wanted.emit(Path(chosen.path))

    def _enable(self, *changed: object) -> None:
        chosen = self.chosen()
        self.restore.setEnabled(chosen is not None and chosen.holds is not None)
        self.reveal.setEnabled(chosen is not None)
        self.delete.setEnabled(chosen is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        colours = theme.colours(self.palette())
        self.list.setStyleSheet(
            f"QTreeView::item:selected {{ background: {colours.selection.name()};"
            f" color: {colours.text.name()}; }}"
        )


def _together(found: Sequence[Backup]) -> str:
    """How much they are, and which of them go by themselves."""
    return tr(
        "{n} {n:file|files}, {size:.1f} MB together. Those of single days go after some weeks, and what was"
        " set aside before a restore after three months; the last ones stay.",
        n=len(found),
        size=sum(each.size for each in found) / 1e6,
    )
