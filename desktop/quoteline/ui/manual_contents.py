"""The contents of the manual: pages below their parts, and the headings of the page that is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem

from quoteline.services import manual
from quoteline.services.manual import Section
from quoteline.ui import theme
from quoteline.ui.translating import shown, tr

PLACE = Qt.ItemDataRole.UserRole  # the page and the anchor of a line
DEEPEST = 2  # level of the headings that are listed


class _Roomy(QStyledItemDelegate):
    """Lines with some room between them, whatever the size of the letters."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 2 * theme.SPACE)


class ManualContents(QTreeWidget):
    """A line is chosen by click or by the arrow keys; while something is looked for, those that hold it."""

    chosen = Signal(str, str)  # page, anchor

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[str, QTreeWidgetItem] = {}
        self._parts: list[QTreeWidgetItem] = []
        self.setHeaderHidden(True)
        self.setAccessibleName(tr("Pages of the manual"))
        self.setIndentation(3 * theme.SPACE)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setRootIsDecorated(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Roomy(self))
        self._fill()
        self.currentItemChanged.connect(self._choose)

    def _fill(self) -> None:
        there = {page.name: page for page in manual.pages()}
        for part, names in manual.PARTS:
            head = QTreeWidgetItem(self, [shown(part)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFont(0, theme.scaled(self.font(), 1.0, bold=True))
            self._parts.append(head)
            for name in names:
                if name in there:
                    self._pages[name] = self._line(head, there[name].title, name, "")
                    self._add_sections(self._pages[name], name, there[name].sections[1:])
            head.setExpanded(True)

    def _add_sections(self, line: QTreeWidgetItem, name: str, sections: Sequence[Section]) -> None:
        for section in sections:
            if section.level <= DEEPEST:
                self._line(line, section.title, name, section.anchor)

    @staticmethod
    def _line(under: QTreeWidgetItem, title: str, name: str, anchor: str) -> QTreeWidgetItem:
        line = QTreeWidgetItem(under, [title])
        line.setData(0, PLACE, (name, anchor))
        line.setToolTip(0, title)
        return line

    def listed(self) -> list[str]:
        """The names of the pages that are shown, in order."""
        return [name for name, line in self._pages.items() if not line.isHidden()]

    def show_here(self, name: str, anchor: str = "") -> None:
        """Select a page, or a heading of it, whose headings open; nothing is told of it."""
        line = self._pages.get(name)
        if line is None:
            return
        with QSignalBlocker(self):
            for each in self._pages.values():
                each.setExpanded(each is line)
            here = next((each for each in _below(line) if anchor and each.data(0, PLACE)[1] == anchor), line)
            self.setCurrentItem(here)
        self.scrollToItem(here)

    def narrow(self, names: Sequence[str] | None) -> None:
        """Show these pages alone; None: all of them."""
        for name, line in self._pages.items():
            line.setHidden(names is not None and name not in names)
        for part in self._parts:
            part.setHidden(all(each.isHidden() for each in _below(part)))

    def _choose(self, now: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        place = now.data(0, PLACE) if now is not None else None
        if place is not None:
            self.chosen.emit(*place)


def _below(line: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (line.child(place) for place in range(line.childCount()))
    return [each for each in children if each is not None]
