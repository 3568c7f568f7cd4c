"""The speakers among the filters: they can be dragged onto each other, and have a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from quoteline.services.browsing import Facet
from quoteline.ui import speaker_drag, theme
from quoteline.ui.facet_delegate import FacetDelegate
from quoteline.ui.facet_list import FacetList
from quoteline.ui.facet_model import FACET, Index
from quoteline.ui.speaker_drag import SpeakerDrop


class SpeakerFacets(FacetList):
    """Each row is a speaker: a click ticks it, a drag onto another merges it."""

    merge_wanted = Signal(object, int)  # list[int], into
    menu_wanted = Signal(int, QPoint)  # speaker, where on the screen

    def __init__(self, name: str) -> None:
        super().__init__(name, coloured=True)
        self._pressed: QPoint | None = None
        self.drop = SpeakerDrop(self.viewport(), self.speaker_at)
        self.drop.merge_wanted.connect(self.merge_wanted)
        self.drop.moved.connect(self.viewport().update)
        self.setItemDelegate(_Delegate(self))

    def speaker_at(self, place: QPoint) -> int | None:
        """The speaker at a place of the list."""
        return _speaker(self.indexAt(place))

    def current_speaker(self) -> int | None:
        """The speaker that keys are about."""
        return _speaker(self.currentIndex())

    def ticked_speakers(self) -> list[int]:
        """Those that are filtered by."""
        return [each for each in self._model.ticked if isinstance(each, int)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = place if left and self.speaker_at(place) is not None else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = QApplication.startDragDistance()
        held = event.buttons() & Qt.MouseButton.LeftButton
        if self._pressed is not None and held:
            if (event.position().toPoint() - self._pressed).manhattanLength() >= far:
                self._drag(self._pressed)
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def _drag(self, place: QPoint) -> None:
        self._pressed = None
        facet: Facet = self.indexAt(place).data(FACET)
        assert isinstance(facet.key, int)
        speaker_drag.start(self, [facet.key], [facet.label])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        speaker = _speaker(index)
        if speaker is None:
            super().contextMenuEvent(event)  # nobody: there is only the filter to be set
        else:
            self.setCurrentIndex(index)
            at = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.menu_wanted.emit(speaker, self.viewport().mapToGlobal(at))


class _Delegate(FacetDelegate):
    """A speaker that others are held over stands out."""

    def __init__(self, parent: SpeakerFacets) -> None:
        super().__init__(True, parent)
        self._drop = parent.drop

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self._drop.over is not None and _speaker(index) == self._drop.over:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_target(painter, QRectF(option.rect), theme.colours(option.palette))
            painter.restore()
        super().paint(painter, option, index)


def paint_target(painter: QPainter, rect: QRectF, colours: theme.Colours) -> None:
    """The ground of the one that dragged speakers would be merged into."""
    painter.setBrush(colours.selection)
    painter.setPen(QPen(colours.accent, 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)


def _speaker(index: Index) -> int | None:
    facet = index.data(FACET) if index.isValid() else None
    return facet.key if isinstance(facet, Facet) and isinstance(facet.key, int) else None
