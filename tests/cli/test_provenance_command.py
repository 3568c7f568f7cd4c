"""``quoteline provenance``: why a quotation is there, for a person and for scripts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from terminals import Quoteline

KEYS = (
    "id text kind confidence article spans found_by speaker candidates library_candidates said relayed_by"
    " relayed_how remark hidden unplaced confirmed by_hand changes"
)


def test_a_person_reads_where_it_comes_from(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("provenance", 1, "-l", library)
    assert said.status == 0
    for words in (
        "“The mill stays open,”",
        "The mill stays open, Harbour Post, published 2024-05-06",
        "SHA-256 of the text",
        "content   1:21 The mill stays open,",
        "rule “quote-before”",
        "“Ada Ferrol” was read as “Ada Ferrol” of this article",
        "Said Sunday 5 May 2024",
    ):
        assert words in said.out


def test_scripts_have_stable_keys(quoteline: Quoteline, library: Path) -> None:
    quoteline("correct", 1, "--speaker", "Lena Quist", "-l", library)
    found: Any = quoteline("provenance", 1, "-l", library, "--json").json
    assert [*found] == KEYS.split()
    assert found["article"]["sha256"].isalnum()
    assert found["spans"][0] == {"part": "content", "start": 1, "end": 21, "text": "The mill stays open,"}
    assert found["found_by"]["rule"] == "quote-before"
    assert (found["speaker"]["name"], found["speaker"]["found"]) == ("Lena Quist", "Ada Ferrol")
    assert [(each["name"], each["taken"]) for each in found["candidates"]] == [("Ada Ferrol", True)]
    assert [each["what"] for each in found["changes"]] == ["Speaker changed to Lena Quist"]
    assert found["said"]["start"] == "2024-05-05"


def test_a_number_that_no_quotation_has_is_said_so(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("provenance", 9_999, "-l", library)
    assert (said.status, said.out) == (2, "")
    assert "no quotation with the number 9999" in said.err
