"""``speakers about`` and ``speakers compare``, and the topics of ``speakers show``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from terminals import Quoteline, write_articles

from quoteline.__main__ import main


def test_what_one_said_about_something_is_listed_by_day(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("speakers", "about", "Ada Ferrol", "mill OR hall", "-l", library)
    assert said.status == 0
    assert said.err.startswith("Ada Ferrol: 3 of 5 quotations")
    assert "in 3 articles of 3 outlets" in said.err
    lines = said.out.splitlines()
    assert lines[0].split() == ["id", "said", "quotation", "outlet"]
    days = [line.split()[1] for line in lines[2:]]
    assert days == sorted(days)
    assert "-5 degrees in the hall" in said.out


def test_it_is_one_json_document_with_all_quotations(quoteline: Quoteline, library: Path) -> None:
    told = quoteline("speakers", "about", "Ada Ferrol", "orders", "-l", library, "--json").json
    assert isinstance(told, dict)
    assert (told["name"], told["query"], told["quotations"], told["of"]) == ("Ada Ferrol", "orders", 2, 5)
    assert told["statements"] is None
    assert [each["text"] for each in told["quotes"]] == ["We have orders,", "We have orders,"]
    assert {each["name"]: each["quotations"] for each in told["outlets"]} == {
        "Harbour Post": 1,
        "Upland Echo": 1,
    }
    assert told["first_said"] <= told["last_said"]


def test_nothing_found_is_no_failure(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("speakers", "about", "Ada Ferrol", "herring", "-l", library)
    assert said.status == 0
    assert said.err.startswith("Ada Ferrol: 0 of 5 quotations, in 0 articles of 0 outlets.")


def test_two_stand_side_by_side(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("speakers", "compare", "Ada Ferrol", "Jörn Özdal", "mill", "-l", library)
    assert said.status == 0
    assert "Ada Ferrol: 2 of 5 quotations" in said.err
    assert "Jörn Özdal: 1 of 1 quotation" in said.err
    assert "Both are quoted in 0 articles." in said.err
    assert said.out.splitlines()[0].split() == ["id", "said", "speaker", "quotation", "outlet"]
    assert "No roof, no mill" in said.out


def test_compare_without_a_query_is_about_all(quoteline: Quoteline, library: Path) -> None:
    told = quoteline("speakers", "compare", "Ada Ferrol", "Jörn Özdal", "-l", library, "--json").json
    assert isinstance(told, dict)
    assert told["shared_articles"] == 1
    assert [(each["name"], each["quotations"]) for each in told["speakers"]] == [
        ("Ada Ferrol", 5),
        ("Jörn Özdal", 1),
    ]
    assert all(each["topics_from"]["sampled"] is False for each in told["speakers"])


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("about", "Ada Ferrol"), "quoteline speakers about NAME QUERY"),
        (("about", "Nobody at all", "mill"), "no speaker called “Nobody at all”"),
        (("compare", "Ada Ferrol"), "quoteline speakers compare NAME OTHER [QUERY]"),
        (("compare", "Ada Ferrol", "Ada Ferrol"), "Choose another one to compare with"),
    ],
)
def test_a_call_at_fault_is_told_in_a_sentence(
    quoteline: Quoteline, library: Path, words: tuple[str, ...], sentence: str
) -> None:
    said = quoteline("speakers", *words, "-l", library)
    assert said.status == 2
    assert sentence in said.err


def test_show_tells_what_a_speaker_speaks_of(quoteline: Quoteline, tmp_path: Path) -> None:
    weather = ("Rain", "Fog", "Sleet", "Hail", "Snow", "Frost", "Storm", "Mist")
    rows = [
        {
            "doc_id": str(number),
            "title": f"{word} on the quay",
            "outlet": "Harbour Post",
            "published": f"2024-05-{number + 1:02}",
            "text": f"“{word} will not stop the eel harvest,” Ada Ferrol said.\n\n"
            f"“{word} is here to stay, and the ferry waits,” Jörn Özdal said.",
        }
        for number, word in enumerate(weather)
    ]
    library = tmp_path / "quay.quoteline"
    file = write_articles(tmp_path / "quay.jsonl", rows)
    assert main(["import", str(file), "-l", str(library), "--jobs", "0"]) == 0
    assert "about: eel harvest (8)" in quoteline("speakers", "show", "Ada Ferrol", "-l", library).out
    shown = json.loads(quoteline("speakers", "show", "Ada Ferrol", "-l", library, "--json").out)
    topics = {each["term"]: each for each in shown["topics"]}
    assert topics["eel harvest"]["statements"] == 8
    assert topics["eel harvest"]["elsewhere"] == 0
    assert topics["eel harvest"]["times"] is None
    assert topics["eel harvest"]["query"] == '"eel harvest"'
    assert shown["topics_from"] == {
        "statements": 8,
        "others": 8,
        "sampled": False,
        "others_sampled": False,
    }
