"""What was saved of a damaged library, and what was lost: to be read, and copied."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from quoteline.services.library import Statistics
from quoteline.ui import phrases, theme
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import shown, tr

LOSSES = 400  # lines of what was lost that the window shows; the text that is copied has all


class SalvageReport(QDialog):
    """For one new library; ``lost`` is a sentence for each loss, none where all was saved."""

    def __init__(self, window: QWidget, new: Path, held: Statistics, lost: Sequence[str]) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What could be saved"))
        self._lost = [shown(each) for each in lost]
        self.heading = plain_label()
        self.heading.setText(
            tr("All of it was saved to “{name}”.", name=new.stem)
            if not lost
            else tr("Saved to “{name}”, which is open now.", name=new.stem)
        )
        self.counts = plain_label()
        self.counts.setText(_counted(held))
        self.what = plain_label(muted=True)
        self.what.setText(
            tr("What was lost, as far as one can tell. The damaged library is where it was, as it was.")
            if lost
            else tr("The damaged library is where it was, as it was.")
        )
        self.text = QPlainTextEdit("\n".join(self._lost[:LOSSES]))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("What was lost"))
        self.text.setVisible(bool(lost))
        self.copy = QPushButton(tr("Copy as text"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self._arrange(bool(lost))
        self._dress()

    def _arrange(self, much: bool) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(5 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        for each in (self.heading, self.counts, self.what):
            column.addWidget(each)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        resize_within_screen(self, 600, 400 if much else column.heightForWidth(600))

    def _copy(self) -> None:
        told = [self.heading.text(), self.counts.text(), *self._lost]
        QGuiApplication.clipboard().setText("\n".join(told) + "\n")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        bold = theme.scaled(self.font(), 1.2, bold=True)
        if self.heading.font() != bold:
            self.heading.setFont(bold)


def _counted(held: Statistics) -> str:
    kinds = (("article", held.articles), ("quotation", held.quotations), ("speaker", held.speakers))
    return " · ".join(phrases.count(number, noun) for noun, number in kinds)
