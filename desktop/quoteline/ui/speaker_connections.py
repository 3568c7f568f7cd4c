"""From what a person does to speakers, in menus, by keys and by dragging, to the commands that do it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from quoteline.services import browsing, speakers
from quoteline.ui import theme
from quoteline.ui.actions import connect
from quoteline.ui.side_by_side_commands import SideBySideCommands
from quoteline.ui.speaker_commands import SpeakerCommands
from quoteline.ui.translating import tr
from quoteline.ui.who_is_who import MAYBE, PEOPLE, WhoIsWho

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


class SpeakerConnections:
    """Connects the speakers among the filters, the speaker panel, the menu and the window of who is who."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.commands: SpeakerCommands | None = None
        self.who_is_who: WhoIsWho | None = None
        self._to_count = True
        self.words = SideBySideCommands(window, self.current)
        actions = window.actions_
        for action, do in (
            (actions.who_is_who, lambda: self.open(PEOPLE)),
            (actions.suggestions, lambda: self.open(MAYBE)),
            (actions.merge_speaker, lambda: self._do(lambda to, id: to.choose_merge([id]))),
            (actions.split_speaker, lambda: self._do(lambda to, id: to.split(id))),
            (actions.rename_speaker, lambda: self._do(lambda to, id: self._rename(id))),
            (actions.name_speaker, lambda: self._do(lambda to, id: to.add_name(id))),
            (actions.role_of_speaker, lambda: self._do(lambda to, id: to.role(id))),
            (actions.not_a_speaker, lambda: self._do(lambda to, id: to.reject([id]))),
            (actions.decided_of_speaker, lambda: self._do(lambda to, id: to.decided(id))),
            (actions.chart_of_speaker, lambda: self._do(lambda to, id: to.chart_wanted.emit(id))),
        ):
            connect(action, do)

    def to_library(self) -> None:
        """Connect what exists only while a library is open."""
        window = self._window
        assert window.session is not None
        assert window.corrections is not None
        assert window.workspace is not None
        workspace = window.workspace
        session = window.session
        self.commands = SpeakerCommands(
            session.reading, window.corrections, window, counting=session.counting
        )
        self.words.to_library(self.commands)
        workspace.speaker.about.fold_sections(window.kept.folded)
        workspace.speaker.about.folded.connect(self._keep_folded)
        self.commands.serve(workspace.speaker)
        self.commands.renaming_wanted.connect(self._rename)
        self.commands.chart_wanted.connect(lambda id: window.connections.exporting.save_chart(id))
        self.commands.only_wanted.connect(lambda id: window.desk.change(speakers=(id,)))
        self.commands.without_wanted.connect(lambda id: window.desk.without("speakers", id))
        section = workspace.filters.speakers
        section.speakers.merge_wanted.connect(self.commands.merge)
        section.speakers.menu_wanted.connect(self._open_menu)
        section.suggestions_wanted.connect(lambda: self.open(MAYBE))
        self._count_again()
        workspace.filters.looked_again.connect(self._count_again)
        workspace.filters.counted.connect(lambda facets: self._count())
        for told in (window.corrections.changed, window.corrections.undone):
            told.connect(lambda change: self._colour())

    def enable(self, on: bool) -> None:
        """Commands that need an open library; without one the window of who is who goes too."""
        actions = self._window.actions_
        for action in (
            *(actions.who_is_who, actions.suggestions, actions.merge_speaker, actions.split_speaker),
            *(actions.rename_speaker, actions.name_speaker, actions.role_of_speaker),
            *(actions.not_a_speaker, actions.decided_of_speaker, actions.chart_of_speaker),
        ):
            action.setEnabled(on)
        self.words.enable(on)
        if not on:
            self._close()

    @property
    def tells(self) -> bool:
        """Whether the window of who is who says what happened, over the main window that need not."""
        return self.who_is_who is not None and self.who_is_who.isVisible()

    def open(self, page: str) -> None:
        """Show who is who: the speakers, or the suggestions."""
        window = self._window
        if self.commands is None or window.session is None or window.corrections is None:
            return
        if self.who_is_who is None:
            self.who_is_who = WhoIsWho(window.session.reading, window.corrections, self.commands, window)
            self.who_is_who.quotation_opened.connect(self._read)
        speaker = self.current() if page == PEOPLE else None
        self.who_is_who.present(page, speaker)

    def current(self) -> int | None:
        """The speaker that keys and menu are about: in the filters where one is there, else the one shown."""
        workspace = self._window.workspace
        if workspace is None:
            return None
        facets = workspace.filters.speakers.speakers
        chosen = facets.current_speaker() if facets.hasFocus() else None
        return chosen if chosen is not None else workspace.speaker.speaker_id

    def _open_menu(self, speaker: int, at: QPoint) -> None:
        """The menu of one among the filters; those that are ticked could be merged together."""
        workspace = self._window.workspace
        if self.commands is not None and workspace is not None:
            ticked = workspace.filters.speakers.speakers.ticked_speakers()
            self.commands.open_menu(speaker, at, ticked)

    def _do(self, do: Callable[[SpeakerCommands, int], object]) -> None:
        current = self.current()
        if self.commands is None:
            return
        if current is None:
            self._window.toast.say(
                tr("Choose a speaker first, in the filters or by one of their quotations.")
            )
        else:
            do(self.commands, current)

    def _rename(self, speaker: int) -> None:
        """In the speaker panel that the person looks at."""
        workspace, who = self._window.workspace, self.who_is_who
        if who is not None and who.isActiveWindow():
            who.begin_renaming(speaker)
        elif workspace is not None:
            self._window.actions_.panes["speaker"].setChecked(True)
            workspace.speaker.begin_renaming(speaker)

    def _read(self, quotation: int) -> None:
        """Read a quotation in its article, in the main window."""
        if self._window.workspace is not None:
            self._window.activateWindow()
            self._window.workspace.read(quotation)

    def _colour(self) -> None:
        """A merged speaker has the colour of the whole, and gets its own back when it is split."""
        session = self._window.session
        if session is not None:
            complain = self._window.complain
            session.writing.ask("colours", browsing.speaker_colours, theme.speaker_slots.begin, complain)

    def _keep_folded(self, names: tuple[str, ...]) -> None:
        self._window.kept = replace(self._window.kept, folded=names)

    def _count_again(self) -> None:
        """The library is another one: behind the filters, its suggestions are counted once."""
        self._to_count = True

    def _count(self) -> None:
        session = self._window.session
        if session is not None and self._to_count:
            self._to_count = False
            session.counting.ask(
                "suggestions", lambda library: len(speakers.suggestions(library)), self._show_count
            )

    def _show_count(self, count: int) -> None:
        self._window.actions_.suggestions.setText(
            tr("Suggestions ({n})…", n=count) if count else tr("Suggestions…")
        )
        if self._window.workspace is not None:
            self._window.workspace.filters.speakers.show_suggestions(count)

    def _close(self) -> None:
        if self.who_is_who is not None:
            self.who_is_who.close()
            self.who_is_who.deleteLater()
        self.who_is_who = self.commands = None
