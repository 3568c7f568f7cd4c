"""What dating a statement needs to know of its article, and where its sentence begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from quoteline.domain import Basis, Span, Spans, StatementDate
from quoteline.extraction.date_expressions import DateWords, Expression, expressions
from quoteline.extraction.found import Attribution

REACH = 400  # characters that a sentence is followed before and after its cue
NEAR = 90  # between a cue and the date that belongs to it
STRETCH = 1_024  # characters that are read for dates at once
LONGEST = 60  # characters of an expression
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
NOT_WHEN_SAID = re.compile(r"\b(?:after|before|since|following|until|despite|because|by|for|from|of)\b", re.I)
PAST = re.compile(
    r"(?:ed|ing|said|told|wrote|spoke|put|put it|went on|swore|held|made clear|let it be known|read)$", re.I
)


@lru_cache(maxsize=8)
def event_patterns(events: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """An occasion right after a date ("a 2014 report"), one anywhere, and a writing named again."""
    noun = "(?:" + "|".join(re.escape(event) for event in sorted(events, key=len, reverse=True)) + ")s?"
    after = re.compile(rf" (?:\w[\w-]* )?{noun}\b")
    whose = r"(?:a|an|the|his|her|its|their|this|that|another|\w+['’]s)"
    anywhere = re.compile(rf"\b{whose} (?:[\w-]+ ){{0,3}}{noun}\b")
    again = re.compile(rf"(?:[Tt]he|[Tt]his|[Tt]hat) (?:[\w-]+ )?({noun})$")
    return after, anywhere, again


@dataclass(frozen=True, slots=True)
class Lead:
    """The day that a first paragraph tells of, and for whom it holds: these names; without any, everybody."""

    day: Expression
    named: frozenset[str]


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
    lead: Lead | None = None
    _read: dict[int, list[Expression]] = field(default_factory=dict)

    def between(self, start: int, stop: int) -> Iterator[Expression]:
        """The expressions from ``start`` to ``stop``; each stretch of the text is read once."""
        for stretch in range(max(start, 0) // STRETCH, -(-stop // STRETCH)):
            for expression in self._stretch(stretch):
                if start <= expression.span[0] and expression.span[1] <= stop:
                    yield expression

    def _stretch(self, number: int) -> list[Expression]:
        if number not in self._read:
            begin, end = number * STRETCH, (number + 1) * STRETCH
            found = expressions(self.text, max(0, begin - LONGEST), end + LONGEST, self.published, self.words)
            self._read[number] = [each for each in found if begin <= each.span[0] < end]
        return self._read[number]


def dated(expression: Expression) -> StatementDate:
    if expression.first is None:
        return StatementDate(evidence=(expression.span,))
    return StatementDate(
        expression.first, expression.last, expression.precision, Basis.EXPRESSION, (expression.span,)
    )


def sentence_of(text: str, each: Attribution) -> Span:
    """The sentence around cue, source and content, cut at :data:`REACH` characters to each side."""
    first = min(start for start, _ in each.cue + each.source + each.content[:1])
    last = max(stop for _, stop in each.cue + each.source + each.content[-1:])
    start = sentence_start(text, first)
    final = each.content[-1][1] if each.content else 0
    if last == final and text[last - 1 : last] in ".!?":
        return start, last
    end = SENTENCE_END.search(text, last, last + REACH)
    return start, end.start() if end else min(len(text), last + REACH)


def sentence_start(text: str, place: int) -> int:
    reach = max(0, place - REACH)
    start = max(reach, text.rfind("\n", reach, place) + 1)
    for end in SENTENCE_END.finditer(text, start, place):
        start = end.end()
    return start


def outside(sentence: Span, content: Spans) -> Iterator[Span]:
    """The parts of a sentence that no content covers."""
    place, stop = sentence
    for first, last in sorted(content):
        if place < first:
            yield place, min(first, stop)
        place = max(place, last)
    if place < stop:
        yield place, stop


def inside(span: Span, spans: Iterable[Span]) -> bool:
    return any(first <= span[0] and span[1] <= last for first, last in spans)
