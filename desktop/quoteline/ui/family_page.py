"""A family to be read: the longest form above, all printings below, and what the marks mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from quoteline.domain import Kind
from quoteline.services.families import Family
from quoteline.ui import family_diff, family_words, phrases, theme
from quoteline.ui.family_printings import PrintingsView
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.translating import tr

SPACE = theme.SPACE
MOST = 0.4  # of the page: a long statement must leave room for its printings
LARGER = 1.45  # times the font of the window


class FamilyPage(QWidget):
    """Shows a family, or says in a sentence why there is none."""

    read_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.family: Family | None = None
        self.speaker = plain_label()
        self.longest = _Longest()
        self.counts = plain_label(muted=True)
        self.printings = PrintingsView()
        self.legend = QLabel()
        self.sentence = plain_label(muted=True)
        self._stack = QStackedWidget()
        self._shown = QWidget()
        self._arrange()
        self._dress()
        self.printings.read_wanted.connect(self.read_wanted)
        self.setFocusProxy(self.printings)
        self.say("")

    def show_family(self, family: Family, at: int | None = None) -> None:
        """Show a family; ``at`` is the printing that is chosen."""
        self.family = family
        row = family.row
        self.speaker.setText(family_words.speakers(row))
        self.counts.setText(family_words.counts(row))
        whole = next((each for each in family.members if each.id == row.longest_id), None)
        kind = Kind(whole.kind) if whole is not None else Kind.INDIRECT
        self.longest.setPlainText((whole.lead if whole else "") + phrases.in_marks(kind, row.longest))
        self.printings.show_family(family, at)
        self._stack.setCurrentWidget(self._shown)
        self._fit()

    def say(self, sentence: str) -> None:
        """Show no family, and why."""
        self.family = None
        self.printings.show_family(None, None)
        self.sentence.setText(sentence)
        self._stack.setCurrentWidget(self.sentence)

    def read(self) -> None:
        """Go to the chosen printing in its article."""
        chosen = self.printings.chosen()
        if chosen is not None:
            self.read_wanted.emit(chosen)

    # --- putting together ---

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        head.setSpacing(SPACE)
        for widget in (self.speaker, self.longest, self.counts):
            head.addWidget(widget)
        self.longest.setAccessibleName(tr("The longest form"))
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setWordWrap(True)
        self.legend.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        self.legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        whole = QVBoxLayout(self._shown)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.printings, 1)
        whole.addWidget(self.legend)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMargin(6 * SPACE)
        self._stack.addWidget(self.sentence)
        self._stack.addWidget(self._shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        colours = theme.colours(self.palette())
        self.legend.setText(family_diff.legend(family_diff.inks(colours, colours.raised)))
        self.speaker.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self.longest.setFont(theme.serif(max(10.0, LARGER * self.font().pointSizeF())))
        self.printings.look_anew()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words, but for a statement that would leave no room."""
        self.longest.fit(round(self.height() * MOST))


class _Longest(QTextBrowser):
    """The longest form in the serif; it scrolls where it is very long."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setTabChangesFocus(True)

        self._most = 0

    def fit(self, most: int) -> None:
        """Be as high as the words, but not higher than this."""
        self._most = most
        self.document().setTextWidth(self.viewport().width())
        wanted = round(self.document().size().height()) + SPACE
        self.setFixedHeight(max(self.fontMetrics().height() + SPACE, min(most, wanted)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit(self._most)
