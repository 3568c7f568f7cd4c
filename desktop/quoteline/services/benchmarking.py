"""How fast the program is, on this machine: reading, importing, indexing, asking.

Times are seconds of wall clock unless a name says otherwise; p50 and p95 are milliseconds of calls repeated.
"""

from __future__ import annotations

import json
import multiprocessing
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from quoteline import locations
from quoteline.domain import Axis
from quoteline.services import browsing, engines, extracting, importing, indexing, timelines
from quoteline.services.browsing import Sort
from quoteline.services.extractor import prepare_process
from quoteline.services.library import Library, existing, open_library, prepare
from quoteline.services.library import statistics as counts
from quoteline.services.samples import sample_articles
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, TimelineAsked, Unit

SIZE = 5_000  # quotations, when nobody says how many
REPEATS = 15
SEED = 20261123
Tell = Callable[[int, int | None], None]


def measure(library: Path | None, size: int | None, tell: Tell) -> dict[str, Any]:
    """Measure a library, or one made of the samples with ``size`` quotations; ``tell`` hears of progress."""
    if library is not None:
        prepare(existing(library))
        with closing(open_library(library)) as opened:
            for step in indexing.update(opened):
                tell(step.done, step.total)
            return _asking(opened, tell)
    folder = Path(tempfile.mkdtemp(prefix="quoteline-bench-"))
    try:
        return _made(folder, SIZE if size is None else size, tell)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _made(folder: Path, size: int, tell: Tell) -> dict[str, Any]:
    path = folder / f"bench{locations.SUFFIX}"
    rows = [json.loads(line) for line in sample_articles().read_text(encoding="utf-8").splitlines()]
    measured: dict[str, Any] = _extracting([row["text"] for row in rows])
    articles = folder / "articles.jsonl"
    needed = _write_articles(articles, rows, size)
    prepare(path)
    with closing(open_library(path)) as library:
        try:
            return measured | _importing(library, articles, needed, tell) | _asking(library, tell)
        finally:
            shutil.rmtree(locations.index_folder(library.database.library_id), ignore_errors=True)


def _importing(library: Library, articles: Path, needed: int, tell: Tell) -> dict[str, Any]:
    started = time.perf_counter()
    for step in importing.import_paths(library, [articles]):
        tell(step.done, needed)
    imported = time.perf_counter() - started
    started = time.perf_counter()
    for each in indexing.update(library):
        tell(each.done, each.total)
    indexed = time.perf_counter() - started
    return {
        "import_seconds": round(imported, 2),
        "import_articles_per_second": round(counts(library).articles / imported, 1),
        "index_seconds": round(indexed, 2),
        "library_mb": round(library.database.size() / 1e6, 2),
    }


def _extracting(texts: list[str]) -> dict[str, Any]:
    """Speed of what ``auto`` stands for and of the rules alone, and the memory of a process that reads."""
    engine = engines.engine_named("auto")
    speed, found = _speed(texts, engine)
    measured = {"extract_engine": engine.name, "extract_words_per_cpu_second": speed}
    if engine.model is not None:
        measured["extract_words_per_cpu_second_rules_alone"] = _speed(texts, engines.RULES)[0]
    peak = _peak_memory(texts)
    return {**measured, "extract_quotations": found, **({"extract_process_mb": peak} if peak else {})}


def _speed(texts: list[str], engine: engines.Engine) -> tuple[int, int]:
    """Words a second of processor time, and quotations."""
    extracting.quotations_in(texts[0], None, engine)  # word lists and patterns are read and compiled once
    started = time.process_time()
    found = sum(len(extracting.quotations_in(text, None, engine)) for text in texts)
    spent = time.process_time() - started
    return round(sum(len(text.split()) for text in texts) / spent), found


def _peak_memory(texts: list[str]) -> float:
    """The most megabytes that a reading process held at any time; 0 where the system does not tell."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=prepare_process, initargs=("auto",)) as pool:
        return round(pool.submit(_read_and_weigh, texts).result() / 1e6, 1)


def _read_and_weigh(texts: list[str]) -> int:
    for text in texts:
        extracting.quotations_in(text)
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0)


def _write_articles(path: Path, rows: list[dict[str, Any]], size: int) -> int:
    """Copies of the samples with permuted paragraphs and shifted dates, until there are about ``size``
    quotations. Gives the number of articles.
    """
    drawn = random.Random(SEED)
    per_article = max(1, sum(len(extracting.quotations_in(row["text"])) for row in rows) / len(rows))
    needed = max(1, round(size / per_article))
    with path.open("w", encoding="utf-8") as file:
        for number in range(needed):
            row = dict(rows[number % len(rows)])
            paragraphs = row["text"].split("\n\n")
            drawn.shuffle(paragraphs)
            row["text"] = "\n\n".join(paragraphs)
            if row.get("published"):
                shifted = date.fromisoformat(row["published"]) - timedelta(days=drawn.randrange(3650))
                row["published"] = shifted.isoformat()
            row["doc_id"] = f"bench-{number}"
            row.pop("url", None)
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return needed


QUERIES: tuple[tuple[str, str], ...] = (
    ("common word", "the"),
    ("rare word", "{rare}"),
    ("two words", "the {word}"),
    ("phrase", '"{phrase}"'),
    ("prefix", "{prefix}*"),
    ("inside a word", "*{inside}*"),
    ("nearly a word", "{word}~1"),
    ("word and speaker", "{word} speaker:{speaker}"),
    ("word and dates", "the said:{year}"),
    ("either or not", "({word} OR {rare}) -speaker:{speaker}"),
)


def _asking(library: Library, tell: Tell) -> dict[str, Any]:
    stored = counts(library)
    queries = _queries(library)
    asked: dict[str, Callable[[], object]] = {
        **{name: _first_rows(library, query) for name, query in queries.items()},
        "all, by day": _first_rows(library, "", Sort.SAID),
        "facets of all": lambda: browsing.facets(library, Wanted()),
        "facets of a word": lambda: browsing.facets(library, Wanted(queries["two words"])),
        **dict(_timelines(library, queries["two words"])),
    }
    milliseconds = {}
    for number, (name, ask) in enumerate(asked.items()):
        tell(number, len(asked))
        milliseconds[name] = _timed(ask)
    return {
        "articles": stored.articles,
        "quotations": stored.quotations,
        "speakers": stored.speakers,
        "queries": queries,
        "milliseconds": milliseconds,
    }


def _queries(library: Library) -> dict[str, str]:
    """The ten kinds of query, with words that this library holds."""
    ids = browsing.quotation_ids(library, Wanted(), Sort.ADDED)
    rows = browsing.rows(library, ids[:: max(1, len(ids) // 2000)][:2000])
    counted: dict[str, int] = {}
    for row in rows:
        for word in row.text.lower().split():
            if word.isalpha() and word.isascii() and len(word) > 4:
                counted[word] = counted.get(word, 0) + 1
    by_count = sorted(counted, key=lambda word: (-counted[word], word)) or ["nothing"]
    speakers = browsing.speaker_list(library)
    known = {
        "word": by_count[0],
        "rare": by_count[-1],
        "phrase": " ".join(rows[0].text.split()[:2]) if rows else "of the",
        "prefix": by_count[0][:3],
        "inside": by_count[-1][1:4],
        "speaker": speakers[0].label.split()[-1] if speakers else "nobody",
        "year": next((row.said.start.year for row in rows if row.said.start), 2025),
    }
    return {name: query.format(**known) for name, query in QUERIES}


def _first_rows(library: Library, query: str, sort: Sort = Sort.RELEVANCE) -> Callable[[], object]:
    def ask() -> object:
        ids = browsing.quotation_ids(library, Wanted(query), sort)
        return browsing.rows(library, ids[:50])

    return ask


def _timelines(library: Library, query: str) -> Iterator[tuple[str, Callable[[], object]]]:
    for name, wanted in (("all", Wanted()), ("a word", Wanted(query))):
        for lanes in (LaneBy.SPEAKER, LaneBy.OUTLET):
            for unit in (Unit.MONTH, Unit.DAY):
                asked = TimelineAsked(wanted=wanted, axis=Axis.SAID, unit=unit, lanes=lanes)
                yield (
                    f"timeline of {name}, {lanes} by {unit}",
                    lambda asked=asked: timelines.timeline(library, asked),  # type: ignore[misc]
                )


def _timed(ask: Callable[[], object]) -> dict[str, float]:
    ask()
    spent = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        ask()
        spent.append((time.perf_counter() - started) * 1000)
    spent.sort()
    return {
        "p50": round(statistics.median(spent), 2),
        "p95": round(spent[min(len(spent) - 1, round(len(spent) * 0.95))], 2),
    }
