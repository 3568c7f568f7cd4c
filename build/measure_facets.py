"""What the counts of all filters, the bars and the newest fifty of a set of hits cost, in processor time.

``python build/measure_facets.py [--size 1000000] [--hits 100000]`` invents the columns of a library, with a
seed, and prints a table of medians. ``--library FILE`` also asks a library on disk for its facets, under a
filter that leaves about as many, with nothing remembered.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np

from quoteline.columns import counts, facets, orders, tallies
from quoteline.columns.counts import Chosen
from quoteline.columns.table import Articles, Columns, Mask, Quotations, Speakers, Tags
from quoteline.domain import Axis, DayRange, day_number, day_of
from quoteline.services import browsing, finding
from quoteline.services.library import open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage.conditions import UNCERTAIN_BELOW

SEED = 8
ROUNDS = 25
FIRST, DAYS = day_number(day_of(7_300)), 12_000  # 33 years
SPEAKERS, OUTLETS, TAGS = 12_000, 300, 40
MONTH = 30


def invented(size: int) -> Columns:
    """Columns of so many quotations: few speakers and outlets have most of them, as in the news."""
    random = np.random.default_rng(SEED)
    articles = max(1, size // 6)
    first = (FIRST + random.integers(0, DAYS, size)).astype(np.int32)
    quotations = Quotations(
        id=np.arange(1, size + 1),
        article=np.sort(random.integers(1, articles + 1, size)),
        speaker=np.minimum(random.zipf(1.3, size), SPEAKERS + 1).astype(np.int64),
        first=first,
        last=first + np.where(random.random(size) < 0.1, 6, 0).astype(np.int32),
        published=first + 1,
        kind=random.integers(0, 3, size).astype(np.int8),
        precision=random.integers(0, 6, size).astype(np.int8),
        basis=random.integers(0, 4, size).astype(np.int8),
        confidence=random.random(size),
        flags=random.integers(0, 64, size).astype(np.uint8),
    )
    outlets = np.minimum(random.zipf(1.5, articles), OUTLETS).astype(np.int32)
    names = ("", *(f"outlet {number}" for number in range(OUTLETS)))
    tagged = np.sort(random.choice(size, size // 500, replace=False)) + 1
    return Columns(
        quotations,
        Speakers(np.arange(1, SPEAKERS + 1), np.arange(1, SPEAKERS + 1)),
        Articles(
            np.arange(1, articles + 1),
            outlets,
            np.full(articles, FIRST, np.int32),
            random.integers(0, 3, articles).astype(np.int32),
            names,
            ("", "en", "de"),
        ),
        Tags(tagged, random.integers(0, TAGS, len(tagged)).astype(np.int32), tuple(map(str, range(TAGS)))),
    )


def parts(newest: orders.Places) -> Iterator[tuple[str, Callable[[Chosen], object]]]:
    """What a window asks of a set of hits, each of which uses what those before it have gathered."""
    months = np.arange(FIRST, FIRST + DAYS + MONTH, MONTH)
    said = Axis.SAID
    yield "speakers", counts.by_speaker
    yield "outlets", counts.by_outlet
    yield "kinds", counts.by_kind
    yield "how days are known", counts.by_precision_and_basis
    yield "languages", facets.by_language
    yield "tags", counts.by_tag
    yield "marks", lambda chosen: counts.by_flag(chosen, UNCERTAIN_BELOW)
    yield (
        "first and last day, undated",
        lambda chosen: (counts.extent(chosen, said), counts.undated(chosen, said)),
    )
    yield "years", lambda chosen: facets.overlapping(chosen, said, months[::12].tolist())
    yield (
        "bars by month",
        lambda chosen: tallies.binned(tallies.tally(chosen, said, "speaker", ()), 1, months),
    )
    yield "newest fifty", lambda chosen: orders.first_of(newest, chosen.mask, 50)


def taken(columns: Columns, mask: Mask) -> dict[str, float]:
    """Milliseconds of each part, in the median of rounds that remember nothing of the hits."""
    found: dict[str, list[float]] = {}
    newest = orders.order(columns, "said", True)
    assert newest is not None
    for _ in range(ROUNDS):
        start = time.process_time()
        chosen = Chosen(columns, mask)
        found.setdefault("places of the hits", []).append(time.process_time() - start)
        for name, do in parts(newest):
            start = time.process_time()
            do(chosen)
            found.setdefault(name, []).append(time.process_time() - start)
    return {name: sorted(times)[ROUNDS // 2] * 1000 for name, times in found.items()}


def median(do: Callable[[], object]) -> float:
    """Milliseconds of processor time."""
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        do()
        taken.append((time.process_time() - start) * 1000)
    return sorted(taken)[ROUNDS // 2]


def of_library(path: Path, hits: int) -> tuple[int, float]:
    """How many quotations a filter leaves in a library, and the milliseconds that its facets then cost."""
    prepare(path)
    with closing(open_library(path)) as library:
        columns, _ = finding.masks_of(library, [])
        days = np.sort(columns.quotations.published)
        last = day_of(int(days[-1]))
        wanted = Wanted(axis=Axis.PUBLISHED, first=day_of(int(days[-min(hits, len(days))])), last=last)

        def ask() -> None:
            library.held.put(columns, library.held.state)  # type: ignore[arg-type]  # it has been read
            browsing.facets(library, wanted)

        found = finding.found(library, DayRange(Axis.PUBLISHED, wanted.first, wanted.last))
        return len(found), median(ask)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--size", type=int, default=1_000_000)
    asked.add_argument("--hits", type=int, default=100_000)
    asked.add_argument("--library", type=Path)
    options = asked.parse_args()
    columns = invented(options.size)
    mask = np.zeros(options.size, bool)
    mask[np.random.default_rng(SEED + 1).choice(options.size, options.hits, replace=False)] = True
    print(f"| {options.hits:,} of {options.size:,} | milliseconds |\n|---|---|")
    found = taken(columns, mask)
    for name, milliseconds in found.items():
        print(f"| {name} | {milliseconds:.2f} |")
    print(f"| together | {sum(found.values()):.2f} |")
    if options.library:
        count, whole = of_library(options.library, options.hits)
        print(f"\nfacets of {count:,} quotations of {options.library.name}: {whole:.1f} ms")


if __name__ == "__main__":
    main()
