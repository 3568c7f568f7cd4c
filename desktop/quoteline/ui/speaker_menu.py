"""The menu of a speaker: the same wherever a speaker is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from quoteline.services.browsing import SpeakerCard
from quoteline.services.who_is_who import Named
from quoteline.ui import icons
from quoteline.ui.speaker_lines import KINDS
from quoteline.ui.translating import shown, tr

if TYPE_CHECKING:
    from quoteline.ui.speaker_commands import SpeakerCommands

MERGE_KEY, SPLIT_KEY, RENAME_KEY = "Ctrl+M", "Ctrl+Shift+M", "F2"
SAID_ABOUT_KEY, COMPARE_KEY = "Ctrl+B", "Ctrl+Shift+B"


class SpeakerMenu(QMenu):
    """What can be done with one speaker, and with several that are chosen together."""

    def __init__(
        self,
        commands: SpeakerCommands,
        named: Named,
        card: SpeakerCard,
        together: Sequence[int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands, self._id = commands, named.id
        if named.rejected:
            self._offer(tr("Bring back"), "undo-2", lambda: commands.readmit([named.id]))
            self._offer(tr("What was decided…"), "", lambda: commands.decided(named.id))
            return
        self._offer(tr("Show only this speaker"), "funnel", lambda: commands.only_wanted.emit(named.id))
        self._offer(tr("Without this speaker"), "funnel-x", lambda: commands.without_wanted.emit(named.id))
        self._words()
        self.addSeparator()
        self._who_is_one(together)
        self.addSeparator()
        self._what_it_is(card)
        self.addSeparator()
        self._offer(tr("Not a speaker"), "ban", lambda: commands.reject([named.id]))
        self._offer(tr("What was decided…"), "", lambda: commands.decided(named.id))
        chart = tr("Save the chart as a picture…")
        self._offer(chart, "download", lambda: commands.chart_wanted.emit(named.id))

    def _words(self) -> None:
        commands, id = self._commands, self._id
        said_about = tr("Said about…") + f"\t{SAID_ABOUT_KEY}"
        self._offer(said_about, "text-quote", lambda: commands.said_about_wanted.emit(id))
        compare = tr("Compare speakers…") + f"\t{COMPARE_KEY}"
        self._offer(compare, "columns-3", lambda: commands.compare_wanted.emit(id))

    def _who_is_one(self, together: Sequence[int]) -> None:
        commands, id = self._commands, self._id
        self._offer(tr("Merge into…") + f"\t{MERGE_KEY}", "merge", lambda: commands.choose_merge([id]))
        if len(together) > 1:
            words = tr("Merge the {n} chosen into one", n=len(together))
            self._offer(words, "", lambda: commands.merge_together(together))
        self._offer(tr("Split…") + f"\t{SPLIT_KEY}", "split", lambda: commands.split(id))

    def _what_it_is(self, card: SpeakerCard) -> None:
        commands, id = self._commands, self._id
        self._offer(tr("Rename") + f"\t{RENAME_KEY}", "user-pen", lambda: commands.renaming_wanted.emit(id))
        self._offer(tr("Add a name…"), "", lambda: commands.add_name(id))
        self._offer(tr("Give a role…"), "", lambda: commands.role(id))
        kinds = self.addMenu(tr("Kind"))
        for kind, name in KINDS.items():
            action = kinds.addAction(shown(name))
            action.setCheckable(True)
            action.setChecked(kind == card.kind)
            action.triggered.connect(lambda _=False, kind=kind: commands.set_kind(id, kind))

    def _offer(self, text: str, icon: str, do: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        if icon:
            icons.dress(action, icon)
        action.triggered.connect(lambda _=False: do())
        return action
