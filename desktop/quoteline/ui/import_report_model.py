"""The rows of an import's report: what became of each file, filtered by outcome, by problem and by words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quoteline.domain import PublishedFrom
from quoteline.services import languages
from quoteline.services.import_reports import ImportReport, ImportStep, Outcome
from quoteline.services.published import WHERE, Question, reading_words, sentence
from quoteline.ui import phrases
from quoteline.ui.publication_line import on_hover
from quoteline.ui.translating import Labels, shown, tr
from quoteline.wording import say

Index = QModelIndex | QPersistentModelIndex
TITLES = (
    *(say("File or article"), say("Result"), say("Reason"), say("Publication date")),
    *(say("Title"), say("Language")),
)
DATE, LANGUAGE = 3, 5
RESULTS = Labels(
    {
        Outcome.IMPORTED: say("Imported"),
        Outcome.CHANGED: say("New version"),
        Outcome.PRINTING: say("Other printing"),
        Outcome.ALREADY_THERE: say("Already there"),
        Outcome.SKIPPED: say("Skipped"),
        Outcome.FAILED: say("Failed"),
    }
)
QUESTIONS = Labels(
    {
        Question.CONFLICTING: say("conflicting"),
        Question.DOUBTFUL: say("doubtful"),
        Question.FUTURE: say("in the future"),
        Question.TOO_OLD: say("before 1800"),
    }
)
Days = Mapping[int, tuple[date | None, PublishedFrom]]


class StepsModel(QAbstractTableModel):
    """The steps of an import as a table: any number of them, as only those in view are asked for."""

    def __init__(self, report: ImportReport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.steps: list[ImportStep] = list(report.steps)
        self._days: dict[int, tuple[date | None, PublishedFrom]] = {}  # set since, by article

    def show_only(
        self,
        *,
        problems: bool = False,
        dates: bool = False,
        outcomes: frozenset[Outcome] = frozenset(),
        words: str = "",
    ) -> None:
        """Show all steps, or only those that failed, or that have a date to look at, or both.

        Of these those with one of the ``outcomes``, where there are any, and with these words.
        """
        asked = [
            step
            for wanted, some in ((problems, self._report.problems), (dates, self._report.questioned))
            if wanted
            for step in some
        ]
        steps = asked if problems or dates else self._report.steps
        if outcomes:
            steps = [step for step in steps if step.outcome in outcomes]
        if words.strip():
            sought = words.casefold().split()
            steps = [step for step in steps if all(each in _searched(step) for each in sought)]
        self.beginResetModel()
        self.steps = list(steps)
        self.endResetModel()

    def show_days(self, days: Days) -> None:
        """Some articles have another date now."""
        self._days.update(days)
        self.dataChanged.emit(self.index(0, DATE), self.index(max(0, len(self.steps) - 1), DATE))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.steps)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return shown(TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        step = self.steps[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _on_hover(step, index.column())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == DATE and step.article_id in self._days:
            return _set_since(*self._days[step.article_id])
        return _cell(step, index.column())


def _cell(step: ImportStep, column: int) -> str:
    match column:
        case 0:
            return _short(step.origin)
        case 1:
            return RESULTS[step.outcome]
        case 2:
            return _reason(step)
        case 3:
            return _date(step)
        case 4:
            return step.title
    return shown(languages.name(step.language)) if step.language else ""


def _searched(step: ImportStep) -> str:
    """What is looked in, with the words of the window."""
    return "\n".join((step.origin, step.title, _reason(step), RESULTS[step.outcome])).casefold()


def _set_since(day: date | None, whence: PublishedFrom) -> str:
    if day is None:
        return tr("unknown")
    return tr("{day}, {where}", day=phrases.short_day(day), where=shown(WHERE[whence]))


def as_text(report: ImportReport) -> str:
    """The whole report as plain text: the sentence, then a line a file, with tabs."""
    more = (report.remark(), sentence(report.dates), languages.left_unread(report.languages))
    said = filter(None, (report.sentence(), *more))
    return "\n".join([*said, "", *(line for step in report.steps for line in _lines(step))]) + "\n"


def _lines(step: ImportStep) -> Iterator[str]:
    """What became of a file, its date, and below it all readings where the date is to be looked at."""
    yield "\t".join((step.origin, RESULTS[step.outcome], _reason(step), _date(step))).rstrip("\t")
    if step.dating is not None:
        yield from (f"\t{reading_words(each)}" for each in step.dating.readings)


def _reason(step: ImportStep) -> str:
    if step.outcome is Outcome.IMPORTED:
        return phrases.count(step.quotations, "quotation")
    return shown(step.reason)


def _date(step: ImportStep) -> str:
    """The publication date that was taken, and what to look at in it."""
    if step.dating is None:
        return ""
    day = step.dating.published.isoformat() if step.dating.published else tr("unknown")
    asked = ", ".join(
        QUESTIONS.get(each, str(each)) for each in step.dating.questions if each is not Question.UNDATED
    )
    return f"{day} ({asked})" if asked else day


def _on_hover(step: ImportStep, column: int) -> str:
    if column == 3 and step.dating is not None:
        return on_hover(step.dating)
    return f"<p>{escape(step.origin if column == 0 else _reason(step) or step.origin)}</p>"


def _short(origin: str) -> str:
    """The end of a path is what tells one file from the other."""
    parts = Path(origin).parts
    return origin if len(parts) <= 3 else "…/" + "/".join(parts[-2:])
