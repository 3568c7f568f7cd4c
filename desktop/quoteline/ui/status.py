"""The status bar: how much the library holds, whether search is ready, and what is under way."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from quoteline.services.library import Statistics
from quoteline.ui import icons, phrases, theme
from quoteline.ui.translating import shown, tr

PATIENCE = 300  # milliseconds before progress is shown: shorter work needs none


class Progress(QWidget):
    """A name with a count, a bar, and ✕ where it can be stopped; shown only when the work lasts."""

    cancel_wanted = Signal()

    def __init__(self, what: str, noun: str, stop: str = "") -> None:
        super().__init__()
        self._what, self._noun = what, noun
        self.label = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(110, 8)
        self._bar.setAccessibleName(what)
        self.cancel = QToolButton()
        self.cancel.setIconSize(QSize(14, 14))
        self.cancel.setToolTip(stop)
        self.cancel.setAccessibleName(stop)
        icons.dress(self.cancel, "x")
        self.cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.SPACE, 0, 2 * theme.SPACE, 0)
        row.setSpacing(2 * theme.SPACE)
        for widget in (self.label, self._bar, self.cancel):
            row.addWidget(widget)
        self.cancel.setVisible(bool(stop))
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show)
        self.hide()

    def begin(self) -> None:
        self.step(0, None)
        self._patience.start()

    def step(self, done: int, total: int | None) -> None:
        many = phrases.count_of(done, total, self._noun) if total else phrases.count(done, self._noun)
        self.label.setText(f"{self._what}: {many}" if done or total else f"{self._what}…")
        self._bar.setRange(0, total or 0)
        self._bar.setValue(min(done, total) if total else 0)

    def end(self) -> None:
        self._patience.stop()
        self.hide()


class Status(QStatusBar):
    """Left: the library. Right: import, export and search, each with its count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._counts = ""
        self._search = ""
        self._label = QLabel()
        self._label.setContentsMargins(2 * theme.SPACE, 0, 0, 0)
        self.addWidget(self._label, 1)
        self.importing = Progress(tr("Importing"), "article", tr("Stop importing"))
        self.exporting = Progress(tr("Exporting"), "quotation", tr("Stop exporting"))
        self.indexing = Progress(tr("Preparing search"), "article")
        for progress in (self.indexing, self.exporting, self.importing):
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
