"""Measures the search beside its peers in one run: the same quotations, the same questions, CPU time.

The quotations: one to three sentences of a vocabulary by Zipf's law, 2,000 speakers, the commonest far ahead,
days of ten years, and in one of twenty a word that is nearly nowhere else. Peers: SQLite's FTS5, Whoosh as
its documentation shows it, and tantivy where it is installed. Results are compared for equality.
"""

from __future__ import annotations

import gc
import importlib
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import numpy as np

from quoteline.domain import AllOf, Condition, Pattern, Phrase, Word
from quoteline.search import whoosh_trial
from quoteline.search.folding import words
from quoteline.search.index import Index
from quoteline.search.snippets import snippet
from quoteline.search.writing import IndexWriter
from quoteline.services.invented.words import Vocabulary
from quoteline.storage.fts_trial import FtsTrial, Row

SEED = 20261123
SPEAKERS = 2_000
FIRST_DAY, DAYS = 16_436, 3_653  # 2015 to 2024
LIBRARY = "trial"
OURS, FTS, STOCK, TANTIVY = "ours", "FTS5", "Whoosh as shown", "tantivy"
ROUNDS = 3  # the quickest counts
STOCK_MOST = 30_000  # quotations that Whoosh as shown is asked to index; more take it minutes
WHOLE = (
    "and",
    "phrase",
    "phrase of frequent words",
    "prefix",
    "rare term",
)  # classes of which all hits are compared

Tell = Callable[[int, int | None], None]


@dataclass(frozen=True)
class Question:
    """One question in the words of each engine. ``kind`` is its class."""

    kind: str
    words: tuple[str, ...] = ()
    speaker: int = 0
    first: int = 0
    last: int = 0


@dataclass
class Trial:
    """What came of it: CPU milliseconds by class and engine, and what differed."""

    size: int
    build: dict[str, float] = field(default_factory=dict)  # microseconds a quotation
    asked: dict[str, dict[str, float]] = field(default_factory=dict)
    commit: dict[str, float] = field(default_factory=dict)
    opened: dict[str, float] = field(default_factory=dict)
    differences: list[str] = field(default_factory=list)

    def as_object(self) -> dict[str, Any]:
        return {
            "size": self.size,
            "build_us_per_quotation": self.build,
            "asked_ms": self.asked,
            "commit_of_ten_ms": self.commit,
            "open": self.opened,
            "differences": self.differences,
        }


def measure(size: int, tell: Tell) -> Trial:
    """Measure ``size`` invented quotations; ``tell`` hears of progress."""
    trial = Trial(size)
    rows = list(_quotations(size))
    questions = _questions(rows)
    with tempfile.TemporaryDirectory(prefix="quoteline-search-") as name:
        engines = _built(Path(name), rows, trial, tell)
        try:
            _ask(engines, questions, trial, tell)
            _commit(engines, size, trial)
        finally:
            for engine in engines.values():
                engine.close()
        trial.opened = _open_apart(Path(name) / OURS)
    return trial


# --- quotations and questions -------------------------------------------------------------------------


def _quotations(size: int) -> Iterable[Row]:
    chance = random.Random(SEED)
    vocabulary = Vocabulary(SEED)
    weights = list(accumulate(1 / (rank + 1) for rank in range(SPEAKERS)))
    for number in range(1, size + 1):
        said = vocabulary.drawn(chance, chance.randint(8, 24) * chance.randint(1, 3))
        if chance.random() < 0.05:
            said.append(f"rare{chance.randrange(max(1, size // 4))}x")
        (speaker,) = chance.choices(range(SPEAKERS), cum_weights=weights)
        yield number, speaker, FIRST_DAY + chance.randrange(DAYS), " ".join(words(" ".join(said)))


def _questions(rows: Sequence[Row]) -> list[Question]:
    chance = random.Random(SEED + 1)
    common = ["the", "and", "that", "government", "would", "police", "market", "minister"]
    some = [row[3].split() for row in chance.sample(rows, min(len(rows), 400))]
    pairs = [tuple(each[at : at + 2]) for each in some[:8] for at in [chance.randrange(len(each) - 1)]]
    rare = [word for each in some for word in each if word.startswith("rare")][:8] or ["rare0x"]
    found = [Question(kind, (word,)) for kind in RANKED for word in common]
    found += [
        Question("term + speaker + days", (word,), 3, FIRST_DAY + 900, FIRST_DAY + 1900) for word in common
    ]
    found += [Question("and", (one, other)) for one, other in zip(common, common[3:], strict=False)]
    found += [Question("phrase", pair) for pair in pairs]
    found += [Question("phrase of frequent words", pair) for pair in pairwise(common)]
    found += [Question("prefix", (each[0][:3],)) for each in some[8:16] if len(each[0]) > 3]
    return found + [Question("rare term", (word,)) for word in rare]


RANKED = (
    "common term, best 50",
    "newest 50",
    "facet per speaker",
    "facet per day",
    "best 50 with snippets",
    "all ids",
)


# --- engines ------------------------------------------------------------------------------------------


class _Ours:
    """The index of Quoteline, with speakers and days in memory as the window has them."""

    def __init__(self, folder: Path, rows: Sequence[Row]) -> None:
        self._folder = folder
        self._table = FtsTrial(folder.parent / f"{FTS}.sqlite")  # where the texts are
        self._index: Index | None = None
        self._revision = 0
        self._speakers = np.array([0, *(row[1] for row in rows)], np.int32)
        self._days = np.array([0, *(row[2] for row in rows)], np.int32)

    def build(self, rows: Iterable[Row]) -> None:
        self.add(rows)

    def add(self, rows: Iterable[Row]) -> None:
        with IndexWriter(self._folder, LIBRARY, self._revision) as writer:
            for id, _, _, text in rows:
                writer.replace(id, "", [(id, text)])
            self._revision += 1
            writer.commit(self._revision)
        self.close_index()

    def index(self) -> Index:
        if self._index is None:
            self._index = Index.open(self._folder, LIBRARY)
        return self._index

    def close_index(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    def close(self) -> None:
        self.close_index()
        self._table.close()

    def ask(self, question: Question) -> Any:
        condition = _condition(question)
        match question.kind:
            case "common term, best 50":
                return self.index().scores(condition, "quotes", 50)[0].tolist()
            case "best 50 with snippets":
                best = self.index().scores(condition, "quotes", 50)[0].tolist()
                return [snippet(condition, text, 150) for text in self._table.texts(best)]
            case "term + speaker + days":
                ids, scores = self.index().worth(condition, "quotes")
                kept = np.flatnonzero(self._speakers.take(ids) == question.speaker)
                days = self._days.take(ids.take(kept))
                kept = kept[(days >= question.first) & (days <= question.last)]
                ids, scores = ids[kept], scores[kept]
                return ids[np.lexsort((ids, -scores))[:50]].tolist()
        ids = self.index().ids(condition, "quotes")
        match question.kind:
            case "newest 50":
                days = self._days.take(ids)
                if len(ids) > 50:
                    ids = ids.compress(days >= np.partition(days, len(days) - 50)[len(days) - 50])
                return ids[np.lexsort((-ids, -self._days[ids]))[:50]].tolist()
            case "facet per speaker":
                return _nonzero(np.bincount(self._speakers.take(ids)))
            case "facet per day":
                return _nonzero(np.bincount(self._days.take(ids)))
        return ids


def _nonzero(counts: Any) -> dict[int, int]:
    keys = np.flatnonzero(counts)
    return dict(zip(keys.tolist(), counts[keys].tolist(), strict=True))


def _condition(question: Question) -> Condition:
    match question.kind:
        case "and":
            return AllOf(tuple(map(Word, question.words)))
        case "phrase" | "phrase of frequent words":
            return Phrase(question.words)
        case "prefix":
            return Pattern(f"{question.words[0]}*")
    return Word(question.words[0])


class _Fts:
    """SQLite's FTS5."""

    def __init__(self, folder: Path) -> None:
        self._trial = FtsTrial(folder.with_suffix(".sqlite"))
        self.build, self.add, self.close = self._trial.build, self._trial.add, self._trial.close

    def ask(self, question: Question) -> Any:
        match question.kind:
            case "and":
                match_ = " AND ".join(f'"{word}"' for word in question.words)
            case "phrase" | "phrase of frequent words":
                match_ = f'"{" ".join(question.words)}"'
            case "prefix":
                match_ = f'"{question.words[0]}" *'
            case _:
                match_ = f'"{question.words[0]}"'
        return _asked(self._trial, question, match_)


class _Stock:
    """Whoosh as its documentation shows it."""

    def __init__(self, folder: Path) -> None:
        self._trial = whoosh_trial.WhooshTrial(folder)
        self.build, self.add, self.close = self._trial.build, self._trial.add, self._trial.close

    def ask(self, question: Question) -> Any:
        match question.kind:
            case "and":
                asked = whoosh_trial.all_of(question.words)
            case "phrase" | "phrase of frequent words":
                asked = whoosh_trial.phrase(question.words)
            case "prefix":
                asked = whoosh_trial.prefix(question.words[0])
            case _:
                asked = whoosh_trial.term(question.words[0])
        return _asked(self._trial, question, asked)


def _asked(trial: FtsTrial | whoosh_trial.WhooshTrial, question: Question, asked: Any) -> Any:
    match question.kind:
        case "common term, best 50":
            return trial.best(asked, 50)
        case "best 50 with snippets":
            return trial.snippets(asked, 50)
        case "term + speaker + days":
            return trial.best_of(asked, question.speaker, question.first, question.last, 50)
        case "newest 50":
            return trial.newest(asked, 50)
        case "facet per speaker":
            return trial.counts(asked, "speaker")
        case "facet per day":
            return trial.counts(asked, "day")
    return trial.ids(asked)


class _Tantivy:
    """tantivy, where it is installed, which lists the ids of what it finds as the others do."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self._module: Any = importlib.import_module("tantivy")
        builder = self._module.SchemaBuilder()
        for name in ("id", "speaker", "day"):
            builder.add_integer_field(name, stored=name == "id", indexed=True, fast=True)
        builder.add_text_field("text", stored=False)
        self._schema = builder.build()
        self._index = self._module.Index(self._schema, path=str(folder))

    def build(self, rows: Iterable[Row]) -> None:
        self.add(rows)

    def add(self, rows: Iterable[Row]) -> None:
        writer = self._index.writer(256_000_000, 1)
        for id, speaker, day, text in rows:
            writer.add_document(self._module.Document(id=id, speaker=speaker, day=day, text=text))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def close(self) -> None:
        return

    def ask(self, question: Question) -> Any:
        searcher, asked = self._index.searcher(), self._query(question)
        match question.kind:
            case "common term, best 50":
                return searcher.search(asked, 50).count
            case "newest 50":
                return searcher.search(asked, 50, order_by_field="day").count
            case kind if kind in WHOLE or kind == "all ids":
                hits = searcher.search(asked, max(1, searcher.num_docs), count=False).hits
                return searcher.fast_field_values("id", [address for _, address in hits])
        return None

    def count(self, question: Question) -> Any:
        """How many it finds; it need not tell which."""
        return self._index.searcher().search(self._query(question), 1).count

    def _query(self, question: Question) -> Any:
        query = self._module.Query
        terms = [query.term_query(self._schema, "text", word) for word in question.words]
        match question.kind:
            case "and":
                must = self._module.Occur.Must
                return query.boolean_query([(must, term) for term in terms])
            case "phrase" | "phrase of frequent words":
                return query.phrase_query(self._schema, "text", list(question.words))
            case "prefix":
                return query.regex_query(self._schema, "text", f"{question.words[0]}.*")
        return terms[0]


Engine = _Ours | _Fts | _Stock | _Tantivy


# --- measuring ----------------------------------------------------------------------------------------


def _built(folder: Path, rows: Sequence[Row], trial: Trial, tell: Tell) -> dict[str, Engine]:
    makers: dict[str, Callable[[], Engine]] = {
        FTS: lambda: _Fts(folder / FTS),
        OURS: lambda: _Ours(folder / OURS, rows),
        TANTIVY: lambda: _Tantivy(folder / TANTIVY),
    }
    if len(rows) <= STOCK_MOST:
        makers[STOCK] = lambda: _Stock(folder / "stock")
    engines = {}
    for done, (name, make) in enumerate(makers.items()):
        tell(done, None)
        try:
            engine = make()
        except ImportError:
            continue
        gc.collect()
        took, _ = _timed(lambda engine=engine: engine.build(rows))  # type: ignore[misc]
        trial.build[name] = round(took * 1e6 / len(rows), 2)
        engines[name] = engine
    return engines


def _ask(engines: Mapping[str, Engine], questions: Sequence[Question], trial: Trial, tell: Tell) -> None:
    kinds = list(dict.fromkeys(question.kind for question in questions))
    for done, kind in enumerate(kinds):
        tell(done, len(kinds))
        asked = [question for question in questions if question.kind == kind]
        trial.asked[kind] = {}
        for name, engine in engines.items():
            found = [_quickest(engine.ask, question) for question in asked]
            if any(answer is None for _, answer in found):
                continue
            trial.asked[kind][name] = round(statistics.median(took for took, _ in found) * 1000, 3)
            if isinstance(engine, _Tantivy) and kind in WHOLE:
                counted = [_quickest(engine.count, question)[0] for question in asked]
                trial.asked[kind][f"{name}, counted"] = round(statistics.median(counted) * 1000, 3)
            if kind in WHOLE:
                _compare(trial, engines[OURS], name, asked, [answer for _, answer in found])


def _quickest(ask: Callable[[Question], Any], question: Question) -> tuple[float, Any]:
    times, answer = [], None
    for _ in range(ROUNDS):
        took, answer = _timed(lambda: ask(question))
        times.append(took)
    return min(times), answer


def _compare(
    trial: Trial, ours: Engine, name: str, asked: Sequence[Question], answers: Sequence[Any]
) -> None:
    for question, theirs in zip(asked, answers, strict=True):
        found = set(ours.ask(question).tolist())
        if found != set(map(int, theirs)):
            trial.differences.append(f"{question.kind} {' '.join(question.words)}: {name}")


def _commit(engines: Mapping[str, Engine], size: int, trial: Trial) -> None:
    chance, vocabulary = random.Random(SEED + 2), Vocabulary(SEED)
    at = size + 1
    for name, engine in engines.items():
        times = []
        for _ in range(12):
            rows = [
                (at + number, 1, FIRST_DAY, " ".join(words(" ".join(vocabulary.drawn(chance, 20)))))
                for number in range(10)
            ]
            at += 10
            times.append(_timed(lambda rows=rows, engine=engine: engine.add(rows))[0])  # type: ignore[misc]
        trial.commit[name] = round(statistics.median(times) * 1000, 3)


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.process_time()
    answer = work()
    return time.process_time() - began, answer


OPENING = """
import sys, time
from quoteline.search.index import Index
from quoteline.search.query import parse
from pathlib import Path
def private():
    lines = open("/proc/self/smaps_rollup").read().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty"))
before, began = private(), time.process_time()
index = Index.open(Path(sys.argv[1]), sys.argv[2])
opened = time.process_time() - began
index.scores(parse("government"), "quotes", 50)
print(opened * 1000, (private() - before) / 1024)
"""


def _open_apart(folder: Path) -> dict[str, float]:
    """Milliseconds and private megabytes of opening ours in a fresh process, and of a first question."""
    import subprocess

    if getattr(sys, "frozen", False) or not Path("/proc/self/smaps_rollup").exists():
        return {}
    ran = subprocess.run(
        [sys.executable, "-c", OPENING, str(folder), LIBRARY], capture_output=True, text=True
    )
    if ran.returncode:
        return {}
    opened, private = map(float, ran.stdout.split())
    return {"ms": round(opened, 2), "private_mb_after_a_question": round(private, 1)}
