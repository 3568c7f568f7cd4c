"""A page that lies over the window below a box to type in, until it is closed; the box stays in use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from quoteline.ui import icons, theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import tr

SPACE = theme.SPACE
TALLEST = 0.7  # of the window
_SCROLLS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class PageBelow(QFrame):
    """A title, content that scrolls, a foot. Esc closes it; arrows and Tab go through its buttons."""

    closed = Signal()

    def __init__(self, box: QWidget, title: str, width: int) -> None:
        """``width``: in pixels, with text of the usual size."""
        super().__init__(box.window())
        self._box, self._wide = box, width
        self._title = QLabel(title)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._foot = QLabel()
        self._scroll = QScrollArea()
        self._close = page_button("x", tr("Close (Esc)"))
        self._close.clicked.connect(self.close_page)
        self._build()
        box.window().installEventFilter(self)
        box.destroyed.connect(self.hide)  # with its library; the window, in which the page lies, stays
        box.destroyed.connect(self.deleteLater)
        self.hide()

    def _build(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self._foot.setWordWrap(True)
        self._foot.setTextFormat(Qt.TextFormat.PlainText)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 2 * SPACE, 2 * SPACE, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    def put_in(self, content: QWidget, foot: str = "") -> None:
        """Show other content, with a sentence below it."""
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._scroll.setWidget(content)
        self._foot.setText(foot)
        self._foot.setVisible(bool(foot))
        self._place()

    def come_forth(self) -> None:
        """Show the page; the keyboard goes to it."""
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    def close_page(self) -> None:
        """Hide it; the keyboard goes back to the box where the page had it."""
        focus = self.window().focusWidget()
        held = focus is self or (focus is not None and self.isAncestorOf(focus))
        self.hide()
        self.closed.emit()
        if held:
            self._box.setFocus()

    def buttons(self) -> list[QToolButton]:
        """Those of the content, from the first to the last."""
        content = self._scroll.widget()
        return [] if content is None else content.findChildren(QToolButton)

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.close_page()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key is Qt.Key.Key_Down else -1)
        elif key in _SCROLLS:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLLS[key] * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """The Tab key stays on the page while it is open."""
        return self._step(1 if onward else -1)

    def _step(self, by: int) -> bool:
        stops = [*self.buttons(), self._close]
        here = next((at for at, each in enumerate(stops) if each.hasFocus()), -1 if by > 0 else 0)
        chosen = stops[(here + by) % len(stops)]
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(chosen)
        return True

    # --- place ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        window, content = self.parentWidget(), self._scroll.widget()
        if window is None or content is None:
            return
        scale = max(1.0, self.fontMetrics().height() / 18)
        below = window.mapFromGlobal(self._box.mapToGlobal(QPoint(0, self._box.height() + SPACE // 2)))
        width = min(int(self._wide * scale), window.width() - 2 * SPACE)
        wanted = max(content.heightForWidth(width - 8 * SPACE), content.sizeHint().height())
        foot = self._foot.heightForWidth(width - 6 * SPACE) if self._foot.text() else 0
        wanted += self._title.sizeHint().height() + foot + 13 * SPACE
        height = min(wanted, max(int(window.height() * TALLEST), 400), window.height() - below.y() - SPACE)
        left = below.x() + (self._box.width() - width if self.isRightToLeft() else 0)
        self.setGeometry(max(SPACE, min(left, window.width() - width - SPACE)), below.y(), width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.colours(self.palette()).line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def page_button(icon: str, told: str) -> QToolButton:
    """A small button of a page."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIconSize(QSize(12, 12))
    button.setAccessibleName(told)
    button.setToolTip(plain_hint(told))
    icons.dress(button, icon)
    return button
