"""Dragging one speaker onto another: what is carried, how it looks under way, and where it may be dropped."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget

from quoteline.ui import theme
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr

MIME = "application/x-quoteline-speakers"
WIDEST = 260  # pixels of a dragged name
NEAR = 48  # pixels from the edge of a pane at which it scrolls along


def carried(ids: Sequence[int]) -> QMimeData:
    """Speakers as a drag carries them."""
    data = QMimeData()
    data.setData(MIME, json.dumps(list(ids)).encode())
    return data


def speakers_of(data: QMimeData) -> list[int]:
    """The speakers of a drag; none where it carries something else."""
    if not data.hasFormat(MIME):
        return []
    return [int(each) for each in json.loads(bytes(data.data(MIME).data()))]


def start(source: QWidget, ids: Sequence[int], names: Sequence[str]) -> None:
    """Drag speakers away from a list, with their name under the pointer."""
    drag = QDrag(source)
    drag.setMimeData(carried(ids))
    drag.setPixmap(picture(source, _words(names)))
    drag.setHotSpot(QPoint(-3 * SPACE, -3 * SPACE))
    drag.exec(Qt.DropAction.MoveAction)


def _words(names: Sequence[str]) -> str:
    if len(names) == 1:
        return tr("Merge {name} into …", name=names[0])
    return tr("Merge {n} {n:speaker|speakers} into …", n=len(names))


def picture(source: QWidget, words: str) -> QPixmap:
    """What is seen under the pointer during a drag."""
    look, metrics, scale = (
        theme.colours(source.palette()),
        QFontMetrics(source.font()),
        source.devicePixelRatioF(),
    )
    words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, WIDEST)
    width, height = metrics.horizontalAdvance(words) + 5 * SPACE, metrics.height() + 2 * SPACE
    painted = QPixmap(round(width * scale), round(height * scale))
    painted.setDevicePixelRatio(scale)
    painted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(painted)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(source.font())
    painter.setBrush(look.surface)
    painter.setPen(QPen(look.accent, 1))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 5, 5)
    painter.setPen(look.text)
    painter.drawText(QRectF(0, 0, width, height), int(Qt.AlignmentFlag.AlignCenter), words)
    painter.end()
    return painted


class SpeakerDrop(QObject):
    """Lets speakers be dropped on a widget: on the one that stands at the place of the pointer."""

    merge_wanted = Signal(object, int)  # list[int], the speaker they are merged into
    moved = Signal()  # another speaker, or none, is under the pointer

    def __init__(self, on: QWidget, speaker_at: Callable[[QPoint], int | None]) -> None:
        super().__init__(on)
        self._on, self._speaker_at = on, speaker_at
        self.over: int | None = None  # the speaker that those dragged would be merged into
        on.setAcceptDrops(True)
        on.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and event.mimeData().hasFormat(MIME):
            self._look(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._point_at(None)
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._take(event)
        return False

    def _look(self, event: QDragMoveEvent) -> None:
        at = event.position().toPoint()
        self._scroll_along(at)
        self._point_at(self._target(event))
        if isinstance(event, QDragEnterEvent) or self.over is not None:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def _target(self, event: QDropEvent) -> int | None:
        into = self._speaker_at(event.position().toPoint())
        return None if into in speakers_of(event.mimeData()) else into

    def _take(self, event: QDropEvent) -> bool:
        ids = speakers_of(event.mimeData())
        if not ids:
            return False
        into = self._target(event)
        self._point_at(None)
        if into is not None:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            # Afterwards: a question asked inside the drop would hold up the drag.
            QTimer.singleShot(0, self, lambda: self.merge_wanted.emit(ids, into))
        return True

    def _point_at(self, speaker: int | None) -> None:
        if speaker != self.over:
            self.over = speaker
            self.moved.emit()

    def _scroll_along(self, at: QPoint) -> None:
        pane = self._on.parentWidget()
        if isinstance(pane, QAbstractItemView):
            bar, edge = pane.verticalScrollBar(), NEAR // 2
            down = (at.y() > self._on.height() - edge) - (at.y() < edge)
            bar.setValue(bar.value() + down * bar.singleStep())
        while pane is not None and not isinstance(pane, QScrollArea):
            pane = pane.parentWidget()
        inner = pane.widget() if isinstance(pane, QScrollArea) else None
        if isinstance(pane, QScrollArea) and inner is not None:
            place = self._on.mapTo(inner, at)
            pane.ensureVisible(place.x(), place.y(), 0, NEAR)


class DropFrame(QWidget):
    """Lies over a pane while speakers are held over it, and says into whom they would be merged."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def invite(self, name: str) -> None:
        """Cover the pane; with an empty name leave it."""
        pane = self.parentWidget()
        self._words = tr("Merge into {name}", name=name)
        if name and pane is not None:
            self.setGeometry(pane.rect())
            self.raise_()
        self.setVisible(bool(name))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.colours(self.palette())
        veil = QColor(look.surface)
        veil.setAlphaF(0.85)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(look.accent, 2))
        painter.drawRoundedRect(self.rect().adjusted(6, 6, -6, -6), 6, 6)
        painter.setPen(look.text)
        room = self.rect().adjusted(*(6 * SPACE,) * 2, *(-6 * SPACE,) * 2)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self._words)
        painter.end()
