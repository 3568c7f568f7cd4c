"""The date that stands in a statement's own sentence, with its cue."""

from __future__ import annotations

import re

from quoteline.domain import Precision, Span, Spans, StatementDate
from quoteline.extraction.date_expressions import Expression
from quoteline.extraction.date_reader import CLAUSE, NEAR, PERIOD, REACH, Reader, dated, inside, outside
from quoteline.extraction.found import Attribution
from quoteline.extraction.sources import SUBJECTS

SAID_IN = re.compile(
    r"\b(?:in|at|during|from|on|minutes of|transcript of)\s(?:a|an|the|his|her|its|their|\w+['’]s)\s$", re.I
)
DONE = re.compile(r"\b\w+ed\b|\bby\b", re.I)  # "the mayor challenged by Holm 30 years ago"
WHEN = frozenset({Precision.DAY, Precision.WEEK, Precision.MONTH})  # that open a sentence
SPLIT = re.compile(r",|\band\b")
OPENING = re.compile(
    r"[\s\"“”'‘’—–-]*(?:(?:but|and|then|later|early|late|also|still|yet|back|only|just|on|in)\b[ ,]*){0,4}",
    re.I,
)
OCCASION = re.compile(
    r"[\s\"“”—–-]*(?:(?:but|and)\s+)?(?:in|at|during|on|speaking|asked|answering|writing|addressing|appearing"
    r"|testifying|interviewed)\b",
    re.I,
)


def told_beside(reader: Reader, each: Attribution, sentence: Span) -> StatementDate | None:
    """The date that stands with the cue, outside the words quoted or reported."""
    anchors = each.cue or each.source
    if not anchors:
        return None
    best: tuple[int, Expression] | None = None
    for start, stop in outside(sentence, each.content):
        for expression in reader.between(start, stop):
            rank = _rank(reader, expression, each, anchors, (sentence[0], start))
            if rank is not None and (best is None or rank < best[0]):
                best = (rank, expression)
    return None if best is None else dated(best[1])


def _rank(
    reader: Reader, expression: Expression, each: Attribution, anchors: Spans, bounds: Span
) -> int | None:
    """How far an expression is from dating the cue (less is nearer); None where it dates something else."""
    if _names_a_writing(reader, expression, each):
        return 2 * NEAR
    if expression.bare:
        return None
    if inside(expression.span, each.source):
        return NEAR if _dates_its_mention(reader.text, expression, each) else None
    ranks = (_rank_beside(reader, expression, each, anchor, bounds) for anchor in anchors)
    return min((rank for rank in ranks if rank is not None), default=None)


def _dates_its_mention(text: str, expression: Expression, each: Attribution) -> bool:
    """ "the mayor last week | said", "Last week the mayor | said", "— Brandt, resigning in May"."""
    start, stop = expression.span
    begins, ends = each.source[0][0], each.source[-1][1]
    if ends - stop <= 1:
        before = text[begins:start]
        if not each.cue and each.rule == "signed":
            return True
        return bool(before) and not CLAUSE.search(before) and not DONE.search(before)
    if text[stop:ends].strip(" ,").lower() in SUBJECTS:
        return True  # "In a speech in March 2019 she"
    return start == begins and expression.precision in WHEN and not CLAUSE.search(text, stop, ends)


def _names_a_writing(reader: Reader, expression: Expression, each: Attribution) -> bool:
    """ "a 2014 report", "in a March 3 letter": the date of what the words were said in."""
    start, stop = expression.span
    match = reader.after.match(reader.text, stop, stop + 60)
    if match is None or expression.precision is Precision.RANGE:
        return False
    return inside(expression.span, each.source) or bool(
        SAID_IN.search(reader.text, max(0, start - 30), start)
    )


def _rank_beside(
    reader: Reader, expression: Expression, each: Attribution, anchor: Span, bounds: Span
) -> int | None:
    start, stop = expression.span
    if start >= anchor[1]:
        return _rank_after(reader, anchor[1], start, each)
    if stop <= anchor[0]:
        return _rank_before(reader, expression, anchor[0], bounds, each)
    return 0  # the cue itself holds the date


def _rank_after(reader: Reader, cue_end: int, start: int, each: Attribution) -> int | None:
    if start - cue_end > NEAR + _length(each.source):
        return None
    if any(cue_end <= first < start for first, _ in each.content):
        return None
    gap = _without(reader.text, cue_end, start, each.source)
    if not each.cue and "\n" not in gap:
        return len(gap)  # "— Orla Brandt, debating, 29 October"
    return None if CLAUSE.search(gap) or PERIOD.search(gap) else len(gap)


def _rank_before(
    reader: Reader, expression: Expression, cue_start: int, bounds: Span, each: Attribution
) -> int | None:
    start, stop = expression.span
    interrupted = any(stop <= first < cue_start for first, _ in each.content)
    gap = _without(reader.text, stop, cue_start, each.source)
    if not interrupted and len(gap) <= 25 and not SPLIT.search(gap) and not CLAUSE.search(gap):
        return NEAR + len(gap)
    if bounds[0] != bounds[1] or len(gap) > REACH:
        return None
    lead = reader.text[bounds[0] : start]
    if OPENING.fullmatch(lead):
        return NEAR + 30
    if OCCASION.match(lead) and (reader.occasion.search(lead) or reader.text[stop : stop + 1] == ","):
        return NEAR + 40
    return None


def _length(spans: Spans) -> int:
    return sum(stop - start for start, stop in spans)


def _without(text: str, start: int, stop: int, spans: Spans) -> str:
    """``text[start:stop]`` with some spans left out."""
    return "".join(text[first:last] for first, last in outside((start, stop), spans))
