"""The dialog that asks when something was said: what it replaces, and how what is typed is understood."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from quoteline.domain import Basis, Precision, QuotationRow, StatementDate
from quoteline.services.correcting import precision_of
from quoteline.ui import phrases, theme
from quoteline.ui.correction_dialogs import Asking
from quoteline.ui.date_filter import DayField, day_typed
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.translating import Labels, shown, tr
from quoteline.wording import say

BACKWARDS = say("The last day lies before the first.")
NO_FIRST = say("Write the first day too.")
_AS = Labels(
    {
        Precision.DAY: say("a day"),
        Precision.WEEK: say("a week"),
        Precision.MONTH: say("a month"),
        Precision.YEAR: say("a year"),
        Precision.RANGE: say("a span of days"),
    }
)

Days = tuple[date | None, date | None]


class DayDialog(Asking):
    """Asks for the day or span of days of one statement (``row``), or of several at once."""

    def __init__(self, window: QWidget, many: int, row: QuotationRow | None) -> None:
        super().__init__(
            window,
            tr("Change day said"),
            question(many),
            tr("Change day"),
        )
        self.first, self.last = DayField(tr("From")), DayField(tr("Until"), end=True)
        self.now = plain_label(muted=True)
        self.meant = QLabel()
        self.meant.setTextFormat(Qt.TextFormat.PlainText)
        self.meant.setAccessibleName(tr("Understood as"))
        self._show(row if many == 1 else None, row)
        self._arrange()
        for field in (self.first, self.last):
            field.textChanged.connect(lambda text: self._look())
        self._look()
        self.first.setFocus()

    def days(self) -> Days:
        """The first and last day it may have been said on; both None: it is not known."""
        start = self.first.day()
        return start, self.last.day() or day_typed(self.first.text(), end=True)

    def _show(self, only: QuotationRow | None, first: QuotationRow | None) -> None:
        self.now.setText(replaced(only) if only is not None else "")
        self.now.setVisible(only is not None)
        if first is not None:
            start, end = typed(first.said)
            self.first.setText(start)
            self.last.setText(end)
            self.first.selectAll()

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Day, or from"), self.first)
        form.addRow(tr("Until"), self.last)
        form.addRow("", self.meant)
        self.column.addWidget(self.now)
        self.column.addLayout(form)

    def _look(self) -> None:
        """Say how what is typed is understood, or why it cannot be."""
        wrong = self._wrong()
        self.do.setEnabled(not wrong)
        self.meant.setText(wrong or understood(*self.days()))
        colours = theme.colours(self.palette())
        self.meant.setStyleSheet(f"color: {(colours.warning if wrong else colours.muted).name()};")

    def _wrong(self) -> str:
        if not (self.first.is_valid() and self.last.is_valid()):
            return tr("This is no day.")
        if self.last.text().strip() and not self.first.text().strip():
            return shown(NO_FIRST)
        start, end = self.days()
        return shown(BACKWARDS) if start and end and end < start else ""


def question(many: int) -> str:
    """When was it said, and how to write it."""
    if many == 1:
        return tr(
            "When was this said?"
            " A day, a month (2025-03) or a year (2025); leave both empty if it is not known."
        )
    return tr(
        "When was each of these {n} {n:quotation|quotations} said?"
        " A day, a month (2025-03) or a year (2025); leave both empty if it is not known.",
        n=many,
    )


def ask_day(window: QWidget, many: int, row: QuotationRow | None) -> Days | None:
    """The first and last day it may have been said on; (None, None) is unknown, None is no change."""
    dialog = DayDialog(window, many, row)
    return dialog.days() if dialog.ask() else None


def replaced(row: QuotationRow) -> str:
    """The date that a correction would replace, the words that gave it, and by which rule."""
    told = phrases.day_of_row(row)
    if row.said.rule:
        return tr("So far: {told} (rule: {rule}).", told=told, rule=row.said.rule)
    return tr("So far: {told}.", told=told)


def typed(said: StatementDate) -> tuple[str, str]:
    """A statement date as a person would type it into the two fields."""
    if said.start is None:
        return "", ""
    if said.precision is Precision.YEAR:
        return said.start.isoformat()[:4], ""
    if said.precision is Precision.MONTH:
        return said.start.isoformat()[:7], ""
    end = said.end or said.start
    return said.start.isoformat(), end.isoformat() if end != said.start else ""


def understood(start: date | None, end: date | None) -> str:
    """How a person's days will be kept: the day in words, and how exact it is."""
    if start is None or end is None:
        return tr("Not known when")
    precision = precision_of(start, end)
    if precision is Precision.DAY:
        return phrases.long_day(start)
    said = StatementDate(start, end, precision, Basis.PERSON)
    return f"{phrases.said_short(said)}: {_AS[precision]}"
