"""What speaks for each day is summed up: plain dates first, then the greatest sum, and how sure that is."""

from __future__ import annotations

from datetime import date
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import Precision
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.weighing import Option, by_weight, compile_chooser
from quoteline.extraction.lexicon import Lexicon

MONDAY = Moment((0, 6), date(2025, 3, 17), date(2025, 3, 17), Precision.DAY)
WEIGHTS = {"near": 2.0, "far": -1.0, "old": -0.5}
LEARNED = "near 2.0\nat prev 4 - -1.5\nfar -1.0\n"


def option(*signs: str, rank: int | None = None) -> Option:
    return Option(MONDAY, False, signs, rank)


def chooser(trust: str) -> Lexicon:
    return Lexicon.from_texts({"dating_weights": LEARNED, "dating_trust": trust})


def test_the_greatest_sum_of_weights_wins() -> None:
    place, share = by_weight(WEIGHTS)([option("far"), option("near", "old"), option("old")])
    assert place == 1
    assert share == pytest.approx(exp(1.5) / (exp(-1.0) + exp(1.5) + exp(-0.5)))


def test_signs_without_a_weight_say_nothing() -> None:
    assert by_weight(WEIGHTS)([option("never seen"), option("far")])[0] == 0


def test_of_equal_sums_the_first_wins_with_its_part_of_the_share() -> None:
    assert by_weight(WEIGHTS)([option("near"), option("near"), option("far", "far", "far")])[0] == 0
    assert by_weight({})([option("a"), option("b"), option(), option()]) == (0, 0.25)


def test_a_day_that_plainly_dates_the_cue_goes_before_any_sum() -> None:
    assert by_weight(WEIGHTS)([option("near", "near"), option("far", rank=90)]) == (1, 1.0)


def test_of_plain_days_the_nearest_wins_and_of_equally_near_the_first() -> None:
    assert by_weight(WEIGHTS)([option(rank=90), option(rank=3), option(rank=40)])[0] == 1
    assert by_weight(WEIGHTS)([option(), option(rank=3), option(rank=3)])[0] == 1


def test_very_great_sums_do_not_overflow() -> None:
    assert by_weight({"a": 1e6, "b": -1e6})([option("b"), option("a")]) == (1, 1.0)


def test_a_learned_weight_may_have_a_name_of_several_words() -> None:
    choose = compile_chooser(chooser("0.0 0.5"))
    assert choose([option("at prev 4 -"), option("far")])[0] == 1


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([option(), option()], 0.2),  # half
        ([option("near"), option()], 0.6),  # 0.88
        ([option("near", "near"), option()], 0.6),  # 0.98
        ([option(), option(rank=0)], 0.9),  # plainly dated
    ],
)
def test_trust_is_that_of_the_highest_step_reached(options: list[Option], expected: float) -> None:
    choose = compile_chooser(chooser("0.0000 0.2\n0.7000 0.6\n1.0000 0.9"))
    assert choose(options)[1] == expected


def test_a_share_on_the_step_itself_reaches_it() -> None:
    choose = compile_chooser(chooser("0.0000 0.2\n0.5000 0.7"))
    assert choose([option(), option()])[1] == 0.7


def test_a_share_below_the_first_step_has_the_least_trust() -> None:
    choose = compile_chooser(chooser("0.6000 0.3\n0.9000 0.7"))
    assert choose([option(), option()])[1] == 0.3


def test_the_shipped_trust_rises_with_the_share(lexicon: Lexicon) -> None:
    steps = [tuple(map(float, line.split())) for line in lexicon.list("dating_trust")]
    assert steps == sorted(steps)
    assert steps[0][0] == 0.0
    rights = [right for _, right in steps]
    assert rights == sorted(rights)
    assert 0 < rights[0] <= rights[-1] < 1


@given(
    st.lists(
        st.tuples(st.lists(st.sampled_from(["near", "far", "old", "?"])), st.none() | st.integers(0, 200)),
        min_size=1,
        max_size=8,
    )
)
def test_some_option_is_always_chosen_with_a_share_no_less_than_an_even_one(
    given: list[tuple[list[str], int | None]],
) -> None:
    options = [option(*signs, rank=rank) for signs, rank in given]
    place, share = by_weight(WEIGHTS)(options)
    assert 0 <= place < len(options)
    assert 1 / len(options) - 1e-9 <= share <= 1.0


def test_two_mentions_of_one_day_are_one_answer() -> None:
    again = Moment((50, 60), MONDAY.first, MONDAY.last, Precision.DAY)
    assert Option(MONDAY, False, ()).answer == Option(again, False, ()).answer
    assert (
        len(
            {
                Option(moment, unknown, ()).answer
                for moment, unknown in ((None, True), (None, False), (MONDAY, False))
            }
        )
        == 3
    )
