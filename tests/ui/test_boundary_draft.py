"""A draft of boundaries stays a quotation, whatever is done to it, and every step can be taken back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from quoteline.services import bounding
from quoteline.ui.boundary_draft import Draft

TEXTS = st.text(alphabet='ab ,.\n“”‘’"—🌊', min_size=1, max_size=80)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.sampled_from([-1, 1]), st.booleans()),
        st.tuples(st.just("turn"), st.sampled_from([-1, 1]), st.booleans()),
        st.tuples(st.just("add"), st.integers(0, 80), st.integers(0, 80)),
        st.tuples(st.just("drag"), st.integers(0, 80), st.booleans()),
        st.tuples(st.just("drop"), st.just(0), st.just(0)),
        st.tuples(st.just("undo"), st.just(0), st.just(0)),
    ),
    max_size=25,
)


def do(draft: Draft, step: tuple[str, int, int], length: int) -> None:
    what, one, other = step
    if what == "move":
        draft.move(one, letters=bool(other))
    elif what == "turn":
        draft.turn(one)
    elif what == "add":
        draft.add((min(one, other, length), min(max(one, other), length)))
    elif what == "drag":
        draft.grab(one % (2 * len(draft.spans)))
        draft.drag(min(one, length), letters=bool(other))
        draft.let_go()
    elif what == "drop":
        draft.drop()
    else:
        draft.undo()


def sound(draft: Draft, text: str) -> bool:
    """In order, apart, in the text, none empty, no white space at an end; the active end exists."""
    before = 0
    for start, end in draft.spans:
        if not before <= start < end <= len(text) or text[start].isspace() or text[end - 1].isspace():
            return False
        before = end
    return bool(draft.spans) and 0 <= draft.active < 2 * len(draft.spans)


@settings(max_examples=400, deadline=None)
@given(TEXTS, STEPS)
def test_whatever_is_done_the_parts_stay_in_order_and_whole(
    text: str, steps: list[tuple[str, int, int]]
) -> None:
    whole = bounding.tidy(text, (0, len(text)))
    if whole is None:
        return
    draft = Draft(text, (whole,))
    for step in steps:
        do(draft, step, len(text))
        assert sound(draft, text), step


@settings(max_examples=200, deadline=None)
@given(TEXTS, STEPS)
def test_all_steps_back_lead_to_where_one_began(text: str, steps: list[tuple[str, int, int]]) -> None:
    whole = bounding.tidy(text, (0, len(text)))
    if whole is None:
        return
    draft = Draft(text, (whole,))
    for step in steps:
        do(draft, step, len(text))
    while draft.undo():
        pass
    assert draft.spans == (whole,)
    assert not draft.changed


def test_a_drag_to_and_fro_is_nothing_to_take_back() -> None:
    text = "one two three four"
    draft = Draft(text, ((4, 13),))
    draft.grab(1)
    assert draft.drag(17, letters=False)
    assert draft.spans == ((4, 18),)
    assert draft.drag(13, letters=False)
    draft.let_go()
    assert not draft.undo()


def test_a_drag_over_another_part_and_back_leaves_both() -> None:
    text = "one two three four five six"
    draft = Draft(text, ((0, 7), (14, 18)))
    draft.grab(1)
    draft.drag(23, letters=False)
    assert draft.spans == ((0, 23),)
    draft.drag(7, letters=False)
    assert draft.spans == ((0, 7), (14, 18))
