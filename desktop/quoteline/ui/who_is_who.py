"""The window that says who is who: all speakers with their names, and the pairs that may be one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from quoteline.services import who_is_who
from quoteline.services.correcting import Change
from quoteline.services.who_is_who import Line
from quoteline.ui.corrections import Corrections
from quoteline.ui.jobs import Lane
from quoteline.ui.room import stand_over
from quoteline.ui.speaker_commands import SpeakerCommands
from quoteline.ui.speaker_menu import MERGE_KEY, RENAME_KEY, SPLIT_KEY
from quoteline.ui.switch import Switch
from quoteline.ui.theme import SPACE
from quoteline.ui.toast import Toast
from quoteline.ui.translating import from_log, tr
from quoteline.ui.who_is_who_people import PeoplePage
from quoteline.ui.who_is_who_suggestions import SuggestionsPage

PEOPLE, MAYBE = "people", "maybe"


class WhoIsWho(QWidget):
    """Two pages: the speakers, and the suggestions. It follows the library while it is open."""

    quotation_opened = Signal(int)

    def __init__(
        self, reading: Lane, corrections: Corrections, commands: SpeakerCommands, over: QWidget
    ) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self._reading, self._corrections, self._commands = reading, corrections, commands
        self.pages = Switch({PEOPLE: tr("Speakers"), MAYBE: tr("Suggestions")})
        self.people = PeoplePage(reading, commands)
        self.suggestions = SuggestionsPage(reading, commands)
        self._stack = QStackedWidget()
        self.toast = Toast(self)
        self._wanted: int | None = None  # the speaker to go to when the list is there
        self.setWindowTitle(tr("Who is who – Quoteline"))
        self.resize(960, 680)
        self.setMinimumSize(600, 420)
        self._arrange()
        self._connect()

    def show_page(self, page: str) -> None:
        """``people`` or ``maybe``; keys go where they are of use there."""
        self.pages.show_choice(page)
        widget = self.people if page == PEOPLE else self.suggestions
        self._stack.setCurrentWidget(widget)
        (self.people.box if page == PEOPLE else self.suggestions.buttons["merge"]).setFocus()

    def present(self, page: str, speaker: int | None = None) -> None:
        """Open the window, or bring it to the front, with what the library holds now; go to a speaker."""
        self._wanted = speaker
        self.refresh()
        self.show_page(page)
        if self.isHidden():
            stand_over(self, self.parentWidget(), self.size())
        self.show()
        self.raise_()
        self.activateWindow()

    def refresh(self) -> None:
        """The library changed."""
        self._reading.ask("who is who lines", who_is_who.overview, self._show_lines)
        self.people.panel.refresh()
        self.suggestions.refresh()

    def _show_lines(self, lines: list[Line]) -> None:
        self.people.show_lines(lines)
        if self._wanted is not None:
            self.people.choose(self._wanted)
            self._wanted = None

    def begin_renaming(self, speaker: int) -> None:
        """Write a speaker's name anew in its place."""
        self.show_page(PEOPLE)
        self.people.choose(speaker)
        self.people.panel.begin_renaming(speaker)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.pages)
        row.addStretch(1)
        row.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        self._stack.addWidget(self.people)
        self._stack.addWidget(self.suggestions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * SPACE, 0, 3 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        corrections, people = self._corrections, self.people
        self.pages.chosen.connect(self.show_page)
        self.suggestions.counted.connect(self._show_count)
        self.suggestions.undo_wanted.connect(corrections.undo)
        self.suggestions.quotation_opened.connect(self.quotation_opened)
        people.panel.quotation_opened.connect(self.quotation_opened)
        people.panel.filter_wanted.connect(self._commands.only_wanted)
        corrections.changed.connect(self._changed)
        corrections.undone.connect(self._undone)
        corrections.refused.connect(self._refused)
        self._on("Ctrl+Z", corrections.undo)
        self._on("Ctrl+Shift+Z", corrections.redo)
        self._on(MERGE_KEY, lambda: self._in_people(people.merge_chosen))
        self._on(SPLIT_KEY, lambda: self._in_people(people.split_chosen))
        self._on(RENAME_KEY, lambda: self._in_people(people.rename_chosen))
        self._on("Del", lambda: self._in_people(people.reject_chosen))
        self._on("F9", lambda: self.show_page(PEOPLE))
        self._on("Shift+F9", lambda: self.show_page(MAYBE))
        self._on("Ctrl+F", people.box.setFocus)
        self._on("Escape", self.close)

    def _on(self, key: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(lambda: do())

    def _in_people(self, do: Callable[[], None]) -> None:
        if self._stack.currentWidget() is self.people:
            do()

    def _show_count(self, count: int) -> None:
        self.pages.set_text(MAYBE, tr("Suggestions ({n})", n=count) if count else tr("Suggestions"))

    # --- what was decided ---

    def _changed(self, change: Change) -> None:
        self._tell(from_log(change.what), tr("Undo"), self._corrections.undo)

    def _undone(self, change: Change) -> None:
        self._tell(tr("Undone: {what}", what=from_log(change.what)), tr("Redo"), self._corrections.redo)

    def _refused(self, sentence: str) -> None:
        self._tell(sentence)

    def _tell(self, sentence: str, button: str = "", do: Callable[[], object] | None = None) -> None:
        """Follow the library; what happened is said beside the buttons of the queue, else in a toast."""
        if not self.isVisible():
            return
        self.refresh()
        self.suggestions.tell_last(sentence)
        if self._stack.currentWidget() is self.people:
            self.toast.say(sentence, button, do)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Back to the window it was opened from."""
        super().closeEvent(event)
        over = self.parentWidget()
        if over is not None:
            over.activateWindow()
