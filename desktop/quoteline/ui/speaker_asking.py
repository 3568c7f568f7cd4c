"""The dialog that asks for one speaker: type a name, choose from the list that it narrows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from quoteline.services.library import Library
from quoteline.services.who_is_who import Line
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.speaker_lines import LinesView, MovesIn
from quoteline.ui.translating import tr


class AskingForSpeaker(Asking):
    """Ask with :meth:`ask_one`. Whoever inherits says in :meth:`lines` who is listed, in which order."""

    def __init__(
        self, window: QWidget, lane: AsksLibrary, title: str, question: str, do: str, name: str, listed: str
    ) -> None:
        """``name`` and ``listed`` say to a screen reader what the line and the list are for."""
        super().__init__(window, title, question, do)
        self._lane = NamedLane(lane, type(self).__name__)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Type a name"))
        self.line.setAccessibleName(name)
        self.line.setClearButtonEnabled(True)
        self.list = LinesView(listed, several=False)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.list.setMinimumHeight(140)
        self.column.addWidget(self.line)
        self.column.addWidget(self.list)
        self.line.textChanged.connect(lambda text: self.list.narrow(typed=text))
        self.line.installEventFilter(MovesIn(self.list))
        self.list.chosen.connect(self._look)
        self.list.doubleClicked.connect(lambda index: self.accept())
        self._look()

    def lines(self, library: Library) -> list[Line]:
        """Who can be chosen; asked on the lane."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(460, 460)

    @property
    def chosen(self) -> int | None:
        """The one that is chosen in the list."""
        return next(iter(self.list.speakers()), None)

    def ask_one(self) -> int | None:
        """The speaker that was chosen; None where nobody was."""
        self.line.setFocus()
        return self.chosen if self.ask() else None

    def fill(self) -> None:
        """Ask who can be chosen, once all that :meth:`lines` needs is known."""
        self._lane.ask("lines", self.lines, self._show)

    def _show(self, lines: list[Line]) -> None:
        self.list.show_lines(lines)
        self._look()

    def _look(self) -> None:
        self.do.setEnabled(self.chosen is not None)

    def done(self, answer: int) -> None:
        self._lane.forget("lines")
        super().done(answer)
