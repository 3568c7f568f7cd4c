"""All speakers of a library beside the one that is chosen: find, merge, split, take out, bring back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from quoteline.services.who_is_who import Line
from quoteline.ui import phrases
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.speaker_commands import SpeakerCommands
from quoteline.ui.speaker_lines import LinesView, MovesIn, Which
from quoteline.ui.speaker_panel import SpeakerPanel
from quoteline.ui.switch import Switch
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import Labels, shown, tr
from quoteline.wording import say

NO_SUCH = say("No speaker has a name like that. Fewer letters find more.")
EMPTY = Labels(
    {
        Which.ALL: say("There are no speakers yet. They come with the articles that you import."),
        Which.SEVERAL: say("No speaker is printed with several names."),
        Which.NONE: say("Nobody was marked as not a speaker."),
    }
)


class PeoplePage(QWidget):
    """A list at the left, who is chosen at the right, what can be done below."""

    listed = Signal()  # the list is shown anew

    def __init__(self, lane: AsksLibrary, commands: SpeakerCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("Find a speaker"))
        self.box.setAccessibleName(tr("Find a speaker by name"))
        self.box.setClearButtonEnabled(True)
        self.which = Switch(
            {Which.ALL: tr("All"), Which.SEVERAL: tr("Several names"), Which.NONE: tr("Not speakers")}
        )
        self.order = Switch({False: tr("Most quoted"), True: tr("Name")})
        self.list = LinesView(tr("Speakers"))
        self.nothing = plain_label(muted=True)
        self.nothing.setMargin(3 * SPACE)
        self.count = plain_label(wrap=False, muted=True)
        self.panel = SpeakerPanel(NamedLane(lane, "who is who"))
        self.merge, self.split = QPushButton(tr("Merge…")), QPushButton(tr("Split…"))
        self.reject, self.readmit = QPushButton(tr("Not a speaker")), QPushButton(tr("Bring back"))
        self._arrange()
        self._connect()
        self.setFocusProxy(self.box)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """The library as it is now; who is chosen stays chosen, also under another name."""
        self.list.show_lines(lines)
        self.listed.emit()

    def chosen(self) -> list[int]:
        """The speakers that are selected."""
        return self.list.speakers()

    def choose(self, speaker: int) -> None:
        """Go to a speaker, whatever was typed."""
        if self.list.lines.row_of(speaker) is None:
            self.box.clear()
            self.which.show_choice(Which.ALL)
            self.list.narrow(which=Which.ALL)
        self.list.select([speaker])

    # --- putting together ---

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(3 * SPACE, 0, 2 * SPACE, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.box)
        column.addWidget(self.which)
        order = QHBoxLayout()
        order.addWidget(self.count, 1)
        order.addWidget(self.order)
        column.addLayout(order)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(1)
        across.setChildrenCollapsible(False)
        across.addWidget(left)
        across.addWidget(self.panel)
        across.setStretchFactor(0, 3)
        across.setStretchFactor(1, 2)
        across.setSizes([460, 380])
        left.setMinimumWidth(280)
        self.panel.setMinimumWidth(260)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * SPACE)
        whole.addWidget(across, 1)
        whole.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        row.setSpacing(2 * SPACE)
        for button in (self.merge, self.split, self.reject, self.readmit):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.merge.setToolTip(tr("Say whom the chosen ones are the same as (Ctrl+M)"))
        self.split.setToolTip(tr("Tick what somebody else said (Ctrl+Shift+M)"))
        self.reject.setToolTip(tr("What they are said to have said has no speaker from now on (Del)"))
        self.readmit.setToolTip(tr("They are a speaker after all"))
        return row

    def _connect(self) -> None:
        commands = self._commands
        self.box.textChanged.connect(lambda text: self._narrow(typed=text))
        self.which.chosen.connect(lambda which: self._narrow(which=which))
        self.order.chosen.connect(lambda by_name: self._narrow(by_name=by_name))
        self.list.chosen.connect(self._look)
        self.list.merge_wanted.connect(commands.merge)
        self.list.menu_wanted.connect(self._open_menu)
        self.box.returnPressed.connect(self.list.setFocus)
        self.box.installEventFilter(MovesIn(self.list, menu=True))
        self.merge.clicked.connect(self.merge_chosen)
        self.split.clicked.connect(self.split_chosen)
        self.reject.clicked.connect(self.reject_chosen)
        self.readmit.clicked.connect(lambda: commands.readmit(self.chosen()))
        self.panel.speaker_wanted.connect(self.choose)
        commands.serve(self.panel)
        self._look()

    def _narrow(self, **changes: object) -> None:
        self.list.narrow(**changes)
        self._look()

    def _look(self) -> None:
        """Show who is chosen, and offer what can be done with them."""
        lines, chosen = self.list.lines, self.chosen()
        rejected = lines.which is Which.NONE
        self.nothing.setText(shown(NO_SUCH) if lines.typed else EMPTY[lines.which])
        self.nothing.setVisible(not lines.rowCount())
        self.count.setText(phrases.count(lines.rowCount(), "speaker"))
        self.which.set_text(Which.NONE, tr("Not speakers ({n})", n=lines.count_of(Which.NONE)))
        self.merge.setText(tr("Merge {n} into one", n=len(chosen)) if len(chosen) > 1 else tr("Merge…"))
        for button in (self.merge, self.reject):
            button.setVisible(not rejected)
            button.setEnabled(bool(chosen))
        self.split.setVisible(not rejected)
        self.split.setEnabled(len(chosen) == 1)
        self.readmit.setVisible(rejected)
        self.readmit.setEnabled(bool(chosen))
        self.panel.show_speaker(chosen[0] if chosen else None)

    # --- what can be done ---

    def merge_chosen(self) -> None:
        """Several into one of them; one into another that is asked for."""
        if len(self.chosen()) > 1:
            self._commands.merge_together(self.chosen())
        elif self.list.lines.which is not Which.NONE:
            self._commands.choose_merge(self.chosen())

    def split_chosen(self) -> None:
        if len(self.chosen()) == 1 and self.list.lines.which is not Which.NONE:
            self._commands.split(self.chosen()[0])

    def reject_chosen(self) -> None:
        if self.list.lines.which is not Which.NONE:
            self._commands.reject(self.chosen())

    def rename_chosen(self) -> None:
        if self.chosen():
            self.panel.begin_renaming(self.chosen()[0])

    def _open_menu(self, at: QPoint) -> None:
        chosen = self.chosen()
        if chosen:
            self._commands.open_menu(chosen[0], at, chosen)
