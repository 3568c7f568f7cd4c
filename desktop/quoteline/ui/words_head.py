"""The head of the window of words: what it is about, the chart over time, and what is in none of its bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quoteline.services.said_about import Compared, SaidAbout
from quoteline.ui import icons, said_words, theme, time_words
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.theme import SPACE
from quoteline.ui.time_chart import Series, TimeChart
from quoteline.ui.translating import tr


class WordsHead(QWidget):
    """The box, the chart of one speaker or of two, and what is told of both together."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QLineEdit()
        self.of_speaker = QToolButton()
        self.compare = QPushButton(tr("Compare with…"))
        self.alone = QPushButton(tr("One speaker only"))
        self.once = QCheckBox(tr("Printings of one statement once"))
        self.chart, self.rest, self.shared = TimeChart(), plain_label(muted=True), plain_label(muted=True)
        self._low = False
        self._describe()
        self._arrange()

    def _describe(self) -> None:
        self.box.setPlaceholderText(tr("About what? Words, or a query as in the search box; empty is all"))
        self.box.setAccessibleName(tr("About what"))
        self.box.setClearButtonEnabled(True)
        icons.dress(self.of_speaker, "users")
        self.of_speaker.setToolTip(tr("About a speaker: put their names into the box"))
        self.of_speaker.setAccessibleName(tr("About a speaker"))
        for button in (self.compare, self.alone):
            button.setAutoDefault(False)

    def _arrange(self) -> None:
        about = QLabel(tr("Said about"))
        about.setBuddy(self.box)
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        for widget in (about, self.box, self.of_speaker, self.compare, self.alone):
            top.addWidget(widget, 1 if widget is self.box else 0)
        under = QHBoxLayout()
        for label in (self.rest, self.shared):
            under.addWidget(label, 1)
        under.addWidget(self.once)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 0)
        column.setSpacing(2 * SPACE)
        column.addLayout(top)
        column.addWidget(self.chart)
        column.addLayout(under)

    def show_found(self, found: Sequence[SaidAbout], both: Compared | None) -> None:
        """Show what one speaker said, or two."""
        self._show_time(found)
        self.shared.setText(said_words.shared(both) if both is not None else "")
        self.shared.setVisible(both is not None)
        known = any(each.statements is not None and each.statements < each.quotations for each in found)
        self.once.setVisible(known)

    def _show_time(self, found: Sequence[SaidAbout]) -> None:
        dark = theme.is_dark(self.palette())
        series = [
            Series(each.name, each.days, theme.speaker_colour(theme.slot_of(each.speaker, self), dark))
            for each in found
        ]
        self.chart.show_series(*series)
        bars = self.chart.bars()
        rest = time_words.rest_words(sum(each.undated for each in bars), sum(each.loose for each in bars))
        self.rest.setText(rest)
        self._show_chart()

    def be_low(self, low: bool) -> None:
        """In a low window the chart stands back too, where there is more to be told beside it."""
        if low != self._low:
            self._low = low
            self._show_chart()

    def _show_chart(self) -> None:
        bars = self.chart.bars()
        shown = bool(bars and bars[0].bars) and not (self._low and len(bars) > 1)
        self.chart.setVisible(shown)
        self.rest.setVisible(shown and bool(self.rest.text()))

    def show_nothing(self) -> None:
        """Nobody is chosen."""
        for part in (self.chart, self.rest, self.shared, self.once):
            part.setVisible(False)
