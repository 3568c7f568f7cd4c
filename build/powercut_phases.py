"""What is done to libraries and files while the power is cut: what soak.py breaks off, and corrections."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from library_model import as_seen, decided, new_library, seen, step
from soak_caches import PHASES as CACHES
from soak_files import PHASES as FILES
from soak_index import bring_up_to_date, build_anew, check_index, make_many
from soak_phases import KEEPING, Phase, library_in, opened, sound
from soak_points import Tell

STEPS = 100


def make_model(folder: Path) -> None:
    new_library(library_in(folder))


def correct(folder: Path, tell: Tell) -> None:
    """Corrections, merges, tags, undo and redo, in two sittings."""
    with tempfile.TemporaryDirectory() as elsewhere:
        model = new_library(Path(elsewhere) / "a.quoteline")
    for sitting in range(2):
        with opened(folder) as library:
            for number in range(sitting * STEPS // 2, (sitting + 1) * STEPS // 2):
                step(number, model, library, adding=False)
                tell(number)


def check_corrected(folder: Path, told: Sequence[str]) -> None:
    """It is as it was told last, or one step further."""
    with tempfile.TemporaryDirectory() as elsewhere:
        model = new_library(Path(elsewhere) / "a.quoteline")
    states = []
    for number in range(len(told) + 1):
        states.append(as_seen(model))
        step(number, model, None, adding=False)
    states.append(as_seen(model))
    with opened(folder) as library:
        found = (*seen(library), *decided(library))
    assert found in states[-2:], (
        f"{len(told)} were told, and what is there is {'older' if found in states else 'something else'}"
    )
    sound(folder)


@contextmanager
def folded_often() -> Iterator[None]:
    """Libraries fold their logs every few pages, as a large one does every few thousand."""
    connect = sqlite3.connect

    def connected(*given: Any, **named: Any) -> sqlite3.Connection:
        made: sqlite3.Connection = connect(*given, **named)
        made.execute("PRAGMA wal_autocheckpoint = 12")
        return made

    sqlite3.connect = connected  # type: ignore[assignment]  # it has many faces
    try:
        yield
    finally:
        sqlite3.connect = connect


def with_little_logs(phase: Phase) -> Phase:
    """The same work, while the logs are folded often."""

    def work(folder: Path, tell: Tell) -> None:
        with folded_often():
            phase.work(folder, tell)

    return replace(phase, name=f"{phase.name}, folded often", work=work)


def check_index_after_a_cut(folder: Path, told: Sequence[str]) -> None:
    """An index is a cache: after a power cut it may be gone, and is then built anew."""
    check_index(folder, ())


CORRECTIONS = Phase("corrections, merges, undo and redo", make_model, correct, check_corrected)
PHASES = (
    CORRECTIONS,
    with_little_logs(CORRECTIONS),
    with_little_logs(KEEPING[0]),
    *KEEPING,
    *CACHES,
    *FILES,
    Phase("bringing the index up to date", make_many, bring_up_to_date, check_index_after_a_cut),
    Phase("building the index anew", make_many, build_anew, check_index_after_a_cut),
)
