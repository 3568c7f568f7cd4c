"""Spellings: which names sound the same."""

from __future__ import annotations

import pytest

from quoteline.extraction.spellings import nearly, sound_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dašić", "Dashich"),
        ("Zelenskyy", "Zelensky"),
        ("Müller", "Muller"),
        ("Łukasz", "Lukasz"),
        ("ORLA", "Orla"),
    ],
)
def test_two_spellings_of_a_name_sound_the_same(one: str, other: str) -> None:
    assert sound_of(one) == sound_of(other)


@pytest.mark.parametrize(("one", "other"), [("Brandt", "Brand"), ("Petter", "Peter"), ("Holm", "Helm")])
def test_names_that_only_resemble_each_other_stay_apart(one: str, other: str) -> None:
    assert sound_of(one) != sound_of(other)


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("Haddenay", "Haddeney", True),
        ("Kiedis", "Keidis", True),
        ("Buchtmann", "Bauchtman", True),
        ("Holm", "Holt", False),
        ("Johnson", "Jackson", False),
        ("Tarnov", "Tarnov", False),
        ("", "Haddenay", False),
    ],
)
def test_a_slip_of_the_pen_is_told_from_another_name(name: str, other: str, same: bool) -> None:
    assert nearly(name, other) is same
