"""The dialogs that ask into whom speakers are merged, and whether they really are one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from quoteline.services import who_is_who
from quoteline.services.library import Library
from quoteline.services.who_is_who import Line, Merging
from quoteline.ui import phrases
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.speaker_lines import LinesView, MovesIn
from quoteline.ui.translating import tr


class SpeakerChooser(Asking):
    """Type a name, choose one of the list: the most similar names come first."""

    def __init__(self, window: QWidget, lane: AsksLibrary, ids: Sequence[int], names: Sequence[str]) -> None:
        super().__init__(window, tr("Merge into"), question(names), tr("Merge"))
        self._lane = NamedLane(lane, "chooser")
        self._ids = list(ids)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Type a name"))
        self.line.setAccessibleName(tr("Name to merge into"))
        self.line.setClearButtonEnabled(True)
        self.list = LinesView(tr("Speakers to merge into"), several=False)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.list.setMinimumHeight(140)
        self.column.addWidget(self.line)
        self.column.addWidget(self.list)
        self.line.textChanged.connect(lambda text: self.list.narrow(typed=text))
        self.line.installEventFilter(MovesIn(self.list))
        self.list.chosen.connect(self._look)
        self.list.doubleClicked.connect(lambda index: self.accept())
        self._look()
        self._lane.ask("others", self._others, self._show)

    def sizeHint(self) -> QSize:
        return QSize(460, 460)

    @property
    def chosen(self) -> int | None:
        """The one to merge into."""
        return next(iter(self.list.speakers()), None)

    def _others(self, library: Library) -> list[Line]:
        return [line for line, _ in who_is_who.into_which(library, self._ids)]

    def _show(self, lines: list[Line]) -> None:
        self.list.show_lines(lines)
        self._look()

    def _look(self) -> None:
        self.do.setEnabled(self.chosen is not None)

    def done(self, answer: int) -> None:
        self._lane.forget("others")
        super().done(answer)


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
    dialog = SpeakerChooser(window, lane, ids, names)
    dialog.line.setFocus()
    return dialog.chosen if dialog.ask() else None


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
