"""A page below the search box: the query as it is understood, and what each clause finds and keeps out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from quoteline.services import explaining
from quoteline.services.explaining import Clause, Explained, Part
from quoteline.services.searching import Wanted
from quoteline.ui import native, phrases, theme
from quoteline.ui.announcing import announce
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.page_below import PageBelow, page_button
from quoteline.ui.search_box import SearchBox
from quoteline.ui.search_explain_words import besides, clause_words, hints_within, meant_words, part_words
from quoteline.ui.translating import tr

SPACE = theme.SPACE
QUESTION = "explain the search"
WIDTH = 620  # pixels, with text of the usual size
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the page: words, a second line below them, two counts, and what takes the clause out."""

    words: str
    below: str = ""
    alone: str = ""
    without: str = ""
    remove: Callable[[], None] | None = None
    hovered: tuple[int, int] | None = None
    inner: bool = False


class SearchExplain(PageBelow):
    """It follows what is typed while it is open."""

    removed = Signal(int, int)  # the stretch of the clause to be taken out

    def __init__(self, box: SearchBox, lane: AsksLibrary) -> None:
        super().__init__(box, tr("The search as it is understood"), WIDTH)
        self.setAccessibleName(tr("The search explained"))
        self._typed, self._lane = box, lane
        self._wanted = Wanted()
        self._rows = QWidget()
        self.closed.connect(self._end)

    def open(self, wanted: Wanted) -> None:
        """Explain a search; the keyboard goes to the page once it is filled."""
        self._wanted = wanted
        self._ask(then_show=True)

    def show_wanted(self, wanted: Wanted) -> None:
        """Explain another search, where the page is open; a newer one makes an older one void."""
        self._wanted = wanted
        if self.isVisible():
            self._ask(then_show=False)

    def _end(self) -> None:
        self._lane.forget(QUESTION)
        self._typed.light(None)

    def _ask(self, then_show: bool) -> None:
        wanted = self._wanted
        self._lane.ask(
            QUESTION,
            lambda library: explaining.explain(library, wanted),
            lambda explained: self._fill(explained, then_show),
        )

    # --- filling ---

    def _fill(self, explained: Explained, then_show: bool) -> None:
        rows = [row for clause in explained.clauses for row in self._rows_of(clause)]
        held = any(each.hasFocus() for each in self.buttons())
        self._rows = _table(rows, self._typed.light)
        self.put_in(self._rows, _foot(explained))
        if then_show:
            self.come_forth()
            announce(self, f"{self._title.text()}. {self.text()}")
        elif held:
            self.setFocus()

    def _rows_of(self, clause: Clause) -> list[_Row]:
        place = (clause.start, clause.end)
        typed = clause.start >= 0
        below = [clause.typed] if typed else [tr("a filter")]
        if typed and self._wanted.query == self._typed.text():
            below += hints_within(self._typed.query, *place)
        single = clause.parts[0] if len(clause.parts) == 1 else None
        if single is not None:
            below.append(meant_words(single))
        first = _Row(
            clause_words(clause),
            "\n".join(each for each in below if each),
            native.written(clause.hits, ""),
            native.written(clause.without, ""),
            (lambda: self.removed.emit(*place)) if typed else None,
            place if typed else None,
        )
        inner = [] if single is not None else [_part(each) for each in clause.parts]
        return [first, *inner]

    def text(self) -> str:
        """All that the page says, line by line."""
        told = [each.text() for each in self._rows.findChildren(QLabel)]
        return "\n".join([*told, self._foot.text()])


def _part(part: Part) -> _Row:
    return _Row(part_words(part), meant_words(part), native.written(part.hits, ""), inner=True)


def _foot(explained: Explained) -> str:
    total = phrases.count_of(explained.total, explained.of, "quotation")
    if len(explained.clauses) > 1:
        total = tr("All of it together: {total}", total=total)
    return "\n".join([total, *besides(explained)])


def _table(rows: list[_Row], light: Callable[[tuple[int, int] | None], None]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 2 * SPACE, 0)
    grid.setHorizontalSpacing(4 * SPACE)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnStretch(0, 1)
    grid.addWidget(_label(tr("alone"), muted=True), 0, 1, RIGHT)
    grid.addWidget(_label(tr("without it"), muted=True), 0, 2, RIGHT)
    line = 1
    for row in rows:
        line = _add(grid, line, row, light)
    grid.setRowStretch(line, 1)
    return table


def _add(grid: QGridLayout, line: int, row: _Row, light: Callable[[tuple[int, int] | None], None]) -> int:
    words = _Words(row, light)
    words.setContentsMargins(5 * SPACE if row.inner else 0, 0, 0, 0)
    grid.addWidget(words, line, 0)
    for column, count in ((1, row.alone), (2, row.without)):
        if count:
            label = _label(count, muted=row.inner)
            label.setFont(theme.tabular(label.font()))
            grid.addWidget(label, line, column, RIGHT)
    if row.remove is not None:
        button = page_button("x", tr("Remove “{filter}”", filter=row.words))
        button.clicked.connect(lambda checked=False, remove=row.remove: remove())
        grid.addWidget(button, line, 3, RIGHT)
    if row.below:
        below = _label(row.below, muted=True)
        below.setContentsMargins(5 * SPACE if row.inner else 0, 0, 0, SPACE)
        grid.addWidget(below, line + 1, 0, 1, 3)
        return line + 2
    return line + 1


class _Words(QLabel):
    """A clause in words; pointing at it lights its stretch in the box."""

    def __init__(self, row: _Row, light: Callable[[tuple[int, int] | None], None]) -> None:
        super().__init__(row.words)
        self._place, self._light = row.hovered, light
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if row.inner:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._light(self._place)

    def leaveEvent(self, event: QEvent) -> None:
        self._light(None)


def _label(text: str, muted: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap((bool(text) and "\n" in text) or len(text) > 30)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setFont(theme.scaled(label.font(), 0.92))
    return label
