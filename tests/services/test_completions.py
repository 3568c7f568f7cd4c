"""How a query may go on: what is typed at its cursor, and what a library has for it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quoteline.domain import Axis
from quoteline.services import (
    browsing,
    completions,
    correcting,
    importing,
    samples,
    speakers,
    typed_query,
)
from quoteline.services.being_typed import Spot, begun_field, spot
from quoteline.services.library import open_library, prepare
from quoteline.services.searching import DayRange, Wanted, understood


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A library with a few of the sample articles, made once."""
    folder = tmp_path_factory.mktemp("completions")
    lines = samples.sample_articles().read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / "articles.jsonl").write_text("".join(lines[:12]), encoding="utf-8")
    prepare(folder / "made.quoteline")
    library = open_library(folder / "made.quoteline")
    for _ in importing.import_paths(library, [folder / "articles.jsonl"], jobs=1):
        pass
    library.close()
    return folder / "made.quoteline"


@pytest.fixture
def library(made, tmp_path):
    opened = open_library(Path(shutil.copy(made, tmp_path / "trial.quoteline")))
    yield opened
    opened.close()


def at(typed):
    """The spot at the ``|`` of a text."""
    cursor = typed.index("|")
    return spot(typed.replace("|", ""), cursor)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("sp|", Spot(0, 2, "", "sp")),
        ("river sp|", Spot(6, 8, "", "sp")),
        ("-sp|", Spot(1, 3, "", "sp")),
        ("speaker:|", Spot(8, 8, "speaker", "")),
        ("SPEAKER:le|e", Spot(8, 11, "speaker", "le")),
        ('speaker:"ann l| lake', Spot(8, 14, "speaker", "ann l", inside=True)),
        ('speaker:"ann l|ee" lake', Spot(8, 17, "speaker", "ann l", inside=True)),
        ("title:(sea la| x)", Spot(11, 13, "title", "la")),
        ("title:(sea) la|", Spot(12, 14, "", "la")),
        ('speaker:"ann “the” l|ee"', Spot(8, 23, "speaker", "ann “the” l", inside=True)),
        ('"no deal" sp|', Spot(10, 12, "", "sp")),
        ("(kind:d|)", Spot(6, 7, "kind", "d")),
        ("said:2025..20|", Spot(5, 13, "said", "2025..20")),
        ("|", Spot(0, 0, "", "")),
    ],
)
def test_what_is_typed_at_the_cursor_is_known(typed, expected) -> None:
    assert at(typed) == expected


@pytest.mark.parametrize("typed", ['"a phr|ase"', "nobody:le|", "riv*|", "sp|eaker:lee", '"done"|', "(a)|"])
def test_nothing_is_completed_in_phrases_unknown_fields_patterns_and_behind_marks(typed) -> None:
    assert at(typed) is None


@given(st.text(st.sampled_from('ab :"“”()-−*~ speaker🌊'), max_size=60), st.integers(0, 70))
@settings(max_examples=200, deadline=None)
def test_any_text_has_a_spot_within_it_or_none(text, cursor) -> None:
    cursor = min(cursor, len(text))
    found = spot(text, cursor)
    assert found is None or 0 <= found.start <= cursor <= found.end <= len(text)


def test_a_field_without_a_value_yet_is_told_with_its_minus() -> None:
    assert begun_field("lake -speaker: rain", 14) == (5, 14)
    assert begun_field("lake speaker:l", 14) is None
    assert begun_field("lake", 4) is None
    assert begun_field("title:(", 7) is None


# --- fields and operators ------------------------------------------------------------------------------


def names(typed, **how):
    return [each.shown for each in completions.of_fields(at(typed), **how)]


def test_names_of_fields_are_offered_from_the_second_letter_on() -> None:
    assert names("sp|") == ["speaker:"]
    assert names("s|") == []
    assert names("said|") == []  # it is a word as it is
    assert "outlet:" in names("|", everything=True)


def test_operators_are_offered_to_capitals_and_where_there_is_something_to_join() -> None:
    assert names("O|", before=True) == ["OR"]
    assert names("O|") == []
    assert names("o|", before=True) == []
    assert {"AND", "NOT", "OR"} <= set(names("|", before=True, everything=True))


def test_every_field_says_what_it_finds() -> None:
    told = completions.of_fields(Spot(0, 0, "", ""), everything=True)
    assert [each.shown for each in told if not each.hint] == []


# --- values --------------------------------------------------------------------------------------------


def values(library, typed):
    return completions.values(library, at(typed))


def test_speakers_come_with_their_counts_those_with_most_first(library) -> None:
    found = values(library, "speaker:|")
    facets = browsing.facets(library, Wanted())
    counts = [each.count for each in found]
    assert counts == sorted(counts, reverse=True)
    known = {each.label: each.count for each in facets.speakers if each.key is not None}
    assert {each.shown: each.count for each in found} == known


def test_a_value_that_is_taken_finds_as_many_quotations_as_it_told(library) -> None:
    for typed in (
        "speaker:|",
        "outlet:|",
        "kind:|",
        "is:|",
        "has:|",
        "language:|",
        "basis:|",
        "precision:|",
        "said:|",
        "published:|",
    ):
        field = typed[:-2]
        for each in values(library, typed)[:8]:
            query = f"{field}:{each.written}"
            assert len(browsing.quotation_ids(library, Wanted(query))) >= (each.count or 0), query
            if field not in ("speaker", "outlet"):  # which find all with such words in a name
                assert len(browsing.quotation_ids(library, Wanted(query))) == each.count, query


def test_a_name_is_found_by_any_of_its_words_and_written_so_that_it_is_one_clause(library) -> None:
    whole = next(each for each in values(library, "speaker:|") if " " in each.shown)
    last = whole.shown.split()[-1]
    found = values(library, f"speaker:{last[:4].lower()}|")
    assert whole in [type(whole)(e.written, e.shown, "", e.count) for e in found]
    assert whole.written == f'"{whole.shown}"'
    assert len(understood(f"speaker:{whole.written}")) == 1


def test_an_alias_leads_to_the_name_that_is_shown(library) -> None:
    first = next(each for each in browsing.facets(library, Wanted()).speakers if each.key is not None)
    speakers.alias(library, first.key, "Zzyzx the Bold")
    found = values(library, "speaker:zzyz|")
    assert [(each.shown, each.hint) for each in found] == [(first.label, "Zzyzx the Bold")]


def test_tags_follow_what_is_tagged(library) -> None:
    ids = browsing.quotation_ids(library, Wanted())
    assert values(library, "tag:|") == []
    correcting.tag(library, list(ids[:3]), "follow up")
    correcting.tag(library, list(ids[:1]), "court")
    assert [(each.written, each.count) for each in values(library, "tag:|")] == [
        ('"follow up"', 3),
        ("court", 1),
    ]
    assert [each.shown for each in values(library, "tag:u|")] == ["follow up"]


def test_days_go_from_years_to_months_to_days_with_what_overlaps_them(library) -> None:
    year = values(library, "published:|")[0]
    months = values(library, f"published:{year.written}|")
    assert months
    assert all(each.written.startswith(f"{year.written}-") and each.goes_on for each in months)
    days = values(library, f"published:{months[0].written}-|")
    assert sum(each.count for each in days) == months[0].count  # each is published on one day
    assert not days[0].goes_on
    first = date.fromisoformat(days[0].written)
    fits = DayRange(Axis.PUBLISHED, first, first)
    assert typed_query.reading(f"published:{days[0].written}").condition == fits


def test_the_second_end_of_a_span_and_what_is_compared_are_completed_too(library) -> None:
    year = values(library, "published:|")[0].written
    assert values(library, f"published:{year}..{year[:3]}|")[0].written == f"{year}..{year}"
    assert values(library, f"published:>={year[:2]}|")[0].written == f">={year}"


def test_a_value_that_stands_there_in_full_is_offered_no_more(library) -> None:
    assert values(library, "kind:direct|") == []
    assert [each.written for each in values(library, "kind:d|")] == ["direct"]


@pytest.mark.parametrize(
    "typed", ["cue:w|", "article:1|", "said:soon|", "said:9999999|", "speaker:***|", "tag:é|"]
)
def test_what_nothing_fits_offers_nothing(library, typed) -> None:
    found = at(typed)
    assert found is None or completions.values(library, found) == []
