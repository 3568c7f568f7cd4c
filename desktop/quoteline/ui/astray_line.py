"""A line above everything: the library's file is not where it was, and what can be done about that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QPushButton, QToolBar, QWidget

from quoteline.ui import icons, theme
from quoteline.ui.reading_strip import ElidedLabel
from quoteline.ui.translating import tr

Offer = tuple[str, Callable[[], object]]
SIGN = 18


class AstrayLine(QToolBar):
    """Stays until the library is opened again, or another one."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(tr("The library's file"), window)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self.sign = QLabel()
        self.label = ElidedLabel()
        self.label.setForegroundRole(QPalette.ColorRole.WindowText)
        self.buttons: list[QPushButton] = []
        row = QWidget()
        self._across = QHBoxLayout(row)
        self._across.setContentsMargins(3 * theme.SPACE, theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        self._across.setSpacing(2 * theme.SPACE)
        self._across.addWidget(self.sign)
        self._across.addWidget(self.label, 1)
        self.addWidget(row)
        self._dress()

    def say(self, words: str, *offers: Offer) -> None:
        """The sentence, and a button for each thing that can be done."""
        self.label.setText(words)
        for button in self.buttons:
            self._across.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(*each) for each in offers]
        self.setAccessibleName(words)

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleDescription(self.label.text())
        button.clicked.connect(lambda: do())
        self._across.addWidget(button)
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        warning = theme.colours(self.palette()).warning
        self.sign.setPixmap(icons.pixmap("triangle-alert", warning, SIGN, self.devicePixelRatioF()))
