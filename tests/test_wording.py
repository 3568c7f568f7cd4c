"""A sentence remembers its template and values, and is plain English wherever it goes."""

from __future__ import annotations

import contextlib
import json
import pickle
from copy import deepcopy
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.wording import (
    TemplateError,
    Told,
    filled,
    is_translatable,
    listed,
    plural,
    say,
)


def test_a_sentence_is_a_finished_string() -> None:
    told = say("{n} {n:article|articles} by {name}", n=1203, name="Mara Quill")
    assert told == "1,203 articles by Mara Quill"
    assert isinstance(told, str)
    assert f"{told}." == "1,203 articles by Mara Quill."
    assert json.dumps(told) == '"1,203 articles by Mara Quill"'


def test_one_is_told_as_one() -> None:
    assert say("{n} {n:article|articles}", n=1) == "1 article"
    assert say("{n} {n:article|articles}", n=0) == "0 articles"


def test_it_survives_pickling_and_copying() -> None:
    told = say("Merged {one} into {other}", one="Ann", other=say("{n} others", n=3))
    for again in (pickle.loads(pickle.dumps(told)), deepcopy(told)):
        assert isinstance(again, Told)
        assert again == told
        assert again.template == told.template
        assert again.values == told.values
        assert isinstance(again.values["other"], Told)


def test_years_and_shares_are_written_as_asked() -> None:
    assert say("In {year:d}", year=2025) == "In 2025"
    assert say("{share:.1f} %", share=3.25) == "3.2 %"


def test_days_are_written_in_words() -> None:
    day = date(2025, 3, 19)
    assert say("{day}", day=day) == "19 March 2025"
    assert say("{day:long}", day=day) == "Wednesday 19 March 2025"
    assert say("{day:short} in {day:month}", day=day) == "19 Mar 2025 in March 2025"


def test_braces_in_a_value_are_text() -> None:
    assert say("Tag “{tag}”", tag="{tag} {0} {{n:x|y}}") == "Tag “{tag} {0} {{n:x|y}}”"


def test_a_template_that_does_not_fit_is_an_error() -> None:
    for template in ("{other}", "{name:a|b}", "{n:a|b|c}", "{n:%%}", "{day:weekly}"):
        with pytest.raises(TemplateError):
            filled(template, {"name": "x", "n": 2, "day": date(2025, 1, 1)}, "en")


@given(template=st.text(alphabet="{}ab:|d.% ", max_size=40), value=st.one_of(st.text(), st.integers()))
def test_any_template_fills_or_says_that_it_does_not_fit(template: str, value: str | int) -> None:
    with contextlib.suppress(TemplateError):
        assert isinstance(filled(template, {"a": value, "b": 2}, "uk"), str)


@pytest.mark.parametrize(
    ("language", "forms", "expected"),
    [
        ("en", "quotation|quotations", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("de", "Zitat|Zitate", {0: 1, 1: 0, 2: 1}),
        ("es", "cita|citas", {0: 1, 1: 0, 2: 1}),
        ("fr", "citation|citations", {0: 0, 1: 0, 2: 1, 100: 1}),
        (
            "uk",
            "цитата|цитати|цитат",
            {0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 11: 2, 12: 2, 14: 2, 21: 0, 22: 1, 25: 2, 111: 2, 112: 2, 121: 0},
        ),
    ],
)
def test_each_language_has_its_plural(language: str, forms: str, expected: dict[int, int]) -> None:
    assert {
        number: forms.split("|").index(plural(forms, number, language)) for number in expected
    } == expected


def test_names_are_listed_each_by_itself() -> None:
    told = listed(["Ann {part1}", say("{n} others", n=2)])
    assert told == "Ann {part1}, 2 others"
    assert isinstance(told.values["part1"], Told)
    assert not is_translatable(told.template)


def test_a_template_without_words_is_not_for_translators() -> None:
    assert not is_translatable("{one} · {n}")
    assert is_translatable("{n:article|articles}")
    assert is_translatable("{n} articles")
