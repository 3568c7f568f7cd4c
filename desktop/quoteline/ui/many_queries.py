"""The window for many queries at once: pasted or from a file, each with what it finds, in one table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quoteline.services.many_queries import Answer, ManyQuery, QueryList
from quoteline.ui import icons
from quoteline.ui.many_queries_model import QUERY
from quoteline.ui.many_queries_table import AnswersTable
from quoteline.ui.progress import Progress
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.room import stand_over
from quoteline.ui.theme import SPACE
from quoteline.ui.toast import Toast
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

SIZE = QSize(1060, 720)
LINES = 5  # of the box, at the least
NAMED = 3  # lines that are named one by one
EMPTY = say(
    "Nothing was asked yet. Paste queries above, one a line, or choose a file: a text,"
    " or a table with a column “query”."
)


class ManyQueriesWindow(QWidget):
    """Shows what it is given; what a person wants is told by signals."""

    text_wanted = Signal(str)  # ask the queries that were pasted
    file_wanted = Signal()
    stop_wanted = Signal()
    hits_wanted = Signal(object)  # Answer: show what it found
    table_wanted = Signal()  # write the table to a file
    all_hits_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self.box = QPlainTextEdit()
        self.ask = _button(tr("Search for all"), "search", self._ask)
        self.choose = _button(tr("Choose a file…"), "folder-open", self.file_wanted.emit)
        self.told = plain_label()
        self.progress = Progress(tr("Searching"), "", tr("Stop searching"))
        self.writing = Progress(tr("Writing"), "", tr("Stop writing"))
        self.table, self.empty = AnswersTable(), plain_label(muted=True)
        self.pages = QStackedWidget()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.show_hits = _button(tr("Show quotations"), "", self._show_hits)
        self.save = _button(tr("Export table…"), "upload", self.table_wanted.emit)
        self.save_hits = _button(tr("Export all quotations…"), "", self.all_hits_wanted.emit)
        self.toast = Toast(self)
        self._running = False
        self.setWindowTitle(tr("Many queries – Quoteline"))
        self.setMinimumHeight(420)
        self._describe()
        self._arrange()
        self._connect()
        self._enable()

    def present(self) -> None:
        """Open the window, or bring it to the front."""
        if self.isHidden():
            stand_over(self, self.parentWidget(), SIZE)
        self.show()
        self.raise_()
        self.activateWindow()
        (self.table if self.table.answers.answers else self.box).setFocus()

    # --- what it shows ---

    def begin(self, listed: QueryList, name: str = "") -> None:
        """A list is asked; ``name``: of the file that it is from."""
        self._running = True
        self.table.begin()
        self.told.setText(" ".join(_sentences(listed, name)))
        self.told.show()
        self.pages.setCurrentWidget(self.table)
        self.progress.begin()
        self._enable()

    def add(self, answers: list[Answer]) -> None:
        """More answers came."""
        first = not self.table.answers.answers
        self.table.add(answers)
        if first and answers:
            self.table.setCurrentIndex(self.table.answers.index(0, QUERY))
        self._enable()

    def end(self, *, stopped: bool = False) -> None:
        """No more answers will come."""
        self._running = False
        self.progress.end()
        self.table.in_order()
        if stopped:
            self.tell(tr("Stopped. What was asked until then is listed."))
        self._enable()
        self.table.setFocus()

    def refuse(self, sentence: str) -> None:
        """It could not be read, or asked."""
        self._running = False
        self.progress.end()
        self.told.setText(sentence)
        self.told.show()
        self._enable()

    def tell(self, sentence: str) -> None:
        """Say something for a while."""
        self.toast.say(sentence)

    @property
    def answers(self) -> list[Answer]:
        """As they are listed."""
        return list(self.table.answers.answers)

    @property
    def queries(self) -> list[ManyQuery]:
        """Those that were answered, in the order of the table."""
        return [each.asked for each in self.answers]

    # --- how ---

    def _describe(self) -> None:
        self.box.setPlaceholderText(tr("Queries, one a line; lines that begin with # are passed over"))
        self.box.setAccessibleName(tr("Queries, one a line"))
        self.box.setTabChangesFocus(True)
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.ask.setToolTip(tr("Search for all of these queries (Ctrl+Return)"))
        self.save.setToolTip(tr("Write a row for each query to a file (Ctrl+E)"))
        self.save_hits.setToolTip(tr("Write all that was found, with its query beside it (Ctrl+Shift+E)"))
        self.show_hits.setToolTip(tr("Show what the query found in the window (Enter)"))
        self.empty.setText(shown(EMPTY))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told.hide()

    def _arrange(self) -> None:
        asking = QWidget()
        above = QVBoxLayout(asking)
        above.setContentsMargins(0, 0, 0, 2 * SPACE)
        above.setSpacing(2 * SPACE)
        heading = QLabel(tr("&Queries, one a line"))
        heading.setBuddy(self.box)
        above.addWidget(heading)
        above.addWidget(self.box, 1)
        above.addLayout(_row(self.ask, self.choose, None, self.progress))
        for each in (self.table, self.empty):
            self.pages.addWidget(each)
        self.pages.setCurrentWidget(self.empty)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setChildrenCollapsible(False)
        both.addWidget(asking)
        both.addWidget(self.pages)
        both.setStretchFactor(1, 1)
        self.box.setMinimumHeight(LINES * self.box.fontMetrics().lineSpacing())
        both.setSizes([200, SIZE.height() - 200])
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * SPACE,) * 4)
        column.setSpacing(3 * SPACE)
        column.addWidget(both, 1)
        column.addWidget(self.told)
        column.addLayout(_row(self.show_hits, self.save, self.save_hits, self.writing, None, self.buttons))

    def _connect(self) -> None:
        self.box.textChanged.connect(self._enable)
        self.table.chosen.connect(self.hits_wanted)
        self.table.selectionModel().currentChanged.connect(lambda now, before: self._enable())
        self.progress.cancel_wanted.connect(self.stop_wanted)
        self.buttons.rejected.connect(self.close)
        for key, button in (
            ("Ctrl+Return", self.ask),
            ("Ctrl+Enter", self.ask),
            ("Ctrl+O", self.choose),
            ("Ctrl+E", self.save),
            ("Ctrl+Shift+E", self.save_hits),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.box.setFocus)

    def _enable(self) -> None:
        there, running = bool(self.table.answers.answers), self._running
        self.ask.setEnabled(not running and bool(self.box.toPlainText().strip()))
        self.choose.setEnabled(not running)
        self.show_hits.setEnabled(self.table.current() is not None)
        for button in (self.save, self.save_hits):
            button.setEnabled(there and not running)

    def _ask(self) -> None:
        self.text_wanted.emit(self.box.toPlainText())

    def _show_hits(self) -> None:
        answer = self.table.current()
        if answer is not None:
            self.hits_wanted.emit(answer)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is under way goes on nowhere; the answers stay for the next time."""
        self.stop_wanted.emit()
        super().closeEvent(event)
        over = self.parentWidget()
        if over is not None:
            over.activateWindow()


def _sentences(listed: QueryList, name: str) -> list[str]:
    """How many queries there are, and which lines are none."""
    count, out = len(listed.queries), listed.left_out
    if name:
        told = [tr("{n} {n:query|queries} from {file}.", n=count, file=name)]
    else:
        told = [tr("{n} {n:query|queries}.", n=count)]
    for each in out[:NAMED]:
        told.append(tr("Line {line}: {reason}.", line=each.place, reason=shown(each.reason)))
    if len(out) > NAMED:
        told.append(tr("{n} more {n:line|lines} could not be read.", n=len(out) - NAMED))
    return told


def _button(text: str, icon: str, do: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    if icon:
        icons.dress(button, icon)
    button.clicked.connect(lambda: do())
    return button


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets beside each other; None takes the room between them."""
    row = QHBoxLayout()
    row.setSpacing(2 * SPACE)
    for each in widgets:
        if each is None:
            row.addStretch(1)
        else:
            row.addWidget(each)
    return row
