"""The menu that filters by what is selected: only its outlet, kind, days or tag, or all but those."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from quoteline.ui import icons
from quoteline.ui.quotation_columns import Column
from quoteline.ui.translating import tr


class NarrowingActions(QObject):
    """A menu among those of quotations; below its commands stand the tags of what is selected."""

    tag_turned = Signal(str, bool)  # the tag, and whether what has it is to be left out

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.menu = menu.addMenu(tr("Filter by this"))
        icons.dress(self.menu.menuAction(), "funnel")
        self.not_speakers = self.menu.addAction(tr("Without this speaker"))
        self.menu.addSeparator()
        self.outlets = self.menu.addAction(tr("Only this outlet"))
        self.not_outlets = self.menu.addAction(tr("Without this outlet"))
        self.menu.addSeparator()
        self.kinds = self.menu.addAction(tr("Only this kind"))
        self.not_kinds = self.menu.addAction(tr("Without this kind"))
        self.menu.addSeparator()
        self.days = self.menu.addAction(tr("Only the days of this"))
        self._tags: list[QAction] = []

    def of_selection(self) -> list[QAction]:
        """Those that need at least one selected quotation."""
        return [self.not_speakers, self.outlets, self.not_outlets, self.kinds, self.not_kinds, self.days]

    def of_column(self, column: int) -> list[QAction]:
        """Those about a column of the list."""
        match column:
            case Column.SPEAKER:
                return [self.not_speakers]
            case Column.OUTLET:
                return [self.outlets, self.not_outlets]
            case Column.KIND:
                return [self.kinds, self.not_kinds]
            case Column.SAID:
                return [self.days]
            case Column.TAGS:
                return [each for each in self._tags if not each.isSeparator()]
        return []

    def offer_tags(self, names: Sequence[str]) -> None:
        """Offer these tags, each alone and left out."""
        for action in self._tags:
            self.menu.removeAction(action)
            action.deleteLater()
        self._tags = []
        for name in names:
            if not self._tags:
                self._tags.append(self.menu.addSeparator())
            self._offer(tr("Only #{tag}", tag=name), name, out=False)
            self._offer(tr("Without #{tag}", tag=name), name, out=True)

    def _offer(self, text: str, name: str, *, out: bool) -> None:
        action = self.menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda _=False: self.tag_turned.emit(name, out))
        self._tags.append(action)
