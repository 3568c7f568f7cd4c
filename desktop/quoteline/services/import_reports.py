"""What an import came to: a step for each article and file, counted, and kept with the library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from quoteline.domain import DateReading, PublishedFrom
from quoteline.services import told_as_json
from quoteline.services.languages import left_unread
from quoteline.services.library import Library
from quoteline.services.published import Dating, Question
from quoteline.storage import imports_told
from quoteline.storage.imports_told import Told
from quoteline.wording import listed, say


class Outcome(StrEnum):
    """What became of an article, or of a file that gave none."""

    IMPORTED = "imported"
    CHANGED = "changed"  # kept as a newer version of an article that is there: the page has changed
    PRINTING = "other printing"  # kept and linked: the same text from elsewhere
    ALREADY_THERE = "already there"
    SKIPPED = "skipped"
    FAILED = "failed"


KEPT = (Outcome.IMPORTED, Outcome.CHANGED, Outcome.PRINTING)
PROBLEMS = (Outcome.FAILED, Outcome.SKIPPED)


@dataclass(frozen=True)
class ImportStep:
    """One article, or file, that has been dealt with. ``total`` is None when a file holds many articles."""

    done: int
    total: int | None
    outcome: Outcome
    origin: str
    reason: str = ""
    article_id: int | None = None
    quotations: int = 0
    engine: str = ""  # what found them
    remark: str = ""  # why it was not the model, when the model was wanted
    dating: Dating | None = None  # of an article that was kept
    title: str = ""
    language: str = ""  # ISO 639-1
    import_id: int | None = None  # the number of the import in the log


@dataclass
class ImportReport:
    """What an import came to: counts, and each file that gave no article, with its reason.

    ``ended`` is ``done`` or ``stopped``, and empty while it goes on, or where it was broken off.
    """

    counts: Counter[Outcome] = field(default_factory=Counter)
    quotations: int = 0
    engines: Counter[str] = field(default_factory=Counter)  # articles read by each
    remarks: Counter[str] = field(default_factory=Counter)  # why the model was not used, and how often
    problems: list[ImportStep] = field(default_factory=list)
    steps: list[ImportStep] = field(default_factory=list)
    dates: Counter[Question] = field(default_factory=Counter)  # articles whose date is to be looked at
    questioned: list[ImportStep] = field(default_factory=list)  # those articles
    languages: Counter[str] = field(default_factory=Counter)  # articles kept, by language
    at: str = ""  # when it began, ISO 8601, UTC; of one that was kept
    ended: str = ""
    asked: Mapping[str, Any] = field(default_factory=dict)  # outlet, published, engine: as they were given
    import_id: int | None = None  # the last number that it has in the log

    def add(self, step: ImportStep) -> None:
        """Count a step."""
        self.counts[step.outcome] += 1
        self.quotations += step.quotations
        self.steps.append(step)
        if step.engine:
            self.engines[step.engine] += 1
        if step.remark:
            self.remarks[step.remark] += 1
        if step.dating is not None and step.dating.questions:
            self.dates.update(step.dating.questions)
            self.questioned.append(step)
        if step.outcome in KEPT and step.language:
            self.languages[step.language] += 1
        if step.outcome in PROBLEMS:
            self.problems.append(step)
        self.import_id = step.import_id or self.import_id

    @property
    def found(self) -> int:
        """All that was looked at."""
        return sum(self.counts.values())

    @property
    def imported(self) -> int:
        """Articles kept, other printings and newer versions not among them."""
        return self.counts[Outcome.IMPORTED]

    @property
    def changed(self) -> int:
        """Articles kept as a newer version of one that was there."""
        return self.counts[Outcome.CHANGED]

    @property
    def printings(self) -> int:
        """Articles kept whose text was there already, from elsewhere."""
        return self.counts[Outcome.PRINTING]

    @property
    def already_there(self) -> int:
        """Articles not imported again."""
        return self.counts[Outcome.ALREADY_THERE]

    @property
    def skipped(self) -> int:
        """Files of a kind that is not read."""
        return self.counts[Outcome.SKIPPED]

    @property
    def failed(self) -> int:
        """Files and rows that could not be read."""
        return self.counts[Outcome.FAILED]

    @property
    def kept(self) -> int:
        """All articles that came in."""
        return sum(self.counts[each] for each in KEPT)

    def sentence(self) -> str:
        """The report in one line."""
        said = [f"{self.found} found", f"{self.imported} imported"]
        for count, words in (
            (self.changed, "newer versions"),
            (self.printings, "other printings"),
            (self.already_there, "already there"),
            (self.skipped, "skipped"),
            (self.failed, "failed"),
        ):
            if count:
                said.append(f"{count} {words}")
        return ", ".join(said) + f"; {self.quotations} quotations"

    def remark(self) -> str:
        """That the rules alone were used, and why, where the model was wanted, and how many articles are in
        languages that extraction does not know; else nothing."""
        return listed(filter(None, (self._about_engines(), left_unread(self.languages))), " ")

    def _about_engines(self) -> str:
        if not self.remarks:
            return ""
        without, read = self.remarks.total(), self.engines.total()
        told = say("Quotations were found by the rules alone.")
        if without != read:
            told = say(
                "In {n} of {total} {total:article|articles} quotations were found by the rules alone.",
                n=without,
                total=read,
            )
        why, *others = (reason for reason, _ in self.remarks.most_common())
        more = [say("(There are {n} other reasons.)", n=len(others))] if others else []
        return listed([why, told, *more], " ")


def latest(library: Library) -> ImportReport | None:
    """The report of the last import of a library, as it was told then; None where there was none."""
    found = imports_told.latest(library.database)
    if found is None:
        return None
    report = report_of(map(_step, imports_told.outcomes(library.database, found.id)))
    report.at, report.ended, report.asked = found.at, found.ended, found.asked
    report.import_id = found.import_id
    return report


def report_of(steps: Iterable[ImportStep]) -> ImportReport:
    """The report of these steps."""
    report = ImportReport()
    for each in steps:
        report.add(each)
    return report


def told(step: ImportStep) -> Told:
    """A step as the library keeps it; what is empty is left out."""
    more = {
        "reason": told_as_json.written(step.reason),
        "title": step.title,
        "language": step.language,
        "engine": step.engine,
        "remark": told_as_json.written(step.remark),
        "dating": _dating_object(step.dating),
    }
    given = {name: value for name, value in more.items() if value}
    return Told(step.outcome, step.origin, step.article_id, step.quotations, given)


def _step(kept: Told) -> ImportStep:
    """The inverse of :func:`told`; what a strange library holds instead is read as far as it goes."""
    more = kept.more
    return ImportStep(
        done=0,
        total=None,
        outcome=Outcome(kept.outcome) if kept.outcome in set(Outcome) else Outcome.FAILED,
        origin=str(kept.origin),
        reason=told_as_json.read(more.get("reason", "")),
        article_id=kept.article_id if isinstance(kept.article_id, int) else None,
        quotations=kept.quotations if isinstance(kept.quotations, int) else 0,
        engine=str(more.get("engine", "")),
        remark=told_as_json.read(more.get("remark", "")),
        dating=_dating(more.get("dating")),
        title=str(more.get("title", "")),
        language=str(more.get("language", "")),
    )


def _dating_object(dating: Dating | None) -> Mapping[str, Any] | None:
    if dating is None:
        return None
    return {
        "published": dating.published.isoformat() if dating.published else None,
        "from": dating.published_from,
        "questions": list(dating.questions),
        "open_day": dating.open_day,
        "readings": [
            [each.day.isoformat(), each.source, each.confidence, each.words] for each in dating.readings
        ],
    }


def _dating(stored: Any) -> Dating | None:
    try:
        return Dating(
            published=date.fromisoformat(stored["published"]) if stored["published"] else None,
            published_from=PublishedFrom(stored["from"]),
            readings=tuple(
                DateReading(date.fromisoformat(day), PublishedFrom(source), float(sure), str(words))
                for day, source, sure, words in stored["readings"]
            ),
            questions=tuple(Question(each) for each in stored["questions"]),
            open_day=str(stored["open_day"]),
        )
    except (TypeError, KeyError, ValueError):
        return None
