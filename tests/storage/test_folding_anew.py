"""What a library keeps folded is folded anew when the folding has changed, and nothing else is touched."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from kept_articles import article, keep, no_back_up, quotation

from quoteline.domain import Speaker, SpeakerKind
from quoteline.search.folding import words
from quoteline.storage import Database, prepare
from quoteline.storage.refolding import KEPT, Folding


def older(text: str) -> list[str]:
    """A folding that knew nothing of what leans on the next word."""
    return text.replace("’", "'").casefold().split()


def library(path: Path) -> Path:
    prepare(path, no_back_up, Folding(1, older))
    with closing(Database(path, older)) as database:
        said = quotation(speaker=Speaker("Jeanne d’Orval", SpeakerKind.PERSON))
        keep(database, article(outlet="L’Estuaire", byline="Paul d’Arros", title="The mill"), said)
        database.sql.conn.execute(
            "INSERT INTO tags (quotation_id, name, words) VALUES (1, 'l’eau', ' l''eau ')"
        )
        database.sql.conn.commit()
    return path


def kept_words(database: Database) -> dict[tuple[str, str], list[str]]:
    return {
        (table, column): [row[0] for row in database.all(f"SELECT {column} FROM {table} ORDER BY {column}")]
        for table, _, _, column in KEPT
    }


def test_all_that_is_kept_folded_is_as_if_it_came_in_today(tmp_path: Path) -> None:
    path = library(tmp_path / "old.quoteline")
    prepare(path, no_back_up, Folding(2, words))
    with closing(Database(path, words)) as database:
        found = kept_words(database)
        assert found["articles", "outlet_words"] == [" l estuaire "]
        assert found["articles", "byline_words"] == [" paul d arros "]
        assert found["speakers", "words"] == [" jeanne d orval "]
        assert found["names", "words"] == [" jeanne d orval "]
        assert found["tags", "words"] == [" l eau "]
        for table, _, text, column in KEPT:
            for plain, folded in database.all(f"SELECT {text}, {column} FROM {table}"):
                assert folded == (database.padded(plain) if folded else "")


def test_rows_whose_words_stay_as_they_are_are_not_touched(tmp_path: Path) -> None:
    path = library(tmp_path / "old.quoteline")
    with closing(Database(path, older)) as database:
        keep(database, article("“The mill stays open,” said Ada Ferrol. " * 2, origin="b"), quotation())
    prepare(path, no_back_up, Folding(2, words))
    with closing(Database(path, words)) as database:
        rows = database.all("SELECT DISTINCT row_id FROM touched WHERE table_name = 'articles'")
        assert rows == [(1,)]


def test_it_is_done_once(tmp_path: Path) -> None:
    path = library(tmp_path / "old.quoteline")
    prepare(path, no_back_up, Folding(2, words))
    before = path.read_bytes()
    prepare(path, no_back_up, Folding(2, words))
    assert path.read_bytes() == before


def test_a_library_that_cannot_be_written_is_left_as_it_is(tmp_path: Path, monkeypatch) -> None:
    path = library(tmp_path / "old.quoteline")
    before = path.read_bytes()
    monkeypatch.setattr("quoteline.storage.preparing.can_be_written", lambda path: False)
    prepare(path, no_back_up, Folding(2, words))
    assert path.read_bytes() == before
