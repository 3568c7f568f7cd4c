"""The bar above the article: back, from quotation to quotation, where one is, and what can be done here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from quoteline.ui import icons
from quoteline.ui.announcing import announce
from quoteline.ui.reading_strip import ElidedLabel
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr

LEAST_PLACE = 120  # pixels for “12 of 38 quotations”


class ReadingBar(QWidget):
    """Tells what is pressed; what it means is for the pane to say."""

    back = Signal()
    stepped = Signal(int)  # quotations, forwards or (negative) backwards
    turned = Signal(int)  # parts of a very long article
    zoomed = Signal(int)  # steps of size
    date_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = ElidedLabel()
        self.part = QLabel()
        self.part.setTextFormat(Qt.TextFormat.PlainText)
        self._back = _button("arrow-left", tr("Back to where you came from (Esc)"), tr("Back"))
        self.previous = _button(
            "chevron-up", tr("Previous quotation in this article (P)"), tr("Previous quotation")
        )
        self.next = _button("chevron-down", tr("Next quotation in this article (N)"), tr("Next quotation"))
        self.earlier = _button("arrow-left", tr("Earlier part of this long article"), tr("Earlier part"))
        self.later = _button("arrow-right", tr("Later part of this long article"), tr("Later part"))
        self.published = _button(
            "calendar", tr("Set publication date… (Ctrl+Shift+A)"), tr("Set publication date")
        )
        self._smaller = _button("A−", tr("Smaller text (Ctrl+−)"), tr("Smaller text"))
        self._larger = _button("A+", tr("Larger text (Ctrl++)"), tr("Larger text"))
        self.more = _button("ellipsis", tr("What else can be done with this article"), tr("More"))
        self._sizes = QWidget()
        self._spare: tuple[QWidget, ...] = (self._sizes, self.published)
        self._arrange()
        self._connect()
        self.tell_part(0, 1)

    def offer(self, actions: Sequence[QAction | None]) -> None:
        """Put these behind the button at the right end; None is a line between them."""
        menu = QMenu(self)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setVisible(True)

    def tell_place(self, number: int, count: int, article: bool, round_the: str = "") -> None:
        """``number``: of the selected quotation, 0 without one; ``round_the``: that one came to an end."""
        if not article:
            words = ""
        elif not count:
            words = tr("No quotations were found in this article. Mark words and press Q to add one.")
        elif number:
            words = tr("{number} of {n} {n:quotation|quotations}", number=number, n=count)
        else:
            words = tr("{n} {n:quotation|quotations}", n=count)
        self.place.setText(" · ".join(filter(None, (words, round_the))))
        if round_the:
            announce(self, round_the)
        for button in (self.previous, self.next):
            button.setEnabled(count > 1 or (count == 1 and not number))
        self.published.setEnabled(article)

    def tell_part(self, number: int, count: int) -> None:
        widgets: tuple[QWidget, ...] = (self.earlier, self.part, self.later)
        for widget in widgets:
            widget.setVisible(count > 1)
        self.part.setText(tr("part {number} of {count}", number=number + 1, count=count))
        self.earlier.setEnabled(number > 0)
        self.later.setEnabled(number < count - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane what the menu or the line below offers too makes room for the place."""
        super().resizeEvent(event)
        need = LEAST_PLACE + sum(each.sizeHint().width() + SPACE for each in self._fixed())
        for each in self._spare:
            each.setVisible(event.size().width() >= need)
            need -= each.sizeHint().width() + SPACE

    def _fixed(self) -> list[QWidget]:
        """All that stands beside the words."""
        there = [self._back, self.previous, self.next, *self._spare]
        return there + [
            each for each in (self.earlier, self.part, self.later, self.more) if not each.isHidden()
        ]

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE // 2)
        left: tuple[QWidget, ...] = (self._back, self.previous, self.next)
        sizes = QHBoxLayout(self._sizes)
        sizes.setContentsMargins(0, 0, 0, 0)
        sizes.setSpacing(SPACE // 2)
        sizes.addWidget(self._smaller)
        sizes.addWidget(self._larger)
        right: tuple[QWidget, ...] = (self.earlier, self.part, self.later, self._sizes)
        for widget in left:
            row.addWidget(widget)
        row.addWidget(self.place, 1)
        for widget in (self.published, *right, self.more):
            row.addWidget(widget)
        self.place.setAccessibleName(tr("Which quotation of the article"))
        self.more.setVisible(False)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.earlier.clicked.connect(lambda: self.turned.emit(-1))
        self.later.clicked.connect(lambda: self.turned.emit(1))
        self._smaller.clicked.connect(lambda: self.zoomed.emit(-1))
        self._larger.clicked.connect(lambda: self.zoomed.emit(1))
        self.published.clicked.connect(self.date_wanted)


def _button(face: str, tip: str, name: str) -> QToolButton:
    """A flat button; its face is the name of an icon, or else a letter and a sign."""
    button = QToolButton()
    button.setAutoRaise(True)
    if face.startswith("A"):
        button.setText(face)
    else:
        icons.dress(button, face)
    button.setToolTip(tip)
    button.setAccessibleName(name)
    return button
