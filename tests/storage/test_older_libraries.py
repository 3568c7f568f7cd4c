"""A library that an older program left opens, with all that was in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from quoteline.domain import Passing, Relay
from quoteline.search.folding import words
from quoteline.storage import Database, articles, prepare, quotations, silences
from quoteline.storage.migrations import APPLICATION_ID, RELAYS_AND_SILENCES, statements

LEFT = Path(__file__).parents[1] / "data" / "libraries"


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A library as the first schema left it."""
    path = tmp_path / "first.quoteline"
    with closing(sqlite3.connect(path)) as made:
        made.executescript((LEFT / "first_schema.sql").read_text(encoding="utf-8"))
        made.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return path


def test_a_library_of_the_first_schema_is_backed_up_and_opens(first: Path) -> None:
    backed_up: list[Path] = []
    prepare(first, backed_up.append)
    assert backed_up == [first]
    with closing(Database(first, words)) as database:
        (one, other) = quotations.details(database, quotations.of_article(database, 1))
    assert (one.row.text, one.row.speaker) == ("The mill stays open,", "Ada Ferrol")
    assert (other.remark, other.row.remark, other.relay) == ("denial", "denial", None)


def test_who_was_told_is_no_remark_any_more(first: Path) -> None:
    prepare(first, lambda path: None)
    with closing(Database(first, words)) as database:
        (one,) = quotations.details(database, [1])
    assert one.remark == ""
    assert one.relay == Relay("the Harbour Post", (0, 0), Passing.TOLD)


def test_nobody_is_known_to_have_declined_in_an_older_library(first: Path) -> None:
    prepare(first, lambda path: None)
    with closing(Database(first, words)) as database:
        assert silences.of_article(database, 1) == []


def test_no_readings_of_the_publication_day_are_known_in_an_older_library(first: Path) -> None:
    prepare(first, lambda path: None)
    with closing(Database(first, words)) as database:
        kept = articles.get(database, 1)
    assert kept is not None
    assert (kept.article.published is None, kept.article.readings) == (False, ())


def test_every_statement_of_the_second_step_is_found_whole() -> None:
    found = statements(RELAYS_AND_SILENCES)
    assert len(found) == 7
    assert all(sqlite3.complete_statement(each) for each in found)


def test_an_article_of_an_older_library_is_known_by_the_date_it_came_in_with(first: Path) -> None:
    prepare(first, lambda path: None)
    with closing(Database(first, words)) as database:
        (published, read) = database.one("SELECT published, published_read FROM articles") or ("", None)
        assert published == read
        assert database.one("SELECT DISTINCT said_rule FROM quotations") == ("",)
        assert database.all("SELECT * FROM steps") == []
