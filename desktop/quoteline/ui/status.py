"""The status bar: how much the library holds, whether search is ready, and what is under way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from quoteline.services.library import Statistics
from quoteline.ui import phrases, theme
from quoteline.ui.progress import Progress
from quoteline.ui.translating import shown, tr


class Status(QStatusBar):
    """Left: the library. Right: whatever takes long, each with its count, the time left and a way out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._counts = ""
        self._search = ""
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setContentsMargins(2 * theme.SPACE, 0, 0, 0)
        self.addWidget(self._label, 1)
        self.importing = Progress(tr("Importing"), "article", tr("Stop importing"))
        self.exporting = Progress(tr("Exporting"), "quotation", tr("Stop exporting"))
        self.indexing = Progress(tr("Preparing search"), "article", tr("Stop preparing search"))
        self.checking = Progress(tr("Checking the library"), "article", tr("Stop checking the library"))
        self.copying = Progress(tr("Backing up"), "%", tr("Stop backing up"))
        self.restoring = Progress(tr("Restoring"), "%", tr("Stop restoring"))
        self.dating = Progress(tr("Dating anew"), "article", tr("Stop dating anew"))
        self.auditing = Progress(
            tr("Looking for what was left out"), "article", tr("Stop looking for what was left out")
        )
        of_library = (self.checking, self.copying, self.restoring, self.dating, self.auditing)
        for progress in (*of_library, self.indexing, self.exporting, self.importing):
            self.addPermanentWidget(progress)
            progress.hide()

    def show_statistics(self, held: Statistics) -> None:
        parts = (
            _quotations(held),
            phrases.count(held.speakers, "speaker"),
            phrases.count(held.articles, "article"),
        )
        self._counts = " · ".join(parts) if held.articles else tr("No articles yet")
        self._tell()

    def show_search(self, text: str) -> None:
        """“search ready”, or why it is not."""
        self._search = shown(text)
        self._tell()

    def text(self) -> str:
        return self._label.text()

    def _tell(self) -> None:
        self._label.setText(" · ".join(part for part in (self._counts, self._search) if part))


def _quotations(held: Statistics) -> str:
    many = phrases.count(held.quotations, "quotation")
    return tr("{quotations} ({n} undated)", quotations=many, n=held.undated) if held.undated else many
