"""The names a speaker is printed with: how often, how each was linked, and a way to say “not this person”."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from quoteline.services.who_is_who import Name, Named
from quoteline.ui import icons, theme
from quoteline.ui.reading_strip import ElidedLabel, plain_label
from quoteline.ui.speaker_parts import NameLine, clear_layout
from quoteline.ui.theme import SPACE
from quoteline.ui.translating import Labels, tr
from quoteline.wording import say

FEW = 6  # names shown before the others are asked for
SUREST = 0.99  # what is measured, and never the whole truth, is not told as 100 %
RULES = Labels(
    {
        "full name": say("the same full name"),
        "spelling": say("another spelling"),
        "short form": say("a short form of the given name"),
        "middle name": say("with or without a middle name"),
        "initial": say("an initial for the given name"),
        "surname": say("the surname alone"),
        "same name": say("the same name, near in time"),
        "body": say("another form of the name"),
        "acronym": say("the initials of the name"),
        "office": say("who held the office then"),
    }
)


class NameRow(QWidget):
    """One printed name with its count, below it how it was linked, and a button to take it away."""

    taken_away = Signal()

    def __init__(self, name: str, count: int, how: str, tip: str) -> None:
        super().__init__()
        self.name = name
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(NameLine(name, count, clickable=False) if count else _alone(name))
        self.how = ElidedLabel()
        self.how.setFont(theme.scaled(self.font(), 0.9))
        self.how.setText(how)
        column.addWidget(self.how)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, SPACE)
        row.setSpacing(SPACE)
        row.addLayout(column, 1)
        self.away = QToolButton(self)  # without a parent it would be shown as a window of its own
        self.away.setAutoRaise(True)
        self.away.setIconSize(QSize(12, 12))
        self.away.setToolTip(escape(tip))
        self.away.setAccessibleName(tip)
        icons.dress(self.away, "x")
        kept = self.away.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.away.setSizePolicy(kept)
        self.away.setVisible(bool(tip))
        self.away.clicked.connect(self.taken_away)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignVCenter)


def _alone(name: str) -> QWidget:
    label = plain_label()
    label.setText(name)
    return label


class SpeakerNames(QWidget):
    """All names of one speaker, the first few until more are asked for."""

    not_this_wanted = Signal(object)  # tuple[int, ...]: the rows of a name that is not this person's
    forget_wanted = Signal(str)  # a name that a person added

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._named: Named | None = None
        self._open = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.more = QToolButton()
        self.more.setAutoRaise(True)
        self.more.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._rows)
        column.addWidget(self.more)

    def show_named(self, named: Named) -> None:
        """Show the names of a speaker; of another one the first few only."""
        if self._named is None or self._named.id != named.id:
            self._open = False
        self._named = named
        self._fill()

    def rows(self) -> list[NameRow]:
        """The rows shown, in order."""
        found = (self._rows.itemAt(at) for at in range(self._rows.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [each for each in widgets if isinstance(each, NameRow)]

    def _turn(self) -> None:
        self._open = not self._open
        self._fill()

    def _fill(self) -> None:
        clear_layout(lambda: self._rows.takeAt(0))
        named = self._named
        if named is None:
            return
        count = len(named.names) + len(named.given_names)
        self.setVisible(count > 1 or any(each.name != named.shown for each in named.names))
        shown = named.names if self._open else named.names[:FEW]
        for each in shown:
            self._rows.addWidget(self._row(each, named.shown))
        for name in named.given_names if self._open or len(named.names) < FEW else ():
            self._rows.addWidget(self._given(name))
        hidden = count - self._rows.count()
        self.more.setVisible(hidden > 0 or (self._open and count > FEW))
        self.more.setText(tr("Fewer names") if self._open else tr("{n} more…", n=hidden))

    def _row(self, name: Name, shown: str) -> NameRow:
        tip = "" if name.of_whole else tr("Not this person: split “{name}” off", name=name.name)
        row = NameRow(name.name, name.quotations, how_linked(name, shown), tip)
        row.taken_away.connect(lambda rows=name.rows: self.not_this_wanted.emit(rows))
        return row

    def _given(self, name: str) -> NameRow:
        row = NameRow(name, 0, tr("added by you"), tr("Take the name “{name}” away", name=name))
        row.taken_away.connect(lambda: self.forget_wanted.emit(name))
        return row


def how_linked(name: Name, shown: str = "") -> str:
    """How a name came to be this speaker's, in plain words, and how sure that is."""
    if name.of_whole:
        return tr("shown as “{name}”", name=shown) if shown and shown != name.name else tr("the name shown")
    where = tr("in {n} {n:article|articles}", n=name.in_articles) if name.in_articles else ""
    how = tr("by you") if name.by_person else RULES.get(name.rule, name.rule)
    sure = "" if name.by_person or name.sure is None else tr("{share:.0%} sure", share=min(name.sure, SUREST))
    return " · ".join(part for part in (how, sure, where) if part)
