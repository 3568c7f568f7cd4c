"""Work on a library that is killed at any moment loses nothing; and the trial that says so would see it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="kills are only tried on Linux")

CARELESS = """
import sys
from pathlib import Path
from soak import Soak
from itertools import count

from soak_phases import Phase
from soak_points import FILE, Moment, Moments

def make(folder):
    (folder / "kept.txt").write_text("0")

def careless(folder, tell):
    for number in range(1, 9):
        with (folder / "kept.txt").open("w") as file:  # as one should not: nothing is there for a while
            (folder / "passing" / "x").open("w").close()
            file.write(str(number))
        tell(number)
    (folder / "passing" / "x").unlink()

def check(folder, told):
    found = int((folder / "kept.txt").read_text() or -1)
    assert found in (len(told), len(told) + 1), (found, told)

numbers = count(1)
Moments.next = lambda self, *, by_time=False: Moment(FILE, next(numbers))  # before each thing in turn
made = Soak(Path(sys.argv[1]), 1)
for _ in range(12):
    made.break_off(Phase("careless", make, careless, check))
found = made.counts["careless"]
print(found.kills, found.told, sum("AssertionError" in each for each in found.faults),
      sum(each.startswith("left behind: passing/x") for each in found.faults))
"""


def python(*words: object, timeout: int = 120) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "desktop"), str(ROOT / "build")))},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def test_a_short_trial_of_every_phase_finds_nothing(tmp_path: Path) -> None:
    said = python(
        *("build/soak.py", "--quick", "--kills", 18, "--index-kills", 4, "--damaged", 10),
        *("--keep", tmp_path / "soak"),
    )
    assert said.returncode == 0, said.stdout + said.stderr
    rows = [line.split(" | ") for line in said.stdout.splitlines() if line.startswith("| ")]
    kills = {row[0].removeprefix("| "): row[1] for row in rows[1:] if len(row) == 6}
    assert len(kills) >= 10
    assert sum(int(number) for number in kills.values() if number.isdigit()) >= 10
    assert "WRONG" not in said.stdout


def test_careless_work_is_seen(tmp_path: Path) -> None:
    said = python("-c", CARELESS, tmp_path)
    assert said.returncode == 0, said.stderr
    kills, told, half, left = map(int, said.stdout.split())
    assert kills == 11
    assert told > 8
    assert half == 5  # every other thing is the opening of another file, while the first is empty
    assert left >= 8
