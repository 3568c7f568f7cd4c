"""Dates the statements of an article again, from its quotations as they were kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from quoteline.domain import UNDATED, Quotation, Speaker, StatementDate
from quoteline.extraction.dates import statement_dates
from quoteline.extraction.declined import declined
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.long_texts import Part, parts, shared_out
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
    if not parts(text):
        return _redated(text, quotations, published, lexicon)
    dated = [UNDATED] * len(quotations)
    for numbers, said in redated_in_parts(text, quotations, published, lexicon):
        for number, when in zip(numbers, said, strict=True):
            dated[number] = when
    return dated


def redated_in_parts(
    text: str, quotations: Sequence[Quotation], published: date | None, lexicon: Lexicon
) -> Iterator[tuple[list[int], list[StatementDate]]]:
    """As :func:`redated`, a step for each part of the text: the numbers of its quotations, and their days.

    Those that no part gives, as they have no words in the text, are undated.
    """
    if not (several := parts(text)):
        yield list(range(len(quotations))), _redated(text, quotations, published, lexicon)
        return
    places = [each.content[0][0] if each.content else -1 for each in quotations]
    for part, numbers in shared_out(several, places):
        mine = [quotations[number] for number in numbers]
        said = redated_part(part, text, mine, published, lexicon)
        given = [(number, when) for number, when in zip(numbers, said, strict=True) if when is not None]
        yield [number for number, _ in given], [when for _, when in given]


def redated_part(
    part: Part, text: str, quotations: Sequence[Quotation], published: date | None, lexicon: Lexicon
) -> list[StatementDate | None]:
    """The days of what one part of a text gives; None for what another one gives.

    ``quotations`` are those that begin in what is read for this part.
    """
    _, here = part.given(quotations)
    said = _redated(part.text(text), here, published, lexicon)
    return [
        part.said(when) if part.gives(each.content) else None
        for each, when in zip(quotations, said, strict=True)
    ]


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
