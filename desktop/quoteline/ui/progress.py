"""Long work in the status bar: what it is, how far, how long yet, a bar, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from quoteline.ui import icons, phrases, theme
from quoteline.ui.estimating import Estimate
from quoteline.ui.translating import shown, tr

PATIENCE = 300  # milliseconds before progress is shown: shorter work needs none
MINUTE, HOUR = 60, 3600
READ_ALOUD = 5000  # milliseconds between two descriptions for a screen reader


class Progress(QWidget):
    """A name with a count and the time left, a bar, and ✕ where it can be stopped.

    ``noun``: what is counted (see :func:`phrases.count_of`), ``%``, or empty for parts that have no name.
    It is shown only when the work lasts. ``stop`` names the button; empty: the work cannot be stopped.
    """

    cancel_wanted = Signal()

    def __init__(self, what: str, noun: str = "", stop: str = "") -> None:
        super().__init__()
        self._what, self._noun = what, noun
        self._estimate = self._estimate_inside = Estimate()
        self._inside = ""
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setFont(theme.tabular(self.label.font()))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(110, 8)
        self.bar.setAccessibleName(what)
        self.cancel = QToolButton()
        self.cancel.setIconSize(QSize(14, 14))
        self.cancel.setToolTip(stop)
        self.cancel.setAccessibleName(stop)
        icons.dress(self.cancel, "x")
        self.cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.SPACE, 0, 2 * theme.SPACE, 0)
        row.setSpacing(2 * theme.SPACE)
        for widget in (self.label, self.bar, self.cancel):
            row.addWidget(widget)
        self.cancel.setVisible(bool(stop))
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.show)
        self._reading = QTimer(self, singleShot=True, interval=READ_ALOUD)
        self._reading.timeout.connect(self._describe)
        self.hide()

    def begin(self) -> None:
        """The work begins."""
        self._estimate.begin()
        self._inside = ""
        self.cancel.setEnabled(True)
        self.step(0, None)
        self._patience.start()

    def step(self, done: int, total: int | None, what: str = "") -> None:
        """So much of so much is done; ``what`` names this part of the work where it has several."""
        self._estimate.step(done, total)
        name = shown(what) or self._what
        self.label.setText(self._told(name, done, total))
        self.bar.setRange(0, total or 0)
        self.bar.setValue(min(done, total) if total else 0)
        self._read()

    def within(self, what: str, done: int, total: int) -> None:
        """How far one thing among many is that takes long by itself."""
        if what != self._inside:
            self._inside, self._estimate_inside = what, Estimate()
            self._estimate_inside.begin()
        self._estimate_inside.step(done, total)
        share, left = tr("{n}%", n=int(100 * done / max(1, total))), time_left(self._estimate_inside.left)
        if left:
            self.label.setText(tr("{what}: {many}, {left}", what=shown(what), many=share, left=left))
        else:
            self.label.setText(tr("{what}: {many}", what=shown(what), many=share))
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self._read()

    def tell(self, what: str) -> None:
        """Something else is under way, of which nobody can tell how far it is."""
        self.label.setText(tr("{what}…", what=shown(what)))
        self.bar.setRange(0, 0)
        self._read()

    def end(self) -> None:
        """The work is over."""
        self._patience.stop()
        self._reading.stop()
        self.hide()

    def _told(self, name: str, done: int, total: int | None) -> str:
        if not done and not total:
            return tr("{what}…", what=name)
        many = self._many(done, total)
        left = time_left(self._estimate.left)
        if left:
            return tr("{what}: {many}, {left}", what=name, many=many, left=left)
        return tr("{what}: {many}", what=name, many=many)

    def _many(self, done: int, total: int | None) -> str:
        if self._noun == "%":
            return tr("{n}%", n=int(100 * done / total) if total else 0)
        if not self._noun:
            return tr("{done} of {total}", done=done, total=total or done)
        return phrases.count_of(done, total, self._noun) if total else phrases.count(done, self._noun)

    def _stop(self) -> None:
        """What is being done is finished first: a second click would stop nothing more."""
        self.cancel.setEnabled(False)
        self.cancel_wanted.emit()

    def _read(self) -> None:
        """The bar describes itself to a screen reader, which need not hear of every article."""
        if not self._reading.isActive():
            self._describe()
            self._reading.start()

    def _describe(self) -> None:
        self.bar.setAccessibleDescription(self.label.text())


def time_left(seconds: float | None) -> str:
    """How long it will take yet, in words; nothing while it cannot be told."""
    if seconds is None:
        return ""
    if seconds < MINUTE:
        return tr("less than a minute left")
    if seconds < HOUR:
        return tr("about {n} {n:minute|minutes} left", n=max(1, round(seconds / MINUTE)))
    return tr("about {hours:.1f} hours left", hours=seconds / HOUR)
