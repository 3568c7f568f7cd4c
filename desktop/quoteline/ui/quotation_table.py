"""The table of quotations: selection by id, sorting by its headers, keys and a context menu."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QToolTip, QWidget

from quoteline.services.browsing import Sort
from quoteline.services.searching import Marking
from quoteline.ui.quotation_columns import SORTS, Column
from quoteline.ui.quotation_delegate import QuotationDelegate
from quoteline.ui.quotation_header import ListColumns
from quoteline.ui.quotation_model import QuotationModel
from quoteline.ui.translating import tr
from quoteline.ui.type_ahead import TypeAhead

SETTLE = 60  # milliseconds of rest before a selection is told: keys held down must not read each article
MOST_RUNS = 500  # stretches of selected rows that Qt holds; with more of them it takes seconds
STAR_WIDTH = 30
LETTERS = {
    Column.SPEAKER: 27,
    Column.OUTLET: 24,
    Column.PUBLISHED: 17,
    Column.ROLE: 24,
    Column.KIND: 18,
    Column.CONFIDENCE: 15,
    Column.TAGS: 20,
    Column.TITLE: 33,
    Column.NOTE: 26,
}  # how wide a column is at first


class QuotationTable(QTableView):
    """Shows a QuotationModel. Everything it tells is in ids of quotations."""

    picked = Signal(object)  # list[int]: the selection, after a rest
    read_wanted = Signal(int)  # Enter or a double click
    star_wanted = Signal(int)  # a click on the star
    sort_wanted = Signal(object, bool)  # Sort, descending
    menu_wanted = Signal(QPoint)  # on the screen
    drag_wanted = Signal(object)  # list[int]: the selection is dragged away

    def __init__(self, model: QuotationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._restoring = False
        self._dragged = False  # since the button was pressed
        self._zoom = 1.0
        self._selected: list[int] | None = None  # what is selected, once it was asked for
        self.words = QuotationDelegate(self)
        self.setItemDelegate(self.words)
        self.setModel(model)
        self._rest = QTimer(self, singleShot=True, interval=SETTLE)
        self._rest.timeout.connect(lambda: self.picked.emit(self.selected_ids()))
        self._set_up_looks()
        self._set_up_header()
        self.columns = ListColumns(self, self._usual_width)
        self.columns.fitted.connect(self._fit_words)
        self.typing = TypeAhead(self)
        self.typing.found.connect(self._go_to)
        model.modelReset.connect(self._forget_selection)
        self.selectionModel().selectionChanged.connect(self._selection_moved)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.doubleClicked.connect(lambda index: self.read_wanted.emit(model.id_at(index.row())))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)

    def _set_up_looks(self) -> None:
        self.setAccessibleName(tr("Quotations"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._restyle()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        # A header asks every row whether it is selected, to light columns that wholly are: not ours.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort_by)

    # --- room ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the words and who said them stay, and the day with them."""
        super().resizeEvent(event)
        self.columns.fit()

    def _usual_width(self, column: Column) -> int:
        if column is Column.STAR:
            return max(STAR_WIDTH, 5 * self.words.letter())
        return self.words.said_width() if column is Column.SAID else LETTERS[column] * self.words.letter()

    def _fit_words(self) -> None:
        self.words.day_below = self.columns.day_is_folded
        self.words.visible = set(self.columns.visible())
        self.viewport().update()

    # --- selection ---

    def selected_ids(self) -> list[int]:
        """The ids selected, in the list's order; not to be changed by who asks."""
        if self._selected is None:
            ranges = sorted((one.top(), one.bottom()) for one in _ranges(self.selectionModel().selection()))
            self._selected = self._ids_of(ranges)
        return self._selected

    def count_selected(self) -> int:
        """How many are selected, without telling which."""
        if self.words.lit:
            return len(self.words.lit)
        return sum(one.height() for one in _ranges(self.selectionModel().selection()) if not one.left())

    def _ids_of(self, ranges: list[tuple[int, int]]) -> list[int]:
        ids: list[int] = []
        done = 0
        for top, bottom in ranges:
            ids += self._model.ids[max(top, done) : bottom + 1]
            done = max(done, bottom + 1)
        return ids

    @property
    def settling(self) -> bool:
        """Whether the person has just selected something that was not told yet."""
        return self._rest.isActive()

    def select_ids(self, ids: Collection[int], scroll: bool = True) -> None:
        """Select these quotations without telling it again; those that are not shown are left out."""
        runs = self._model.runs_of(ids)
        chosen = QItemSelection()
        for first, last in runs if len(runs) <= MOST_RUNS else runs[:1]:
            chosen.select(self._model.index(first, 0), self._model.index(last, len(Column) - 1))
        self._restoring = True
        self.selectionModel().select(
            chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self._selected = self._ids_of(runs)
        self._light_all(self._selected if len(runs) > MOST_RUNS else ())
        if runs:
            here = self._model.index(runs[0][0], Column.SPEAKER)
            seen = self._is_seen(here.row())
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
            if scroll and not seen:  # in the middle: at the foot a message would lie on it
                self.scrollTo(here, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._restoring = False

    def _go_to(self, place: int) -> None:
        """Select a row; one that is out of view comes into the middle of it."""
        index = self._model.index(place, Column.SPEAKER)
        seen = self._is_seen(place)
        self.selectRow(place)
        if not seen:
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _is_seen(self, place: int) -> bool:
        """Whether the whole row is in view."""
        top = self.rowViewportPosition(place)
        return 0 <= top <= self.viewport().height() - self.rowHeight(place)

    def show_hinted(self, ids: Collection[int]) -> None:
        """Light these rows a little, where they are in view: their marks are pointed at elsewhere."""
        if ids != self.words.hinted:
            self.words.hinted = frozenset(ids)
            self.viewport().update()

    def show_marking(self, marking: Marking) -> None:
        """Mark what a query found, in the cells and on hover."""
        self.words.set_marking(marking)
        self._model.marking = marking

    def show_new(self, after: int | None) -> None:
        """Mark the rows that came in after this quotation; None: no row."""
        if after != self.words.new_after:
            self.words.new_after = self._model.new_after = after
            self.viewport().update()

    def _light_all(self, ids: Collection[int]) -> None:
        """Show these as selected beside what Qt holds selected."""
        if ids or self.words.lit:
            self.words.lit = frozenset(ids)
            self.viewport().update()

    def _forget_selection(self) -> None:
        self._selected = None
        self._light_all(())

    def rows_in_view(self) -> int:
        """How many rows there is room for."""
        return self.viewport().height() // max(1, self.words.row_height()) + 1

    def top_id(self) -> int | None:
        """The quotation at the top of what is in view."""
        place = self.rowAt(1)
        return self._model.id_at(place) if place >= 0 else None

    def bring_to_top(self, quotation_id: int | None) -> None:
        place = self._model.place_of(quotation_id) if quotation_id is not None else None
        if place is not None:
            self.scrollTo(self._model.index(place, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _selection_moved(self) -> None:
        self._selected = None
        if not self._restoring:
            self._light_all(())
            self._rest.start()

    # --- sorting and columns ---

    def show_sort(self, sort: Sort, descending: bool) -> None:
        header = self.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        column = next((column for column, by in SORTS.items() if by is sort), None)
        header.setSortIndicator(-1 if column is None else int(column), order)

    def _sort_by(self, section: int) -> None:
        sort = SORTS.get(Column(section))
        if sort is None:
            return
        header = self.horizontalHeader()
        self.sort_wanted.emit(sort, header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder)

    def columns_menu(self) -> QMenu:
        """Which columns are shown; the words always are."""
        return self.columns.menu()

    def column_widths(self) -> dict[str, int]:
        """Widths by name, 0 where not wanted, in the order of the columns; to be kept."""
        return self.columns.kept()

    def restore_widths(self, kept: Mapping[str, int]) -> None:
        self.columns.restore(kept)

    # --- hands ---

    def keyboardSearch(self, letters: str) -> None:
        """Qt would look through every row; the lane is asked instead."""
        self.typing.type(letters)

    def event(self, event: QEvent) -> bool:
        """While a name is typed, letters that are commands too belong to the name."""
        overriding = event.type() == QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and self.typing.takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.typing.press(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.read_wanted.emit(self._model.id_at(self.currentIndex().row()))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last quotation; Qt would go to the ends of the row."""
        ends = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
        if action in ends:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragged = False
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.STAR and event.button() == Qt.MouseButton.LeftButton:
            self.star_wanted.emit(self._model.id_at(index.row()))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """The rows are read first, elsewhere: the list knows only their ids."""
        self._dragged = True
        self.drag_wanted.emit(self.selected_ids())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Until the button is let go of, what is dragged away selects no more rows on its way."""
        if self._dragged and event.buttons():
            return
        self._dragged = False
        super().mouseMoveEvent(event)

    def _ask_for_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            told = index.data(Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), told or "", self, self.visualRect(index))
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, place: int) -> None:
        """Tint the whole row under the pointer; Qt would tint the cell."""
        before, self.words.hovered = self.words.hovered, place
        for each in ({before, place} - {-1}) if before != place else ():
            top = self.rowViewportPosition(each)
            self.viewport().update(QRect(0, top, self.viewport().width(), self.rowHeight(each)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._restyle()
            self.columns.fit()

    def set_zoom(self, zoom: float) -> None:
        """Set the words so many times larger than usual; the row at the top stays there."""
        if zoom != self._zoom:
            top = self.top_id()
            self._zoom = zoom
            self._restyle()
            self.columns.set_zoom(zoom)
            self.bring_to_top(top)

    def _restyle(self) -> None:
        self.words.restyle(self.palette(), self.font(), self._zoom)
        self.verticalHeader().setDefaultSectionSize(self.words.row_height())
        self.verticalScrollBar().setSingleStep(self.words.row_height())
        self.viewport().update()


def _ranges(selection: QItemSelection) -> list[QItemSelectionRange]:
    return [selection.at(place) for place in range(selection.count())]
