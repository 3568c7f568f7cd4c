"""Names become rows: a strong one for the library, a weak one for its article, with how it was printed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind
from quoteline.search.folding import words
from quoteline.storage import Database, articles, prepare, speakers

TEXT = "“The mill stays open,” said Mrs. Ferrol. “It will,” Ada Ferrol said."


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "a.quoteline"
    prepare(path, lambda old: None)
    with closing(Database(path, words)) as made:
        yield made


def strong(name: str, kind: SpeakerKind) -> bool:
    return " " in name


def keep(database: Database, origin: str, *said: Quotation) -> None:
    with database.writing():
        articles.add(database, Article(TEXT, origin=origin), said, "test", strong=strong)


def by(name: str, *source: tuple[int, int]) -> Quotation:
    return Quotation(Kind.DIRECT, ((1, 21),), source=source, speaker=Speaker(name, SpeakerKind.PERSON))


def rows(database: Database) -> list[tuple[str, int | None]]:
    return database.all("SELECT name, article_id FROM speakers ORDER BY id")


def test_a_strong_name_has_one_row_and_a_weak_one_a_row_for_each_article(database: Database) -> None:
    keep(database, "one", by("Ada Ferrol"), by("Ferrol"), by("Ferrol"))
    keep(database, "two", by("Ada Ferrol"), by("Ferrol"))
    assert rows(database) == [("Ada Ferrol", None), ("Ferrol", 1), ("Ferrol", 2)]


def test_a_weak_name_keeps_the_title_it_was_printed_with(database: Database) -> None:
    start = TEXT.index("Mrs.")
    keep(database, "one", by("Ferrol", (start, start + 11)))
    assert speakers.aliases(database, 1) == ["Mrs. Ferrol"]


def test_a_strong_name_is_not_called_what_stands_beside_its_words(database: Database) -> None:
    start = TEXT.index("Mrs.")
    keep(database, "one", by("Ada Ferrol", (start, start + 11)))
    assert speakers.aliases(database, 1) == []


def test_a_long_mention_is_no_name(database: Database) -> None:
    keep(database, "one", by("Ferrol", (5, TEXT.index("Mrs.") + 11)))
    assert speakers.aliases(database, 1) == []
