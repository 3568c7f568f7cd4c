"""What is wrong with a library, what is safe, and a button for each way out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from quoteline.services.faults import Fault, Way
from quoteline.ui import icons, theme
from quoteline.ui.progress import Progress
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import Labels, shown, tr
from quoteline.wording import say

NAMES = Labels(
    {
        Way.RESTORE: say("Restore a backup…"),
        Way.SALVAGE: say("Save what can be read…"),
        Way.OTHER: say("Open another library…"),
        Way.COPY: say("Open the copy"),
    }
)
SAID = Labels(
    {
        Way.RESTORE: say("The library becomes what it was then. As it is now it is kept beside it."),
        Way.SALVAGE: say("Into a new library, row by row. This one stays as it is."),
        Way.OTHER: say("And leave this one for later."),
        Way.COPY: say("This one stays as it is."),
    }
)
ICONS: Mapping[Way, str] = {
    Way.RESTORE: "undo-2",
    Way.SALVAGE: "save",
    Way.OTHER: "folder-open",
    Way.COPY: "folder-open",
}
WIDTH, SIGN = 620, 28
FEW = 2  # things that were found have room as words; more are a list


class FaultDialog(QDialog):
    """Tells which way is ``wanted``; stays while what can be read is saved, and says how far that is."""

    wanted = Signal(object)  # Way

    def __init__(self, window: QWidget, fault: Fault) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("A library needs help"))
        self.fault = fault
        self.sign = QLabel()
        self.heading = plain_label()
        self.heading.setText(shown(fault.heading))
        self.told = plain_label()
        self.told.setText(shown(fault.told))
        self.found: QWidget = self._found()
        self.ways: dict[Way, QPushButton] = {}
        self.said: dict[Way, QLabel] = {}
        self.note = plain_label()
        self.progress = Progress(tr("Saving what can be read"), "", tr("Stop saving"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.shut = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        self.shut.setAutoDefault(False)
        self._working = False
        self._arrange()
        self.say("")
        self._dress()

    def _found(self) -> QWidget:
        """What was found, in the words of who found it."""
        lines = [shown(each) for each in self.fault.found]
        if len(lines) > FEW:
            text = QPlainTextEdit("\n".join(lines))
            text.setReadOnly(True)
            text.setTabChangesFocus(True)
            text.setAccessibleName(tr("What was found"))
            return text
        label = plain_label(muted=True)
        label.setText(tr("What was found: {what}", what="\n".join(lines)) if lines else "")
        label.setVisible(bool(lines))
        return label

    # --- arranging ---

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(5 * theme.SPACE,) * 4)
        column.setSpacing(3 * theme.SPACE)
        column.addLayout(self._head())
        column.addLayout(self._ways())
        column.addWidget(self.found, 1)
        column.addWidget(self.note)
        column.addWidget(self.progress)
        column.addStretch()
        column.addWidget(self.buttons)
        spare = self.progress.sizeHint().height() + 8 * theme.SPACE  # for the progress, and longer words
        resize_within_screen(self, WIDTH, column.heightForWidth(WIDTH) + spare)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE)
        words.addWidget(self.heading)
        words.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(3 * theme.SPACE)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _ways(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * theme.SPACE)
        grid.setVerticalSpacing(2 * theme.SPACE)
        grid.setColumnStretch(1, 1)
        for line, way in enumerate(self.fault.ways):
            button = self.ways[way] = QPushButton(f" {NAMES[way]}")
            button.setAutoDefault(False)
            button.setAccessibleName(NAMES[way])
            button.setIconSize(QSize(18, 18))
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            icons.dress(button, ICONS[way], on_accent=not line)
            button.setDefault(not line)  # the way that loses least
            button.clicked.connect(lambda checked=False, way=way: self.wanted.emit(way))
            label = self.said[way] = plain_label(muted=True)
            grid.addWidget(button, line, 0)
            grid.addWidget(label, line, 1)
            self.explain(way, SAID[way])
        first = next(iter(self.ways.values()), None)
        if first is not None:
            first.setFocus()
        return grid

    # --- saying ---

    def explain(self, way: Way, words: str) -> None:
        """Say beside a way what it would do."""
        if way in self.said:
            self.said[way].setText(words)
            self.ways[way].setAccessibleDescription(words)

    def say(self, words: str) -> None:
        """A sentence about what was just done."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def work(self, on: bool) -> None:
        """What can be read is being saved: nothing else can be chosen meanwhile."""
        self._working = on
        for button in (*self.ways.values(), self.shut):
            button.setEnabled(not on)

    def reject(self) -> None:
        """Escape stops the work first."""
        if self._working:
            self.progress.cancel.click()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the way that has the focus, and no other."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        bold = theme.scaled(self.font(), 1.2, bold=True)
        if self.heading.font() != bold:
            self.heading.setFont(bold)
        warning = theme.colours(self.palette()).warning
        self.sign.setPixmap(icons.pixmap("triangle-alert", warning, SIGN, self.devicePixelRatioF()))
