"""What nobody expected is offered in a quiet line at the next start; ui/crash_watch.py keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from quoteline.services import crashes
from quoteline.services.crashes import Crash
from quoteline.ui import theme
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.room import resize_within_screen
from quoteline.ui.translating import tr

if TYPE_CHECKING:
    from quoteline.ui.main_window import MainWindow


def offer(window: MainWindow) -> CrashLine | None:
    """Where something went wrong the last time: a line above everything, with a way to copy the report."""
    found = crashes.waiting()
    if not found:
        return None
    line = CrashLine(window, found)
    window.addToolBar(Qt.ToolBarArea.TopToolBarArea, line)
    return line


class CrashLine(QToolBar):
    """Says that there is a report, and nothing more until it is asked for; nothing is ever sent."""

    def __init__(self, window: MainWindow, found: Sequence[Crash]) -> None:
        super().__init__(tr("Report of a crash"), window)
        self._window, self._found = window, list(found)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self.label = plain_label(wrap=False)
        self.label.setText(
            tr(
                "Something went wrong when Quoteline last ran. Your library is safe; the report stays on"
                " this machine."
            )
        )
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.label.setToolTip(self.label.text())
        self.addWidget(self._row())

    def _row(self) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(2 * theme.SPACE, theme.SPACE, 2 * theme.SPACE, theme.SPACE)
        across.setSpacing(2 * theme.SPACE)
        across.addWidget(self.label, 1)
        self.copy = QPushButton(tr("Copy report"))
        self.look = QPushButton(tr("Show"))
        self.away = QPushButton(tr("Forget"))
        self.away.setToolTip(tr("Delete the report"))
        for button, do in ((self.copy, self._copy), (self.look, self._show), (self.away, self._forget)):
            button.setAccessibleDescription(self.label.text())
            button.clicked.connect(do)
            across.addWidget(button)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(crashes.report(self._found))
        crashes.seen(self._found)
        self._end()
        self._window.toast.say(tr("The report is on the clipboard. Nothing was sent."))

    def _show(self) -> None:
        dialog = CrashDialog(self._window, crashes.report(self._found))
        dialog.open()

    def _forget(self) -> None:
        crashes.forget(self._found)
        self._end()

    def _end(self) -> None:
        self._window.removeToolBar(self)
        self.deleteLater()


class CrashDialog(QDialog):
    """The report as it is, to be read before anybody gets it."""

    def __init__(self, window: QWidget, report: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Report of a crash"))
        resize_within_screen(self, 720, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.SPACE,) * 4)
        column.setSpacing(2 * theme.SPACE)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("Report of a crash"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column.addWidget(self.text)
        column.addWidget(buttons)
