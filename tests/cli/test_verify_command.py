"""``quoteline verify``: what moved, what is missing, and the exit status that a script asks for."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from terminals import Quoteline


def meddle(library: Path, statement: str) -> None:
    with closing(sqlite3.connect(library)) as other:
        other.execute(statement)
        other.commit()


def test_a_sound_library_tells_its_counts(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("verify", "-l", library, "--json")
    found: Any = said.json
    quotations = found["counts"].pop("exact")
    assert said.status == 0
    assert quotations > 6
    assert found["counts"] == {"articles": 4, "altered": 0, "moved": 0, "missing": 0}
    assert [*found] == ["library", "sound", "problems", "counts", "displaced", "notes"]


def test_what_moved_and_what_is_missing_is_listed(quoteline: Quoteline, library: Path) -> None:
    meddle(library, "UPDATE quotations SET content = '[[0, 4]]' WHERE id = 1")
    meddle(library, "UPDATE quotations SET words = 'nobody said this' WHERE id = 2")
    said = quoteline("verify", "-l", library, "--json")
    found: Any = said.json
    assert said.status == 1
    assert (found["sound"], found["counts"]["moved"], found["counts"]["missing"]) == (False, 1, 1)
    moved, missing = found["displaced"]
    assert (moved["table"], moved["id"], moved["standing"]) == ("quotations", 1, "moved")
    assert (moved["article_title"], moved["kept"], moved["now"]) == (
        "The mill stays open",
        [[0, 4]],
        [[1, 21]],
    )
    assert (missing["id"], missing["standing"], missing["now"]) == (2, "missing", [])


def test_a_person_reads_sentences(quoteline: Quoteline, library: Path) -> None:
    meddle(library, "UPDATE quotations SET content = '[[0, 4]]' WHERE id = 1")
    said = quoteline("verify", "-l", library)
    assert said.status == 1
    assert "sound: no" in said.out
    assert "Quotation 1 does not stand in its article as kept: its words stand at 1:21." in said.out
    assert "4 articles read again, 0 altered" in said.out


def test_files_that_changed_are_told_when_asked_for(quoteline: Quoteline, tmp_path: Path) -> None:
    file, library = tmp_path / "a.txt", tmp_path / "a.quoteline"
    file.write_text("“We agreed,” said Ada Moss.", encoding="utf-8")
    quoteline("import", file, "-l", library, "--jobs", "0")
    file.write_text("“We did not,” said Ada Moss.", encoding="utf-8")
    assert "has changed since" not in quoteline("verify", "-l", library).out
    said = quoteline("verify", "-l", library, "--origins")
    assert (said.status, "has changed since article 1 was imported" in said.out) == (0, True)
