"""No regular expression of the program runs away, and the check that says so finds those that would."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import check_regexes
from check_regexes import Expression, slow_attack

pytestmark = pytest.mark.skipif(os.name == "nt", reason="it is run on Linux and macOS")


@pytest.fixture(autouse=True)
def _stopped() -> Iterator[None]:
    before = signal.signal(signal.SIGALRM, check_regexes._stop)
    yield
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("pattern", [r"(?:a+)+$", r"(?:\w+\s?)+:", r"^(?:a|aa)*b(?:x+x+)+y"])
def test_an_expression_that_runs_away_is_found(pattern: str) -> None:
    found = slow_attack(Expression(re.compile(pattern), "here", searched=False), quick=True)
    assert found is not None
    assert found.growth == float("inf")


@pytest.mark.parametrize("pattern", [r"\s+x", r"<[^>]*>", r"[^.]*\d{3}"])
def test_an_expression_that_grows_by_the_square_is_found_where_it_is_searched_for(pattern: str) -> None:
    found = slow_attack(Expression(re.compile(pattern), "here", searched=True))
    assert found is not None
    assert 7 < found.growth < 100
    assert slow_attack(Expression(re.compile(pattern), "here", searched=False)) is None


@pytest.mark.parametrize("pattern", [r"abc", r"[a-z]+", r"(?:ab)+", r"\d{1,4}-\d\d", r"(?<!\s)\s+$"])
def test_an_expression_in_proportion_is_not(pattern: str) -> None:
    assert slow_attack(Expression(re.compile(pattern), "here", searched=True)) is None


def test_no_expression_of_the_program_runs_away() -> None:
    script = Path(check_regexes.__file__)
    environment = {**os.environ, "PYTHONPATH": f"{script.parents[1] / 'desktop'}{os.pathsep}{script.parent}"}
    told = subprocess.run(
        [sys.executable, str(script), "--quick"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert int(told.stdout.split()[0]) > 400
