"""The date of a statement carried from before: an occasion, a writing, the same breath."""

from __future__ import annotations

import re

from quoteline.domain import Precision, Span
from quoteline.extraction.dating.clauses import (
    CLAUSE,
    NEAR,
    NOT_WHEN_SAID,
    PAST,
    PERIOD,
    REACH,
    sentence_start,
)
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.reader import Reader
from quoteline.extraction.dating.sheet import SENTENCE_END
from quoteline.extraction.dating.statements import LONGEST, is_pronoun, outside
from quoteline.extraction.found import Attribution

OPENING_MARKS = "\"“”„«»‘'("
CARRY = 700  # how far back a date may be carried from
CARRY_AFTER = 400  # between one statement and the next that goes on with it
JUST_BEFORE = 7  # days before publication in which the sentence before dates what its subject goes on to say
POINTS_BACK = re.compile(
    r"\b(?:at the time|(?:that|the same) (?:day|night|evening|morning|afternoon|week|month|year)"
    r"|(?:said|added|wrote|told \w+) then|then (?:said|added|wrote))\b",
    re.I,
)
# "The reply, dated | April 2, was read aloud": what "it" says then
LETTER_OF = re.compile(
    r"\bdated $|\b(?:letter|note|message|e-?mail|memo|statement) [^.]{0,60}\b(?:on|in) $|"
    r"\b(?:letter|note|message|e-?mail|memo|statement) [^.]{0,60}$"
)
LONG_AGO = 80 * 365  # days; who did something then does not speak of it now
HE_OR_SHE = re.compile(r"(?:he|she)$", re.I)
PERSONAL = re.compile(r"(?:he|she|they|it|we|i)$", re.I)


def carried(reader: Reader, each: Attribution, sentence: Span) -> Moment | None:
    """The date of the occasion told just before, where these words point back to it."""
    start = sentence[0]
    told = each.cue or each.rule == "signed"
    read = (start, min(sentence[1], start + LONGEST))
    if told and any(POINTS_BACK.search(reader.text, *part) for part in outside(read, each.content)):
        return _latest(reader, max(0, start - CARRY), start)
    if is_pronoun(reader.text, each, PERSONAL):
        return _occasion_before(reader, each, start) or _sentence_before(reader, each, start)
    return _writing_before(reader, each, start) or _sentence_before(reader, each, start)


def _writing_before(reader: Reader, each: Attribution, start: int) -> Moment | None:
    """The date of "the email" or "the report" where it was named before."""
    text, (first, last) = reader.text, each.source[0]
    match = reader.occasions.again.match(text, first, min(last, first + 60))
    place = text.rfind(match[1], max(0, start - CARRY), start) if match else -1
    if place < 0:
        return None
    end = SENTENCE_END.search(text, place, place + REACH)
    begins, ends = sentence_start(text, place), end.start() if end else place
    told = [each for each in reader.between(begins, ends) if not each.bare and each.first is not None]
    told = [each for each in told if not NOT_WHEN_SAID.search(text, max(0, each.span[0] - 6), each.span[0])]
    return told[0] if len(told) == 1 and abs(told[0].span[0] - place) <= NEAR else None


def _latest(reader: Reader, start: int, stop: int) -> Moment | None:
    """The last date told before; a weekday or month is taken, a bare year is not."""
    told = [each for each in reader.between(start, stop) if not each.bare]
    return told[-1] if told else None


def _occasion_before(reader: Reader, each: Attribution, start: int) -> Moment | None:
    """The date of a rally, letter or interview in the sentence before, in the same paragraph."""
    text = reader.text
    ends = start - 1
    while ends > 0 and text[ends] in " \"“”'’.!?)":
        ends -= 1
    if ends <= 0 or text[ends] == "\n":
        return None
    begins = sentence_start(text, ends)
    for moment in reader.between(begins, ends + 1):
        lead = text[begins : moment.span[0]]
        occasion = reader.occasions.anywhere.search(lead)
        if LETTER_OF.search(lead) and _source(text, each) == "it":
            return moment
        if occasion is None or moment.bare or NOT_WHEN_SAID.match(lead.strip()) or CLAUSE.search(lead):
            continue
        if not PERIOD.search(lead, occasion.end()) and len(lead) - occasion.end() <= NEAR:
            return moment
    return None


def _sentence_before(reader: Reader, each: Attribution, start: int) -> Moment | None:
    """The day that the sentence before tells of its subject, who then speaks: "On Friday she lit it."

    A few days before publication only: "In 1994 he left home" is no date of what he says of it now.
    """
    text = reader.text
    if not each.cue or not PAST.search(text[each.cue[-1][0] : each.cue[-1][1]]):
        return None
    ends = _end_before(text, start)
    if ends is None or next(reader.between(max(0, ends - REACH), ends), None) is None:
        return None
    begins = sentence_start(text, ends - 1)
    sentence = text[begins:ends]
    if not (is_pronoun(text, each, HE_OR_SHE) or _names_subject(sentence, _last_word(text, each))):
        return None
    told = [moment for moment in reader.between(begins, ends) if not moment.bare]
    if len(told) != 1 or _is_of_else(text[begins : told[0].span[0]]):
        return None
    return told[0] if _is_just_before(reader, told[0]) else None


def _end_before(text: str, start: int) -> int | None:
    """Where the sentence before one ends, with its mark; None where none ends close before."""
    ends = start
    while ends > max(0, start - 8) and (text[ends - 1].isspace() or text[ends - 1] in OPENING_MARKS):
        ends -= 1
    return ends if ends > 0 and text[ends - 1] in ".!?" else None


def _is_of_else(lead: str) -> bool:
    """Whether the words before a date tell that it belongs to something else than its sentence."""
    return bool(
        NOT_WHEN_SAID.search(lead[-20:])
        or CLAUSE.search(lead.rpartition(",")[2])
        or PERIOD.search(lead[-20:])
    )


def _is_just_before(reader: Reader, moment: Moment) -> bool:
    """Whether a moment is a day shortly before publication, or so long ago that it was lived through then."""
    if reader.published is None or moment.first is None:
        return False
    days = (reader.published - moment.first).days
    return days > LONG_AGO or (moment.is_day and days <= JUST_BEFORE)


def _names_subject(sentence: str, name: str) -> bool:
    """Whether a sentence names somebody, not as the owner or object of something."""
    if not name[:1].isupper():
        return False
    found = re.search(rf"(?<!of )(?<!by )(?<!with )(?<!for )\b{re.escape(name)}\b(?!['’]s)", sentence)
    return found is not None


def _source(text: str, each: Attribution) -> str:
    return text[each.source[0][0] : each.source[0][1]].strip().lower() if each.source else ""


def continued(
    reader: Reader, each: Attribution, before: tuple[Attribution, Moment | None] | None
) -> Moment | None:
    """The date of the statement before, where the same person goes on speaking in the same breath."""
    earlier, said = before or (None, None)
    if earlier is None or said is None:
        return None
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
    if each.cue and not each.source:
        return False  # "Asked why": another one speaks
    return is_pronoun(text, each, PERSONAL) or _last_word(text, earlier) == _last_word(text, each)


def _last_word(text: str, each: Attribution) -> str:
    words = text[each.source[0][0] : each.source[-1][1]].split() if each.source else []
    return words[-1].strip(",.") if words else ""
