"""The palette: type a few letters of any command, speaker or saved search, and Enter does it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from quoteline.ui import theme
from quoteline.ui.announcing import announce
from quoteline.ui.facet_list import Index
from quoteline.ui.palette_entries import Entry
from quoteline.ui.palette_line import ENTRY, PaletteLine
from quoteline.ui.palette_matching import score
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import tr

SPACE = theme.SPACE
WIDTH, ROWS = 640, 11
FROM_ABOVE = 14 * SPACE
REST = 120  # milliseconds without typing before a screen reader is told
RECENT = 8  # commands that come first while nothing is typed

_UP_OR_DOWN = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: 1 - ROWS,
    Qt.Key.Key_PageDown: ROWS - 1,
}


class PaletteModel(QAbstractListModel):
    """The entries that fit, the best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        match role:
            case _ if role == ENTRY:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.told
            case Qt.ItemDataRole.ToolTipRole:
                return plain_hint(entry.told)
        return None


def ranked(entries: Sequence[Entry], typed: str, recent: Sequence[str] = ()) -> list[Entry]:
    """The entries that fit, best first; of equals what can be done, what was done lately, and the first."""
    scored = [(max(score(typed, each.name, each.path), each.least), each) for each in entries]

    def order(place: int) -> tuple[float, bool, int, int]:
        fits, entry = scored[place]
        lately = recent.index(entry.known_as) if entry.known_as in recent else len(recent)
        return (-round(fits, 3), not entry.enabled, lately, place)

    return [scored[place][1] for place in sorted(range(len(scored)), key=order) if scored[place][0] > 0]


class Palette(QFrame):
    """Lies over the window while it is open; Esc, a click elsewhere or another pane closes it."""

    typed = Signal(str)  # what else fits may be asked for, and added with :meth:`add`

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._all: list[Entry] = []
        self._found: list[Entry] = []
        self._recent: list[str] = []
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.list = QListView()
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.matches = PaletteModel(self)
        self._telling = QTimer(self, singleShot=True, interval=REST)
        self._telling.timeout.connect(self._tell)
        self._build()
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list.clicked.connect(lambda index: self.run())
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self.setAccessibleName(tr("Commands"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.line.setPlaceholderText(tr("Find a command, a speaker, a saved search …"))
        self.line.setAccessibleName(tr("Find a command, a speaker or a saved search"))
        self.line.setFont(theme.scaled(self.line.font(), 1.15))
        self.line.setAcceptDrops(False)  # a file dropped here is to be imported like anywhere else
        self.list.setModel(self.matches)
        self.list.setItemDelegate(PaletteLine(self.list))
        self.list.setAccessibleName(tr("What fits"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * SPACE,) * 4)
        column.setSpacing(2 * SPACE)
        for widget in (self.line, self.list, self.count):
            column.addWidget(widget)

    # --- opening and closing ---

    def open(self, entries: Sequence[Entry]) -> None:
        """Offer these; the keyboard goes back where it was when the palette closes."""
        self._all, self._found = list(entries), []
        focus = QApplication.focusWidget()
        self._before = None if focus is None or self.isAncestorOf(focus) else focus
        self.line.clear()
        self._narrow("")
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus()

    def add(self, entries: Sequence[Entry]) -> None:
        """More that fits what is typed now, in the place of what was added before."""
        self._found = list(entries)
        self._show()

    def close_palette(self) -> None:
        """Hide it, and give the keyboard back."""
        if not self.isVisible():
            return
        held = self.line.hasFocus()
        self.hide()
        if held and self._before is not None:
            try:
                self._before.setFocus()
            except RuntimeError:  # it went with its pane meanwhile
                self._before = None

    def run(self) -> None:
        """Do what is chosen; what cannot be done says why, and the palette stays."""
        entry = self.current()
        if entry is None:
            return
        if not entry.enabled:
            announce(self, entry.told)
            return
        self._recent = [entry.known_as, *(each for each in self._recent if each != entry.known_as)][:RECENT]
        self.close_palette()
        QTimer.singleShot(0, self, entry.do)

    def current(self) -> Entry | None:
        """The entry that Enter does."""
        index = self.list.currentIndex()
        return self.matches.entries[index.row()] if index.isValid() else None

    # --- what fits ---

    def _narrow(self, text: str) -> None:
        self._found = []
        self._show()
        self.typed.emit(text)

    def _show(self) -> None:
        typed = self.line.text()
        fits = ranked([*self._all, *self._found], typed, self._recent)
        self.matches.show_entries(fits)
        if fits:
            self.list.setCurrentIndex(self.matches.index(0, 0))
        self.count.setText(
            tr("{n} of {total}", n=len(fits), total=len(self._all) + len(self._found))
            if fits
            else tr("Nothing fits. Fewer letters find more; Esc closes.")
        )
        self._place()
        self._telling.start()

    def _step(self, by: int) -> None:
        rows = self.matches.rowCount()
        if rows:
            now = max(0, self.list.currentIndex().row())
            to = (now + by) % rows if abs(by) == 1 else max(0, min(rows - 1, now + by))
            self.list.setCurrentIndex(self.matches.index(to, 0))
            self._telling.start()

    def _tell(self) -> None:
        """What is chosen, and how many fit, for those who listen."""
        entry = self.current()
        if self.isVisible():
            announce(self.line, f"{entry.told}. {self.count.text()}" if entry else self.count.text())

    # --- events ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                return self._claim(event)
            if event.type() == QEvent.Type.FocusOut and self.isVisible():
                QTimer.singleShot(0, self, self._see_focus)
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        opens = event.key() == Qt.Key.Key_K and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if opens or event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if event.key() == Qt.Key.Key_Tab else -1)
        elif event.key() in _UP_OR_DOWN:
            self._step(_UP_OR_DOWN[Qt.Key(event.key())])
        else:
            return False
        return True

    def _claim(self, event: QKeyEvent) -> bool:
        """While one types here, no key is a command of the window but the one that opens and closes this."""
        event.accept()
        return True

    def _see_focus(self) -> None:
        """The keyboard went elsewhere: so does the person."""
        focus = QApplication.focusWidget()
        if self.isVisible() and focus is not None and focus is not self.line:
            self.hide()

    # --- looks ---

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        row = self.fontMetrics().height() + 3 * SPACE
        rows = max(1, min(ROWS, self.matches.rowCount()))
        room = window.height() - 2 * FROM_ABOVE
        self.list.setFixedHeight(min(rows * row + 2, max(row, room)))
        self.setFixedWidth(int(min(WIDTH * self._font_scale(), window.width() - 8 * SPACE)))
        self.adjustSize()
        self.move((window.width() - self.width()) // 2, min(FROM_ABOVE, window.height() - self.height()))

    def _font_scale(self) -> float:
        """Wider where letters are larger."""
        return max(1.0, self.fontMetrics().height() / 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme.colours(self.palette()).accent, 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
