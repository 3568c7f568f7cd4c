"""Turns a claim into an attribution: its spans, the kind they make, and how far the rule is to be trusted."""

from __future__ import annotations

from quoteline.domain import Kind, Spans
from quoteline.extraction.claims import Claim, Part
from quoteline.extraction.found import Attribution
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.tokens import Block

ALL = 0.95  # share of words in marks from which a quotation counts as direct


# How often words and source were both right, by rule and kind, on 756 annotated articles (PolNeAR), as
# build/measure_trust.py prints it; rules seen fewer than 20 times are guessed with our own samples in mind.
TRUST = {
    "quote-before": {Kind.DIRECT: 0.95, Kind.MIXED: 0.74, Kind.INDIRECT: 0.7},
    "after": {Kind.DIRECT: 0.78, Kind.MIXED: 0.76, Kind.INDIRECT: 0.71},
    "about": {Kind.DIRECT: 0.58, Kind.MIXED: 0.61, Kind.INDIRECT: 0.61},
    "quote-after-inverted": {Kind.DIRECT: 0.5, Kind.MIXED: 0.5, Kind.INDIRECT: 0.5},
    "clause-before": {Kind.DIRECT: 0.8, Kind.MIXED: 0.83, Kind.INDIRECT: 0.71},
    "according-to": {Kind.DIRECT: 0.95, Kind.MIXED: 0.81, Kind.INDIRECT: 0.74},
    "as-said": {Kind.DIRECT: 0.9, Kind.MIXED: 0.9, Kind.INDIRECT: 0.68},
    "passive": {Kind.DIRECT: 0.7, Kind.MIXED: 0.6, Kind.INDIRECT: 0.4},
    "asked": {Kind.DIRECT: 0.5, Kind.MIXED: 0.62, Kind.INDIRECT: 0.72},
    "headline": {Kind.DIRECT: 0.95, Kind.MIXED: 0.96, Kind.INDIRECT: 0.57},
    "transcript": {Kind.DIRECT: 0.9, Kind.MIXED: 0.9, Kind.INDIRECT: 0.9},
    "signed": {Kind.DIRECT: 0.9, Kind.MIXED: 0.9, Kind.INDIRECT: 0.5},
    "colon": {Kind.DIRECT: 0.7, Kind.MIXED: 0.6, Kind.INDIRECT: 0.5},
    "announced": {Kind.DIRECT: 0.7, Kind.MIXED: 0.6, Kind.INDIRECT: 0.5},
    "follows": {Kind.DIRECT: 0.4, Kind.MIXED: 0.4, Kind.INDIRECT: 0.4},
    "beside": {Kind.DIRECT: 0.4, Kind.MIXED: 0.4, Kind.INDIRECT: 0.4},
    "led-in": {Kind.DIRECT: 0.52, Kind.MIXED: 0.5, Kind.INDIRECT: 0.4},
    "told-behind": {Kind.DIRECT: 0.73, Kind.MIXED: 0.5, Kind.INDIRECT: 0.4},
    "carried": {Kind.DIRECT: 0.3, Kind.MIXED: 0.3, Kind.INDIRECT: 0.3},
}


def as_attribution(claim: Claim) -> Attribution:
    """The attribution of a claim."""
    kind = kind_of(claim.parts)
    return Attribution(
        kind=kind,
        content=tuple(dict.fromkeys(part.span for part in claim.parts)),
        cue=_place(claim.block, claim.cue),
        source=_place(claim.block, claim.source),
        confidence=TRUST[claim.rule][kind],
        rule=claim.rule,
        note=claim.note,
    )


def _place(block: Block, phrase: Phrase | None) -> Spans:
    if phrase is None:
        return ()
    first, after = phrase
    while after > first + 1 and block.words[after - 1] == ",":
        after -= 1
    return ((block.starts[first], block.ends[after - 1]),)


def kind_of(parts: list[Part]) -> Kind:
    """The kind that parts make, by the share of their words that stand in marks."""
    words, quoted = sum(part.words for part in parts), sum(part.quoted for part in parts)
    if quoted == 0:
        return Kind.INDIRECT
    return Kind.DIRECT if quoted >= ALL * words else Kind.MIXED
