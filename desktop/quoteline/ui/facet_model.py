"""The values of one filter, each with its count, and whether it is asked for or ruled out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quoteline.services.browsing import Facet
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import shown, tr

FACET = Qt.ItemDataRole.UserRole
RULED_OUT = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
Key = int | str | None


class FacetModel(QAbstractListModel):
    """Values with their counts, which of them are ticked, and which are ruled out."""

    def __init__(self, parent: QObject | None = None, *, excludes: bool = True) -> None:
        super().__init__(parent)
        self._excludes = excludes
        self.facets: list[Facet] = []
        self.ticked: set[Key] = set()
        self.out: set[Key] = set()

    def show_facets(
        self, facets: Sequence[Facet], ticked: Collection[Key], out: Collection[Key] = ()
    ) -> None:
        shown = list(facets), set(ticked), set(out)
        if shown != (self.facets, self.ticked, self.out):
            self.beginResetModel()
            self.facets, self.ticked, self.out = shown
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.facets)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        facet = self.facets[index.row()]
        if role == FACET:
            return facet
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(facet.label)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if facet.key in self.ticked else Qt.CheckState.Unchecked
        if role == RULED_OUT:
            return facet.key in self.out
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{value}, excluded", value=counted(facet)) if facet.key in self.out else counted(facet)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return shown(facet.hint)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint(self._told(facet))
        return None

    def _told(self, facet: Facet) -> str:
        if not self._excludes:
            return counted(facet)
        how = tr("Click to include, Alt+click to exclude")
        if facet.key in self.out:
            how = tr("Excluded; click to take that back")
        return "\n".join(each for each in (counted(facet), shown(facet.hint), how) if each)


def counted(facet: Facet) -> str:
    """A value with its count, where that is known."""
    label = shown(facet.label)
    return tr("{label}: {n}", label=label, n=facet.count) if facet.count >= 0 else label
