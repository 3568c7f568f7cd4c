"""The small dialogs about a speaker: one more name, a role with its days, and what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListView,
    QWidget,
)

from quoteline.services.speakers import Role
from quoteline.ui import phrases
from quoteline.ui.correction_dialogs import Asking, EnterThrough
from quoteline.ui.date_filter import DayField
from quoteline.ui.reading_strip import plain_label
from quoteline.ui.speaker_names import NameRow
from quoteline.ui.translating import from_log, shown, tr
from quoteline.wording import say

NOTHING_DECIDED = say("Nothing was decided about this speaker yet: what is shown was found by the program.")


@dataclass(frozen=True, slots=True)
class RoleGiven:
    """A role to be given, with the days it held; or the number of a given one to be taken away."""

    role: str = ""
    first: date | None = None
    last: date | None = None
    away: int | None = None


def ask_name(window: QWidget, name: str) -> str | None:
    """One more name for a speaker; None is no change."""
    text = tr(
        "By which other name shall “{name}” be found? Names as printed stay with each quotation.", name=name
    )
    dialog = Asking(window, tr("Add a name"), text, tr("Add name"))
    line = QLineEdit()
    line.setAccessibleName(tr("Name"))
    dialog.column.addWidget(line)
    line.setFocus()
    return line.text().strip() or None if dialog.ask() else None


class RoleDialog(Asking):
    """Asks for a role and its days; the roles given before can be taken away."""

    def __init__(self, window: QWidget, name: str, printed: Sequence[str], given: Sequence[Role]) -> None:
        text = tr("What is, or was, “{name}”? The role is shown with what was said in those days.", name=name)
        super().__init__(window, tr("Give a role"), text, tr("Give role"))
        self.role = QLineEdit()
        self.role.setAccessibleName(tr("Role"))
        completer = QCompleter(list(printed), self.role)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.role.setCompleter(completer)
        EnterThrough(self.role, completer)
        self.first, self.last = DayField(tr("From")), DayField(tr("Until"), end=True)
        self.away: int | None = None
        form = QFormLayout()
        form.addRow(tr("Role"), self.role)
        form.addRow(tr("From"), self.first)
        form.addRow(tr("Until"), self.last)
        self.column.addLayout(form)
        for each in given:
            self._offer(each)
        for field in (self.role, self.first, self.last):
            field.textChanged.connect(lambda text: self._look())
        self._look()
        self.role.setFocus()

    def given(self) -> RoleGiven:
        """What was answered."""
        if self.away is not None:
            return RoleGiven(away=self.away)
        return RoleGiven(self.role.text().strip(), self.first.day(), self.last.day())

    def _offer(self, role: Role) -> None:
        row = NameRow(role.role, 0, days_words(role), tr("Take the role “{role}” away", role=role.role))
        row.taken_away.connect(lambda: self._take_away(role.id))
        self.column.addWidget(row)

    def _take_away(self, id: int) -> None:
        self.away = id
        self.accept()

    def _look(self) -> None:
        days = self.first.is_valid() and self.last.is_valid()
        self.do.setEnabled(bool(self.role.text().strip()) and days)


def days_words(role: Role) -> str:
    """From when to when, as far as it is known."""
    if role.first and role.last:
        return tr("from {first:short} until {last:short}", first=role.first, last=role.last)
    if role.first:
        return tr("from {day:short}", day=role.first)
    return tr("until {day:short}", day=role.last) if role.last else tr("at any time")


def ask_role(window: QWidget, name: str, printed: Sequence[str], given: Sequence[Role]) -> RoleGiven | None:
    """A role to be given or taken away; None is no change."""
    dialog = RoleDialog(window, name, printed, given)
    return dialog.given() if dialog.ask() else None


class Decided(Asking):
    """Lists what was decided about a speaker, the latest first."""

    def __init__(self, window: QWidget, name: str, history: Sequence[tuple[str, str, bool]]) -> None:
        super().__init__(
            window,
            tr("What was decided"),
            tr("What was decided about “{name}”, latest first.", name=name),
            tr("Close"),
        )
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        if cancel is not None:
            self.buttons.removeButton(cancel)
        self.list = QListView()
        self.list.setModel(QStringListModel([_line(*each) for each in reversed(history)], self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("What was decided"))
        self.list.setMinimumHeight(200)
        if history:
            self.column.addWidget(self.list)
        else:
            nothing = plain_label(muted=True)
            nothing.setText(shown(NOTHING_DECIDED))
            self.column.addWidget(nothing)


def _line(at: str, what: str, undone: bool) -> str:
    when = datetime.fromisoformat(at).astimezone()
    told = from_log(what)
    told = tr("{what} (undone)", what=told) if undone else told
    return f"{phrases.short_day(when.date())}, {when:%H:%M} · {told}"
