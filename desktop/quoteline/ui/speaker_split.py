"""The dialog that splits a speaker: quotations by printed name and article, to be ticked and split off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFormLayout, QLineEdit, QTreeView, QWidget

from quoteline.domain import QuotationRow
from quoteline.services import browsing, who_is_who
from quoteline.services.library import Library
from quoteline.services.who_is_who import InArticle, Printed
from quoteline.ui import phrases, theme
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

Index = QModelIndex | QPersistentModelIndex
ALL_TICKED = say("Leave something to the one they are split from, or rename the speaker instead (F2).")
SHOWN = 160  # letters of a quotation in the tree


@dataclass(frozen=True, slots=True)
class SplitOff:
    """What shall be split off: whole printed names, or quotations that are said by somebody of ``name``."""

    rows: tuple[int, ...] = ()
    quotation_ids: tuple[int, ...] = ()
    name: str = ""


@dataclass(slots=True, eq=False)
class _Node:
    """A printed name, an article below it, or a quotation below that."""

    what: Printed | InArticle | int
    above: _Node | None
    place: int
    ids: list[int]
    below: list[_Node] = field(default_factory=list)


class SplitModel(QAbstractItemModel):
    """Names, articles and quotations with boxes; the words of quotations are fetched when they are seen."""

    words_wanted = Signal(object)  # list[int]: quotations whose words are not here yet
    ticked = Signal()

    def __init__(self, groups: Sequence[Printed], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen: set[int] = set()
        self._words: dict[int, QuotationRow] = {}
        self._asked: set[int] = set()
        self._top = [_node_of(group, place) for place, group in enumerate(groups)]

    # --- what Qt asks for ---

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        nodes = self._nodes(parent)
        if not (0 <= row < len(nodes) and column == 0):
            return QModelIndex()
        return self.createIndex(row, column, nodes[row])

    def parent(self, index: Index | None = None) -> Any:
        above = self._node(index).above if index is not None and index.isValid() else None
        return QModelIndex() if above is None else self.createIndex(above.place, 0, above)

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self._nodes(parent))

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(node)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state(node)
        if role == Qt.ItemDataRole.FontRole and isinstance(node.what, Printed):
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(node.what, int):
            row = self._words.get(node.what)
            return plain_hint(phrases.shown_words(row)) if row is not None else None
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        ids = set(self._node(index).ids)
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        self.chosen = self.chosen | ids if on else self.chosen - ids
        self._repaint()
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable

    # --- what is in it ---

    def take_words(self, rows: Sequence[QuotationRow]) -> None:
        """The words of some quotations are here."""
        self._words.update({row.id: row for row in rows})
        self._repaint()

    def whole_names(self) -> list[Printed] | None:
        """The printed names that are ticked with all they said; None where something else is ticked too."""
        groups = [(node.what, set(node.ids)) for node in self._top]
        whole = [what for what, ids in groups if isinstance(what, Printed) and ids <= self.chosen]
        of_whole = {id for what, ids in groups if what in whole for id in ids}
        return whole if of_whole == self.chosen else None

    @property
    def count(self) -> int:
        """How many quotations there are."""
        return sum(len(node.ids) for node in self._top)

    def _nodes(self, parent: Index | None) -> list[_Node]:
        return self._node(parent).below if parent is not None and parent.isValid() else self._top

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer()
        assert isinstance(node, _Node)
        return node

    def _state(self, node: _Node) -> Qt.CheckState:
        among = sum(id in self.chosen for id in node.ids)
        if among == len(node.ids):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if among else Qt.CheckState.Unchecked

    def _text(self, node: _Node) -> str:
        what = node.what
        if isinstance(what, Printed):
            many = phrases.count(len(node.ids), "quotation")
            many = f"{many} · {tr('the name shown')}" if what.of_whole else many
            return f"{what.name}   {many}"
        if isinstance(what, InArticle):
            day = phrases.short_day(what.published) if what.published else tr("no day")
            title = what.title or tr("Untitled article")
            return f"{title}   {phrases.outlet_name(what.outlet)}, {day}"
        return self._quoted(what, node)

    def _quoted(self, id: int, node: _Node) -> str:
        row = self._words.get(id)
        if row is not None:
            return phrases.shown_words(row)[:SHOWN]
        if id not in self._asked and node.above is not None:
            self._asked.update(node.above.ids)
            self.words_wanted.emit(list(node.above.ids))
        return "…"

    def _repaint(self) -> None:
        if self._top:
            last = self.index(len(self._top) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last)


def _node_of(group: Printed, place: int) -> _Node:
    node = _Node(group, None, place, group.quotation_ids)
    for at, article in enumerate(group.articles):
        below = _Node(article, node, at, list(article.quotation_ids))
        below.below = [_Node(id, below, n, [id]) for n, id in enumerate(article.quotation_ids)]
        node.below.append(below)
    return node


class SplitDialog(Asking):
    """Tick what somebody else said; it is split off under its printed name, or under one that is written."""

    def __init__(self, window: QWidget, lane: AsksLibrary, id: int, name: str) -> None:
        text = tr(
            "Tick what was not said by “{name}”. It is split off for good: only you can join them again.",
            name=name,
        )
        super().__init__(window, tr("Split {name}", name=name), text, tr("Split off"))
        self._lane, self._name = NamedLane(lane, "split"), name
        self.model = SplitModel(())
        self.tree = QTreeView()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(tr("Quotations by printed name and article"))
        self.tree.setMinimumHeight(140)
        self.column.addWidget(self.tree, 1)
        self._dress()
        self.other = QLineEdit()
        self.other.setAccessibleName(tr("Name of the other"))
        self.hint = plain_label(muted=True)
        form = QFormLayout()
        form.addRow(tr("They are called"), self.other)
        form.addRow("", self.hint)
        self.column.addLayout(form)
        self._show(())
        self._lane.ask("names", lambda library: who_is_who.by_printed_name(library, id), self._show)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(640, 560))

    def split_off(self) -> SplitOff:
        """What was ticked, as whole names where it is just that, else as quotations."""
        whole, name = self.model.whole_names(), self.other.text().strip()
        if whole and not name and not any(each.of_whole for each in whole):
            return SplitOff(rows=tuple(row for each in whole for row in each.rows))
        return SplitOff(quotation_ids=tuple(sorted(self.model.chosen)), name=name)

    def _show(self, groups: Sequence[Printed]) -> None:
        self.model = SplitModel(groups, self)
        self.model.words_wanted.connect(self._ask_words)
        self.model.ticked.connect(self._look)
        self.tree.setModel(self.model)
        if groups:
            self.tree.setCurrentIndex(self.model.index(0, 0))
            self.tree.setFocus()
        if len(groups) == 1:
            self.tree.expand(self.model.index(0, 0))
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "tree"):
            self._dress()

    def _dress(self) -> None:
        look = theme.colours(self.palette())
        self.tree.setStyleSheet(
            "QTreeView::item { padding: 3px 2px; }"
            f" QTreeView::item:selected {{ background: {look.selection.name()}; color: {look.text.name()}; }}"
        )

    def _ask_words(self, ids: Sequence[int]) -> None:
        wanted = list(ids)

        def question(library: Library) -> list[QuotationRow]:
            return browsing.rows(library, wanted)

        self._lane.ask(f"words {wanted[0]}", question, self._take_words)

    def _take_words(self, rows: Sequence[QuotationRow]) -> None:
        self.model.take_words(rows)
        self.tree.viewport().update()

    def _look(self) -> None:
        count = len(self.model.chosen)
        self.do.setEnabled(0 < count < self.model.count)
        self.do.setText(tr("Split {n} {n:quotation|quotations} off", n=count) if count else tr("Split off"))
        whole = self.model.whole_names()
        as_printed = whole and not any(each.of_whole for each in whole)
        self.other.setPlaceholderText(
            tr("As printed") if as_printed else tr("Another {name}", name=self._name)
        )
        self.hint.setText(shown(ALL_TICKED))
        self.hint.setVisible(bool(count) and count == self.model.count)
        self.tree.viewport().update()

    def done(self, answer: int) -> None:
        self._lane.forget("names")
        super().done(answer)


def ask_split(window: QWidget, lane: AsksLibrary, id: int, name: str) -> SplitOff | None:
    """What shall be split off; None is nothing."""
    dialog = SplitDialog(window, lane, id, name)
    return dialog.split_off() if dialog.ask() else None
