"""How near a date in a statement's own sentence stands to dating its cue."""

from __future__ import annotations

import re

from quoteline.domain import Precision, Span, Spans
from quoteline.extraction.dating.clauses import CLAUSE, NEAR, OPENING, PERIOD, REACH, Occasions, inside
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.statements import outside
from quoteline.extraction.found import Attribution
from quoteline.extraction.sources import SUBJECTS

SAID_IN = re.compile(
    r"\b(?:in|at|during|from|on|minutes of|transcript of)\s(?:a|an|the|his|her|its|their|\w+['’]s)\s$", re.I
)
DONE = re.compile(r"\b\w+ed\b|\bby\b", re.I)  # "the mayor challenged by Holm 30 years ago"
WHEN = frozenset({Precision.DAY, Precision.WEEK, Precision.MONTH})  # that open a sentence
SPLIT = re.compile(r",|\band\b")
OCCASION = re.compile(
    r"[\s\"“”—–-]*(?:(?:but|and)\s+)?(?:in|at|during|on|speaking|asked|answering|writing|addressing|appearing"
    r"|testifying|interviewed)\b",
    re.I,
)


def rank_of(text: str, known: Occasions, moment: Moment, each: Attribution, bounds: Span) -> int | None:
    """How far a moment is from dating the cue (less is nearer); None where it dates something else.

    ``bounds`` is where the sentence begins and where its part outside the quoted words does.
    """
    anchors = each.cue or each.source
    if not anchors:
        return None
    if _names_a_writing(text, known, moment, each):
        return 2 * NEAR
    if moment.bare:
        return None
    if inside(moment.span, each.source):
        return NEAR if _dates_its_mention(text, moment, each) else None
    ranks = (_rank_beside(text, known, moment, each, anchor, bounds) for anchor in anchors)
    return min((rank for rank in ranks if rank is not None), default=None)


def _dates_its_mention(text: str, moment: Moment, each: Attribution) -> bool:
    """ "the mayor last week | said", "Last week the mayor | said", "— Brandt, resigning in May"."""
    start, stop = moment.span
    begins, ends = each.source[0][0], each.source[-1][1]
    if ends - stop <= 1:
        before = text[begins:start]
        if not each.cue and each.rule == "signed":
            return True
        return bool(before) and not CLAUSE.search(before) and not DONE.search(before)
    if text[stop:ends].strip(" ,").lower() in SUBJECTS:
        return True  # "In a speech in March 2019 she"
    return start == begins and moment.precision in WHEN and not CLAUSE.search(text, stop, ends)


def _names_a_writing(text: str, known: Occasions, moment: Moment, each: Attribution) -> bool:
    """ "a 2014 report", "in a March 3 letter": the date of what the words were said in."""
    start, stop = moment.span
    match = known.behind.match(text, stop, stop + 60)
    if match is None or moment.precision is Precision.RANGE:
        return False
    return inside(moment.span, each.source) or bool(SAID_IN.search(text, max(0, start - 30), start))


def _rank_beside(
    text: str, known: Occasions, moment: Moment, each: Attribution, anchor: Span, bounds: Span
) -> int | None:
    start, stop = moment.span
    if start >= anchor[1]:
        return _rank_after(text, anchor[1], start, each)
    if stop <= anchor[0]:
        return _rank_before(text, known, moment, anchor[0], bounds, each)
    return 0  # the cue itself holds the date


def _rank_after(text: str, cue_end: int, start: int, each: Attribution) -> int | None:
    if start - cue_end > NEAR + _length(each.source):
        return None
    if any(cue_end <= first < start for first, _ in each.content):
        return None
    gap = _without(text, cue_end, start, each.source)
    if not each.cue and "\n" not in gap:
        return len(gap)  # "— Orla Brandt, debating, 29 October"
    return None if CLAUSE.search(gap) or PERIOD.search(gap) else len(gap)


def _rank_before(
    text: str, known: Occasions, moment: Moment, cue_start: int, bounds: Span, each: Attribution
) -> int | None:
    start, stop = moment.span
    interrupted = any(stop <= first < cue_start for first, _ in each.content)
    gap = _without(text, stop, cue_start, each.source)
    if not interrupted and len(gap) <= 25 and not SPLIT.search(gap) and not CLAUSE.search(gap):
        return NEAR + len(gap)
    if bounds[0] != bounds[1] or len(gap) > REACH:
        return None
    lead = text[bounds[0] : start]
    if OPENING.fullmatch(lead):
        return NEAR + 30
    if OCCASION.match(lead) and (known.anywhere.search(lead) or text[stop : stop + 1] == ","):
        return NEAR + 40
    return None


def _length(spans: Spans) -> int:
    return sum(stop - start for start, stop in spans)


def _without(text: str, start: int, stop: int, spans: Spans) -> str:
    """``text[start:stop]`` with some spans left out."""
    return "".join(text[first:last] for first, last in outside((start, stop), spans))
