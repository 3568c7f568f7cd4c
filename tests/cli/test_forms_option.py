"""`--forms` looks for words in all their forms, and a search that is saved with it keeps them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


@pytest.fixture
def ships(quoteline, library, tmp_path) -> Path:
    told = tmp_path / "ships.txt"
    told.write_text("“Nobody negotiated with the harbour,” Ada Ferrol said on Friday.", encoding="utf-8")
    assert quoteline("import", told, "-l", library, "--jobs", "0").status == 0
    return library


def texts(said) -> list[str]:
    return [json.loads(line)["text"] for line in said.out.splitlines()]


def test_words_are_found_as_typed_unless_their_forms_are_asked_for(quoteline, ships) -> None:
    asked = ("negotiating", "--format", "jsonl", "-l", ships)
    assert texts(quoteline("search", *asked)) == []
    assert texts(quoteline("search", *asked, "--forms", "en")) == ["Nobody negotiated with the harbour,"]
    assert texts(quoteline("search", *asked, "--forms", "fr,de")) == []
    assert texts(quoteline("search", *asked)) == []  # what one call asks for does not outlive it
    assert texts(quoteline("export", *asked, "--forms", "en")) == ["Nobody negotiated with the harbour,"]


def test_a_search_saved_with_forms_finds_them_without_being_told(quoteline, ships) -> None:
    assert quoteline("searches", "save", "deal", "negotiates", "--forms", "en", "-l", ships).status == 0
    assert quoteline("searches", "save", "as typed", "negotiates", "-l", ships).status == 0
    ran = quoteline("searches", "run", "deal", "--format", "jsonl", "-l", ships)
    assert texts(ran) == ["Nobody negotiated with the harbour,"]
    counts = {each["name"]: each["count"] for each in quoteline("searches", "-l", ships, "--json").json}
    assert counts == {"deal": 1, "as typed": 0}
    with_forms = quoteline("searches", "-l", ships, "--json", "--forms", "en").json
    assert {each["name"]: each["count"] for each in with_forms} == counts


def test_a_language_whose_forms_are_not_known_is_named(quoteline, ships) -> None:
    said = quoteline("search", "mill", "--forms", "en,uk", "-l", ships)
    assert said.status == 2
    assert "no forms of words are known in “uk”" in said.err
