"""What the encoder would quote by itself: runs of pieces, put together with their source and cue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from quoteline.domain import Spans
from quoteline.extraction.trained.judged import INSIDE, MORE, NEW, Floats, Judged, Run
from quoteline.extraction.trained.page import Page

LIKELY = 0.5  # from here on a piece is inside a quotation
EITHER_WAY = (0.3, 0.7)  # other limits, for where a quotation may end otherwise
BEGINS, GOES_ON = 1, 2
BARE = frozenset(("the", "a", "an", "this", "that", "these", "those"))  # a mention cut down to nobody
UNSURE = 0.3  # from here on a mention goes on: one cut short is worse than one with a word too many


@dataclass(frozen=True, slots=True)
class Relation:
    """Content, cue and source as the encoder sees them, in code points of the text."""

    content: Spans
    cue: Spans
    source: Spans


def relations(judged: Sequence[Judged], page: Page, likely: float = LIKELY) -> list[Relation]:
    """All that the encoder would quote, in the order of the text, if ``likely`` is enough for a piece."""
    return [found for each in judged for found in _of_window(each, page, likely)]


def _of_window(judged: Judged, page: Page, likely: float) -> Iterator[Relation]:
    group: list[slice] = []
    for pieces in _runs(judged, likely):
        if group and judged.content[pieces.start, MORE] + judged.content[pieces.start, INSIDE] < max(
            judged.content[pieces.start, NEW], LIKELY
        ):
            yield from _related(judged, group, page)
            group = []
        group.append(pieces)
    if group:
        yield from _related(judged, group, page)


def _runs(judged: Judged, likely: float) -> Iterator[slice]:
    """Runs of pieces that are probably quoted, cut where a new quotation or paragraph begins."""
    inside = judged.inside > likely
    inside[0] = inside[-1] = False
    cut = judged.window.opens | (judged.content[:, NEW] + judged.content[:, MORE] > LIKELY)
    start = -1
    for place in range(1, len(inside)):
        if start >= 0 and (not inside[place] or cut[place]):
            yield slice(start, place)
            start = -1
        if start < 0 and inside[place]:
            start = place


def _related(judged: Judged, group: list[slice], page: Page) -> Iterator[Relation]:
    window = judged.window
    parts = [page.part(int(window.starts[run.start]), int(window.ends[run.stop - 1])) for run in group]
    content = tuple(dict.fromkeys(part.span for part in parts if part is not None))
    if content:
        run = [(judged, pieces) for pieces in group]
        source = _named(judged, _aim(run, "sources"), judged.source, page)
        yield Relation(content, _named(judged, _aim(run, "cues"), judged.cue, page), source)


def _aim(run: list[Run], which: str) -> int:
    """The piece that most of a run points at."""
    total = sum(getattr(judged, which)[pieces].sum(0) for judged, pieces in run)
    return int(np.argmax(total))


def _named(judged: Judged, first: int, tags: Floats, page: Page) -> Spans:
    """The mention that begins with a piece: as far as its tags go on; nothing for the first piece of all."""
    if first == 0:
        return ()
    after = first + 1
    while after < len(tags) - 1 and tags[after, GOES_ON] > max(UNSURE, tags[after, BEGINS]):
        after += 1
    part = page.part(int(judged.window.starts[first]), int(judged.window.ends[after - 1]))
    return (part.span,) if part is not None and page.text[slice(*part.span)].lower() not in BARE else ()
