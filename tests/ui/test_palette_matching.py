"""What is typed into the palette finds commands by beginnings, initials and words with a letter wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteline.ui.palette import ranked
from quoteline.ui.palette_entries import Entry
from quoteline.ui.palette_matching import score

NAMES = (
    ("Import articles…", "File"),
    ("Import a folder…", "File"),
    ("Export quotations…", "File"),
    ("Change speaker…", "Quotes"),
    ("Change speaker throughout this article…", "Quotes"),
    ("Dark", "View ▸ Appearance"),
    ("Save the timeline as a picture…", "File"),
    ("Save this search…", "Edit"),
    ("Überblick", "Hilfe"),
)


def first(typed: str) -> str:
    entries = [Entry(name, path, lambda: None) for name, path in NAMES]
    return next((each.name for each in ranked(entries, typed)), "")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("imp", "Import articles…"),
        ("folder", "Import a folder…"),
        ("CHANGE SP", "Change speaker…"),
        ("speaker article", "Change speaker throughout this article…"),
        ("appearance dark", "Dark"),
        ("view", "Dark"),
        ("stap", "Save the timeline as a picture…"),
        ("pictur", "Save the timeline as a picture…"),
        ("exprot", "Export quotations…"),
        ("uberblick", "Überblick"),
        ("search save", "Save this search…"),
        ("xylophone", ""),
        ("import xylophone", ""),
        ("", "Import articles…"),
    ],
)
def test_the_command_that_is_meant_comes_first(typed: str, name: str) -> None:
    assert first(typed) == name


def test_what_cannot_be_done_stands_behind_what_can_and_what_was_done_lately_before() -> None:
    made = [Entry(f"Copy {each}", "Edit", lambda: None, enabled=each != "a") for each in "abc"]
    assert [each.name for each in ranked(made, "copy")] == ["Copy b", "Copy c", "Copy a"]
    lately = [made[2].known_as]
    assert [each.name for each in ranked(made, "copy", lately)] == ["Copy c", "Copy b", "Copy a"]


def test_what_was_found_by_the_library_stays_whatever_it_is_called() -> None:
    found = Entry("Go to speaker Ada Ferrol", "3 quotations", lambda: None, least=0.8)
    assert ranked([found], "the mayor") == [found]


@given(st.text(), st.text(), st.text())
def test_any_text_has_a_score(typed: str, name: str, path: str) -> None:
    assert 0 <= score(typed, name, path) < 2


@given(st.lists(st.sampled_from(["import", "change", "speaker", "dark", "mill"]), min_size=1))
def test_each_word_of_a_name_finds_it(said: list[str]) -> None:
    name = " ".join(said)
    assert all(score(each, name) > 0 for each in said)
    assert score(name, name) >= max(score(each, name) for each in said) - 0.5
