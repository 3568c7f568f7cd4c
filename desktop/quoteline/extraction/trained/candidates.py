"""What a quotation could be: as the rules have it, as the encoder has it, and half and half."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from quoteline.domain import Kind, Spans
from quoteline.extraction.found import Attribution
from quoteline.extraction.hearers import NameReader
from quoteline.extraction.trained.judged import Judgement
from quoteline.extraction.trained.page import Page
from quoteline.extraction.trained.relations import EITHER_WAY, Relation, relations

SAME = 0.3  # share of letters from which the rules and the encoder mean the same quotation
READ = "read"  # the rule's name where no rule saw the quotation


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a quotation.

    ``by_rules`` tells that the rules saw a quotation here at all, ``other_words`` and ``other_source`` that
    this reading is not theirs; ``agrees`` is the share of its letters that the encoder, left to itself, would
    quote as one quotation, and ``source_agrees`` that it would name the same source. ``passed_on`` tells
    words inside of what an outlet is quoted with, ``inner`` words inside of any other’s, not to be mended.
    """

    attribution: Attribution
    by_rules: bool
    other_words: bool = False
    other_source: bool = False
    agrees: float = 0.0
    source_agrees: bool = False
    passed_on: bool = False
    inner: bool = False

    @property
    def as_found(self) -> bool:
        """Whether it is the rules' own reading."""
        return self.by_rules and not self.other_words and not self.other_source


def candidates(
    found: Sequence[Attribution], judgement: Judgement, page: Page, names: NameReader
) -> Iterator[list[Candidate]]:
    """For each quotation that the rules or the encoder see, what it could be; the rules' reading first."""
    seen = _Near(relations(judgement.windows, page))
    otherwise = [_Near(relations(judgement.windows, page, likely)) for likely in EITHER_WAY]
    held, passed = _Held(found), _Held([each for each in found if _passes_on(each, page, names)])
    touched: set[Relation] = set()
    for each in found:
        touched.update(seen.sharing(each.content))
        passed_on = passed.inside_another(each)
        group = [Candidate(each, by_rules=True, passed_on=passed_on, inner=held.inside_another(each))]
        for near in (seen, *otherwise):
            rival = near.nearest(each.content)
            group.extend(_mended(each, rival, page) if rival else ())
        yield [_compared(candidate, seen) for candidate in _different(group)]
    for relation in seen.relations:
        if relation not in touched:
            rivals = (near.nearest(relation.content) for near in otherwise)
            group = [_read(each, page) for each in (relation, *rivals) if each is not None]
            yield [_compared(candidate, seen) for candidate in _different(group)]


class _Near:
    """Finds, among relations in the order of the text, those that share letters with a content."""

    def __init__(self, related: list[Relation]) -> None:
        self.relations = related
        self._starts = [each.content[0][0] for each in related]
        self._ends = list(accumulate((each.content[-1][1] for each in related), max))

    def sharing(self, content: Spans) -> list[Relation]:
        """All that share a letter with ``content``."""
        first = bisect_right(self._ends, content[0][0])
        after = bisect_left(self._starts, content[-1][1])
        return [each for each in self.relations[first:after] if overlap(content, each.content) > 0]

    def nearest(self, content: Spans) -> Relation | None:
        """The one that shares most, if that is enough to mean the same."""
        rivals = self.sharing(content)
        best = max(rivals, key=lambda each: overlap(content, each.content), default=None)
        return best if best is not None and overlap(content, best.content) > SAME else None


class _Held:
    """Tells quotations that stand inside the words of another one.

    The encoder sees only the outer one: what it says of the inner words is said of those who pass them on.
    """

    def __init__(self, found: Sequence[Attribution]) -> None:
        spans = sorted({span for each in found for span in each.content})
        self._starts = [start for start, _ in spans]
        self._ends = list(accumulate((end for _, end in spans), max))

    def inside_another(self, each: Attribution) -> bool:
        """Whether a span that starts before its words reaches to their end or beyond."""
        start, end = each.content[0][0], each.content[-1][1]
        before = bisect_left(self._starts, start)
        return before > 0 and self._ends[before - 1] >= end


def _passes_on(each: Attribution, page: Page, names: NameReader) -> bool:
    """Whether an outlet is quoted, or somebody according to whom another said something."""
    source = " ".join(page.text[start:end] for start, end in each.source)
    return each.rule == "according-to" or names.is_outlet(source)


def _mended(each: Attribution, rival: Relation, page: Page) -> Iterator[Candidate]:
    words = each.kind is not Kind.DIRECT and rival.content != each.content
    # Where both mean the same mention the rules know better where it begins and ends.
    source = bool(rival.source) and not _touch(rival.source, each.source)
    kind = page.kind(rival.content)
    if words:
        yield Candidate(replace(each, content=rival.content, kind=kind), True, other_words=True)
    if source:
        yield Candidate(replace(each, source=rival.source), True, other_source=True)
    if words and source:
        both = replace(each, content=rival.content, kind=kind, source=rival.source)
        yield Candidate(both, True, other_words=True, other_source=True)


def _read(relation: Relation, page: Page) -> Candidate:
    kind = page.kind(relation.content)
    made = Attribution(kind, relation.content, relation.cue, relation.source, rule=READ)
    return Candidate(made, by_rules=False)


def _different(group: list[Candidate]) -> Iterator[Candidate]:
    """The candidates without those that say what an earlier one says."""
    said: set[tuple[Spans, Spans]] = set()
    for each in group:
        says = (each.attribution.content, each.attribution.source)
        if says not in said:
            said.add(says)
            yield each


def _compared(candidate: Candidate, seen: _Near) -> Candidate:
    content, source = candidate.attribution.content, candidate.attribution.source
    rivals = seen.sharing(content)
    if not rivals:
        return candidate
    nearest = max(rivals, key=lambda each: overlap(content, each.content))
    same = _touch(source, nearest.source)
    return replace(candidate, agrees=overlap(content, nearest.content), source_agrees=same)


def _touch(one: Spans, other: Spans) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)


def overlap(one: Spans, other: Spans) -> float:
    """The letters that two contents share, as a share of the longer one."""
    shared = sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)
    return shared / max(1, *(sum(end - start for start, end in each) for each in (one, other)))
