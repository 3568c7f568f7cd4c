"""The dialogs that ask into whom speakers are merged, and whether they really are one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from quoteline.services import who_is_who
from quoteline.services.library import Library
from quoteline.services.who_is_who import Line, Merging
from quoteline.ui import phrases
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.speaker_asking import AskingForSpeaker
from quoteline.ui.translating import tr


class SpeakerChooser(AskingForSpeaker):
    """The most similar names come first."""

    def __init__(self, window: QWidget, lane: AsksLibrary, ids: Sequence[int], names: Sequence[str]) -> None:
        name, listed = tr("Name to merge into"), tr("Speakers to merge into")
        super().__init__(window, lane, tr("Merge into"), question(names), tr("Merge"), name, listed)
        self._ids = list(ids)
        self.fill()

    def lines(self, library: Library) -> list[Line]:
        return [line for line, _ in who_is_who.into_which(library, self._ids)]


def question(names: Sequence[str]) -> str:
    """What the chooser asks."""
    if len(names) == 1:
        return tr(
            "“{name}” is the same as …"
            " The name chosen is shown; the names as printed stay with each quotation.",
            name=names[0],
        )
    return tr(
        "These {n} {n:speaker|speakers} are the same as …"
        " The name chosen is shown; the names as printed stay with each quotation.",
        n=len(names),
    )


def ask_merge_into(
    window: QWidget, lane: AsksLibrary, ids: Sequence[int], names: Sequence[str]
) -> int | None:
    """Into whom some speakers shall be merged; None is no change."""
    return SpeakerChooser(window, lane, ids, names).ask_one()


def ask_sure(window: QWidget, merging: Merging) -> bool:
    """Whether speakers that do not look like one, or are both much quoted, shall be merged."""
    return Asking(window, tr("Merge speakers"), doubt(merging), tr("Merge")).ask()


def doubt(merging: Merging) -> str:
    """Why a merge deserves a second look, and that nothing is lost by it."""
    who = f"“{merging.names[0]}”" if len(merging.names) == 1 else phrases.count(len(merging.names), "speaker")
    why = tr("Their names do not look alike.") if merging.unlike else tr("Both are quoted often.")
    return tr(
        "Are {who} and “{name}” one and the same? {why}"
        " They have {n} and {others} {others:quotation|quotations}.\n\n"
        "Merged, they are shown as “{name}”. Undo, or Split, gives everything back.",
        who=who,
        name=merging.into,
        why=why,
        n=merging.quotations,
        others=merging.into_quotations,
    )
