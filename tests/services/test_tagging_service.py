"""Dates of a text, with the moment it was published and the sentence they stand in."""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.extraction import long_texts
from quoteline.extraction.long_texts import parts
from quoteline.services import tagging
from quoteline.services.extracting import Reading


@pytest.mark.parametrize(
    ("row", "when"),
    [
        ({"pub_date": "2025-03-20"}, date(2025, 3, 20)),
        ({"dct": "2025-03-20"}, date(2025, 3, 20)),
        ({"pub_date": "2025-03-20", "dct": "2024-01-01"}, date(2025, 3, 20)),
        ({"pub_date": "soon", "dct": "2024-01-01"}, date(2024, 1, 1)),
        ({"dct": "2025-03-20T18:30"}, datetime(2025, 3, 20, 18, 30)),
        ({"dct": "2025-03-20T18:30:15+09:00"}, datetime(2025, 3, 20, 18, 30, 15)),
        ({"dct": "2025-03-20T00:00:00Z"}, date(2025, 3, 20)),
        ({"dct": "20 March 2025"}, date(2025, 3, 20)),
        ({"dct": 20250320}, None),
        ({}, None),
    ],
)
def test_a_row_tells_when_it_was_published(row: dict[str, object], when: date | None) -> None:
    told = tagging.published_at(row)
    assert (told, type(told)) == (when, type(when))


def test_the_hour_of_publication_may_be_known() -> None:
    (timex,) = tagging.timexes_in("He left on Tuesday.", datetime(2025, 3, 20, 18, 30))
    assert timex.value == "2025-03-18"


def test_the_publication_date_that_is_given_counts_more_than_the_dateline() -> None:
    text = "PORT HILL, March 20, 2025 (Wire) – The council met on Tuesday."
    assert tagging.timexes_in(text)[-1].value == "2025-03-18"
    assert tagging.timexes_in(text, date(2025, 3, 27))[-1].value == "2025-03-25"


def test_each_expression_has_the_sentence_that_it_stands_in() -> None:
    text = "PORT HILL, May 3, 2021 (Wire) – It rained. The St. Mary fair of May 2020 was dry.\n\nIn 1998 not."
    places = [text.index(words) for words in ("May 3", "May 2020", "1998")]
    around = tagging.sentences_around(text, [(place, place + 4) for place in places])
    shown = [text[start:end] for start, end in around]
    assert shown[0].startswith("PORT HILL, May 3, 2021 (Wire)")
    assert shown[1:] == ["The St. Mary fair of May 2020 was dry.", "In 1998 not."]


def test_a_place_in_no_sentence_has_its_line() -> None:
    text = "one\n \t \ntwo"
    assert tagging.sentences_around(text, [(5, 6)]) == [(4, 7)]
    assert tagging.sentences_around("", []) == []


def test_any_text_is_read() -> None:
    for text in ("", "\ud800 1998", "Tuesday " * 5000, "1998" * 5000, "\0\n\r" * 99):
        found = tagging.tag_text(Reading(text, None))
        assert found.failure == ""
        spans = [each.span for each in found.timexes]
        assert len(tagging.sentences_around(text, spans)) == len(spans)


def test_an_expression_without_days_says_so() -> None:
    text = "They waited for two years."
    made = tagging.as_object(text, tagging.timexes_in(text, date(2025, 3, 20)), "a")
    (timex,) = made["timexes"]
    assert (timex["type"], timex["value"], timex["first"], timex["last"]) == ("DURATION", "P2Y", None, None)
    assert list(made) == ["doc_id", "text", "timexes"]


# --- a text as long as a book ----------------------------------------------------------------------------

STORY = (
    "The ferry {n} left on Tuesday, three days late, and Ada Moss waited {n} hours.\n"
    "“We open in May {year},” she said; the old one sank on 3 March 1998, and every Monday they row.\n"
)
LONG = "PORT HILL, March 20, 2025 (Wire) – It rained.\n" + "".join(
    STORY.format(n=n, year=2000 + n % 20) for n in range(60)
)


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("LONGEST_WHOLE", 4_000), ("PART", 2_500), ("AROUND", 600), ("HEAD", 300)):
        monkeypatch.setattr(long_texts, name, size)


def test_parts_have_the_dates_of_the_text_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = tagging.timexes_in(LONG)
    assert len(whole) > 300
    for name, size in (("LONGEST_WHOLE", 4_000), ("PART", 2_500), ("AROUND", 600), ("HEAD", 300)):
        monkeypatch.setattr(long_texts, name, size)
    assert len(parts(LONG)) > 3
    assert tagging.timexes_in(LONG) == whole
    assert list(tagging.tag_text(Reading(LONG, None)).timexes) == list(whole)


@pytest.mark.usefixtures("in_parts")
@given(
    st.lists(st.sampled_from([STORY, "May ", "3 March 1998", " \n", "x" * 700, "on Monday. "]), max_size=60)
)
def test_dates_of_any_long_text_stand_in_it_in_order(scraps: list[str]) -> None:
    text = "".join(scraps)
    spans = [each.span for each in tagging.timexes_in(text, date(2025, 3, 20))]
    assert all(0 <= start < stop <= len(text) for start, stop in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@pytest.mark.usefixtures("in_parts")
def test_how_far_a_long_text_is_read_is_told() -> None:
    told: list[tuple[int, int]] = []
    tagging.tag_text(Reading(LONG, None), lambda done, total: told.append((done, total)))
    total = len(parts(LONG))
    assert told == [(done, total) for done in range(1, total + 1)]
    tagging.tag_text(Reading("It rained on Tuesday.", None), lambda done, total: told.append((done, total)))
    assert len(told) == total


@pytest.mark.usefixtures("in_parts")
def test_a_part_that_cannot_be_read_is_the_failure_of_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = tagging.tag, []

    def breaks(*given: object) -> object:
        calls.append(given)
        if len(calls) == 3:
            raise ValueError("a bug")
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(tagging, "tag", breaks)
    found = tagging.tag_text(Reading(LONG, None))
    assert found == tagging.Tagged(failure="reading it for dates failed (ValueError: a bug)")
    assert len(calls) == 3


def test_a_document_of_dates_holds_what_its_object_holds() -> None:
    found = tagging.timexes_in(LONG)
    document = tagging.as_document(LONG, found, "a")
    assert {**document, "timexes": list(document["timexes"])} == tagging.as_object(LONG, found, "a")
    assert list(document) == ["doc_id", "text", "timexes"]
