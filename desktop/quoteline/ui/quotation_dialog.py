"""The dialog for a quotation added by hand: its words, who said them, and how they stand in the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from quoteline.domain import Kind, Quotation, QuotationDetail, Span
from quoteline.services import auditing
from quoteline.ui import phrases
from quoteline.ui.correction_dialogs import Asking, offer_speakers
from quoteline.ui.jobs import Lane
from quoteline.ui.translating import tr

LONGEST = 240  # characters of the words that are shown
LINES = 6


@dataclass(frozen=True, slots=True)
class Proposal:
    """Marked words of an article, with what may be guessed of them."""

    words: str
    kind: Kind
    speaker: str  # empty where the article does not tell
    speakers: tuple[str, ...]  # of the article, the nearest first


def proposal(text: str, draft: Quotation, quotations: Sequence[QuotationDetail]) -> Proposal:
    """A draft quotation of a text as it is proposed, with who else speaks there in ``quotations``."""
    span = draft.content[0][0], draft.content[-1][1]
    named = [each for each in quotations if each.row.speaker_id is not None and each.content]
    named.sort(key=lambda each: _distance(each, span))
    speakers = tuple(dict.fromkeys(each.row.speaker for each in named))
    words = " ".join(draft.words(text).split())
    return Proposal(words, draft.kind, auditing.name_of(draft), speakers)


def ask_quotation(window: QWidget, lane: Lane, about: Proposal) -> tuple[str, Kind] | None:
    """Who said the words, and how they stand in the article; None is no quotation."""
    dialog = Asking(window, tr("Quotation from marked words"), _shown(about), tr("Add quotation"))
    form = QFormLayout()
    dialog.column.addLayout(form)
    who = QComboBox()
    who.setEditable(True)
    who.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    who.addItems(list(about.speakers))
    who.setMaxVisibleItems(LINES)
    who.setEditText(about.speaker)
    who.setAccessibleName(tr("Speaker"))
    line = who.lineEdit()
    assert line is not None
    line.setPlaceholderText(tr("nobody can tell"))
    line.selectAll()
    offer_speakers(line, lane, about.speakers)
    kind = QComboBox()
    kind.setAccessibleName(tr("Kind"))
    for each, name in phrases.KIND_NAMES.items():
        kind.addItem(f"{phrases.KIND_MARKS[each]}   {name}", each)
    kind.setCurrentIndex(kind.findData(about.kind))
    form.addRow(_label(tr("&Speaker"), who), who)
    form.addRow(_label(tr("&Kind"), kind), kind)
    who.setFocus()
    return (who.currentText().strip(), Kind(kind.currentData())) if dialog.ask() else None


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(buddy)
    return label


def _shown(about: Proposal) -> str:
    words = about.words if len(about.words) <= LONGEST else about.words[: LONGEST - 1] + "…"
    return phrases.in_marks(about.kind, words)


def _distance(quotation: QuotationDetail, span: Span) -> int:
    """How many characters stand between a quotation and a span."""
    first, last = sorted(((quotation.content[0][0], quotation.content[-1][1]), span))
    return max(0, last[0] - first[1])
