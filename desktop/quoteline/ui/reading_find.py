"""Finding in the article: a bar to type in, how many there are, and from one to the next, round and round."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from quoteline.domain import Spans
from quoteline.services import article_search
from quoteline.services.library import Library
from quoteline.ui import icons
from quoteline.ui.announcing import announce
from quoteline.ui.asking import AsksLibrary
from quoteline.ui.reading_marks import Sought
from quoteline.ui.reading_view import ArticlePage
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr

REST = 60  # milliseconds after a letter
PREFILLED = 80  # characters of marked words that are taken over


class _Field(QLineEdit):
    """Keeps Escape and Enter for itself, which mean something else to the panes around it."""

    stepped = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        overriding = event.type() == QEvent.Type.ShortcutOverride
        own = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if overriding and isinstance(event, QKeyEvent) and event.key() in own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(-1 if back or event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """A field, a count and three buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _Field()
        self.field.setPlaceholderText(tr("Find in this article"))
        self.field.setAccessibleName(tr("Find in this article"))
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)  # a file dropped here is to be imported like anywhere else
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setAccessibleName(tr("How often it stands in this article"))
        self.previous = flat_button("chevron-up", tr("Previous (Shift+F3)"), tr("Find previous"))
        self.next = flat_button("chevron-down", tr("Next (F3)"), tr("Find next"))
        self.close_button = flat_button("x", tr("Close (Esc)"), tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in (self.previous, self.next, self.close_button):
            row.addWidget(button)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.hide()

    def tell(self, words: str, found: bool) -> None:
        self.count.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(found)


class Finder(QObject):
    """Looks for what is typed in the article that is shown, and marks all of it."""

    def __init__(self, lane: AsksLibrary, page: ArticlePage, bar: FindBar) -> None:
        super().__init__(page)
        self._lane, self._page, self.bar = lane, page, bar
        self._text = ""
        self._found: Spans = ()
        self._here = -1
        self._from = 0  # where in the text one was when one began to type
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._look)
        bar.field.textChanged.connect(lambda: self._rest.start())
        bar.field.stepped.connect(self.step)
        bar.field.left.connect(self.close)
        bar.close_button.clicked.connect(self.close)
        bar.previous.clicked.connect(lambda: self.step(-1))
        bar.next.clicked.connect(lambda: self.step(1))

    @property
    def open(self) -> bool:
        return not self.bar.isHidden()

    def begin(self) -> None:
        """Open the bar, with the words that are marked in the article if they are few."""
        marked = self._page.textCursor().selectedText()
        self._from = self._page.first_in_view()
        self.bar.show()
        if 0 < len(marked) <= PREFILLED:
            self.bar.field.setText(marked)
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()
        self._rest.start()

    def close(self) -> None:
        """Close the bar; nothing is marked any more, and one is in the article again."""
        self._rest.stop()
        self.bar.hide()
        self._take((), near=False)
        self._page.setFocus()

    def show_text(self, text: str) -> None:
        """Another article is shown (or none): what was looked for is looked for in it."""
        if text != self._text:
            self._text, self._found, self._here, self._from = text, (), -1, 0
            if self.open:
                self._ask(near=False)

    def step(self, by: int) -> None:
        """Go to the next, or (negative) the one before, round the ends; opens the bar where it is closed."""
        if not self.open or not self.bar.field.text():
            self.begin()
        elif self._rest.isActive():
            self._rest.stop()
            self._look()
        elif self._found:
            here = self._here + by if self._here >= 0 or by > 0 else len(self._found) - 1
            self._here = here % len(self._found)
            self._from = self._found[self._here][0]
            self._go(self._round(here))

    def _look(self) -> None:
        self._ask(near=True)

    def _ask(self, near: bool) -> None:
        text, letters = self._text, self.bar.field.text()

        def question(library: Library) -> Spans:
            return article_search.found_in(text, letters)

        self._lane.ask("find in article", question, lambda found: self._take(found, near))

    def _take(self, found: Spans, near: bool) -> None:
        """``near``: go to the first behind the place where one reads."""
        self._found, self._here = found, -1
        if found and near:
            after = bisect_left(found, self._from, key=lambda span: span[0])
            self._here = after % len(found)
            self._go("")
        else:
            self._page.show_sought(Sought(found))
            self._tell("")

    def _go(self, round_the: str) -> None:
        self._page.show_sought(Sought(self._found, self._here))
        self._page.bring_into_view(self._found[self._here][0])
        self._tell(round_the)

    def _round(self, here: int) -> str:
        if here >= len(self._found):
            return tr("from the beginning again")
        return tr("from the end again") if here < 0 else ""

    def _tell(self, round_the: str) -> None:
        many = len(self._found)
        if not self.bar.field.text():
            words = ""
        elif not many:
            words = tr("Not in this article")
        elif self._here < 0:
            words = tr("{n} found", n=many)
        else:
            words = tr("{number} of {n}", number=self._here + 1, n=many)
        words = " · ".join(filter(None, (words, round_the)))
        self.bar.tell(words, bool(many))
        if words and self.open:
            announce(self.bar.field, words)


def flat_button(icon: str, tip: str, name: str) -> QToolButton:
    """A button of a bar above the article."""
    button = QToolButton()
    button.setAutoRaise(True)
    icons.dress(button, icon)
    button.setToolTip(tip)
    button.setAccessibleName(name)
    return button
