"""The strip below the article: who said the selected words, when, how sure that is, where else they stand."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from quoteline.domain import QuotationDetail, QuotationRow
from quoteline.ui import icons, phrases, theme
from quoteline.ui.family_line import FamilyLine
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import from_log, shown, tr

SURE, FAIR = 0.8, 0.5
LEAST_NAME = 80  # pixels: a long name must not widen the pane


class Swatch(QWidget):
    """A speaker's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor()
        self.setFixedSize(10, 10)

    def show_colour(self, colour: QColor) -> None:
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.end()


def plain_label(*, wrap: bool = True, muted: bool = False) -> QLabel:
    """A label that never reads its words as markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if wrap:  # a word of a hundred letters must not widen the pane
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


class ElidedLabel(QLabel):
    """One line of plain words, cut with an ellipsis where there is no room; all of them on hover."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(escape(self.text()) if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class InfoStrip(QFrame):
    """Tells of one quotation."""

    speaker_wanted = Signal(int)
    evidence_wanted = Signal()  # the words that tell the day are to be shown, or the quotation again
    published_wanted = Signal()  # the article's date would tell the day

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speaker_id: int | None = None
        self._swatch = Swatch()
        self.speaker = QToolButton()
        self.speaker.setAutoRaise(True)
        self.speaker.setMinimumWidth(LEAST_NAME)
        self.speaker.setCursor(Qt.CursorShape.PointingHandCursor)
        self.speaker.clicked.connect(self._ask_for_speaker)
        self.role = ElidedLabel()
        self.said = plain_label()
        self.evidence = QToolButton()
        self.evidence.setAutoRaise(True)
        icons.dress(self.evidence, "text-quote")
        self.evidence.setToolTip(tr("Go to the words that tell the day; again: back to the quotation (D)"))
        self.evidence.setAccessibleName(tr("Go to the words that tell the day"))
        self.evidence.clicked.connect(self.evidence_wanted)
        self.date = QPushButton(tr("Set its date…"))
        self.date.setToolTip(tr("Set the article's publication date, which tells the day (Ctrl+Shift+A)"))
        self.date.setAccessibleName(tr("Set publication date"))
        self.date.clicked.connect(self.published_wanted)
        self.kind = plain_label(muted=True)
        self.printings = plain_label(muted=True)
        self.family = FamilyLine()
        self.own = plain_label()
        self._arrange()
        self._dress()
        self.hide()

    def show_quotation(self, detail: QuotationDetail, printings: tuple[str, ...]) -> None:
        """``printings``: the outlets of the other articles with the same words, empty where unknown."""
        row = detail.row
        self._speaker_id = row.speaker_id
        dark = theme.is_dark(self.palette())
        self._swatch.show_colour(theme.speaker_colour(theme.slot_of(row.speaker_id, self), dark))
        self._show_speaker(phrases.speaker_name(row))
        self.role.setText(row.role)
        self.said.setText(phrases.day_of_row(row))
        self.evidence.setVisible(bool(row.evidence))
        self.date.setVisible(bool(row.evidence) and row.said.start is None and row.published is None)
        self.kind.setText(certainty_words(detail))
        sentence = phrases.KIND_SENTENCES[row.kind]
        found = tr("{kind}.\nFound by: {finder}", kind=sentence, finder=detail.found_by)
        self.kind.setToolTip(plain_hint(found))
        _show(self.own, own_words(row))
        _show(self.printings, printed_words(printings))
        self.family.show_quotation(row.id, row.article_id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _show_speaker(self, name: str) -> None:
        metrics = self.speaker.fontMetrics()
        self.speaker.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, 260).replace("&", "&&"))
        self.speaker.setEnabled(self._speaker_id is not None)
        self.speaker.setAccessibleName(tr("Speaker: {name}", name=name))
        told = tr("Show what the library knows of {name}", name=name) if self._speaker_id else ""
        self.speaker.setToolTip(plain_hint(told))

    def _ask_for_speaker(self) -> None:
        if self._speaker_id is not None:
            self.speaker_wanted.emit(self._speaker_id)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._swatch)
        head.addWidget(self.speaker)
        head.addWidget(self.role, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE // 2)
        column.addLayout(head)
        when = QHBoxLayout()
        when.setSpacing(2 * SPACE)
        when.addWidget(self.said, 1)
        when.addWidget(self.evidence, 0, Qt.AlignmentFlag.AlignTop)
        when.addWidget(self.date, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(when)
        for label in (self.kind, self.own, self.printings, self.family):
            column.addWidget(label)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)

    def _dress(self) -> None:
        bold = theme.scaled(self.font(), 1.0, bold=True)
        if self.speaker.font() != bold:
            self.speaker.setFont(bold)


def own_words(row: QuotationRow) -> str:
    """What the person added: tags, and the note below them."""
    tags = tr("Tags: {tags}", tags=", ".join(row.tags)) if row.tags else ""
    note = tr("Note: {note}", note=row.note) if row.note else ""
    return "\n".join(part for part in (tags, note) if part)


def printed_words(outlets: tuple[str, ...]) -> str:
    """“Also printed by Harbour Post, 2 unknown outlets”: every name once; empty without outlets."""
    named = list(dict.fromkeys(filter(None, outlets)))
    unknown = outlets.count("")
    if unknown:
        named.append(
            tr("an unknown outlet")
            if unknown == 1
            else tr("{n} {n:unknown outlet|unknown outlets}", n=unknown)
        )
    return tr("Also printed by {outlets}", outlets=", ".join(named)) if named else ""


def certainty_words(detail: QuotationDetail) -> str:
    """Kind, confidence, what the finder remarked, and through whom the words came."""
    parts = [phrases.KIND_NAMES[detail.row.kind]]
    share = detail.row.confidence
    if share >= SURE:
        parts.append(tr("sure ({share:.0%})", share=share))
    elif share >= FAIR:
        parts.append(tr("fairly sure ({share:.0%})", share=share))
    else:
        parts.append(tr("uncertain ({share:.0%})", share=share))
    if detail.row.corrected:
        parts.append(tr("corrected by hand"))
    if detail.row.confirmed:
        parts.append(tr("confirmed"))
    if detail.remark:
        parts.append(from_log(detail.remark))
    if detail.relay is not None:
        parts.append(shown(detail.relay.words))
    return " · ".join(parts)


def _show(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
