"""Where what a query asks for stands in an article: in its text, and in the words that attribute."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quoteline.domain import QuotationDetail, Span, Spans
from quoteline.services.searching import Marking

MOST = 2000  # more are not marked: nobody walks through them
OF_SPANS = ("cue", "speaker")


def hits(marking: Marking, text: str, quotations: Sequence[QuotationDetail]) -> Spans:
    """The words asked for, wherever they stand in the text, and those asked of cue and speaker in the words
    of the article that give these; in order and apart, at most ``MOST``. Offsets are code points.
    """
    found = list(marking.in_text(text))
    if any(marking.has(field) for field in OF_SPANS):
        found += [span for each in quotations for span in _beside(marking, text, each)]
    return tuple(_apart(sorted(found)))[:MOST]


def _beside(marking: Marking, text: str, quotation: QuotationDetail) -> Iterator[Span]:
    for field, spans in zip(OF_SPANS, (quotation.cue, quotation.source), strict=True):
        for first, last in spans:
            for start, end in marking.in_field(field, text[first:last]):
                yield first + start, first + end


def _apart(spans: Sequence[Span]) -> list[Span]:
    made: list[Span] = []
    for start, end in spans:
        if made and start < made[-1][1]:
            made[-1] = made[-1][0], max(end, made[-1][1])
        else:
            made.append((start, end))
    return made
