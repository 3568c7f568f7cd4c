"""Datelines, bylines, heads and feet of exports: which of them tell the day of publication."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yardstick import slowness

from quoteline.domain import PublishedFrom
from quoteline.importers.publication.deciding import day_of_text
from quoteline.importers.publication.text import of_text
from quoteline.importers.publication.trust import TRUSTED, Trust

BODY = "\n\nThe bridge fell, and the mayor said that nobody was hurt.\n\nIt had been closed since 2011."


def read(line: str, before: str = "Bridge falls in Lisk\n\n", after: str = BODY) -> list[tuple[object, ...]]:
    return [
        (each.source, *(each.days or [(each.month, each.day)]), each.confidence)
        for each in of_text(f"{before}{line}{after}")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "LISK, March 19, 2025 (Globe Wire) – The bridge fell.",
        "LISK, 19 March 2025 (Globe Wire) — The bridge fell.",
        "LISK (Globe Wire), Mar. 19, 2025 — The bridge fell.",
        "NEW LISK, West Velmar, March 19, 2025 -- The bridge fell.",
        "The Hague, March 19, 2025 - The bridge fell.",
        "LISK — March 19, 2025",
        "LISK — March 19, 2025 — The bridge fell.",
        "(AP) March 19, 2025",
        "LISK, 19/03/2025 (AFP) - The bridge fell.",
        "LISK, Mar. 19, 2025 /PRNewswire/ -- The bridge fell.",
        "19 March 2025 – The United Harbours said that the bridge fell.",
        "LISK, Wednesday, March 19, 2025 (Globe Wire) – The bridge fell.",
    ],
)
def test_a_dateline_tells_the_day(line: str) -> None:
    assert read(line) == [(PublishedFrom.DATELINE, date(2025, 3, 19), Trust.DATELINE)]


@pytest.mark.parametrize(
    "line",
    [
        "KYIV, March 19 (Reuters) – Talks went on.",
        "KYIV, Ukraine, 19 March (Reuters) - Talks went on.",
        "Kyiv, Mar. 19 -- Talks went on.",
        "KYIV (Reuters), March 19 — Talks went on.",
        "(Reuters) March 19 - Talks went on.",
        "KYIV March 19 (Reuters) - Talks went on.",
        "March 19 (UPI) -- Talks went on.",
        "Kyiv, Mar 19 (IANS): Talks went on.",
    ],
)
def test_a_dateline_without_a_year_is_left_open(line: str) -> None:
    assert read(line) == [(PublishedFrom.DATELINE, (3, 19), Trust.DATELINE)]


@pytest.mark.parametrize(
    "line",
    [
        "The bridge fell on March 19, 2025, and nobody was hurt.",
        "On March 19 - the day of the vote - nobody came.",
        "MAYOR TO REPORT ON JULY 1 - AND RESIGN",
        "WEEK AHEAD IN LISK FOR TUESDAY JULY 1 (Post) - The council meets.",
        "Mayor Vint at the harbour, March 3, 2014",
        "Mayor Vint, who was elected March 3, 2014",
        "Ada Ferrol — Announced March 23, 2015",
        "UPDATE: 5/12 — The website was taken down.",
        "The law was published March 3, 2014.",
        "Published on March 3, 2014, the law changed little.",
        "© 2016 Harbour Post",
        "Published 3 hours ago",
        "Friday",
        "LISK, February 30, 2025 – The bridge fell.",
        "The bill was last updated on Jan. 5, 2016.",
        "By 4 January 2016 he had gone.",
        "Retrieved on 3 March 2020",
        "Date accessed: 3 March 2020",
        "Saved: 2020-03-03",
        "Printed 3 March 2020",
    ],
)
def test_a_day_in_the_story_or_of_reading_it_tells_nothing(line: str) -> None:
    assert read(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Ferrol | Published 10:32 a.m. ET Jan. 4, 2016",
        "By Ada Ferrol, Harbour Post Published 10:32 a.m. ET Jan. 4, 2016",
        "Published: 4 January 2016, 10:32 AM",
        "Posted on January 4, 2016 by admin",
        "First published on Mon 4 Jan 2016 10.32 GMT",
        "Published 4th January, 2016 at 5:30pm",
        "Originally published: 2016-01-04T23:30:00-05:00",
        "Harbour Post · Published Jan. 4, 2016 · 5 min read",
        "Published time: 4 Jan, 2016 10:32",
        "PUBLISHED: 10:32 GMT, 4 January 2016",
        "This article was first published on 4 January 2016.",
    ],
)
def test_a_byline_that_says_published_is_trusted(line: str) -> None:
    assert read(line) == [(PublishedFrom.BYLINE, date(2016, 1, 4), Trust.PRINTED)]


@pytest.mark.parametrize(
    ("line", "trust"),
    [
        ("January 4, 2016 Monday", Trust.LINE_ALONE),
        ("January 4, 2016 Monday 10:30 PM EST", Trust.LINE_ALONE),
        ("4 January 2016", Trust.LINE_ALONE),
        ("2016-01-04T23:30:00-05:00", Trust.LINE_ALONE),
        ("Mon., Jan. 4, 2016, 10:15 a.m.", Trust.LINE_ALONE),
        ("By ADA FERROL JAN. 4, 2016", Trust.LINE_OF_NAMES),
        ("January 4, 2016, Monday, BC cycle", Trust.LINE_OF_NAMES),
        ("January 4, 2016 | Daily Post (Lisk, WV) | Ada Ferrol", Trust.LINE_OF_NAMES),
        ("Tuesday, January 4, 2016", Trust.WEEKDAY_DIFFERS),  # it was a Monday
        ("Ada Ferrol | 4 January 2016", Trust.LINE_OF_NAMES),
        ("By Ada Ferrol · January 4, 2016 · 5 min read", Trust.LINE_OF_NAMES),
        ("Harbour Post (Lisk), 4 January 2016, Page 3", Trust.LINE_OF_NAMES),
    ],
)
def test_a_line_that_holds_a_day_and_names_tells_it_less_surely(line: str, trust: float) -> None:
    assert read(line) == [(PublishedFrom.BYLINE, date(2016, 1, 4), trust)]


@pytest.mark.parametrize(
    "line",
    ["Date: 4 January 2016", "PD 4 January 2016", "PD   2016-01-04", "Publication date: Jan 4, 2016"],
)
def test_the_head_of_an_export_is_trusted(line: str) -> None:
    assert read(line) == [(PublishedFrom.HEADER, date(2016, 1, 4), Trust.PRINTED)]


@pytest.mark.parametrize(
    "line",
    [
        "Updated 5:10 p.m. ET Jan. 6, 2016",
        "Last modified on Wed 6 Jan 2016 09.00 GMT",
        "Last updated: 2016-01-06",
        "Updated 3:14 PM ET, Wed January 6, 2016",
        "This story was last updated on Jan. 6, 2016.",
    ],
)
def test_a_later_change_is_read_and_not_trusted(line: str) -> None:
    assert read(line) == [(PublishedFrom.BYLINE, date(2016, 1, 6), Trust.CHANGED)]
    assert Trust.CHANGED < TRUSTED


def test_publication_and_change_in_one_line_are_kept_apart() -> None:
    line = "Published 10:32 a.m. ET Jan. 4, 2016 | Updated 5:10 p.m. ET Jan. 6, 2016"
    assert read(line) == [
        (PublishedFrom.BYLINE, date(2016, 1, 4), Trust.PRINTED),
        (PublishedFrom.BYLINE, date(2016, 1, 6), Trust.CHANGED),
    ]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("LISK, March 19, 2025 (Globe Wire) – The bridge fell.", date(2025, 3, 19)),
        ("LISK, 19 March 2025 (Globe Wire) — The bridge fell.", date(2025, 3, 19)),
        ("LISK (Globe Wire), Mar. 19, 2025 — The bridge fell.", date(2025, 3, 19)),
        ("Bridge falls in Lisk\n\nFriday, July 21, 2017\n\nThe bridge fell.", date(2017, 7, 21)),
        (
            "Bridge falls in Lisk\nBy Orla Brandt\nPublished: 21 July 2017, 10:32 AM\nIt fell.",
            date(2017, 7, 21),
        ),
        ("2017-07-21\nThe bridge fell.", date(2017, 7, 21)),
        ("LISK, March 19 (Globe Wire) – The bridge fell.", None),
        ("The bridge fell on March 19, 2025, and nobody was hurt.", None),
        ("Friday\nThe bridge fell.", None),
        ("LISK, February 30, 2025 – The bridge fell.", None),
        ("", None),
    ],
)
def test_the_head_of_an_article_tells_its_publication_day(head: str, day: date | None) -> None:
    assert day_of_text(head) == day


def test_a_line_that_tells_both_without_a_sign_between_them_is_read() -> None:
    assert read("Issued on: 14/01/2016 - 10:32 Modified: 15/01/2016 - 11:00") == [
        (PublishedFrom.BYLINE, date(2016, 1, 14), Trust.PRINTED),
        (PublishedFrom.BYLINE, date(2016, 1, 15), Trust.CHANGED),
    ]


def test_an_archive_s_export_is_read_from_head_to_foot() -> None:
    head = "The Harbour Post\n\nJanuary 4, 2016 Monday\nLate Edition\n\nBridge falls\n\nBYLINE: A. Ferrol\n\n"
    story = "The mayor said that nobody was hurt.\n\n" * 200
    found = of_text(
        f"{head}LENGTH: 900 words\n\n{story}LOAD-DATE: January 5, 2016\n\nPUBLICATION-TYPE: Newspaper\n"
    )
    assert [(each.days, each.confidence) for each in found] == [
        ((date(2016, 1, 4),), Trust.LINE_ALONE),
        ((date(2016, 1, 5),), Trust.LOADED),
    ]


def test_the_middle_of_a_story_is_not_looked_at() -> None:
    story = "The mayor said that nobody was hurt.\n\n" * 100
    assert of_text(f"{story}Published: 4 January 2016\n\n{story}") == []


def test_a_list_of_dates_tells_nothing() -> None:
    assert of_text("\n".join(f"{day} January 2016" for day in range(1, 16))) == []


UNITS = [
    "March 3, ",
    "By A | ",
    "Published ",
    "LISK, ",
    "(AP) ",
    "1 ",
    " ",
    "\n",
    "A",
    "4 January 2016\n",
    "— ",
    "1:1 ",
]


@pytest.mark.parametrize("unit", UNITS)
def test_ten_million_characters_are_read_as_fast_as_ten_thousand(unit: str) -> None:
    text = unit * (10_000_000 // len(unit))
    begin = time.process_time()
    of_text(text)
    assert time.process_time() - begin < 1.0 * slowness()


PARTS = st.sampled_from(
    [
        *(
            "LISK",
            ", ",
            "March 3",
            "2014",
            " (AP) ",
            " — ",
            "Published ",
            "Updated ",
            "|",
            "10:32 a.m. ET ",
            "\n",
        ),
        *("03/04/2025", "PD ", "By ", "\x00", "\ud800", "Monday", "Date: ", "9999-12-31", "0001-01-01", "."),
    ]
)


@given(st.text() | st.lists(PARTS, max_size=30).map("".join))
def test_no_text_makes_it_raise(text: str) -> None:
    for found in of_text(text):
        found.words.encode()
        assert 0 < found.confidence < 1
