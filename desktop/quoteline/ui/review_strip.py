"""The strip of the review mode: how far one has come, what is doubtful now, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quoteline.domain import Kind
from quoteline.ui import phrases, theme
from quoteline.ui.announcing import announce
from quoteline.ui.chips import FlowLayout
from quoteline.ui.reading_strip import ElidedLabel, plain_label
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

LONGEST_REASON = 130  # characters; where they do not fit on a line there is room for two


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done: its name here, on the button, the key, and a sentence."""

    name: str
    text: str
    key: str
    tip: str


DEEDS = (
    Deed(
        "accept",
        say("Accept"),
        "Enter",
        say("It is right as it stands: confirm it and go on (Enter or Space)"),
    ),
    Deed("next", say("Next"), "N", say("Go on without deciding (N)")),
    Deed("previous", say("Previous"), "P", say("Back to the one before (P)")),
    Deed("speaker", say("Speaker…"), "S", say("Say who said it (S)")),
    Deed("words", say("Words…"), "B", say("Change where the words begin and end (B)")),
    Deed("kind", say("Kind…"), "K", say("Say how much of it is quoted (K)")),
    Deed("day", say("Day…"), "D", say("Say when it was said (D)")),
    Deed("reject", say("Not a quotation"), "X", say("Take it out and go on (X or Delete)")),
    Deed("undo", say("Undo"), "Ctrl+Z", say("Take back what was done last, and go back to it (Ctrl+Z)")),
)
OF_THE_PRESENT = ("accept", "next", "speaker", "words", "kind", "day", "reject")


class ReviewStrip(QFrame):
    """Shows what the mode tells it; every wish comes back as ``wanted`` with the name of a deed."""

    wanted = Signal(str)
    kind_chosen = Signal(object)  # Kind
    sure_ones_wanted = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standing = QLabel()
        self.standing.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.last = ElidedLabel()
        self.reason = plain_label()
        self.sure_ones = QCheckBox(tr("Include the sure ones (I)"))
        self.leave = QToolButton()
        self.leave.setText(tr("Leave (Esc)"))
        self.again = QPushButton()
        self.buttons = {deed.name: self._button(deed) for deed in DEEDS}
        self._can_undo = False
        self._build()
        self._arrange()
        self._dress()
        self.hide()

    # --- what is shown ---

    def show_progress(self, done: int, total: int) -> None:
        """How many are confirmed, of how many."""
        self.standing.setText(tr("{done} of {total} confirmed", done=done, total=total))
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def show_reason(self, sentence: str) -> None:
        """What is doubtful about the present quotation."""
        self._show(sentence)
        self._enable(present=True)
        self.again.hide()

    def show_end(self, sentence: str, again: str) -> None:
        """There is nothing more to look at; ``again``: what Enter would do, if anything."""
        self._show(sentence)
        self._enable(present=False)
        self.again.setText(again)
        self.again.setVisible(bool(again))

    def show_last(self, what: str) -> None:
        """What was done last."""
        self.last.setText(what)

    def offer_undo(self, there_is: bool) -> None:
        """Whether there is something to undo."""
        self.buttons["undo"].setEnabled(there_is)

    def ask_kind(self, now: Kind) -> None:
        """Offer the kinds below their button; their number chooses one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, (kind, name) in enumerate(phrases.KIND_NAMES.items(), 1):
            action = menu.addAction(f"&{number}   {name}")
            action.setCheckable(True)
            action.setChecked(kind is now)
            action.triggered.connect(self._chooser(kind))
            if kind is now:
                menu.setActiveAction(action)
        button = self.buttons["kind"]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _chooser(self, kind: Kind) -> Callable[[], None]:
        return lambda: self.kind_chosen.emit(kind)

    def _show(self, sentence: str) -> None:
        if sentence != self.reason.text():
            self.reason.setText(sentence)
            announce(self, sentence)

    def _enable(self, *, present: bool) -> None:
        for name in OF_THE_PRESENT:
            self.buttons[name].setEnabled(present)

    # --- putting together ---

    def _button(self, deed: Deed) -> QAbstractButton:
        """Accepting is what is done most: it alone looks like a button, the others make no noise."""
        button = QPushButton() if deed.name == "accept" else QToolButton()
        button.setText(f"{shown(deed.text)} ({deed.key})")
        button.setToolTip(shown(deed.tip))
        button.setAccessibleName(shown(deed.text))
        button.setAccessibleDescription(shown(deed.tip))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.wanted.emit(deed.name))
        return button

    def _build(self) -> None:
        self.setAccessibleName(tr("Review"))
        accept = self.buttons["accept"]
        if isinstance(accept, QPushButton):
            accept.setDefault(True)  # in the accent's colour
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setMinimumWidth(80)
        self.bar.setMaximumWidth(280)
        self.bar.setAccessibleName(tr("Confirmed"))
        self.reason.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sure_ones.setToolTip(tr("Look at those without any doubt as well, behind the others (I)"))
        self.sure_ones.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sure_ones.toggled.connect(self.sure_ones_wanted)
        for button in (self.leave, self.again):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.leave.setToolTip(tr("End the review; what was decided is kept (Esc)"))
        self.leave.clicked.connect(self.left)
        self.again.clicked.connect(lambda: self.wanted.emit("accept"))
        self.again.hide()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(3 * SPACE)
        head.addWidget(self.standing)
        head.addWidget(self.bar, 1)
        head.addWidget(self.last, 2)
        head.addWidget(self.sure_ones)
        head.addWidget(self.leave)
        deeds = QWidget()
        flow = FlowLayout(SPACE)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (*self.buttons.values(), self.again):
            flow.addWidget(button)
        deeds.setLayout(flow)
        policy = deeds.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        deeds.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(head)
        column.addWidget(self.reason)
        column.addWidget(deeds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panes below must not jump from sentence to sentence."""
        super().resizeEvent(event)
        self._reserve()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, theme.colours(self.palette()).line)
        painter.end()

    def _dress(self) -> None:
        bold = theme.scaled(self.font(), 1.0, bold=True)
        if self.reason.font() != bold:
            self.reason.setFont(bold)
        self.standing.setFont(theme.tabular(self.font()))
        self._reserve()

    def _reserve(self) -> None:
        metrics = self.reason.fontMetrics()
        fits = metrics.averageCharWidth() * LONGEST_REASON <= self.width() - 6 * SPACE
        self.reason.setMinimumHeight(metrics.lineSpacing() * (1 if fits else 2))
