"""Fuzzing finds what is wrong, keeps it with what was said of it, and goes on where it ended."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

import fuzz
import fuzz_changes
import fuzz_targets
from fuzz_coverage import Lines
from fuzz_targets import Target

pytestmark = pytest.mark.skipif(os.name == "nt", reason="it is run on Linux and macOS")


DEEP: list[bytes] = []


def picky(data: bytes, folder: Path) -> None:
    """What is fuzzed here: deeper with each byte that is right."""
    for place, letter in enumerate(b"quo"):
        if data[place : place + 1] != bytes([letter]):
            return
        if place == 1:
            DEEP.append(data)
    raise LookupError("found")


def made(run: Callable[[bytes, Path], None]) -> Target:
    return Target(run, lambda folder: iter((b"zzz",)), ("test_fuzzing",), words=(b"q", b"u", b"o"))


@pytest.fixture
def target(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(fuzz_targets.TARGETS, "picky", made(picky))


@pytest.mark.usefixtures("target")
def test_what_is_wrong_three_steps_deep_is_found_and_kept(tmp_path: Path) -> None:
    run = fuzz.Run("picky", tmp_path, 9)
    before = sys.gettrace()
    try:
        for _ in range(200):  # counted, not timed: a busy machine gets as far as an idle one
            run.go(60.0, tmp_path, most=500)
            if run.found:
                break
    finally:
        sys.settrace(before)
    [kept] = (tmp_path / "picky" / "findings").glob("*.bin")
    assert kept.read_bytes().startswith(b"quo")
    assert "LookupError: found" in kept.with_suffix(".txt").read_text()
    again = fuzz.Run("picky", tmp_path, 9)
    assert again.figures.tried == run.figures.tried
    assert len(list(again.corpus.iterdir())) >= 2


def never_done() -> None:
    with fuzz._in_time(0.05):
        while True:
            pass


def test_an_input_that_takes_too_long_is_stopped() -> None:
    before = signal.getsignal(signal.SIGPROF)
    try:
        with pytest.raises(fuzz.TooSlow):
            never_done()
    finally:
        signal.signal(signal.SIGPROF, before)


def test_new_steps_are_told_once() -> None:
    lines = Lines(("test_fuzzing",))
    before = sys.gettrace()
    told = []
    for data in (b"z", b"q", b"q", b"qu"):
        with lines.followed():
            picky(data, Path())
        told.append(lines.new())
    sys.settrace(before)
    assert told[2] == 0
    assert told[0] > 0
    assert told[1] > 0


@pytest.mark.parametrize("change", ["changed", "changed_zip", "changed_gzip", "changed_pages"])
def test_changes_are_bytes_whatever_comes(change: str) -> None:
    chance = Random(9)
    for data in (b"", b"a", b"PK\x03\x04", b"\x1f\x8b", bytes(10_000)):
        for _ in range(40):
            data = getattr(fuzz_changes, change)(data, b"other", (b"word",), chance)
            assert isinstance(data, bytes)


@pytest.mark.parametrize("name", ["links", "searches", "dates"])
def test_the_first_inputs_of_a_target_are_right(name: str, tmp_path: Path) -> None:
    target = fuzz_targets.TARGETS[name]
    seeds = list(target.seeds(tmp_path))
    assert seeds
    for each in seeds:
        target.run(each, tmp_path)
