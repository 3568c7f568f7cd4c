"""The list pane: how many of how many, the filters that are set, the table, or why it is empty."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from quoteline.domain import Axis, QuotationRow
from quoteline.services import browsing, telling
from quoteline.services.browsing import Facets, Sort
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui import icons, theme
from quoteline.ui.active_filters import Active, active_filters, without_filters
from quoteline.ui.chips import ChipStrip, ChipText
from quoteline.ui.empty_result import EmptyResult, Way
from quoteline.ui.jobs import Lane
from quoteline.ui.quotation_model import ROW, QuotationModel
from quoteline.ui.quotation_table import QuotationTable

SPACE = theme.SPACE
ROOM_FOR_WORDS = 560  # pixels
MOST_CALLED = 20  # speakers of one name that are offered together
SORT_NAMES = {
    Sort.SAID: "Day said",
    Sort.PUBLISHED: "Day published",
    Sort.SPEAKER: "Speaker",
    Sort.OUTLET: "Outlet",
    Sort.KIND: "Kind",
    Sort.TEXT: "Words",
    Sort.ADDED: "Day added",
    Sort.RELEVANCE: "Relevance",
}


class QuotationList(QWidget):
    """Shows what is wanted; the selection is told in ids and survives every refresh."""

    picked = Signal(object)  # list[int]
    read_wanted = Signal(int)
    star_wanted = Signal(int)
    menu_wanted = Signal(QPoint)
    wanted = Signal(object)  # Wanted: a chip was removed or a way out taken
    sorted = Signal(object, bool)
    shown = Signal(int)  # how many fit, each time the table is filled

    def __init__(
        self, lane: Lane, name_of: Callable[[int | None], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._name_of = name_of
        self._wanted = Wanted()
        self.sort, self.descending = Sort.SAID, True
        self._of = 0
        self._facets: Facets | None = None
        self.search_is_coming: Callable[[], bool] = lambda: False
        self._wish: list[int] = []  # to be selected as soon as it is shown
        self._chosen: list[int] = []  # the selection, also while a filter hides some of it
        self._shown_for: Wanted | None = None  # what the ids in the table are the answer to
        self.model = QuotationModel(lane, self)
        self.table = QuotationTable(self.model)
        self.empty = EmptyResult()
        self.chips = ChipStrip()
        self._build()
        self._connect()

    # --- building ---

    def _build(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        self._strip = QHBoxLayout()
        self._strip.setContentsMargins(0, 0, 0, 0)
        self._strip.addWidget(self.chips)
        layout.addLayout(self._strip)
        layout.addWidget(self._pages, 1)

    def _header(self) -> QWidget:
        self._header_row = QWidget()
        self._count = QLabel()
        self._count.setAccessibleName("How many quotations are shown")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._sort_button = _button("", "arrow-down-wide-narrow", "How the list is sorted")
        self._sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort_button.setMenu(self._sort_menu())
        self._columns_button = _button("Columns", "columns-3", "Which columns are shown")
        self._columns_button.clicked.connect(self._choose_columns)
        row = QHBoxLayout(self._header_row)
        row.setContentsMargins(3 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._sort_button)
        row.addWidget(self._columns_button)
        self._buttons = row
        return self._header_row

    def add_button(self, text: str, icon: str, tip: str, do: Callable[[], object]) -> QToolButton:
        """Add a button at the right end of the header."""
        button = _button(text, icon, tip)
        button.clicked.connect(lambda: do())
        self._buttons.addWidget(button)
        return button

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for sort, name in SORT_NAMES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(sort)
            group.addAction(action)
        group.triggered.connect(lambda action: self._resort(Sort(action.data()), self.descending))
        menu.addSeparator()
        turn = menu.addAction("Reverse order")
        turn.triggered.connect(lambda: self._resort(self.sort, not self.descending))
        self._sort_group = group
        return menu

    def _choose_columns(self) -> None:
        below = self._columns_button.mapToGlobal(QPoint(0, self._columns_button.height()))
        self.table.columns_menu().popup(below)

    def _connect(self) -> None:
        self.table.picked.connect(self._picked)
        self.table.read_wanted.connect(self.read_wanted)
        self.table.star_wanted.connect(self.star_wanted)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.table.sort_wanted.connect(self._resort)
        self.empty.way_chosen.connect(self.wanted)
        theme.speaker_slots.changed.connect(self.table.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for words, the buttons show their icons only."""
        super().resizeEvent(event)
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if event.size().width() >= ROOM_FOR_WORDS
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for button in self._header_row.findChildren(QToolButton):
            button.setToolButtonStyle(style)

    # --- what is shown ---

    def show_wanted(self, wanted: Wanted) -> None:
        """Show the quotations that fit; the old ones stay until the new ones are at hand."""
        self._wanted = wanted
        self.table.words.set_query(wanted.query)
        self.show_chips()
        self._ask()

    def refresh(self) -> None:
        """Ask again, after the library changed; selection and place in the list are kept."""
        self._ask()

    def sort_by(self, sort: Sort, descending: bool) -> None:
        """Take over how the list was sorted the last time; nothing is asked."""
        self.sort, self.descending = sort, descending
        self._show_sort()

    def select(self, ids: list[int]) -> None:
        """Select these, now or as soon as they are shown; the selection is not told again."""
        self._wish, self._chosen = list(ids), list(ids)
        self.table.select_ids(ids)

    def go_to(self) -> None:
        """The keys are the list's from now on; the first quotation is selected where none is."""
        self.table.setFocus()
        if not self.selected_ids() and self.model.rowCount():
            self.table.selectRow(0)

    def selected_ids(self) -> list[int]:
        """What is selected and shown."""
        return self.table.selected_ids()

    @property
    def chosen(self) -> list[int]:
        """What is selected, also where a filter hides it: it is lit again when it comes back."""
        return list(self._chosen)

    def row_of(self, quotation_id: int) -> QuotationRow | None:
        """The row of a quotation, if it is shown and at hand."""
        place = self.model.place_of(quotation_id)
        row: QuotationRow | None = None
        if place is not None:
            row = self.model.index(place, 0).data(ROW)
        return row

    def set_counts(self, facets: Facets) -> None:
        """How many there are in the whole library, and of how many of those that fit the day is not known."""
        self._of, self._facets = facets.of, facets
        self._show_count()

    def count_text(self) -> str:
        return self._count.text()

    def active(self) -> list[Active]:
        return active_filters(self._wanted, self._name_of)

    def show_chips(self) -> None:
        """Show the filters that are set; called again when the names of speakers become known."""
        chips = [ChipText(each.text, self._remover(each), self._colour(each)) for each in self.active()]
        clear = ChipText("Clear all", lambda: self.wanted.emit(without_filters(self._wanted)))
        self.chips.show_chips(chips, clear if len(chips) > 1 else None)
        self._strip.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 2 * SPACE if chips else 0)

    def _remover(self, active: Active) -> Callable[[], None]:
        return lambda: self.wanted.emit(active.without)

    def _colour(self, active: Active):  # type: ignore[no-untyped-def] # QColor | None
        if active.speaker is None:
            return None
        return theme.speaker_colour(theme.slot_of(active.speaker), theme.is_dark(self.palette()))

    # --- asking ---

    def _resort(self, sort: Sort, descending: bool) -> None:
        self.sort, self.descending = sort, descending
        self._show_sort()
        self.sorted.emit(sort, descending)
        self._ask()

    def _show_sort(self) -> None:
        self.table.show_sort(self.sort, self.descending)
        self._sort_button.setText(SORT_NAMES[self.sort])
        icon = "arrow-down-wide-narrow" if self.descending else "arrow-up-narrow-wide"
        icons.dress(self._sort_button, icon)
        for action in self._sort_group.actions():
            action.setChecked(Sort(action.data()) is self.sort)

    def _ask(self) -> None:
        wanted, sort, descending = self._wanted, self.sort, self.descending
        self._lane.ask(
            "quotation ids",
            lambda library: browsing.quotation_ids(library, wanted, sort, descending),
            lambda ids: self._show_ids(wanted, ids),
        )

    def _show_ids(self, wanted: Wanted, ids: array[int]) -> None:
        chosen, before = self._held(), self.model.ids
        shown = set(ids)
        gone = bool(chosen) and shown.isdisjoint(chosen)
        next_one = _next_of(chosen, before, shown) if gone and wanted == self._shown_for else None
        come_back = bool(chosen) and not gone and set(before).isdisjoint(chosen)
        self._fill(ids)
        if next_one is not None:
            self.table.select_ids([next_one])
        elif chosen:
            self.table.select_ids(chosen, scroll=bool(self._wish) or come_back)
        self._wish, self._shown_for = [], wanted
        self._show_count()
        self._pages.setCurrentWidget(self.table if ids else self.empty)
        if not ids:
            self._explain()
        if next_one is not None:
            self._picked([next_one])
        self.shown.emit(len(ids))

    def _fill(self, ids: array[int]) -> None:
        if ids == self.model.ids:
            self.model.refresh_rows()
            return
        top = self.table.top_id() if self.table.verticalScrollBar().value() else None
        self.model.show_ids(ids)
        self.table.bring_to_top(top)

    def _held(self) -> list[int]:
        """What is to be selected in what is shown next: what the person chose, seen or hidden now."""
        if self._wish:
            return self._wish
        lit = self.table.selected_ids()
        if self.table.settling or not set(lit) <= set(self._chosen):
            self._chosen = lit
        return self._chosen

    def _picked(self, ids: list[int]) -> None:
        self._chosen = list(ids)
        self.picked.emit(ids)

    def _show_count(self) -> None:
        shown = len(self.model.ids)
        # While articles come in the total may be older than the list: then it is not told.
        many = f"{shown:,}" if shown >= self._of else f"{shown:,} of {self._of:,}"
        words = f"{many} quotation" + ("" if shown == 1 and self._of <= 1 else "s")
        told = self._facets is not None and self._facets.total == shown
        few, all_of_it = unknown_words(self._facets) if told and self._facets else ("", "")
        self._count.setText(words + (f" · {few}" if few else ""))
        self._count.setToolTip(f"{words}: {all_of_it}" if all_of_it else "")
        self._count.setAccessibleDescription(all_of_it)

    def _explain(self) -> None:
        """Nothing fits: count what each way out would give."""
        wanted = self._wanted
        ways = [(f"Without “{each.text}”", each.without) for each in self.active()]
        if wanted.query.strip():
            ways.append((f"Without the search “{wanted.query.strip()}”", replace(wanted, query="")))
        self.empty.show_reason("")
        if wanted.query.strip() and self.search_is_coming():
            self.empty.show_reason("Search is being prepared. What it finds appears here by itself.")
            return
        if not ways:
            self.empty.show_reason("They appear here when articles are imported.", "No quotations yet")
            return

        def ask(library: Library) -> tuple[list[Way], Way | None]:
            counts = (len(browsing.quotation_ids(library, each)) for _, each in ways)
            found = [
                *(Way(text, each, n) for (text, each), n in zip(ways, counts, strict=True)),
                Way("Show all", Wanted(), len(browsing.quotation_ids(library, Wanted()))),
            ]
            return found, _by_name(library, wanted.query.strip())

        self._lane.ask(
            "ways out", ask, lambda found: self.empty.show_ways(found[0][:-1], found[0][-1], found[1])
        )


def unknown_words(facets: Facets) -> tuple[str, str]:
    """How many have no day, in few words; and beside them how many have no exact one.

    Where days are asked for, those without a day cannot fit: they are told as left out.
    """
    unsaid, unpublished = facets.left_out[Axis.SAID], facets.left_out[Axis.PUBLISHED]
    without = f"{unsaid:,} undated left out" if unsaid else ""
    if unpublished:
        without = f"{unpublished:,} left out, their articles have no day"
    shown = telling.unknown_days(facets.undated, 0)
    in_full = telling.unknown_days(facets.undated, facets.imprecise)
    return " · ".join(filter(None, (shown, without))), ", ".join(filter(None, (in_full, without)))


def _by_name(library: Library, name: str) -> Way | None:
    """The quotations of those who are called what was searched for: a name is easily typed as a search."""
    called = browsing.speaker_list(library, named=name)[:MOST_CALLED] if name else []
    if not called:
        return None
    wanted = Wanted(speakers=tuple(each.key for each in called if isinstance(each.key, int)))
    who = f"by {called[0].label}" if len(called) == 1 else f"by speakers named “{name}”"
    return Way(f"Quotations {who}", wanted, len(browsing.quotation_ids(library, wanted)))


def _next_of(chosen: list[int], before: array[int], left: set[int]) -> int | None:
    """The row after those that went, as in a mailbox; the row before them where none follows."""
    gone = set(chosen)
    places = [place for place, one in enumerate(before) if one in gone]
    if not places:
        return None
    around = (*before[places[-1] + 1 :], *reversed(before[: places[0]]))
    return next((one for one in around if one in left), None)


def _button(text: str, icon: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(text or tip)
    button.setAutoRaise(True)
    button.setIconSize(QSize(16, 16))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    icons.dress(button, icon)
    return button
