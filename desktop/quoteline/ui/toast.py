"""A line that slides over the lower edge of the window: what was done, and a button to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from quoteline.ui import theme

MAY_BREAK = "\u200b"  # a line may be broken here
STAYS = 8000  # milliseconds, at the least
READ = 80  # milliseconds that a letter takes to be read by who had not waited for it
FROM_BELOW = 44  # pixels above the window's lower edge: over the list, not over the status bar


class Toast(QWidget):
    """One at a time; a newer one takes the place of the older."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.setFlat(True)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._second = QPushButton()
        self._second.setFlat(True)
        self._second.setCursor(Qt.CursorShape.PointingHandCursor)
        self._do: Callable[[], object] | None = None
        self._do_second: Callable[[], object] | None = None
        self._second.clicked.connect(self._act_second)
        self._button.clicked.connect(self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        layout.setSpacing(4 * theme.SPACE)
        layout.addWidget(self._label)
        layout.addWidget(self._button)
        layout.addWidget(self._second)
        self._second.hide()
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, button: str = "", do: Callable[[], object] | None = None) -> None:
        """Say ``text``; ``button`` does ``do`` and hides the line."""
        self._offer_second("", None)
        self._label.setText(text)
        self._do = do
        self._button.setText(button)
        self._button.setVisible(do is not None)
        self._button.setAccessibleName(f"{button}: {text}")
        self._colour()
        self._fit()
        self.show()
        self.raise_()
        self._timer.start(max(STAYS, READ * len(text)))

    def also(self, button: str, do: Callable[[], object]) -> None:
        """Offer a second thing beside the first, of what was just said."""
        self._offer_second(button, do)
        self._colour()
        self._fit()

    def _offer_second(self, button: str, do: Callable[[], object] | None) -> None:
        self._do_second = do
        self._second.setText(button)
        self._second.setVisible(do is not None)
        self._second.setAccessibleName(f"{button}: {self._label.text()}")

    def text(self) -> str:
        return self._label.text().replace(MAY_BREAK, "") if self.isVisible() else ""

    @property
    def button(self) -> QPushButton:
        return self._button

    @property
    def second(self) -> QPushButton:
        return self._second

    def _act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()

    def _act_second(self) -> None:
        self.hide()
        if self._do_second is not None:
            self._do_second()

    def _ground(self) -> QColor:
        colours = theme.colours(self.palette())
        return theme.mixed(colours.surface, colours.text, 0.14 if colours.dark else 0.86)

    def _colour(self) -> None:
        ground = self._ground()
        accent = theme.readable(theme.colours(self.palette()).accent, ground)
        ink = QColor("#f5f3ee")
        self._label.setStyleSheet(f"color: {ink.name()}; background: transparent;")
        for button in (self._button, self._second):
            button.setStyleSheet(
                f"color: {accent.name()}; background: transparent; border: none;"
                " font-weight: bold; padding: 2px 8px;"
            )

    def _fit(self) -> None:
        """One line where there is room; what is longer, as a path may be, is broken into several."""
        window = self.parentWidget()
        self._label.setWordWrap(False)
        self._label.setMinimumWidth(0)
        self.adjustSize()
        too_much = self.width() - (window.width() - 2 * FROM_BELOW) if window is not None else 0
        if too_much > 0:
            self._label.setText(self._label.text().replace("/", f"/{MAY_BREAK}"))
            self._label.setWordWrap(True)
            self._label.setMinimumWidth(max(120, self._label.width() - too_much))
            self.adjustSize()
        self._place()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.move((window.width() - self.width()) // 2, window.height() - self.height() - FROM_BELOW)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.isHidden():
            self._colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground())
        painter.drawRoundedRect(self.rect(), 6, 6)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
