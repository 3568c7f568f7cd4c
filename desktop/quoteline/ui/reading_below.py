"""What stands below an article: as high as it needs, but never half of the pane, then it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

SHARE = 0.45  # of the pane: the article keeps the larger part


class BelowArticle(QScrollArea):
    """Lines one below the other; those that are hidden take no room."""

    def __init__(self, *lines: QWidget) -> None:
        super().__init__()
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for line in lines:
            self._column.addWidget(line)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inner.installEventFilter(self)

    def fit(self, pane_height: int) -> None:
        """Take at most a share of a pane of this height."""
        self.setMaximumHeight(max(1, int(pane_height * SHARE)))

    def settle(self) -> None:
        """Take up what came or went at once, so that nothing is painted in between."""
        self._column.activate()
        self.updateGeometry()
        pane = self.parentWidget()
        around = pane.layout() if pane is not None else None
        if around is not None:
            around.activate()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the lines are at this width."""
        high = self._column.sizeHint().height()
        if self._column.hasHeightForWidth():
            high = self._column.totalHeightForWidth(width)
        return max(0, min(self.maximumHeight(), high))

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line came, went, or has other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
