"""What is being typed where the cursor stands, so that it can be completed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.domain import FieldWords
from quoteline.search.at_cursor import Expected, at, value_as_typed
from quoteline.search.folding import words
from quoteline.search.query import parse


@pytest.mark.parametrize(
    ("typed", "field", "begun", "replaced", "in_marks"),
    [
        ("|", None, "", "", False),
        ("spe|", None, "spe", "spe", False),
        ("peace spe|", None, "spe", "spe", False),
        ("peace -spe|", None, "spe", "spe", False),
        ("(spe|", None, "spe", "spe", False),
        ("sp|eaker:ada", None, "sp", "speaker:", False),
        ("speaker:|", "speaker", "", "", False),
        ("Speaker:|ada", "speaker", "", "ada", False),
        ("speaker:a|da x", "speaker", "a", "ada", False),
        ("-outlet:har|", "outlet", "har", "har", False),
        ("speaker:(ada OR b|", "speaker", "b", "b", False),
        ("speaker:(ada OR |", "speaker", "", "", False),
        ("speaker:(ada) b|", None, "b", "b", False),
        ("speaker:(outlet:b|)", "outlet", "b", "b", False),
        ("(speaker:ada b|)", None, "b", "b", False),
        ('speaker:"Ada F|', "speaker", "Ada F", '"Ada F', True),
        ("speaker:“Ada F|errol” x", "speaker", "Ada F", "“Ada Ferrol”", True),
        ('speaker:"Ad| said:2025 "x y"', "speaker", "Ad", '"Ad', True),
        ('"the wa|r"', None, "the wa", '"the war"', True),
        ('"the war"|', None, "", "", False),
        ("said:>=20|", "said", ">=20", ">=20", False),
        ("said:2025-03..20|", "said", "2025-03..20", "2025-03..20", False),
        ("a (b c)~|5", None, "", "", False),
        ("speaker:-|", "speaker", "-", "-", False),
        ("foo:b|", None, "foo:b", "foo:b", False),
        ("has: |", None, "", "", False),
    ],
)
def test_what_is_begun_and_what_a_completion_replaces(
    typed: str, field: str | None, begun: str, replaced: str, in_marks: bool
) -> None:
    cursor = typed.index("|")
    text = typed.replace("|", "")
    found = at(text, cursor)
    assert (found.field, found.begun, text[found.start : found.end], found.in_marks) == (
        field,
        begun,
        replaced,
        in_marks,
    )


@pytest.mark.parametrize(
    ("value", "typed"),
    [
        ("Ferrol", "Ferrol"),
        ("follow-up", "follow-up"),
        ("O’Neil", "O’Neil"),
        ("Ada Ferrol", '"Ada Ferrol"'),
        ("to check?", '"to check?"'),
        ("-x", '"-x"'),
        ("a (b)", '"a (b)"'),
        ("the “Post”", '"the Post"'),
    ],
)
def test_a_value_is_put_in_marks_where_it_would_fall_apart(value: str, typed: str) -> None:
    assert value_as_typed(value) == typed


@given(st.text(min_size=1, max_size=20))
def test_a_completed_value_is_one_clause_of_its_field(value: str) -> None:
    completed = parse(f"tag:{value_as_typed(value)}")
    held = words(value)
    assert not held or completed == FieldWords("tag", tuple(held), in_a_row=len(held) > 1)


TYPED = st.text(max_size=30) | st.lists(
    st.sampled_from(["(", ")", '"', "“", "”", " ", "-", "speaker:", "said:", "ada", "~5", "OR", "stem:"])
).map("".join)


@given(TYPED, st.floats(0, 1))
def test_any_place_of_any_text_can_be_asked(typed: str, part: float) -> None:
    cursor = int(part * len(typed))
    found = at(typed, cursor)
    assert 0 <= found.start <= cursor <= found.end <= len(typed)
    assert typed[found.start + found.in_marks : cursor] == found.begun
    assert isinstance(found, Expected)
