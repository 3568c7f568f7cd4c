"""The speaker panel: who it is, when and where quoted, who else speaks there, and all their words."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quoteline.domain import SpeakerKind, UserError
from quoteline.services import browsing, telling
from quoteline.services.browsing import Facet, RoleSeen, Sort, SpeakerCard
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui import icons, phrases, theme
from quoteline.ui.asking import AsksLibrary, NamedLane
from quoteline.ui.charts import BarChart
from quoteline.ui.jobs import Lane
from quoteline.ui.quotation_model import Column, QuotationModel
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.speaker_parts import NameLine, WordsDelegate, clear_layout
from quoteline.ui.switch import Switch
from quoteline.ui.theme import SPACE
from quoteline.ui.timeline_scale import span_words

NOTHING = "Choose a quotation, or a speaker in the filters,\nand see here who it is."
UNKNOWN = "The article does not tell who said this."
UNNAMED = "The article gives no name for “{described}”."
OUTLETS, COMPANY, ROLES, ALIASES, SILENT = 6, 8, 4, 12, 4
KINDS = {
    SpeakerKind.PERSON: "Person",
    SpeakerKind.ORGANISATION: "Organisation",
    SpeakerKind.GROUP: "Group",
    SpeakerKind.DOCUMENT: "Document",
    SpeakerKind.UNKNOWN: "",
}


@dataclass(frozen=True, slots=True)
class _Known:
    card: SpeakerCard
    ids: list[int]


class SpeakerPanel(QWidget):
    """Shows one speaker."""

    quotation_opened = Signal(int)
    speaker_wanted = Signal(int)
    filter_wanted = Signal(int)

    def __init__(self, lane: AsksLibrary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = NamedLane(lane, "speaker")
        self._card: SpeakerCard | None = None
        self.name = plain_label()
        self.kind = plain_label(muted=True)
        self.roles = plain_label()
        self.aliases = plain_label(muted=True)
        self.counts = plain_label()
        self.silent = plain_label(muted=True)
        self.chart = BarChart()
        self.only = QToolButton()
        self.only.setText("Show only this speaker")
        self.only.setAutoRaise(True)
        self.only.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.dress(self.only, "funnel")
        self._outlets = QVBoxLayout()
        self._company = QVBoxLayout()
        self._outlets_title, self._company_title = plain_label(muted=True), plain_label(muted=True)
        self.sides = Switch({"about": "About", "words": "Quotations"})
        self._sides = QStackedWidget()
        self.words = QListView()
        self._model = QuotationModel(cast(Lane, self._lane), self)
        self._delegate = WordsDelegate(self)
        self._empty = plain_label()
        self._pages = QStackedWidget()
        self._arrange()
        self._set_up_list()
        self._dress()
        self.setAccessibleName("Speaker")
        self.show_speaker(None)

    def show_speaker(self, id: int | None, *, described: str | None = None) -> None:
        """Show a speaker; None: nobody, or one of whom the article gives no name (``described``, or "")."""
        if id is None:
            self._lane.forget("card")
            self._card = None
            self._empty.setText(nobody_words(described))
            self._pages.setCurrentWidget(self._empty)
            return
        self._ask(id)

    def refresh(self) -> None:
        """The library has changed."""
        if self._card is not None:
            self._ask(self._card.id)

    def _ask(self, id: int) -> None:
        def question(library: Library) -> _Known:
            ids = browsing.quotation_ids(library, Wanted(speakers=(id,)), Sort.SAID, True)
            return _Known(browsing.speaker_card(library, id), list(ids))

        self._lane.ask("card", question, self._take, self._fail)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._card = None
        self._empty.setText(str(error))
        self._pages.setCurrentWidget(self._empty)

    def _take(self, known: _Known) -> None:
        card, before = known.card, self._card
        self._card = card
        self.name.setText(card.name)
        self.name.setToolTip(escape(card.name))
        self.kind.setText(KINDS[card.kind])
        _show(self.roles, "\n".join(role_words(card.roles)))
        _show(self.aliases, alias_words(card.aliases))
        self.counts.setText(count_words(card))
        _show(self.silent, "\n".join(silent_words(card)))
        self._show_chart()
        self._fill(self._outlets, self._outlets_title, card.outlets[:OUTLETS], len(card.outlets), False)
        self._fill(self._company, self._company_title, card.with_speakers[:COMPANY], 0, True)
        self.sides.set_text("words", phrases.count(len(known.ids), "quotation"))
        self._model.show_ids(known.ids)
        self._pages.setCurrentIndex(1)
        if before is None or before.id != card.id:
            self._scroll.verticalScrollBar().setValue(0)
            self.words.scrollToTop()

    def _show_chart(self) -> None:
        if self._card is not None:
            dark = theme.is_dark(self.palette())
            colour = theme.speaker_colour(theme.slot_of(self._card.id), dark)
            self.chart.show_counts(self._card.by_month, colour)
            self.chart.setVisible(bool(self._card.by_month))

    def _fill(
        self, into: QVBoxLayout, title: QWidget, facets: tuple[Facet, ...], of: int, clickable: bool
    ) -> None:
        clear_layout(lambda: into.takeAt(0))
        title.setVisible(bool(facets))
        dark = theme.is_dark(self.palette())
        for facet in facets:
            slot = theme.slot_of(facet.key if isinstance(facet.key, int) else None)
            colour = theme.speaker_colour(slot, dark) if clickable else None
            line = NameLine(facet.label, facet.count, colour, clickable=clickable)
            if clickable and isinstance(facet.key, int):
                line.clicked.connect(lambda _=False, id=facet.key: self.speaker_wanted.emit(id))
            into.addWidget(line)
        if of > len(facets):
            more = plain_label(muted=True)
            more.setText(f"and {of - len(facets)} more")
            more.setIndent(SPACE)
            into.addWidget(more)

    # --- putting together ---

    def _arrange(self) -> None:
        about = QWidget()
        column = QVBoxLayout(about)
        column.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        self._outlets_title.setText("Quoted by")
        self._company_title.setText("In the same articles")
        for widget in (self.roles, self.aliases, self.counts, self.chart, self.silent):
            column.addWidget(widget)
        for title, lines in ((self._outlets_title, self._outlets), (self._company_title, self._company)):
            title.setContentsMargins(0, 2 * SPACE, 0, 0)
            lines.setSpacing(0)
            column.addWidget(title)
            column.addLayout(lines)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(about)
        self._stack()

    def _stack(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, SPACE)
        head.setSpacing(SPACE)
        below_name = QHBoxLayout()
        below_name.addWidget(self.kind, 1)
        below_name.addWidget(self.only)
        head.addWidget(self.name)
        head.addLayout(below_name)
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
        self.only.clicked.connect(self._want_filter)
        self.only.setToolTip("Narrow the list and the timeline to what this speaker said")
        self.words.setModel(self._model)
        self.words.setModelColumn(Column.WORDS)
        self.words.setItemDelegate(self._delegate)
        self.words.setUniformItemSizes(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setMouseTracking(True)
        self.words.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setAccessibleName("All quotations of this speaker")
        self.words.clicked.connect(self._open)
        self.words.activated.connect(self._open)
        theme.speaker_slots.changed.connect(self._show_chart)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.quotation_opened.emit(self._model.id_at(index.row()))

    def _want_filter(self) -> None:
        if self._card is not None:
            self.filter_wanted.emit(self._card.id)

    def sizeHint(self) -> QSize:
        return QSize(300, 480)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        self._delegate.restyle(self.palette(), self.font())
        self.words.doItemsLayout()
        size = max(9.0, self.font().pointSizeF()) * 1.45
        style = f"font-family: '{theme.SERIF}', serif; font-size: {size:.1f}pt; font-weight: bold;"
        if (
            self.name.styleSheet() != style
        ):  # a font that was set would be lost under the window's style sheet
            self.name.setStyleSheet(style)
        self._show_chart()


def nobody_words(described: str | None) -> str:
    """What stands where nobody can be shown."""
    if described is None:
        return NOTHING
    return UNNAMED.format(described=described) if described else UNKNOWN


def role_words(roles: tuple[RoleSeen, ...]) -> list[str]:
    """A line for each role, with the days on which it was printed."""
    lines = []
    for seen in roles[:ROLES]:
        days = f" ({span_words(seen.first, seen.last)})" if seen.first and seen.last else ""
        lines.append(f"{seen.role}{days}")
    if len(roles) > ROLES:
        lines.append(f"and {len(roles) - ROLES} more")
    return lines


def alias_words(aliases: tuple[str, ...]) -> str:
    """The other names, as many as one can take in."""
    if not aliases:
        return ""
    more = f" and {len(aliases) - ALIASES} more" if len(aliases) > ALIASES else ""
    return f"Also {', '.join(aliases[:ALIASES])}{more}"


def count_words(card: SpeakerCard) -> str:
    """How often, in how many articles, from when to when, how many of them without a day or an exact one."""
    words = f"{phrases.count(card.quotations, 'quotation')} in {phrases.count(card.articles, 'article')}"
    if card.first_said and card.last_said:
        words += f", {span_words(card.first_said, card.last_said)}"
    unknown = telling.unknown_days(card.undated, card.imprecise)
    return f"{words}\n{unknown[:1].upper()}{unknown[1:]}{_uncharted(card)}" if unknown else words


def _uncharted(card: SpeakerCard) -> str:
    """What no month of the chart counts."""
    count = card.beyond_months + card.undated
    return f" ({count:,} not in the chart)" if count and card.by_month else ""


def silent_words(card: SpeakerCard) -> list[str]:
    """A line for each article in which they were asked and did not answer, the latest first."""
    lines = [
        f"“{' '.join(each.text.split())}” — {phrases.outlet_name(each.outlet)}"
        + (f", {phrases.short_day(each.published)}" if each.published else "")
        for each in card.declined[:SILENT]
    ]
    if len(card.declined) > SILENT:
        lines.append(f"and {len(card.declined) - SILENT} more")
    return ["No answer:", *lines] if lines else []


def _show(label: QWidget, text: str) -> None:
    label.setProperty("text", text)
    label.setVisible(bool(text))
