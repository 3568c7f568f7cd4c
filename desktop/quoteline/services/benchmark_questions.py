"""Questions that a window asks of a library, with words that it holds, and how long the answers take.

p50 and p95 are milliseconds of calls repeated.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any

from quoteline.domain import Axis
from quoteline.services import browsing, timelines
from quoteline.services.browsing import Sort
from quoteline.services.library import Library
from quoteline.services.library import statistics as counts
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, TimelineAsked, Unit

REPEATS = 15
Tell = Callable[[int, int | None], None]

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


def asking(library: Library, tell: Tell) -> dict[str, Any]:
    stored = counts(library)
    queries = queries_for(library)
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


def queries_for(library: Library) -> dict[str, str]:
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
