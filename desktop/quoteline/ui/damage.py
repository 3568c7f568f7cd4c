"""Says that the library is damaged, or lies where it may come to harm, and offers what helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from quoteline.ui.translating import shown, tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


def to_library(window: MainWindow) -> None:
    """Hear of what is found in the library that is open now."""
    session = window.session
    assert session is not None
    session.damaged.connect(lambda wrong: tell(window, wrong))
    session.at_risk.connect(lambda told: warn(window, told))


def warn(window: MainWindow, told: str) -> QMessageBox:
    """Where the library lies, and what may come of it; the window goes on behind it."""
    box = QMessageBox(QMessageBox.Icon.Information, tr("Where the library lies"), shown(told), parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def tell(window: MainWindow, wrong: str) -> QMessageBox:
    """The sentence, with a way to a backup; the window goes on behind it."""
    box = QMessageBox(QMessageBox.Icon.Warning, tr("The library is damaged"), shown(wrong), parent=window)
    box.setInformativeText(tr("It was not closed the last time, so it was looked over."))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    restore = box.addButton(tr("Restore from a backup…"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(tr("Go on"), QMessageBox.ButtonRole.RejectRole)
    restore.clicked.connect(window.connections.libraries.restore)
    box.open()
    return box
