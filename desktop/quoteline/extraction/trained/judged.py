"""What the encoder says of the pieces of a window, and of spans of the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from quoteline.domain import Span, Spans
from quoteline.extraction.trained.windows import Window

OUTSIDE, NEW, MORE, INSIDE, ATTITUDE = range(5)

Floats = np.ndarray[Any, np.dtype[np.float32]]


@dataclass(frozen=True, slots=True)
class Judged:
    """What the encoder says of one window, as probabilities.

    ``content`` (pieces, 5): outside, a quotation begins, goes on after a break, inside, attitude; ``cue`` and
    ``source`` (pieces, 3): outside, begins, inside; ``sources`` and ``cues`` (pieces, pieces): where the
    source and the cue of the content at a piece begin, 0 for none. ``inside`` (pieces): of speech.
    """

    window: Window
    content: Floats
    cue: Floats
    source: Floats
    sources: Floats
    cues: Floats
    inside: Floats

    def pieces(self, span: Span) -> slice:
        """The pieces that start in a span of the text; an empty slice where none does."""
        first, after = np.searchsorted(self.window.starts[1:-1], span)
        return slice(int(first) + 1, int(after) + 1)


Run = tuple[Judged, slice]


class Judgement:
    """What the encoder says of a whole text, window by window."""

    def __init__(self, windows: list[Judged]) -> None:
        self.windows = windows
        self._ends = [int(each.window.ends[-2]) for each in windows]

    def runs(self, spans: Spans) -> list[Run]:
        """The pieces of some spans, window by window; nothing where the encoder was not asked."""
        found: list[Run] = []
        for span in spans:
            for each in self.windows[bisect_right(self._ends, span[0]) :]:
                if int(each.window.starts[1]) >= span[1]:
                    break
                pieces = each.pieces(span)
                if pieces.start < pieces.stop:
                    found.append((each, pieces))
        return found


def pointed(run: Sequence[Run], which: str, spans: Spans) -> float:
    """How much of what the pieces of ``run`` point at (``which``: sources or cues) lies in ``spans``.

    Between 0 and 1; with no spans, how much points at nothing.
    """
    total, count = 0.0, 0
    for judged, pieces in run:
        aims = getattr(judged, which)[pieces]
        hit = (
            aims[:, :1] if not spans else np.concatenate([aims[:, judged.pieces(each)] for each in spans], 1)
        )
        total += float(hit.sum())
        count += len(aims)
    return total / max(count, 1)


def inside(run: Sequence[Run]) -> Floats:
    """For each piece of ``run`` how probably it is inside a quotation."""
    return np.concatenate([judged.inside[pieces] for judged, pieces in run])
