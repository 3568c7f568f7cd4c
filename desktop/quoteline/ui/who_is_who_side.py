"""One of two speakers that may be one: who it is, what is known, and a few of their words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QFrame, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from quoteline.domain import QuotationRow
from quoteline.services.browsing import SpeakerCard
from quoteline.ui import phrases, theme
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.speaker_lines import KINDS
from quoteline.ui.speaker_parts import clear_layout
from quoteline.ui.speaker_words import alias_words, count_words, role_words
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import shown, tr

WORDS = 280  # letters of a sample
OUTLETS = 3


@dataclass(frozen=True, slots=True)
class SideFacts:
    """What is shown of one of the two."""

    card: SpeakerCard
    samples: tuple[QuotationRow, ...]


class LinkLine(QAbstractButton):
    """One line that can be clicked, cut with an ellipsis where there is no room."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height() + 2)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, font = QPainter(self), QFont(self.font())
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(theme.colours(self.palette()).accent)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class SuggestionSide(QFrame):
    """The name large, then kind, counts, roles and outlets, then sample quotations that can be opened."""

    quotation_opened = Signal(int)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.name = plain_label()
        self.about = plain_label(muted=True)
        self.roles = plain_label()
        self.aliases = plain_label(muted=True)
        self.keep = QRadioButton(tr("Show them under this name ({key})", key=key))
        self._samples = QVBoxLayout()
        self._samples.setSpacing(2 * SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        for widget in (self.name, self.about, self.roles, self.aliases, self.keep):
            column.addWidget(widget)
        column.addSpacing(2 * SPACE)
        column.addLayout(self._samples)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._dress()

    def show_facts(self, facts: SideFacts) -> None:
        card = facts.card
        self.name.setText(card.name)
        self.about.setText(about_words(card))
        _show(self.roles, "\n".join(role_words(card.roles)))
        _show(self.aliases, alias_words(card.aliases))
        clear_layout(lambda: self._samples.takeAt(0))
        for row in facts.samples:
            self._samples.addWidget(self._sample(row))

    def _sample(self, row: QuotationRow) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        words = plain_label()
        words.setText(shortened(phrases.shown_words(row)))
        words.setStyleSheet(f"font-family: '{theme.SERIF}', serif;")
        where = LinkLine(" · ".join(part for part in sample_words(row) if part))
        where.setToolTip(tr("Read it in its article"))
        where.clicked.connect(lambda: self.quotation_opened.emit(row.id))
        column.addWidget(words)
        column.addWidget(where)
        return box

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        size = max(9.0, self.font().pointSizeF()) * 1.45
        style = f"font-family: '{theme.SERIF}', serif; font-size: {size:.1f}pt; font-weight: bold;"
        if self.name.styleSheet() != style:
            self.name.setStyleSheet(style)


def about_words(card: SpeakerCard) -> str:
    """Kind, counts and days, outlets: a line each."""
    outlets = ", ".join(phrases.outlet_name(each.label) for each in card.outlets[:OUTLETS])
    if len(card.outlets) > OUTLETS:
        outlets = tr("{names} and {n} more", names=outlets, n=len(card.outlets) - OUTLETS)
    return "\n".join((shown(KINDS[card.kind]), count_words(card).split("\n")[0], outlets))


def sample_words(row: QuotationRow) -> tuple[str, ...]:
    """The day, the outlet and the article of a sample."""
    return phrases.said_short(row.said), phrases.outlet_name(row.outlet), row.article_title


def shortened(words: str) -> str:
    """A sample's words, cut where they are long."""
    words = " ".join(words.split())
    return words if len(words) <= WORDS else f"{words[: WORDS - 1].rstrip()}…"


def _show(label: QWidget, text: str) -> None:
    label.setProperty("text", text)
    label.setVisible(bool(text))
