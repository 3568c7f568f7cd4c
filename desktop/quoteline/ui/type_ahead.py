"""Typing in the list: letters lead to the next row whose speaker (or outlet) begins with them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel

from quoteline.services.listings import Jump, Named
from quoteline.ui.announcing import announce
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr

REST = 1200  # milliseconds without a letter, after which a new name begins
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TypeAhead(QObject):
    """Gathers letters, asks where they lead, and shows them at the foot of a table while one types.

    A letter that is a command of the list begins a name only as a capital, with Shift; behind the first
    letter all of them belong to the name.
    """

    asked = Signal(str, int)  # letters, the place to begin at
    found = Signal(int)  # the place of a row

    def __init__(self, table: QAbstractItemView) -> None:
        super().__init__(table)
        self._table = table
        self._letters = ""
        self.named = Named.SPEAKER
        self.label = QLabel(table)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.end)
        self._dress()
        table.installEventFilter(self)

    @property
    def active(self) -> bool:
        """Whether a name is being typed."""
        return bool(self._letters)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to a name, though it may be a command elsewhere."""
        if event.modifiers() & _COMMANDS:
            return False
        if self.active and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Space):
            return True
        capital = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return event.text().isalnum() and (self.active or capital)

    def press(self, event: QKeyEvent) -> bool:
        """A key pressed in the table; False where it means nothing here."""
        if event.modifiers() & _COMMANDS:
            return False
        if not self.takes(event):
            return self._begin(event)
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        else:
            self.type(event.text())
        return True

    def type(self, letters: str) -> None:
        """Go to the next row whose name begins with what was typed; one letter again goes on to the next."""
        again = self._letters.casefold() == letters.casefold()
        self._letters = letters if again else self._letters + letters
        self._ask(beyond=again or len(self._letters) == 1)

    def show_found(self, jump: Jump) -> None:
        """What came back: where to go, or that nobody is called so."""
        if jump.letters != self._letters:
            return
        if jump.place is None:
            self._say(self._nobody())
        else:
            self.found.emit(jump.place)

    def end(self) -> None:
        """A name was typed; the next letter begins another."""
        self._letters = ""
        self._rest.stop()
        self.label.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.end()
        return False

    def _begin(self, event: QKeyEvent) -> bool:
        if event.text().isalnum():
            self.type(event.text())
            return True
        return False

    def _take_back(self) -> None:
        self._letters = self._letters[:-1]
        if self._letters:
            self._ask(beyond=False)
        else:
            self.end()

    def _ask(self, beyond: bool) -> None:
        self._rest.start()
        if self.named is Named.OUTLET:
            self._say(tr("Outlet: {letters}", letters=self._letters))
        else:
            self._say(tr("Speaker: {letters}", letters=self._letters))
        selected = self._table.selectionModel().hasSelection()
        here = self._table.currentIndex().row() if selected else -1
        self.asked.emit(self._letters, here + 1 if beyond else max(0, here))

    def _nobody(self) -> str:
        if self.named is Named.OUTLET:
            return tr("No outlet in this list begins with “{letters}”", letters=self._letters)
        return tr("No speaker in this list begins with “{letters}”", letters=self._letters)

    def _say(self, words: str) -> None:
        self.label.setText(words)
        self.label.adjustSize()
        area = self._table.viewport().geometry()
        self.label.move(
            area.right() - self.label.width() - 2 * SPACE, area.bottom() - self.label.height() - 2 * SPACE
        )
        self.label.show()
        self.label.raise_()
        announce(self._table, words)

    def _dress(self) -> None:
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setFrameShape(QFrame.Shape.StyledPanel)
        self.label.setMargin(SPACE)
        self.label.setAutoFillBackground(True)
        self.label.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.label.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.label.hide()
