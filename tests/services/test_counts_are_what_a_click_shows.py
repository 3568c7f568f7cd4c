"""Each count beside a value of a filter must be what a click on it would show, whatever else is set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quoteline.domain import (
    Article,
    Axis,
    Basis,
    Kind,
    Precision,
    Quotation,
    QuotationDetail,
    Speaker,
    SpeakerKind,
    StatementDate,
)
from quoteline.search.folding import fold
from quoteline.services import browsing, choices, correcting, facet_queries, faceting
from quoteline.services.browsing import FLAG_LABELS, Facet
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage import articles
from quoteline.storage.conditions import UNCERTAIN_BELOW

SPEAKERS = ("Ada Ferrol", "Tom Quist", "Lena Marsh")
OUTLETS = ("", "Harbour Post", "Daily Mill")
LANGUAGES = ("", "en", "de")
TAGS = ("mill", "harbour", "vote")
TEXT = "The mill stays open for another year. "


def _said(number: int) -> StatementDate:
    """Days, months and nothing, in turns."""
    year = 2023 + number % 3
    match number % 4:
        case 0:
            return StatementDate()
        case 1:
            first, last = date(year, 2, 1), date(year, 2, 28)
            return StatementDate(first, last, Precision.MONTH, Basis.EXPRESSION)
        case 2:
            first, last = date(year, 12, 20), date(year + 1, 1, 9)
            return StatementDate(first, last, Precision.RANGE, Basis.PUBLICATION)
    day = date(year, 1 + number % 12, 5)
    return StatementDate(day, day, Precision.DAY, Basis.PERSON)


def _quotation(number: int) -> Quotation:
    who = Speaker(SPEAKERS[number % 3], SpeakerKind.PERSON) if number % 7 else None
    return Quotation(
        kind=tuple(Kind)[number % 5 % 3],
        content=((0, 10 + number),),
        speaker=who,
        said=_said(number),
        confidence=0.2 + (number * 7 % 10) / 12,
    )


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Forty quotations in which every value of a filter meets many of the others."""
    path = tmp_path_factory.mktemp("counts") / "counts.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        with library.database.writing():
            for place in range(8):
                quotations = [_quotation(place * 5 + at) for at in range(5)]
                articles.add(library.database, _article(place), quotations, "rules")
        ids = sorted(browsing.quotation_ids(library, Wanted()))
        for at, tag in enumerate(TAGS):
            correcting.tag(library, ids[at :: at + 2], tag)
        correcting.star(library, ids[::3], True)
        correcting.confirm(library, ids[::4], True)
        correcting.set_notes(library, ids[::5], "look again")
        yield library


def _article(place: int) -> Article:
    return Article(
        TEXT * 3 + str(place),
        outlet=OUTLETS[place % 3],
        language=LANGUAGES[place // 2 % 3],
        published=date(2024, 1 + place, 3) if place % 4 else None,
        origin=str(place),
    )


# --- the model: what a person would find by reading every quotation -----------------------------------


def _values(detail: QuotationDetail, filter: str) -> set[object]:
    """The values of a filter that a quotation has."""
    row = detail.row
    match filter:
        case "speakers":
            return {row.speaker_id}
        case "outlets":
            return {row.outlet}
        case "kinds":
            return {row.kind}
        case "precisions":
            return {row.said.precision}
        case "bases":
            return {row.said.basis}
        case "languages":
            return {detail.language}
        case "tags":
            return set(row.tags)
    marks = {
        "starred": row.starred,
        "corrected": row.corrected,
        "confirmed": row.confirmed,
        "uncertain": row.confidence < UNCERTAIN_BELOW,
        "note": bool(row.note),
    }
    return {name for name, marked in marks.items() if marked}


def _fits(detail: QuotationDetail, wanted: Wanted) -> bool:
    for filter in choices.FILTERS:
        has, asked = _values(detail, filter), set(choices.taken(wanted, filter))
        if has & set(choices.ruled_out(wanted, filter)):
            return False
        if asked and not (asked <= has if filter in choices.ALL_OF else asked & has):
            return False
    return _in_days(detail, wanted)


def _in_days(detail: QuotationDetail, wanted: Wanted) -> bool:
    said, published = detail.row.said, detail.row.published
    days = (said.start, said.end) if wanted.axis is Axis.SAID else (published, published)
    if wanted.undated:
        return days[0] is None
    if not (wanted.first or wanted.last):
        return True
    if days[0] is None or days[1] is None:
        return False
    return days[0] <= (wanted.last or date.max) and days[1] >= (wanted.first or date.min)


def _clicked(wanted: Wanted, filter: str, value: object) -> Wanted:
    """What would be wanted if a value were asked for alone; a mark, if it were asked for as well."""
    left = tuple(each for each in choices.ruled_out(wanted, filter) if each != value)
    if filter not in choices.ALL_OF:
        return choices.with_filter(wanted, filter, (value,), left)
    return choices.with_filter(wanted, filter, (*choices.taken(wanted, filter), value), left)


def _some(values: object) -> st.SearchStrategy[tuple[object, ...]]:
    return st.just(()) | st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)  # type: ignore[call-overload,no-any-return]  # any list of values


VALUES: dict[str, object] = {
    "outlets": OUTLETS,
    "kinds": tuple(Kind),
    "precisions": tuple(Precision),
    "bases": tuple(Basis),
    "languages": LANGUAGES,
    "tags": TAGS,
    "flags": tuple(FLAG_LABELS),
    "speakers": (None, 1, 2, 3),
}
days = st.none() | st.dates(date(2022, 12, 1), date(2026, 2, 1))
wishes = st.builds(
    Wanted,
    query=st.sampled_from(["", "", "kind:direct OR is:starred"]),
    axis=st.sampled_from(Axis),
    first=days,
    last=days,
    undated=st.sampled_from([False, False, True]),
    **{prefix + filter: _some(values) for filter, values in VALUES.items() for prefix in ("", "not_")},  # type: ignore[arg-type]  # fields of Wanted
)
MANY = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


@MANY
@given(wanted=wishes)
def test_each_count_is_what_asking_for_the_value_would_show(kept: Library, wanted: Wanted) -> None:
    everything = browsing.details(kept, sorted(browsing.quotation_ids(kept, Wanted(wanted.query))))
    facets = browsing.facets(kept, wanted)
    for filter in choices.FILTERS:
        told = {each.key: each.count for each in getattr(facets, filter)}
        for value in VALUES[filter]:  # type: ignore[attr-defined]  # all of them are tuples
            asked = _clicked(wanted, filter, value)
            shown = [each.row.id for each in everything if _fits(each, asked)]
            assert told.get(value, 0) == len(shown), (filter, value)
            assert sorted(browsing.quotation_ids(kept, asked)) == shown
    assert facets.total == sum(_fits(each, wanted) for each in everything)


@MANY
@given(wanted=wishes, name=st.sampled_from(["", "ada", "quist", "nobody of this name"]))
def test_a_speaker_that_is_looked_for_is_counted_as_in_the_list_of_all(
    kept: Library, wanted: Wanted, name: str
) -> None:
    known = {each.key: each for each in browsing.facets(kept, wanted).speakers}
    found = faceting.speakers_named(kept, wanted, name)
    if not name:
        assert {each.key: each for each in found} == known
        assert faceting.speakers_named(kept, wanted, by_name=True) == sorted(found, key=_by_name)
    for each in found:
        assert each.count == (known[each.key].count if each.key in known else 0)
    assert len(found) == {"": len(known), "ada": 1, "quist": 1}.get(name, 0)


def _by_name(facet: Facet) -> tuple[bool, str]:
    return facet.key is None, fold(facet.label)


@MANY
@given(wanted=wishes)
def test_a_year_and_a_month_are_counted_as_a_click_on_them_would_show(kept: Library, wanted: Wanted) -> None:
    periods = browsing.facets(kept, wanted).periods
    for each in periods:
        first, last = faceting.days_of(str(each.key))
        asked = replace(wanted, first=first, last=last, undated=False)
        assert each.count == len(browsing.quotation_ids(kept, asked)) > 0
    whole = replace(wanted, first=None, last=None, undated=False)
    dated = len(browsing.quotation_ids(kept, replace(whole, first=date(2000, 1, 1))))
    years = browsing.facets(kept, whole).periods
    assert sum(each.count for each in years) >= dated
    assert [each.key for each in years] == sorted((each.key for each in years), reverse=True)


def test_choosing_one_outlet_keeps_the_counts_of_the_others(kept: Library) -> None:
    before = browsing.facets(kept, Wanted()).outlets
    assert len(before) == 3
    one = browsing.facets(kept, Wanted(outlets=("Harbour Post",)))
    assert one.outlets == before
    assert one.total == {each.key: each.count for each in before}["Harbour Post"]
    without = browsing.facets(kept, Wanted(not_outlets=("Harbour Post",)))
    assert without.outlets == before
    assert without.total == one.of - one.total


def test_the_months_of_a_year_are_told_where_it_is_asked_for(kept: Library) -> None:
    asked = Wanted(first=date(2024, 1, 1), last=date(2024, 12, 31))
    year, *months = browsing.facets(kept, asked).periods
    assert year.key == "2024"
    assert [str(each.key)[:5] for each in months] == ["2024-"] * len(months)
    assert "2024-02" in {each.key for each in months}
    assert faceting.days_of("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
    assert faceting.days_of("2024") == (date(2024, 1, 1), date(2024, 12, 31))
    assert faceting.period_of(date(2024, 2, 1), date(2024, 2, 29)) == ["2024-02"]
    assert faceting.period_of(date(2024, 1, 1), date(2024, 12, 31)) == ["2024"]
    assert faceting.period_of(date(2024, 1, 1), date(2024, 12, 30)) == []


@pytest.mark.parametrize("facet", facet_queries.FILTERS)
def test_all_that_a_click_asks_for_can_be_typed(kept: Library, facet: str) -> None:
    values = list(facet_queries.values(kept, Wanted(), facet))
    everything = set(browsing.quotation_ids(kept, Wanted()))
    assert values
    for value in values:
        typed = set(browsing.quotation_ids(kept, Wanted(value.query)))
        assert len(typed) == value.count
        assert set(browsing.quotation_ids(kept, Wanted(f"NOT ({value.query})"))) == everything - typed
