"""What the tour tells, and where: search, the timeline, and putting right what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from quoteline.ui.tour import Step
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow

SEARCH = say(
    "Type words, “a phrase”, or speaker:name (Ctrl+F). Beside the box you see how it is understood. At the"
    " left, speakers, outlets and days narrow everything you see; Ctrl+S keeps a search."
)
TIMELINE = say(
    "Each mark is a quotation on the day it was said, not the day it was printed. Turn the wheel to come"
    " nearer, drag across the strip above to choose days, click a mark to read it in its article."
)
CORRECT = say(
    "Select a quotation: Ctrl+Shift+S changes its speaker, B its words, Ctrl+Shift+D its day. F8 walks"
    " through the doubtful ones. Everything can be undone (Ctrl+Z), and Ctrl+K finds every command."
)


def steps(window: MainWindow) -> list[Step]:
    """The three steps, over what is open in a window."""

    def part(name: str) -> QWidget | None:
        return getattr(window.workspace, name, None)

    def show_timeline() -> None:
        window.actions_.panes["timeline"].setChecked(True)

    return [
        Step(tr("Search and filter"), shown(SEARCH), lambda: part("search")),
        Step(tr("See who said what, and when"), shown(TIMELINE), lambda: part("timeline"), show_timeline),
        Step(tr("Put right what is wrong"), shown(CORRECT), lambda: part("list")),
    ]
