"""Articles, their texts, speakers and printings as a library keeps them."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kept_articles import TEXT, article, keep, new_library, quotation

from quoteline.domain import Article, DateReading, PublishedFrom, Speaker, SpeakerKind
from quoteline.storage import Database, articles, quotations, speakers
from quoteline.storage.conditions import Where

# What importers hand over: no NUL, no lone surrogate, \n line ends.
TEXTS = st.text(st.characters(exclude_characters="\0\r", exclude_categories=["Cs"]), min_size=1)
LIBRARY = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)


@LIBRARY
@given(text=TEXTS)
def test_a_text_is_never_altered(tmp_path: Path, text: str) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        kept = articles.get(database, keep(database, article(text, origin=str(len(database.article_ids())))))
    assert kept is not None
    assert kept.article.text == text
    assert kept.sha256 == hashlib.sha256(text.encode()).hexdigest()


def test_all_that_is_known_of_an_article_comes_back(tmp_path: Path) -> None:
    whole = Article(
        text=TEXT,
        title="The “mill”",
        outlet="Überland Bote",
        byline="J. Doe",
        published=date(2024, 5, 6),
        published_from=PublishedFrom.PAGE,
        origin="/a/b.html",
        url="https://news.example/mill",
        doc_id="7",
        extra={"section": "Küste", "tags": ["a", None, 1.5], "deep": {"er": True}},
        readings=(
            DateReading(date(2024, 5, 6), PublishedFrom.PAGE, 0.95, "2024-05-06T08:00:00Z"),
            DateReading(date(2023, 5, 6), PublishedFrom.FILE_NAME, 0.7, "küste_2023-05-06"),
        ),
    )
    with new_library(tmp_path / "a.quoteline") as database:
        kept = articles.get(database, keep(database, whole, quotation()))
        assert kept is not None
        assert (kept.article, kept.quotation_count, kept.printing_of) == (whole, 1, None)
        assert articles.get(database, 99) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"text": TEXT + " "},
        {"outlet": "Upland Echo"},
        {"outlet": ""},
        {"published": date(2024, 5, 7)},
        {"published": None},
        {"origin": "/elsewhere.txt"},
        {"url": "https://news.example/mill"},
        {"doc_id": "12"},
    ],
)
def test_an_article_that_differs_in_what_counts_is_another(
    tmp_path: Path, changes: dict[str, object]
) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article())
        assert articles.already_there(database, article(**changes)) is None


@pytest.mark.parametrize(
    "changes", [{"title": "Another headline"}, {"byline": "J. Doe"}, {"extra": {"a": 1}}]
)
def test_an_article_that_differs_in_what_does_not_count_is_already_there(
    tmp_path: Path, changes: dict[str, object]
) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        kept = keep(database, article(published=None))
        assert articles.already_there(database, article(published=None, **changes)) == kept


def test_the_url_counts_before_the_doc_id_and_that_before_the_path(tmp_path: Path) -> None:
    with_url = article(url="https://news.example/mill", doc_id="7")
    with_id = article(doc_id="7")
    with new_library(tmp_path / "a.quoteline") as database:
        first, second = keep(database, with_url), keep(database, with_id)
        moved = replace(with_url, doc_id="8", origin="/moved.jsonl#3")
        assert articles.already_there(database, moved) == first
        assert articles.already_there(database, replace(with_id, origin="/moved.jsonl#3")) == second


def test_other_printings_are_kept_and_linked_to_the_first(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        first = keep(database, article())
        others = [keep(database, article(outlet=outlet)) for outlet in ("Upland Echo", "")]
        linked = [kept.printing_of for each in others if (kept := articles.get(database, each))]
        assert linked == [first, first]
        assert articles.printings(database, first) == [(others[0], "Upland Echo"), (others[1], "")]
        assert articles.printings(database, others[0]) == [(first, "Harbour Post"), (others[1], "")]


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        with pytest.raises(KeyboardInterrupt):
            _interrupted(database)
        assert database.article_ids() == []
        assert database.latest_revision() == 0
        assert database.all("SELECT * FROM speakers") == []
        keep(database, article(), quotation())


def _interrupted(database: Database) -> None:
    with database.writing():
        articles.add(database, article(), [quotation()], "rules")
        raise KeyboardInterrupt


def test_ids_are_never_used_again(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        first = keep(database, article(), quotation())
        database.sql.execute("DELETE FROM articles WHERE id = ?", [first])
        assert database.all("SELECT * FROM quotations") == []
        second = keep(database, article(), quotation())
        assert second > first
        assert list(quotations.ids(database, Where("1"))) == [2]


def test_every_kept_article_is_told_to_the_index(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        kept = [keep(database, article(origin=str(each)), quotation()) for each in range(3)]
        assert database.changed_articles(0, database.latest_revision()) == kept
        assert database.changed_articles(2, database.latest_revision()) == kept[2:]
        assert list(database.words_of(kept[:1])) == [(1, f"The mill\n{TEXT}", [(1, TEXT[1:21])])]


def test_speakers_of_the_same_folded_name_are_one(tmp_path: Path) -> None:
    named = [
        Speaker("Ada Férrol", aliases=("Ferrol",)),
        Speaker("ADA FERROL", SpeakerKind.PERSON, aliases=("Ferrol", "Mrs Ferrol")),
        Speaker("Ada Ferrol-Brandt"),
    ]
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article(), *(quotation(speaker=each) for each in named))
        assert speakers.get(database, 1) == ("Ada Férrol", "person")
        assert speakers.aliases(database, 1) == ["Ferrol", "Mrs Ferrol"]
        assert speakers.called(database, "ada ferrol") == [1]
        assert speakers.called(database, "mrs. ferrol") == [1]
        assert speakers.called(database, "ferrol brandt") == []
        assert speakers.named_like(database, "ferr") == [(1, "Ada Férrol", 2), (2, "Ada Ferrol-Brandt", 1)]


def test_a_speaker_whose_name_holds_no_letters_is_kept(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        keep(database, article(), quotation(speaker=Speaker("***")), quotation(speaker=Speaker("!!!")))
        assert [row.speaker for row in quotations.rows(database, [1, 2])] == ["***", "!!!"]


def test_a_name_with_the_and_without_is_one_speaker(tmp_path: Path) -> None:
    with new_library(tmp_path / "a.quoteline") as database:
        for first, second in (("the Harbour Board", "Harbour Board"), ("Ferry Union", "the Ferry Union")):
            offices = [Speaker(name, SpeakerKind.ORGANISATION) for name in (first, second)]
            keep(database, article(first), *(quotation(speaker=each) for each in offices))
        ids = [row[0] for row in database.all("SELECT speaker_id FROM quotations ORDER BY id")]
        assert ids == [1, 1, 2, 2]
