"""What a filter rules out is kept, told and asked everywhere as what it asks for is."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from said_articles import keep, said

from quoteline.domain import Article, Axis, Basis, Kind, Not, OutletIs, Precision
from quoteline.services import browsing, choices, exporting, picturing, saved_searches, searching, timelines
from quoteline.services import wanted_as_json as as_json
from quoteline.services.accounting import Asked
from quoteline.services.choices import FILTERS
from quoteline.services.library import Library
from quoteline.services.read_accounts import read_account
from quoteline.services.searching import Wanted
from quoteline.services.timelines import TimelineAsked, Unit
from quoteline.storage import articles

MILL = "“The mill stays open,” Ada Ferrol said. “Not so fast,” said Lena Quist."
FERRY = "“The ferry sails on Monday,” Ada Ferrol said."

VALUES: dict[str, st.SearchStrategy[object]] = {
    "speakers": st.none() | st.integers(1, (1 << 63) - 1),
    "kinds": st.sampled_from(Kind),
    "precisions": st.sampled_from(Precision),
    "bases": st.sampled_from(Basis),
    "flags": st.sampled_from(sorted(as_json.FLAGS)),
}
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
some = {
    prefix + filter: st.lists(VALUES.get(filter, texts), max_size=3, unique=True).map(tuple)
    for filter in FILTERS
    for prefix in ("", "not_")
}
wishes = st.builds(
    Wanted,
    query=texts,
    axis=st.sampled_from(Axis),
    first=st.none() | st.dates(),
    last=st.none() | st.dates(),
    undated=st.booleans(),
    **some,  # type: ignore[arg-type]  # each is of its field's kind
)


@pytest.fixture
def kept(library: Library) -> Library:
    keep(
        library,
        MILL,
        [said(MILL, "The mill stays open", span=(100, 100)), said(MILL, "Not so fast", "Lena Quist")],
        published=date(2024, 3, 1),
    )
    keep(
        library,
        FERRY,
        [said(FERRY, "The ferry sails on Monday", span=(130, 130), kind=Kind.MIXED)],
        outlet="Echo",
        published=date(2024, 3, 1),
    )
    return library


def test_every_filter_has_its_opposite_and_each_is_a_condition() -> None:
    known = {each.name for each in fields(Wanted)}
    assert {f"not_{filter}" for filter in FILTERS} | set(FILTERS) <= known
    assert {each for each in known if each.startswith("not_")} == {f"not_{filter}" for filter in FILTERS}


@settings(deadline=None)
@given(wanted=wishes)
def test_what_is_kept_as_json_comes_back_whole(wanted: Wanted) -> None:
    text = json.dumps(as_json.written(wanted, {1: "Ada"}, ()))
    assert replace(as_json.read(text), forms=None) == replace(wanted, forms=None)
    assert all(json.loads(text).values())  # only what is set


def test_what_was_kept_before_there_were_exclusions_reads_as_it_did() -> None:
    old = '{"query": "mill", "speakers": [[4, "Ada"], null], "tags": ["beat"], "axis": "said"}'
    assert as_json.read(old) == Wanted("mill", (4, None), tags=("beat",))


@pytest.mark.parametrize(
    "text",
    [
        *('{"not_kinds": ["loud"]}', '{"not_flags": ["x"]}', '{"not_speakers": [4]}'),
        *('{"not_outlets": "Echo"}', '{"not_tags": [5]}', '{"languages": {}}', '{"not_cues": []}'),
    ],
)
def test_what_is_none_of_ours_is_refused(text: str) -> None:
    with pytest.raises(as_json.NotWantedError):
        as_json.read(text)


def test_each_exclusion_takes_away_and_is_told_in_words(kept: Library) -> None:
    assert len(browsing.quotation_ids(kept, Wanted(not_outlets=("Echo",)))) == 2
    assert len(browsing.quotation_ids(kept, Wanted(not_outlets=("Echo", "Harbour Post")))) == 0
    assert len(browsing.quotation_ids(kept, Wanted(outlets=("Echo",), not_outlets=("Harbour Post",)))) == 1
    assert len(browsing.quotation_ids(kept, Wanted(not_kinds=(Kind.MIXED,)))) == 2
    asked = searching.condition_of(Wanted(not_outlets=("Echo",)))
    assert choices.conditions(Wanted(not_outlets=("Echo",))) == [Not(OutletIs("Echo"))]
    assert searching.in_words(asked) == "not outlet: Echo"


def test_a_saved_search_without_a_speaker_names_them_and_says_when_they_are_gone(kept: Library) -> None:
    ada = browsing.speaker_called(kept, "Ada Ferrol")
    saved_searches.save(kept, "all others", Wanted(not_speakers=(ada,)))
    (saved,) = saved_searches.listed(kept)
    assert saved.wanted == Wanted(not_speakers=(ada,))
    assert not saved.problem
    assert saved_searches.fits(kept, [saved])[saved.id].count == 1
    saved_searches.save(kept, "nobody's", Wanted(not_speakers=(999,)))
    assert "Nobody of this library is called #999" in saved_searches.listed(kept)[1].problem


def test_an_export_and_a_picture_tell_what_was_left_out(kept: Library, tmp_path: Path) -> None:
    ada = browsing.speaker_called(kept, "Ada Ferrol")
    wanted = Wanted(not_speakers=(ada,), not_outlets=("Echo",), not_kinds=(Kind.MIXED,))
    told = as_json.written(wanted, {ada: "Ada Ferrol"}, ())
    assert told["not_speakers"] == [[ada, "Ada Ferrol"]]
    assert (told["not_outlets"], told["not_kinds"]) == (["Echo"], ["mixed"])
    assert picturing.understood(kept, wanted) == ["not Ada Ferrol", "not outlet: Echo", "not kind: mixed"]
    ids, to = browsing.quotation_ids(kept, wanted), tmp_path / "a.csv"
    list(exporting.export_file(kept, ids, to, "csv", account=Asked(wanted)))
    assert replace(read_account(to).asked.wanted or Wanted(), forms=None) == wanted


def test_the_articles_behind_the_bars_are_those_of_the_outlets_that_are_left(kept: Library) -> None:
    def behind(wanted: Wanted) -> int:
        asked = TimelineAsked(wanted, Axis.PUBLISHED, unit=Unit.MONTH)
        return sum(timelines.timeline(kept, asked).volume)

    assert behind(Wanted()) == 2
    assert behind(Wanted(not_outlets=("Echo",))) == behind(Wanted(outlets=("Echo",))) == 1
    assert behind(Wanted(not_languages=("",))) == 0


def test_languages_are_a_filter_only_where_there_are_several(kept: Library) -> None:
    assert browsing.facets(kept, Wanted()).languages == ()
    text = "„Die Mühle bleibt“, sagte Ada Ferrol."
    with kept.database.writing():
        german = Article(text, outlet="Echo", language="de", origin="german")
        articles.add(kept.database, german, [said(text, "Die Mühle bleibt")], "rules")
    found = browsing.facets(kept, Wanted()).languages
    assert [(each.key, each.label, each.count) for each in found] == [
        ("", "Language unknown", 3),
        ("de", "German", 1),
    ]
    assert len(browsing.quotation_ids(kept, Wanted(not_languages=("",)))) == 1
    assert len(browsing.quotation_ids(kept, Wanted("-language:de"))) == 3
