"""How alike two names look: spellings, initials and acronyms are alike, strangers of one surname less so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.linking.likeness import Look


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oda Vestergaard", "O. Vestergard"),
        ("Oda Vestergaard", "Vestergaard"),
        ("Judge Vestergaard", "Oda Vestergård"),
        ("Tide and Harbour Board", "THB"),
        ("The Tide Board", "Tide Boards"),
    ],
)
def test_what_may_be_one_name_looks_alike(one: str, other: str) -> None:
    assert Look(one).is_like(Look(other))
    assert Look(other).is_like(Look(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oda Vestergaard", "Jorn Malk"),
        ("Oda Vestergaard", "Jorn Vestergaard"),
        ("Tide and Harbour Board", "TV"),
        ("President Malk", "President Quill"),
    ],
)
def test_others_do_not(one: str, other: str) -> None:
    assert not Look(one).is_like(Look(other))


@given(st.text(), st.text())
def test_likeness_lies_between_0_and_1_and_never_raises(one: str, other: str) -> None:
    assert 0 <= Look(one).likeness(Look(other)) <= 1
    Look(one).is_like(Look(other))
