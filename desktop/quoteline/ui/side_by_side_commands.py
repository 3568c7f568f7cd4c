"""What the window does about a speaker's words: topics counted, words on something read, two compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from quoteline.domain import Axis
from quoteline.services import searching, topics
from quoteline.services.term_counting import TermStep
from quoteline.services.topics import Topic
from quoteline.ui.actions import connect
from quoteline.ui.jobs import Job
from quoteline.ui.side_by_side import SideBySide
from quoteline.ui.speaker_commands import SpeakerCommands
from quoteline.ui.speaker_picker import ask_speaker
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class SideBySideCommands:
    """Connects menus and panels with the window of words, and with what the main window shows."""

    def __init__(self, window: MainWindow, current: Callable[[], int | None]) -> None:
        """``current`` tells which speaker the menus are about."""
        self._window, self._current = window, current
        self.words: SideBySide | None = None
        self._job: Job | None = None
        self._refused = False  # the counts could not be kept: not tried again and again
        connect(window.actions_.said_about, lambda: self.said_about(current()))
        connect(window.actions_.compare_speakers, lambda: self.compare(current()))

    def to_library(self, commands: SpeakerCommands) -> None:
        """Connect what exists only while a library is open."""
        window = self._window
        assert window.session is not None
        assert window.corrections is not None
        self._refused = False
        commands.span_wanted.connect(self._show_days)
        commands.topic_wanted.connect(self._show_topic)
        commands.outlet_wanted.connect(lambda id, outlet: self._show(speakers=(id,), outlets=(outlet,)))
        commands.said_about_wanted.connect(self.said_about)
        commands.compare_wanted.connect(self.compare)
        commands.topics_missing.connect(self._count)
        window.session.index_ended.connect(self._library_changed)
        for told in (window.corrections.changed, window.corrections.undone):
            told.connect(lambda change: self._library_changed())

    def enable(self, on: bool) -> None:
        """Whether there is a library; without one the window of words goes too."""
        for action in (self._window.actions_.said_about, self._window.actions_.compare_speakers):
            action.setEnabled(on)
        if not on:
            self._close()

    # --- the window of words ---

    def said_about(self, speaker: int | None) -> None:
        """Read what somebody said about something; with nobody chosen one chooses there."""
        self._present(speaker, None)

    def compare(self, speaker: int | None) -> None:
        """Read the words of two side by side, of whom the second is chosen now."""
        session = self._window.session
        if session is None:
            return
        if speaker is None:
            speaker = self._ask(tr("Compare speakers"), tr("Whose words do you want to compare?"))
        if speaker is not None:
            other = self._ask(tr("Compare with"), tr("Whose words are to stand beside them?"), (speaker,))
            if other is not None:
                self._present(speaker, other)

    def _ask(self, title: str, question: str, without: tuple[int, ...] = ()) -> int | None:
        assert self._window.session is not None
        return ask_speaker(self._window, self._window.session.reading, title, question, without)

    def _present(self, speaker: int | None, other: int | None) -> None:
        session = self._window.session
        if session is None:
            return
        if self.words is None:
            self.words = SideBySide(session.reading, session.counting, self._window)
            self.words.read_wanted.connect(self._read)
            self.words.export_wanted.connect(self._window.connections.exporting.export_these)
            self.words.shown_wanted.connect(
                lambda speakers, query: self._show(speakers=tuple(speakers), query=query)
            )
        self.words.present(speaker, other, query=self._typed())

    def _typed(self) -> str | None:
        """The words that the main window is searched for; None where there are none, or fields among them."""
        query = searching.as_query(self._window.desk.wanted).strip()
        return query if query and ":" not in query else None

    def _read(self, quotation: int) -> None:
        """Read a quotation in its article, in the main window."""
        if self._window.workspace is not None:
            self._window.activateWindow()
            self._window.workspace.read(quotation)

    def _library_changed(self) -> None:
        if self.words is not None:
            self.words.look_again()

    def _close(self) -> None:
        self._job = None
        if self.words is not None:
            self.words.close()
            self.words.deleteLater()
        self.words = None

    # --- what the main window shows ---

    def _show(self, **changes: object) -> None:
        self._window.activateWindow()
        self._window.desk.change(**changes)

    def _show_days(self, speaker: int, first: date, last: date) -> None:
        self._show(speakers=(speaker,), axis=Axis.SAID, first=first, last=last, undated=False)

    def _show_topic(self, speaker: int, topic: Topic) -> None:
        self._show(speakers=(speaker,), query=topic.query)

    # --- the words of the library are counted ---

    def _count(self) -> None:
        """Count how common each term is, where nobody waits for it."""
        session = self._window.session
        if session is None or self._refused or (self._job is not None and self._job.running):
            return
        commands = self._window.connections.speakers.commands
        assert commands is not None
        counted = commands.topics_counted.emit
        self._job = session.families.run(topics.update_apart, _passed, counted, self._not_counted)

    def _not_counted(self, error: Exception) -> None:
        self._refused = True
        self._window.complain(error)


def _passed(step: TermStep) -> None:
    """Nobody looks at the progress: it takes seconds, and nothing waits for it but the topics."""
