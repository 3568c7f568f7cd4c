"""The window with all families of the library: found by words, narrowed, read one beside the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from quoteline.domain import UserError
from quoteline.services import families, family_state
from quoteline.services.families import Family
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.family_dialog import FamilyCopier, copy_button, read_button
from quoteline.ui.family_finding import Finding
from quoteline.ui.family_list import FamiliesView
from quoteline.ui.family_page import FamilyPage
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.room import stand_over
from quoteline.ui.search_bar import DEBOUNCE
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import reason, shown, tr
from quoteline.wording import say

NOT_FOUND = say("Families were not found yet: it was stopped.\nF7 begins anew.")
FINDING = say("Families are being found.\nThey appear here when that is done.")
NONE_FIT = say("No family fits. Fewer letters, or all of the library, find more.")
NO_FAMILIES = say(
    "No statement in this library was printed more than once. Articles of other outlets may print it again."
)
SIZE = QSize(980, 700)


class FamiliesWindow(QWidget):
    """Families at the left, the chosen one at the right."""

    read_wanted = Signal(int)

    def __init__(self, lane: AsksLibrary, over: QWidget, wanted: Callable[[], Wanted]) -> None:
        """``wanted`` tells what the window below shows."""
        super().__init__(over, Qt.WindowType.Window)
        self._lane, self._wanted = lane, wanted
        self._finding = False
        self.progress = Finding()
        self.box = QLineEdit()
        self.cut_short = QCheckBox(tr("Cut short only"))
        self.shown_only = QCheckBox(tr("Only what the window shows"))
        self.count = plain_label(wrap=False, muted=True)
        self.list = FamiliesView(lane)
        self.page = FamilyPage()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy, self.read = copy_button(self.buttons), read_button(self.buttons)
        self.copier = FamilyCopier(lane, self.page)
        self._rest = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self.setWindowTitle(tr("Families – Quoteline"))
        self.setMinimumSize(600, 420)
        self._arrange()
        self._connect()

    def present(self) -> None:
        """Open the window, or bring it to the front, with what is known now."""
        if self.isHidden():
            stand_over(self, self.parentWidget(), SIZE)
        self.show()
        self.raise_()
        self.activateWindow()
        self.box.setFocus()
        self.look_again()

    def show_finding(self, on: bool) -> None:
        """The families are being found for the first time, or not any more."""
        self._finding = on
        if on:
            self.progress.begin()
        else:
            self.progress.end()
        self.look_again()

    def look_again(self, reason: object = None) -> None:
        """What is asked for, or what is known, changed."""
        if not self.isVisible():
            return
        typed, cut = self.box.text().strip(), self.cut_short.isChecked()
        shown = self._wanted() if self.shown_only.isChecked() else None
        self._lane.ask("families", lambda library: _asked(library, typed, shown, cut), self._take, self._fail)

    def window_changed(self, reason: object = None) -> None:
        """Other filters in the window below."""
        if self.shown_only.isChecked():
            self.look_again()

    def _take(self, found: list[int] | None) -> None:
        if found is None:
            self._show_none(shown(FINDING if self._finding else NOT_FOUND))
            return
        self.count.setText(family_count(len(found)))
        if not found:
            self._show_none(shown(NONE_FIT if self._narrowed() else NO_FAMILIES))
            return
        before = self.list.family()
        self.list.show_ids(found)
        if self.list.family() == before:
            self._choose(found[0] if before is None else before)

    def _narrowed(self) -> bool:
        return bool(self.box.text().strip()) or self.cut_short.isChecked() or self.shown_only.isChecked()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._show_none(reason(error))

    def _show_none(self, sentence: str) -> None:
        self.count.setText("")
        self.list.show_ids([])
        self.page.say(sentence)
        self._enable(False)

    def _choose(self, number: int) -> None:
        self._lane.ask("family", lambda library: families.family(library, number), self._show, self._fail)

    def _show(self, family: Family | None) -> None:
        if family is not None and family.row.id == self.list.family():
            same = self.page.family is not None and self.page.family.row.id == family.row.id
            self.page.show_family(family, self.page.printings.chosen() if same else None)
            self._enable(True)

    def _enable(self, on: bool) -> None:
        for button in (self.copy, self.read):
            button.setEnabled(on)

    # --- putting together ---

    def _arrange(self) -> None:
        self.box.setPlaceholderText(tr("Find families by their words"))
        self.box.setAccessibleName(tr("Find families by their words"))
        self.box.setClearButtonEnabled(True)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.box)
        for tick in (self.cut_short, self.shown_only):
            column.addWidget(tick)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setHandleWidth(1)
        across.setChildrenCollapsible(False)
        for part, least in ((left, 240), (self.page, 300)):
            part.setMinimumWidth(least)
            across.addWidget(part)
        across.setStretchFactor(1, 1)
        across.setSizes([380, 600])
        below = QHBoxLayout()
        below.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        below.addWidget(self.progress)
        below.addStretch(1)
        below.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 3 * SPACE)
        whole.setSpacing(3 * SPACE)
        whole.addWidget(across, 1)
        whole.addLayout(below)

    def _connect(self) -> None:
        self.cut_short.setToolTip(
            tr("Only families of which a printing stops just before “but”, “unless”, “if”")
        )
        self.shown_only.setToolTip(tr("Only families with a quotation that the filters and the search leave"))
        self._rest.timeout.connect(self.look_again)
        self.box.textChanged.connect(lambda text: self._rest.start())
        self.box.returnPressed.connect(self.list.setFocus)
        self.cut_short.toggled.connect(self.look_again)
        self.shown_only.toggled.connect(self.look_again)
        self.list.chosen.connect(self._choose)
        self.list.activated.connect(lambda index: self.page.setFocus())
        self.page.read_wanted.connect(self.read_wanted)
        self.copy.clicked.connect(self.copier.copy)
        self.read.clicked.connect(self.page.read)
        self.buttons.rejected.connect(self.close)
        self._on(QKeySequence.StandardKey.Copy, self._copy)
        self._on(QKeySequence.StandardKey.Find, self.box.setFocus)
        self._on("Escape", self.close)

    def _on(self, key: str | QKeySequence.StandardKey, do: Callable[[], object]) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(lambda: do())

    def _copy(self) -> None:
        if self.box.hasFocus() and self.box.hasSelectedText():
            self.box.copy()
        else:
            self.copier.copy()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Back to the window it was opened from."""
        super().closeEvent(event)
        over = self.parentWidget()
        if over is not None:
            over.window().activateWindow()


def family_count(count: int) -> str:
    return tr("{n} {n:family|families}", n=count)


def _asked(library: Library, typed: str, shown: Wanted | None, cut: bool) -> list[int] | None:
    """The families that fit; None where families were never found."""
    if not family_state.built(library):
        return None
    found = families.families(library, shown, cut_short=cut)
    if not typed:
        return found
    fitting = set(families.families(library, Wanted(typed), cut_short=cut))
    return [each for each in found if each in fitting]
