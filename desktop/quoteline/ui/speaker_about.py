"""What the speaker panel tells of a speaker, in sections that fold."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from quoteline.domain import DeclinedRow
from quoteline.services.bars import Days
from quoteline.services.browsing import Facet, SpeakerCard
from quoteline.services.topics import Topics
from quoteline.services.who_is_who import Named
from quoteline.ui import icons, native, theme, time_words
from quoteline.ui.panel_section import FewOf, Maker, PanelSection
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.role_bands import Band, RoleLine, bands_of, span_of
from quoteline.ui.speaker_names import SpeakerNames
from quoteline.ui.speaker_parts import NameLine
from quoteline.ui.speaker_words import alias_words, count_words, declined_words
from quoteline.ui.theme import SPACE
from quoteline.ui.time_chart import Series, TimeChart
from quoteline.ui.topic_chips import TopicChips
from quoteline.ui.translating import shown, tr

ROLES, OUTLETS, COMPANY, SILENT = 4, 6, 8, 4  # lines before the rest is asked for
PATIENCE = 300  # milliseconds before it is said that topics are on their way


class AboutSpeaker(QWidget):
    """One side of the panel. It shows what it is given and tells what was clicked."""

    span_wanted = Signal(object, object)  # date, date: what was said in these days
    topic_wanted = Signal(object)  # Topic
    outlet_wanted = Signal(str)
    speaker_wanted = Signal(int)
    said_about_wanted = Signal()
    compare_wanted = Signal()
    folded = Signal(object)  # the names of all sections that are folded

    def __init__(self) -> None:
        super().__init__()
        self.counts = plain_label()
        self.said_about = _button(tr("Said about…"), "text-quote")
        self.said_about.setToolTip(tr("Read what they said about something, in the order of its days"))
        self.compare = _button(tr("Compare…"), "columns-3")
        self.compare.setToolTip(tr("Lay another speaker’s words beside theirs"))
        self.chart, self.rest = TimeChart(), plain_label(muted=True)
        self.topics = TopicChips()
        self.roles, self.outlets, self.company = FewOf(ROLES), FewOf(OUTLETS), FewOf(COMPANY)
        self.silent = FewOf(SILENT)
        self.names, self.aliases = SpeakerNames(), plain_label(muted=True)
        self.sections = {
            "time": _section(tr("Over time"), self.chart, self.rest),
            "topics": _section(tr("Speaks of"), self.topics),
            "roles": _section(tr("Roles"), self.roles),
            "names": _section(tr("Names"), self.names, self.aliases),
            "outlets": _section(tr("Quoted by"), self.outlets),
            "company": _section(tr("In the same articles"), self.company),
            "silent": _section(tr("Did not answer"), self.silent),
        }
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE)
        self._waiting.timeout.connect(lambda: self.topics.say(tr("Looking at the words…")))
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (self.said_about, self.compare):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.counts)
        column.addLayout(row)
        for section in self.sections.values():
            column.addWidget(section)
        column.addStretch(1)

    def _connect(self) -> None:
        self.chart.span_chosen.connect(self.span_wanted)
        self.topics.wanted.connect(self.topic_wanted)
        self.said_about.clicked.connect(self.said_about_wanted)
        self.compare.clicked.connect(self.compare_wanted)
        for section in self.sections.values():
            section.folded.connect(lambda _: self.folded.emit(self.folded_sections()))

    def folded_sections(self) -> tuple[str, ...]:
        """The names of the sections that are folded."""
        return tuple(name for name, section in self.sections.items() if section.is_folded)

    def fold_sections(self, names: Collection[str]) -> None:
        """Fold these away, and no others."""
        for name, section in self.sections.items():
            section.fold(name in names)

    # --- what is shown ---

    def show_speaker(
        self, card: SpeakerCard, named: Named, before: Collection[str], days: Days, *, same: bool
    ) -> None:
        """Show all of a speaker but the topics; ``same``: the one that is shown, known anew."""
        self.counts.setText(count_words(card))
        self._show_time(card.name, days, theme.slot_of(card.id, self))
        self._show_roles(bands_of(card.roles, named.given_roles, before), card, same)
        self._show_names(card, named)
        self._show_lines(
            "outlets", self.outlets, [partial(self._outlet, each) for each in card.outlets], same
        )
        company = [partial(self._speaker, each) for each in card.with_speakers]
        self._show_lines("company", self.company, company, same, of=card.company)
        self._show_lines("silent", self.silent, [partial(_silence, each) for each in card.declined], same)
        if not same:
            self.topics.say("")
            self._waiting.start()

    def _show_time(self, name: str, days: Days, slot: int | None) -> None:
        dated = any(first is not None for first, _, _ in days)
        self.sections["time"].setVisible(dated)
        self.chart.show_series(Series(name, days, self._colour(slot)))
        bars = self.chart.bars()[0]
        self.rest.setText(time_words.rest_words(bars.undated, bars.loose))
        self.rest.setVisible(bool(self.rest.text()))

    def _colour(self, slot: int | None) -> QColor:
        return theme.speaker_colour(slot, theme.is_dark(self.palette()))

    def _show_roles(self, bands: list[Band], card: SpeakerCard, same: bool) -> None:
        span = span_of(bands, card.first_said, card.last_said)
        colour = self._colour(theme.slot_of(card.id, self))
        self._show_lines("roles", self.roles, [partial(RoleLine, each, span, colour) for each in bands], same)

    def _show_names(self, card: SpeakerCard, named: Named) -> None:
        self.names.show_named(named)
        listed = {each.name for each in named.names} | set(named.given_names)
        self.aliases.setText(alias_words(tuple(each for each in card.aliases if each not in listed)))
        self.aliases.setVisible(bool(self.aliases.text()))
        self.sections["names"].setVisible(not self.names.isHidden() or bool(self.aliases.text()))

    def _show_lines(
        self, name: str, lines: FewOf, makers: Sequence[Maker], same: bool, *, of: int = 0
    ) -> None:
        count = max(of, len(makers))
        lines.show_lines(makers, of=count, keep_open=same)
        self.sections[name].setVisible(bool(makers))
        self.sections[name].tell(native.number(count) if count > 1 else "")

    def _outlet(self, outlet: Facet) -> QWidget:
        line = NameLine(shown(outlet.label), outlet.count)
        line.clicked.connect(lambda: self.outlet_wanted.emit(str(outlet.key)))
        return line

    def _speaker(self, speaker: Facet) -> QWidget:
        key = speaker.key if isinstance(speaker.key, int) else None
        line = NameLine(speaker.label, speaker.count, self._colour(theme.slot_of(key, self)))
        line.clicked.connect(lambda: self.speaker_wanted.emit(key))
        return line

    def show_topics(self, found: Topics | None) -> None:
        """The topics have come; None: the words of the library must be counted first."""
        if found is None:
            self._waiting.start()
            return
        self._waiting.stop()
        self.topics.show_topics(found)

    def say_of_topics(self, sentence: str) -> None:
        """Why there are no topics."""
        self._waiting.stop()
        self.topics.say(sentence)

    def dress(self, name: str, days: Days, slot: int | None) -> None:
        """Other colours: of the palette, or of the speaker."""
        self.chart.show_series(Series(name, days, self._colour(slot)))


def _section(title: str, *parts: QWidget) -> PanelSection:
    section = PanelSection(title)
    for part in parts:
        section.column.addWidget(part)
    return section


def _silence(row: DeclinedRow) -> QLabel:
    label = plain_label(muted=True)
    label.setText(declined_words(row))
    return label


def _button(text: str, icon: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    icons.dress(button, icon)
    return button
