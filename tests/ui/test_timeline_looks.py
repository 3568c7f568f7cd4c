"""What is shown of the timeline is shown again the next time."""

from __future__ import annotations

from itertools import product

import pytest

from quoteline.services.timelines import LaneBy
from quoteline.ui import timeline_looks
from quoteline.ui.timeline_layout import Parts
from quoteline.ui.timeline_looks import Looks

ALL = [
    Looks(stack, per_article, Parts(bars, articles))
    for stack, per_article, bars, articles in product(LaneBy, *((True, False),) * 3)
]


@pytest.mark.parametrize("looks", ALL)
def test_what_was_kept_is_read_as_it_was(looks: Looks) -> None:
    assert timeline_looks.read(timeline_looks.written(looks)) == looks


def test_what_is_as_usual_is_not_kept_and_unknown_words_do_no_harm() -> None:
    assert timeline_looks.written(Looks()) == ()
    assert timeline_looks.read(("stacked by moonlight", "", "sideways")) == Looks()


def test_the_window_shows_the_timeline_as_it_was_left(open_window, library_path, settled):
    first = open_window(library_path)
    commands = first.actions_.timeline
    commands.stacks[LaneBy.KIND].trigger()
    commands.articles.trigger()
    settled(first)
    kept = first.workspace.remembered(first.kept)
    first.close()
    again = open_window(library_path, kept)
    timeline = again.workspace.timeline
    assert timeline.model.stack is LaneBy.KIND
    assert not timeline.canvas.parts.articles
    ticks = again.actions_.timeline
    assert ticks.stacks[LaneBy.KIND].isChecked()
    assert not ticks.articles.isChecked()
    assert ticks.bars.isChecked()
