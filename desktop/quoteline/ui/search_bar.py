"""The search box with what belongs to it: chips of the query as understood, what may be typed next, why."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quoteline.services import being_typed, typed_query
from quoteline.services.searching import Wanted
from quoteline.services.typed_query import Stretch
from quoteline.ui import theme
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.chips import ChipStrip, ChipText
from quoteline.ui.search_box import SearchBox
from quoteline.ui.search_completer import SearchCompleter
from quoteline.ui.search_explain import SearchExplain
from quoteline.ui.search_help import SearchHelp
from quoteline.ui.translating import shown

BOX, BESIDE = 420, 180  # pixels of the box at least; of its icons and frame
DEBOUNCE = 15  # milliseconds of rest before letters that follow at once are searched for
QUICK = 0.05  # seconds between two letters of a key that is held, or of what is typed by a program


class SearchBar(QWidget):
    """A box with history and a strip of chips. ``searched`` is told after a rest in typing, or at Enter.

    A single letter, which only begins a word, is searched for at Enter alone.
    """

    searched = Signal(str)
    kept = Signal(str)  # a search worth remembering: Enter was pressed
    escaped = Signal()  # Esc in an empty box
    went_down = Signal()  # to what was found

    def __init__(self, lane: AsksLibrary | None = None, parent: QWidget | None = None) -> None:
        """``lane``: tells what the library has for a field; without one no values are offered."""
        super().__init__(parent)
        self._lane = lane
        self.box = SearchBox()
        self.completer = SearchCompleter(self.box, lane)
        self.chips = ChipStrip(one_line=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.SPACE)
        layout.addWidget(self.box, 3)
        layout.addWidget(self.chips, 0)
        self._last = ""
        self._telling = False
        self._wanted = Wanted()
        self._page: SearchExplain | None = None
        self._help: SearchHelp | None = None
        self._rest = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._rest.timeout.connect(self._search)
        self.completer.searched.connect(self._search_now)
        self._letter = 0.0  # when the last one was typed
        self.box.textEdited.connect(lambda text: self._typed())
        self.box.returnPressed.connect(self._search_now)
        self.box.cleared.connect(self._search_now)
        self.box.escaped.connect(self._escape)
        self.box.went_down.connect(self._go_down)
        self.box.explain_wanted.connect(self.explain)
        self.box.help_wanted.connect(self.show_help)

    def set_history(self, searches: Sequence[str]) -> None:
        """The searches to be offered again, the latest first."""
        self.completer.earlier = list(searches)

    def show_query(self, query: str) -> None:
        """The same for a query alone."""
        self.show_wanted(replace(self._wanted, query=query))

    def show_wanted(self, wanted: Wanted) -> None:
        """Show a query that came from elsewhere (back, a removed chip); it is not searched for again."""
        query = wanted.query
        self._wanted = wanted
        self.box.read_in(wanted.forms)
        if self._page is not None:
            self._page.show_wanted(wanted)
        if self._telling:
            return  # it is the answer to what is typed, which may be a letter more
        self._rest.stop()
        self._last = query
        if self.box.text() != query:
            self.box.setText(query)
        self._show_understood()

    def _search_now(self) -> None:
        self.box.settle()
        self._ask(self.box.text())
        if self._last.strip():
            self.kept.emit(self._last)

    def _typed(self) -> None:
        """Search at once, and where letters come too quickly for a hand after a short rest."""
        self.box.repaint()  # the letter is seen first, whatever is to be done for it
        before, self._letter = self._letter, time.monotonic()
        self._rest.start(DEBOUNCE if self._letter - before < QUICK else 0)

    def _search(self) -> None:
        typed = self.box.text()
        begun = self._begun()
        if begun is not None:
            typed = f"{typed[: begun[0]].rstrip()}{typed[begun[1] :]}"
        self._ask("" if typed_query.asks_little(typed) else typed)

    def _begun(self) -> tuple[int, int] | None:
        """A field that is being typed, and has no value yet."""
        return being_typed.begun_field(self.box.text(), self.box.place()) if self.box.is_typing else None

    def _ask(self, query: str) -> None:
        self._rest.stop()
        self._show_understood()
        if query == self._last:
            return
        self._last = query
        self._telling = True
        try:
            self.searched.emit(query)
        finally:
            self._telling = False

    def _go_down(self) -> None:
        self._search_now()
        self.went_down.emit()

    def _escape(self) -> None:
        if self.box.text():
            self.box.clear()
            self._search_now()
        else:
            self.escaped.emit()

    # --- the page that explains ---

    @property
    def page(self) -> SearchExplain | None:
        """The page that explains the search, once it was asked for."""
        return self._page

    def explain(self) -> None:
        """Open the page that explains the search, or close it."""
        self.completer.close()
        if self._page is not None and self._page.isVisible():
            self._page.close_page()
        elif self._lane is not None:
            if self._page is None:
                self._page = SearchExplain(self.box, self._lane)
                self._page.removed.connect(self._take_out)
            if self._help is not None:
                self._help.close_page()
            self._search_now_quietly()
            self._page.open(self._wanted)

    def show_help(self) -> None:
        """Open the page that tells what can be typed, or close it."""
        self.completer.close()
        if self._help is not None and self._help.isVisible():
            self._help.close_page()
            return
        if self._page is not None:
            self._page.close_page()
        if self._help is None:
            self._help = SearchHelp(self.box)
        self._help.come_forth()

    @property
    def help(self) -> SearchHelp | None:
        """The page that tells what can be typed, once it was asked for."""
        return self._help

    def refresh(self) -> None:
        """The library changed: what is told of it is told anew."""
        if self._page is not None:
            self._page.show_wanted(self._wanted)

    # --- chips ---

    def _show_understood(self) -> None:
        begun = self._begun()
        chips = [each for each in typed_query.stretches(self.box.query) if begun != (each.start, each.end)]
        self.chips.show_chips([self._chip(each) for each in chips])
        self._share_room()

    def _share_room(self) -> None:
        """What is typed comes first; chips have the room that it leaves, and at least a quarter."""
        typed = self.box.fontMetrics().horizontalAdvance(self.box.text()) + BESIDE
        self.chips.fit(max(self.width() // 4, self.width() - max(typed, BOX)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _chip(self, stretch: Stretch) -> ChipText:
        place = (stretch.start, stretch.end)
        return ChipText(
            shown(stretch.words),
            self._remover(*place),
            hovered=lambda over: self.box.light(place if over else None),
        )

    def _remover(self, start: int, end: int) -> Callable[[], None]:
        return lambda: self.take_out(start, end)

    def take_out(self, start: int, end: int) -> None:
        """Take out the clause of a stretch, in code points, and search for the rest."""
        self._take_out(start, end)
        self.box.setFocus()

    def _take_out(self, start: int, end: int) -> None:
        text = self.box.text()
        self.box.put(0, len(text), typed_query.without(self.box.query, start, end))
        self._search_now_quietly()

    def _search_now_quietly(self) -> None:
        """At once, but not as a search that a person typed to the end."""
        self.completer.close()
        self.box.settle()
        self._ask(self.box.text())
