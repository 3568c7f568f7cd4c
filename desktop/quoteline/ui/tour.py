"""A tour of three steps: a ring around what is told of, and a card beside it; work goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from quoteline.ui import theme
from quoteline.ui.announcing import announce
from quoteline.ui.translating import tr

SPACE = theme.SPACE
WIDTH = 360  # of the card
APART = 3 * SPACE  # the card from what it tells of
RING = 3


@dataclass(frozen=True)
class Step:
    """What is told, of which widget; ``show`` brings the widget into sight first."""

    title: str
    text: str
    target: Callable[[], QWidget | None]
    show: Callable[[], object] = lambda: None


class Ring(QWidget):
    """A line around a widget of the window; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colours(self.palette()).accent, RING))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)


class Card(QFrame):
    """What is told, where one is in the tour, and the buttons."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.title, self.text, self.place = QLabel(), QLabel(), QLabel()
        self.back, self.next, self.end = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self.hide()

    def _build(self) -> None:
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(theme.scaled(self.title.font(), 1.15, bold=True))
        self.place.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.back.setText(tr("Back"))
        self.end.setText(tr("End the tour"))
        self.end.setFlat(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.place)
        buttons.addStretch(1)
        for button in (self.end, self.back, self.next):
            button.setAutoDefault(True)  # Enter presses the one that has the focus
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * SPACE,) * 4)
        column.setSpacing(2 * SPACE)
        for widget in (self.title, self.text):
            column.addWidget(widget)
        column.addLayout(buttons)

    def show_step(self, step: Step, number: int, of: int) -> None:
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.place.setText(tr("{number} of {of}", number=number, of=of))
        self.back.setEnabled(number > 1)
        self.next.setText(tr("Done") if number == of else tr("Next"))
        self.setAccessibleName(tr("Tour, {number} of {of}: {title}", number=number, of=of, title=step.title))
        self.setAccessibleDescription(step.text)
        width = int(WIDTH * max(1.0, self.fontMetrics().height() / 18))
        self.setFixedWidth(min(width, self._window.width() - 4 * SPACE))
        column = self.layout()
        assert column is not None
        self.setFixedHeight(column.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme.colours(self.palette()).accent, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Tour(QObject):
    """Goes through steps over a window. Esc, the button, or closing what is told of ends it."""

    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._steps: Sequence[Step] = ()
        self._at = 0
        self._before: QWidget | None = None
        self.ring, self.card = Ring(window), Card(window)
        self._escape = QShortcut(QKeySequence("Esc"), window)
        self._escape.setEnabled(False)
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)
        self._escape.activated.connect(self.end)
        self.card.end.clicked.connect(self.end)
        self.card.back.clicked.connect(lambda: self.go(-1))
        self.card.next.clicked.connect(lambda: self.go(1))
        window.installEventFilter(self)

    @property
    def running(self) -> bool:
        return bool(self._steps)

    @property
    def at(self) -> int:
        """The number of the step that is shown, from 0."""
        return self._at

    def start(self, steps: Sequence[Step]) -> None:
        """Begin with the first step; a tour that goes on begins again."""
        if not self.running:
            self._before = self._window.focusWidget()
        self._steps, self._at = list(steps), 0
        self._escape.setEnabled(True)
        self._tell()

    def go(self, by: int) -> None:
        """To another step; behind the last one the tour ends."""
        self._leave()
        self._at += by
        if 0 <= self._at < len(self._steps):
            self._tell()
        else:
            self.end()

    def end(self) -> None:
        """Leave everything as it is, and give the keyboard back."""
        if not self.running:
            return
        self._leave()
        held = self.card.isAncestorOf(self._window.focusWidget())
        self._steps = ()
        self._escape.setEnabled(False)
        self.ring.hide()
        self.card.hide()
        if held and self._before is not None:
            self._give_back(self._before)
        self.ended.emit()

    def _give_back(self, widget: QWidget) -> None:
        try:
            widget.setFocus()
        except RuntimeError:  # it went with its pane meanwhile
            self._before = None

    # --- one step ---

    def _tell(self) -> None:
        step = self._steps[self._at]
        step.show()
        self.card.show_step(step, self._at + 1, len(self._steps))
        target = step.target()
        if target is None:
            self.end()
            return
        target.installEventFilter(self)
        self._place()
        for widget in (self.ring, self.card):
            widget.show()
            widget.raise_()
        self.card.next.setFocus()
        announce(self.card, f"{self.card.accessibleName()}. {step.text}")

    def _leave(self) -> None:
        target = self._target()
        if target is not None:
            target.removeEventFilter(self)

    def _target(self) -> QWidget | None:
        return self._steps[self._at].target() if 0 <= self._at < len(self._steps) else None

    def _place(self) -> None:
        """The ring around the widget, the card below it, above it, or within it where there is no room."""
        target = self._target()
        if target is None:
            return
        around = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        around = around.adjusted(-RING, -RING, RING, RING) & self._window.rect()
        self.ring.setGeometry(around)
        room, height = self._window.rect(), self.card.height()
        if around.bottom() + APART + height <= room.bottom():
            top = around.bottom() + APART
        elif around.top() - APART - height >= room.top():
            top = around.top() - APART - height
        else:
            top = around.bottom() - APART - height
        left = around.center().x() - self.card.width() // 2
        rightmost, lowest = room.width() - self.card.width() - SPACE, room.height() - height - SPACE
        self.card.move(max(SPACE, min(left, rightmost)), max(SPACE, min(top, lowest)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)
        if self.running and event.type() in moved:
            self._placing.start()
        return False
