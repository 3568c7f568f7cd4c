"""dates, as the design writes it."""

from __future__ import annotations

import json
import signal
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from terminals import Quoteline, finished, terminal, write_articles

TEXT = "The council met on Tuesday, Ada Ferrol said. It had waited since 1998."


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_person_sees_words_value_days_and_sentence(quoteline: Quoteline, story: Path) -> None:
    said = quoteline("dates", story, "--published", "2025-03-20")
    assert (said.status, said.err) == (0, "")
    head, _, first, second = said.out.splitlines()
    assert head.split() == ["words", "value", "days", "sentence"]
    assert first.split("  ")[0].endswith("Tuesday")
    assert "2025-03-18" in first
    assert "The council met on Tuesday, Ada Ferrol said." in first
    assert second.split(maxsplit=3) == ["1998", "1998", "1998", "It had waited since 1998."]


def test_a_far_word_is_shown_with_what_stands_before_it(quoteline: Quoteline) -> None:
    text = "The roof of the old mill by the harbour, which nobody had looked at, fell in in May 2021."
    said = quoteline("dates", stdin=text.encode())
    assert said.out.splitlines()[-1].endswith("…which nobody had looked at, fell in in May 2021.")


def test_json_is_one_document_with_the_text(quoteline: Quoteline, story: Path) -> None:
    found: Any = quoteline("dates", story, "--published", "2025-03-20", "--json").json
    assert list(found) == ["text", "timexes"]
    assert found["text"] == TEXT
    first, second = found["timexes"]
    assert list(first) == ["start", "end", "type", "value", "text", "mod", "first", "last"]
    assert (first["type"], first["value"], first["first"]) == ("DATE", "2025-03-18", "2025-03-18")
    assert first["text"] == TEXT[first["start"] : first["end"]]
    assert (second["value"], second["first"], second["last"]) == ("1998", "1998-01-01", "1998-12-31")
    piped: Any = quoteline("dates", "-", "--json", stdin=TEXT.encode()).json
    assert [each["text"] for each in piped["timexes"]] == [each["text"] for each in found["timexes"]]


def test_without_a_publication_date_the_dateline_is_taken(quoteline: Quoteline) -> None:
    text = "PORT HILL, March 20, 2025 (Wire) – The council met on Tuesday."
    found: Any = quoteline("dates", "--json", stdin=text.encode()).json
    assert found["timexes"][-1]["value"] == "2025-03-18"


def test_lines_keep_their_order_and_bad_ones_are_reported(quoteline: Quoteline, tmp_path: Path) -> None:
    lines = [
        '{"doc_id": "z", "text": "They met on Tuesday.", "pub_date": "2025-03-20"}',
        "{not json",
        '{"doc_id": 2, "text": "They met on Tuesday.", "dct": "2025-03-20T18:30:00"}',
        '{"doc_id": "no text", "dct": "2025-03-20"}',
        "",
        '{"doc_id": NaN, "text": "Tuesday\\ud800 1998", "dct": "some day"}',
        '{"text": "Nothing here.", "pub_date": null, "dct": [1]}',
        '{"doc_id": "both", "text": "They met on Tuesday.", "pub_date": "", "dct": "2025-03-13"}',
        "[" * 5000,
    ]
    source, to = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(lines), encoding="utf-8")
    said = quoteline("dates", "--jsonl", source, "-o", to)
    assert (said.status, said.out) == (1, "")
    assert [line.split(":")[:2] for line in said.err.splitlines()] == [
        ["failed", f" line {number}"] for number in (2, 4, 9)
    ]
    found = [json.loads(line) for line in to.read_text(encoding="utf-8").splitlines()]
    assert [each["doc_id"] for each in found] == ["z", None, 2, None, None, 7, "both", None]
    assert all(list(each) == ["doc_id", "timexes"] for each in found)
    values = [[timex["value"] for timex in each["timexes"]] for each in found]
    assert values[0] == values[2] == ["2025-03-18"]
    assert values[1] == values[3] == values[5] == values[7] == []
    assert values[6] == ["2025-03-11"]
    timex = found[0]["timexes"][0]
    assert list(timex) == ["start", "end", "type", "value"]
    assert "They met on Tuesday."[timex["start"] : timex["end"]].endswith("Tuesday")


def test_dates_may_write_over_what_it_reads_and_reads_what_is_piped_in(
    quoteline: Quoteline, tmp_path: Path
) -> None:
    path = write_articles(tmp_path / "same.jsonl", [{"doc_id": n, "text": TEXT} for n in range(5)])
    piped = quoteline("dates", "--jsonl", "-", stdin=path.read_bytes())
    assert [each["doc_id"] for each in piped.lines] == [0, 1, 2, 3, 4]
    assert quoteline("dates", "--jsonl", path, "-o", path).status == 0
    assert path.read_text(encoding="utf-8") == piped.out


def test_an_empty_text_has_no_dates(quoteline: Quoteline) -> None:
    assert quoteline("dates", stdin=b"").status == 0
    assert quoteline("dates", "--json", stdin=b"").json == {"text": "", "timexes": []}
    assert quoteline("dates", "--jsonl", "-", stdin=b"").out == ""


@pytest.mark.parametrize(
    "words",
    [
        ("dates", "/no/such/file.txt"),
        ("dates", "--jsonl", "/no/such/file.jsonl"),
        ("dates", "--published", "yesterday"),
        ("dates", "--jsonl", "-", "-o", "/nowhere/at/all.jsonl"),
        ("dates", "a.txt", "b.txt"),
    ],
)
def test_a_call_that_cannot_be_is_refused_in_a_sentence(quoteline: Quoteline, words: tuple[str, ...]) -> None:
    said = quoteline(*words, stdin=b"{}")
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("quoteline: ")
    assert said.err.count("\n") == 1


def test_a_text_on_which_tagging_breaks_is_a_failure_with_a_reason(
    quoteline: Quoteline, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(text: str, *others: object) -> list[object]:
        if "1998" in text:
            raise ZeroDivisionError("a bug")
        return []

    monkeypatch.setattr("quoteline.services.tagging.tag", broken)
    lines = b'{"doc_id": 1, "text": "in 1998"}\n{"doc_id": 2, "text": "in 1999"}\n'
    said = quoteline("dates", "--jsonl", "-", stdin=lines)
    assert (said.status, [each["doc_id"] for each in said.lines]) == (1, [1, 2])
    assert said.err == "failed: line 1: reading it for dates failed (ZeroDivisionError: a bug)\n"
    alone = quoteline("dates", "-", stdin=b"in 1998")
    assert (alone.status, alone.out) == (2, "")
    assert "reading it for dates failed" in alone.err


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent as POSIX systems do")
def test_cancelled_it_keeps_whole_lines_and_exits_with_130(tmp_path: Path) -> None:
    rows = [{"doc_id": n, "text": TEXT * 200} for n in range(3000)]
    source, to = write_articles(tmp_path / "in.jsonl", rows), tmp_path / "out.jsonl"
    process = terminal("dates", "--jsonl", source, "-o", to)
    while not [part for part in tmp_path.glob(".*.part") if part.stat().st_size]:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    said = finished(process)
    assert (said.status, said.err.count("\n")) == (130, 1)
    lines = [json.loads(line) for line in to.read_text(encoding="utf-8").splitlines()]
    assert [each["doc_id"] for each in lines] == list(range(len(lines)))
    assert 0 < len(lines) < len(rows)
