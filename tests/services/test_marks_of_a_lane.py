"""A lane with few quotations in view gives them one by one, though all lanes together have too many."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from said_articles import keep, said

from quoteline.domain import day_number
from quoteline.services import timelines
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.timelines import TimelineAsked, Unit

BEGIN = date(2024, 3, 1)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    path = tmp_path / "few.quoteline"
    prepare(path)
    opened = open_library(path)
    first = day_number(BEGIN)
    days = [("Ada Ferrol", number % 50) for number in range(60)]
    days += [("Lena Quist", number * 9) for number in range(5)]
    text = "\n".join(f"“Wave {number}.” " for number in range(len(days)))
    keep(
        opened,
        text,
        [said(text, f"Wave {n}.", who, (first + day, first + day)) for n, (who, day) in enumerate(days)],
    )
    yield opened
    opened.close()


def marks(library: Library, **asked: int) -> dict[str, int]:
    found = timelines.timeline(library, TimelineAsked(unit=Unit.DAY, marks_up_to=20, **asked))
    return {lane.label: len(lane.marks) for lane in found.lanes}


def test_without_a_wish_no_lane_has_marks_where_there_are_too_many(library: Library) -> None:
    assert marks(library) == {"Ada Ferrol": 0, "Lena Quist": 0}


def test_a_lane_with_few_has_marks_and_one_with_many_has_none(library: Library) -> None:
    assert marks(library, lane_marks_up_to=10) == {"Ada Ferrol": 0, "Lena Quist": 5}


def test_where_few_are_in_view_every_lane_has_marks(library: Library) -> None:
    first = day_number(BEGIN)
    found = marks(library, lane_marks_up_to=1, first=first, last=first + 6)
    assert found == {"Ada Ferrol": 14, "Lena Quist": 1}


def test_the_marks_of_a_lane_are_in_the_order_of_time(library: Library) -> None:
    asked = TimelineAsked(unit=Unit.DAY, marks_up_to=0, lane_marks_up_to=10)
    lena = next(lane for lane in timelines.timeline(library, asked).lanes if lane.label == "Lena Quist")
    starts = [mark.start for mark in lena.marks]
    assert starts == sorted(starts)
    assert len(starts) == 5
