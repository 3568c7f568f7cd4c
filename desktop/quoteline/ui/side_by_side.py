"""The window of words: what a speaker said about something, alone or beside another speaker's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QSplitter, QVBoxLayout, QWidget

from quoteline.domain import UserError
from quoteline.services import clipping, said_about, topics
from quoteline.services.clipping import Clipping, Flavour
from quoteline.services.library import Library
from quoteline.services.said_about import Compared, SaidAbout
from quoteline.services.topics import Topic, Topics
from quoteline.ui import clipboard, said_words, theme
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.copying_wish import wish_for
from quoteline.ui.room import stand_over
from quoteline.ui.search_bar import DEBOUNCE
from quoteline.ui.side_column import SideColumn
from quoteline.ui.speaker_picker import ask_speaker
from quoteline.ui.theme import SPACE
from quoteline.ui.toast import Toast
from quoteline.ui.translating import reason, tr
from quoteline.ui.words_head import WordsHead

SIZE = QSize(1040, 760)
LOW = 36  # lines of a window that has room for little more than the words
Both = tuple[SaidAbout, SaidAbout | None, Compared | None]


class SideBySide(QWidget):
    """One speaker, or two beside each other, on one query. It follows the library while it is open."""

    read_wanted = Signal(int)
    export_wanted = Signal(object)  # list[int]: exactly what is shown
    shown_wanted = Signal(object, str)  # list[int] of speakers, query: what the main window is to show

    def __init__(self, reading: AsksLibrary, counting: AsksLibrary, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self._reading, self._counting = reading, counting
        self._lane = NamedLane(reading, "side by side")
        self._words = NamedLane(counting, "side by side")
        self.head = WordsHead()
        self.box, self.of_speaker, self.once = self.head.box, self.head.of_speaker, self.head.once
        self.compare, self.alone = self.head.compare, self.head.alone
        self.chart, self.rest, self.shared = self.head.chart, self.head.rest, self.head.shared
        self.sides = (SideColumn(reading, "first side"), SideColumn(reading, "second side"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = self._button(tr("Copy all"), tr("Copy what is listed with its citations (Ctrl+C)"))
        self.export = self._button(tr("Export…"), tr("Write what is listed to a file (Ctrl+E)"))
        self.show_below = self._button(
            tr("Show in the window"), tr("Narrow list and timeline of the main window to this")
        )
        self.toast = Toast(self)
        self._speakers: list[int | None] = [None, None]
        self._aligning = QTimer(self, singleShot=True, interval=0)  # when the heads have got their widths
        self._aligning.timeout.connect(self._align)
        self._rest_timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self.setMinimumSize(520, 420)
        self._arrange()
        self._connect()
        self._show_two(False)

    # --- opened ---

    def present(self, speaker: int | None, other: int | None = None, *, query: str | None = None) -> None:
        """Open the window, or bring it to the front, with these speakers; ``query`` None: as it was."""
        self._speakers = [speaker, other]
        if query is not None:
            self.box.setText(query)
        if self.isHidden():
            stand_over(self, self.parentWidget(), SIZE)
        self.show()
        self.raise_()
        self.activateWindow()
        self.box.setFocus()
        self.box.selectAll()
        self.look_again()

    @property
    def speakers(self) -> list[int]:
        """Those whose words are shown."""
        return [each for each in self._speakers if each is not None]

    @property
    def query(self) -> str:
        return self.box.text().strip()

    def look_again(self, reason: object = None) -> None:
        """Other speakers, another query, or another library."""
        self._rest_timer.stop()
        if not self.isVisible():
            return
        one, other = self._speakers
        if one is None:
            self._show_nobody()
            return
        query = self.query

        def question(library: Library) -> Both:
            if other is None:
                return said_about.said_about(library, one, query), None, None
            both = said_about.compared(library, one, other, query)
            return both.one, both.other, both

        self._lane.ask("said", question, self._take, self._fail)

    def _take(self, found: Both) -> None:
        one, other, both = found
        self._speakers = [one.speaker, other.speaker if other is not None else None]
        for side, each in zip(self.sides, (one, other), strict=True):
            if each is not None:
                side.show_found(each)
        self._show_two(other is not None)
        sides = [one] if other is None else [one, other]
        self.head.show_found(sides, both)
        self.setWindowTitle(
            tr("{title} – Quoteline", title=said_words.title([each.name for each in sides], one.query))
        )
        self._enable()
        self._aligning.start()
        self._ask_apart()

    def _show_two(self, two: bool) -> None:
        self.sides[1].setVisible(two)
        self.alone.setVisible(two)
        self.compare.setVisible(not two)
        if not two:
            for side in self.sides:
                side.show_apart(None, "")

    def _show_nobody(self) -> None:
        self._lane.forget("said")
        self._show_two(False)
        self.sides[0].show_nobody()
        self.head.show_nothing()
        self.setWindowTitle(tr("{title} – Quoteline", title=said_words.title([], "")))
        self._enable()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.sides[0].say(reason(error))

    def _enable(self) -> None:
        some = bool(self.ids())
        for button in (self.copy, self.export):
            button.setEnabled(some)
        self.show_below.setEnabled(bool(self.speakers))
        self.compare.setEnabled(bool(self.speakers))

    # --- what sets them apart ---

    def _ask_apart(self) -> None:
        if len(self.speakers) < 2:
            self._words.forget("apart")
            return
        one, other = self.speakers
        query = self.query
        self._words.ask(
            "apart", lambda library: topics.apart(library, one, other, query), self._show_apart, self._fail
        )

    def _show_apart(self, found: tuple[Topics, Topics]) -> None:
        names = [side.found.name if side.found is not None else "" for side in self.sides]
        for side, each, other in zip(self.sides, found, reversed(names), strict=True):
            side.show_apart(each, tr("More than {name}", name=other))
        self._aligning.start()

    # --- what is done with it ---

    def ids(self) -> list[int]:
        """Exactly what is listed: the first side, then the second."""
        return [each for side in self.sides[: len(self.speakers)] for each in side.ids()]

    def selected(self) -> list[int]:
        """What is selected on either side."""
        return [each for side in self.sides[: len(self.speakers)] for each in side.list.selected()]

    def _copy(self) -> None:
        """Marked words of the box; else what is selected, or all."""
        if self.box.hasFocus() and self.box.hasSelectedText():
            self.box.copy()
            return
        chosen = self.selected()
        ids = chosen if len(chosen) > 1 or self._in_list() else self.ids()
        if ids:
            copied, wish = self._put(len(ids)), wish_for(self)
            self._lane.ask(
                "copy",
                lambda library: clipping.clipping(library, ids, Flavour.CITATION, wish),
                copied,
                self._refuse,
            )

    def _in_list(self) -> bool:
        return any(side.list.hasFocus() and side.list.selected() for side in self.sides)

    def _put(self, many: int) -> Callable[[Clipping], None]:
        def put(taken: Clipping) -> None:
            clipboard.put(taken)
            self.toast.say(tr("Copied {n} {n:quotation|quotations} with citations", n=many))

        return put

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.toast.say(reason(error))

    def _export(self) -> None:
        if self.ids():
            self.export_wanted.emit(self.ids())

    def _show_below(self) -> None:
        if self.speakers:
            self.shown_wanted.emit(self.speakers, self.query)

    def _go_to(self, first: date, last: date) -> None:
        """Select what was said in these days, on both sides."""
        for side, speaker in zip(self.sides, self._speakers, strict=True):
            if speaker is not None:
                self._find(side, speaker, first, last)

    def _find(self, side: SideColumn, speaker: int, first: date, last: date) -> None:
        query = self.query
        key = "days of the first" if side is self.sides[0] else "days of the second"
        self._lane.ask(
            key, lambda library: said_about.within(library, speaker, query, first, last), side.list.select
        )

    # --- who ---

    def choose(self, place: int) -> None:
        """Choose the speaker of a side."""
        other = self._speakers[1 - place]
        without = (other,) if other is not None else ()
        title = tr("Compare with") if place and self._speakers[1] is None else tr("Choose a speaker")
        found = ask_speaker(self, self._reading, title, tr("Whose words do you want to read?"), without)
        if found is not None:
            self._speakers[place] = found
            self.look_again()

    def _leave_second(self) -> None:
        self._speakers[1] = None
        self.look_again()

    def _about_speaker(self) -> None:
        """Put somebody's names into the box: what is said of them."""
        question = tr("Whose name is to stand in the words?")
        found = ask_speaker(self, self._reading, tr("Said about a speaker"), question)
        if found is not None:
            self._lane.ask(
                "names", lambda library: said_about.query_for(library, found), self._write, self._refuse
            )

    def _write(self, query: str) -> None:
        self.box.setText(query)
        self.look_again()

    def _with_topic(self, topic: Topic) -> None:
        self._write(topic.query)

    # --- putting together ---

    def _button(self, text: str, tip: str) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(1)
        across.setChildrenCollapsible(False)
        for side in self.sides:
            side.setMinimumWidth(240)
            across.addWidget(side)
        self.buttons.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 3 * SPACE)
        whole.setSpacing(3 * SPACE)
        whole.addWidget(self.head)
        whole.addWidget(across, 1)
        whole.addWidget(self.buttons)

    def _connect(self) -> None:
        self._rest_timer.timeout.connect(self.look_again)
        self.box.textChanged.connect(lambda text: self._rest_timer.start())
        self.box.returnPressed.connect(self.look_again)
        self.of_speaker.clicked.connect(self._about_speaker)
        self.compare.clicked.connect(lambda: self.choose(1))
        self.alone.clicked.connect(self._leave_second)
        self.once.toggled.connect(self._turn_once)
        self.chart.span_chosen.connect(self._go_to)
        for place, side in enumerate(self.sides):
            side.asked.connect(lambda place=place: self.choose(place))
            side.read_wanted.connect(self.read_wanted)
            side.topic_wanted.connect(self._with_topic)
            side.everything_wanted.connect(self.box.clear)
        self.copy.clicked.connect(self._copy)
        self.export.clicked.connect(self._export)
        self.show_below.clicked.connect(self._show_below)
        self.buttons.rejected.connect(self.close)
        theme.speaker_slots.changed.connect(self.look_again)
        for key, do in (
            ("Ctrl+C", self._copy),
            ("Ctrl+E", self._export),
            ("Ctrl+F", self.box.setFocus),
            ("Ctrl+Shift+B", lambda: self.choose(1)),
            ("Escape", self.close),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(do)

    def _align(self) -> None:
        """Both lists begin at the same height."""
        low = self.height() < LOW * self.fontMetrics().height()
        self.head.be_low(low)
        for side in self.sides:
            side.be_low(low)
        shown = [side for side in self.sides if not side.isHidden()]
        tallest = max(side.head_height() for side in shown)
        for side in shown:
            side.head.setMinimumHeight(tallest if len(shown) > 1 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._aligning.start()

    def _turn_once(self, once: bool) -> None:
        for side in self.sides:
            side.show_once(once)
        self._enable()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Back to the window it was opened from."""
        super().closeEvent(event)
        over = self.parentWidget()
        if over is not None:
            over.window().activateWindow()
