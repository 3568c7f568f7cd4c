"""A path that begins with ~ and the name of nobody is a path like any other, answered with a sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from terminals import Quoteline

from quoteline import locations
from quoteline.services import piped

NOBODY = "~nobody-is-called-so"

CALLS = [
    ["extract", f"{NOBODY}/a.txt"],
    ["extract", "--jsonl", f"{NOBODY}/a.jsonl", "-o", "-"],
    ["dates", f"{NOBODY}/a.txt"],
    ["search", "mill", "-l", f"{NOBODY}/a.quoteline"],
    ["export", "--format", "csv", "-l", f"{NOBODY}/a.quoteline"],
    ["import", "--from-file", f"{NOBODY}/list.txt"],
]


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_the_home_of_nobody_is_answered_with_a_sentence(
    call: list[str], quoteline: Quoteline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = quoteline(*call)
    assert said.status in (1, 2)
    assert said.err.strip()
    assert "went wrong" not in said.err


def test_a_list_may_name_the_home_of_nobody(tmp_path: Path) -> None:
    found = piped.listed_paths(f"{NOBODY}/a.txt\n~/b.txt\n".encode())
    assert found == [Path(NOBODY, "a.txt"), Path.home() / "b.txt"]


def test_a_path_that_is_none_of_a_home_stays(tmp_path: Path) -> None:
    assert locations.at_home(os.fspath(tmp_path)) == tmp_path
    assert locations.at_home(Path("a~b")) == Path("a~b")
