"""Which paragraphs the encoder reads: it costs ten times what the rules do, and many need no second look."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence

from quoteline.domain import Span
from quoteline.extraction.found import Attribution
from quoteline.extraction.trained.page import Page

SURE = 0.9  # the rules' trust from which they are believed unseen
SETTLED = 0.5  # share of a paragraph's letters in such words from which it is not read


def worth_reading(page: Page, found: Sequence[Attribution], telling: frozenset[str]) -> list[Span]:
    """The paragraphs of which the encoder may have something to say that the rules do not know.

    Those are the ones with quotation marks, with words that the rules claim, or with a word telling of speech
    (``telling``, in lower case; where there are none, all paragraphs); but not those that are hardly more
    than a quotation of which the rules are sure.
    """
    claimed = _Reach(span for each in found for span in (*each.content, *each.source))
    sure = _Reach(span for each in found if each.confidence >= SURE for span in each.content)
    wanted: list[Span] = []
    for block in page.blocks:
        told = not telling or bool(block.stretches) or not telling.isdisjoint(block.lows)
        size = block.stop - block.start
        if (claimed.within(block.start, block.stop) or told) and (
            sure.within(block.start, block.stop) < SETTLED * size
        ):
            wanted.append((block.start, block.stop))
    return wanted


class _Reach:
    """How many letters of some spans lie in one block after the other."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = deque(sorted(spans))

    def within(self, start: int, stop: int) -> int:
        """The letters between ``start`` and ``stop``, each span counted; asked for in order."""
        total = 0
        while self._spans and self._spans[0][1] <= start:
            self._spans.popleft()
        for first, last in self._spans:
            if first >= stop:
                break
            total += max(0, min(last, stop) - max(first, start))
        return total
