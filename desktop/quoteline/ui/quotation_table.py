"""The table of quotations: selection by id, sorting by its headers, keys and a context menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QToolTip, QWidget

from quoteline.services.browsing import Sort
from quoteline.ui.quotation_delegate import QuotationDelegate
from quoteline.ui.quotation_model import SORTS, TITLES, Column, QuotationModel

SETTLE = 60  # milliseconds of rest before a selection is told: keys held down must not read each article

LEAST_WIDTHS = {Column.OUTLET: 620, Column.PUBLISHED: 720, Column.SAID: 440}

Index = QModelIndex | QPersistentModelIndex
_PICK = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class QuotationTable(QTableView):
    """Shows a QuotationModel. Everything it tells is in ids of quotations."""

    picked = Signal(object)  # list[int]: the selection, after a rest
    read_wanted = Signal(int)  # Enter or a double click
    star_wanted = Signal(int)  # a click on the star
    sort_wanted = Signal(object, bool)  # Sort, descending
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, model: QuotationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._restoring = False
        self._widths: dict[Column, int] = {}
        self._unwanted = {Column.PUBLISHED}  # columns that the person does not want to see
        self.words = QuotationDelegate(self)
        self.setItemDelegate(self.words)
        self.setModel(model)
        self._rest = QTimer(self, singleShot=True, interval=SETTLE)
        self._rest.timeout.connect(lambda: self.picked.emit(self.selected_ids()))
        self._set_up_looks()
        self._set_up_header()
        self.selectionModel().selectionChanged.connect(self._selection_moved)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.doubleClicked.connect(lambda index: self.read_wanted.emit(model.id_at(index.row())))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)

    def _set_up_looks(self) -> None:
        self.setAccessibleName("Quotations")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
        header.setMinimumSectionSize(28)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.STAR, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        widths = {Column.STAR: 30, Column.SPEAKER: 168, Column.OUTLET: 150, Column.PUBLISHED: 104}
        self._widths.update({**widths, Column.SAID: self.words.said_width()})
        for column, width in self._widths.items():
            self.setColumnWidth(column, width)
        self.setColumnHidden(Column.PUBLISHED, True)
        header.sectionResized.connect(self._remember_width)
        header.sectionClicked.connect(self._sort_by)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.columns_menu().exec(header.mapToGlobal(at)))

    # --- room ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the outlet goes first, then the day: the words and who said them stay."""
        super().resizeEvent(event)
        width = event.size().width()
        for column, least in LEAST_WIDTHS.items():
            self.setColumnHidden(column, column in self._unwanted or width < least)

    # --- selection ---

    def selected_ids(self) -> list[int]:
        """The ids selected, in the list's order."""
        ranges = sorted((one.top(), one.bottom()) for one in _ranges(self.selectionModel().selection()))
        ids: dict[int, None] = {}
        for top, bottom in ranges:
            ids.update(dict.fromkeys(self._model.ids[top : bottom + 1]))
        return list(ids)

    @property
    def settling(self) -> bool:
        """Whether the person has just selected something that was not told yet."""
        return self._rest.isActive()

    def select_ids(self, ids: list[int], scroll: bool = True) -> None:
        """Select these quotations without telling it again; those that are not shown are left out."""
        places = self._model.places_of(ids)
        chosen = QItemSelection()
        for first, last in _runs(places):
            chosen.select(self._model.index(first, 0), self._model.index(last, len(Column) - 1))
        self._restoring = True
        self.selectionModel().select(
            chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        if places:
            here = self._model.index(places[0], Column.SPEAKER)
            self.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
            if scroll:
                self.scrollTo(here, QAbstractItemView.ScrollHint.EnsureVisible)
        self._restoring = False

    def top_id(self) -> int | None:
        """The quotation at the top of what is in view."""
        place = self.rowAt(1)
        return self._model.id_at(place) if place >= 0 else None

    def bring_to_top(self, quotation_id: int | None) -> None:
        place = self._model.place_of(quotation_id) if quotation_id is not None else None
        if place is not None:
            self.scrollTo(self._model.index(place, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _selection_moved(self) -> None:
        if not self._restoring:
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
        menu = QMenu(self)
        for column in (Column.SAID, Column.SPEAKER, Column.OUTLET, Column.PUBLISHED):
            action = menu.addAction(TITLES[column])
            action.setCheckable(True)
            action.setChecked(column not in self._unwanted)
            action.toggled.connect(partial(self._show_column, column))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _remember_width(self, section: int, before: int, now: int) -> None:
        if now:  # 0: it is hidden
            self._widths[Column(section)] = now

    def _show_column(self, column: Column, shown: bool) -> None:
        self._unwanted = self._unwanted - {column} if shown else self._unwanted | {column}
        self.setColumnHidden(column, not shown)

    def column_widths(self) -> dict[str, int]:
        """Widths by name, 0 where not wanted; to be kept."""
        return {
            column.name.lower(): 0 if column in self._unwanted else self._widths[column]
            for column in Column
            if column not in (Column.STAR, Column.WORDS)
        }

    def restore_widths(self, kept: dict[str, int]) -> None:
        for column in Column:
            width = kept.get(column.name.lower())
            if width is not None:
                self._show_column(column, width != 0)
                if 40 <= width <= 600:
                    self.setColumnWidth(column, width)

    # --- hands ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.read_wanted.emit(self._model.id_at(self.currentIndex().row()))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.STAR and event.button() == Qt.MouseButton.LeftButton:
            self.star_wanted.emit(self._model.id_at(index.row()))

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
        if place != self.words.hovered:
            self.words.hovered = place
            self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._restyle()

    def _restyle(self) -> None:
        self.words.restyle(self.palette(), self.font())
        self.verticalHeader().setDefaultSectionSize(self.words.row_height())
        self.verticalScrollBar().setSingleStep(self.words.row_height())
        self.viewport().update()


def _ranges(selection: QItemSelection) -> list[QItemSelectionRange]:
    return [selection.at(place) for place in range(selection.count())]


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Consecutive places as (first, last)."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
