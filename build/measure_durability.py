"""What it costs that each change waits for the disk, beside a library in which only folding the log does.

python build/measure_durability.py [--articles N] [--rounds N]

Does each kind of work on two libraries that are alike, in turn: in one each transaction waits for the disk
(SQLite's ``synchronous = FULL``, as the program has it), in the other only the folding of the log does
(NORMAL). Prints what one change took, by the clock and of the processor: the median of the rounds.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from quoteline.services import browsing, correcting, families, importing, reextracting, speakers
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage import preparing
from soak import at_home
from soak_phases import NAMES, write_articles

WAYS = ("NORMAL", "FULL")
CHANGES = 100  # of each kind in a round, where one takes hardly any time
Work = Callable[[Library, Path], int]  # gives how many changes it made
Found = dict[tuple[str, str], list[tuple[float, float]]]


def correct(library: Library, folder: Path) -> int:
    for id in _ids(library)[:CHANGES]:
        correcting.set_note(library, id, f"to check {time.monotonic_ns()}")
    return CHANGES


def tag(library: Library, folder: Path) -> int:
    for number, id in enumerate(_ids(library)[:CHANGES]):
        (correcting.untag if number % 2 else correcting.tag)(library, [id], "later")
    return CHANGES


def merge(library: Library, folder: Path) -> int:
    one, other = (browsing.speaker_called(library, name) for name in NAMES[:2])
    for _ in range(10):
        speakers.merge(library, [one], other)
        speakers.split(library, other)
    return 20


def undo(library: Library, folder: Path) -> int:
    for _ in range(10):
        assert correcting.undo(library)
        assert correcting.redo(library)
    return 20


def find_families(library: Library, folder: Path) -> int:
    for path in folder.rglob("*-days.sqlite*"):
        path.unlink()
    for _ in families.update(library):
        pass
    return 1


def read_again(library: Library, folder: Path) -> int:
    """As if another engine had read it before: each article is written anew."""
    ids = library.database.article_ids()
    with library.database.writing():
        library.database.sql.execute("UPDATE quotations SET confidence = 0.5")
    steps = reextracting.extract_again(library, engine="rules", jobs=0, article_ids=ids)
    return sum(1 for each in steps if each.article_id is not None)


def import_all(library: Library, folder: Path, jobs: int = 0) -> int:
    steps = importing.import_paths(library, [folder / "more.jsonl"], jobs=jobs, engine="rules")
    return sum(1 for each in steps if each.outcome in importing.KEPT)


def import_apart(library: Library, folder: Path) -> int:
    return import_all(library, folder, jobs=2)


def take_back(library: Library, folder: Path) -> int:
    """The import above goes, so that it can be made again."""
    assert correcting.undo(library)
    return 1


SMALL: Sequence[tuple[str, Work]] = (
    ("a correction", correct),
    ("a tag", tag),
    ("a merge, a split", merge),
    ("undo, redo", undo),
)
LARGE: Sequence[tuple[str, Work]] = (
    ("an article imported, in this process", import_all),
    ("taking the import back", take_back),
    ("an article imported, two processes reading", import_apart),
    ("taking that back", take_back),
    ("an article extracted again", read_again),
    ("families of the library", find_families),
)


def _ids(library: Library) -> list[int]:
    return list(browsing.quotation_ids(library, Wanted()))


def timed(work: Work, folder: Path, way: str) -> tuple[float, float]:
    """Milliseconds for one change, by the clock and of the processor (children's too)."""
    preparing.SYNCHRONOUS = way
    at_home(folder)
    with closing(open_library(folder / "a.quoteline")) as library:
        wall, spent = time.perf_counter(), _spent()
        changes = work(library, folder)
        return 1000 * (time.perf_counter() - wall) / changes, 1000 * (_spent() - spent) / changes


def _spent() -> float:
    own, apart = (resource.getrusage(each) for each in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + apart.ru_utime + apart.ru_stime


def measure(top: Path, rounds: int) -> Found:
    """What each round of each kind of work took, in each way."""
    found: Found = {}
    for works, times in ((SMALL, rounds), (LARGE, max(1, rounds // 3))):
        for turn in range(times):
            for name, work in works:
                for way in WAYS if turn % 2 else reversed(WAYS):
                    found.setdefault((name, way), []).append(timed(work, top / way, way))
    return found


def lay_out(top: Path, articles: int) -> None:
    """Two libraries that are alike, each with a home of its own."""
    for way in WAYS:
        folder = top / way
        folder.mkdir()
        at_home(folder)
        prepare(folder / "a.quoteline")
        write_articles(folder / "more.jsonl", 0, articles)
        with closing(open_library(folder / "a.quoteline")) as library:
            for _ in importing.import_paths(
                library, [write_articles(folder / "first.jsonl", 10_000, 10_000 + articles)], engine="rules"
            ):
                pass


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="quoteline-lasting-") as folder:
        top = Path(folder)
        lay_out(top, options.articles)
        print("| work | way | ms | least | most | ms of the processor |\n|---|---|---|---|---|---|")
        for (name, way), rounds in measure(top, options.rounds).items():
            wall, spent = ([each[side] for each in rounds] for side in (0, 1))
            cells = (statistics.median(wall), min(wall), max(wall), statistics.median(spent))
            print(f"| {name} | {way} | {' | '.join(f'{each:.2f}' for each in cells)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
