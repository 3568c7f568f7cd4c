"""Tells which marked words of a text are taken for no quotation, and why: for looking into a miss."""

from __future__ import annotations

from collections.abc import Iterator

from quoteline.domain import Span
from quoteline.extraction.attribution import attributions
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.not_speech import is_title
from quoteline.extraction.noun_phrases import is_nickname
from quoteline.extraction.quote_marks import mark_quotations
from quoteline.extraction.tokens import Block, Stretch, blocks


def left_alone(text: str, lexicon: Lexicon) -> list[tuple[Span, str]]:
    """The words between marks that no quotation holds, each with "nickname", "title" or "nobody said it".

    Spans are code points of ``text``, without the marks; never raises on any text.
    """
    held = sorted(span for each in attributions(text, lexicon) for span in each.content)
    return [each for each in _marked(text) if not any(a < each[0][1] and b > each[0][0] for a, b in held)]


def _marked(text: str) -> Iterator[tuple[Span, str]]:
    still_open = False
    for block in blocks(text):
        still_open = mark_quotations(block, still_open, text[block.stop : block.stop + 8].lstrip())
        for stretch in block.stretches:
            if stretch.last - stretch.first > 1:
                span = (block.starts[stretch.first + 1], block.ends[stretch.last - 1])
                yield span, _reason(block, stretch)


def _reason(block: Block, stretch: Stretch) -> str:
    if is_nickname(block, stretch):
        return "nickname"
    return "title" if is_title(block, stretch) else "nobody said it"
