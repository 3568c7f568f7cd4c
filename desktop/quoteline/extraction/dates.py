"""Dates each statement: the words beside its cue, a date carried from before, or the publication day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from quoteline.domain import UNDATED, Basis, Precision, Span, Spans, StatementDate
from quoteline.extraction.date_expressions import DateWords, Expression, compile_date_words, expressions
from quoteline.extraction.datelines import publication_date
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon

__all__ = ["publication_date", "statement_dates"]

REACH = 400  # characters that a sentence is followed before and after its cue
NEAR = 90  # between a cue and the date that belongs to it
CARRY = 700  # how far back a date may be carried from
CARRY_AFTER = 400  # between one statement and the next that goes on with it

LEAD_ENDS = 1_500  # characters in which the first paragraph is looked for
FEWEST_SPACES = 12  # of a first paragraph; a headline has fewer
LEAD_DAYS = 2  # before publication; what is older is the story's background

LEAD_LINE = re.compile(r"[^\n]+")
DATELINE_ENDS = re.compile(r"[^\W\d_a-z]{2}[^\n]{0,80}? ?(?:—|–| -|--) ?(?=\S)")
LED_BY = re.compile(r"\b(?:since|until|after|before|by|through|from|next)\s(?:late |early )?$", re.I)
PAST = re.compile(
    r"(?:ed|ing|said|told|wrote|spoke|put|put it|went on|swore|held|made clear|let it be known|read)$", re.I
)
SENTENCE_END = re.compile(
    r"[.!?…\n](?:(?<=\n)|(?<![A-Z].)(?<!Mr.)(?<!Mrs.)(?<!Ms.)(?<!Dr.)(?<!Sen.)(?<!Rep.)(?<!Gov.)(?<!Gen.)"
    r"[\"”’')]*(?=\s))"
)
# A clause of its own between cue and date: the date belongs to what happened there.
CLAUSE = re.compile(
    r"\b(?:who|whom|whose|which|that|after|before|when|while|since|because|until|where|as|if|but|whether|how|why"
    r"|following|and (?:was|were|had|is|has|would|will)"
    r"|(?!speaking|during|meeting|evening|morning|briefing|hearing|filing)\w{3,}ing)\b|[;:.!?]",
    re.I,
)
# "for the quarter ended March 31", "effective Monday": the day of something else.
PERIOD = re.compile(
    r"\d|\b(?:ended|ends?|due|effective|scheduled|expected|quarter|compared|versus|against|through)\b"
)
SPLIT = re.compile(r",|\band\b")
NOT_WHEN_SAID = re.compile(r"\b(?:after|before|since|following|until|despite|because|by|for|from|of)\b", re.I)
OPENING = re.compile(
    r"[\s\"“”'‘’—–-]*(?:(?:but|and|then|later|early|late|also|still|yet|back|only|just|on|in)\b[ ,]*){0,4}",
    re.I,
)
OCCASION = re.compile(
    r"[\s\"“”—–-]*(?:(?:but|and)\s+)?(?:in|at|during|on|speaking|asked|answering|writing|addressing|appearing"
    r"|testifying|interviewed)\b",
    re.I,
)
POINTS_BACK = re.compile(
    r"\b(?:at the time|(?:that|the same) (?:day|night|evening|morning|afternoon|week|month|year)"
    r"|(?:said|added|wrote|told \w+) then|then (?:said|added|wrote))\b",
    re.I,
)
PRONOUN = re.compile(r"(?:he|she|they|it|we|i)$", re.I)


@lru_cache(maxsize=8)
def _event_patterns(events: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """An occasion right after a date ("a 2014 report"), one anywhere, and a writing named again."""
    noun = "(?:" + "|".join(re.escape(event) for event in sorted(events, key=len, reverse=True)) + ")s?"
    after = re.compile(rf" (?:\w[\w-]* )?{noun}\b")
    whose = r"(?:a|an|the|his|her|its|their|this|that|another|\w+['’]s)"
    anywhere = re.compile(rf"\b{whose} (?:[\w-]+ ){{0,3}}{noun}\b")
    again = re.compile(rf"(?:[Tt]he|[Tt]his|[Tt]hat) (?:[\w-]+ )?({noun})$")
    return after, anywhere, again


@dataclass(slots=True)
class Reader:
    """What dating needs to know of an article: its text, its publication day, the words for dates.

    ``lead`` is the day that the first paragraph tells of, where that is a day or two before publication.
    """

    text: str
    published: date | None
    words: DateWords
    after: re.Pattern[str]
    occasion: re.Pattern[str]
    writing: re.Pattern[str]
    lead: Expression | None = None

    def between(self, start: int, stop: int) -> Iterator[Expression]:
        return expressions(self.text, start, stop, self.published, self.words)


def statement_dates(
    text: str, found: Sequence[Attribution], published: date | None, lexicon: Lexicon
) -> list[StatementDate]:
    """For each attribution of an article the day or span on which it was said, in the same order.

    ``published`` is the article's publication date, which relative words are reckoned from. Nothing is dated
    after it. ``evidence`` spans are code points into ``text``. Without a publication date a relative
    expression is kept as evidence of an unknown date. Never raises on any text.
    """
    patterns = _event_patterns(lexicon.list("speech_events"))
    reader = Reader(text, published, compile_date_words(lexicon), *patterns)
    reader.lead = _lead(reader, [span for each in found for span in each.content])
    dated: list[StatementDate] = []
    for place, each in enumerate(found):
        before = (found[place - 1], dated[place - 1]) if place else None
        dated.append(_said(reader, each, before))
    return dated


def _said(
    reader: Reader, each: Attribution, before: tuple[Attribution, StatementDate] | None
) -> StatementDate:
    if not (each.cue or each.source or each.content):
        return _printed(reader)
    sentence = _sentence(reader.text, each)
    told = (
        _told_beside(reader, each, sentence)
        or _carried(reader, each, sentence)
        or _continued(reader, each, before)
        or _of_the_lead(reader, each, sentence)
    )
    return told or _printed(reader)


def _printed(reader: Reader) -> StatementDate:
    """The publication day, where nothing nearer is known."""
    if reader.published is None:
        return UNDATED
    return StatementDate(reader.published, reader.published, Precision.DAY, Basis.PUBLICATION)


def _dated(expression: Expression) -> StatementDate:
    if expression.first is None:
        return StatementDate(evidence=(expression.span,))
    return StatementDate(
        expression.first, expression.last, expression.precision, Basis.EXPRESSION, (expression.span,)
    )


# --- words in the attributing sentence -------------------------------------------------------------


def _told_beside(reader: Reader, each: Attribution, sentence: Span) -> StatementDate | None:
    """The date that stands with the cue, outside the words quoted or reported."""
    anchors = each.cue or each.source
    if not anchors:
        return None
    best: tuple[int, Expression] | None = None
    for start, stop in _outside(sentence, each.content):
        for expression in reader.between(start, stop):
            rank = _rank(reader, expression, each, anchors, (sentence[0], start))
            if rank is not None and (best is None or rank < best[0]):
                best = (rank, expression)
    return None if best is None else _dated(best[1])


def _sentence(text: str, each: Attribution) -> Span:
    """The sentence around cue, source and content, cut at :data:`REACH` characters to each side."""
    first = min(start for start, _ in each.cue + each.source + each.content[:1])
    last = max(stop for _, stop in each.cue + each.source + each.content[-1:])
    start = _sentence_start(text, first)
    final = each.content[-1][1] if each.content else 0
    if last == final and text[last - 1 : last] in ".!?":
        return start, last
    end = SENTENCE_END.search(text, last, last + REACH)
    return start, end.start() if end else min(len(text), last + REACH)


def _sentence_start(text: str, place: int) -> int:
    start = max(0, place - REACH)
    for end in SENTENCE_END.finditer(text, start, place):
        start = end.end()
    return start


def _outside(sentence: Span, content: Spans) -> Iterator[Span]:
    """The parts of a sentence that no content covers."""
    place, stop = sentence
    for first, last in sorted(content):
        if place < first:
            yield place, min(first, stop)
        place = max(place, last)
    if place < stop:
        yield place, stop


def _rank(
    reader: Reader, expression: Expression, each: Attribution, anchors: Spans, bounds: Span
) -> int | None:
    """How far an expression is from dating the cue (less is nearer); None where it dates something else."""
    if _names_a_writing(reader, expression, each):
        return 2 * NEAR
    if expression.bare:
        return None
    if _inside(expression.span, each.source):
        ends = each.source[-1][1] - expression.span[1] <= 1  # "the mayor last week | said"
        before = reader.text[each.source[0][0] : expression.span[0]]
        return NEAR if ends and before and not CLAUSE.search(before) else None
    ranks = (_rank_beside(reader, expression, each, anchor, bounds) for anchor in anchors)
    return min((rank for rank in ranks if rank is not None), default=None)


def _names_a_writing(reader: Reader, expression: Expression, each: Attribution) -> bool:
    """ "a 2014 report", "in a March 3 letter": the date of what the words were said in."""
    start, stop = expression.span
    match = reader.after.match(reader.text, stop, stop + 60)
    if match is None or expression.precision is Precision.RANGE:
        return False
    lead = reader.text[max(0, start - 12) : start].lower()
    return lead.endswith((" a ", " an ", " the ", "’s ", "'s ", " his ", " her ", " its ", " their ")) or (
        expression.bare and _inside(expression.span, each.source)
    )


def _inside(span: Span, spans: Iterable[Span]) -> bool:
    return any(first <= span[0] and span[1] <= last for first, last in spans)


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
    return "".join(text[first:last] for first, last in _outside((start, stop), spans))


# --- dates carried from before ---------------------------------------------------------------------


def _carried(reader: Reader, each: Attribution, sentence: Span) -> StatementDate | None:
    """The date of the occasion told just before, where these words point back to it."""
    start = sentence[0]
    if any(POINTS_BACK.search(reader.text, *part) for part in _outside(sentence, each.content)):
        return _latest(reader, max(0, start - CARRY), start)
    if _is_pronoun(reader.text, each):
        return _occasion_before(reader, start)
    return _writing_before(reader, each, start)


def _writing_before(reader: Reader, each: Attribution, start: int) -> StatementDate | None:
    """The date of "the email" or "the report" where it was named before."""
    text, (first, last) = reader.text, each.source[0]
    match = reader.writing.match(text, first, min(last, first + 60))
    place = text.rfind(match[1], max(0, start - CARRY), start) if match else -1
    if place < 0:
        return None
    end = SENTENCE_END.search(text, place, place + REACH)
    begins, ends = _sentence_start(text, place), end.start() if end else place
    told = [each for each in reader.between(begins, ends) if not each.bare and each.first is not None]
    return _dated(told[0]) if len(told) == 1 and abs(told[0].span[0] - place) <= NEAR else None


def _latest(reader: Reader, start: int, stop: int) -> StatementDate | None:
    """The last date told before; a weekday or month is taken, a bare year is not."""
    told = [each for each in reader.between(start, stop) if not each.bare]
    return _dated(told[-1]) if told else None


def _occasion_before(reader: Reader, start: int) -> StatementDate | None:
    """The date of a rally, letter or interview in the sentence before, in the same paragraph."""
    text = reader.text
    ends = start - 1
    while ends > 0 and text[ends] in " \"“”'’.!?)":
        ends -= 1
    if ends <= 0 or text[ends] == "\n":
        return None
    begins = _sentence_start(text, ends)
    for expression in reader.between(begins, ends + 1):
        lead = text[begins : expression.span[0]]
        occasion = reader.occasion.search(lead)
        if occasion is None or expression.bare or NOT_WHEN_SAID.match(lead.strip()) or CLAUSE.search(lead):
            continue
        if not PERIOD.search(lead, occasion.end()) and len(lead) - occasion.end() <= NEAR:
            return _dated(expression)
    return None


def _is_pronoun(text: str, each: Attribution) -> bool:
    return not each.source or bool(PRONOUN.match(text[each.source[0][0] : each.source[0][1]].strip()))


def _continued(
    reader: Reader, each: Attribution, before: tuple[Attribution, StatementDate] | None
) -> StatementDate | None:
    """The date of the statement before, where the same person goes on speaking in the same breath."""
    if before is None or before[1].basis is not Basis.EXPRESSION:
        return None
    earlier, said = before
    ends = max((stop for _, stop in earlier.content + earlier.cue), default=0)
    begins = max(ends, min((start for start, _ in each.content + each.cue + each.source), default=0))
    if begins - ends > CARRY_AFTER or not _same_breath(reader.text, earlier, each):
        return None
    apart = reader.text.count("\n", ends, begins) > 0
    if apart and (said.precision is not Precision.DAY or reader.text.count("\n\n", ends, begins) > 1):
        return None
    return said if _goes_on(reader.text, earlier, each) else None


def _same_breath(text: str, earlier: Attribution, each: Attribution) -> bool:
    """Not so where "had said" turns to "said", or "said" to "says"."""
    if each.cue and not PAST.search(text[each.cue[-1][0] : each.cue[-1][1]]):
        return False
    return not earlier.cue or "had" not in text[max(0, earlier.cue[0][0] - 12) : earlier.cue[0][1]].split()


def _goes_on(text: str, earlier: Attribution, each: Attribution) -> bool:
    return _is_pronoun(text, each) or _last_word(text, earlier) == _last_word(text, each)


def _last_word(text: str, each: Attribution) -> str:
    words = text[each.source[0][0] : each.source[-1][1]].split() if each.source else []
    return words[-1].strip(",.") if words else ""


# --- the day that the article tells of -------------------------------------------------------------


def _lead(reader: Reader, contents: Spans | list[Span]) -> Expression | None:
    """The day in the first paragraph, outside quoted words: papers print what was said the day before."""
    if reader.published is None:
        return None
    lines = LEAD_LINE.finditer(reader.text, 0, LEAD_ENDS)
    line = next((line for line in lines if line[0].count(" ") >= FEWEST_SPACES), None)
    if line is None:
        return None
    dateline = DATELINE_ENDS.match(line[0])
    start = line.start() + (dateline.end() if dateline else 0)
    for expression in reader.between(start, line.end()):
        if expression.precision is not Precision.DAY or expression.first is None:
            continue
        if any(first <= expression.span[0] < last for first, last in contents):
            continue
        days = (reader.published - expression.first).days
        lead = reader.text[max(start, _sentence_start(reader.text, expression.span[0])) : expression.span[0]]
        told = not LED_BY.search(lead) and not NOT_WHEN_SAID.match(lead.strip())
        return expression if 1 <= days <= LEAD_DAYS and told else None
    return None


def _of_the_lead(reader: Reader, each: Attribution, sentence: Span) -> StatementDate | None:
    """The lead's day for words that somebody "said"; not for what somebody "says", nor without a cue."""
    if reader.lead is None or not each.cue or _inside(reader.lead.span, [sentence]):
        return None  # in their own sentence the day belongs to something else
    cue = reader.text[each.cue[-1][0] : each.cue[-1][1]].strip()
    return _dated(reader.lead) if PAST.search(cue) else None
