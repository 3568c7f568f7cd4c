"""`quoteline review` lists the doubtful with a reason, and `correct --confirm` takes one off the list."""

from __future__ import annotations

from pathlib import Path

from terminals import Quoteline


def listed(quoteline: Quoteline, library: Path, *more: str) -> dict[str, object]:
    found = quoteline("review", "-l", library, "--json", "--all", *more).json
    assert isinstance(found, dict)
    return found


def test_what_is_confirmed_leaves_the_list_and_undo_brings_it_back(quoteline, library) -> None:
    before = listed(quoteline, library)
    queue = before["queue"]
    assert before["done"] == 0
    assert len(queue) == before["total"] > 3
    assert all(each["why"].endswith(".") for each in queue)
    first = queue[0]["id"]
    assert quoteline("correct", first, "--confirm", "-l", library).err == "Confirmed.\n"
    after = listed(quoteline, library)
    assert [each["id"] for each in after["queue"]] == [each["id"] for each in queue[1:]]
    assert (after["done"], after["total"]) == (1, before["total"])
    quoteline("undo", "-l", library)
    assert listed(quoteline, library) == before
    quoteline("correct", first, "--confirm", "-l", library)
    quoteline("correct", first, "--no-confirm", "-l", library)
    assert listed(quoteline, library) == before


def test_a_query_and_a_limit_make_the_list_shorter(quoteline, library) -> None:
    whole = listed(quoteline, library)
    by_ferrol = listed(quoteline, library, "speaker:ferrol")
    assert 0 < by_ferrol["total"] < whole["total"]
    assert {each["speaker"] for each in by_ferrol["queue"]} == {"Ada Ferrol"}
    shown = quoteline("review", "-l", library, "--all", "--limit", "2")
    assert len(shown.out.splitlines()) == 4  # with headings and a line
    assert "The first 2 are shown" in shown.err


def test_an_empty_list_says_so(quoteline, library) -> None:
    said = quoteline("review", "speaker:nobody", "-l", library)
    assert said.err == "There is nothing to look at.\n"
    assert said.out == ""
