"""What the window is measured on: a library that is there, or an invented one, with words to type."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from quoteline import locations
from quoteline.domain import UserError
from quoteline.services import indexing, library
from quoteline.services.apart import steps_from
from quoteline.services.invented.library import VERSION, InventedStep, write
from quoteline.services.invented.words import Vocabulary
from quoteline.storage.preparing import schema

SEED = 20261123
SIZE = 10_000  # quotations, when nobody says how many
RARE = 9_000  # the rank of a word that few quotations hold
FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
CACHE = "XDG_CACHE_HOME"
Tell = Callable[[str, int, int | None], None]  # what is done, how much of it, of how much


@dataclass(frozen=True, slots=True)
class Trial:
    """What to measure the window on, for so many minutes. ``started`` is on the clock of ``perf_counter``."""

    library: Path
    words: Sequence[str]  # to be typed
    minutes: float
    started: float
    seed: int = SEED


@dataclass(frozen=True, slots=True)
class Made:
    """An invented library with its search index; no seconds where it was there already."""

    path: Path
    written: float | None = None
    indexed: float | None = None


@contextmanager
def nothing_of_the_person() -> Iterator[Path]:
    """Settings and data of this process lie in a folder that goes away; the cache stays where it is."""
    passing = tempfile.TemporaryDirectory(prefix="quoteline-bench-", ignore_cleanup_errors=True)
    with passing as folder, _environment(dict.fromkeys(FOLDERS, folder)):
        yield Path(folder)


@contextmanager
def invented(size: int, keep: Path | None, tell: Tell) -> Iterator[Made]:
    """An invented library of so many quotations, kept in a folder for the next time, or gone afterwards.

    Its index lies beside it. Call within :func:`nothing_of_the_person`. Raises UserError where the folder
    cannot be written.
    """
    folder = keep if keep is not None else Path(tempfile.mkdtemp(prefix="quoteline-invented-"))
    try:
        with _environment({CACHE: str(folder / "cache")}):
            with _folder_told(folder):
                folder.mkdir(parents=True, exist_ok=True)
                made = _made(folder / f"{_name(size)}{locations.SUFFIX}", size, tell)
            yield made
    finally:
        if keep is None:
            shutil.rmtree(folder, ignore_errors=True)


def words_to_type() -> tuple[str, ...]:
    """Of an invented library: what some quotations hold, half of them beside another word, and hardly any."""
    return "government", "water price", "the people", Vocabulary(SEED).words[RARE]


def _name(size: int) -> str:
    return f"invented-{size}-{SEED}-{VERSION}-{schema()}"


def _made(path: Path, size: int, tell: Tell) -> Made:
    started = time.perf_counter()
    written: float | None = None
    if not path.exists():
        _write(path, size, tell)
        written = time.perf_counter() - started
    started = time.perf_counter()
    library.prepare(path)
    steps = 0
    for step in indexing.update_apart(path):
        tell("Preparing search", step.done, step.total)
        steps += bool(step.total)
    return Made(path, written, time.perf_counter() - started if steps else None)


def _write(path: Path, size: int, tell: Tell) -> None:
    """In a process of its own, so that its memory is not taken for the window's; whole, or not at all."""
    part = path.with_name(f"{path.stem}.part{locations.SUFFIX}")
    for each in part.parent.glob(f"{part.name}*"):
        each.unlink()
    library.prepare(part)
    for step in steps_from(part, partial(write, size=size, seed=SEED), InventedStep(0, size)):
        tell("Inventing quotations", step.done, step.total)
    part.replace(path)


@contextmanager
def _environment(values: dict[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextmanager
def _folder_told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(
            f"No library can be written in “{folder}” ({error.strerror}). Name another folder with --keep."
        ) from error
