"""The columns of a table: which are written, and in which order. Ticked, dragged, or moved by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quoteline.ui import icons
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import Labels, tr
from quoteline.wording import say

NAME = Qt.ItemDataRole.UserRole
ROWS = 7  # that are seen at once
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
        "said_basis": say("What the day rests on"),
        "remark": say("Remark"),
        "relayed_by": say("Passed on by"),
        "relayed_how": say("How it was passed on"),
        "role_then": say("Role at the time"),
        "page": say("Page"),
        "section": say("Section"),
        "language": say("Language"),
        "citation": say("Source line"),
        "link": say("Link back"),
        "sha256": say("Fingerprint of the article"),
        "article_id": say("Id of the article"),
        "speaker_printed": say("Speaker as printed"),
        "found_by": say("Found by"),
        "text": say("Quotation"),
        "content": say("Where the words stand"),
        "source": say("Where the speaker stands"),
        "said": say("Day said"),
        "speaker_kind": say("Kind of speaker"),
        "starred": say("Starred"),
        "corrected": say("Corrected"),
        "relayed": say("Where it is told who passed it on"),
        "confirmed": say("Confirmed"),
    }
)


def column_name(name: str) -> str:
    """A column as a person calls it; the file has its name."""
    return COLUMN_NAMES.get(name) or name.replace("_", " ").capitalize()


class _List(QListWidget):
    """A row is moved by dragging it, or with Alt and an arrow."""

    moved_by_key = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved_by_key.emit(by)
        else:
            super().keyPressEvent(event)


class ColumnsList(QWidget):
    """The chosen columns first, in their order; then those that could be added."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = _List()
        self.list.setAccessibleName(tr("Columns"))
        self.list.setAccessibleDescription(tr("Space ticks a column, Alt and an arrow move it"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.up = self._button("chevron-up", tr("Move up (Alt+Up)"), -1)
        self.down = self._button("chevron-down", tr("Move down (Alt+Down)"), 1)
        self._known: tuple[str, ...] = ()
        side = QVBoxLayout()
        side.addWidget(self.up)
        side.addWidget(self.down)
        side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.list, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(side)
        self.list.moved_by_key.connect(self._move)
        self.list.itemChanged.connect(lambda item: self.changed.emit())
        self.list.currentRowChanged.connect(lambda row: self._enable())
        self.list.model().rowsMoved.connect(lambda *moved: self.changed.emit())
        self.setFocusProxy(self.list)

    def sized(self) -> None:
        """As high as a few rows in the font of the moment."""
        high = self._row_height()
        self.list.setFixedHeight(ROWS * high + 2 * self.list.frameWidth())

    def show_columns(self, usual: Sequence[str], more: Sequence[str], chosen: Sequence[str] | None) -> None:
        """Offer the columns of a format. ``chosen`` are ticked, in that order; None: the usual ones."""
        ticked = list(usual if chosen is None else chosen)
        self._usual = tuple(usual)
        self.list.blockSignals(True)
        self.list.clear()
        for name in dict.fromkeys([*ticked, *usual, *more]):
            item = QListWidgetItem(column_name(name))
            item.setData(NAME, name)
            item.setToolTip(plain_hint(tr("Column “{name}” of the file", name=name)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in ticked else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, self._row_height()))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._enable()

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 2 * SPACE

    def chosen(self) -> tuple[str, ...]:
        """The ticked columns, in their order."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return tuple(str(item.data(NAME)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def chosen_or_usual(self) -> tuple[str, ...] | None:
        """None where the choice is the usual one, so that a later version may know more usual ones."""
        chosen = self.chosen()
        return None if chosen == self._usual else chosen

    def tick(self, names: Sequence[str]) -> None:
        """Tick these and no others."""
        for place in range(self.list.count()):
            item = self.list.item(place)
            on = item.data(NAME) in names
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _move(self, by: int) -> None:
        here = self.list.currentRow()
        there = here + by
        if here < 0 or not 0 <= there < self.list.count():
            return
        item = self.list.takeItem(here)
        self.list.insertItem(there, item)
        self.list.setCurrentRow(there)
        self.changed.emit()

    def _enable(self) -> None:
        here = self.list.currentRow()
        self.up.setEnabled(here > 0)
        self.down.setEnabled(0 <= here < self.list.count() - 1)

    def _button(self, icon: str, tip: str, by: int) -> QToolButton:
        button = QToolButton()
        icons.dress(button, icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip.split(" (")[0])
        button.clicked.connect(lambda: self._move(by))
        return button
