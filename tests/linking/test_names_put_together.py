"""Which printed names are one person."""

from __future__ import annotations

import pytest
from people import Cast

from quoteline.linking import Lists

ONE = [
    ("Orrin Velka", "Orrin J. Velka"),
    ("Hanna Velka", "Hanna Rodham Velka"),
    ("Bill Orwick", "William Orwick"),
    ("Bernie Landrow", "Bernard Landrow"),
    ("Joe Tarrow", "Joseph R. Tarrow"),
    ("Mike Halloway", "Michael Halloway"),
    ("Petro Dashensky", "Petro Dashenskyy"),
    ("Volodymyr Zelensky", "Vladimir Zelenskiy"),
    ("Muammar Gaddafi", "Moammar Qaddafi"),
    ("Mohammed Darwazi", "Muhammad Darwazi"),
    ("Ilya Romanov", "Ilya Romanoff"),
    ("Zoran Dašić", "Zoran Dasic"),
    ("Bashar al-Rawadi", "Bashar Rawadi"),
    ("Kim Dae-sun", "Kim Dae Sun"),
    ("Anne-Marie Toll", "Anne Marie Toll"),
    ("George H. W. Tolliver", "George H.W. Tolliver"),
    ("Sen. Rosa Quill", "Rosa Quill"),
    ("Rosa Quill (née Tarn)", "Rosa Tarn"),
    ("Rosa Wexley Quill", "Wexley Quill"),
]
TWO = [
    ("George W. Tolliver", "George H. W. Tolliver"),
    ("Orrin Velka Jr.", "Orrin Velka Sr."),
    ("Orrin Velka III", "Orrin Velka II"),
    ("Hanna Velka", "Bill Velka"),
    ("Bernie Landrow", "Sarah Landrow"),
    ("Rand Pauling", "Ron Pauling"),
    ("Orrin A. Velka", "Orrin B. Velka"),
    ("Chris Orwick", "Craig Orwick"),
    ("Orrin Velka", "Orrin Velkamp"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_variants_of_one_name_are_one_person(lists: Lists, a: str, b: str) -> None:
    cast = Cast(lists)
    assert cast.one(cast.add(a), cast.add(b))


@pytest.mark.parametrize(("a", "b"), TWO)
def test_names_that_differ_in_what_counts_stay_two(lists: Lists, a: str, b: str) -> None:
    cast = Cast(lists)
    assert not cast.one(cast.add(a), cast.add(b))
