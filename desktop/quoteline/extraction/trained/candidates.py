"""What a quotation could be: as the rules have it, as the encoder has it, and half and half."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from quoteline.domain import Kind, Spans
from quoteline.extraction.found import Attribution
from quoteline.extraction.trained.page import Page
from quoteline.extraction.trained.relations import Relation

SAME = 0.3  # share of letters from which the rules and the encoder mean the same quotation


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a quotation. ``by_rules`` tells that the rules saw a quotation here at all."""

    attribution: Attribution
    by_rules: bool
    other_words: bool = False  # than the rules'
    other_source: bool = False


def candidates(
    found: Sequence[Attribution], related: Sequence[Relation], page: Page
) -> Iterator[list[Candidate]]:
    """For each quotation that the rules or the encoder see, what it could be; the rules' reading first."""
    near = _Near(related)
    touched: set[int] = set()
    for each in found:
        rivals = [
            (overlap(each.content, related[number].content), number) for number in near.to(each.content)
        ]
        touched.update(number for share, number in rivals if share > 0)
        share, number = max(rivals, default=(0.0, 0))
        rival = related[number] if share > SAME else None
        yield [Candidate(each, by_rules=True), *(_mended(each, rival, page) if rival else ())]
    for number, other in enumerate(related):
        if number not in touched:
            kind = page.kind(other.content)
            made = Attribution(kind, other.content, other.cue, other.source, rule="read")
            yield [Candidate(made, by_rules=False)]


class _Near:
    """Finds the relations that may share letters with a content."""

    def __init__(self, related: Sequence[Relation]) -> None:
        self._starts = [each.content[0][0] for each in related]
        self._ends = list(accumulate((each.content[-1][1] for each in related), max))

    def to(self, content: Spans) -> range:
        first = bisect_right(self._ends, content[0][0])
        return range(first, max(first, bisect_left(self._starts, content[-1][1])))


def _mended(each: Attribution, rival: Relation, page: Page) -> Iterator[Candidate]:
    words = each.kind is not Kind.DIRECT and rival.content != each.content
    source = bool(rival.source) and rival.source != each.source
    kind = page.kind(rival.content)
    if words:
        yield Candidate(replace(each, content=rival.content, kind=kind), True, other_words=True)
    if source:
        yield Candidate(replace(each, source=rival.source), True, other_source=True)
    if words and source:
        both = replace(each, content=rival.content, kind=kind, source=rival.source)
        yield Candidate(both, True, other_words=True, other_source=True)


def overlap(one: Spans, other: Spans) -> float:
    """The letters that two contents share, as a share of the longer one."""
    shared = sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)
    return shared / max(1, *(sum(end - start for start, end in each) for each in (one, other)))
