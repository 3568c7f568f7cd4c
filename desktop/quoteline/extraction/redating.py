"""Dates the statements of an article again, from its quotations as they were kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from quoteline.domain import UNDATED, Quotation, Speaker, StatementDate
from quoteline.extraction.dates import statement_dates
from quoteline.extraction.declined import declined
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.long_texts import parts
from quoteline.extraction.speakers import name_everybody

RULES = "rules-"  # how the engines are named that are the rules alone


def redated(
    text: str, quotations: Sequence[Quotation], published: date | None, lexicon: Lexicon
) -> list[StatementDate]:
    """For each quotation of an article the day or span on which it was said, in the same order.

    ``quotations`` are all that were found in ``text``, in the order they were found in; their ``said`` is
    not looked at. The answer is what extraction would give with this publication date. Of a speaker the name
    is enough: the other names that the article prints are read again. Never raises on any text.
    """
    if not (several := parts(text)):
        return _redated(text, quotations, published, lexicon)
    dated = [UNDATED] * len(quotations)
    for part in several:
        numbers, mine = part.given(quotations)
        for number, said in zip(numbers, _redated(part.text(text), mine, published, lexicon), strict=True):
            if part.gives(quotations[number].content):
                dated[number] = part.said(said)
    return dated


def _redated(
    text: str, quotations: Sequence[Quotation], published: date | None, lexicon: Lexicon
) -> list[StatementDate]:
    found = [attribution_of(each) for each in quotations]
    speakers = _named_as_kept(text, found, quotations, lexicon)
    return statement_dates(text, found, published, lexicon, speakers)


def attribution_of(quotation: Quotation) -> Attribution:
    """What the first stages had found of a quotation; ``found_by`` tells by which rule and model."""
    engine, _, rule = quotation.found_by.partition(":")
    return Attribution(
        kind=quotation.kind,
        content=quotation.content,
        cue=quotation.cue,
        source=quotation.source,
        confidence=quotation.confidence,
        rule=rule,
        note=quotation.note,
        engine="" if engine.startswith(RULES) else engine,
    )


def _named_as_kept(
    text: str, found: Sequence[Attribution], quotations: Sequence[Quotation], lexicon: Lexicon
) -> list[Speaker | None]:
    """The speakers with all that the article tells of them; a person may have said that it was another."""
    if not any(each.speaker for each in quotations):
        return [None] * len(found)
    named, _ = name_everybody(text, found, declined(text, found, lexicon), lexicon)
    by_name = {who.name: who for who in named if who is not None}
    return [_as_kept(each.speaker, who, by_name) for each, who in zip(quotations, named, strict=True)]


def _as_kept(kept: Speaker | None, named: Speaker | None, by_name: dict[str, Speaker]) -> Speaker | None:
    if kept is None:
        return None
    return named if named and named.name == kept.name else by_name.get(kept.name, kept)
