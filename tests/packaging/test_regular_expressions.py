"""No regular expression of the program takes more than in proportion; the check finds those that would."""

from __future__ import annotations

import ast
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import check_regexes
import regex_sources
from check_regexes import Expression, slow_attack

pytestmark = pytest.mark.skipif(os.name == "nt", reason="it is run on Linux and macOS")


@pytest.fixture(autouse=True)
def _stopped() -> Iterator[None]:
    before = signal.signal(signal.SIGVTALRM, check_regexes._stop)
    yield
    signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize("pattern", [r"(?:a+)+$", r"(?:\w+\s?)+:", r"(?:x+x+)+y"])
def test_an_expression_that_runs_away_is_found(pattern: str) -> None:
    found = slow_attack(Expression(re.compile(pattern), "here", searched=False))
    assert found is not None
    assert found.growth > 100


@pytest.mark.parametrize("pattern", [r"\s+x", r"<[^>]*>", r"[^.]*\d{3}"])
def test_an_expression_that_grows_by_the_square_is_found_where_it_is_searched_for(pattern: str) -> None:
    found = slow_attack(Expression(re.compile(pattern), "here", searched=True))
    assert found is not None
    assert 7 < found.growth < 100
    assert slow_attack(Expression(re.compile(pattern), "here", searched=False)) is None


@pytest.mark.parametrize("pattern", [r"abc", r"[a-z]+", r"(?:ab)+", r"\d{1,4}-\d\d", r"(?<!\s)\s+$"])
def test_an_expression_in_proportion_is_not(pattern: str) -> None:
    assert slow_attack(Expression(re.compile(pattern), "here", searched=True)) is None


@pytest.mark.parametrize("pattern", [r"(?<!\s)\s+x", r"(?:(?<!\s)\s+)?[,;]\s*", r"a\s*+b"])
def test_an_expression_that_was_mended_is_in_proportion(pattern: str) -> None:
    assert slow_attack(Expression(re.compile(pattern), "here", searched=True)) is None


def test_a_letter_that_only_one_of_two_repetitions_shares_is_tried() -> None:
    found = slow_attack(Expression(re.compile(r"[a-wz]*[x-z]*!"), "here", searched=False))
    assert found is not None
    assert "z" in found.attack


def test_an_expression_too_slow_to_be_timed_is_not_taken_for_a_good_one() -> None:
    found = slow_attack(Expression(re.compile(r"\s*\s*\s*x"), "here", searched=True))
    assert found is not None


def test_the_check_goes_on_where_it_was_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep = tmp_path / "kept"
    held = [Expression(re.compile(each), "here", searched=True) for each in ("abc", "[a-z]+", r"\s+x")]
    first = check_regexes.slow_ones(held, keep, again=False)
    assert next(first).expression is held[2]
    tried: list[Expression] = []
    monkeypatch.setattr(check_regexes, "slow_attack", lambda each: tried.append(each))
    assert list(check_regexes.slow_ones(held[:2], keep, again=False)) == []
    assert tried == []
    assert len(keep.read_text().split()) == 2


def test_no_expression_of_the_program_takes_more_than_in_proportion(tmp_path: Path) -> None:
    """Those that were tried before, by their fingerprints, are not tried again; all others are."""
    script = Path(check_regexes.__file__)
    keep = shutil.copy(script.with_name("regexes_in_proportion.txt"), tmp_path)
    environment = {**os.environ, "PYTHONPATH": f"{script.parents[1] / 'desktop'}{os.pathsep}{script.parent}"}
    told = subprocess.run(
        [sys.executable, str(script), "--keep", keep],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert int(told.stdout.split()[0]) > 500


def test_a_line_that_builds_an_expression_nobody_saw_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    tree = ast.parse("import re\ndef of(word):\n    return re.compile(word + '+')\n")
    monkeypatch.setattr(regex_sources, "_trees", lambda: iter([("ours.py", tree)]))
    assert regex_sources._left_out([]) == ["ours.py:3: re.compile(word + '+')"]
