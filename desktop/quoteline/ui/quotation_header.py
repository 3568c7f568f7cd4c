"""Which columns of the list are shown, how wide, in which order: chosen, dragged, kept, fitted to room."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from quoteline.ui.quotation_columns import AT_FIRST, GIVEN_UP, NAMES, Column, key_of
from quoteline.ui.translating import shown, tr

AS_USUAL = 1
LEAST, MOST = 40, 900  # pixels that a column can be kept at
LEAST_STAR = 28
WORDS_NEED = 26  # letters of the quotation that must fit on a line before other columns give way
NAME_NEEDS = 14  # letters of a speaker


class ListColumns(QObject):
    """Rules over the header of a table; the words always stay, the day goes below the speaker at the last."""

    fitted = Signal()  # other columns may be seen now, or the day below the speaker

    def __init__(self, table: QTableView, usual: Callable[[Column], int]) -> None:
        """``usual``: how wide a column is in the present font, until the person drags it."""
        super().__init__(table)
        self._table, self._header = table, table.horizontalHeader()
        self._usual = usual
        self._widths: dict[Column, int] = {}  # where the person dragged them
        self._unwanted = set(Column) - AT_FIRST
        self._given_up = list(GIVEN_UP)  # the first one goes first; what was asked for last goes last
        self._fitting = False
        self._zoom = 1.0
        self.day_is_folded = False
        self.actions = {column: self._choice(column) for column in Column if column is not Column.WORDS}
        self._set_up()

    # --- what the person chooses ---

    def show(self, column: Column, shown: bool) -> None:
        """Show a column or hide it, because the person said so."""
        if column is Column.WORDS or (column not in self._unwanted) is shown:
            return
        self._unwanted ^= {column}
        self.actions[column].setChecked(shown)
        if shown and column in self._given_up:
            self._given_up.remove(column)
            self._given_up.append(column)
        self.fit()

    def move(self, column: Column, by: int) -> None:
        """Let a column change places with its neighbour that is shown, to the right or (-1) to the left."""
        visible = [each for each in self.in_order() if not self._header.isSectionHidden(each)]
        at = visible.index(column) + by
        if 0 <= at < len(visible):
            here, there = self._header.visualIndex(column), self._header.visualIndex(visible[at])
            self._header.moveSection(here, there)

    def as_at_first(self) -> None:
        """All columns as they were before anything was chosen."""
        self._widths.clear()
        self.restore({key_of(column): AS_USUAL if column in AT_FIRST else 0 for column in Column})

    def menu(self, at: Column | None = None) -> QMenu:
        """The columns to choose from; ``at``: the one that can be moved from here."""
        menu = QMenu(self._table)
        self.fill(menu)
        if at is not None:
            menu.addSeparator()
            for text, by in ((tr("Move to the left"), -1), (tr("Move to the right"), 1)):
                menu.addAction(text).triggered.connect(partial(self.move, at, by))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def fill(self, menu: QMenu) -> None:
        """Put the choices into a menu."""
        menu.addActions([self.actions[column] for column in self.in_order() if column in self.actions])
        menu.addSeparator()
        menu.addAction(tr("Columns as they were at first")).triggered.connect(self.as_at_first)

    def in_order(self) -> list[Column]:
        """All columns as they stand from left to right, the hidden ones in between."""
        return [Column(self._header.logicalIndex(place)) for place in range(len(Column))]

    # --- kept ---

    def kept(self) -> dict[str, int]:
        """Widths by name in the order of the columns; 0 where one is not wanted, 1 where it is as usual."""
        return {
            key_of(column): 0 if column in self._unwanted else self._widths.get(column, AS_USUAL)
            for column in self.in_order()
        }

    def restore(self, kept: Mapping[str, int]) -> None:
        """Take over what was kept; what it does not name stays as it is."""
        named = {key_of(column): column for column in Column}
        columns = [named[name] for name in kept if name in named]
        if set(columns) == set(Column):  # older versions kept no order
            for place, column in enumerate(columns):
                self._header.moveSection(self._header.visualIndex(column), place)
        for column in columns:
            width = kept[key_of(column)]
            if column in self.actions:
                self.show(column, width != 0)
            if LEAST <= width <= MOST and column is not Column.WORDS:
                self._widths[column] = width
        self._given_up = list(GIVEN_UP)
        self.fit()

    # --- room ---

    def set_zoom(self, zoom: float) -> None:
        """The words are set so many times larger than usual, and the columns with them."""
        self._zoom = zoom
        self.fit()

    def _wide(self, column: Column) -> int:
        if column in self._widths:
            return round(self._widths[column] * self._zoom)
        return self._usual(column)

    def fit(self) -> None:
        """Give up columns until the words have room, then width of names, then put the day below them."""
        letter = self._letter()
        room = self._table.viewport().width() - WORDS_NEED * letter
        shown = [each for each in Column if each not in self._unwanted and each is not Column.WORDS]
        for column in self._given_up:
            if column in shown and sum(map(self._wide, shown)) > room:
                shown.remove(column)
        names = self._wide(Column.SPEAKER)
        over = sum(map(self._wide, shown)) - room
        if over > 0:
            names = max(min(names, NAME_NEEDS * letter), names - over)
            over -= self._wide(Column.SPEAKER) - names
        self.day_is_folded = over > 0 and {Column.SAID, Column.SPEAKER} <= set(shown)
        if self.day_is_folded:
            shown.remove(Column.SAID)
        self._apply(shown, names)
        self.fitted.emit()

    def _apply(self, visible: Collection[Column], names: int) -> None:
        self._fitting = True
        for column in Column:
            self._header.setSectionHidden(column, column is not Column.WORDS and column not in visible)
        for column in visible:
            self._header.resizeSection(column, names if column is Column.SPEAKER else self._wide(column))
        self._fitting = False

    def _letter(self) -> int:
        return max(1, round(QFontMetrics(self._table.font()).averageCharWidth() * self._zoom))

    # --- setting up ---

    def _choice(self, column: Column) -> QAction:
        action = QAction(shown(NAMES[column]), self)
        action.setCheckable(True)
        action.setChecked(column in AT_FIRST)
        action.toggled.connect(partial(self.show, column))
        return action

    def _set_up(self) -> None:
        header = self._header
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(LEAST_STAR)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.STAR, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._resized)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._ask)
        self.fit()

    def _resized(self, section: int, before: int, now: int) -> None:
        if now and not self._fitting and section != Column.WORDS:  # 0: it is hidden
            self._widths[Column(section)] = round(now / self._zoom)

    def _ask(self, at: QPoint) -> None:
        section = self._header.logicalIndexAt(at)
        self.menu(Column(section) if section >= 0 else None).popup(self._header.mapToGlobal(at))

    def visible(self) -> Iterator[Column]:
        """The columns that are seen now, from left to right."""
        return (each for each in self.in_order() if not self._header.isSectionHidden(each))
