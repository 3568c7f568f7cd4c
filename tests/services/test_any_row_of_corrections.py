"""Corrections, merges, splits, undone and redone in any order, come to what a plain model comes to."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from library_model import Model, as_seen, decided, new_library, seen, step
from quoteline.services import correcting, keeping
from quoteline.services.library import Library, open_library, prepare


def check(library: Library, model: Model) -> None:
    assert seen(library) == (model.now.visible(), model.now.counts())
    assert decided(library) == (model.now.apart, model.now.roles)
    assert list(keeping.verify(library)) == []


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**9))
def test_two_hundred_random_changes_come_to_what_the_model_comes_to(
    tmp_path_factory: pytest.TempPathFactory, start: int
) -> None:
    path = tmp_path_factory.mktemp("any") / "a.quoteline"
    model = new_library(path)
    library = open_library(path)
    try:
        for number, seed in enumerate(range(start, start + 200)):
            step(seed, model, library)
            if number % 10 == 9:
                check(library, model)
            if seed % 17 == 0:  # closed and opened again in between
                library.close()
                library = open_library(path)
        while model.at:
            step_back(library, model)
        check(library, model)
    finally:
        library.close()


def step_back(library: Library, model: Model) -> None:
    correcting.undo(library)
    model.undo()


CHILD = """
import sys
sys.path.insert(0, sys.argv[1])
from contextlib import closing
from pathlib import Path
from library_model import new_library, step
from quoteline.services.library import open_library
model = new_library(Path(sys.argv[2]))
print("ready", flush=True)
with closing(open_library(Path(sys.argv[2]))) as library:
    for number in range(200):
        step(int(sys.argv[3]) * 1000 + number, model, library, adding=False)
        print(number, flush=True)
"""


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_program_killed_between_changes_leaves_all_or_none_of_each(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "a.quoteline"
    here = str(Path(__file__).parents[2] / "build")
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, here, str(path), str(seed)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        done = -1
        for line in child.stdout:
            done = int(line) if line.strip().isdigit() else done
            if done >= 40 * seed:
                child.send_signal(signal.SIGKILL)
                break
        rest = child.stdout.read().split()
    done = max([done, *(int(each) for each in rest if each.isdigit())])
    model = new_library(tmp_path / "again.quoteline")
    for number in range(done + 1):
        step(seed * 1000 + number, model, None, adding=False)
    prepare(path)
    with closing(open_library(path)) as library:
        found = (*seen(library), *decided(library))
        before = as_seen(model)
        step(seed * 1000 + done + 1, model, None, adding=False)
        assert found in (before, as_seen(model))
