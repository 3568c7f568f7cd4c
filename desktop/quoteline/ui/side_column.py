"""One side of the window of words: who it is, how much it is, what sets them apart, and all their words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from quoteline.services.said_about import SaidAbout
from quoteline.services.topics import Topics
from quoteline.ui import said_words
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.side_list import SideList
from quoteline.ui.speaker_picker import SpeakerButton
from quoteline.ui.theme import SPACE
from quoteline.ui.topic_chips import TopicChips
from quoteline.ui.translating import tr

TOPICS = 6  # chips on a side before all are asked for


class SideColumn(QWidget):
    """Shows what it is given; old words stay until the new ones are whole."""

    asked = Signal()  # another speaker is to be chosen
    read_wanted = Signal(int)
    topic_wanted = Signal(object)  # Topic
    everything_wanted = Signal()  # without a query

    def __init__(self, lane: AsksLibrary, name: str) -> None:
        """``name`` keeps the questions of the two sides apart."""
        super().__init__()
        self.found: SaidAbout | None = None
        self.once = False
        self._low = False  # there is room for little more than the words
        self._topics: tuple[Topics | None, str] = (None, "")
        self.who = SpeakerButton(tr("Choose a speaker…"))
        self.count = plain_label()
        self.where = plain_label(muted=True)
        self.outlets = plain_label(muted=True)
        self.apart_title = plain_label(muted=True)
        self.apart = TopicChips(TOPICS)
        self.list = SideList(NamedLane(lane, name))
        self.sentence = plain_label()
        self.everything = QPushButton(tr("Show all they said"))
        self._pages = QStackedWidget()
        self._arrange()
        self.who.asked.connect(self.asked)
        self.apart.wanted.connect(self.topic_wanted)
        self.list.read_wanted.connect(self.read_wanted)
        self.everything.clicked.connect(self.everything_wanted)
        self.show_nobody()

    def _arrange(self) -> None:
        self.head = QWidget()
        head = QVBoxLayout(self.head)
        head.setContentsMargins(3 * SPACE, 0, 3 * SPACE, 0)
        head.setSpacing(SPACE)
        head.addWidget(self.who, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self.count, self.where, self.outlets, self.apart_title, self.apart):
            head.addWidget(label)
        head.addStretch(1)
        none = QWidget()
        column = QVBoxLayout(none)
        column.addStretch(1)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.sentence)
        column.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._pages.addWidget(none)
        self._pages.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * SPACE)
        whole.addWidget(self.head)
        whole.addWidget(self._pages, 1)

    # --- what is shown ---

    def show_nobody(self) -> None:
        """Nobody is chosen on this side."""
        self.found = None
        self.who.show_speaker(None, "")
        for label in (self.count, self.where, self.outlets):
            label.setText("")
        self.show_apart(None, "")
        self._say(tr("Choose whose words to read."), offer=False)

    def show_found(self, found: SaidAbout) -> None:
        """Show what somebody said."""
        self.found = found
        self.who.show_speaker(found.speaker, found.name)
        self.list.setAccessibleName(tr("Quotations of {name}", name=found.name))
        self.count.setText(said_words.how_many(found))
        self.where.setText(said_words.when_and_where(found) if found.quotations else "")
        self.outlets.setText(said_words.outlets(found))
        self.where.setVisible(bool(self.where.text()))
        self.outlets.setVisible(bool(self.outlets.text()) and not self._low)
        if not found.quotations:
            self._say(said_words.none_found(found), offer=bool(found.query.strip() and found.of))
        else:
            self.list.show_ids(self.ids(), found.query, found.printings if self.once else {})
            self._pages.setCurrentWidget(self.list)

    def say(self, sentence: str) -> None:
        """A sentence in the place of the words."""
        self._say(sentence, offer=False)

    def _say(self, sentence: str, *, offer: bool) -> None:
        self.sentence.setText(sentence)
        self.everything.setVisible(offer)
        self._pages.setCurrentIndex(0)

    def head_height(self) -> int:
        """How much room the head needs at its width."""
        layout = self.head.layout()
        if layout is None:
            return 0
        wide = self.head.width()
        return layout.heightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()

    def ids(self) -> list[int]:
        """The quotations that are listed, in their order."""
        if self.found is None:
            return []
        return list(self.found.first_ids if self.once else self.found.ids)

    def be_low(self, low: bool) -> None:
        """In a low window the words have the room, and what is told above them stands back."""
        if low != self._low:
            self._low = low
            self.outlets.setVisible(bool(self.outlets.text()) and not low)
            self.show_apart(*self._topics)

    def show_once(self, once: bool) -> None:
        """Of printings of one statement the first only, or all."""
        self.once = once
        if self.found is not None:
            self.show_found(self.found)

    def show_apart(self, found: Topics | None, title: str) -> None:
        """What this speaker says that the other does not; None hides it."""
        self._topics = (found, title)
        shown = found is not None and bool(found.topics) and not self._low
        self.apart_title.setText(title)
        self.apart_title.setVisible(shown)
        self.apart.setVisible(shown)
        if found is not None and shown:
            self.apart.show_topics(found)
