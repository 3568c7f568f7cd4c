"""The dialog that chooses lanes: type a name, tick it, put those ticked in order, say how many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from quoteline.services import browsing, timelines
from quoteline.services.browsing import Facet
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, TimelineAsked
from quoteline.ui import native, theme
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.speaker_lines import MovesIn
from quoteline.ui.timeline_lanes import Key, LaneChoice
from quoteline.ui.timeline_layout import MOST_LANES
from quoteline.ui.translating import shown, tr

LISTED = 200  # candidates at once; more are found by typing
REST = 120  # milliseconds without a key until names are looked up
KEY = Qt.ItemDataRole.UserRole
SPACE = theme.SPACE


class LaneDialog(Asking):
    """Ticked lanes are pinned, in their order; the room that is left goes to the most quoted."""

    def __init__(self, window: QWidget, lane: AsksLibrary, by: LaneBy, choice: LaneChoice) -> None:
        super().__init__(window, tr("Lanes"), _what(by), tr("Show these lanes"))
        self._lane, self._by, self._choice = NamedLane(lane, "lanes"), by, choice
        self._labels: dict[Key, str] = {}
        self.line = QLineEdit()
        self.found, self.chosen = QListWidget(), QListWidget()
        self.count = QComboBox()
        self.up, self.down = QPushButton(tr("Move up")), QPushButton(tr("Move down"))
        self.out, self.hidden = QPushButton(tr("Unpin")), QPushButton(tr("Show hidden lanes again"))
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._arrange()
        self.resize(self.sizeHint())
        self._connect()
        self._look_up()
        self._ask_names()
        self._enable()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(640, 480))

    def choice(self) -> LaneChoice:
        """What was decided."""
        pinned = tuple(self.chosen.item(row).data(KEY) for row in range(self.chosen.count()))
        kept = self._choice
        order = tuple(key for key in kept.order if key not in pinned)
        hidden = tuple(key for key in kept.hidden if key not in pinned)
        return LaneChoice(pinned, hidden, kept.collapsed, order, self.count.currentData())

    def done(self, answer: int) -> None:
        self._resting.stop()
        self._lane.forget("found")
        self._lane.forget("names")
        super().done(answer)

    # --- the form ---

    def _arrange(self) -> None:
        self.line.setPlaceholderText(tr("Type a name"))
        self.line.setClearButtonEnabled(True)
        for widget, name in (
            (self.line, tr("Name of a lane")),
            (self.found, tr("Lanes to choose from")),
            (self.chosen, tr("Pinned lanes, in their order")),
            (self.count, tr("Number of lanes")),
        ):
            widget.setAccessibleName(name)
        for names in (self.found, self.chosen):
            names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.chosen.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.count.addItem(tr("As many as fit"), None)
        for number in range(1, MOST_LANES + 1):
            self.count.addItem(native.number(number), number)
        self.count.setCurrentIndex(max(0, self.count.findData(self._choice.count)))
        for button in (self.up, self.down, self.out, self.hidden):
            button.setAutoDefault(False)
        grid = QGridLayout()
        grid.addWidget(self.line, 0, 0)
        grid.addWidget(self.found, 1, 0)
        grid.addWidget(QLabel(tr("Pinned, in this order:")), 0, 1)
        grid.addWidget(self.chosen, 1, 1)
        grid.addLayout(_row(self.up, self.down, self.out), 2, 1)
        counted = QLabel(tr("&Number of lanes"))
        counted.setBuddy(self.count)
        grid.addLayout(_row(counted, self.count), 2, 0)
        grid.addWidget(self.hidden, 3, 0)
        self.column.addLayout(grid, 1)
        self.line.setFocus()

    def _connect(self) -> None:
        self._resting.timeout.connect(self._look_up)
        self.line.textChanged.connect(lambda _: self._resting.start())
        self.line.installEventFilter(MovesIn(self.found))
        self.found.itemChanged.connect(self._tick)
        self.found.itemDoubleClicked.connect(_turn)
        self.chosen.currentRowChanged.connect(lambda _: self._enable())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.out.clicked.connect(self._take_out)
        self.hidden.clicked.connect(self._show_hidden)
        for key, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(key), self.chosen)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self._move(by))

    def _enable(self) -> None:
        row, count = self.chosen.currentRow(), self.chosen.count()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.out.setEnabled(row >= 0)
        self.hidden.setVisible(bool(self._choice.hidden))

    # --- candidates ---

    def _look_up(self) -> None:
        typed, by = self.line.text().strip(), self._by
        self._lane.ask("found", lambda library: candidates(library, by, typed), self._show)

    def _show(self, facets: Sequence[Facet]) -> None:
        pinned = self.choice().pinned
        self.found.blockSignals(True)
        self.found.clear()
        for facet in facets:
            self._labels[facet.key] = shown(facet.label)
            item = QListWidgetItem(f"{shown(facet.label)}   {native.number(facet.count)}")
            item.setData(KEY, facet.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_state(facet.key in pinned))
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 2 * SPACE))
            self.found.addItem(item)
        if self.found.count():
            self.found.setCurrentRow(0)
        self.found.blockSignals(False)

    def _tick(self, item: QListWidgetItem) -> None:
        key, on = item.data(KEY), item.checkState() is Qt.CheckState.Checked
        if on and key not in self.choice().pinned:
            self._add(key, self._labels.get(key, ""))
        elif not on:
            self._drop(key)
        self._enable()

    # --- the pinned ---

    def _ask_names(self) -> None:
        pinned, by = self._choice.pinned, self._by

        def question(library: Library) -> dict[Key, str]:
            return names_of(library, by, pinned)

        self._lane.ask("names", question, self._show_pinned)

    def _show_pinned(self, names: dict[Key, str]) -> None:
        for key in self._choice.pinned:
            if names.get(key) and key not in self.choice().pinned:
                self._add(key, shown(names[key]))
        self._look_up()
        self._enable()

    def _add(self, key: Key, label: str) -> None:
        item = QListWidgetItem(label or tr("Speaker unknown"))
        item.setData(KEY, key)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 2 * SPACE))
        self.chosen.addItem(item)

    def _drop(self, key: Key) -> None:
        for row in range(self.chosen.count() - 1, -1, -1):
            if self.chosen.item(row).data(KEY) == key:
                self.chosen.takeItem(row)

    def _move(self, by: int) -> None:
        row = self.chosen.currentRow()
        if 0 <= row + by < self.chosen.count() and row >= 0:
            self.chosen.insertItem(row + by, self.chosen.takeItem(row))
            self.chosen.setCurrentRow(row + by)

    def _take_out(self) -> None:
        item = self.chosen.currentItem()
        key = item.data(KEY)
        self._drop(key)
        for row in range(self.found.count()):
            if self.found.item(row).data(KEY) == key:
                self.found.item(row).setCheckState(Qt.CheckState.Unchecked)
        self._enable()

    def _show_hidden(self) -> None:
        kept = self._choice
        self._choice = LaneChoice(kept.pinned, (), kept.collapsed, kept.order, kept.count)
        self._enable()


def candidates(library: Library, by: LaneBy, typed: str) -> list[Facet]:
    """Lanes to choose from, most quotations first: all whose name holds what was typed, or begins so."""
    if by is LaneBy.SPEAKER:
        return browsing.speaker_list(library, named=typed)[:LISTED]
    found = browsing.facets(library, Wanted())
    among = found.outlets if by is LaneBy.OUTLET else found.kinds
    folded = typed.casefold()
    return [each for each in among if folded in shown(each.label).casefold()][:LISTED]


def names_of(library: Library, by: LaneBy, keys: Sequence[Key]) -> dict[Key, str]:
    """What lanes are called; those the library does not know are left out."""
    if not keys:
        return {}
    found = timelines.timeline(library, TimelineAsked(lanes=by, lane_keys=tuple(keys), marks_up_to=0))
    return {lane.key: lane.label for lane in found.lanes}


def _what(by: LaneBy) -> str:
    match by:
        case LaneBy.SPEAKER:
            return tr(
                "Tick the speakers that always have a lane. The most quoted fill the room that is left."
            )
        case LaneBy.OUTLET:
            return tr(
                "Tick the outlets that always have a lane. Those quoting most fill the room that is left."
            )
    return tr("Tick the kinds that always have a lane.")


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def _turn(item: QListWidgetItem) -> None:
    item.setCheckState(_state(item.checkState() is not Qt.CheckState.Checked))
