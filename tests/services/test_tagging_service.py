"""Dates of a text, with the moment it was published and the sentence they stand in."""

from __future__ import annotations

from datetime import date, datetime

import pytest

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
