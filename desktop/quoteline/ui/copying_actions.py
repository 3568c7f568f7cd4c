"""The entries of the Edit menu for copying: as what, how, and a link back."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from quoteline.services.clipping import Flavour
from quoteline.ui import icons
from quoteline.ui.translating import Labels, tr
from quoteline.wording import say

AS = Labels(
    {
        Flavour.PLAIN: say("Plain text"),
        Flavour.MARKDOWN: say("Markdown"),
        Flavour.RICH: say("Rich text"),
        Flavour.CSV: say("Rows for a spreadsheet (CSV)"),
        Flavour.APA: say("APA"),
        Flavour.MLA: say("MLA"),
        Flavour.CHICAGO: say("Chicago"),
        Flavour.OWN: say("After your template"),
    }
)
DAYS = Labels(
    {
        "": say("Days as 20 March 2025"),
        "iso": say("Days as 2025-03-20 (ISO)"),
        "system": say("Days as your system writes them"),
    }
)


class CopyingActions:
    """What is copied is chosen by each entry; how, for all of them, in the menu below."""

    def __init__(self, menu: QMenu) -> None:
        self.menu = menu.addMenu(tr("Copy as"))
        icons.dress(self.menu.menuAction(), "copy")
        self.flavours: dict[Flavour, QAction] = {
            flavour: self.menu.addAction(label) for flavour, label in AS.items()
        }
        self.menu.insertSeparator(self.flavours[Flavour.APA])
        self.link = menu.addAction(tr("Copy link to this quotation"))
        self.link.setShortcut(QKeySequence("Ctrl+Alt+C"))
        self.how = menu.addMenu(tr("How to copy"))
        self.marks = _tick(self.how, tr("Direct speech in quotation marks"))
        self.links = _tick(self.how, tr("With a link back to each quotation"))
        self.how.addSeparator()
        group = QActionGroup(self.how)
        self.days: dict[str, QAction] = {}
        for name, label in DAYS.items():
            self.days[name] = _tick(self.how, label)
            group.addAction(self.days[name])
        self.how.addSeparator()
        self.template = self.how.addAction(tr("Your template…"))

    def of_selection(self) -> list[QAction]:
        """Those that need at least one selected quotation."""
        return [*self.flavours.values(), self.link]


def _tick(menu: QMenu, text: str) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    return action
