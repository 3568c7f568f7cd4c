"""Words from the index and facts from the database are one answer."""

from __future__ import annotations

import pytest
from said_articles import bring_index_up_to_date, keep, said

from quoteline.domain import Axis, Basis, Kind, Precision, PrecisionIs, Word, day_of
from quoteline.services import browsing, correcting, searching
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.searching import Wanted, marks_of, positive_words

MILL = "“The mill stays open,” Ada Ferrol said. “We have orders for flour,” she said."
ROOF = "“No roof, no mill, no flour,” said Jörn Özdal. The roofers were silent."
QUAY = "“The quay is long,” Lena Quist said, and then the mill bell rang."


@pytest.fixture
def kept(library: Library) -> Library:
    """Quotations 1 and 2 of article 1, 3 of article 2, 4 of article 3."""
    keep(
        library,
        MILL,
        [
            said(MILL, "The mill stays open", span=(100, 100)),
            said(MILL, "We have orders for flour", span=(120, 150), kind=Kind.MIXED),
        ],
        title="A miller’s tale",
    )
    keep(
        library, ROOF, [said(ROOF, "No roof, no mill, no flour", "Jörn Özdal", span=(90, 90))], outlet="Echo"
    )
    keep(library, QUAY, [said(QUAY, "The quay is long", "Lena Quist", confidence=0.3)], outlet="")
    bring_index_up_to_date(library)
    return library


def found(library: Library, query: str, **filters: object) -> list[int]:
    return sorted(browsing.quotation_ids(library, Wanted(query, **filters)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("", [1, 2, 3, 4]),
        ("mill", [1, 3]),
        ("MILL", [1, 3]),
        ("-mill", [2, 4]),
        ("NOT mill", [2, 4]),
        ("mill flour", [3]),
        ("mill OR flour", [1, 2, 3]),
        ("-(mill OR flour)", [4]),
        ("mill -flour", [1]),
        ("mill -speaker:ferrol", [3]),
        ("mill OR speaker:quist", [1, 3, 4]),
        ("-mill -speaker:quist", [2]),
        ("-(mill speaker:ferrol)", [2, 3, 4]),
        ("(mill OR kind:mixed) speaker:ferrol", [1, 2]),
        ('"stays open"', [1]),
        ('"open stays"', []),
        ('"mill open"~1', [1]),
        ('NOT "stays open"', [2, 3, 4]),
        ("flo*", [2, 3]),
        ("-flo*", [1, 4]),
        ("flower~1 OR flouer~1", [2, 3]),
        ("article:mill", [1, 2, 3, 4]),
        ("article:miller", [1, 2]),
        ("article:bell", [4]),
        ("-article:bell", [1, 2, 3]),
        ("article:bell OR roof", [3, 4]),
        ("article:roofers mill", [3]),
        ("article:2", [3]),
        ("said:1970-04-11", [1]),
        ("said:1970-05", [2]),
        ("said:unknown", [4]),
        ("mill said:..1970-04-01", [3]),
        ("outlet:echo OR kind:mixed", [2, 3]),
        ("title:tale", [1, 2]),
        ("is:uncertain", [4]),
        ("-is:uncertain flour", [2, 3]),
        ("speaker:özd*", [3]),
        ("zeppelin", []),
        ("-zeppelin", [1, 2, 3, 4]),
        ("zeppelin OR mill", [1, 3]),
        ("…", [1, 2, 3, 4]),
    ],
)
def test_a_query_finds(kept: Library, query: str, ids: list[int]) -> None:
    assert found(kept, query) == ids


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("mill", [1, 2, 3]),
        ("bell", [3]),
        ("-bell", [1, 2]),
        ("roof flour", [2]),
        ("speaker:quist", [3]),
        ("mill speaker:ferrol", [1]),
        ("-speaker:ferrol", [2, 3]),
        ("miller", [1]),
        ("kind:mixed OR bell", [1, 3]),
    ],
)
def test_a_query_finds_articles(kept: Library, query: str, ids: list[int]) -> None:
    assert sorted(browsing.article_ids(kept, Wanted(query))) == ids


def test_relevance_puts_the_best_first_and_all_in(kept: Library) -> None:
    text = "“Mill, mill, mill!” they sang."
    keep(kept, text, [said(text, "Mill, mill, mill!")])
    bring_index_up_to_date(kept)
    ids = list(browsing.quotation_ids(kept, Wanted("mill"), Sort.RELEVANCE))
    assert ids[0] == 5
    assert sorted(ids) == [1, 3, 5]
    worst_first = browsing.quotation_ids(kept, Wanted("mill"), Sort.RELEVANCE, descending=True)
    assert list(worst_first) == ids[::-1]
    either = browsing.quotation_ids(kept, Wanted("mill OR speaker:quist"), Sort.RELEVANCE)
    assert either[-1] == 4  # found by no word
    assert browsing.article_ids(kept, Wanted("mill"), Sort.RELEVANCE)[0] == 4


def test_every_order_holds_every_quotation_once(kept: Library) -> None:
    for sort in Sort:
        for way in (False, True):
            assert sorted(browsing.quotation_ids(kept, Wanted(), sort, way)) == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("sort", "up", "down"),
    [
        (Sort.SAID, [3, 1, 2, 4], [2, 1, 3, 4]),
        (Sort.SPEAKER, [1, 2, 3, 4], [4, 3, 1, 2]),
        (Sort.OUTLET, [3, 1, 2, 4], [1, 2, 3, 4]),
        (Sort.ADDED, [1, 2, 3, 4], [4, 3, 2, 1]),
        (Sort.TEXT, [3, 1, 4, 2], [2, 4, 1, 3]),
        (Sort.KIND, [3, 1, 4, 2], [2, 3, 1, 4]),
    ],
)
def test_a_list_is_sorted_with_what_is_unknown_last(
    kept: Library, sort: Sort, up: list[int], down: list[int]
) -> None:
    assert list(browsing.quotation_ids(kept, Wanted(), sort)) == up
    assert list(browsing.quotation_ids(kept, Wanted(), sort, True)) == down


def test_a_facet_is_counted_without_its_own_filter(kept: Library) -> None:
    correcting.star(kept, [1], True)
    correcting.tag(kept, [1, 3], "check")
    ferrol = browsing.speaker_called(kept, "ferrol")
    facets = browsing.facets(kept, Wanted("flour OR mill", speakers=(ferrol,), kinds=(Kind.DIRECT,)))
    assert {(each.label, each.count) for each in facets.speakers} == {("Ada Ferrol", 1), ("Jörn Özdal", 1)}
    assert {each.key: each.count for each in facets.kinds} == {"direct": 1, "mixed": 1, "indirect": 0}
    assert [(each.key, each.count) for each in facets.outlets] == [("Harbour Post", 1)]
    assert [(each.key, each.count) for each in facets.tags] == [("check", 1)]
    assert {each.key: each.count for each in facets.flags}["starred"] == 1
    assert (facets.total, facets.of) == (1, 4)
    dated = browsing.facets(kept, Wanted(first=day_of(100), last=day_of(100)))
    assert (dated.total, dated.first_day, dated.last_day) == (*(1, day_of(90), day_of(150)),)


def test_filters_of_one_kind_are_joined_by_or_and_kinds_of_filters_by_and(kept: Library) -> None:
    ferrol, quist = (browsing.speaker_called(kept, name) for name in ("ferrol", "quist"))
    assert found(kept, "", speakers=(ferrol, quist)) == [1, 2, 4]
    assert found(kept, "", speakers=(ferrol, quist), kinds=(Kind.DIRECT,)) == [1, 4]
    assert found(kept, "", outlets=("", "Echo")) == [3, 4]
    assert found(kept, "", undated=True) == [4]
    assert found(kept, "", undated=True, axis=Axis.PUBLISHED) == [1, 2, 3, 4]
    assert found(kept, "", flags=("uncertain", "starred")) == []


def test_statements_are_filtered_by_how_the_day_is_known_and_what_it_rests_on(kept: Library) -> None:
    correcting.set_said(kept, [3], day_of(90), day_of(90))
    assert found(kept, "", precisions=(Precision.DAY,)) == [1, 3]
    assert found(kept, "", precisions=(Precision.RANGE, Precision.UNKNOWN)) == [2, 4]
    assert found(kept, "", bases=(Basis.PERSON,)) == found(kept, "basis:person") == [3]
    assert found(kept, "", precisions=(Precision.DAY,), bases=(Basis.EXPRESSION,)) == [1]
    assert found(kept, "flour precision:day") == [3]
    assert found(kept, "-precision:day") == [2, 4]
    assert searching.in_words(PrecisionIs(Precision.MONTH)) == "known to the month"


def test_facets_tell_how_days_are_known_and_how_many_are_undated(kept: Library) -> None:
    facets = browsing.facets(kept, Wanted(precisions=(Precision.DAY,)))
    assert {each.key: each.count for each in facets.precisions} == {
        **dict.fromkeys(Precision, 0),
        "day": 2,
        "range": 1,
        "unknown": 1,
    }
    assert {each.key: each.count for each in facets.bases} == {**dict.fromkeys(Basis, 0), "expression": 2}
    assert (facets.total, facets.undated, facets.imprecise) == (2, 0, 0)
    everything = browsing.facets(kept, Wanted())
    assert (everything.undated, everything.imprecise, everything.without_day) == (1, 1, 1)
    assert browsing.unknown_days(kept, Wanted()) == (1, 1)
    assert browsing.unknown_days(kept, Wanted("flour")) == (0, 1)
    limited = browsing.facets(kept, Wanted(first=day_of(100), last=day_of(100)))
    assert (limited.total, limited.undated) == (1, 0)
    assert limited.without_day == 1  # it was not asked about, so it is told
    assert limited.left_out == {Axis.SAID: 1, Axis.PUBLISHED: 0}


@pytest.mark.parametrize(
    ("query", "axis", "left_out"),
    [
        ("said:1970", Axis.SAID, 1),
        ("(kind:direct said:1970) said:..1980", Axis.SAID, 1),
        ("flour said:1970", Axis.SAID, 0),  # the undated one does not speak of flour
        ("-said:1970", Axis.SAID, 0),  # it is found
        ("said:1970 OR mill", Axis.SAID, 0),
        ("said:unknown", Axis.SAID, 0),
        ("mill", Axis.SAID, 0),
        ("published:1970", Axis.PUBLISHED, 4),
        ("said:1970 published:1970", Axis.SAID, 0),  # nothing was published then
        ("said:1970 kind:direct published:unknown", Axis.SAID, 1),
    ],
)
def test_what_has_no_day_and_fits_all_but_the_days_is_told(
    kept: Library, query: str, axis: Axis, left_out: int
) -> None:
    assert browsing.left_out(kept, Wanted(query), axis) == left_out


def test_the_words_asked_for_are_marked_and_those_ruled_out_are_not() -> None:
    def marked(query: str, text: str) -> list[str]:
        return [text[start:end] for start, end in marks_of(query, text)]

    assert marked("mill OR roof -flour", ROOF) == ["roof", "mill"]
    assert marked('"no mill"', ROOF) == ["no mill"]
    assert marked("OZDAL flo*", ROOF) == ["flour", "Özdal"]
    assert marked("speaker:özdal", ROOF) == []
    assert marked("", ROOF) == marked("-mill", ROOF) == []
    assert marked("mill", "") == []


def test_only_words_that_are_wanted_count_for_the_order() -> None:
    assert positive_words(searching.condition_of(Wanted("mill -roof speaker:x"))) == Word("mill")
    assert positive_words(searching.condition_of(Wanted("-roof"))) is None


def test_a_monstrous_query_is_answered(kept: Library) -> None:
    for query in (
        "mill OR " * 2000 + "speaker:x",
        "a* OR speaker:b " * 900,
        "(-" * 3000 + "mill",
        "mill~2 " * 500,
    ):
        browsing.quotation_ids(kept, Wanted(query), Sort.RELEVANCE)
        browsing.article_ids(kept, Wanted(query))


def test_search_without_an_index_finds_no_words_but_everything_else(library: Library) -> None:
    keep(library, MILL, [said(MILL, "The mill stays open")])
    assert found(library, "speaker:ferrol") == [1]
    assert found(library, "mill") == []
    bring_index_up_to_date(library)
    assert found(library, "mill") == [1]


def test_an_excerpt_shows_the_words_asked_for_and_where_it_was_cut() -> None:
    text = "The ferry was late. " * 20 + "The mayor spoke of the harbour wall. " + "Nobody came. " * 20
    found = searching.excerpt('"harbour wall" -ferry', text, 60)
    assert found.text.startswith("… ")
    assert found.text.endswith(" …")
    assert [found.text[start:end] for start, end in found.marks] == ["harbour wall"]
    assert searching.excerpt("", "A short text.", 60) == searching.Excerpt("A short text.", ())
