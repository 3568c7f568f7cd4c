"""Marks stand where their day is, touch no other mark, and are all there, under bubbles if need be."""

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import Axis, Basis, Kind, Precision
from quoteline.services.timelines import Lane, Mark, Timeline, Unit
from quoteline.ui.timeline_dots import sorted_by_look
from quoteline.ui.timeline_items import BUBBLE, Drawing, Shape, in_order, lay_out
from quoteline.ui.timeline_layout import DOT, Parts, RowKind, lanes_that_fit, plan


def mark(id: int, start: int, end: int | None = None) -> Mark:
    last = start if end is None else end
    precision = Precision.DAY if last == start else Precision.RANGE
    return Mark(id, start, last, precision, Basis.EXPRESSION, 0.9, Kind.DIRECT)


def drawn(marks: list[Mark], per_day: float = 10, height: float = 40, origin: int = 0) -> Drawing:
    return lay_out(in_order(marks), origin, per_day, height)


some_marks = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 40)), max_size=120).map(
    lambda days: [mark(n, start, start + long * (n % 3 == 0)) for n, (start, long) in enumerate(days)]
)


@given(some_marks, st.floats(0.05, 300), st.floats(14, 64))
def test_every_mark_is_there_exactly_once(marks: list[Mark], per_day: float, height: float) -> None:
    found = [each.id for item in drawn(marks, per_day, height).items for each in item.marks]
    assert sorted(found) == [each.id for each in marks]


@given(some_marks, st.floats(0.05, 300), st.floats(14, 64))
def test_every_item_stays_inside_its_row(marks: list[Mark], per_day: float, height: float) -> None:
    for item in drawn(marks, per_day, height).items:
        assert 0 <= item.y <= height


@given(some_marks, st.floats(0.05, 300), st.floats(14, 64))
def test_dots_never_touch_and_no_bubble_hides_another_mark(
    marks: list[Mark], per_day: float, height: float
) -> None:
    items = [item for item in drawn(marks, per_day, height).items if item.shape is not Shape.BAR]
    for one, other in itertools.combinations(items, 2):
        if one.shape is other.shape is Shape.DOT:
            assert ((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5 >= 2 * DOT - 0.01
        elif Shape.DAY in (one.shape, other.shape):
            apart = one.radius + other.radius, one.tall + other.tall
            assert abs(one.x - other.x) >= apart[0] or abs(one.y - other.y) >= apart[1]
        else:
            assert abs(one.x - other.x) >= one.radius + other.radius - 1.01


def test_a_day_alone_is_a_dot_in_the_middle_of_its_day() -> None:
    (item,) = drawn([mark(1, 5)], per_day=20).items
    assert (item.shape, item.x) == (Shape.DOT, 5.5 * 20)


def test_three_of_one_day_stand_above_one_another_where_there_is_room() -> None:
    items = drawn([mark(n, 5) for n in range(3)], per_day=10, height=40).items
    assert [item.shape for item in items] == [Shape.DOT] * 3
    assert len({item.y for item in items}) == 3


def test_a_crowd_becomes_one_bubble_with_all_of_them() -> None:
    (item,) = drawn([mark(n, 5) for n in range(30)], per_day=10, height=20).items
    assert item.shape is Shape.BUBBLE
    assert len(item.marks) == 30


def test_the_width_of_a_day_is_used_when_zoomed_in() -> None:
    items = drawn([mark(n, 5) for n in range(6)], per_day=120, height=30).items
    assert [item.shape for item in items] == [Shape.DOT] * 6
    assert all(5 * 120 <= item.x <= 6 * 120 for item in items)


def test_a_known_day_is_drawn_as_wide_as_it_is_when_zoomed_to_hours() -> None:
    one, two, other = drawn([mark(1, 5), mark(2, 5), mark(3, 7)], per_day=600, height=30).items
    assert {each.shape for each in (one, two, other)} == {Shape.DAY}
    assert (round(one.left), round(one.right)) == (5 * 600 + 2, 6 * 600 - 2)
    assert one.y != two.y
    assert other.left > 7 * 600


def test_many_of_one_wide_day_lie_in_its_bed_and_a_crowd_is_counted() -> None:
    some = drawn([mark(n, 5) for n in range(20)], per_day=600, height=40)
    assert len(some.items) == 20
    (bed,) = some.beds
    assert all(bed.left <= item.left and item.right <= bed.right for item in some.items)
    (crowd,) = drawn([mark(n, 5) for n in range(500)], per_day=600, height=40).items
    assert (crowd.shape, len(crowd.marks)) == (Shape.DAY, 500)


def test_an_item_is_found_by_any_of_its_quotations() -> None:
    drawing = drawn([mark(n, 5) for n in range(30)], per_day=10, height=20)
    assert drawing.of(17) is drawing.items[0]
    assert drawing.of(99) is None


def test_a_span_is_as_long_as_its_days_and_the_same_span_is_drawn_once() -> None:
    (item,) = drawn([mark(1, 0, 30), mark(2, 0, 30)], per_day=4).items
    assert item.shape is Shape.BAR
    assert (item.left, item.right) == (0, 31 * 4)
    assert len(item.marks) == 2


def test_bubbles_do_not_jump_when_the_picture_is_dragged() -> None:
    marks = [mark(n, n // 4) for n in range(200)]
    here = [(item.x, len(item.marks)) for item in drawn(marks, 3, 20).items]
    there = [(item.x + 100 * 3, len(item.marks)) for item in drawn(marks, 3, 20, origin=100).items]
    assert [(round(x, 6), n) for x, n in here] == [(round(x, 6), n) for x, n in there]


def test_what_is_under_the_pointer_is_found_and_what_is_not_is_not() -> None:
    drawing = drawn([mark(1, 5), mark(2, 50)], per_day=10, height=40)
    assert drawing.near(55, 20) is drawing.items[0]
    assert drawing.near(300, 20) is None


def timeline(lanes: int, others: int = 0, undated: int = 0) -> Timeline:
    made = tuple(Lane(n, f"Speaker {n}", 3) for n in range(lanes))
    rest = Lane(None, "others", others)
    return Timeline(
        Axis.SAID, Unit.DAY, (0, 9), 0, 9, tuple(range(10)), made, rest, undated, 0, (), 1, others + 3 * lanes
    )


def test_rows_follow_each_other_without_gaps_above_the_axis() -> None:
    view = plan(timeline(5, others=2, undated=4), 900, 400, 15)
    assert [row.kind for row in view.rows][-2:] == [RowKind.OTHERS, RowKind.UNDATED]
    for before, after in itertools.pairwise(view.rows):
        assert before.bottom == after.top
    assert view.rows[-1].bottom <= view.axis_top


def test_rows_without_anything_in_them_are_left_out() -> None:
    assert [row.kind for row in plan(timeline(2), 900, 400, 15).rows] == [RowKind.LANE] * 2


def test_bars_that_were_asked_for_have_room_in_a_low_pane_too() -> None:
    low, line = 300.0, 17.0
    many = timeline(8, others=40, undated=3)
    assert plan(many, 800, low, line).density_height == 0
    asked = Parts(asked=True)
    assert plan(many, 800, low, line, parts=asked).density_height > 2 * line
    assert lanes_that_fit(low, line, asked) < lanes_that_fit(low, line)
    assert (
        plan(many, 800, low, line, parts=replace(asked, density=False)).density_height == 0
    )  # nobody wants any


def test_a_low_pane_shows_fewer_lanes_each_tall_enough_for_its_name() -> None:
    assert lanes_that_fit(600, 15) == 8
    few = lanes_that_fit(220, 15)
    assert 1 <= few < 8
    view = plan(timeline(few, others=1, undated=1), 900, 220, 15)
    assert all(row.height >= 15 for row in view.rows)


@given(st.integers(2, 900), st.floats(14, 64), st.booleans())
def test_a_bubble_is_as_wide_as_its_count_whatever_else_shares_the_row(
    many: int, height: float, with_period: bool
) -> None:
    period = [mark(many, 90, 120)] if with_period else []
    found = drawn([*(mark(n, 100) for n in range(many)), *period], BUBBLE / 40, height).items
    for bubble in (item for item in found if item.shape is Shape.BUBBLE):
        assert 2 * bubble.radius >= 10 + 5.6 * len(str(many))
        assert bubble.tall <= height / 2
        assert bubble.tall >= min(6.0, height / 2 - 1)


def test_the_count_of_a_bar_is_not_painted_under_a_bubble() -> None:
    period = [mark(n, 80, 120) for n in range(3)]
    crowd = [mark(n, 100) for n in range(3, 40)]
    assert [text for _, text in sorted_by_look(drawn(period, 2, 26), Axis.SAID, 0.5).bar_counts] == ["3"]
    assert sorted_by_look(drawn([*period, *crowd], 2, 26), Axis.SAID, 0.5).bar_counts == ()


def test_few_lanes_leave_a_low_pane_room_for_bars() -> None:
    few, many = plan(timeline(1), 700, 280, 16), plan(timeline(5, others=3), 700, 280, 16)
    assert few.density_height > 3 * 16
    assert few.rows[-1].bottom <= few.axis_top
    assert many.density_height == 0
    assert plan(timeline(1), 700, 280, 16, parts=Parts(density=False)).density_height == 0
