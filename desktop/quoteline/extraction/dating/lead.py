"""The day that a story's first paragraph tells of, and whose words were said on that day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quoteline.domain import Span, Speaker
from quoteline.extraction.dating.clauses import NOT_WHEN_SAID, PAST, REACH, inside, sentence_start
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.reader import Lead, Reader
from quoteline.extraction.dating.sheet import SENTENCE_END
from quoteline.extraction.found import Attribution

LEAD_ENDS = 1_500  # characters in which the first paragraph is looked for
FEWEST_SPACES = 12  # of a first paragraph; a headline has fewer
LEAD_DAYS = 2  # before publication; what is older is the story's background
MOST_SPEAKERS = 200  # of an article that are looked for in its lead
LEAD_LINE = re.compile(r"[^\n]+")
DATELINE_ENDS = re.compile(r"[^\W\d_a-z]{2}[^\n]{0,80}? ?(?:—|–| -|--) ?(?=\S)")
LED_BY = re.compile(r"\b(?:since|until|after|before|by|through|from|next)\s(?:late |early )?$", re.I)
BACKGROUND = re.compile(r"\b(?:after|since|following|until)\b")
TOLD_AND = re.compile(r"\b(?:\w+ed|said|told|wrote|spoke|went on)(?: \w+)?$")
LASTED = re.compile(r"for [\w-]+ (?:minutes|hours)\b", re.I)
ARTICLE = re.compile(r"^(?:the|a|an) ", re.I)
# Where several people speak on one occasion, whoever else the lead names.
SCENE = re.compile(
    r"\b(?:inquiry|hearings?|court|trial|jury|sentenced|tribunal|council|committee|parliament|senate|assembly"
    r"|debate[ds]?|interview|rally|rallied|vigil|funeral|ceremony|summit|conference|meeting|town hall"
    r"|session)\b",
    re.I,
)


def lead_of(reader: Reader, found: Sequence[Attribution], speakers: Sequence[Speaker | None]) -> Lead | None:
    """The day in the first paragraph, outside all quoted words: papers print what was said the day before.

    It holds for everybody where the story has a dateline (somebody was there) or tells of a hearing or
    the like; else for those whom the day's sentence names, where it names any of the speakers.
    """
    if reader.published is None:
        return None
    lines = LEAD_LINE.finditer(reader.text, 0, LEAD_ENDS)
    line = next((line for line in lines if line[0].count(" ") >= FEWEST_SPACES), None)
    if line is None:
        return None
    dateline = DATELINE_ENDS.match(line[0])
    day = _day(reader, found, (line.start() + (dateline.end() if dateline else 0), line.end()))
    if day is None:
        return None
    end = SENTENCE_END.search(reader.text, day.span[1], day.span[1] + REACH)
    begins = max(line.start(), sentence_start(reader.text, day.span[0]))
    sentence = reader.text[begins : min(end.start() if end else line.end(), line.end())]
    everyone = dateline is not None or _is_scene(sentence)
    named = frozenset[str]() if everyone else frozenset(_named_in(sentence, speakers))
    return Lead(day, named)


def _day(reader: Reader, found: Sequence[Attribution], line: Span) -> Moment | None:
    """The first day of a line, if it is a day or two before publication and tells when something was."""
    contents = [span for each in found for span in each.content if span[0] < LEAD_ENDS]
    for moment in reader.between(*line):
        if not moment.is_day or any(first <= moment.span[0] < last for first, last in contents):
            continue
        days = (reader.published - moment.first).days if reader.published and moment.first else 0
        if days > LEAD_DAYS:
            continue
        lead = reader.text[max(line[0], sentence_start(reader.text, moment.span[0])) : moment.span[0]]
        lead = lead.strip() + " "
        told = LASTED.match(lead) or not NOT_WHEN_SAID.match(lead)
        return moment if days and told and not LED_BY.search(lead) else None
    return None


def _is_scene(sentence: str) -> bool:
    """Whether a sentence tells of a hearing or the like; "resigned, a week after an inquiry" does not."""
    return SCENE.search(BACKGROUND.split(sentence, maxsplit=1)[0]) is not None


def _named_in(sentence: str, speakers: Sequence[Speaker | None]) -> set[str]:
    """The names of the speakers that a sentence names; of two with one surname the one named in full."""
    low = sentence.lower()
    known = list(dict.fromkeys(who for who in speakers if who is not None))[:MOST_SPEAKERS]
    full = {who.name for who in known if ARTICLE.sub("", who.name).lower() in low}
    lasts = {name.split()[-1] for name in full}
    short = (who for who in known if who.name not in full and who.name.split()[-1] not in lasts)
    return full | {who.name for who in short if any(alias.lower() in low for alias in who.aliases)}


def of_the_lead(reader: Reader, each: Attribution, sentence: Span, speaker: Speaker | None) -> Moment | None:
    """The lead's day for words that somebody "said" and turns of a transcript; not for what one "says"."""
    lead = reader.lead
    if lead is None or inside(lead.day.span, [sentence]):
        return None  # in their own sentence the day belongs to something else
    if each.rule == "transcript":
        return lead.day
    if not each.cue:
        return None
    start, stop = each.cue[-1]
    cue = reader.text[start:stop].strip()
    if cue == ":" and _is_label(reader.text, each):
        return lead.day
    past = PAST.search(cue) or (cue == ":" and TOLD_AND.search(reader.text, max(0, start - 30), start))
    holds = not lead.named or (speaker is not None and speaker.name in lead.named)
    return lead.day if holds and past else None


def _is_label(text: str, each: Attribution) -> bool:
    """Whether the mention is printed in capitals, as transcripts and tabloids print who speaks."""
    return bool(each.source) and text[each.source[0][0] : each.source[0][1]].isupper()
