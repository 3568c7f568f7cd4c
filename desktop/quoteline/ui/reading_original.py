"""Opens the original of an article: its file, its web page after a question, or the folder where it lies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from quoteline.services.originals import Original
from quoteline.ui.translating import shown, tr

LONGEST = 300  # characters of an address that are shown


class OriginalOpener(QObject):
    """Hands an original to the system; what cannot be opened is said in a sentence."""

    told = Signal(str)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self.hand_over: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.question: QMessageBox | None = None

    def open(self, original: Original) -> None:
        """Do the first thing that can be done with it."""
        if original.file is not None:
            self._open_file(original)
        elif original.url:
            self._ask(original)
        elif original.folder is not None:
            self.told.emit(shown(original.sentence))
            self.hand_over(QUrl.fromLocalFile(str(original.folder)))
        else:
            self.told.emit(shown(original.sentence))

    def _open_file(self, original: Original) -> None:
        if not self.hand_over(QUrl.fromLocalFile(str(original.file))):
            self.told.emit(tr("There is no program that opens “{path}”.", path=str(original.file)))

    def _ask(self, original: Original) -> None:
        """The browser goes to the internet, which the person must want."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Open original"))
        box.setText(tr("Open this web page in your browser?"))
        address = original.url if len(original.url) <= LONGEST else original.url[:LONGEST] + "…"
        box.setInformativeText("\n\n".join(filter(None, (shown(original.sentence), address))))
        opening = box.addButton(tr("Open web page"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        opening.clicked.connect(lambda: self._open_page(original.url))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._asked)
        self.question = box
        box.open()

    def _open_page(self, url: str) -> None:
        if not self.hand_over(QUrl(url)):
            self.told.emit(tr("The browser could not be opened."))

    def _asked(self, answer: int) -> None:
        self.question = None
