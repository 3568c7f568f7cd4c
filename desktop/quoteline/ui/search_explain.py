"""A page below the search box: the query as it is understood, and what each clause finds and keeps out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quoteline.services import explaining
from quoteline.services.explaining import Clause, Explained, Part
from quoteline.services.searching import Wanted
from quoteline.ui import icons, native, phrases, theme
from quoteline.ui.announcing import announce
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.search_box import SearchBox
from quoteline.ui.search_explain_words import besides, clause_words, hints_within, meant_words, part_words
from quoteline.ui.translating import tr

SPACE = theme.SPACE
QUESTION = "explain the search"
WIDTH = 620  # pixels, with text of the usual size
TALLEST = 0.7  # of the window
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


class SearchExplain(QFrame):
    """Lies over the window while it is open; it follows what is typed. Esc closes it."""

    removed = Signal(int, int)  # the stretch of the clause to be taken out

    def __init__(self, box: SearchBox, lane: AsksLibrary) -> None:
        super().__init__(box.window())
        self._box, self._lane = box, lane
        self._wanted = Wanted()
        self._explained: Explained | None = None
        self._title = QLabel(tr("The search as it is understood"))
        self._foot = QLabel()
        self._rows = QWidget()
        self._scroll = QScrollArea()
        self._build()
        box.window().installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self.setAccessibleName(tr("The search explained"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self._foot.setWordWrap(True)
        self._foot.setTextFormat(Qt.TextFormat.PlainText)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = _button("x", tr("Close (Esc)"))
        close.clicked.connect(self.close_page)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 2 * SPACE, 2 * SPACE, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    # --- opening and closing ---

    def open(self, wanted: Wanted) -> None:
        """Explain a search; the keyboard goes to the page once it is filled."""
        self._explained = None
        self.show_wanted(wanted)
        self._ask(then_show=True)

    def show_wanted(self, wanted: Wanted) -> None:
        """Explain another search, where the page is open; a newer one makes an older one void."""
        self._wanted = wanted
        if self.isVisible():
            self._ask(then_show=False)

    def close_page(self) -> None:
        """Hide it; the keyboard goes back to the box."""
        held = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else self.hasFocus()
        self._lane.forget(QUESTION)
        self.hide()
        self._box.light(None)
        if held:
            self._box.setFocus()

    def _ask(self, then_show: bool) -> None:
        wanted = self._wanted
        self._lane.ask(
            QUESTION,
            lambda library: explaining.explain(library, wanted),
            lambda explained: self._fill(explained, then_show),
        )

    # --- filling ---

    def _fill(self, explained: Explained, then_show: bool) -> None:
        self._explained = explained
        rows = [row for clause in explained.clauses for row in self._rows_of(clause)]
        self._scroll.takeWidget()
        self._rows.deleteLater()
        self._rows = _table(rows, self._box.light)
        self._scroll.setWidget(self._rows)
        self._foot.setText(_foot(explained))
        if then_show:
            self.show()
            self.raise_()
            self.setFocus()
            announce(self, f"{self._title.text()}. {self.text()}")
        self._place()

    def _rows_of(self, clause: Clause) -> list[_Row]:
        place = (clause.start, clause.end)
        typed = clause.start >= 0
        below = [clause.typed] if typed else [tr("a filter")]
        if typed and self._wanted.query == self._box.text():
            below += hints_within(self._box.query, *place)
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

    def buttons(self) -> list[QToolButton]:
        """Those that take a clause out, from the first clause to the last."""
        return self._rows.findChildren(QToolButton)

    # --- keys and place ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_page()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """The Tab key stays on the page while it is open."""
        return self._step(1 if onward else -1)

    def _step(self, by: int) -> bool:
        stops = self.findChildren(QToolButton)
        stops = [*(each for each in self.buttons()), *(each for each in stops if each not in self.buttons())]
        here = next((at for at, each in enumerate(stops) if each.hasFocus()), -1 if by > 0 else 0)
        chosen = stops[(here + by) % len(stops)]
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(chosen)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        scale = max(1.0, self.fontMetrics().height() / 18)
        below = window.mapFromGlobal(self._box.mapToGlobal(QPoint(0, self._box.height() + SPACE // 2)))
        width = min(int(WIDTH * scale), window.width() - 2 * SPACE)
        wanted = self._rows.heightForWidth(width - 8 * SPACE)
        wanted = max(wanted, self._rows.sizeHint().height())
        around = self._title.sizeHint().height() + self._foot.heightForWidth(width - 6 * SPACE) + 13 * SPACE
        height = min(wanted + around, int(window.height() * TALLEST), window.height() - below.y() - SPACE)
        left = below.x()
        if self.isRightToLeft():
            left = below.x() + self._box.width() - width
        self.setGeometry(max(SPACE, min(left, window.width() - width - SPACE)), below.y(), width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.colours(self.palette()).line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


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
        button = _button("x", tr("Remove “{filter}”", filter=row.words))
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


def _button(icon: str, told: str) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIconSize(QSize(12, 12))
    button.setAccessibleName(told)
    button.setToolTip(plain_hint(told))
    icons.dress(button, icon)
    return button
