"""Chips: small removable labels that say what is asked for, in a strip that wraps or stays on one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from quoteline.ui import icons, theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import tr

SPACE = theme.SPACE
ONE_LINE = 24
_LEFT, _RIGHT = "\u200e", "\u200f"  # a chip runs as the window does, whatever its first letter
LONGEST = 42  # characters shown on a chip; all of them in its tooltip
ON_A_LINE = 30  # chips: no line has room for more, and a pasted paragraph would ask for hundreds


@dataclass(frozen=True)
class ChipText:
    """What a chip says, and what its ✕ does (None: it cannot be removed)."""

    text: str
    remove: Callable[[], None] | None = None
    colour: QColor | None = None  # of a dot before the words, such as a speaker's
    hollow: bool = False  # it is about what is left out
    hovered: Callable[[bool], None] | None = None  # told when the pointer comes over it, and when it leaves


class Chip(QWidget):
    """One label with a ✕."""

    def __init__(self, said: ChipText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = said
        self._label = QLabel(self._directed(_short(said.text)))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10 if said.colour is None else 22, 1, 2 if said.remove else 10, 1)
        layout.setSpacing(2)
        layout.addWidget(self._label)
        told = tr("Remove “{filter}”", filter=said.text) if said.remove else said.text
        self.setToolTip(plain_hint(told))
        self.setAccessibleName(said.text)
        if said.remove is not None:
            layout.addWidget(self._remove_button(said.remove))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """Be no wider than ``width``: the words are cut, not what removes them."""
        around = self.sizeHint().width() - self._label.sizeHint().width()
        room = max(self.fontMetrics().height(), width - around)
        cut = self.fontMetrics().elidedText(_short(self.said.text), Qt.TextElideMode.ElideRight, room)
        self._label.setText(self._directed(cut))

    def _directed(self, text: str) -> str:
        return f"{_LEFT if self.isLeftToRight() else _RIGHT}{text}"

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self.said.hovered is not None:
            self.said.hovered(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.said.hovered is not None:
            self.said.hovered(False)

    def _remove_button(self, remove: Callable[[], None]) -> QToolButton:
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setIconSize(QSize(12, 12))
        self.button.setFixedSize(20, 20)
        self.button.setAccessibleName(tr("Remove {filter}", filter=self.said.text))
        self.button.setToolTip(plain_hint(tr("Remove “{filter}”", filter=self.said.text)))
        icons.dress(self.button, "x")
        self.button.clicked.connect(lambda: remove())
        return self.button

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours(self.palette())
        ring = theme.mixed(colours.line, colours.muted, 0.4) if self.said.hollow else colours.line
        painter.setPen(ring)
        painter.setBrush(colours.surface if self.said.hollow else colours.selection)
        round = min(self.height() // 2 - 1, 14)
        painter.drawRoundedRect(QRect(0, 0, self.width() - 1, self.height() - 1), round, round)
        if self.said.colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.readable(self.said.colour, colours.selection, theme.MARK_CONTRAST))
            painter.drawEllipse(QPoint(13, self.height() // 2), 4, 4)


class ChipStrip(QWidget):
    """Chips beside each other; hidden when there are none. ``one_line`` shows only those that fit on it."""

    def __init__(self, one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._chips = FlowLayout()
        self._chips.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._chips)
        if one_line:
            self.setFixedHeight(_line(self.fontMetrics()))
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def sizeHint(self) -> QSize:
        if not self._one_line:
            return super().sizeHint()
        items = [self._chips.itemAt(place) for place in range(self._chips.count())]
        width = sum(item.sizeHint().width() + SPACE for item in items if item is not None)
        return QSize(width, _line(self.fontMetrics()))

    def fit(self, width: int) -> None:
        """Take up to ``width`` on the one line, and let no single chip be wider."""
        self.setMaximumWidth(width)
        for chip in self.chips():
            chip.fit(width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._one_line:
            self.setFixedHeight(_line(self.fontMetrics()))

    def show_chips(self, said: Sequence[ChipText], after: ChipText | None = None) -> None:
        """Show these chips and no others, on one line the first of them; ``after`` is a plain button at their
        end.
        """
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in said[:ON_A_LINE] if self._one_line else said:
            self._chips.addWidget(Chip(one))
        if after is not None and after.remove is not None:
            self._chips.addWidget(_plain_button(after.text, after.remove))
        self.setVisible(bool(said))
        self.updateGeometry()

    def texts(self) -> list[str]:
        return [chip.said.text for chip in self.chips()]

    def chips(self) -> list[Chip]:
        items = [self._chips.itemAt(place) for place in range(self._chips.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Chip)]


def _plain_button(text: str, do: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setFlat(True)
    button.setFixedHeight(ONE_LINE)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(lambda: do())
    return button


def _line(metrics: QFontMetrics) -> int:
    """How high a strip of one line is: with larger text its chips are larger."""
    return max(ONE_LINE, metrics.height() + 2)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


class FlowLayout(QLayout):
    """Lays widgets out like words: side by side, and on the next line where the line is full."""

    def __init__(self, spacing: int = SPACE) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = spacing

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, really=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, really: bool) -> int:
        left, top, tallest = rect.left(), rect.top(), 0
        for item in self._items:
            size = item.sizeHint()
            if left > rect.left() and left + size.width() > rect.right() + 1:
                left, top, tallest = rect.left(), top + tallest + self._gap, 0
            if really:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._gap
            tallest = max(tallest, size.height())
        return top + tallest - rect.top()
