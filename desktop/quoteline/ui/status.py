"""The status bar: how much the library holds, whether search is ready, and what is under way."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from quoteline.services import telling
from quoteline.services.library import Statistics
from quoteline.ui import icons, phrases, theme

PATIENCE = 300  # milliseconds before progress is shown: shorter work needs none


class Progress(QWidget):
    """A name with a count, a bar, and ✕; shown only when the work lasts."""

    cancel_wanted = Signal()

    def __init__(self, what: str, of_what: str, can_cancel: bool = True) -> None:
        super().__init__()
        self._what, self._of_what = what, of_what
        self.label = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(110, 8)
        self._bar.setAccessibleName(what)
        self.cancel = QToolButton()
        self.cancel.setIconSize(QSize(14, 14))
        self.cancel.setToolTip(f"Stop {what.lower()}")
        self.cancel.setAccessibleName(f"Stop {what.lower()}")
        icons.dress(self.cancel, "x")
        self.cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.SPACE, 0, 2 * theme.SPACE, 0)
        row.setSpacing(2 * theme.SPACE)
        for widget in (self.label, self._bar, self.cancel):
            row.addWidget(widget)
        self.cancel.setVisible(can_cancel)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show)
        self.hide()

    def begin(self) -> None:
        self.step(0, None)
        self._patience.start()

    def step(self, done: int, total: int | None) -> None:
        of = f" of {total:,}" if total else ""
        many = f"{done:,}{of} {self._of_what}" if of else phrases.count(done, self._of_what[:-1])
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
        self.importing = Progress("Importing", "articles")
        self.exporting = Progress("Exporting", "quotations")
        self.indexing = Progress("Preparing search", "articles", can_cancel=False)
        for progress in (self.indexing, self.exporting, self.importing):
            self.addPermanentWidget(progress)
            progress.hide()

    def show_statistics(self, held: Statistics) -> None:
        undated = telling.unknown_days(held.undated, 0)
        parts = (
            phrases.count(held.quotations, "quotation") + (f" ({undated})" if undated else ""),
            phrases.count(held.speakers, "speaker"),
            phrases.count(held.articles, "article"),
        )
        self._counts = " · ".join(parts) if held.articles else "No articles yet"
        self._tell()

    def show_search(self, text: str) -> None:
        """“search ready”, or why it is not."""
        self._search = text
        self._tell()

    def text(self) -> str:
        return self._label.text()

    def _tell(self) -> None:
        self._label.setText(" · ".join(part for part in (self._counts, self._search) if part))
