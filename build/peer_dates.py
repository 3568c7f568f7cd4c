"""Runs a finder of dates over articles on one core: what it finds, and how many words a second it reads.

    python build/peer_dates.py dateparser|quoteline ARTICLES [--core N]

It is run by ``measure_dates.py``, for a peer with the Python of the peer's own environment, so it needs
nothing but that peer. ARTICLES holds ``{"doc_id", "text", "dct"}`` a line. It prints one JSON object:
``speed`` in words a second of processor time, loading and a first article not counted, and ``found``, a list
of documents with their ``timexes``. Linux only.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

Record = dict[str, Any]
Read = Callable[[Record], list[Record]]  # an article becomes its expressions


def main() -> int:
    """Read all articles once and print what came of it; 1 where the system is not there."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("system", choices=sorted(SYSTEMS))
    arguments.add_argument("articles", type=Path)
    arguments.add_argument("--core", type=int, default=0)
    chosen = arguments.parse_args()
    os.sched_setaffinity(0, {chosen.core})
    lines = chosen.articles.read_text(encoding="utf-8").splitlines()
    articles = [json.loads(line) for line in lines if line.strip()]
    try:
        read = SYSTEMS[chosen.system]()
    except ImportError as error:
        print(error, file=sys.stderr)
        return 1
    print(json.dumps(measured(read, articles), ensure_ascii=False))
    return 0


def measured(read: Read, articles: list[Record]) -> Record:
    """Words a second of processor time, and what was found in each article."""
    read(articles[0])
    began = time.process_time()
    found = [read(each) for each in articles]
    spent = time.process_time() - began
    named = [
        {"doc_id": each["doc_id"], "timexes": timexes} for each, timexes in zip(articles, found, strict=True)
    ]
    return {"speed": sum(len(each["text"].split()) for each in articles) / spent, "found": named}


def quoteline() -> Read:
    """Our own tagger, as ``quoteline dates`` runs it."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desktop"))
    from quoteline.services import tagging

    def read(article: Record) -> list[Record]:
        found = tagging.timexes_in(article["text"], tagging.published_at(article))
        return [tagging.timex_object(each) for each in found]

    return read


def dateparser() -> Read:
    """dateparser's search, told the language and the day; each date as precise as it says that it is."""
    search: Any = importlib.import_module("dateparser.search").search_dates

    def read(article: Record) -> list[Record]:
        settings = {"RELATIVE_BASE": datetime.fromisoformat(article["dct"][:10])}
        found = search(article["text"], languages=["en"], settings=settings, add_period=True)
        return list(placed(article["text"], found or []))

    return read


def placed(text: str, found: list[tuple[str, datetime, str]]) -> Iterator[Record]:
    """What dateparser found, at its place in the text: it tells the words only, in the order of the text."""
    behind = 0
    for words, when, period in found:
        start = text.find(words, behind)
        if start < 0:
            continue  # it has put the words in another form
        behind = start + len(words)
        timed = (when.hour, when.minute, when.second) != (0, 0, 0)
        yield {
            "start": start,
            "end": behind,
            "type": "TIME" if timed and period == "day" else "DATE",
            "value": value(when, period, timed),
        }


def value(when: datetime, period: str, timed: bool) -> str:
    """A moment as TIMEX3 writes one of its precision."""
    if period == "year":
        return f"{when:%Y}"
    if period == "month":
        return f"{when:%Y-%m}"
    if period == "week":
        year, week, _ = when.isocalendar()
        return f"{year}-W{week:02}"
    return f"{when:%Y-%m-%dT%H:%M}" if timed else f"{when:%Y-%m-%d}"


SYSTEMS: dict[str, Callable[[], Read]] = {"dateparser": dateparser, "quoteline": quoteline}


if __name__ == "__main__":
    raise SystemExit(main())
