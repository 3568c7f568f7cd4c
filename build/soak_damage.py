"""The files of a search index are damaged; a search then says what is right, or that it is not ready."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from quoteline import locations
from quoteline.search.index import IndexUnusable
from quoteline.services import indexing
from quoteline.services.library import Library, open_library
from soak_index import add, answers, fresh_answers, make_many, same
from soak_points import Tell

PAGE = 4096
Damage = Callable[[Path, random.Random], None]  # to one file


def _here() -> Path:
    return Path(os.environ["XDG_CACHE_HOME"]).parents[1]


def flip(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 3))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def cut(path: Path, chance: random.Random) -> None:
    path.write_bytes(path.read_bytes()[: chance.randrange(path.stat().st_size)])


def zero_a_page(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    at = chance.randrange(len(data)) // PAGE * PAGE
    data[at : at + PAGE] = bytes(len(data[at : at + PAGE]))
    path.write_bytes(data)


def append(path: Path, chance: random.Random) -> None:
    path.write_bytes(path.read_bytes() + chance.randbytes(chance.randrange(1, 500)))


def remove(path: Path, chance: random.Random) -> None:
    path.unlink()


def fill_with_noise(path: Path, chance: random.Random) -> None:
    path.write_bytes(chance.randbytes(path.stat().st_size))


def put_a_folder_there(path: Path, chance: random.Random) -> None:
    path.unlink()
    path.mkdir()


def swap(path: Path, chance: random.Random) -> None:
    """With another file of the index."""
    others = [each for each in path.parent.iterdir() if each.is_file() and each != path]
    if others:
        other = chance.choice(sorted(others))
        held = path.read_bytes()
        path.write_bytes(other.read_bytes())
        other.write_bytes(held)


def take_from_another(path: Path, chance: random.Random) -> None:
    """The file of that kind of the index of another library."""
    foreign = _here() / "foreign"
    found = sorted(foreign.rglob(f"*{path.suffix}")) if path.suffix else sorted(foreign.rglob(path.name))
    if found:
        path.write_bytes(found[0].read_bytes())


def take_all_from_another(path: Path, chance: random.Random) -> None:
    """The whole folder of the index of another library."""
    (foreign,) = (_here() / "foreign").rglob("g1")
    shutil.rmtree(path.parent)
    shutil.copytree(foreign, path.parent)


def forbid(path: Path, chance: random.Random) -> None:
    """Nobody but the system's own user may read it; for that one it is cut as well."""
    cut(path, chance)
    path.chmod(0)


DAMAGES: tuple[Damage, ...] = (
    *(flip, flip, flip, cut, cut, zero_a_page, zero_a_page, append, remove, fill_with_noise),
    *(put_a_folder_there, swap, take_from_another, take_all_from_another, forbid),
)


def make(folder: Path) -> None:
    """A library with an index of several segments, and another library's index."""
    make_many(folder)
    with closing(open_library(folder / "a.quoteline")) as library:
        for turn in range(3):
            for _ in indexing.update(library):
                pass
            add(library, range(100 * (turn + 1), 100 * (turn + 1) + 12))
        for _ in indexing.update(library):
            pass
        shutil.copytree(locations.index_folder(library.database.library_id), folder / "index" / "right")
    other = folder / "other"
    other.mkdir()
    make_many(other)
    with closing(open_library(other / "a.quoteline")) as library:
        for _ in indexing.rebuild(library):
            pass
        shutil.copytree(locations.index_folder(library.database.library_id), folder / "foreign")


def damage_one(folder: Path, seed: int, tell: Tell) -> None:
    """Damage a file of a right index, and ask: what is said is right, or nothing is; then it is mended."""
    chance = random.Random(seed)
    with closing(open_library(folder / "a.quoteline")) as library:
        right = fresh_answers(library, folder / "fresh")
        root = locations.index_folder(library.database.library_id)
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(folder / "index" / "right", root)
        files = sorted(each for each in root.rglob("*") if each.is_file() and each.stat().st_size)
        damage, path = DAMAGES[seed % len(DAMAGES)], chance.choice(files)
        if path.name == "current" and damage is take_all_from_another:
            path = next(each for each in files if each.parent != root)
        damage(path, chance)
        tell(f"{damage.__name__.replace('_', ' ')} {path.suffix or path.name}")
        tell(_said(library, right))
        for _ in indexing.update(library):
            pass
        tell(_said(library, right))


def _said(library: Library, right: object) -> str:
    index = indexing.open_index(library)
    if index is None:
        return "nothing"
    with closing(index):
        if index.revision != library.database.latest_revision():
            return "behind"
        try:
            found = answers(index)
        except IndexUnusable:
            return "nothing"
    return "right" if same(found, right) else "WRONG"  # type: ignore[arg-type]  # as fresh_answers gives them
