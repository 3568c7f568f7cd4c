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

NOTHING_DECIDED = "Nothing was decided about this speaker yet: what is shown was found by the program."


@dataclass(frozen=True, slots=True)
class RoleGiven:
    """A role to be given, with the days it held; or the number of a given one to be taken away."""

    role: str = ""
    first: date | None = None
    last: date | None = None
    away: int | None = None


def ask_name(window: QWidget, name: str) -> str | None:
    """One more name for a speaker; None is no change."""
    text = f"By which other name shall “{name}” be found? Names as printed stay with each quotation."
    dialog = Asking(window, "Add a name", text, "Add name")
    line = QLineEdit()
    line.setAccessibleName("Name")
    dialog.column.addWidget(line)
    line.setFocus()
    return line.text().strip() or None if dialog.ask() else None


class RoleDialog(Asking):
    """Asks for a role and its days; the roles given before can be taken away."""

    def __init__(self, window: QWidget, name: str, printed: Sequence[str], given: Sequence[Role]) -> None:
        text = f"What is, or was, “{name}”? The role is shown with what was said in those days."
        super().__init__(window, "Give a role", text, "Give role")
        self.role = QLineEdit()
        self.role.setAccessibleName("Role")
        completer = QCompleter(list(printed), self.role)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.role.setCompleter(completer)
        EnterThrough(self.role, completer)
        self.first, self.last = DayField("From"), DayField("Until", end=True)
        self.away: int | None = None
        form = QFormLayout()
        form.addRow("Role", self.role)
        form.addRow("From", self.first)
        form.addRow("Until", self.last)
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
        row = NameRow(role.role, 0, days_words(role), f"Take the role “{role.role}” away")
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
    first = f"from {phrases.short_day(role.first)}" if role.first else ""
    last = f"until {phrases.short_day(role.last)}" if role.last else ""
    return " ".join(part for part in (first, last) if part) or "at any time"


def ask_role(window: QWidget, name: str, printed: Sequence[str], given: Sequence[Role]) -> RoleGiven | None:
    """A role to be given or taken away; None is no change."""
    dialog = RoleDialog(window, name, printed, given)
    return dialog.given() if dialog.ask() else None


class Decided(Asking):
    """Lists what was decided about a speaker, the latest first."""

    def __init__(self, window: QWidget, name: str, history: Sequence[tuple[str, str, bool]]) -> None:
        super().__init__(
            window, "What was decided", f"What was decided about “{name}”, latest first.", "Close"
        )
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        if cancel is not None:
            self.buttons.removeButton(cancel)
        self.list = QListView()
        self.list.setModel(QStringListModel([_line(*each) for each in reversed(history)], self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.list.setAccessibleName("What was decided")
        self.list.setMinimumHeight(200)
        if history:
            self.column.addWidget(self.list)
        else:
            nothing = plain_label(muted=True)
            nothing.setText(NOTHING_DECIDED)
            self.column.addWidget(nothing)


def _line(at: str, what: str, undone: bool) -> str:
    when = datetime.fromisoformat(at).astimezone()
    return f"{phrases.short_day(when.date())}, {when:%H:%M} · {what}{' (undone)' if undone else ''}"
