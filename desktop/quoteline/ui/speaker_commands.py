"""What a person may decide about speakers in the window: asked where it must be, made on the writing lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QWidget

from quoteline.domain import SpeakerKind
from quoteline.services import browsing, speakers, who_is_who
from quoteline.services.browsing import SpeakerCard
from quoteline.services.correcting import Change
from quoteline.services.library import Library
from quoteline.services.who_is_who import Merging, Named
from quoteline.ui.corrections import Corrections
from quoteline.ui.jobs import Lane
from quoteline.ui.speaker_chooser import ask_merge_into, ask_sure
from quoteline.ui.speaker_dialogs import Decided, ask_name, ask_role
from quoteline.ui.speaker_menu import SpeakerMenu
from quoteline.ui.speaker_panel import SpeakerPanel
from quoteline.ui.speaker_split import ask_split

T = TypeVar("T")


class SpeakerCommands(QObject):
    """Each command is about speakers by id; every one of them can be undone."""

    renaming_wanted = Signal(int)  # in the place where the name stands
    shown_wanted = Signal(int)
    only_wanted = Signal(int)
    without_wanted = Signal(int)
    span_wanted = Signal(int, object, object)  # what was said from one day to another
    topic_wanted = Signal(int, object)  # what was said with a term: Topic
    outlet_wanted = Signal(int, str)
    said_about_wanted = Signal(int)
    compare_wanted = Signal(int)
    chart_wanted = Signal(int)  # as a picture
    topics_missing = Signal()
    topics_counted = Signal()  # the words of the library, anew

    def __init__(
        self, reading: Lane, corrections: Corrections, window: QWidget, *, counting: Lane | None = None
    ) -> None:
        """``counting``: a lane for what takes a panel longer than its card."""
        super().__init__(corrections)
        self._counting = counting or reading
        self._reading, self._corrections, self._window = reading, corrections, window

    # --- made at once ---

    def split_names(self, id: int, rows: Sequence[int]) -> None:
        """Say that a printed name is not this person."""
        self._make(lambda library: speakers.split(library, id, rows))

    def apart(self, a: int, b: int) -> None:
        """Say that two are not one, for good."""
        self._make(lambda library: speakers.apart(library, a, b))

    def rename(self, id: int, name: str) -> None:
        self._make(lambda library: speakers.rename(library, id, name))

    def forget_name(self, id: int, name: str) -> None:
        self._make(lambda library: speakers.alias(library, id, name, remove=True))

    def set_kind(self, id: int, kind: SpeakerKind) -> None:
        self._make(lambda library: speakers.set_kind(library, id, kind))

    def reject(self, ids: Sequence[int]) -> None:
        """Say that these are no speakers."""
        if ids:
            self._make(lambda library: speakers.reject(library, *ids))

    def readmit(self, ids: Sequence[int]) -> None:
        """Say that these are speakers after all."""
        if ids:
            self._make(lambda library: speakers.readmit(library, *ids))

    def merge_surely(self, ids: Sequence[int], into: int) -> None:
        """Merge without a question: they were looked at side by side."""
        self._make(lambda library: speakers.merge(library, ids, into))

    # --- asked first ---

    def merge(self, ids: Sequence[int], into: int) -> None:
        """Merge; where they do not look like one, or are both much quoted, only after a second look."""
        others = [each for each in ids if each != into]

        def decide(merging: Merging) -> None:
            if not merging.doubtful or ask_sure(self._over(), merging):
                self.merge_surely(others, into)

        if others:
            self._ask("merging", lambda library: who_is_who.merging(library, others, into), decide)

    def merge_together(self, ids: Sequence[int]) -> None:
        """Merge several into the one of them that is quoted most."""

        def most_quoted(library: Library) -> int:
            cards = [browsing.speaker_card(library, id) for id in ids]
            return max(cards, key=lambda card: card.quotations).id

        self._ask("most quoted", most_quoted, lambda into: self.merge(ids, into))

    def choose_merge(self, ids: Sequence[int]) -> None:
        """Ask into whom, then merge."""

        def names(library: Library) -> list[str]:
            return [browsing.speaker_card(library, id).name for id in ids]

        def choose(names: list[str]) -> None:
            into = ask_merge_into(self._over(), self._reading, ids, names)
            if into is not None:
                self.merge(ids, into)

        if ids:
            self._ask("names to merge", names, choose)

    def split(self, id: int) -> None:
        """Show what a speaker said by printed name, and split off what is ticked."""

        def choose(card: SpeakerCard) -> None:
            chosen = ask_split(self._over(), self._reading, card.id, card.name)
            if chosen is not None and chosen.rows:
                self.split_names(id, chosen.rows)
            elif chosen is not None:
                ids, name = chosen.quotation_ids, chosen.name
                self._make(lambda library: speakers.split_off(library, id, ids, name))

        self._with_card(id, choose)

    def add_name(self, id: int) -> None:
        def choose(card: SpeakerCard) -> None:
            name = ask_name(self._over(), card.name)
            if name is not None:
                self._make(lambda library: speakers.alias(library, id, name))

        self._with_card(id, choose)

    def role(self, id: int) -> None:
        """Ask for a role with its days, or which given one is wrong."""

        def known(library: Library) -> tuple[SpeakerCard, list[speakers.Role]]:
            return browsing.speaker_card(library, id), speakers.roles(library, id)

        def choose(found: tuple[SpeakerCard, list[speakers.Role]]) -> None:
            card, given = found
            answer = ask_role(self._over(), card.name, [each.role for each in card.roles], given)
            if answer is not None and answer.away is not None:
                away = answer.away
                self._make(lambda library: speakers.remove_role(library, id, away))
            elif answer is not None:
                role, first, last = answer.role, answer.first, answer.last
                self._make(lambda library: speakers.role(library, id, role, first, last))

        self._ask("roles", known, choose)

    # --- looked at ---

    def decided(self, id: int) -> None:
        """Show what was decided about a speaker."""

        def known(library: Library) -> tuple[str, list[tuple[str, str, bool]]]:
            return browsing.speaker_card(library, id).name, speakers.history(library, id)

        self._ask("decided", known, lambda found: Decided(self._over(), *found).ask())

    def open_menu(self, id: int, at: QPoint, together: Sequence[int] = ()) -> None:
        """The menu of a speaker; ``together``: several that are chosen and could be merged."""

        def known(library: Library) -> tuple[Named, SpeakerCard]:
            return who_is_who.named(library, id), browsing.speaker_card(library, id)

        self._ask("menu", known, lambda found: SpeakerMenu(self, *found, together, self._over()).popup(at))

    def serve(self, panel: SpeakerPanel) -> None:
        """Do what a speaker panel asks for."""
        panel.count_on(self._counting)
        panel.span_wanted.connect(self.span_wanted)
        panel.topic_wanted.connect(self.topic_wanted)
        panel.outlet_wanted.connect(self.outlet_wanted)
        panel.said_about_wanted.connect(self.said_about_wanted)
        panel.compare_wanted.connect(self.compare_wanted)
        panel.topics_missing.connect(self.topics_missing)
        self.topics_counted.connect(panel.ask_topics)
        panel.menu_wanted.connect(lambda id, at: self.open_menu(id, at))
        panel.renamed.connect(self.rename)
        panel.merge_wanted.connect(self.merge)
        panel.not_this_wanted.connect(self.split_names)
        panel.forget_wanted.connect(self.forget_name)
        panel.readmit_wanted.connect(lambda id: self.readmit([id]))

    # --- how ---

    def _with_card(self, id: int, do: Callable[[SpeakerCard], None]) -> None:
        self._ask("card", lambda library: browsing.speaker_card(library, id), do)

    def _ask(self, key: str, question: Callable[[Library], T], then: Callable[[T], object]) -> None:
        self._reading.ask(f"speaker command {key}", question, lambda found: _drop(then(found)), self._refuse)

    def _make(self, make: Callable[[Library], Change]) -> None:
        self._corrections.make(make)

    def _refuse(self, error: Exception) -> None:
        self._corrections.refuse(error)

    def _over(self) -> QWidget:
        """The window that a dialog opens over: the one the person works in."""
        return QApplication.activeWindow() or self._window


def _drop(_: object) -> None:
    """The answer of a callback is nobody's business."""
