"""The list pane: how many of how many, the filters that are set, the table, or why it is empty."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from quoteline.domain import QuotationRow
from quoteline.services import listings, searching
from quoteline.services.browsing import Facets, Sort
from quoteline.services.library import Library
from quoteline.services.listings import FirstSeen, Named
from quoteline.services.searching import Wanted
from quoteline.ui import theme, ways_out
from quoteline.ui.active_filters import Active, active_filters, without_filters
from quoteline.ui.chips import ChipStrip, ChipText
from quoteline.ui.empty_result import EmptyResult
from quoteline.ui.jobs import Lane
from quoteline.ui.list_order import ListOrder
from quoteline.ui.quotation_head import ListHead, button
from quoteline.ui.quotation_model import PAGE, ROW, QuotationModel
from quoteline.ui.quotation_table import QuotationTable
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.columns.listing import Listing

SPACE = theme.SPACE


class QuotationList(QWidget):
    """Shows what is wanted; the selection is told in ids and survives every refresh."""

    picked = Signal(object)  # list[int]
    read_wanted = Signal(int)
    star_wanted = Signal(int)
    menu_wanted = Signal(QPoint)
    wanted = Signal(object)  # Wanted: a chip was removed or a way out taken
    sorted = Signal(object, bool)
    order_shown = Signal()  # the order, or whether there is a best, may be another now
    shown = Signal(int)  # how many fit, each time the table is filled

    def __init__(
        self, lane: Lane, name_of: Callable[[int | None], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._name_of = name_of
        self._wanted = Wanted()
        self.order = ListOrder()
        self._of = 0
        self._facets: Facets | None = None
        self.search_is_coming: Callable[[], bool] = lambda: False
        self._wish: list[int] = []  # to be selected as soon as it is shown
        self._chosen: list[int] = []  # the selection, also while a filter hides some of it
        self._lit: list[int] | None = None  # what of it is selected in the table, as it was told or set last
        self._shown_for: Wanted | None = None  # what the ids in the table are the answer to
        self._from_first: Wanted | None = None  # what is to be shown from its first row on
        self.model = QuotationModel(lane, self)
        self.head = ListHead()
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
        layout.addWidget(self.head)
        self._strip = QHBoxLayout()
        self._strip.setContentsMargins(0, 0, 0, 0)
        self._strip.addWidget(self.chips)
        layout.addLayout(self._strip)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)

    def put_below_head(self, line: QWidget) -> None:
        """Give a line a place between the header and the filters that are set."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, line)

    def add_button(self, text: str, icon: str, tip: str, do: Callable[[], object]) -> QToolButton:
        """Add a button at the right end of the header."""
        made = button(text, icon, tip, do)
        self.head.add(made)
        return made

    def _connect(self) -> None:
        self.table.picked.connect(self._picked)
        self.table.read_wanted.connect(self.read_wanted)
        self.table.star_wanted.connect(self.star_wanted)
        self.table.menu_wanted.connect(self.menu_wanted)
        self.table.sort_wanted.connect(self._resort)
        self.table.selectionModel().selectionChanged.connect(self._show_selected)
        self.table.typing.asked.connect(self._jump)
        self.head.sort_chosen.connect(self._resort)
        self.head.best_first_chosen.connect(self.put_best_first)
        self.head.columns_wanted.connect(lambda at: self.table.columns_menu().popup(at))
        self.empty.way_chosen.connect(self.wanted)
        theme.speaker_slots.changed.connect(self.table.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit(event.size().width())

    # --- what is shown ---

    @property
    def sort(self) -> Sort:
        return self.head.sort

    @property
    def descending(self) -> bool:
        return self.head.descending

    def show_wanted(self, wanted: Wanted) -> None:
        """Show the quotations that fit; the old ones stay until the new ones are at hand."""
        self._wanted = wanted
        self._show_order()
        self.table.show_marking(searching.marking_of(wanted))
        self.show_chips()
        self._ask()

    def begin_at_first(self, wanted: Wanted) -> None:
        """When these are shown, the list stands at its first row, wherever it was scrolled to before."""
        self._from_first = wanted

    def refresh(self) -> None:
        """Ask again, after the library changed; selection and place in the list are kept."""
        self._ask()

    def sort_by(self, sort: Sort, descending: bool, words: bool = True) -> None:
        """Sort so from now on; nothing is asked. ``words``: so is what words find."""
        self.take_order(self.order.chosen(sort, descending, words))

    def take_order(self, order: ListOrder) -> None:
        """Take over how the list was sorted the last time; nothing is asked."""
        self.order = order
        self._show_order()

    def put_best_first(self, on: bool) -> None:
        """The best first, where words are looked for; or again as it was."""
        self.take_order(self.order.with_best_first(on))
        self.sorted.emit(self.sort, self.descending)
        self._ask()

    @property
    def is_ranked(self) -> bool:
        """Whether words are looked for by which there is a best."""
        return searching.is_ranked(self._wanted)

    def _show_order(self) -> None:
        sort, descending = self.order.now(self.is_ranked)
        self.head.offer_best_first(self.is_ranked)
        self.head.show_sort(sort, descending)
        self.table.show_sort(sort, descending)
        self.head.fit(self.width())
        self.order_shown.emit()

    def select(self, ids: list[int]) -> None:
        """Select these, now or as soon as they are shown; the selection is not told again."""
        self._wish = self._chosen = ids
        self._light(ids)

    def go_to(self) -> None:
        """The keys are the list's from now on; the first quotation is selected where none is."""
        self.table.setFocus()
        if not self.selected_ids() and self.model.rowCount():
            self.table.selectRow(0)

    def step(self, by: int) -> None:
        """Select the quotation ``by`` rows below (or, negative, above) the present one; stays at the ends."""
        if self.model.rowCount():
            here = self.place()
            place = here + by if here >= 0 else 0
            self.table.selectRow(max(0, min(self.model.rowCount() - 1, place)))

    def place(self) -> int:
        """The row where one is: the selected one, else -1."""
        return self.table.currentIndex().row() if self.table.count_selected() else -1

    def selected_ids(self) -> list[int]:
        """What is selected and shown."""
        return self.table.selected_ids()

    @property
    def chosen(self) -> list[int]:
        """What is selected, also where a filter hides it: it is lit again when it comes back."""
        return self._chosen

    @property
    def shown_for(self) -> Wanted | None:
        """What the quotations in the list are the answer to."""
        return self._shown_for

    def row_of(self, quotation_id: int) -> QuotationRow | None:
        """The row of a quotation, if it is shown and at hand."""
        place = self.model.place_of(quotation_id)
        row: QuotationRow | None = None
        if place is not None:
            row = self.model.index(place, 0).data(ROW)
        return row

    def show_hinted(self, ids: Collection[int]) -> None:
        """Light the rows of marks that are pointed at elsewhere, where they are in view."""
        self.table.show_hinted(ids)

    def show_new(self, after: int | None, offered: bool, on: bool) -> None:
        """Mark what came in after this quotation; ``offered``: it can be shown alone, ``on``: it is."""
        self.table.show_new(after)
        self.head.offer_only_new(offered, on)
        self.head.fit(self.width())

    def set_counts(self, facets: Facets) -> None:
        """How many there are in the whole library, and of how many of those that fit the day is not known."""
        self._of, self._facets = facets.of, facets
        self._show_count()

    def count_text(self) -> str:
        return self.head.count.text()

    def active(self) -> list[Active]:
        return active_filters(self._wanted, self._name_of)

    def show_chips(self) -> None:
        """Show the filters that are set; called again when the names of speakers become known."""
        chips = [
            ChipText(each.text, self._remover(each), self._colour(each), each.out) for each in self.active()
        ]
        clear = ChipText(tr("Clear all"), lambda: self.wanted.emit(without_filters(self._wanted)))
        self.chips.show_chips(chips, clear if len(chips) > 1 else None)
        self._strip.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 2 * SPACE if chips else 0)

    def _remover(self, active: Active) -> Callable[[], None]:
        return lambda: self.wanted.emit(active.without)

    def _colour(self, active: Active) -> QColor | None:
        if active.speaker is None:
            return None
        return theme.speaker_colour(theme.slot_of(active.speaker, self), theme.is_dark(self.palette()))

    # --- asking ---

    def _resort(self, sort: Sort, descending: bool) -> None:
        self.sort_by(sort, descending, self.is_ranked)
        self.sorted.emit(sort, descending)
        self._ask()

    def _ask(self) -> None:
        wanted, sort, descending = self._wanted, self.sort, self.descending
        top, count = self._top(), self.table.rows_in_view()

        def question(library: Library) -> FirstSeen:
            listed = listings.listing(library, wanted, sort, descending)
            return listings.first_seen(library, listed, top, count, PAGE)

        self._lane.ask("quotation ids", question, lambda found: self._show_listing(wanted, found))

    def _top(self) -> int | None:
        """The quotation at the top of a list that was scrolled, which stays there."""
        return self.table.top_id() if self.table.verticalScrollBar().value() else None

    def _jump(self, letters: str, place: int) -> None:
        """Letters were typed: the lane finds the next row whose name begins with them."""
        listed = self.model.listing
        named = Named.OUTLET if self.sort is Sort.OUTLET else Named.SPEAKER
        self.table.typing.named = named
        if listed is not None:
            self._lane.ask(
                "typed name",
                lambda library: listings.jump(library, listed, letters, place, named),
                self.table.typing.show_found,
            )

    def _show_listing(self, wanted: Wanted, found: FirstSeen) -> None:
        listed = found.listing
        chosen, before = self._held(), self.model.listing
        gone = bool(chosen) and not listed.holds_any(chosen)
        next_one = _next_of(chosen, before, listed) if gone and wanted == self._shown_for else None
        come_back = bool(chosen) and not gone and not (before is not None and before.holds_any(chosen))
        self._fill(found)
        if next_one is not None:
            self._light([next_one])
        elif chosen:
            self._light(chosen, scroll=bool(self._wish) or come_back)
        if wanted == self._from_first:
            self.table.scrollToTop()
        self._wish, self._shown_for, self._from_first = [], wanted, None
        self._show_count()
        self._show_selected()
        self._pages.setCurrentWidget(self.table if len(listed) else self.empty)
        if len(listed):
            self.empty.forget()
        else:
            self._explain()
        if next_one is not None:
            self._picked([next_one])
        self.shown.emit(len(listed))

    def _fill(self, found: FirstSeen) -> None:
        if found.listing.ids == self.model.ids:
            self.model.refresh_rows(found)
            return
        top = self._top()
        self.model.show_ids(found.listing, found)
        self.table.bring_to_top(top)

    def _held(self) -> list[int]:
        """What is to be selected in what is shown next: what the person chose, seen or hidden now."""
        if self._wish and not self.table.settling:
            return self._wish
        lit = self.table.selected_ids()
        if self.table.settling or (lit is not self._lit and not set(lit) <= set(self._chosen)):
            self._chosen = lit
        return self._chosen

    def _light(self, ids: list[int], scroll: bool = True) -> None:
        self.table.select_ids(ids, scroll)
        self._lit = self.table.selected_ids()

    def _picked(self, ids: list[int]) -> None:
        self._chosen = self._lit = ids
        self._wish = []  # what was wished for before is not what the person chose now
        self.picked.emit(ids)

    def _show_selected(self) -> None:
        self.head.show_selected(self.table.count_selected())

    def _show_count(self) -> None:
        self.head.show_count(len(self.model.ids), self._of, self._facets)
        self.head.fit(self.width())

    def _explain(self) -> None:
        """Nothing fits: count what each way out would give."""
        wanted = self._wanted
        ways = ways_out.named_ways(wanted, self.active())
        self.empty.show_reason("")
        if wanted.query.strip() and self.search_is_coming():
            self.empty.show_reason(tr("Search is being prepared. What it finds appears here by itself."))
        elif not ways:
            self.empty.show_nothing_yet()
        else:
            self._lane.ask(
                "ways out",
                lambda library: ways_out.counted(library, wanted, ways),
                lambda found: self.empty.show_ways(*found),
            )


def _next_of(chosen: list[int], before: Listing | None, left: Listing) -> int | None:
    """The row after those that went, as in a mailbox; the row before them where none follows."""
    places = before.places_of(chosen) if before is not None else []
    if before is None or not places:
        return None
    after = before.first_of(left, places[-1] + 1, len(before))
    return before.first_of(left, 0, places[0], backwards=True) if after is None else after
