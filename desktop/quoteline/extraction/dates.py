"""Dates each statement: the words beside its cue, a date carried from before, or the publication day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from quoteline.domain import UNDATED, Basis, Precision, Speaker, StatementDate
from quoteline.extraction.date_expressions import compile_date_words
from quoteline.extraction.date_reader import Reader, event_patterns, sentence_of
from quoteline.extraction.dates_beside import told_beside
from quoteline.extraction.dates_carried import carried, continued, recalled
from quoteline.extraction.dates_of_lead import lead_of, of_the_lead
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon

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
    patterns = event_patterns(lexicon.list("speech_events"))
    reader = Reader(text, published, compile_date_words(lexicon), *patterns)
    whose = speakers or [None] * len(found)
    reader.lead = lead_of(reader, found, whose)
    dated: list[StatementDate] = []
    for place, each in enumerate(found):
        before = (found[place - 1], dated[place - 1]) if place else None
        dated.append(_said(reader, each, before, whose[place]))
    return dated


def _said(
    reader: Reader,
    each: Attribution,
    before: tuple[Attribution, StatementDate] | None,
    speaker: Speaker | None,
) -> StatementDate:
    if not (each.cue or each.source or each.content):
        return _printed(reader)
    sentence = sentence_of(reader.text, each)
    told = (
        told_beside(reader, each, sentence)
        or carried(reader, each, sentence)
        or recalled(reader, each)
        or continued(reader, each, before)
        or of_the_lead(reader, each, sentence, speaker)
    )
    return told or _printed(reader)


def _printed(reader: Reader) -> StatementDate:
    """The publication day, where nothing nearer is known."""
    if reader.published is None:
        return UNDATED
    return StatementDate(reader.published, reader.published, Precision.DAY, Basis.PUBLICATION)
