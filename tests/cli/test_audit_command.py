"""``quoteline audit``: the figure of a library, and an article stretch by stretch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from terminals import Quoteline, write_articles


@pytest.fixture
def missed(quoteline: Quoteline, tmp_path: Path) -> Path:
    """A library of two outlets, with one stretch of speech that nobody is told to have said."""
    rows: list[dict[str, object]] = [
        {
            "outlet": "Harbour Post",
            "title": "On the wall",
            "text": "“We agreed,” said Ada Moss. She read “The Old Harbour” on the train.\n\n"
            "“Too late for all of us now” was on every wall.",
        },
        {"outlet": "Upland Echo", "title": "Agreed", "text": "“We agreed,” said Ada Moss of Lisk."},
    ]
    library = tmp_path / "a.quoteline"
    path = write_articles(tmp_path / "a.jsonl", rows)
    assert quoteline("import", path, "-l", library, "--jobs", "0").status == 0
    return library


def test_the_library_has_its_figure(quoteline: Quoteline, missed: Path) -> None:
    said = quoteline("audit", "-l", missed)
    assert said.status == 0
    assert said.out.startswith("Quoted stretches captured: 67 % (2 of 3).")
    assert "1  it may be speech, but nobody was found who said it" in said.out
    assert ["Harbour", "Post", "1", "2", "50.0", "%", "3"] in [line.split() for line in said.out.splitlines()]


def test_the_figures_are_there_for_scripts(quoteline: Quoteline, missed: Path) -> None:
    found: Any = quoteline("audit", "-l", missed, "--json").json
    assert (found["articles"], found["captured"], found["could_be_speech"], found["in_marks"]) == (2, 2, 3, 4)
    assert (found["share"], found["left_out"]["nobody said it"], found["left_out"]["title"]) == (0.6667, 1, 1)
    assert [(each["outlet"], each["share"]) for each in found["outlets"]] == [
        ("Harbour Post", 0.5),
        ("Upland Echo", 1.0),
    ]
    assert found["missed"] == [{"article_id": 1, "article_title": "On the wall", "count": 1}]


def test_an_article_is_told_stretch_by_stretch(quoteline: Quoteline, missed: Path) -> None:
    said = quoteline("audit", "-l", missed, "--article", 1)
    assert "“Too late for all of us now”: it may be speech, but nobody was found who said it" in said.out
    found: Any = quoteline("audit", "-l", missed, "--article", 1, "--json").json
    assert [(each["text"], each["reason"]) for each in found["left_alone"]] == [
        ("The Old Harbour", "title"),
        ("Too late for all of us now", "nobody said it"),
    ]


def test_what_a_person_rejected_is_named_with_its_number(quoteline: Quoteline, missed: Path) -> None:
    quoteline("correct", 1, "--not-a-quotation", "-l", missed)
    found: Any = quoteline("audit", "-l", missed, "--article", 1, "--json").json
    first = found["left_alone"][0]
    assert (first["reason"], first["quotation_id"], first["why"]) == (
        "rejected by a person",
        1,
        "you said it is no quotation",
    )


def test_an_article_that_is_not_there_is_said_so(quoteline: Quoteline, missed: Path) -> None:
    said = quoteline("audit", "-l", missed, "--article", 99)
    assert (said.status, said.out) == (2, "")
    assert "no article with the number 99" in said.err
