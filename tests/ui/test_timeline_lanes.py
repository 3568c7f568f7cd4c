"""What a person decides about lanes: pinned first, moved within their part, hidden, collapsed, and kept."""

from __future__ import annotations

import pytest

from quoteline.domain import Axis
from quoteline.services.timelines import Lane, LaneBy, Timeline, TimelineAsked, Unit
from quoteline.ui.timeline_lanes import NOTHING_CHOSEN, LaneChoice, read, written


def timeline(*keys: int) -> Timeline:
    lanes = tuple(Lane(key, f"speaker {key}", 100 - key) for key in keys)
    others = Lane(None, "others", 0)
    return Timeline(Axis.SAID, Unit.DAY, None, 0, 1, (0,), lanes, others, 0, 0, (), 1, 0)


def keys(choice: LaneChoice, *shown: int) -> list[object]:
    return [lane.key for lane in choice.arranged(timeline(*shown)).lanes]


def test_a_pinned_lane_comes_first_whoever_is_quoted_most() -> None:
    choice = NOTHING_CHOSEN.pin(3).pin(2)
    assert keys(choice, 1, 2, 3, 4) == [3, 2, 1, 4]
    asked = choice.asked(TimelineAsked(lane_count=5))
    assert (asked.lane_keys, asked.lane_fill, asked.lane_count) == ((3, 2), True, 5)
    assert keys(choice.unpin(3), 1, 2, 3, 4) == [2, 1, 3, 4]


def test_what_is_moved_stays_where_it_was_put_and_newcomers_come_behind() -> None:
    choice = NOTHING_CHOSEN.moved([1, 2, 3], 3, 0)
    assert keys(choice, 1, 2, 3) == [3, 1, 2]
    assert keys(choice, 5, 1, 3) == [3, 1, 5]


@pytest.mark.parametrize(
    ("key", "to", "after"),
    [
        (7, 3, [8, 7, 1, 2]),
        (7, 1, [8, 7, 1, 2]),
        (2, 0, [7, 8, 2, 1]),
        (1, 99, [7, 8, 2, 1]),
        (8, -5, [8, 7, 1, 2]),
    ],
)
def test_the_pinned_stay_above_the_others_wherever_one_is_dragged(
    key: int, to: int, after: list[int]
) -> None:
    choice = NOTHING_CHOSEN.pin(7).pin(8)
    assert keys(choice.moved([7, 8, 1, 2], key, to), 7, 8, 1, 2) == after


def test_a_pinned_lane_that_is_not_shown_now_is_not_forgotten_by_moving_another() -> None:
    choice = NOTHING_CHOSEN.pin(7).pin(8).pin(9)
    assert set(choice.moved([7, 8, 1], 8, 0).pinned) == {7, 8, 9}


def test_a_hidden_lane_is_asked_to_stay_away_until_it_is_pinned_or_shown() -> None:
    choice = NOTHING_CHOSEN.pin(2).hide(2)
    assert choice.pinned == ()
    assert choice.asked(TimelineAsked()).lanes_without == (2,)
    assert choice.pin(2).hidden == ()
    assert choice.shown(2).hidden == ()


def test_a_number_of_lanes_of_ones_own_is_kept_and_never_hides_a_pinned_one() -> None:
    choice = LaneChoice(pinned=(1, 2, 3), count=2)
    assert choice.asked(TimelineAsked(lane_count=8)).lane_count == 3
    assert LaneChoice(count=2).asked(TimelineAsked(lane_count=8)).lane_count == 2
    assert LaneChoice(count=8).asked(TimelineAsked(lane_count=3)).lane_count == 3


def test_choices_come_back_as_they_were_kept() -> None:
    choices = {
        LaneBy.SPEAKER: LaneChoice((3, None), (4,), frozenset({3, 9}), (5, 6), 4),
        LaneBy.OUTLET: LaneChoice(("Skerry Courier",), ("",)),
        LaneBy.KIND: NOTHING_CHOSEN,
    }
    back = read(written(choices))
    assert back == {by: choice for by, choice in choices.items() if choice != NOTHING_CHOSEN}
    assert written({LaneBy.KIND: NOTHING_CHOSEN}) == ""


@pytest.mark.parametrize(
    "damaged",
    ["", "{", "[]", "7", '{"speaker": 3}', '{"elsewhere": {}}', '{"kind": {"pinned": ["shouted"]}}',
     '{"speaker": {"pinned": ["Ada", true, 1.5], "count": -3, "order": 4}}',
     '{"speaker": {"pinned": [-1, 9223372036854775808]}}', "[" * 100_000],
)  # fmt: skip
def test_damaged_choices_are_no_choices(damaged: str) -> None:
    assert all(choice == NOTHING_CHOSEN for choice in read(damaged).values())
