"""Through whom words came, and who did not answer, are kept and come back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from kept_articles import article, keep, new_library, quotation

from quoteline.domain import Article, Declined, Passing, Relay, Speaker, SpeakerKind
from quoteline.storage import Database, articles, quotations, safekeeping, silences

TEXT = (
    "“The mill stays open,” Ada Ferrol told Reuters. The council declined to say who would pay."
    " Ms. Ferrol’s brother could not be reached."
)


def place(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


UNSAID, UNREACHED = "declined to say who would pay", "could not be reached"
COUNCIL = Declined(
    place(UNSAID), (place("The council"),), Speaker("Council of Ansel", SpeakerKind.ORGANISATION)
)
BROTHER = Declined(place(UNREACHED), (place("Ms. Ferrol’s brother"),))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_library(tmp_path / "a.quoteline") as opened:
        yield opened


def kept(database: Database, article: Article, *declined: Declined) -> int:
    with database.writing():
        return articles.add(database, article, [], "rules", declined)


@pytest.mark.parametrize("how", Passing)
def test_a_relay_is_kept_with_its_quotation(database: Database, how: Passing) -> None:
    relay = Relay("Reuters", place("Reuters"), how)
    keep(database, article(TEXT), quotation(TEXT, relay=relay), quotation(TEXT, 49, 60))
    found = quotations.details(database, [1, 2])
    assert [each.relay for each in found] == [relay, None]


def test_who_declined_is_kept_in_the_order_of_the_text(database: Database) -> None:
    id = kept(database, article(TEXT), BROTHER, COUNCIL)
    found = silences.of_article(database, id)
    assert [(each.who, each.text) for each in found] == [
        ("Council of Ansel", UNSAID),
        ("Ms. Ferrol’s brother", UNREACHED),
    ]
    assert [(each.span, each.source, each.outlet) for each in found[:1]] == [
        (COUNCIL.span, COUNCIL.source, "Harbour Post")
    ]


def test_a_speaker_is_shown_where_they_declined_under_any_name_the_latest_first(database: Database) -> None:
    known = Speaker("Ada Ferrol", SpeakerKind.PERSON, aliases=("Ada M. Ferrol",))
    keep(database, article(TEXT), quotation(TEXT, speaker=known))
    ada = replace(COUNCIL, speaker=Speaker("ada ferrol", SpeakerKind.PERSON))
    other = replace(BROTHER, speaker=Speaker("Ada M. Ferrol", SpeakerKind.PERSON))
    early = kept(database, article(TEXT, origin="2", published=None), ada)
    late = kept(database, article(TEXT, origin="3"), other)
    kept(database, article(TEXT, origin="4"), COUNCIL)
    assert [each.article_id for each in silences.of_speaker(database, 1)] == [late, early]


def test_who_declined_is_no_speaker_of_the_library(database: Database) -> None:
    kept(database, article(TEXT), COUNCIL)
    assert database.value("SELECT count(*) FROM speakers") == 0


def test_looking_after_a_library_tells_of_a_silence_in_the_wrong_place(database: Database) -> None:
    kept(database, article(TEXT), COUNCIL)
    assert list(safekeeping.problems(database)) == []
    with database.writing():
        database.sql.conn.execute("UPDATE declined SET span = '[[0, 5]]'")
    start, end = place(UNSAID)
    assert list(safekeeping.problems(database)) == [
        f"Row 1 of declined does not stand in its article as kept: its words stand at {start}:{end}."
    ]
