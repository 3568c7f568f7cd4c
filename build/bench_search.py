"""Measures the search index on a corpus: building, size, opening, and p50 and p95 of kinds of query.

    QUOTELINE_CORPUS=…/corpus python build/bench_search.py [--articles N] [--quotations] [--json]

The corpus is a JSONL file, or a folder of such files, with ``title`` and ``text`` in each row. With
``--quotations`` every paragraph is indexed as a quotation too. Times are CPU time of one core.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))

from quoteline.search.folding import words
from quoteline.search.index import Index
from quoteline.search.query import parse
from quoteline.search.snippets import snippet
from quoteline.search.writing import index_writer

LIBRARY = "bench"
REPEATS = 30
BATCH = 8_000_000
SEED = 20261123
STOCK = "--without-mapping"


def main() -> int:
    options = _options()
    if options.open:
        print(json.dumps(_opened(Path(options.open), options.without_mapping)))
        return 0
    corpus = os.environ.get("QUOTELINE_CORPUS")
    if not corpus:
        print("Set QUOTELINE_CORPUS to a JSONL file of articles, or to a folder of them.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="quoteline-bench-") as name:
        measured = _measured(Path(corpus), Path(name), options)
    print(json.dumps(measured, indent=2) if options.json else _table(measured))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, help="only the first so many")
    parser.add_argument("--quotations", action="store_true", help="every paragraph as a quotation")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--open", help=argparse.SUPPRESS)  # in a process of its own: open and tell
    parser.add_argument(STOCK, action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _measured(corpus: Path, folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    texts = list(_texts(corpus))[: options.articles]
    measured = _built(texts, folder, options.quotations)
    measured["open"] = _in_new_process(folder)
    measured["open, as Whoosh does it"] = _in_new_process(folder, STOCK)
    index = Index.open(folder, LIBRARY)
    where = "quotes" if options.quotations else "articles"
    measured["queries"] = {name: _timed(ask) for name, ask in _questions(index, texts, where)}
    started = time.process_time()
    Index.open(folder, LIBRARY, thoroughly=True).close()
    measured["check every byte, ms"] = _ms(time.process_time() - started)
    measured["add 10 articles, ms"] = _added(folder, texts)
    index.close()
    return measured


def _texts(corpus: Path) -> Iterator[str]:
    files = sorted(corpus.glob("*.jsonl")) if corpus.is_dir() else [corpus]
    for file in files:
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                yield f"{row.get('title') or ''}\n{row['text']}"


def _built(texts: list[str], folder: Path, quotations: bool) -> dict[str, Any]:
    wall, cpu, size, quoted = time.perf_counter(), time.process_time(), 0, 0
    with index_writer(folder, LIBRARY) as writer:
        for number, text in enumerate(texts, 1):
            parts = [part for part in text.split("\n\n") if part.strip()] if quotations else []
            writer.replace(number, text, [(quoted + at, part) for at, part in enumerate(parts, 1)])
            quoted += len(parts)
            size += len(text) + sum(map(len, parts))
            if size > BATCH:
                writer.commit(0)
                size = 0
        writer.commit(1)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    on_disk = sum(path.stat().st_size for path in folder.iterdir())
    return {
        "articles": len(texts),
        "quotations": quoted,
        "text, MB": round(sum(len(text.encode()) for text in texts) / 1e6, 1),
        "build, CPU s": round(cpu, 1),
        "build, wall s": round(wall, 1),
        "articles a CPU second": round(len(texts) / cpu),
        "index, MB": round(on_disk / 1e6, 1),
        "segments": len(list(folder.glob("*.seg"))),
        "peak memory, MB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def _questions(index: Index, texts: list[str], where: str) -> Iterator[tuple[str, Callable[[int], object]]]:
    chance = random.Random(SEED)
    held = [words(text) for text in chance.sample(texts, min(1000, len(texts))) if len(words(text)) > 20]
    frequent = ["said", "year", "market", "bank", "would", "government", "trade", "pct", "prices", "company"]

    def word() -> str:
        return chance.choice(chance.choice(held))

    def row(length: int) -> str:
        text = chance.choice(held)
        at = chance.randrange(len(text) - length)
        return f'"{" ".join(text[at : at + length])}"'

    def ids(make: Callable[[], str]) -> Callable[[int], object]:
        asked = [parse(make()) for _ in range(REPEATS)]
        return lambda turn: index.ids(asked[turn], where)

    def ranked(make: Callable[[], str]) -> Callable[[int], object]:
        asked = [parse(make()) for _ in range(REPEATS)]
        return lambda turn: index.scores(asked[turn], where, limit=50)

    def common() -> str:
        return chance.choice(frequent)

    def shown(turn: int) -> object:
        condition = parse(f"{frequent[turn % 10]} {frequent[(turn + 3) % 10]}")
        best = index.scores(condition, "articles", limit=50)
        return [snippet(condition, texts[number - 1], 200) for number, _ in best]

    yield "common word", ids(common)
    yield "any word of a text", ids(word)
    yield "rare word", ids(lambda: word() + word())
    yield "two words", ids(lambda: f"{word()} {common()}")
    yield "either of three", ids(lambda: f"{word()} OR {word()} OR {common()}")
    yield "phrase of two", ids(lambda: row(2))
    yield "phrase of four", ids(lambda: row(4))
    yield "words within five", ids(lambda: f'"{common()} {common()}"~5')
    yield "not", ids(lambda: f"{common()} -{common()}")
    yield "prefix", ids(lambda: word()[:4] + "*")
    yield "letters inside", ids(lambda: f"*{word()[:4]}*")
    yield "near word", ids(lambda: word() + "~1")
    yield "common word, ranked, 50", ranked(common)
    yield "two words, ranked, 50", ranked(lambda: f"{word()} {common()}")
    yield "phrase, ranked, 50", ranked(lambda: row(2))
    yield "two words, 50 snippets", shown


def _timed(ask: Callable[[int], object]) -> dict[str, float]:
    ask(0)  # what is read once (lexicon, ids) is not what a person waits for each time
    taken = []
    for turn in range(REPEATS):
        started = time.process_time()
        ask(turn)
        taken.append(time.process_time() - started)
    taken.sort()
    return {"p50": _ms(statistics.median(taken)), "p95": _ms(taken[int(len(taken) * 0.95)])}


def _in_new_process(folder: Path, *flags: str) -> dict[str, float]:
    command = [sys.executable, "-W", "ignore", __file__, "--open", str(folder), *flags]
    runs = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(5)]
    return {key: min(run[key] for run in runs) for key in runs[0]}


def _opened(folder: Path, stock: bool) -> dict[str, float]:
    from whoosh.filedb import compound
    from whoosh.filedb.structfile import BufferFile

    if stock:
        compound.BufferFile = BufferFile
    before, started = _private_memory(), time.process_time()
    index = Index.open(folder, LIBRARY)
    opened = time.process_time() - started
    memory = _private_memory() - before
    index.ids(parse("said"), "articles")
    first = time.process_time() - started
    return {"ms": _ms(opened), "private memory, MB": round(memory, 1), "with a first query, ms": _ms(first)}


def _private_memory() -> float:
    """Megabytes that belong to this process alone; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024


def _added(folder: Path, texts: list[str]) -> dict[str, float]:
    taken = []
    for turn in range(10):
        started = time.process_time()
        with index_writer(folder, LIBRARY, turn + 1) as writer:
            for number in range(turn * 10, turn * 10 + 10):
                writer.replace(number + 1, texts[number], [])
            writer.commit(turn + 2)
        taken.append(time.process_time() - started)
    return {"p50": _ms(statistics.median(taken)), "max": _ms(max(taken))}


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 2)


def _table(measured: dict[str, Any]) -> str:
    lines = [f"{name}: {value}" for name, value in measured.items() if name != "queries"]
    lines += ["", f"{'query':28}{'p50 ms':>9}{'p95 ms':>9}"]
    lines += [f"{name:28}{each['p50']:9.2f}{each['p95']:9.2f}" for name, each in measured["queries"].items()]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
