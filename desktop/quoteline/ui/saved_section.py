"""The part of the filters that holds the saved searches, and a way to keep what is shown as one of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from quoteline.ui import icons, theme
from quoteline.ui.saved_list import SavedList
from quoteline.ui.translating import tr

SPACE = theme.SPACE


class SavedSection(QWidget):
    """A title with a button, the list, and a sentence while there is none."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = SavedList()
        self.hint = QLabel(tr("Keep a search with Ctrl+S: it fills itself, and tells what is new."))
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(SPACE, 0, SPACE, 0)
        self.save = QToolButton()
        self.save.setIconSize(QSize(14, 14))
        self.save.setAutoRaise(True)
        self.save.setAccessibleName(tr("Save this search"))
        self.save.setToolTip(tr("Keep this search under a name (Ctrl+S)"))
        icons.dress(self.save, "plus")
        self.save.clicked.connect(self.save_wanted)
        title = QLabel(tr("Saved"))
        title.setFont(theme.scaled(title.font(), 0.95, bold=True))
        title.setContentsMargins(SPACE, 0, 0, 0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 0, SPACE, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.hint)
        self.show_hint()

    def show_hint(self) -> None:
        """The sentence is there while no search is."""
        empty = self.list.searches.rowCount() == 0
        self.hint.setVisible(empty)
        self.list.setVisible(not empty)
