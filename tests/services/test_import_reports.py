"""The report of the last import is kept with the library, and says later what it said at once."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from quoteline.services import correcting, import_reports, importing, told_as_json
from quoteline.services.importing import ImportReport, Outcome
from quoteline.services.library import Library, open_library
from quoteline.wording import Told, listed, say

STORY = "“The mill stays open,” Ada Ferrol said. “We have orders,” she said."


def imported(library: Library, *paths: Path, **how: Any) -> ImportReport:
    report = ImportReport()
    for step in importing.import_paths(library, paths, **{"jobs": 0, **how}):
        report.add(step)
    return report


def folder(path: Path) -> Path:
    path.mkdir()
    (path / "2016-01-04-mill.txt").write_text(f"LISK, March 4, 2015 (Post) – {STORY}", encoding="utf-8")
    (path / "copy.txt").write_text("The Mill\n\n" + STORY, encoding="utf-8")
    (path / "empty.txt").write_text(" \n", encoding="utf-8")
    (path / "picture.png").write_bytes(b"\x89PNG")
    return path


def test_a_report_says_the_same_when_it_is_opened_again(library: Library, tmp_path: Path) -> None:
    report = imported(library, folder(tmp_path / "papers"), outlet="Harbour Post")
    with closing(open_library(library.path)) as later:
        again = import_reports.latest(later)
    assert again is not None
    assert again.sentence() == report.sentence()
    assert (again.counts, again.dates, again.languages) == (report.counts, report.dates, report.languages)
    for kept, step in zip(again.steps, report.steps, strict=True):
        assert (kept.outcome, kept.origin, kept.reason, kept.dating) == (
            *(step.outcome, step.origin, step.reason, step.dating),
        )
        assert (kept.article_id, kept.quotations, kept.title) == (
            step.article_id,
            step.quotations,
            step.title,
        )
    assert (again.ended, again.asked["outlet"]) == ("done", "Harbour Post")
    assert again.import_id == report.import_id == correcting.log(library)[0].id


def test_only_the_last_report_is_given_and_old_ones_go(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quoteline.storage.imports_told.MOST", 3)
    papers = folder(tmp_path / "papers")
    for _ in range(5):
        imported(library, papers)
    again = import_reports.latest(library)
    assert again is not None
    assert (again.already_there, again.imported) == (2, 0)
    assert library.database.value("SELECT count(*) FROM reports") == 3
    assert library.database.value("SELECT count(*) FROM outcomes") == 3 * 4
    assert import_reports.latest(library) is not None


def test_long_reports_do_not_pile_up(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quoteline.storage.imports_told.MOST_OUTCOMES", 5)
    papers = folder(tmp_path / "papers")
    for _ in range(4):
        imported(library, papers)
    assert library.database.value("SELECT count(*) FROM reports") == 2


def test_an_import_that_is_stopped_says_so_and_tells_only_of_what_is_kept(
    library: Library, tmp_path: Path
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    for number in range(4):
        (papers / f"{number}.txt").write_text(f"{STORY} It was day {number}.", encoding="utf-8")
    steps = importing.import_paths(library, [papers], jobs=0)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    again = import_reports.latest(library)
    assert again is not None
    assert (again.ended, again.imported) == ("stopped", 1)
    assert library.database.article_ids() == [1]


def test_without_an_import_there_is_no_report(library: Library) -> None:
    assert import_reports.latest(library) is None


def test_what_a_strange_library_holds_as_a_report_is_read_as_far_as_it_goes(
    library: Library, tmp_path: Path
) -> None:
    imported(library, folder(tmp_path / "papers"))
    strange = [
        *("no JSON", "[1, 2]", '{"reason": 7, "dating": {"published": "soon"}}'),
        '{"reason": {"say": "{n:1000000000d}", "with": {"n": 5}}, "title": ["a"]}',
    ]
    with library.database.writing():
        for position, more in enumerate(strange, 1):
            library.database.sql.conn.execute(
                "UPDATE outcomes SET outcome = 'odd', more = ? WHERE position = ?", [more, position]
            )
        library.database.sql.conn.execute("UPDATE reports SET asked = '{'")
    again = import_reports.latest(library)
    assert again is not None
    assert [each.reason for each in again.steps] == ["", "", "", ""]
    assert again.counts[Outcome.FAILED] == 4


@pytest.mark.parametrize(
    "sentence",
    [
        say("row {number} has no text", number="7"),
        say("{n} {n:quotation|quotations} new", n=2),
        listed([say("{n} {n:quotation|quotations} gone", n=1), "plain"]),
        say("on {day:long}", day=date(2025, 3, 19)),
    ],
)
def test_a_sentence_still_knows_how_it_was_made(sentence: Told) -> None:
    again = told_as_json.read(json.loads(json.dumps(told_as_json.written(sentence))))
    assert isinstance(again, Told)
    assert (str(again), again.template) == (str(sentence), sentence.template)


def test_a_plain_sentence_stays_one() -> None:
    assert told_as_json.read(told_as_json.written("as it is")) == "as it is"
