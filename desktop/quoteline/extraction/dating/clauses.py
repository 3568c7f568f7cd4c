"""How a date and a cue may stand together in one sentence: what parts them, and what joins them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from quoteline.domain import Span
from quoteline.extraction.dating.manner import Manners, compile_manners
from quoteline.extraction.dating.sheet import SENTENCE_END
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon

REACH = 400  # characters that a sentence is followed before and after its cue
NEAR = 90  # between a cue and the date that belongs to it
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
OPENING = re.compile(
    r"[\s\"“”'‘’—–-]*(?:(?:but|and|then|later|early|late|also|still|yet|back|only|just|on|in)\b[ ,]*){0,4}",
    re.I,
)


@dataclass(frozen=True)
class Occasions:
    """Finds an occasion or writing right behind a date (“a 2014 report”), anywhere, and one named again."""

    behind: re.Pattern[str]
    anywhere: re.Pattern[str]
    again: re.Pattern[str]


@dataclass(frozen=True)
class Known:
    """The word lists that dating statements goes by."""

    occasions: Occasions
    manners: Manners


def compile_known(lexicon: Lexicon) -> Known:
    """The word lists of a lexicon, made ready."""
    return Known(compile_occasions(lexicon), compile_manners(lexicon))


def compile_occasions(lexicon: Lexicon) -> Occasions:
    """The occasions and writings of a lexicon at which words are said."""
    nouns = sorted(lexicon.list("speech_events"), key=len, reverse=True)
    noun = "(?:" + "|".join(re.escape(one) for one in nouns) + ")s?"
    whose = r"(?:a|an|the|his|her|its|their|this|that|another|\w+['’]s)"
    return Occasions(
        re.compile(rf" (?:\w[\w-]* )?{noun}\b"),
        re.compile(rf"\b{whose} (?:[\w-]+ ){{0,3}}{noun}\b"),
        re.compile(rf"(?:[Tt]he|[Tt]his|[Tt]hat) (?:[\w-]+ )?({noun})$"),
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
    """Where the sentence that holds a place begins, at most :data:`REACH` characters before it."""
    reach = max(0, place - REACH)
    start = max(reach, text.rfind("\n", reach, place) + 1)
    for end in SENTENCE_END.finditer(text, start, place):
        start = end.end()
    return start


def inside(span: Span, spans: Iterable[Span]) -> bool:
    """Whether a span lies within one of others."""
    return any(first <= span[0] and span[1] <= last for first, last in spans)
