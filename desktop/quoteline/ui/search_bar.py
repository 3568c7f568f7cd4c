"""The search box: what is typed, and beside it the query as it was understood, clause by clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QToolTip, QWidget

from quoteline.services.searching import understood
from quoteline.ui import icons, theme
from quoteline.ui.chips import ChipStrip, ChipText
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

DEBOUNCE = 15  # milliseconds of rest before what is typed is searched for: a newer question voids an older
HELP = say(
    "<p>A quotation is found when it holds all the words. <b>Examples:</b></p><table cellpadding=2>"
    "<tr><td><code>“no deal”</code></td><td>these words in a row</td></tr>"
    "<tr><td><code>ceasefire OR truce</code></td><td>either</td></tr>"
    "<tr><td><code>sanctions -oil</code></td><td>the first without the second</td></tr>"
    "<tr><td><code>negotiat*</code></td><td>any ending</td></tr>"
    "<tr><td><code>zelenski~1</code></td><td>spelled with one letter more, less or other</td></tr>"
    "<tr><td><code>“water prices”~3</code></td><td>with up to three other words between</td></tr>"
    "<tr><td><code>speaker:mayor outlet:herald</code></td><td>who said it, where it was printed</td></tr>"
    "<tr><td><code>article:budget &nbsp; cue:warned</code></td>"
    "<td>in articles whose text has the word; the words that attribute it</td></tr>"
    "<tr><td><code>said:2025-03 &nbsp; said:unknown</code></td><td>when it was said</td></tr>"
    "<tr><td><code>precision:month &nbsp; basis:publication</code></td>"
    "<td>how exactly the day is known (day, week, month, year, range, unknown); what it rests on (expression,"
    " publication, person, unknown)</td></tr>"
    "<tr><td><code>published:&gt;=2025-01</code></td><td>when it was printed</td></tr>"
    "<tr><td><code>kind:direct &nbsp; is:starred &nbsp; tag:beat &nbsp; has:note</code></td>"
    "<td>what it is, what you marked</td></tr></table>"
    "<p><b>On the timeline:</b> arrow keys go from quotation to quotation, + and − zoom, 0 shows all days,"
    " Page up and Page down move on; Shift and drag chooses days.</p>"
)

_TOKEN = re.compile(r'[^\s"“”()]*(?:"[^"]*"|“[^”]*”|\([^()]*\))[^\s()]*|\S+')


class SearchBar(QWidget):
    """A box with history and a strip of chips. ``searched`` is told after a rest in typing, or at Enter."""

    searched = Signal(str)
    kept = Signal(str)  # a search worth remembering: Enter was pressed
    escaped = Signal()  # Esc in an empty box
    went_down = Signal()  # to what was found

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = _Box()
        self.chips = ChipStrip(one_line=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.SPACE)
        layout.addWidget(self.box, 3)
        layout.addWidget(self.chips, 0)
        self._last = ""
        self._rest = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._rest.timeout.connect(self._search)
        self._history = QStringListModel(self)
        self._set_up_history()
        self.box.textEdited.connect(lambda text: self._rest.start())
        self.box.returnPressed.connect(self._search_now)
        self.box.cleared.connect(self._search_now)
        self.box.escaped.connect(self._escape)
        self.box.went_down.connect(self._go_down)

    def _set_up_history(self) -> None:
        completer = QCompleter(self._history, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        completer.activated.connect(lambda text: self._search_now())
        self.box.setCompleter(completer)

    def set_history(self, searches: Sequence[str]) -> None:
        self._history.setStringList(list(searches))

    def show_query(self, query: str) -> None:
        """Show a query that came from elsewhere (back, a removed chip); it is not searched for again."""
        self._rest.stop()
        self._last = query
        if self.box.text() != query:
            self.box.setText(query)
        self._show_understood(query)

    def _search_now(self) -> None:
        self._search()
        if self._last.strip():
            self.kept.emit(self._last)

    def _search(self) -> None:
        self._rest.stop()
        query = self.box.text()
        self._show_understood(query)
        if query != self._last:
            self._last = query
            self.searched.emit(query)

    def _go_down(self) -> None:
        self._search_now()
        self.went_down.emit()

    def _escape(self) -> None:
        if self.box.text():
            self.box.clear()
            self._search_now()
        else:
            self.escaped.emit()

    def _show_understood(self, query: str) -> None:
        clauses = understood(query) if query.strip() else []
        self.chips.show_chips([self._chip(query, clauses, place) for place in range(len(clauses))])

    def _chip(self, query: str, clauses: list[str], place: int) -> ChipText:
        return ChipText(clauses[place], lambda: self._take_out(query, clauses, place))

    def _take_out(self, query: str, clauses: list[str], place: int) -> None:
        self.box.setText(without_clause(query, clauses, place))
        self._search()
        self.box.setFocus()


def without_clause(query: str, clauses: list[str], place: int) -> str:
    """``query`` without its clause number ``place``: the shortest cut after which the others are understood.

    Where no cut does that (a clause that the others lean on), the whole query goes.
    """
    wanted = clauses[:place] + clauses[place + 1 :]
    if not wanted:
        return ""
    tokens = [(match.start(), match.end()) for match in _TOKEN.finditer(query)]
    for length in range(1, len(tokens)):
        for first in range(len(tokens) - length + 1):
            cut = query[: tokens[first][0]] + query[tokens[first + length - 1][1] :]
            if understood(cut) == wanted:
                return " ".join(cut.split())
    return ""


class _Box(QLineEdit):
    """A line to type in, with a magnifying glass, a clear button and a page of help."""

    cleared = Signal()
    escaped = Signal()
    went_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Search quotations: words, “a phrase”, speaker:name, said:2025-03 …"))
        self.setAccessibleName(tr("Search quotations"))
        self.setMinimumWidth(220)
        self.setAcceptDrops(False)  # a file dropped here is to be imported like anywhere else
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addAction(self._marked("search", tr("Search")), QLineEdit.ActionPosition.LeadingPosition)
        self._help = self._marked("circle-help", tr("What can be typed here"))
        self._help.triggered.connect(self.show_help)
        self.addAction(self._help, QLineEdit.ActionPosition.TrailingPosition)
        self._clear = self._marked("x", tr("Clear the search (Esc)"))
        self._clear.triggered.connect(self._clear_all)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def sizeHint(self) -> QSize:
        return QSize(520, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_Down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)

    def _marked(self, icon: str, text: str) -> QAction:
        action = QAction(text, self)
        action.setToolTip(text)
        icons.dress(action, icon)
        return action

    def _clear_all(self) -> None:
        self.clear()
        self.cleared.emit()

    def show_help(self) -> None:
        """What can be typed, as a page below the box."""
        below = self.mapToGlobal(QPoint(self.width() - 260, self.height()))
        QToolTip.showText(below, shown(HELP), self, msecShowTime=20000)
