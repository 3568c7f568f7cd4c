"""A search is explained clause by clause, and what is told of each agrees with what it finds."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from said_articles import bring_index_up_to_date, keep, said

from quoteline.columns.together import together
from quoteline.domain import Axis, FieldWords, Kind, Pattern, Word
from quoteline.services import browsing, correcting, explaining, searching
from quoteline.services.library import Library
from quoteline.services.searching import Wanted

MILL = "“The mill stays open,” Ada Ferrol said. “We have orders for flour and milling,” she said."
ROOF = "“No roof, no mill, no flour,” said Jörn Özdal. The roofers were silent."
QUAY = "“The quay is long,” Lena Quist said, and then the mill bell rang."


@pytest.fixture
def kept(library: Library) -> Library:
    """Quotations 1 and 2 of article 1, 3 of article 2, 4 of article 3."""
    words = "We have orders for flour and milling"
    keep(library, MILL, [said(MILL, "The mill stays open", span=(100, 100)), said(MILL, words)])
    roof = said(ROOF, "No roof, no mill, no flour", "Jörn Özdal", span=(90, 90), kind=Kind.MIXED)
    keep(library, ROOF, [roof], outlet="Echo")
    keep(library, QUAY, [said(QUAY, "The quay is long", "Lena Quist")])
    bring_index_up_to_date(library)
    return library


def test_each_clause_tells_what_it_finds_and_what_it_keeps_out(kept: Library) -> None:
    query = "mill  flour speaker:ferrol"
    told = explaining.explain(kept, query)
    assert [(each.typed, each.hits, each.without) for each in told.clauses] == [
        ("mill", 2, 1),
        ("flour", 2, 1),
        ("speaker:ferrol", 2, 1),
    ]
    assert (told.total, told.of) == (0, 4)
    assert [query[each.start : each.end] for each in told.clauses] == [each.typed for each in told.clauses]
    assert told.clauses[0].words == "“mill”"


def test_a_clause_of_several_parts_tells_of_each(kept: Library) -> None:
    (clause,) = explaining.explain(kept, "mill OR -(roof quay)").clauses
    assert [(each.condition, each.hits) for each in clause.parts] == [
        (Word("mill"), 2),
        (Word("roof"), 1),
        (Word("quay"), 1),
    ]
    assert clause.hits == 4
    assert clause.without == 4  # nothing else is asked for: all there is


def test_filters_beside_the_query_are_clauses_without_a_place(kept: Library) -> None:
    wanted = Wanted("mill", kinds=(Kind.MIXED,), flags=("starred",))
    told = explaining.explain(kept, wanted)
    assert [(each.start, each.typed, each.hits, each.without) for each in told.clauses] == [
        (0, "mill", 2, 0),
        (-1, "", 1, 0),
        (-1, "", 0, 1),
    ]
    correcting.star(kept, [3], True)
    assert explaining.explain(kept, wanted).total == 1


def test_without_anything_asked_for_there_is_nothing_to_explain(kept: Library) -> None:
    for query in ("", "  ", "…"):
        told = explaining.explain(kept, query)
        assert told.clauses == ()
        assert told.total == told.of == 4


def test_what_has_no_day_is_told_where_days_are_asked_for(kept: Library) -> None:
    assert explaining.explain(kept, "said:1970 -quay").left_out == {Axis.SAID: 1}
    assert explaining.explain(kept, "mill").left_out == {}


def test_patterns_and_nearly_typed_words_tell_the_words_they_stand_for(kept: Library) -> None:
    def meant(query: str) -> tuple[tuple[str, int], ...]:
        (clause,) = explaining.explain(kept, query).clauses
        (part,) = clause.parts
        assert part.meant is not None
        return part.meant.words

    assert meant("mil*") == (("mill", 2), ("milling", 1))
    assert meant("flouer~1") == (("flour", 2),)
    assert meant("xyz*") == ()
    assert meant("article:roof*") == (("roof", 1), ("roofers", 1))
    assert explaining.meant_by(kept, Word("mill")) is None
    correcting.not_a_quotation(kept, [1])
    bring_index_up_to_date(kept)
    assert dict(meant("mil*"))["mill"] == 1


def test_only_the_most_frequent_words_are_listed(kept: Library) -> None:
    every = explaining.meant_by(kept, Pattern("*o*"))
    assert every is not None
    assert [word for word, _ in every.words] == ["flour", "for", "long", "no", "open", "orders", "roof"]
    assert explaining.meant_by(kept, Pattern("*o*"), most=2) == explaining.Meant(every.words[:2], 5)


def test_names_tell_whom_they_stand_for(kept: Library) -> None:
    ferrol = explaining.meant_by(kept, FieldWords("speaker", ("*rol",)))
    assert ferrol == explaining.Meant((("Ada Ferrol", 2),))
    assert explaining.meant_by(kept, FieldWords("speaker", ("*",)), most=1) == explaining.Meant(
        (("Ada Ferrol", 2),), 2
    )
    outlets = explaining.meant_by(kept, FieldWords("outlet", ("echo",)))
    assert outlets == explaining.Meant((("Echo", 1),))


def test_articles_are_counted_where_articles_are_looked_for(kept: Library) -> None:
    told = explaining.explain(kept, "bell mill*", "articles")
    assert [(each.hits, each.without) for each in told.clauses] == [(1, 3), (3, 1)]
    assert (told.total, told.of) == (1, 3)
    assert told.clauses[1].parts[0].meant == explaining.Meant((("mill", 3), ("milling", 1)))


def test_a_library_without_an_index_says_that_words_find_nothing_yet(library: Library) -> None:
    keep(library, MILL, [said(MILL, "The mill stays open")])
    told = explaining.explain(library, "mill*")
    assert (told.index_ready, told.total, told.of) == (False, 0, 1)
    assert told.clauses[0].parts[0].meant == explaining.Meant()
    assert explaining.explain(library, "speaker:ferrol").index_ready


QUERIES = ["mill", "flour", "-roof", "mil*", "speaker:ferrol", "said:1970", "outlet:echo", "(mill OR quay)"]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_what_is_told_agrees_with_searching(kept: Library, count: int) -> None:
    for first in range(len(QUERIES)):
        chosen = [QUERIES[(first + step * 3) % len(QUERIES)] for step in range(count)]
        told = explaining.explain(kept, " ".join(chosen))

        def found(queries: list[str]) -> int:
            return len(browsing.quotation_ids(kept, Wanted(" ".join(queries))))

        assert told.total == found(chosen)
        assert [each.hits for each in told.clauses] == [found([each]) for each in chosen]
        rest = [chosen[:at] + chosen[at + 1 :] for at in range(count)]
        assert [each.without for each in told.clauses] == [found(each) for each in rest]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.booleans(), min_size=5, max_size=5), max_size=5))
def test_masks_are_counted_together(rows: list[list[bool]]) -> None:
    import numpy as np

    found = together([np.array(each) for each in rows], 5)
    every = [all(row[at] for row in rows) for at in range(5)]
    assert found.total == sum(every)
    assert found.alone == tuple(sum(row) for row in rows)
    others = [rows[:at] + rows[at + 1 :] for at in range(len(rows))]
    assert found.without == tuple(sum(all(row[at] for row in rest) for at in range(5)) for rest in others)


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=40))
def test_any_query_can_be_explained(query: str) -> None:
    told = searching.read_query(query)
    assert all(0 <= each.start <= each.end <= len(query) for each in told.clauses)
