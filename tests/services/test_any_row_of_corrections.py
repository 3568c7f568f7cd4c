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
from library_model import NAMES, Model, Said, State, decided, seen, step

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind
from quoteline.services import correcting, keeping
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import articles

TEXT = "“The mill stays open,” she said. “It always will,” he said. “Not so,” they said. " * 3
SPANS = ((1, 21), (33, 48), (60, 67), (83, 100), (120, 130))


def new_library(path: Path) -> Model:
    """A library of thirty quotations in three articles, and its model."""
    prepare(path)
    state = State()
    with closing(open_library(path)) as library:
        for number in range(3):
            quotations = [
                Quotation(Kind.DIRECT, (SPANS[place % 5],), speaker=Speaker(name, SpeakerKind.PERSON))
                for place, name in enumerate(NAMES + NAMES[: 4 - number])
            ]
            with library.database.writing():
                articles.add(library.database, Article(TEXT, origin=str(number)), quotations, "test")
            for each in quotations:
                assert each.speaker is not None
                one = Said(each.speaker.name, each.kind.value, each.content, (None, None))
                state.quotations[len(state.quotations) + 1] = one
    return Model(state)


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
from library_model import Model, step
from test_any_row_of_corrections import new_library
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
    here = str(Path(__file__).parent)
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


def as_seen(model: Model) -> tuple[object, ...]:
    return model.now.visible(), model.now.counts(), model.now.apart, model.now.roles
