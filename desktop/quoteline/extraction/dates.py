"""Dates each statement: by the days that the article names, or by the day of its publication."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from quoteline.domain import Speaker, StatementDate
from quoteline.extraction.dating.clauses import compile_known
from quoteline.extraction.dating.deciding import decide
from quoteline.extraction.dating.moments import moments
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.dating.weighing import compile_chooser
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.temporal import compile_time_words

__all__ = ["statement_dates"]


def statement_dates(
    text: str,
    found: Sequence[Attribution],
    published: date | None,
    lexicon: Lexicon,
    speakers: Sequence[Speaker | None] = (),
) -> list[StatementDate]:
    """For each attribution of an article the day or span on which it was said, in the same order.

    ``published`` is the article's publication date, which relative words are reckoned from. Nothing is dated
    after it. ``evidence`` spans are code points into ``text``. Without a publication date a relative
    expression is kept as evidence of an unknown date. ``speakers`` are those of the attributions, where they
    are known: a day that the story tells of one of them is not carried to the others. Never raises.
    """
    if not found:
        return []
    sheet = Sheet(text, published, moments(text, published, compile_time_words(lexicon)))
    whose = speakers or [None] * len(found)
    known, choose = lexicon.made(compile_known), lexicon.made(compile_chooser)
    return list(decide(sheet, found, whose, known, choose))
