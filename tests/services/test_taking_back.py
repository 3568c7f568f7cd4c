"""Undo takes a correction back at once, but of a whole import it first tells what would go."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quoteline.services import browsing, correcting, importing, taking_back
from quoteline.services.library import Library, statistics
from quoteline.services.taking_back import WholeImport

MILL = "“The mill stays open,” Ada Ferrol said on Tuesday. “We have orders,” she said."
POOL = "“The pool is closed,” said Lena Quist."


@pytest.fixture
def imported(library: Library, tmp_path: Path) -> Library:
    """Two articles came in with one import."""
    file = tmp_path / "articles.jsonl"
    file.write_text("".join(json.dumps({"text": text}) + "\n" for text in (MILL, POOL)), encoding="utf-8")
    for _ in importing.import_paths(library, [file], jobs=0, engine="rules"):
        pass
    return library


def ids(library: Library) -> list[int]:
    return [each.id for each in browsing.rows(library, [1, 2, 3])]


def test_a_correction_is_taken_back_at_once(imported: Library) -> None:
    correcting.star(imported, [1], True)
    change = taking_back.undo_unless_import(imported)
    assert isinstance(change, correcting.Change)
    assert change.what == "Starred"
    assert not browsing.detail(imported, 1).row.starred


def test_an_import_is_told_and_stays_until_it_is_asked_for(imported: Library) -> None:
    told = taking_back.undo_unless_import(imported)
    assert told == WholeImport(1, articles=2, quotations=3)
    assert ids(imported) == [1, 2, 3]
    assert taking_back.undo_unless_import(imported) == told
    change = taking_back.undo_import(imported, 1)
    assert change is not None
    assert change.what == "Imported 2 articles"
    assert statistics(imported).articles == 0
    correcting.redo(imported)
    assert ids(imported) == [1, 2, 3]


def test_what_was_done_meanwhile_keeps_the_import(imported: Library) -> None:
    told = taking_back.undo_unless_import(imported)
    assert isinstance(told, WholeImport)
    correcting.star(imported, [2], True)
    assert taking_back.undo_import(imported, told.id) is None
    assert ids(imported) == [1, 2, 3]
    assert browsing.detail(imported, 2).row.starred


def test_there_may_be_nothing_to_take_back(library: Library) -> None:
    assert taking_back.undo_unless_import(library) is None
