"""How fast the program is, on this machine: reading, importing, indexing, asking.

Times are seconds of wall clock unless a name says otherwise.
"""

from __future__ import annotations

import json
import multiprocessing
import random
import shutil
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from quoteline import locations
from quoteline.services import engines, extracting, importing, indexing
from quoteline.services.benchmark_questions import Tell, asking, queries_for
from quoteline.services.extractor import prepare_process
from quoteline.services.library import Library, existing, open_library, prepare
from quoteline.services.library import statistics as counts
from quoteline.services.samples import sample_articles

SIZE = 5_000  # quotations, when nobody says how many
SEED = 20261123


def measure(library: Path | None, size: int | None, tell: Tell) -> dict[str, Any]:
    """Measure a library, or one made of the samples with ``size`` quotations; ``tell`` hears of progress."""
    if library is not None:
        prepare(existing(library))
        with closing(open_library(library)) as opened:
            for step in indexing.update(opened):
                tell(step.done, step.total)
            return asking(opened, tell)
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
            return measured | _importing(library, articles, needed, tell) | asking(library, tell)
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


def words_to_type(path: Path) -> tuple[str, ...]:
    """A frequent and a rare word of a library, for somebody who types them."""
    with closing(open_library(path)) as library:
        queries = queries_for(library)
    return queries["nearly a word"].partition("~")[0], queries["rare word"]


def held(path: Path) -> dict[str, int]:
    """How many articles, quotations and speakers a library holds."""
    with closing(open_library(path)) as library:
        found = counts(library)
    return {"articles": found.articles, "quotations": found.quotations, "speakers": found.speakers}
