"""What an import found out about publication dates that a person should look at."""

from __future__ import annotations

from collections.abc import Iterator

from quoteline.cli import tables
from quoteline.services.importing import ImportReport, ImportStep
from quoteline.services.published import WHERE, Question, sentence, why

SHOWN = 50  # articles


def in_words(report: ImportReport) -> str:
    """The sentence with the counts, then each article with all that was found (* was taken); else nothing."""
    told = sentence(report.dates)
    if not told:
        return ""
    steps = sorted(report.questioned, key=_only_undated)
    lines = [told, *(line for step in steps[:SHOWN] for line in _lines(step))]
    if len(steps) > SHOWN:
        lines.append(f"… and {len(steps) - SHOWN:,} more articles; --json names all.")
    return "".join(f"{line}\n" for line in lines)


def _only_undated(step: ImportStep) -> bool:
    """What can be decided by looking comes before what only tells nothing."""
    return step.dating is not None and step.dating.questions == (Question.UNDATED,)


def _lines(step: ImportStep) -> Iterator[str]:
    dating = step.dating
    assert dating is not None
    asked = "" if dating.questions == (Question.UNDATED,) else f"{', '.join(dating.questions)}. "
    yield tables.one_line(f"{step.article_id}  {step.origin}: {asked}{why(dating)}")
    for each in dating.readings:
        taken = "*" if each == dating.readings[0] and each.day == dating.published else " "
        found = f"{WHERE[each.source]}: {each.words}" if each.words else WHERE[each.source]
        yield f"    {taken} {each.day.isoformat()}  {each.confidence:>4.0%}  {tables.one_line(found)}"
