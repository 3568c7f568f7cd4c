"""One filter as a list of values: a box to tick or cross out, the value, and how many quotations it has."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from quoteline.services.browsing import Facet
from quoteline.ui import theme
from quoteline.ui.facet_delegate import FacetDelegate, row_height
from quoteline.ui.facet_model import FACET, FacetModel, Index, Key
from quoteline.ui.translating import shown, tr

__all__ = ["FACET", "FacetList", "FacetModel", "Index", "Key", "row_height"]

LONG = 30  # values; a longer list shows some of them at once and scrolls
AT_ONCE = 16
_LEFT = Qt.MouseButton.LeftButton


class FacetList(QListView):
    """As tall as its values, so that the pane around it scrolls; a very long list scrolls itself.

    Click, Space or Enter ticks; Alt+click, the middle button, minus or Delete rules out.
    """

    ticked = Signal(object)  # the key of the value that was clicked
    ruled_out = Signal(object)  # and of one that is to be ruled out
    only_wanted = Signal(object)  # and of one that is to be the only one

    def __init__(
        self, name: str, coloured: bool = False, parent: QWidget | None = None, *, excludes: bool = True
    ) -> None:
        """``excludes``: whether values can be ruled out."""
        super().__init__(parent)
        self._excludes = excludes
        self._latest: tuple[Sequence[Facet], Collection[Key], Collection[Key]] = ((), (), ())
        self._model = FacetModel(self, excludes=excludes)
        self.setModel(self._model)
        self.setItemDelegate(FacetDelegate(coloured, self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        theme.speaker_slots.changed.connect(self.viewport().update)

    def show_facets(
        self, facets: Sequence[Facet], ticked: Collection[Key], out: Collection[Key] = ()
    ) -> None:
        here, before = self.currentIndex().row(), self._model.facets
        key = before[here].key if 0 <= here < len(before) else None
        self._latest = (facets, ticked, out)
        if self.underMouse():
            facets = _in_order_of(self._model.facets, facets)
        self._model.show_facets(facets, ticked, out)
        if here >= 0:  # keys stay with what they were about, wherever it stands now
            here = next((at for at, each in enumerate(facets) if each.key == key), here)
        if 0 <= here < len(facets):
            self.setCurrentIndex(self._model.index(here, 0))
        self._fit()

    def facets(self) -> list[Facet]:
        return list(self._model.facets)

    def _fit(self) -> None:
        rows = self._model.rowCount()
        self.setFixedHeight((rows if rows <= LONG else AT_ONCE) * row_height(self.font()) + 1)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if rows <= LONG else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        middle = event.button() == Qt.MouseButton.MiddleButton
        if self._excludes and (middle or (alt and event.button() is _LEFT)):
            self._tell(self.ruled_out, self.indexAt(event.position().toPoint()))
        elif event.button() is _LEFT:
            self._tell(self.ticked, self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Only now may values change their places: none may slip away under the pointer."""
        super().leaveEvent(event)
        facets, ticked, out = self._latest
        if list(facets) != self._model.facets:
            self._model.show_facets(facets, ticked, out)

    def event(self, event: QEvent) -> bool:
        """Delete is about a quotation elsewhere in the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._rules_out(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.ticked, self.currentIndex())
        elif self._rules_out(event):
            self._tell(self.ruled_out, self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: Any) -> None:
        if self._model.rowCount() > LONG:
            super().wheelEvent(event)
        else:
            event.ignore()  # the pane around scrolls

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid() and self._excludes:
            self.setCurrentIndex(index)
            at = self.visualRect(index).bottomLeft() if by_key else event.pos()
            menu = self.menu_of(index)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(at))

    def menu_of(self, index: QModelIndex) -> QMenu:
        """What can be done with a value."""
        facet: Facet = index.data(FACET)
        name = shown(facet.label).replace("&", "&&")
        out = facet.key in self._model.out
        without = tr("Exclude “{value}” no more", value=name) if out else tr("Without “{value}”", value=name)
        menu = QMenu(self)
        menu.addAction(tr("Only “{value}”", value=name), lambda: self.only_wanted.emit(facet.key))
        menu.addAction(without, lambda: self.ruled_out.emit(facet.key))
        if facet.key in self._model.ticked:
            no_more = tr("Include “{value}” no more", value=name)
            menu.addAction(no_more, lambda: self.ticked.emit(facet.key))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _rules_out(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        return self._excludes and plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Minus)

    def _tell(self, told: Any, index: QModelIndex) -> None:
        """``told``: the signal that carries the key of a value."""
        if index.isValid():
            told.emit(self._model.facets[index.row()].key)


def _in_order_of(shown: Sequence[Facet], facets: Sequence[Facet]) -> list[Facet]:
    """``facets`` in the places they have now; new ones at the end."""
    places = {facet.key: place for place, facet in enumerate(shown)}
    return sorted(facets, key=lambda facet: places.get(facet.key, len(places)))
