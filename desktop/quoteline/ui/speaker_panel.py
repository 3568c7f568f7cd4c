"""The speaker panel: who it is, when and where quoted, who else speaks there, and all their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from quoteline.domain import SpeakerKind, UserError
from quoteline.services import bars, browsing, topics, who_is_who
from quoteline.services.bars import Days
from quoteline.services.browsing import Sort, SpeakerCard
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.topics import Topics
from quoteline.services.who_is_who import Named
from quoteline.ui import theme
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.jobs import Lane
from quoteline.ui.quotation_model import QuotationModel
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.speaker_about import AboutSpeaker
from quoteline.ui.speaker_drag import DropFrame, SpeakerDrop
from quoteline.ui.speaker_head import SpeakerHead
from quoteline.ui.speaker_lines import KINDS
from quoteline.ui.speaker_parts import WordsDelegate
from quoteline.ui.speaker_words import nobody_words
from quoteline.ui.switch import Switch
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import reason, tr
from quoteline.ui.words_table import WordsTable


@dataclass(frozen=True, slots=True)
class _Known:
    card: SpeakerCard
    ids: list[int]
    named: Named
    before: frozenset[str]  # roles of the card that are told looking back
    days: Days


class SpeakerPanel(QWidget):
    """Shows one speaker."""

    quotation_opened = Signal(int)
    speaker_wanted = Signal(int)
    filter_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)  # what can be done with the speaker, where on the screen
    renamed = Signal(int, str)
    merge_wanted = Signal(object, int)  # list[int] dropped here, into the one shown
    not_this_wanted = Signal(int, object)  # the one shown, rows of a name that is somebody else's
    forget_wanted = Signal(int, str)  # the one shown, a name that was added by hand
    readmit_wanted = Signal(int)
    span_wanted = Signal(int, object, object)  # what they said from one day to another
    topic_wanted = Signal(int, object)  # what they said with a term: Topic
    outlet_wanted = Signal(int, str)
    said_about_wanted = Signal(int)
    compare_wanted = Signal(int)
    topics_missing = Signal()  # the words of the library must be counted, anew or for the first time

    def __init__(self, lane: AsksLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = NamedLane(lane, "speaker")
        self._counting = NamedLane(lane, "speaker")
        self._card: SpeakerCard | None = None
        self._days: Days = ()
        self._owes_topics = False
        self._asked: int | None = None  # the one that is shown, or about to be
        self._rejected = False
        self._rename_when_shown: int | None = None
        self.head = SpeakerHead()
        self.name, self.kind, self.only = self.head.name, self.head.kind, self.head.only
        self.about = AboutSpeaker()
        self.names, self.chart = self.about.names, self.about.chart
        self.counts, self.aliases = self.about.counts, self.about.aliases
        self.drop = SpeakerDrop(self, lambda place: self.speaker_id)
        self._frame = DropFrame(self)
        self.sides = Switch({"about": tr("About"), "words": tr("Quotations")})
        self._sides = QStackedWidget()
        self._model = QuotationModel(cast(Lane, self._lane), self)
        self._delegate = WordsDelegate(self)
        self.words = WordsTable(self._model, self._delegate)
        self._empty = plain_label()
        self._pages = QStackedWidget()
        self._arrange()
        self._set_up_list()
        self._dress()
        self.setAccessibleName(tr("Speaker"))
        self.show_speaker(None)

    def count_on(self, lane: AsksLibrary) -> None:
        """Ask another lane for what takes longer, so that the card need not wait for it."""
        self._counting = NamedLane(lane, "speaker")

    def show_speaker(self, id: int | None, *, described: str | None = None) -> None:
        """Show a speaker; None: nobody, or one of whom the article gives no name (``described``, or "")."""
        if id is None:
            self._forget()
            self._card = self._asked = None
            self._empty.setText(nobody_words(described))
            self._pages.setCurrentWidget(self._empty)
            return
        self._ask(id)

    @property
    def speaker_id(self) -> int | None:
        """The one that is shown, if it is a speaker."""
        return None if self._card is None or self._rejected else self._card.id

    def begin_renaming(self, id: int) -> None:
        """Let the person write another name in the place of the name, once this speaker is shown."""
        self._rename_when_shown = id
        self._ask(id)

    def refresh(self) -> None:
        """The library has changed."""
        if self._asked is not None:
            self._ask(self._asked)

    def _ask(self, id: int) -> None:
        self._asked = id

        def question(library: Library) -> _Known:
            named = who_is_who.named(library, id)
            wanted = Wanted(speakers=(named.id,))
            ids = browsing.quotation_ids(library, wanted, Sort.SAID, True)
            card = browsing.speaker_card(library, named.id)
            before = who_is_who.told_looking_back([each.role for each in card.roles])
            return _Known(card, list(ids), named, before, bars.days(library, wanted))

        self._lane.ask("card", question, self._take, self._fail)

    def _forget(self) -> None:
        """No answer is waited for any more."""
        self._lane.forget("card")
        self._counting.forget("topics")

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._card = self._asked = None
        self._empty.setText(reason(error))
        self._pages.setCurrentWidget(self._empty)

    def _take(self, known: _Known) -> None:
        card, before = known.card, self._card
        same = before is not None and before.id == card.id
        self._card, self._days, self._rejected = card, known.days, known.named.rejected
        self.head.show_name(card.name)
        self.head.show_rejected(self._rejected)
        self.head.show_kind("" if card.kind is SpeakerKind.UNKNOWN else KINDS[card.kind])
        self.about.show_speaker(card, known.named, known.before, known.days, same=same)
        self.about.said_about.setVisible(not self._rejected)
        self.about.compare.setVisible(not self._rejected)
        self.sides.set_text("words", tr("{n} {n:quotation|quotations}", n=len(known.ids)))
        self._model.show_ids(known.ids)
        self._pages.setCurrentIndex(1)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)
            self.words.scrollToTop()
        if self._rename_when_shown is not None:
            self._rename_when_shown = None
            self.head.begin_renaming()
        self.ask_topics()

    def ask_topics(self) -> None:
        """Ask for the topics of the speaker, as they can be told now; where nobody sees them, later."""
        self._owes_topics = not self.isVisible() or self.about.sections["topics"].is_folded
        if self._card is None or self._owes_topics:
            return
        id = self._card.id

        def question(library: Library) -> tuple[Topics | None, bool]:
            return topics.of_speaker(library, id), topics.needed(library)

        self._counting.ask("topics", question, self._take_topics, self._no_topics)

    def _take_topics(self, answer: tuple[Topics | None, bool]) -> None:
        found, needed = answer
        self.about.show_topics(found)
        if needed:
            self.topics_missing.emit()

    def _no_topics(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.about.say_of_topics(reason(error))

    def _show_chart(self) -> None:
        if self._card is not None:
            self.about.dress(self._card.name, self._days, theme.slot_of(self._card.id, self))

    # --- putting together ---

    def _arrange(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.about)
        self._stack()

    def _stack(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, SPACE)
        head.setSpacing(SPACE)
        head.addWidget(self.head)
        head.addWidget(self.sides)
        self._sides.addWidget(self._scroll)
        self._sides.addWidget(self.words)
        known = QWidget()
        column = QVBoxLayout(known)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self._sides, 1)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(4 * SPACE)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(known)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def show_side(self, side: str) -> None:
        """``about`` or ``words``."""
        self.sides.show_choice(side)
        self._sides.setCurrentWidget(self.words if side == "words" else self._scroll)

    def _set_up_list(self) -> None:
        self.sides.chosen.connect(self.show_side)
        self._connect_head()
        self.words.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.words.setAccessibleName(tr("All quotations of this speaker"))
        self.words.clicked.connect(self._open)
        self.words.read_wanted.connect(self.quotation_opened)
        theme.speaker_slots.changed.connect(self._show_chart)
        self._connect_about()

    def _connect_about(self) -> None:
        about = self.about
        about.folded.connect(lambda names: self._pay_topics())
        about.span_wanted.connect(lambda first, last: self._with_card(self.span_wanted, first, last))
        about.topic_wanted.connect(lambda topic: self._with_card(self.topic_wanted, topic))
        about.outlet_wanted.connect(lambda outlet: self._with_card(self.outlet_wanted, outlet))
        about.speaker_wanted.connect(self.speaker_wanted)
        about.said_about_wanted.connect(lambda: self._with_card(self.said_about_wanted))
        about.compare_wanted.connect(lambda: self._with_card(self.compare_wanted))

    def _connect_head(self) -> None:
        self.head.only_wanted.connect(self._want_filter)
        self.head.edit.clicked.connect(self.open_menu)
        self.head.renamed.connect(lambda name: self._with_card(self.renamed, name))
        self.head.readmit_wanted.connect(lambda: self._with_card(self.readmit_wanted))
        self.names.not_this_wanted.connect(lambda rows: self._with_card(self.not_this_wanted, rows))
        self.names.forget_wanted.connect(lambda name: self._with_card(self.forget_wanted, name))
        self.drop.merge_wanted.connect(self.merge_wanted)
        self.drop.moved.connect(
            lambda: self._frame.invite(self.name.text() if self.drop.over is not None else "")
        )

    def _with_card(self, signal: Any, *told: object) -> None:
        if self._card is not None:
            signal.emit(self._card.id, *told)

    def open_menu(self) -> None:
        """Offer what can be done with the speaker, below the button."""
        button = self.head.edit
        self._with_card(self.menu_wanted, button.mapToGlobal(QPoint(0, button.height())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
        else:
            self._with_card(self.menu_wanted, event.globalPos())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.quotation_opened.emit(self._model.id_at(index.row()))

    def _want_filter(self) -> None:
        if self._card is not None:
            self.filter_wanted.emit(self._card.id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pay_topics()

    def _pay_topics(self) -> None:
        if self._owes_topics:
            self.ask_topics()

    def sizeHint(self) -> QSize:
        return QSize(300, 480)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        self._delegate.restyle(self.palette(), self.font())
        self.words.set_row_height(self._delegate.height())
        self.words.viewport().update()
        size = max(9.0, self.font().pointSizeF()) * 1.45
        self.head.dress(size)
        self._show_chart()
