"""The list of feeds and watched folders: what each is, how often it is looked at, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from quoteline.services.sources import Subscription
from quoteline.ui import theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.subscription_words import is_wrong, kind, looked, standing, timer
from quoteline.ui.translating import tr

ID = Qt.ItemDataRole.UserRole
PLACE, TIMER, LOOKED, NEW, STATE = range(5)


class SubscriptionList(QTreeWidget):
    """One row for each; several may be selected."""

    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sources: dict[int, Subscription] = {}
        self.setHeaderLabels(
            [
                tr("Feed or folder"),
                tr("Look by itself"),
                tr("Last look"),
                tr("New"),
                tr("How it stands"),
            ]
        )
        self.setAccessibleName(tr("Feeds and watched folders"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Interactive)
        for column in (TIMER, LOOKED, NEW):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(PLACE, 260)
        self.headerItem().setTextAlignment(NEW, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._dress()

    def show_sources(self, sources: Sequence[Subscription]) -> None:
        """Show these; what was selected stays so."""
        chosen = {each.id for each in self.chosen()}
        current = self.current()
        self._sources = {each.id: each for each in sources}
        self.blockSignals(True)
        self.clear()
        for each in sources:
            item = self._item(each)
            self.addTopLevelItem(item)
            if current is not None and each.id == current.id:
                self.setCurrentItem(item)
        for item in self._items():
            item.setSelected(item.data(PLACE, ID) in chosen)
        self.blockSignals(False)
        first = next(iter(self._items()), None)
        if self.currentItem() is None and first is not None:
            self.setCurrentItem(first)
        self.itemSelectionChanged.emit()

    def select(self, id: int) -> None:
        """Go to one of them."""
        for item in self._items():
            if item.data(PLACE, ID) == id:
                self.setCurrentItem(item)

    def chosen(self) -> list[Subscription]:
        """Those that are selected, in their order."""
        wanted = {item.data(PLACE, ID) for item in self.selectedItems()}
        return [each for each in self._sources.values() if each.id in wanted]

    def current(self) -> Subscription | None:
        """The one that the keys are on."""
        item = self.currentItem()
        return self._sources.get(item.data(PLACE, ID)) if item is not None else None

    def _items(self) -> list[QTreeWidgetItem]:
        found = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        return [each for each in found if each is not None]

    def _item(self, source: Subscription) -> QTreeWidgetItem:
        new = str(source.state.new) if source.state.looked else ""
        item = QTreeWidgetItem([source.shown, timer(source.minutes), looked(source), new, standing(source)])
        item.setData(PLACE, ID, source.id)
        item.setTextAlignment(NEW, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(PLACE, plain_hint(f"{kind(source)}: {source.place}"))
        item.setToolTip(STATE, plain_hint(standing(source)))
        metrics = self.fontMetrics()
        item.setSizeHint(PLACE, QSize(0, metrics.height() + 3 * theme.SPACE))
        colours = theme.colours(self.palette())
        item.setForeground(STATE, QBrush(colours.warning if is_wrong(source) else colours.muted))
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
            self.show_sources(list(self._sources.values()))

    def _dress(self) -> None:
        """Selected rows get the wash that they have in the list of quotations."""
        colours = theme.colours(self.palette())
        self.setStyleSheet(
            f"QTreeView::item:selected {{ background: {colours.selection.name()};"
            f" color: {colours.text.name()}; }}"
        )
