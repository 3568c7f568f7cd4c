"""``quoteline reindex --extract``: what became of the library, for a person and for a script."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from terminals import Quoteline

from quoteline.services import extractor
from quoteline.services.extracting import Found


def asked(library: Path, query: str) -> Any:
    with closing(sqlite3.connect(library)) as other:
        return other.execute(query).fetchall()


def test_reading_again_with_the_same_engine_changes_nothing(quoteline: Quoteline, library: Path) -> None:
    before = asked(library, "SELECT * FROM quotations")
    said = quoteline("reindex", "--extract", "--jobs", "0", "-l", library, "--json")
    found: Any = said.json
    assert said.status == 0
    assert found["articles"] == 4
    assert found["same"] == len(before)
    assert (found["changed"], found["new"], found["gone"], found["corrections"]) == (0, 0, 0, [])
    assert asked(library, "SELECT * FROM quotations") == before


def test_what_finds_no_place_is_listed_and_kept(
    quoteline: Quoteline, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quoteline("correct", 1, "--tag", "beat", "-l", library)
    monkeypatch.setattr(extractor, "read_text", lambda reading, engine: Found(engine="rules-9"))
    said = quoteline("reindex", "--extract", "--jobs", "0", "-l", library)
    assert said.status == 0
    assert "Extracted again with rules-9: 1 quotation changed" not in said.out
    assert "no longer found, 1 to look at" in said.out
    assert "tagged" in said.out
    assert asked(library, "SELECT id FROM quotations WHERE rejected = 0") == [(1,)]
    searched: Any = quoteline("export", "is:unplaced", "-l", library, "--format", "jsonl")
    assert searched.out.count("\n") == 1
    assert quoteline("undo", "-l", library).status == 0
    assert len(asked(library, "SELECT id FROM quotations WHERE rejected = 0")) > 6


def test_articles_that_could_not_be_read_are_named(
    quoteline: Quoteline, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extractor, "read_text", lambda reading, engine: Found(failure="out of ink"))
    said = quoteline("reindex", "--extract", "--jobs", "0", "-l", library)
    assert said.status == 1
    assert said.err.count("out of ink") == 4


def test_how_to_read_is_said_only_when_something_is_read(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("reindex", "--engine", "rules", "-l", library)
    assert said.status == 2
    assert "add --extract" in said.err
    assert quoteline("reindex", "-l", library).status == 0
