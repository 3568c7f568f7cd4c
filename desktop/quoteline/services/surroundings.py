"""Whole sentences round a quotation, in the place of the letters that happen to stand there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from quoteline.domain import QuotationDetail, Span
from quoteline.extraction.attribution import marked_blocks
from quoteline.extraction.grammar import compile_grammar
from quoteline.extraction.sentences import sentences
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.storage import articles


def with_sentences(library: Library, details: Sequence[QuotationDetail], count: int) -> list[QuotationDetail]:
    """The quotations with ``count`` whole sentences before and after them as their context.

    What else stands in the quotation's own sentence belongs to the context, so that context, quotation and
    context read on. With 0 the context is the rest of that sentence.
    """
    texts = articles.texts(library.database, {each.row.article_id for each in details})
    cut: dict[int, list[Span]] = {}
    made = []
    for each in details:
        article = each.row.article_id
        if article in texts and each.content:
            if article not in cut:
                cut[article] = _sentences(texts[article])
            before, after = _around(texts[article], cut[article], each, count)
            each = replace(each, context_before=before, context_after=after)
        made.append(each)
    return made


def _around(text: str, cut: Sequence[Span], detail: QuotationDetail, count: int) -> tuple[str, str]:
    start, end = detail.content[0][0], detail.content[-1][1]
    first = bisect_right(cut, start, key=lambda span: span[0]) - 1  # the sentence that the words begin in
    last = bisect_left(cut, end, key=lambda span: span[1])  # and the one that they end in
    opening = cut[max(0, first - count)][0] if first >= 0 else start
    closing = cut[min(len(cut) - 1, last + count)][1] if last < len(cut) else end
    return text[min(opening, start) : start], text[end : max(closing, end)]


def _sentences(text: str) -> list[Span]:
    grammar = lexicon().made(compile_grammar)
    return [
        (block.starts[each.start], block.ends[each.stop - 1])
        for block in marked_blocks(text, grammar)
        for each in sentences(block, grammar)
    ]
