"""Every article is read again; what moved or went missing is told with its place, and nothing is changed."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hostile_pdf import pdf_that_never_ends
from said_articles import keep, said

from quoteline import importers
from quoteline.importers import Asked
from quoteline.services import importing, keeping, verifying
from quoteline.services.library import Library
from quoteline.services.reading_apart import Limits
from quoteline.storage import rereading
from quoteline.storage.placing import Standing

TEXT = "“The mill stays open,” she said. “We have orders,” he said. Nobody laughed."
WORDS = ("The mill stays open", "We have orders")


@pytest.fixture
def kept(library: Library) -> Library:
    keep(library, TEXT, [said(TEXT, each) for each in WORDS], title="The mill")
    keep(library, "Nothing was said.", title="Silence")
    return library


def meddle(library: Library, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(library.path)) as other:
        other.execute(statement, values)
        other.commit()


def counts(found: verifying.VerifyReport) -> tuple[int, int, int]:
    exact, moved, missing = (found.standings[each] for each in Standing)
    return exact, moved, missing


def test_a_sound_library_is_all_exact(kept: Library) -> None:
    found = verifying.report(kept)
    assert (found.sound, found.articles, found.altered, counts(found)) == (True, 2, 0, (2, 0, 0))
    assert found.sentence == (
        "2 articles read again, 0 altered; of 2 quotations 2 stand exactly, 0 moved, 0 missing"
    )


def test_a_quotation_that_moved_is_told_with_where_it_is_now(kept: Library) -> None:
    meddle(kept, "UPDATE quotations SET content = '[[2, 9]]' WHERE id = 2")
    found = verifying.report(kept)
    start = TEXT.index(WORDS[1])
    (moved,) = found.displaced
    assert counts(found) == (1, 1, 0)
    assert (moved.id, moved.article_id, moved.title, moved.words) == (2, 1, "The mill", WORDS[1])
    assert moved.place.now == ((start, start + len(WORDS[1])),)
    assert f"its words stand at {start}:{start + len(WORDS[1])}" in found.problems[0]


def test_nothing_is_re_anchored(kept: Library) -> None:
    meddle(kept, "UPDATE quotations SET content = '[[2, 9]]' WHERE id = 2")
    before = kept.database.all("SELECT * FROM quotations")
    assert not verifying.report(kept).sound
    assert kept.database.all("SELECT * FROM quotations") == before
    assert not verifying.report(kept).sound


def test_a_text_that_was_altered_makes_its_words_move_or_go_missing(kept: Library) -> None:
    meddle(kept, "UPDATE texts SET text = ? WHERE article_id = 1", "Well: " + TEXT.replace("orders", "debts"))
    found = verifying.report(kept)
    assert (found.altered, counts(found)) == (1, (0, 1, 1))
    assert [each.place.standing for each in found.displaced] == [Standing.MOVED, Standing.MISSING]
    assert "not the one that was imported" in found.problems[0]


def test_the_words_of_an_article_without_text_are_missing(kept: Library) -> None:
    meddle(kept, "DELETE FROM texts WHERE article_id = 1")
    found = verifying.report(kept)
    assert (found.altered, counts(found)) == (1, (0, 0, 2))
    assert "Article 1 has no text." in found.problems


@pytest.mark.parametrize(
    ("column", "name"),
    [("cue", "cue"), ("source", "source"), ("said_evidence", "evidence"), ("relayed", "relay")],
)
def test_what_stands_beside_a_quotation_must_lie_in_the_text(kept: Library, column: str, name: str) -> None:
    meddle(kept, f"UPDATE quotations SET {column} = ? WHERE id = 1", json.dumps([[3, len(TEXT)]]))
    assert verifying.report(kept).sound
    meddle(kept, f"UPDATE quotations SET {column} = ? WHERE id = 1", json.dumps([[3, len(TEXT) + 1]]))
    found = verifying.report(kept)
    assert found.problems == [f"The {name} of quotation 1 lies outside its article."]
    assert counts(found) == (2, 0, 0)


@pytest.mark.parametrize(
    "nonsense", ["", "nonsense", "[[1]]", "[[0.5, 3]]", '[["a", "b"]]', "[1, 2]", "{}", "[[-9, 4]]", "null"]
)
def test_offsets_that_are_none_are_told_and_not_met(kept: Library, nonsense: str) -> None:
    meddle(kept, "UPDATE quotations SET content = ?, cue = ? WHERE id = 2", nonsense, nonsense)
    found = verifying.report(kept)
    assert counts(found) == (1, 1, 0)
    assert found.displaced[0].place.now[0][0] == TEXT.index(WORDS[1])


@pytest.mark.parametrize("text", [b"\xff\xfe", 7, b""])
def test_a_text_that_is_none_is_told_and_not_met(kept: Library, text: object) -> None:
    meddle(kept, "UPDATE texts SET text = ? WHERE article_id = 1", text)
    found = verifying.report(kept)
    assert (found.altered, found.standings[Standing.EXACT]) == (1, 0)


def test_a_quotation_that_a_person_rejected_is_read_again_as_well(kept: Library) -> None:
    meddle(kept, "UPDATE quotations SET rejected = 1, content = '[[0, 1]]' WHERE id = 1")
    assert counts(verifying.report(kept)) == (1, 1, 0)


def test_steps_tell_how_far_it_has_come_and_can_be_left(
    kept: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rereading.reread, "__kwdefaults__", {"at_a_time": 1})
    monkeypatch.setattr(verifying, "AT_A_TIME", 1)
    assert [(each.done, each.total) for each in verifying.steps(kept)] == [(0, 2), (1, 2), (2, 2)]
    walk = verifying.steps(kept)
    next(walk)
    walk.close()
    assert verifying.report(kept).sound


def test_a_file_that_says_something_else_now_is_noted_and_no_fault(library: Library, tmp_path: Path) -> None:
    file, same, lost = (tmp_path / name for name in ("a#1.txt", "b.txt", "c.txt"))
    for each in (file, same, lost):
        each.write_text(f"“The mill stays open,” said Ada Ferrol of {each.stem}.", encoding="utf-8")
    for _ in importing.import_paths(library, [file, same, lost], jobs=0):
        pass
    file.write_text("“The mill is shut,” said Ada Ferrol.", encoding="utf-8")
    lost.unlink()
    assert verifying.report(library).notes == []
    found = verifying.report(library, origins=True)
    assert found.sound
    assert found.notes == [f"“{file}” has changed since article 1 was imported."]


def test_the_rows_of_an_export_are_looked_for_anywhere_in_it(library: Library, tmp_path: Path) -> None:
    export = tmp_path / "export.jsonl"
    rows = [json.dumps({"text": f"“No {each},” said Ada Ferrol."}) for each in ("roof", "mill", "dam")]
    export.write_text("\n".join(rows), encoding="utf-8")
    for _ in importing.import_paths(library, [export], jobs=0):
        pass
    export.write_text("\n".join([rows[2], rows[0]]), encoding="utf-8")
    notes = verifying.report(library, origins=True).notes
    assert notes == [f"“{export}#2” has changed since article 2 was imported."]


def test_the_sentences_of_keeping_are_those_of_the_steps(kept: Library) -> None:
    meddle(kept, "UPDATE quotations SET content = '[[2, 9]]'")
    assert list(keeping.verify(kept)) == verifying.report(kept).problems


PAGE = "<html><body><article><p>{}</p></article></body></html>"


@pytest.mark.skipif(sys.platform != "linux", reason="the limits of the reader are those of Linux")
def test_files_that_take_all_time_or_memory_are_noted_and_the_next_are_read(
    library: Library, tmp_path: Path
) -> None:
    """They are read apart, as an import does: what ends the reader ends no verification."""
    pages = [tmp_path / name for name in ("a.html", "c.html", "d.html")]
    for each in pages:
        each.write_text(
            PAGE.format(f"“Page {each.stem} stays open,” said Ada Ferrol. " * 9), encoding="utf-8"
        )
    for _ in importing.import_paths(library, pages, jobs=0):
        pass
    hostile = pdf_that_never_ends(tmp_path / "b.pdf")
    library.database.sql.execute("UPDATE articles SET origin = ? WHERE id = 2", [str(hostile)])
    library.database.sql.conn.commit()
    pages[2].write_text(PAGE.format("“The mill is shut,” said Ada Ferrol. " * 9), encoding="utf-8")
    found = verifying.VerifyReport()
    for step in verifying.steps(library, origins=True, limits=Limits(seconds=5, memory=300 << 20)):
        found.add(step)
    told, changed = found.notes
    assert told.startswith(f"“{hostile}”, of article 2, cannot be read any more: ")
    assert changed == f"“{pages[2]}” has changed since article 3 was imported."
    assert found.sound


def test_documents_are_never_read_in_the_process_that_verifies(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "a.html"
    page.write_text(PAGE.format("“The mill stays open,” said Ada Ferrol. " * 9), encoding="utf-8")
    for _ in importing.import_paths(library, [page], jobs=0):
        pass
    monkeypatch.setattr("quoteline.importers.read", lambda *given: pytest.fail("it was read here"))
    assert verifying.report(library, origins=True).notes == []


def test_the_texts_of_an_export_are_not_held_all_at_once(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "export.jsonl"
    lines = (json.dumps({"text": f"{TEXT} {number}"}) for number in range(3))
    file.write_text("\n".join(lines), encoding="utf-8")
    for _ in importing.import_paths(library, [file], jobs=0):
        pass
    steps: list[str] = []
    read, fingerprint = importers.read, verifying.fingerprint

    def reading(path: Path, asked: Asked) -> Iterator[object]:
        for each in read(path, asked):
            steps.append("read")
            yield each

    def hashed(text: str) -> str:
        steps.append("hashed")
        return fingerprint(text)

    monkeypatch.setattr(importers, "read", reading)
    monkeypatch.setattr(verifying, "fingerprint", hashed)
    assert verifying.report(library, origins=True).notes == []
    assert steps == ["read", "hashed"] * 3
