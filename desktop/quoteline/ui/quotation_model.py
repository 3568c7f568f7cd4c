"""The quotations of the list as a table: ids for all, rows only for those that are painted.

Rows are fetched a page at a time on the reading lane when the view asks for one that is not at hand.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from quoteline.domain import QuotationRow
from quoteline.services import browsing
from quoteline.services.searching import Marking
from quoteline.ui import phrases
from quoteline.ui.jobs import Lane
from quoteline.ui.quotation_columns import ON_HOVER, Column, cell, title
from quoteline.ui.quotation_hints import in_full, of_the_day
from quoteline.ui.translating import shown, tr

if TYPE_CHECKING:
    from quoteline.columns.listing import Listing
    from quoteline.services.listings import FirstSeen

__all__ = ["ROW", "Column", "QuotationModel"]

PAGE = 64  # rows fetched at once: about three screens of them
PAGES_KEPT = 64
PAGES_ASKED = 6  # pages asked for in one question; older wishes are dropped while the list is flung
NO_MARKS = Marking()
ROW = Qt.ItemDataRole.UserRole
ROLES = frozenset(
    {
        *(ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole),
        *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
    }
)

FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
    | Qt.ItemFlag.ItemIsDragEnabled
)

Index = QModelIndex | QPersistentModelIndex


class QuotationModel(QAbstractTableModel):
    """Rows by their place in ``ids``; the role ``ROW`` gives a QuotationRow, or None while it is fetched."""

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.marking = Marking()  # what of a query is marked on hover
        self.new_after: int | None = None  # what came in after this quotation is told to be new
        self._listing: Listing | None = None  # none: nothing is shown
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, QuotationRow]] = OrderedDict()
        self._before: dict[int, QuotationRow] = {}  # shown until what was asked for anew is there
        self._asked: OrderedDict[int, None] = OrderedDict()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    # --- what is shown ---

    def show_ids(self, ids: Sequence[int] | Listing, first: FirstSeen | None = None) -> None:
        """Show these quotations in this order; what was fetched of them before is fetched anew.

        A long list is better made where it does not keep the window waiting, and handed over; with it rows
        that are ``first`` seen, so that it is painted once.
        """
        from quoteline.columns.listing import Listing

        self.beginResetModel()
        self._listing = ids if isinstance(ids, Listing) else Listing(ids)
        self._ids = self._listing.ids
        self._forget()
        self._put(first)
        self.endResetModel()

    def refresh_rows(self, first: FirstSeen | None = None) -> None:
        """Fetch the rows anew, the ids being the same: no jump, no lost selection."""
        self._forget()
        self._put(first)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(Column) - 1))

    @property
    def ids(self) -> array[int]:
        return self._ids

    def id_at(self, place: int) -> int:
        return self._ids[place]

    @property
    def listing(self) -> Listing | None:
        """The ids with their places; None before anything was shown."""
        return self._listing

    def place_of(self, quotation_id: int) -> int | None:
        return None if self._listing is None else self._listing.place_of(quotation_id)

    def places_of(self, ids: Iterable[int]) -> list[int]:
        """The places of those of ``ids`` that are shown, in the list's order."""
        return [] if self._listing is None else self._listing.places_of(ids)

    def runs_of(self, ids: Iterable[int]) -> list[tuple[int, int]]:
        """The same as stretches without a gap: first and last place of each."""
        return [] if self._listing is None else self._listing.runs_of(ids)

    def row_at(self, place: int) -> QuotationRow | None:
        """The row at a place; while it is fetched, which is asked for here, as it was before, or None."""
        page = place // PAGE
        rows = self._pages.get(page)
        if rows is None:
            self._want_page(page)
            return self._before.get(self._ids[place])
        self._pages.move_to_end(page)
        return rows.get(self._ids[place])

    # --- Qt's side ---

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role not in ROLES:
            return None
        row = self.row_at(index.row())
        if role == ROW:
            return row
        if row is None:
            return ""
        new = self.new_after is not None and row.id > self.new_after
        return told(row, Column(index.column()), role, new, self.marking)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged away, by a view that lets them."""
        return FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return title(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return shown(ON_HOVER[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return title(column) or shown(ON_HOVER[column])  # a star has no title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column is Column.CONFIDENCE else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    # --- fetching ---

    def _forget(self) -> None:
        self._lane.forget("quotation rows")
        if self._pages:
            lately = list(self._pages.values())[-PAGES_ASKED:]
            self._before = {id: row for rows in lately for id, row in rows.items()}
        self._pages.clear()
        self._asked.clear()

    def _want_page(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked[page] = None
        while len(self._asked) > PAGES_ASKED:
            self._asked.popitem(last=False)
        self._soon.start()

    def _ask(self) -> None:
        pages = {page: self._ids[page * PAGE : (page + 1) * PAGE] for page in self._asked}
        if not pages:
            return
        wanted = [one for ids in pages.values() for one in ids]
        self._lane.ask(
            "quotation rows",
            lambda library: browsing.rows(library, wanted),
            lambda rows: self._take(list(pages), rows),
        )

    def _put(self, first: FirstSeen | None) -> None:
        """Take over the rows that came with the list."""
        if first is not None:
            self._keep(range(first.places.start // PAGE, -(-first.places.stop // PAGE)), first.rows)

    def _keep(self, pages: Iterable[int], rows: Sequence[QuotationRow]) -> None:
        by_id = {row.id: row for row in rows}
        for page in pages:
            ids = self._ids[page * PAGE : (page + 1) * PAGE]
            self._pages[page] = {one: by_id[one] for one in ids if one in by_id}

    def _take(self, pages: list[int], rows: list[QuotationRow]) -> None:
        self._keep(pages, rows)
        for page in pages:
            self._asked.pop(page, None)
            last = min(len(self._ids), (page + 1) * PAGE) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(Column) - 1))
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)


def told(row: QuotationRow, column: Column, role: int, new: bool = False, marking: Marking = NO_MARKS) -> str:
    """A cell in words, on hover, or as a screen reader adds to its words: the day with what proves it."""
    if new and column is Column.WORDS and role == Qt.ItemDataRole.AccessibleTextRole:
        return tr("New: {words}", words=cell(row, column))
    if role == Qt.ItemDataRole.ToolTipRole:
        return of_the_day(row) if column is Column.SAID else in_full(row, marking)
    if role == Qt.ItemDataRole.AccessibleDescriptionRole:
        return phrases.day_of_row(row) if column in (Column.SAID, Column.WORDS) else ""
    return cell(row, column)
