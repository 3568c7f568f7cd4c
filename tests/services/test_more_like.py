"""More like this quotation: by telling words, what is of the same subject first, each statement once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from said_articles import bring_index_up_to_date, keep, said

from quoteline.domain import AllOf, LikeQuotation, Not, UserError, Word
from quoteline.search.likeness import Text
from quoteline.search.query import parse, written
from quoteline.services import browsing, correcting, explaining, families, indexing, more_like, searching
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

FILLING = [
    "The weather over the hills turns by evening",
    "Nobody could tell how long the concert lasts",
    "The council meets again behind closed doors",
    "A painter restores the chapel windows",
    "The school hires two teachers for music",
    "Trains leave the northern station hourly",
    "Voters choose a mayor before the holidays",
    "Doctors warn of a wave of influenza",
]
TARIFFS = "Steel tariffs will ruin the shipyards on the northern coast"
BERTHS = "The shipyards lose orders because the tariffs make steel dear"
STEEL = "Nobody buys steel from us while the tariff stands"
HARBOUR = "A shipyard in the harbour is painted every spring"


def told(library: Library, words: str, speaker: str = "Ada Ferrol", title: str = "", more: str = "") -> int:
    text = f"“{words},” {speaker} said. {more}"
    article = keep(library, text, [said(text, words, speaker)], title=title, origin=f"{words} {speaker}")
    return browsing.article_page(library, article).quotations[0].row.id


@pytest.fixture
def kept(library: Library) -> Library:
    """1 is about tariffs; so are 2 and 3; 4 has one word of it; 5 and on are about anything else."""
    told(library, TARIFFS, title="Tariffs on steel", more="The tariffs on steel began in May.")
    told(library, BERTHS, "Bo Lind", "Shipyards against tariffs")
    told(library, STEEL, "Lena Quist", "Steel unsold", more="Steel and tariffs were argued over.")
    told(library, HARBOUR, "Jo Rask")
    for words in FILLING:
        told(library, words, "Vi Holm")
    bring_index_up_to_date(library)
    return library


def test_what_shares_most_telling_words_comes_first(kept: Library) -> None:
    found = more_like.more_like(kept, 1)
    assert [each.id for each in found.likes] == [2, 3]
    first = found.likes[0]
    assert set(first.words[:3]) == {"steel", "tariffs", "shipyards"}
    assert first.share > found.likes[1].share
    assert found.words[:2] == ("tariffs", "steel") or set(found.words[:3]) >= {"tariffs", "steel"}
    assert "the" not in found.words
    assert "northern" in found.words


def test_forms_of_a_word_are_one_word(kept: Library) -> None:
    assert "tariffs" in more_like.more_like(kept, 1).likes[1].words  # it says tariff


def test_as_many_are_listed_as_are_asked_for(kept: Library) -> None:
    assert len(more_like.more_like(kept, 1, 1).likes) == 1


def test_printings_of_one_statement_are_one_and_its_own_are_left_out(kept: Library) -> None:
    own = told(kept, f"{TARIFFS} and the islands", title="Tariffs on steel")
    again = told(kept, f"{BERTHS} today", "Bo Lind", "Shipyards against tariffs")
    other = told(kept, BERTHS, "Nils Dahl", "Shipyards against tariffs")
    bring_index_up_to_date(kept)
    found = more_like.more_like(kept, 1)
    assert found.printings == (own,)
    assert {frozenset((each.id, *each.also)) for each in found.likes} == {
        frozenset((2, again)),
        frozenset((other,)),  # another speaker: no printing of it, as far as anybody knows
        frozenset((3,)),
    }
    ids = more_like.ids(kept, 1)
    assert sorted(ids) == sorted((2, 3, again, other))
    assert ids[-1] in (2, again)  # the other printing stands last


def test_families_that_were_found_before_are_known(kept: Library) -> None:
    words = "The shipyards of the northern coast close next week because steel costs twice what it did"
    one, other = told(kept, words, "Bo Lind"), told(kept, words, "Nils Dahl")
    bring_index_up_to_date(kept)
    assert families.known(kept, [one, other]) == {}
    for _ in families.update(kept):
        pass
    assert len(set(families.known(kept, [1, one, other]).values())) == 1
    correcting.star(kept, [1], True)  # another state of the library: it is looked for again
    bring_index_up_to_date(kept)
    groups = [{each.id, *each.also} for each in more_like.more_like(kept, 1).likes]
    assert {one, other} in groups


def test_the_speakers_own_name_tells_nothing(kept: Library) -> None:
    told(kept, "Ferrol is right about Ada", "Bo Lind")
    id = told(kept, "As Ada Ferrol I say so")
    bring_index_up_to_date(kept)
    assert more_like.more_like(kept, id).likes == ()


def test_a_quotation_without_telling_words_goes_by_its_article(kept: Library) -> None:
    more = "Steel, tariffs and shipyards: the shipyards of the coast, the tariffs."
    id = told(kept, "They will not", title="Steel", more=more)
    bring_index_up_to_date(kept)
    found = more_like.more_like(kept, id)
    assert [each.id for each in found.likes][:2] in ([1, 2], [2, 1])


def test_there_is_none_like_what_is_not_there(kept: Library) -> None:
    assert more_like.ids(kept, 999) == []
    with pytest.raises(UserError, match="999"):
        more_like.more_like(kept, 999)
    assert list(browsing.quotation_ids(kept, Wanted("like:999"))) == []


def test_without_an_index_nothing_is_alike(library: Library) -> None:
    id = told(library, TARIFFS)
    assert indexing.open_index(library) is None
    assert more_like.more_like(library, id) == more_like.Likeness()


def test_what_is_no_quotation_any_more_is_not_listed(kept: Library) -> None:
    correcting.not_a_quotation(kept, [2])
    assert [each.id for each in more_like.more_like(kept, 1).likes] == [3]
    bring_index_up_to_date(kept)
    assert [each.id for each in more_like.more_like(kept, 1).likes] == [3]


def test_one_that_is_no_quotation_any_more_can_be_asked_for(kept: Library) -> None:
    correcting.not_a_quotation(kept, [1])
    assert [each.id for each in more_like.more_like(kept, 1).likes] == [2, 3]
    for number in range(2, 13):
        correcting.not_a_quotation(kept, [number])
    assert more_like.more_like(kept, 1).likes == ()


# --- as a field of the query language ------------------------------------------------------------------


def test_the_field_is_read_and_written() -> None:
    assert parse("like:12") == LikeQuotation(12)
    assert parse("mill -like:12") == AllOf((Word("mill"), Not(LikeQuotation(12))))
    assert written(LikeQuotation(12)) == "like:12"
    assert searching.understood("like:12") == ["like quotation 12"]
    for typed in ("like:mill", "like:-1", "like:1.5", "like:" + "9" * 30):
        assert not isinstance(parse(typed), LikeQuotation)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("like:1", [2, 3]),
        ("like:1 orders", [2]),
        ("like:1 OR painted", [2, 3, 4]),
        ("like:1 speaker:quist", [3]),
        ("steel -like:1", [1]),
    ],
)
def test_a_query_finds_what_is_like(kept: Library, query: str, ids: list[int]) -> None:
    assert sorted(browsing.quotation_ids(kept, Wanted(query))) == ids
    assert sorted(browsing.article_ids(kept, Wanted(query))) == ids


def test_what_is_like_is_ranked_by_likeness(kept: Library) -> None:
    assert list(browsing.quotation_ids(kept, Wanted("like:1"), Sort.RELEVANCE)) == [2, 3]
    assert list(browsing.quotation_ids(kept, Wanted("like:1"), Sort.RELEVANCE, True)) == [3, 2]
    assert next(iter(browsing.quotation_ids(kept, Wanted("like:3"), Sort.RELEVANCE))) == 1
    narrowed = Wanted("nobody OR orders", within=("like:1",))
    assert list(browsing.quotation_ids(kept, narrowed, Sort.RELEVANCE)) == [2, 3]
    assert searching.is_ranked(Wanted("like:1"))
    assert not searching.is_ranked(Wanted("-like:1"))


def test_an_explanation_tells_the_words_by_which_others_are_like(kept: Library) -> None:
    (clause,) = explaining.explain(kept, "like:1").clauses
    (part,) = clause.parts
    assert (clause.hits, part.words) == (2, "like quotation 1")
    assert part.meant is not None
    assert dict(part.meant.words)["tariffs"] == 2


def test_whooshs_own_format_finds_the_same(
    kept: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ours = more_like.more_like(kept, 1)
    monkeypatch.setenv("QUOTELINE_INDEX", "stock")
    bring_index_up_to_date(kept)
    stock = more_like.more_like(kept, 1)
    assert searching.index_stamp(kept)[1] >= 0
    assert [each.id for each in stock.likes] == [each.id for each in ours.likes]
    shares = [each.share for each in ours.likes]
    assert [each.share for each in stock.likes] == pytest.approx(shares, rel=0.05)


WORDS = st.sampled_from(["steel", "tariffs", "tariff", "shipyards", "the", "zepp", "", "\ud800", "x" * 99])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(WORDS, st.floats(0.1, 9)),
    st.dictionaries(WORDS, st.floats(0.1, 9)),
    st.sampled_from(["en", "de", "", "xx"]),
)
def test_any_words_can_be_asked_for(
    kept: Library, own: dict[str, float], beside: dict[str, float], language: str
) -> None:
    found = searching.alike(kept, Text(own, beside, language), "quotes", 2)
    assert found is not None
    assert len(found.ids) <= 2
    assert all(found.scores > 0)
    assert list(found.scores) == sorted(found.scores, reverse=True)
    assert set(found.words) <= {*own, *beside}
