"""Words are looked for as typed or in all their forms, as is set; what was kept stays as it was meant."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from said_articles import keep, said

from quoteline.domain import Phrase, Stem, Word
from quoteline.services import saved_searches, searching, wanted_as_json, word_forms
from quoteline.services.library import Library
from quoteline.services.searching import Wanted, read_query, typed_condition

FIRST = "“The mill stays open,” Ada Ferrol said. “Not so fast,” said Lena Quist."


@pytest.fixture(autouse=True)
def as_typed() -> Iterator[None]:
    with word_forms.in_forms(()):
        yield


def test_words_are_read_in_the_forms_that_are_set_or_asked_for() -> None:
    assert read_query("talks").condition == Word("talks")
    with word_forms.in_forms(("en", "de")):
        assert read_query("talks").condition == Stem("talks", ("en", "de"))
        assert read_query("talks", ()).condition == Word("talks")
        assert read_query('"peace talks"').condition == Phrase(("peace", "talks"))
    assert read_query("talks", ("fr",)).condition == Stem("talks", ("fr",))
    assert read_query("talks").condition == Word("talks")


def test_all_that_was_typed_is_read_in_the_same_forms() -> None:
    wanted = Wanted("talks", within=("mill",), forms=("en",))
    assert set(typed_condition(wanted).parts) == {Stem("mill", ("en",)), Stem("talks", ("en",))}


@pytest.mark.parametrize("then", [(), ("en",), ("de", "fr")])
@pytest.mark.parametrize("now", [(), ("en",)])
def test_what_is_kept_is_asked_in_the_forms_of_then(then: tuple[str, ...], now: tuple[str, ...]) -> None:
    with word_forms.in_forms(then):
        meant = typed_condition(Wanted("talks"))
        text = json.dumps(wanted_as_json.written(Wanted("talks"), {}, ()))
    with word_forms.in_forms(now):
        again = wanted_as_json.read(text)
        assert typed_condition(again) == meant
        assert (again == Wanted("talks")) is (then == now)  # shown as nothing unusual where it is as set


def test_what_was_kept_by_older_programs_is_asked_as_typed() -> None:
    with word_forms.in_forms(("en",)):
        assert typed_condition(wanted_as_json.read('{"query": "talks"}')) == Word("talks")
        assert wanted_as_json.read("{}") == Wanted()


def test_forms_of_a_language_that_is_not_known_here_are_not_asked_for() -> None:
    with pytest.raises(wanted_as_json.NotWantedError):
        wanted_as_json.read('{"query": "talks", "forms": ["tlh"]}')


def test_a_saved_search_finds_the_same_whatever_is_set_later(library: Library) -> None:
    keep(library, FIRST, [said(FIRST, "The mill stays open"), said(FIRST, "Not so fast", "Lena Quist")])
    with word_forms.in_forms(("en",)):
        saved_searches.save(library, "open", Wanted("opened"))
    (saved,) = saved_searches.listed(library)
    assert saved.problem == ""
    assert saved.wanted == Wanted("opened", forms=("en",))
    assert searching.all_understood(saved.wanted) != searching.understood("opened")


def test_filters_alone_have_no_forms() -> None:
    with word_forms.in_forms(("en",)):
        assert searching.with_forms(Wanted(outlets=("Herald",))) == replace(
            Wanted(outlets=("Herald",)), forms=()
        )
