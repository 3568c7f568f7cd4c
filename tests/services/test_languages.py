"""Articles in languages that extraction does not know come in, and say why they have no quotations."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from quoteline.services import browsing, importing, previewing, report_files
from quoteline.services.importing import ImportReport
from quoteline.services.languages import left_unread
from quoteline.services.library import Library
from quoteline.services.reextracting import extract_again

GERMAN = (
    "Der Stadtrat hat am Montag beschlossen, den alten Hafen nicht zu verkaufen. „Wir werden das nicht tun“,"
    " sagte die Bürgermeisterin nach einer langen Sitzung. Die Arbeiten sollen im Herbst beginnen."
)
ENGLISH = (
    "The council decided on Monday that the old harbour would not be sold. “We will not do it,” said Ada Lund"
    " after a long evening. Work is to begin in autumn and to take about three years."
)


def imported(library: Library, folder: Path, texts: Sequence[str], jobs: int = 0) -> ImportReport:
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text)
    report = ImportReport()
    paths = [folder / f"{number}.txt" for number in range(len(texts))]
    for step in importing.import_paths(library, paths, jobs=jobs, engine="rules"):
        report.add(step)
    return report


@pytest.mark.parametrize("jobs", [0, 2])
def test_articles_in_other_languages_are_kept_without_quotations(
    library: Library, tmp_path: Path, jobs: int
) -> None:
    report = imported(library, tmp_path, [ENGLISH, GERMAN, f"{GERMAN}\n\n{GERMAN}"], jobs)
    assert report.imported == 3
    assert [(step.language, step.quotations > 0) for step in report.steps] == [
        ("en", True),
        ("de", False),
        ("de", False),
    ]
    assert report.remark() == "2 articles in German: kept and searchable, their quotations are not found."
    assert report.steps[1].reason == "it is in German: kept and searchable, its quotations are not found"
    kept = browsing.article_page(library, report.steps[1].article_id or 0).kept
    assert (kept.article.language, kept.article.text, kept.quotation_count) == ("de", GERMAN, 0)
    told: dict[str, Any] = json.loads(report_files.as_json(report))
    assert told["languages"] == {"en": 1, "de": 2}
    assert [each["language"] for each in told["files"]] == ["en", "de", "de"]


def test_they_stay_unread_when_a_library_is_read_again(library: Library, tmp_path: Path) -> None:
    report = imported(library, tmp_path, [ENGLISH, GERMAN])
    list(extract_again(library, engine="rules", jobs=0))
    counts = [
        browsing.article_page(library, step.article_id or 0).kept.quotation_count for step in report.steps
    ]
    assert counts[0] > 0
    assert counts[1] == 0


def test_a_text_that_does_not_tell_its_language_is_read(library: Library, tmp_path: Path) -> None:
    report = imported(library, tmp_path, ["“We will not sell,” said Ada Lund."])
    assert report.steps[0].language == ""
    assert report.quotations == 1
    assert report.remark() == ""


def test_a_language_that_a_row_declares_counts_where_the_text_is_too_short(
    library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "a.jsonl"
    rows = [{"text": "„Nein“, sagte Lund.", "language": "de"}, {"text": ENGLISH, "language": "de"}]
    file.write_text("\n".join(map(json.dumps, rows)))
    told = [step.language for step in importing.import_paths(library, [file], jobs=0, engine="rules")]
    assert told == ["de", "en"]


def test_the_language_is_told_before_the_import(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GERMAN)
    files = {step.place: step.file for step in previewing.preview(library, [tmp_path / "a.txt"]) if step.file}
    assert [each.language for file in files.values() for each in file.first] == ["de"]


def test_many_languages_are_told_shortly() -> None:
    told = left_unread(Counter({"en": 9, "de": 3, "fr": 2, "xh": 2, "es": 1, "it": 1}))
    assert told == (
        "3 articles in German: kept and searchable, their quotations are not found."
        " 2 articles in French: kept and searchable, their quotations are not found."
        " 2 articles in the language “xh”: kept and searchable, their quotations are not found."
        " 2 articles in 2 other languages: the same."
    )
    assert left_unread(Counter({"en": 9})) == ""
