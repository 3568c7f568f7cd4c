"""``quoteline versions``, ``quoteline report``, and the outlet of many articles at once."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Quoteline = Callable[..., Any]

STORY = (
    "The lighthouse lamp was lit again on the rock that the fishers call the Tooth.\n\n"
    "“The lamp can be seen from nine miles away,” said Ada Ferrol.\n\n"
    "“Nobody paid us for the oil,” said Bruno Salt."
)


@pytest.fixture
def changed(quoteline: Quoteline, tmp_path: Path) -> tuple[Path, Path]:
    """A library with two versions of one article, and its file."""
    library, story = tmp_path / "lamp.quoteline", tmp_path / "lamp.txt"
    for text in (
        STORY,
        STORY.replace("nine", "seven").replace("“Nobody paid us for the oil,” said Bruno Salt.", ""),
    ):
        story.write_text(text, encoding="utf-8")
        assert quoteline("import", story, "-l", library, "--engine", "rules").status == 0
    return library, story


def test_an_import_tells_of_a_page_that_has_changed(quoteline: Quoteline, changed: tuple[Path, Path]) -> None:
    library, story = changed
    story.write_text(STORY.replace("nine", "five"), encoding="utf-8")
    said = quoteline("import", story, "-l", library, "--engine", "rules")
    assert "changed: " in said.err
    assert "changed since article 2: 1 quotation new, 1 quotation changed" in said.err
    assert "1 found, 0 imported, 1 newer versions" in said.out


def test_what_changed_is_shown_word_by_word(quoteline: Quoteline, changed: tuple[Path, Path]) -> None:
    library, _ = changed
    said = quoteline("versions", 2, "-l", library)
    assert "1 → 2: 1 quotation gone, 1 quotation changed" in said.out
    assert "  - Bruno Salt: “Nobody paid us for the oil,”" in said.out
    assert "  ~ Ada Ferrol: The lamp can be seen from [-nine-] {+seven+} miles away" in said.out


def test_what_changed_is_given_to_scripts(quoteline: Quoteline, changed: tuple[Path, Path]) -> None:
    library, story = changed
    found = quoteline("versions", 1, "-l", library, "--json").json
    assert [(each["article_id"], each["version_of"]) for each in found["versions"]] == [(1, None), (2, 1)]
    (change,) = found["changes"]
    assert (change["old"], change["new"], change["same"], change["appeared"]) == (1, 2, 0, [])
    assert [each["speaker"] for each in change["vanished"]] == ["Bruno Salt"]
    assert change["changed"][0]["differs"] == ["words"]
    assert found["versions"][0]["origin"] == str(story)


def test_an_article_that_is_not_there_has_no_versions(
    quoteline: Quoteline, changed: tuple[Path, Path]
) -> None:
    said = quoteline("versions", 77, "-l", changed[0])
    assert (said.status, said.out) == (2, "")
    assert "77" in said.err


def test_the_last_import_is_told_once_more(
    quoteline: Quoteline, changed: tuple[Path, Path], tmp_path: Path
) -> None:
    library, story = changed
    first = quoteline("import", story, tmp_path / "gone.txt", "-l", library, "--json").json
    assert quoteline("report", "-l", library, "--format", "json").json == first
    table = quoteline("report", "--problems", "-l", library).out
    assert "gone.txt" in table
    assert "lamp.txt" not in table
    told = quoteline("report", "--format", "csv", "-l", library).out
    rows = list(csv.DictReader(io.StringIO(told.removeprefix("\ufeff"))))
    assert [row["outcome"] for row in rows] == ["already there", "failed"]


def test_a_library_without_an_import_has_no_report(quoteline: Quoteline, tmp_path: Path) -> None:
    library, empty = tmp_path / "empty.quoteline", tmp_path / "empty"
    empty.mkdir()
    quoteline("import", empty, "-l", library)
    said = quoteline("report", "-l", library)
    assert (said.status, said.err.count("\n")) == (2, 1)


def test_the_outlet_of_many_articles_is_one_correction(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("correct", "--article", "1,2", "--outlet", " The  Lantern ", "-l", library)
    assert said.err == "Outlet of 2 articles set to The Lantern.\n"
    found = quoteline(
        "search", "outlet:lantern", "--in", "articles", "-l", library, "--format", "jsonl"
    ).lines
    assert sorted(each["id"] for each in found) == [1, 2]
    quoteline("undo", "-l", library)
    assert not quoteline(
        "search", "outlet:lantern", "--in", "articles", "-l", library, "--format", "jsonl"
    ).lines


def test_the_date_of_many_articles_is_one_correction(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("correct", "--article", "1,2", "--published", "2024-02-03", "-l", library)
    assert said.err.startswith("Publication date of 2 articles set to 2024-02-03. ")
    quoteline("undo", "-l", library)
    assert quoteline("history", "-l", library, "--limit", 1).out.count("taken back") == 1


def test_taking_back_an_import_says_what_went_with_it(
    quoteline: Quoteline, changed: tuple[Path, Path]
) -> None:
    said = quoteline("undo", "-l", changed[0])
    assert "1 article with 1 quotation is gone. quoteline redo brings all of it back" in said.err
