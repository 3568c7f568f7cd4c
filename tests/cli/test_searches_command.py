"""`quoteline searches` keeps searches in the library, and tells what is new in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from terminals import Quoteline


def listed(quoteline: Quoteline, library: Path) -> list[dict[str, object]]:
    found = quoteline("searches", "-l", library, "--json").json
    assert isinstance(found, list)
    return found


@pytest.fixture
def ferrol(quoteline: Quoteline, library: Path) -> str:
    said = quoteline("searches", "save", "Ferrol’s words", "speaker:ferrol", "-l", library)
    assert (said.status, said.err) == (0, "Search saved as “Ferrol’s words”.\n")
    return "Ferrol’s words"


def test_a_saved_search_is_listed_with_what_fits_and_what_is_new(
    quoteline, library, ferrol, tmp_path
) -> None:
    (one,) = listed(quoteline, library)
    assert (one["name"], one["query"], one["new"], one["problem"]) == (ferrol, "speaker:ferrol", 0, None)
    before = one["count"]
    later = tmp_path / "later.txt"
    later.write_text("“The pier was never finished,” Ada Ferrol said on Friday.", encoding="utf-8")
    assert quoteline("import", later, "-l", library, "--jobs", "0").status == 0
    (one,) = listed(quoteline, library)
    assert (one["count"], one["new"]) == (before + 1, 1)
    new = quoteline("searches", "run", ferrol, "--new", "--format", "jsonl", "-l", library)
    assert [json.loads(line)["text"] for line in new.out.splitlines()] == ["The pier was never finished,"]
    assert quoteline("searches", "run", ferrol, "--new", "-l", library).err.startswith("Nothing new.")
    (one,) = listed(quoteline, library)
    assert (one["count"], one["new"]) == (before + 1, 0)


def test_searches_can_count_as_looked_at_without_being_shown(quoteline, library, ferrol, tmp_path) -> None:
    quoteline("searches", "save", "all", "", "-l", library)

    def bring(number: int) -> list[object]:
        later = tmp_path / f"later{number}.txt"
        later.write_text(f"“Pier {number} was never finished,” Ada Ferrol said on Friday.", encoding="utf-8")
        assert quoteline("import", later, "-l", library, "--jobs", "0").status == 0
        return [each["new"] for each in listed(quoteline, library)]

    assert bring(1) == [1, 1]
    assert quoteline("searches", "looked", "all", "-l", library).status == 0
    assert [each["new"] for each in listed(quoteline, library)] == [1, 0]
    assert bring(2) == [2, 1]
    assert quoteline("searches", "looked", "-l", library).status == 0
    assert [each["new"] for each in listed(quoteline, library)] == [0, 0]
    assert quoteline("searches", "looked", "nobody", "-l", library).status == 2


def test_a_run_shows_what_the_search_would(quoteline, library, ferrol) -> None:
    run = quoteline("searches", "run", ferrol.upper(), "--format", "csv", "-l", library)
    asked = quoteline("search", "speaker:ferrol", "--sort", "said", "--format", "csv", "-l", library)
    assert sorted(run.out.splitlines()[1:]) == sorted(asked.out.splitlines()[1:])
    few = quoteline("searches", "run", ferrol, "--limit", "1", "-l", library)
    assert "1 of" in few.err
    assert len(few.out.splitlines()) == 3


def test_a_search_is_renamed_moved_updated_deleted_and_all_is_taken_back(quoteline, library, ferrol) -> None:
    quoteline("searches", "save", "second", "mill", "--sort", "relevance", "-l", library)
    before = listed(quoteline, library)
    for words in (
        ("rename", "second", "last"),
        ("move", "last", "1"),
        ("update", "last", "kind:direct"),
        ("delete", ferrol),
    ):
        assert quoteline("searches", *words, "-l", library).status == 0
    (one,) = listed(quoteline, library)
    assert (one["name"], one["query"], one["sort"]) == ("last", "kind:direct", "relevance")
    for _ in range(4):
        quoteline("undo", "-l", library)
    assert listed(quoteline, library) == before
    same = quoteline("searches", "move", "second", "2", "-l", library)
    assert same.err == "It stands there already.\n"


def test_a_table_for_a_person_and_a_word_where_there_is_none(quoteline, library) -> None:
    assert "No search is saved yet" in quoteline("searches", "-l", library).err
    quoteline("searches", "save", "marked", "is:starred", "-l", library)
    assert "marked" in quoteline("searches", "list", "-l", library).out


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("run", "nobody"), "There is no saved search “nobody”. There are: “Ferrol’s words”."),
        (("save", "x"), "searches save NAME QUERY"),
        (("save", "Ferrol’s words", "mill"), "already"),
        (("list", "x"), "searches list"),
        (("move", "Ferrol’s words", "0"), "not a place"),
        (("move", "Ferrol’s words", "²"), "not a place"),
        (("delete",), "searches delete NAME"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(quoteline, library, ferrol, words, why) -> None:
    said = quoteline("searches", *words, "-l", library)
    assert said.status == 2
    assert why in said.err


def test_a_search_whose_speaker_is_gone_says_so_and_is_run(quoteline, library) -> None:
    from quoteline.services import browsing, saved_searches
    from quoteline.services.library import open_library
    from quoteline.services.searching import Wanted

    opened = open_library(library)
    saved_searches.save(opened, "hers", Wanted(speakers=(browsing.speaker_called(opened, "Ada Ferrol"),)))
    opened.close()
    quoteline("speakers", "reject", "Ada Ferrol", "-l", library)
    said = quoteline("searches", "run", "hers", "-l", library)
    assert said.status == 0
    assert "hers: Nobody of this library is called Ada Ferrol any more." in said.err
    assert "Ada Ferrol any more" in str(listed(quoteline, library)[0]["problem"])
