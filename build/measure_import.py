"""Measure imports: articles a second, the share of each stage, memory, and what is left when broken off.

python build/measure_import.py stages FILE [--engine auto|rules|model] [--articles N]
python build/measure_import.py formats FOLDER          (made by make_formats.py)
python build/measure_import.py memory [--articles N]   (invented articles, rules alone)
python build/measure_import.py broken FILE [--points N] [--seed N]

Each works in a folder of its own, which goes away. ``memory`` reads /proc, and so runs on Linux only.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path

from library_content import Content, content, differences
from measure_corpus import of_task
from quoteline import importers
from quoteline.domain import Article
from quoteline.services import extracting, importing, indexing
from quoteline.services.engines import engine_named
from quoteline.services.extracting import Reading
from quoteline.services.importing import ImportStep
from quoteline.services.invented import library as invented
from quoteline.services.library import Library, open_library, prepare

QUOTELINE = [sys.executable, "-m", "quoteline"]
EVERY = 0.5  # seconds between two looks at the memory


@contextmanager
def made(folder: Path, name: str = "measured") -> Iterator[Library]:
    """A new library, open."""
    path = folder / f"{name}.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        yield library


@contextmanager
def nobodys_home() -> Iterator[Path]:
    """A folder in which all that is kept goes, caches as well."""
    with tempfile.TemporaryDirectory(prefix="quoteline-measure-") as folder:
        for name in ("DATA", "CACHE", "CONFIG", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = f"{folder}/{name}"
        yield Path(folder)


# --- stages ------------------------------------------------------------------------------------------


def stages(options: argparse.Namespace) -> int:
    """Read, find, keep, link and index, each by itself in one process; then all of it in one and in two.

    The shares are of processor time, which other programs on the machine change little.
    """
    with nobodys_home() as folder:
        file = first_lines(options.file, folder, options.articles)
        begun = time.process_time()
        read = [each for each in importers.read(file) if isinstance(each, Article)]
        spent = {"read": time.process_time() - begun}
        spent["find quotations"] = finding(read, options.engine)
        alone = whole(folder, file, 0, options.engine, time.process_time, time.perf_counter)
        spent["keep"] = alone["articles"][0] - sum(spent.values())
        spent |= {"link names": alone["link"][0], "index": alone["index"][0]}
        both = whole(folder, file, 2, options.engine, time.perf_counter)
    total = sum(spent.values())
    print(f"{len(read):,} articles, engine {options.engine}, processor time in one process:")
    for name, seconds in spent.items():
        each = f"{1000 * seconds / len(read):6.2f} ms an article"
        print(f"  {name:16} {seconds:7.1f} s  {seconds / total:4.0%}  {each}")
    print(f"  {'all':16} {total:7.1f} s        {1000 * total / len(read):6.2f} ms an article")
    one, two = (sum(part[-1] for part in each.values()) for each in (alone, both))
    print(f"by the clock: one process {rate(read, one)} ({one:.1f} s), two {rate(read, two)} ({two:.1f} s)")
    return 0


def rate(read: Sequence[Article], seconds: float) -> str:
    """Articles a second."""
    return f"{len(read) / seconds:,.0f} articles a second"


def first_lines(file: Path, folder: Path, count: int | None) -> Path:
    """The first articles of a file of JSON lines."""
    if count is None:
        return file
    with file.open("rb") as stream:
        (folder / "first.jsonl").write_bytes(b"".join(islice(stream, count)))
    return folder / "first.jsonl"


def finding(read: Sequence[Article], engine: str) -> float:
    """Processor seconds to find the quotations, without those to load what finds them."""
    engine_named(engine)
    extracting.read_text(Reading(read[0].text, None), engine)
    begun = time.process_time()
    for each in read:
        extracting.read_text(Reading(each.text, each.published), engine)
    return time.process_time() - begun


def whole(
    folder: Path, file: Path, jobs: int, engine: str, *clocks: Callable[[], float]
) -> dict[str, list[float]]:
    """Seconds by each clock for the articles, for linking their names, and for the index."""

    def now() -> list[float]:
        return [clock() for clock in clocks]

    with made(folder, f"jobs{jobs}") as library:
        begun = linking = now()
        for step in importing.import_steps(library, [file], jobs=jobs, engine=engine):
            if isinstance(step, ImportStep):
                linking = now()
        linked = now()
        for _ in indexing.update(library):
            pass
        done = now()
    times = {"articles": (begun, linking), "link": (linking, linked), "index": (linked, done)}
    return {name: [b - a for a, b in zip(*each, strict=True)] for name, each in times.items()}


# --- formats -----------------------------------------------------------------------------------------


def formats(options: argparse.Namespace) -> int:
    """Processor time to read the articles out of each kind of file, in one process; the best of three."""
    told = json.loads((options.folder / "manifest.json").read_text("utf-8"))
    kinds: dict[str, list[Path]] = {}
    for each in told["files"]:
        kinds.setdefault(each["kind"], []).append(options.folder / each["file"])
    for kind, files in kinds.items():
        found, seconds = 0, float("inf")
        for _ in range(3):  # libraries are loaded when the first file of a kind comes
            begun = time.process_time()
            found = sum(isinstance(each, Article) for file in files for each in importers.read(file))
            seconds = min(seconds, time.process_time() - begun)
        per = (
            f"{found / seconds:8,.0f} articles a second  {1000 * seconds / found:7.2f} ms"
            if found
            else "none"
        )
        print(f"{kind:18} {found:4} articles  {per}", flush=True)
    return 0


# --- memory ------------------------------------------------------------------------------------------


def memory(options: argparse.Namespace) -> int:
    """Import invented articles by the rules, and tell the memory of all processes at every tenth.

    Their own memory is told apart from the pages of files that they have mapped: the library is mapped as it
    is read, and the system takes those pages back when somebody needs the room.
    """
    with nobodys_home() as folder:
        file = folder / "invented.jsonl"
        write_invented(file, options.articles)
        print(f"{options.articles:,} invented articles, {file.stat().st_size / 1e6:.0f} MB", flush=True)
        library = folder / "many.quoteline"
        command = [*QUOTELINE, "import", str(file), "-l", str(library), "--engine", "rules"]
        begun = time.perf_counter()
        samples: list[tuple[int, int, int]] = []
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            while process.poll() is None:
                samples.append((kept(library), *held(process.pid)))
                time.sleep(EVERY)
        seconds = time.perf_counter() - begun
        print(f"{seconds:.0f} s, index included; library {library.stat().st_size / 1e6:.0f} MB")
    last = max((there for there, _, _ in samples), default=0)
    for tenth in range(10):
        show(
            f"up to {(tenth + 1) * last // 10:,} articles",
            samples,
            tenth * last / 10,
            (tenth + 1) * last / 10,
        )
    show("then: linking names, index", samples, last, last + 1)
    return 0


def show(when: str, samples: Sequence[tuple[int, int, int]], first: float, end: float) -> None:
    """The most memory while so many articles were kept."""
    part = [(own, mapped) for there, own, mapped in samples if first <= there < end]
    own, mapped = (max(each) / 1e6 for each in zip(*part, strict=True)) if part else (0, 0)
    print(f"  {when:28} {own:6.0f} MB of their own, {mapped:6.0f} MB of files")


def held(process: int) -> tuple[int, int]:
    """Bytes that a process and all it started hold of their own, and of files that they have mapped."""
    own = mapped = 0
    try:
        status = Path(f"/proc/{process}/status").read_text()
        own, mapped = (
            1024 * int(status.partition(f"{name}:")[2].split()[0]) for name in ("RssAnon", "RssFile")
        )
        children = [child for task in Path(f"/proc/{process}/task").iterdir() for child in of_task(task)]
    except (OSError, IndexError):  # it ended meanwhile
        return own, mapped
    for child in children:
        more = held(child)
        own, mapped = own + more[0], mapped + more[1]
    return own, mapped


def write_invented(file: Path, count: int) -> None:
    """Articles in which people are quoted as newspapers quote them; all of it is invented."""
    with file.open("w", encoding="utf-8") as stream:
        for number, each in enumerate(islice(invented.articles(20 * count, 7), count)):
            article = each.article
            day = article.published.isoformat() if article.published else None
            told = {"doc_id": number, "text": article.text, "title": article.title, "outlet": article.outlet}
            stream.write(json.dumps({**told, "published": day}, ensure_ascii=False) + "\n")


# --- broken off --------------------------------------------------------------------------------------


def broken(options: argparse.Namespace) -> int:
    """Break an import off at random, by turns killed and cancelled, go on, compare; 1 on a difference."""
    chance = random.Random(options.seed)
    status = 0
    with nobodys_home() as folder:
        file = first_lines(options.file, folder, options.articles)
        begun = time.perf_counter()
        finish(file, folder / "whole.quoteline")
        seconds = time.perf_counter() - begun
        wanted = content(folder / "whole.quoteline")
        print(f"not interrupted: {wanted.summary()}, {seconds:.1f} s", flush=True)
        for number in range(options.points):
            library = folder / f"broken{number}.quoteline"
            sent = (signal.SIGKILL, signal.SIGINT)[number % 2]
            there = break_off(file, library, sent, chance.randint(0, wanted.articles.total()))
            finish(file, library)
            found = differences(wanted, content(library))
            status |= bool(found)
            print(f"{sent.name} with {there:,} articles kept, resumed: {found or 'equal'}", flush=True)
        status |= many_times(options, file, folder, wanted, chance)
    return status


def many_times(
    options: argparse.Namespace, file: Path, folder: Path, wanted: Content, chance: random.Random
) -> int:
    """The same with one library, broken off again and again."""
    library, total = folder / "many.quoteline", wanted.articles.total()
    places = sorted(chance.randint(0, total) for _ in range(options.points))
    for number, target in enumerate(places):
        break_off(file, library, (signal.SIGKILL, signal.SIGINT)[number % 2], target)
    finish(file, library)
    found = differences(wanted, content(library))
    print(f"one library, broken off at {places}: {found or 'equal'}", flush=True)
    return bool(found)


def start(file: Path, library: Path) -> subprocess.Popen[bytes]:
    """Import in another process, which leads a group of its own."""
    command = [*QUOTELINE, "import", str(file), "-l", str(library), "--engine", "rules", "--jobs", "2"]
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )


def finish(file: Path, library: Path) -> None:
    """Import to the end."""
    if start(file, library).wait() not in (0, 1):
        raise SystemExit(f"{library.name} could not be imported to the end.")


def break_off(file: Path, library: Path, sent: signal.Signals, target: int) -> int:
    """Start an import, and send it a signal once it kept ``target`` articles; gives how many it kept."""
    process = start(file, library)
    while process.poll() is None and kept(library) < target:
        time.sleep(0.01)
    process.send_signal(sent)
    process.wait()
    return kept(library)


def kept(library: Path) -> int:
    """How many articles are in a library that another process may be writing to."""
    try:
        with closing(sqlite3.connect(f"{library.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            return int(opened.execute("SELECT count(*) FROM articles").fetchone()[0])
    except sqlite3.OperationalError:  # not there yet
        return 0


def main(arguments: list[str]) -> int:
    """Run what is asked for."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    under = parser.add_subparsers(required=True)
    for name, run in (("stages", stages), ("formats", formats), ("memory", memory), ("broken", broken)):
        made = under.add_parser(name)
        made.set_defaults(run=run)
        if name in ("stages", "broken"):
            made.add_argument("file", type=Path)
        if name == "formats":
            made.add_argument("folder", type=Path)
        else:
            made.add_argument("--articles", type=int, default=100_000 if name == "memory" else None)
    under.choices["stages"].add_argument("--engine", default="auto", choices=("auto", "rules", "model"))
    under.choices["broken"].add_argument("--points", type=int, default=10)
    under.choices["broken"].add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    status: int = options.run(options)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
