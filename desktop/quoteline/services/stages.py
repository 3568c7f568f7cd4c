"""What each part of an answer to a search costs: processor milliseconds of finding, ordering and counting."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from quoteline.services import faceting, listings, searching, timelines
from quoteline.services.browsing import Sort
from quoteline.services.held import columns_of
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, TimelineAsked

T = TypeVar("T")

TIMES = 5  # of which the median is told
IN_VIEW, PAGE = 20, 64  # rows that are seen first, and read at once


def of_query(library: Library, query: str) -> dict[str, float]:
    """The stages of a search for words, as if nothing of it was known before, and how many fit."""
    measured: dict[str, list[float]] = {}
    _once(library, query, {})
    for _ in range(TIMES):
        hits = _once(library, query, measured)
    return {"hits": hits, **{name: sorted(times)[TIMES // 2] for name, times in measured.items()}}


def _once(library: Library, query: str, measured: dict[str, list[float]]) -> int:
    from quoteline.columns.counts import Chosen
    from quoteline.services import finding

    def timed(name: str, do: Callable[[], T]) -> T:
        began = time.thread_time()
        found = do()
        measured.setdefault(name, []).append(round((time.thread_time() - began) * 1000, 2))
        return found

    library.held.forget_passing()
    wanted = Wanted(query=query)
    condition = searching.condition_of(wanted)
    ids = timed("index", lambda: searching.found_by_words(library, condition, "quotes"))
    columns = columns_of(library)
    timed("mask", lambda: Chosen(columns, columns.has_ids(ids)))
    finding.found(library, condition)
    listed = timed("order", lambda: listings.listing(library, wanted, Sort.SAID, True))
    timed("rows", lambda: listings.first_seen(library, listed, None, IN_VIEW, PAGE))
    timed("counts", lambda: faceting.facets(library, wanted))
    asked = TimelineAsked(wanted, lanes=LaneBy.SPEAKER, stack=LaneBy.SPEAKER)
    timed("timeline", lambda: timelines.timeline(library, asked))
    return len(listed)
