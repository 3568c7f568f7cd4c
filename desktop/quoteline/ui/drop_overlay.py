"""What lies over the window while files are dragged onto it: an invitation to let go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from quoteline.ui import theme
from quoteline.ui.translating import tr


class DropOverlay(QWidget):
    """Covers ``window`` during a drag of files and tells which were dropped."""

    dropped = Signal(object)  # list[Path]

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._paths: list[Path] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            self._paths = files_of(event.mimeData())
            if self._paths:
                event.acceptProposedAction()
                self._cover()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hide()
            self._take(event)
            return True
        return False

    def _take(self, event: QDropEvent) -> None:
        """What came in with the drag is dropped: asked again, a source that is gone would not answer."""
        paths, self._paths = self._paths, []
        if paths:
            event.acceptProposedAction()
            # Afterwards: a dialog opened inside the drop would freeze the program dragged from.
            QTimer.singleShot(0, self, lambda: self.dropped.emit(paths))

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours(self.palette())
        veil = QColor(colours.surface)
        veil.setAlphaF(0.88)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(colours.accent, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(20, 20, -20, -20), 10, 10)
        painter.setPen(colours.text)
        painter.setFont(theme.serif(self.font().pointSizeF() * 2.0))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), tr("Drop to import"))
        painter.setFont(self.font())
        painter.setPen(colours.muted)
        below = QRect(0, self.height() // 2 + 28, self.width(), 40)
        painter.drawText(
            below,
            int(Qt.AlignmentFlag.AlignHCenter),
            tr("Articles as text, web pages, CSV or JSON lines; folders too"),
        )


def files_of(data: QMimeData) -> list[Path]:
    """The files and folders of a drag; what lies elsewhere than on this machine is left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
