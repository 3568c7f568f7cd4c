"""Every command ends with 0, 1, 2 or 130, as docs/commands.md tells: a table of calls, one row a call.

``LIB`` stands for a library of four articles, ``STORY`` for a text, ``ROWS`` for lines of JSON of which one
is broken, ``NEW`` for a path where nothing is.
"""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from terminals import ARTICLES, Quoteline

from quoteline import __main__, cli
from quoteline.cli import completing
from quoteline.cli.parsing import COMMANDS
from quoteline.cli.running import STATUSES
from quoteline.domain import UserError
from quoteline.storage import database

LINK = f"quoteline://{'0' * 32}/quotation/1"
LIB = ("-l", "LIB")

DONE = [
    ("gui", "LIB"),
    ("open", LINK),
    ("import", "STORY", "--jobs", "0", *LIB),
    ("feeds", *LIB),
    ("watch", *LIB),
    ("extract", "STORY"),
    ("search", "mill", *LIB),
    ("search", "nothing has this word", *LIB),
    ("search", '((": speaker:', *LIB),
    ("searches", *LIB),
    ("export", "--format", "jsonl", *LIB),
    ("speakers", "list", *LIB),
    ("review", *LIB),
    ("correct", "1", "--star", *LIB),
    ("history", *LIB),
    ("versions", "1", *LIB),
    ("report", *LIB),
    ("undo", *LIB),
    ("redo", *LIB),
    ("timeline", *LIB),
    ("families", *LIB),
    ("dates", "STORY"),
    ("verify", *LIB),
    ("audit", *LIB),
    ("provenance", "1", *LIB),
    ("reindex", *LIB),
    ("backup", "NEW", *LIB),
    ("restore", "LIB", "-l", "NEW"),
    ("doctor", *LIB),
    ("bench", "--ui", "--json", *LIB),
    ("self-test",),
    ("completion", "bash"),
]
SOME_FAILED = [
    ("import", "STORY", "/no/such/file.txt", "--jobs", "0", *LIB),
    ("import", "ROWS", "--jobs", "0", *LIB),
    ("extract", "--jsonl", "ROWS", "--jobs", "0"),
    ("dates", "--jsonl", "ROWS"),
    ("export", "--ids", "1,999", "--format", "csv", *LIB),
    ("verify", "-l", "ALTERED"),
]
AT_FAULT = [
    ("gui", "quoteline://nowhere"),
    ("open", "https://example.org"),
    ("import", "STORY", "--engine", "magic", *LIB),
    ("feeds", "add", "file:///etc/passwd", *LIB),
    ("watch", "add", "/no/such/folder", *LIB),
    ("extract", "/no/such/file.txt"),
    ("search", "mill", "--limit", "-1", *LIB),
    ("searches", "run", "never kept", *LIB),
    ("export", "--format", "papyrus", *LIB),
    ("speakers", "show", "Nobody Here", *LIB),
    ("review", "--limit", "some", *LIB),
    ("correct", "999", "--star", *LIB),
    ("correct", "1", *LIB),
    ("history", "x", *LIB),
    ("versions", "999", *LIB),
    ("report", "999", *LIB),
    ("undo", "1", *LIB),
    ("redo", "1", *LIB),
    ("timeline", "--by", "hour", *LIB),
    ("families", "--days", "99999", *LIB),
    ("dates", "/no/such/file.txt"),
    ("verify", "-l", "STORY"),
    ("audit", "--article", "999", *LIB),
    ("provenance", "999", *LIB),
    ("reindex", "--extract", "--engine", "magic", *LIB),
    ("backup", "/proc/nowhere/a.quoteline", *LIB),
    ("restore", "STORY", *LIB),
    ("doctor", "-l", "STORY"),
    ("bench", "--minutes", "3", *LIB),
    ("self-test", "really"),
    ("completion", "cmd.exe"),
]
NAMED_NOWHERE = {"gui", "open", "extract", "dates", "self-test", "completion", "bench"}  # need no library


@pytest.fixture
def places(library: Path, tmp_path: Path, quoteline: Quoteline) -> dict[str, str]:
    story, rows, altered = tmp_path / "story.txt", tmp_path / "rows.jsonl", tmp_path / "altered.quoteline"
    story.write_text("“It rains,” Ada Ferrol said on Sunday.", encoding="utf-8")
    rows.write_text(json.dumps(ARTICLES[0]) + "\n{broken\n", encoding="utf-8")
    altered.write_bytes(library.read_bytes().replace(b"No roof, no mill", b"No mill, no roof"))
    named = {
        "LIB": library,
        "STORY": story,
        "ROWS": rows,
        "ALTERED": altered,
        "NEW": tmp_path / "new.quoteline",
    }
    return {name: str(path) for name, path in named.items()}


@pytest.fixture(autouse=True)
def no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """What needs Qt does nothing, and does it well."""
    for name in ("_open_window", "_follow_link", "_self_test"):
        monkeypatch.setattr(__main__, name, lambda *given: 0)
    empty: dict[str, object] = {}
    monkeypatch.setattr(__main__, "_measure_window", lambda *given: empty)


def called(quoteline: Quoteline, words: tuple[str, ...], places: dict[str, str]) -> tuple[int, str, str]:
    said = quoteline(*(places.get(word, word) for word in words))
    return said.status, said.out, said.err


@pytest.mark.parametrize("words", DONE, ids=" ".join)
def test_done(quoteline: Quoteline, words: tuple[str, ...], places: dict[str, str]) -> None:
    assert called(quoteline, words, places)[0] == 0


@pytest.mark.parametrize("words", SOME_FAILED, ids=" ".join)
def test_some_inputs_failed_and_are_named(
    quoteline: Quoteline, words: tuple[str, ...], places: dict[str, str]
) -> None:
    status, out, err = called(quoteline, words, places)
    assert (status, bool(err or out)) == (1, True)
    assert any(each in err + out for each in ("failed", "does not", "altered"))


@pytest.mark.parametrize("words", AT_FAULT, ids=" ".join)
def test_the_call_is_at_fault(quoteline: Quoteline, words: tuple[str, ...], places: dict[str, str]) -> None:
    status, out, err = called(quoteline, words, places)
    if words[0] == "doctor":  # it tells of all else nevertheless
        assert (status, "is not a Quoteline library" in out) == (2, True)
        return
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("quoteline: ")


@pytest.mark.parametrize("command", COMMANDS)
def test_an_option_that_is_none_is_at_fault(quoteline: Quoteline, command: str) -> None:
    said = quoteline(command, "--no-such-option")
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - NAMED_NOWHERE - {"import", "restore"}))
def test_a_library_that_is_not_there_is_at_fault(
    quoteline: Quoteline, places: dict[str, str], command: str
) -> None:
    words = next(each for each in DONE if each[0] == command)
    said = quoteline(*(places["NEW"] if word == "LIB" else places.get(word, word) for word in words))
    if command == "doctor":  # tells how things stand, also that there is no library
        assert said.status == 0
        return
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
    assert not Path(places["NEW"]).exists()


def interrupt(*given: object, **named: object) -> int:
    raise KeyboardInterrupt


class Interrupted(io.BytesIO):
    read = read1 = readinto = interrupt  # type: ignore[assignment]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_cancelled_command_says_so(
    quoteline: Quoteline, places: dict[str, str], command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancelled in the midst of it: where a library is opened, a text read, a window shown."""
    words = next(each for each in DONE if each[0] == command)
    given = [places.get(word, word) for word in words]
    monkeypatch.setattr(database.Database, "__init__", interrupt)
    monkeypatch.setattr(completing, "script", interrupt)
    for name in ("_open_window", "_follow_link", "_self_test", "_measure_window"):
        monkeypatch.setattr(__main__, name, interrupt)
    monkeypatch.setattr("quoteline.services.reading.one_article", interrupt)
    said = quoteline(*given)
    assert (said.status, said.out, said.err) == (
        130,
        "",
        "quoteline: cancelled; what was done before is kept.\n",
    )


def test_what_should_not_be_is_told_without_a_trace(monkeypatch: pytest.MonkeyPatch, capfd: object) -> None:
    def fail() -> int:
        raise ZeroDivisionError("three by none")

    faces = replace(_faces(), self_test=fail)
    err = io.StringIO()
    monkeypatch.setattr(sys, "stderr", err)
    assert cli.run(["self-test"], faces) == 2
    assert "ZeroDivisionError: three by none" in err.getvalue()
    assert "Traceback" not in err.getvalue()


def _faces() -> cli.Faces:
    def none(*given: object) -> object:
        raise UserError("There is no window here.")

    return cli.Faces(*[none] * len(cli.Faces.__dataclass_fields__))  # type: ignore[arg-type]


def test_every_command_stands_in_the_tables() -> None:
    assert {words[0] for words in DONE} == {words[0] for words in AT_FAULT} == set(COMMANDS)


def test_the_page_tells_which_commands_may_end_with_one() -> None:
    page = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
    general = page.partition("\n## ")[0]
    for status, words in STATUSES.items():
        assert f"| {status} | {words} |" in general
    (told,) = (line for line in general.splitlines() if line.startswith("Status 1 comes from"))
    assert {words[0] for words in SOME_FAILED} <= set(COMMANDS)
    assert all(f"`{words[0]}" in told for words in SOME_FAILED)
