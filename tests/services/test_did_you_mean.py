"""What was meant is suggested from the library's own words, where the search then finds more."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from said_articles import bring_index_up_to_date, keep, said

from quoteline.domain import Kind
from quoteline.services import browsing, correcting, did_you_mean, indexing, searching
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

MILL = "“The harbour mill stays open,” Ada Ferrol said. “We have orders for flour,” she said."
ROOF = "“No roof, no harbour, no flour,” said Jörn Özdal. The roofers were silent."
TRUCE = "“A cease fire holds on the quay,” Lena Quist said. “The ceasefire was signed,” she said."


@pytest.fixture
def kept(library: Library) -> Library:
    """Quotations 1 and 2 of article 1, 3 of article 2, 4 and 5 of article 3."""
    keep(library, MILL, [said(MILL, "The harbour mill stays open"), said(MILL, "We have orders for flour")])
    roof = said(ROOF, "No roof, no harbour, no flour", "Jörn Özdal", kind=Kind.MIXED)
    keep(library, ROOF, [roof], outlet="Upland Echo")
    truce = [
        said(TRUCE, "A cease fire holds on the quay", "Lena Quist"),
        said(TRUCE, "The ceasefire was signed", "Lena Quist"),
    ]
    keep(library, TRUCE, truce)
    bring_index_up_to_date(library)
    return library


def first(library: Library, query: str) -> str | None:
    found = did_you_mean.suggestions(library, query)
    return found[0].query if found else None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("harbuor", "harbour"),
        ("Harbor", "Harbour"),
        ("FLUOR", "FLOUR"),
        ("flour harbuor", "flour harbour"),
        ("fluor harbuor", "flour harbour"),
        ("flour AND (harbuor OR zeppelin)", "flour AND (harbour OR zeppelin)"),
        ("speaker:ferol flour", "speaker:ferrol flour"),
        ('speaker:"ada ferol"', 'speaker:"ada ferrol"'),
        ("speaker:(ferol OR zeppelin)", "speaker:(ferrol OR zeppelin)"),
        ("speaker:ozdla", "speaker:ozdal"),
        ("outlet:uplnad flour", "outlet:upland flour"),
        ('"harbuor mill" -roof', '"harbour mill" -roof'),
        ("“harbuor mill”", "“harbour mill”"),
        ("article:roofres", "article:roofers"),
        ("har bour", "harbour"),
        ("har-bour flour", "harbour flour"),
        ("harbourmill", '"harbour mill"'),
        ("ferrol harbour", "speaker:ferrol harbour"),
        ("Ada Ferrol flour", 'speaker:"Ada Ferrol" flour'),
        ("ferol", "speaker:ferrol"),
        ("stem:harbuors", "stem:harbour"),
        ("stem:(fluor OR harbour)", "stem:(flour OR harbour)"),
        ("рфкищгк", "harbour"),
        ("speaker:ауккщд", "speaker:ferrol"),
    ],
)
def test_what_was_meant_is_suggested_and_the_rest_stays_as_typed(
    kept: Library, typed: str, meant: str
) -> None:
    assert first(kept, typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "…", "stem:harbours", "flour", "zeppelin", "harb*", "harbuor~1", "said:2030 flour", "is:new", "no"],
)
def test_nothing_is_suggested_where_nothing_better_is_known(kept: Library, typed: str) -> None:
    assert did_you_mean.suggestions(kept, typed) == []


def test_a_tag_is_suggested(kept: Library) -> None:
    correcting.tag(kept, [1, 2], "follow-up")
    assert first(kept, "tag:folow-up") == "tag:follow-up"


def test_a_suggestion_finds_what_it_says_and_tells_what_it_changed(kept: Library) -> None:
    (found,) = did_you_mean.suggestions(kept, "harbuor speaker:ferol")
    assert (found.query, found.hits) == ("harbour speaker:ferrol", 1)
    assert found.why == "“harbour” instead of “harbuor”, “ferrol” instead of “ferol”"


def test_nothing_is_suggested_that_finds_nothing(kept: Library) -> None:
    assert first(kept, "flour rooof") == "flour roof"
    assert did_you_mean.suggestions(kept, "quay rooof") == []


def test_a_whole_paragraph_that_was_pasted_is_not_looked_through_for_slips(
    kept: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraph = "harbuor " + " ".join(f"word{number}" for number in range(60))
    assert searching.read_query(paragraph).clauses
    monkeypatch.setattr(searching, "words_near", lambda *asked: pytest.fail(f"looked for {asked[1:]}"))
    assert did_you_mean.suggestions(kept, paragraph) == []


def test_filters_hold_for_what_is_suggested(kept: Library) -> None:
    (found,) = did_you_mean.suggestions(kept, Wanted("harbuor", kinds=(Kind.MIXED,)))
    assert found.hits == 1
    assert did_you_mean.suggestions(kept, Wanted("harbuor", flags=("starred",))) == []


def test_articles_have_words_of_their_own(kept: Library) -> None:
    found = did_you_mean.suggestions(kept, "silnet", "articles")[0]
    assert (found.query, found.hits) == ("silent", 1)
    assert did_you_mean.suggestions(kept, "silnet") == []


def test_a_printed_slip_is_known_by_the_frequent_word_beside_it(library: Library) -> None:
    for number in range(50):
        text = f"“The harbour is open, number {number},” Ada Ferrol said."
        keep(library, text, [said(text, f"The harbour is open, number {number}")])
    slip = "“The harbuor is closed,” Ada Ferrol said."
    keep(library, slip, [said(slip, "The harbuor is closed")])
    bring_index_up_to_date(library)
    (found,) = did_you_mean.suggestions(library, "harbuor")
    assert (found.query, found.hits) == ("harbour", 50)
    assert did_you_mean.suggestions(library, "closed") == []


def test_what_a_correction_took_away_is_not_suggested(kept: Library) -> None:
    assert first(kept, "rofo") == "roof"
    correcting.not_a_quotation(kept, [3])
    bring_index_up_to_date(kept)
    assert first(kept, "rofo") is None


def test_whooshs_own_format_suggests_the_same(kept: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = ["fluor harbuor", "harbourmill", "har bour", "harbuor speaker:ferol"]
    ours = [did_you_mean.suggestions(kept, each) for each in typed]
    monkeypatch.setenv("QUOTELINE_INDEX", "stock")
    bring_index_up_to_date(kept)
    assert [did_you_mean.suggestions(kept, each) for each in typed] == ours
    assert all(ours)


def test_without_an_index_nothing_is_suggested(library: Library) -> None:
    keep(library, MILL, [said(MILL, "We have orders for flour")])
    assert indexing.open_index(library) is None
    assert did_you_mean.suggestions(library, "fluor") == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.sampled_from('abfhlorum "“():-*~?Ö\n'), max_size=30))
def test_any_query_may_be_asked_and_what_is_suggested_finds_more(kept: Library, query: str) -> None:
    def hits(asked: str) -> int:
        return len(browsing.quotation_ids(kept, Wanted(asked)))

    for found in did_you_mean.suggestions(kept, query):
        assert found.hits == hits(found.query) > hits(query)
