"""The answers to many queries as a table that can be put in any order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from quoteline.services.many_queries import Answer, Newest
from quoteline.ui import native, phrases, theme
from quoteline.ui.plain_hints import plain_hint
from quoteline.ui.translating import shown, tr
from quoteline.wording import say

LINE, QUERY, QUOTATIONS, ARTICLES, SPEAKERS, FIRST, LAST, REMARK, NEWEST = range(9)
TITLES = (
    *(say("Line"), say("Query"), say("Quotations"), say("Articles"), say("Speakers"), say("First said")),
    *(say("Last said"), say("Remark"), say("Newest")),
)
NUMBERS = frozenset({LINE, QUOTATIONS, ARTICLES, SPEAKERS})
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


def _sort_key(column: int) -> Callable[[Answer], Any]:
    """What a column is ordered by; without a day, or without words, comes before all others."""
    keys: dict[int, Callable[[Answer], Any]] = {
        LINE: lambda each: each.asked.place,
        QUERY: lambda each: _called(each).casefold(),
        QUOTATIONS: lambda each: each.quotations,
        ARTICLES: lambda each: each.articles,
        SPEAKERS: lambda each: each.speakers,
        FIRST: lambda each: (each.first is not None, each.first),
        LAST: lambda each: (each.last is not None, each.last),
        NEWEST: lambda each: _line(each.newest[0]).casefold() if each.newest else "",
        REMARK: remark,
    }
    return keys[column]


class AnswersModel(QAbstractTableModel):
    """One row for each answer, as they come in; in the order of the list until another one is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answers: list[Answer] = []

    def clear(self) -> None:
        """Nothing was asked."""
        self.beginResetModel()
        self.answers = []
        self.endResetModel()

    def add(self, answers: Sequence[Answer]) -> None:
        """More answers, behind those that are there."""
        if answers:
            first = len(self.answers)
            self.beginInsertRows(QModelIndex(), first, first + len(answers) - 1)
            self.answers.extend(answers)
            self.endInsertRows()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Equal ones stay in the order of the list."""
        if not 0 <= column < len(TITLES):
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        before = [self.answers[index.row()] for index in kept]
        self.answers.sort(key=_sort_key(LINE))
        self.answers.sort(key=_sort_key(column), reverse=order is Qt.SortOrder.DescendingOrder)
        rows = {id(each): row for row, each in enumerate(self.answers)}
        for index, each in zip(kept, before, strict=True):
            self.changePersistentIndex(index, self.index(rows[id(each)], index.column()))
        self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.answers)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return shown(TITLES[section])
        if role == Role.TextAlignmentRole:  # Qt paints the arrow of the order into a title at the right
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer, column = self.answers[index.row()], index.column()
        match role:
            case Role.DisplayRole:
                return _cell(answer, column)
            case Role.ToolTipRole:
                return plain_hint(_hint(answer, column))
            case Role.TextAlignmentRole:
                return _alignment(column)
            case Role.AccessibleTextRole if column == QUERY:
                return spoken(answer)
            case Role.ForegroundRole if not answer.quotations:
                return theme.colours(QGuiApplication.palette()).muted
        return None


def spoken(answer: Answer) -> str:
    """A row for a screen reader."""
    return tr("{query}: {n} {n:quotation|quotations}", query=_called(answer), n=answer.quotations)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _called(answer: Answer) -> str:
    return answer.asked.name or answer.asked.query


def _cell(answer: Answer, column: int) -> str:
    match column:
        case 0:
            return native.number(answer.asked.place)
        case 1:
            return _called(answer)
        case 2 | 3 | 4:
            counts = (answer.quotations, answer.articles, answer.speakers)
            return native.number(counts[column - QUOTATIONS])
        case 5 | 6:
            day = answer.first if column == FIRST else answer.last
            return phrases.short_day(day) if day else "–"
        case 7:
            return remark(answer)
    return _line(answer.newest[0]) if answer.newest else "–"


def remark(answer: Answer) -> str:
    """What to look at in a query: words that may have been meant as a field, or otherwise."""
    if answer.did_you_mean:
        return tr("Did you mean {query}?", query=answer.did_you_mean)
    return tr("As words: {words}", words=", ".join(answer.as_words)) if answer.as_words else ""


def _line(newest: Newest) -> str:
    words = " ".join(newest.words.split())
    return f"{newest.speaker}: {words}" if newest.speaker else words


def _hint(answer: Answer, column: int) -> str:
    """The whole query and how it is understood; of the newest quotations three, with their days."""
    if column == NEWEST and answer.newest:
        told = (
            f"{phrases.short_day(each.said) if each.said else tr('undated')} – {_line(each)}"
            for each in answer.newest
        )
        return "\n".join(told)
    understood = tr("Understood as: {what}", what=" · ".join(answer.understood))
    return "\n".join(dict.fromkeys((_called(answer), answer.asked.query, understood)))
