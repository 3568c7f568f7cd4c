"""A timeline asks once for what it shows, though what is found may lie on other days than were in view."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from reading_room import JORN, ODA, Straightaway, article, library_of, said

from quoteline.domain import Article, Speaker
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.timelines import Unit
from quoteline.ui.timeline_model import Span, TimelineModel

STORY = "“The quay will hold,” said Oda Vestergaard. “We sail at six,” said Jorn Malk. "
EARLY, LATE = date(1990, 1, 1), date(2024, 3, 1)


def printed(day: date) -> Article:
    return article(f"{STORY}It was {day}.")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Oda spoke over thirty years, Jorn on some days of a month."""
    days = [date(year, 1, 1) for year in range(1990, 2021)]
    week = [LATE + timedelta(days=each) for each in range(20)]
    opened = library_of(
        tmp_path / "quay.quoteline",
        *((printed(each), (said(STORY, "The quay will hold", ODA, each),)) for each in days),
        *((printed(each), (said(STORY, "We sail at six", JORN, each),)) for each in week),
    )
    yield opened
    opened.close()


@pytest.fixture
def lane(library: Library) -> Straightaway:
    return Straightaway(library)


@pytest.fixture
def model(lane: Straightaway) -> TimelineModel:
    made = TimelineModel(lane)
    made.resize(800, 8)
    made.refresh()
    return made


@pytest.mark.parametrize("speaker", [ODA, JORN])
def test_the_days_of_what_is_found_are_looked_at_in_the_same_go(
    model: TimelineModel, lane: Straightaway, library: Library, speaker: Speaker
) -> None:
    id = library.database.value("SELECT id FROM speakers WHERE name = ?", [speaker.name])
    lane.asked.clear()
    model.show_wanted(Wanted(speakers=(id,)))
    assert lane.asked.count("timeline") == 1
    timeline = model.timeline
    assert timeline is not None
    assert timeline.total == (31 if speaker == ODA else 20)
    assert timeline.unit is (Unit.YEAR if speaker == ODA else Unit.DAY)
    assert timeline.first <= model.scale.first + 1
    assert model.scale.last - 1 <= timeline.last
    lane.asked.clear()
    model.ask()
    assert lane.asked == []  # what is there serves


def test_days_that_were_chosen_stay_in_view(model: TimelineModel, lane: Straightaway) -> None:
    model.look_at(model.scale.zoomed(4, 400))
    assert model.span is Span.CHOSEN
    before = model.scale
    lane.asked.clear()
    model.show_wanted(Wanted(query="nobody said this"))
    model.show_wanted(Wanted())
    assert model.scale == before
    assert lane.asked.count("timeline") == 2
