"""Turns claimed tokens into an attribution: spans without outer marks, and the kind they make."""

from __future__ import annotations

from quoteline.domain import Kind, Span
from quoteline.extraction.claims import Claim, Part
from quoteline.extraction.found import Attribution
from quoteline.extraction.tokens import Block

TRIMMED = frozenset(",;:.-–—()[]/") | {"..."}


def as_attribution(claim: Claim) -> Attribution:
    """The attribution of a claim; its content may be empty where nothing but marks was claimed."""
    spans = tuple(span for part in claim.parts if (span := _span(part)) is not None)
    return Attribution(
        kind=_kind(claim.parts),
        content=_merged(spans),
        cue=_phrase(claim.block, claim.cue),
        source=_phrase(claim.block, claim.source),
        confidence=0.8,
        rule=claim.rule,
        note=claim.note,
    )


def _phrase(block: Block, phrase: tuple[int, int] | None) -> tuple[Span, ...]:
    if phrase is None:
        return ()
    first, after = phrase
    while after > first + 1 and block.words[after - 1] in ",":
        after -= 1
    return ((block.starts[first], block.ends[after - 1]),)


def _span(part: Part) -> Span | None:
    """The characters of a part, without punctuation at its edges that is not the speaker's."""
    block, first, after = part
    after = min(after, block.size)
    first = max(first, 0)
    while first < after and block.quoted[first] < 0 and block.words[first] in TRIMMED:
        first += 1
    while after > first and block.quoted[after - 1] < 0 and block.words[after - 1] in TRIMMED:
        after -= 1
    if first >= after:
        return None
    number = block.quoted[first]
    if number >= 0 and number == block.quoted[after - 1]:
        stretch = block.stretches[number]
        first += first == stretch.first
        after -= after - 1 == stretch.last
    if first >= after:
        return None
    return (block.starts[first], block.ends[after - 1])


def _merged(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(spans))


def _kind(parts: list[Part]) -> Kind:
    inside = total = 0
    for block, first, after in parts:
        for k in range(max(first, 0), min(after, block.size)):
            if block.words[k][0].isalnum():
                total += 1
                inside += block.quoted[k] >= 0
    if inside == 0:
        return Kind.INDIRECT
    return Kind.DIRECT if inside >= 0.95 * total else Kind.MIXED
