"""The head of the speaker panel: the name, which can be written anew in its place, kind and buttons."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from quoteline.ui import icons, theme
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import tr

NAME_LINES = 4  # of a name are shown in the lowest pane


class SpeakerHead(QWidget):
    """Shows who it is; F2 or the menu makes the name a field, Return keeps it, Escape gives it up."""

    renamed = Signal(str)
    only_wanted = Signal()
    readmit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = plain_label()
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Name of the speaker"))
        self.field.setAcceptDrops(False)
        self.kind = plain_label(muted=True)
        self.only = _button(tr("Show only this speaker"), "funnel")
        self.only.setToolTip(tr("Narrow the list and the timeline to what this speaker said"))
        self.edit = _button(tr("Edit ▾"), "user-pen")
        self.edit.setAccessibleName(tr("Edit this speaker"))
        self.edit.setToolTip(tr("Merge, split, rename, roles … (the menu key opens it too)"))
        self.nobody = plain_label()
        self.nobody.setText(
            tr("Marked as not a speaker. What they are said to have said has no speaker now.")
        )
        self.back = QPushButton(tr("Bring back"))
        self._before: QWidget | None = None  # what had the focus before the name was written anew
        self._arrange()
        self._connect()
        self.show_rejected(False)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.kind, 1)
        row.addWidget(self.only)
        row.addWidget(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for widget in (self.name, self.field):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.nobody)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.field.hide()

    def _connect(self) -> None:
        self.only.clicked.connect(self.only_wanted)
        self.back.clicked.connect(self.readmit_wanted)
        self.field.returnPressed.connect(self._keep)
        self.field.editingFinished.connect(self._leave)
        self.field.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._keep_name_whole()

    def _make_room(self) -> None:
        """Where there is no room for all the words, the kind keeps its own and a button shows its icon."""
        style, only = Qt.ToolButtonStyle, self.only
        only.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        words = self.kind.fontMetrics().horizontalAdvance(self.kind.text()) + 2 * SPACE
        if words + only.sizeHint().width() + self.edit.sizeHint().width() + 2 * SPACE > self.width():
            only.setToolButtonStyle(style.ToolButtonIconOnly)

    def show_kind(self, words: str) -> None:
        """Person, organisation …; empty where it is not known."""
        self.kind.setText(words)
        self._make_room()

    def show_name(self, name: str) -> None:
        self.name.setText(name)
        self.name.setToolTip(escape(name))
        self._keep_name_whole()

    def _keep_name_whole(self) -> None:
        """A low pane would leave a long name its first line only, and that may be another person's name."""
        wanted = max(0, self.name.heightForWidth(self.width()))
        self.name.setMinimumHeight(min(wanted, NAME_LINES * self.name.fontMetrics().lineSpacing()))

    def show_rejected(self, rejected: bool) -> None:
        """Whether a person said that this is no speaker."""
        for widget in (self.nobody, self.back):
            widget.setVisible(rejected)
        self.only.setVisible(not rejected)

    def begin_renaming(self) -> None:
        """Make the name a field to write in."""
        if not self.field.hasFocus():
            self._before = QApplication.focusWidget()
        self.field.setText(self.name.text())
        self.name.hide()
        self.field.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep(self) -> None:
        name, before = " ".join(self.field.text().split()), self.name.text()
        self._go_back()
        if name and name != before:
            self.renamed.emit(name)

    def _go_back(self) -> None:
        """To where one was before."""
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
        self._leave()

    def _leave(self) -> None:
        self.field.hide()
        self.name.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._go_back()
                return True
        return super().eventFilter(watched, event)

    def dress(self, points: float) -> None:
        """The name in the serif; a font that was set would be lost under the window's style sheet."""
        style = f"font-family: '{theme.SERIF}', serif; font-size: {points:.1f}pt; font-weight: bold;"
        for widget in (self.name, self.field):
            if widget.styleSheet() != style:
                widget.setStyleSheet(style)
        self._keep_name_whole()


def _button(text: str, icon: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    icons.dress(button, icon)
    return button
