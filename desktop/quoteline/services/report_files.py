"""The report of an import as a file: JSON for scripts, CSV for spreadsheets."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

from quoteline.exporters.tables import BYTE_ORDER_MARK, safe
from quoteline.services.import_reports import ImportReport, ImportStep
from quoteline.services.published import Dating, Question, why
from quoteline.services.writing import whole_file

COLUMNS = (
    *("origin", "outcome", "reason", "article_id", "title", "language", "quotations"),
    *("published", "published_from", "date_questions", "date_remark"),
)
FORMATS = ("csv", "json")


def write(report: ImportReport, path: Path) -> None:
    """Write the report to a file, as what its name ends in: CSV, else JSON. Raises UserError."""
    with whole_file(path) as file:
        file.writelines(as_csv(report) if path.suffix.lower() == ".csv" else [as_json(report)])


def as_json(report: ImportReport) -> str:
    """The report as one JSON document."""
    return json.dumps(as_object(report), ensure_ascii=False, indent=2) + "\n"


def as_object(report: ImportReport) -> dict[str, Any]:
    """The report as JSON has it: counts, then each article and file."""
    return {
        "found": report.found,
        "imported": report.imported,
        "changed": report.changed,
        "other_printings": report.printings,
        "already_there": report.already_there,
        "skipped": report.skipped,
        "failed": report.failed,
        "quotations": report.quotations,
        "engines": dict(report.engines),
        "remark": report.remark(),
        "dates": {question.name.lower(): report.dates[question] for question in Question},
        "languages": dict(report.languages),
        "files": [_file(step) for step in report.steps],
    }


def _file(step: ImportStep) -> dict[str, Any]:
    return {
        "origin": step.origin,
        "outcome": step.outcome,
        "reason": step.reason,
        "article_id": step.article_id,
        "quotations": step.quotations,
        **_date(step.dating),
        "title": step.title,
        "language": step.language,
    }


def _date(dating: Dating | None) -> dict[str, Any]:
    """The keys of one file that tell of its date; readings are given where there is something to ask."""
    if dating is None:
        nothing = dict.fromkeys(("published", "published_from"))
        return {**nothing, "date_questions": [], "date_remark": "", "date_readings": []}
    return {
        "published": dating.published.isoformat() if dating.published else None,
        "published_from": dating.published_from if dating.published else None,
        "date_questions": [question.name.lower() for question in dating.questions],
        "date_remark": why(dating),
        "date_readings": [
            {
                "date": each.day.isoformat(),
                "from": each.source,
                "confidence": each.confidence,
                "words": each.words,
            }
            for each in dating.readings
        ],
    }


def as_csv(report: ImportReport) -> Iterator[str]:
    """The report as CSV: a row for each article and file, safe to open in a spreadsheet."""
    line = StringIO(newline="")
    writer = csv.writer(line, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    yield BYTE_ORDER_MARK + line.getvalue()
    for step in report.steps:
        line.seek(0)
        line.truncate()
        told = _file(step)
        writer.writerow([_cell(told[name]) for name in COLUMNS])
        yield line.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(value)
    return safe("" if value is None else str(value))
