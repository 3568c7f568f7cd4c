"""A page that has changed is kept as a new version, and what became of its quotations is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from quoteline.domain import UserError
from quoteline.services import browsing, correcting, importing, versions
from quoteline.services.importing import ImportReport, Outcome
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

OPENING = (
    "The ferry to the outer islands runs again from Monday. A notice was pinned to the door of the harbour"
    " office before noon. The ship had lain in the dock for eleven weeks while its engine was mended.\n\n"
)
FIRST = OPENING + (
    "“The engine is as good as new, and the crew is ready,” said Ada Ferrol.\n\n"
    "“We waited far too long for this day,” said Bruno Salt.\n\n"
    "“Nobody on the island believes the timetable,” said Clara Wend."
)
SECOND = OPENING + (
    "“The engine is nearly as good as new, and the crew is ready,” said Ada Ferrol.\n\n"
    "“We waited far too long for this day,” said Bruno Salt.\n\n"
    "“Tickets go on sale at the kiosk tomorrow morning,” said Dora Lund."
)
OTHER = (
    "Bakers in the valley have raised the price of rye bread for the third time this year, and flour is not"
    " the reason.\n\n“Gas costs us more than grain,” said Emil Torv. “Ask anybody with an oven.”"
)


def imported(library: Library, *paths: Path, **how: Any) -> ImportReport:
    report = ImportReport()
    for step in importing.import_paths(library, paths, **{"jobs": 0, **how}):
        report.add(step)
    return report


def row(path: Path, **values: str) -> Path:
    path.write_text(json.dumps(values) + "\n", encoding="utf-8")
    return path


def test_a_page_that_changed_is_kept_as_a_newer_version(library: Library, tmp_path: Path) -> None:
    address = "https://harbour.example/ferry"
    imported(library, row(tmp_path / "one.jsonl", text=FIRST, url=address))
    report = imported(library, row(tmp_path / "other.jsonl", text=SECOND, url=address))
    (step,) = report.steps
    assert (step.outcome, report.changed, report.imported) == (Outcome.CHANGED, 1, 0)
    assert step.reason == "changed since article 1: 1 quotation new, 1 quotation gone, 1 quotation changed"
    assert [each.id for each in versions.all_of(library, 1)] == [1, 2]
    again = imported(library, tmp_path / "one.jsonl", tmp_path / "other.jsonl")
    assert again.already_there == 2


def test_what_appeared_vanished_and_changed_is_told_word_by_word(library: Library, tmp_path: Path) -> None:
    story = tmp_path / "ferry.txt"
    for text in (FIRST, SECOND):
        story.write_text(text, encoding="utf-8")
        imported(library, story)
    (compared,) = versions.compared(library, 2)
    assert [each.row.speaker for each in compared.appeared] == ["Dora Lund"]
    assert [each.row.speaker for each in compared.vanished] == ["Clara Wend"]
    (changed,) = compared.changed
    assert [piece.printing for piece in changed.diff if piece.change is versions.Change.ADDED] == ["nearly"]
    assert (changed.words_differ, changed.speaker_differs) == (True, False)
    assert [each.new.row.speaker for each in compared.same] == ["Bruno Salt"]


def test_the_words_of_one_given_to_another_count_as_changed(library: Library, tmp_path: Path) -> None:
    story = tmp_path / "ferry.txt"
    for text in (FIRST, FIRST.replace("Bruno Salt", "Egon Mirk")):
        story.write_text(text, encoding="utf-8")
        imported(library, story)
    (compared,) = versions.compared(library, 1)
    (changed,) = compared.changed
    assert (changed.words_differ, changed.speaker_differs) == (False, True)
    assert not compared.appeared
    assert not compared.vanished


def test_another_article_under_the_same_file_name_is_no_version(library: Library, tmp_path: Path) -> None:
    latest = tmp_path / "latest.txt"
    for text in (FIRST, OTHER):
        latest.write_text(text, encoding="utf-8")
        report = imported(library, latest)
        assert report.imported == 1
    assert [each.id for each in versions.all_of(library, 2)] == [2]
    assert versions.compared(library, 2) == []


def test_a_number_counts_within_the_export_that_gave_it(library: Library, tmp_path: Path) -> None:
    imported(library, row(tmp_path / "a.jsonl", text=FIRST, doc_id="7", outlet="Harbour Post"))
    imported(library, row(tmp_path / "b.jsonl", text=SECOND, doc_id="7", outlet="The Lantern"))
    imported(library, row(tmp_path / "c.jsonl", text=OTHER, doc_id="7", outlet="Harbour Post"))
    report = imported(library, row(tmp_path / "d.jsonl", text=SECOND, doc_id="7", outlet="Harbour Post"))
    assert report.steps[0].reason.startswith("changed since article 1: ")
    assert [each.id for each in versions.all_of(library, 1)] == [1, 4]


def test_versions_go_on_one_behind_the_other_and_any_two_can_be_compared(
    library: Library, tmp_path: Path
) -> None:
    story = tmp_path / "ferry.txt"
    for text in (FIRST, SECOND, SECOND + "\n\n“It is about time,” said Ida Holm."):
        story.write_text(text, encoding="utf-8")
        imported(library, story)
    assert [each.version_of for each in versions.all_of(library, 2)] == [None, 1, 2]
    first, second = versions.compared(library, 1)
    assert second.sentence == "1 quotation new"
    whole = versions.compare(library, 1, 3)
    assert (len(whole.appeared), len(whole.vanished), len(whole.changed)) == (2, 1, 1)
    assert first.sentence == "1 quotation new, 1 quotation gone, 1 quotation changed"
    with pytest.raises(UserError, match="no version"):
        versions.compare(library, 1, 99)
    with pytest.raises(UserError, match="no article with the number 99"):
        versions.all_of(library, 99)


def test_both_versions_stay_and_the_older_one_says_so(library: Library, tmp_path: Path) -> None:
    story = tmp_path / "ferry.txt"
    for text in (FIRST, SECOND):
        story.write_text(text, encoding="utf-8")
        imported(library, story)
    rows = browsing.rows(library, browsing.quotation_ids(library, Wanted()))
    assert {each.article_id: each.older_version for each in rows} == {1: True, 2: False}
    correcting.undo(library)
    rows = browsing.rows(library, browsing.quotation_ids(library, Wanted()))
    assert {each.article_id: each.older_version for each in rows} == {1: False}
    correcting.redo(library)
    assert [each.id for each in versions.all_of(library, 1)] == [1, 2]


def test_an_import_behind_one_that_was_taken_back_leaves_no_link_to_what_is_gone(
    library: Library, tmp_path: Path
) -> None:
    story = tmp_path / "ferry.txt"
    for text in (FIRST, SECOND):
        story.write_text(text, encoding="utf-8")
        imported(library, story)
    correcting.undo(library)
    story.write_text(FIRST + "\n\nThe kiosk opens at nine.", encoding="utf-8")
    report = imported(library, story)
    assert report.steps[0].reason == "changed since article 1: the same quotations"
    assert [each.version_of for each in versions.all_of(library, 1)] == [None, 1]
