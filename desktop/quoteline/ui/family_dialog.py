"""“Other printings”: stays beside the window and shows the family of the quotation that is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from quoteline.domain import UserError
from quoteline.services import clipping, families, family_state
from quoteline.services.clipping import Clipping, Flavour, Wish
from quoteline.services.families import Family
from quoteline.services.library import Library
from quoteline.ui import clipboard, family_words, theme
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.copying_wish import wish_for
from quoteline.ui.family_page import FamilyPage
from quoteline.ui.translating import reason, shown, tr
from quoteline.wording import say

NONE_SELECTED = say("Select one quotation, and see here where else it was printed.")
PRINTED_ONCE = say("As far as this library knows, these words were printed once.")
NOT_YET = say("Other printings are still being looked for.\nThey appear here when they are found.")
NOT_FOUND = say("Other printings were not looked for.\nChoose Tools ▸ Families… to find them.")


class FamilyDialog(QDialog):
    """Follows the selection while it is open; what is being looked for appears when it is found."""

    read_wanted = Signal(int)

    def __init__(self, lane: AsksLibrary, window: QWidget) -> None:
        super().__init__(window)
        self._lane = lane
        self._ids: list[int] = []
        self._arriving = False  # the keys go to the printings as soon as they are there
        self._finding = False  # the families are being found for the first time
        self.page = FamilyPage()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = copy_button(self.buttons)
        self.read = read_button(self.buttons)
        self.copier = FamilyCopier(lane, self.page)
        self._arrange()
        self._connect()

    def open_for(self, ids: Sequence[int]) -> None:
        """Show the dialog with the family of the one quotation selected."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._arriving = True
        self.tell_of(ids)

    def tell_of(self, ids: Sequence[int]) -> None:
        """Another quotation is selected; one of the same family is gone to in the list."""
        self._ids = list(ids)
        if len(ids) != 1 or self.page.family is None or not self.page.printings.choose(ids[0]):
            self.look_again()

    def show_finding(self, on: bool) -> None:
        """The families are being found for the first time, or not any more."""
        self._finding = on
        self.look_again()

    def look_again(self, reason: object = None) -> None:
        """The library, or what is known of families, changed."""
        if not self.isVisible():
            return
        if len(self._ids) != 1:
            self._say(shown(NONE_SELECTED))
            return
        id = self._ids[0]
        self._lane.ask("family of dialog", lambda library: _family(library, id), self._take, self._fail)

    def _take(self, found: tuple[bool, Family | None]) -> None:
        built, family = found
        if family is not None:
            self.page.show_family(family, self._ids[0] if self._ids else None)
            self._enable()
            self._arrive()
        elif built:
            self._say(shown(PRINTED_ONCE))
        else:
            self._say(shown(NOT_YET if self._finding else NOT_FOUND))

    def _arrive(self) -> None:
        if self._arriving:
            self._arriving = False
            self.page.setFocus()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._say(reason(error))

    def _say(self, sentence: str) -> None:
        self.page.say(sentence)
        self._enable()

    def _enable(self) -> None:
        for button in (self.copy, self.read):
            button.setEnabled(self.page.family is not None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._lane.forget("family of dialog")

    # --- putting together ---

    def _arrange(self) -> None:
        self.setWindowTitle(tr("Other printings"))
        self.resize(640, 680)
        self.setMinimumSize(320, 400)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 3 * theme.SPACE)
        column.setSpacing(3 * theme.SPACE)
        column.addWidget(self.page, 1)
        self.buttons.setContentsMargins(3 * theme.SPACE, 0, 3 * theme.SPACE, 0)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.buttons.rejected.connect(self.close)
        self.copy.clicked.connect(self.copier.copy)
        self.read.clicked.connect(self.page.read)
        self.page.read_wanted.connect(self.read_wanted)
        QShortcut(QKeySequence.StandardKey.Copy, self).activated.connect(self.copier.copy)


class FamilyCopier:
    """Puts the family of a page on the clipboard, with the citations of all its printings."""

    def __init__(self, lane: AsksLibrary, page: FamilyPage) -> None:
        self._lane, self._page = lane, page

    def copy(self) -> None:
        """Copy marked words of the longest form, else all printings."""
        family = self._page.family
        if self._page.longest.textCursor().hasSelection() and self._page.longest.hasFocus():
            self._page.longest.copy()
        elif family is not None:
            wish = wish_for(self._page)
            self._lane.ask("family copied", lambda library: clipped(library, family, wish), clipboard.put)


def clipped(library: Library, family: Family, wish: Wish) -> Clipping:
    """A family in words, its printings with their citations."""
    ids = [each.id for each in family.members][: clipping.CLIPPED]
    cited = clipping.clipping(library, ids, Flavour.CITATION, wish)
    return clipping.headed(family_words.clipped(family, ""), cited)


def copy_button(buttons: QDialogButtonBox) -> QPushButton:
    """The button that copies all printings."""
    button = buttons.addButton(tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
    button.setToolTip(tr("Copy all printings with what they changed and their citations (Ctrl+C)"))
    button.setAutoDefault(False)
    return button


def read_button(buttons: QDialogButtonBox) -> QPushButton:
    """The button that reads the chosen printing."""
    button = buttons.addButton(tr("Read"), QDialogButtonBox.ButtonRole.ActionRole)
    button.setToolTip(tr("Go to the chosen printing in its article (Enter, or a double click)"))
    button.setAutoDefault(False)
    return button


def _family(library: Library, quotation: int) -> tuple[bool, Family | None]:
    """Whether families were found before, and the one of a quotation."""
    if not family_state.built(library):
        return False, None
    number = families.family_of(library, quotation)
    return True, None if number is None else families.family(library, number)
