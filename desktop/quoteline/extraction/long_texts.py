"""A text as long as a book is read in parts, so that what reading takes does not grow with its length."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quoteline.domain import Declined, Quotation, Span, Spans, StatementDate
from quoteline.extraction.found import Extracted

LONGEST_WHOLE = 200_000  # code points of a text that is read in one go, some 33,000 words
PART = 120_000  # code points whose quotations one part gives: with the model two seconds' work
AROUND = 6_000  # code points read before and behind a part: who was named there, and where words end
HEAD = 4_000  # code points at the most of an article's beginning that each part is read behind
CUTS = ("\n", ". ", " ")  # where a text is cut, the best place first


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a text: it gives the quotations that begin from ``first`` to before ``last``.

    What is read is the article's ``head`` (so many code points: what the story is about, and its day), and
    behind it the text from ``start`` to ``stop``.
    """

    first: int
    last: int
    head: int
    start: int
    stop: int

    def is_all_of(self, text: str) -> bool:
        """Whether nothing of a text is left out."""
        return self.stop - self.start == len(text)

    def text(self, whole: str) -> str:
        """What is read for this part of a text."""
        return whole[: self.head] + whole[self.start : self.stop]

    def taken(self, found: Extracted) -> Extracted:
        """What was found in :meth:`text`, at its places in the whole; what other parts give is left out."""
        mine = [each for each in found.quotations if self.begins_here(each.content[0])]
        silent = [each for each in found.declined if self.begins_here(each.span)]
        return Extracted(tuple(map(self.quotation, mine)), tuple(map(self._declined, silent)))

    def given(self, quotations: Sequence[Quotation]) -> tuple[list[int], list[Quotation]]:
        """Those of all kept quotations that begin in what is read, as numbers and at their places in it.

        What reaches beyond it is cut off.
        """
        starts = [(number, each.content[0][0]) for number, each in enumerate(quotations) if each.content]
        read = [n for n, place in starts if place < self.head or self.start <= place < self.stop]
        return read, [self._moved(quotations[number], self.inside) for number in read]

    def gives(self, content: Spans) -> bool:
        """Whether a quotation of the whole text is one that this part gives."""
        return bool(content) and self.first <= content[0][0] < self.last

    def said(self, said: StatementDate) -> StatementDate:
        """A statement date that was found in :meth:`text`, its evidence at its places in the whole text."""
        return replace(said, evidence=self._spans(said.evidence)) if said.evidence else said

    def inside(self, spans: Spans) -> Spans:
        """Where spans of the whole text stand in :meth:`text`; cut off where they reach beyond it."""
        read = ((self._read(start), self._read(stop)) for start, stop in spans)
        return tuple((start, stop) for start, stop in read if start < stop)

    def _read(self, place: int) -> int:
        """Where a place of the whole text stands in :meth:`text`."""
        if place < self.head:
            return place
        return min(max(place, self.start), self.stop) - self.start + self.head

    def begins_here(self, span: Span) -> bool:
        """Whether what was found at a span of :meth:`text` is given by this part."""
        return span[0] >= self.head and self.first <= self._place(span[0]) < self.last

    def _place(self, read: int) -> int:
        return read if read < self.head else read - self.head + self.start

    def span(self, span: Span) -> Span:
        """A span of :meth:`text` in the whole text. None runs on from the head into what is behind it."""
        start, stop = span
        if start < self.head < stop:
            start = self.head
        return self._place(start), self._place(stop - 1) + 1 if stop > start else self._place(start)

    def _spans(self, spans: Spans) -> Spans:
        return tuple(map(self.span, spans))

    def quotation(self, each: Quotation) -> Quotation:
        """A quotation of :meth:`text` at its places in the whole text."""
        return self._moved(each, self._spans)

    @staticmethod
    def _moved(each: Quotation, moved: Callable[[Spans], Spans]) -> Quotation:
        relay = each.relay and moved((each.relay.span,))
        return replace(
            each,
            content=moved(each.content),
            cue=moved(each.cue),
            source=moved(each.source),
            said=replace(each.said, evidence=moved(each.said.evidence)) if each.said.evidence else each.said,
            relay=replace(each.relay, span=relay[0]) if each.relay and relay else None,
        )

    def _declined(self, each: Declined) -> Declined:
        return replace(each, span=self.span(each.span), source=self._spans(each.source))


def parts(text: str) -> list[Part]:
    """The parts in which a text is read, in order; none where it is read in one go, as all but books are."""
    if len(text) <= LONGEST_WHOLE:
        return []
    head = text.rfind("\n", 0, HEAD) + 1
    cuts = [0, *_cuts(text), len(text)]
    return [_part(text, first, last, head) for first, last in pairwise(cuts)]


def part_at(text: str, place: int) -> Part:
    """The part of a text that gives what begins at a place; of one that is read in one go all of it."""
    whole = Part(0, len(text), 0, 0, len(text))
    return next((each for each in parts(text) if each.first <= place < each.last), whole)


def shared_out(several: Sequence[Part], places: Sequence[int]) -> Iterator[tuple[Part, list[int]]]:
    """Each part with the numbers of what begins in the text that is read for it, in their order.

    ``places``: where each begins in the whole text, less than nothing for what stands nowhere in it.
    """
    order = sorted((place, number) for number, place in enumerate(places) if place >= 0)
    for part in several:
        head, start, stop = (bisect_left(order, (place,)) for place in (part.head, part.start, part.stop))
        yield part, sorted({number for _, number in (*order[:head], *order[start:stop])})


def joined(found: Iterable[Extracted]) -> Extracted:
    """What the parts of a text gave, in the order of the text."""
    quotations: list[Quotation] = []
    declined: list[Declined] = []
    for each in found:
        quotations += each.quotations
        declined += each.declined
    return Extracted(tuple(quotations), tuple(declined))


def _part(text: str, first: int, last: int, head: int) -> Part:
    start = 0 if first <= head + AROUND else _cut(text, first - AROUND)
    if not start:
        head = 0
    stop = len(text) if last + AROUND >= len(text) else _cut(text, last + AROUND)
    return Part(first, last, head, start, stop)


def _cuts(text: str) -> Iterator[int]:
    """Where a part ends and the next one begins; the last one is no shorter than half of the others."""
    begun = 0
    while len(text) - begun > 1.5 * PART:
        begun = _cut(text, begun + PART)
        yield begun


def _cut(text: str, limit: int) -> int:
    """The last place before ``limit`` behind a paragraph, else behind a sentence, a word, or the limit."""
    for mark in CUTS:
        place = text.rfind(mark, limit - AROUND // 2, limit)
        if place >= 0:
            return place + len(mark)
    return limit
