"""What dating asks of one statement: its sentences, the tense of its cue, who says it, and in what manner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from quoteline.domain import Span, Spans, Speaker
from quoteline.extraction.dating.manner import Manners, manners, words_of
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.found import Attribution

PRONOUN = re.compile(r"(?:he|she|they|it|we|i|who|which|that)$", re.I)
HAD = re.compile(r"\bhad\b|['’]d\b", re.I)
HAS = re.compile(r"\b(?:has|have)\b|['’]ve\b", re.I)
MODAL = re.compile(r"\b(?:will|would|could|should|may|might|must|can|to|going to|['’]ll)\b", re.I)
PAST = re.compile(
    r"(?:ed|said|told|wrote|spoke|put|went|swore|held|made|let|read|gave|took|saw|did|was|were)$", re.I
)
PRESENT = re.compile(r"(?:s|is|are|['’]re|am|say|tell|think|believe|argue|insist)$", re.I)
APART = re.compile(r"[.;:,”\"]\s*$")
LONGEST = 4_000  # characters of a statement's sentences that are read
OPENING = 40  # characters
AUXILIARY = 24  # characters before a cue in which its auxiliary is looked for


class Tense(StrEnum):
    """The tense of a cue, as far as its form tells."""

    PAST = "past"  # said
    HAD = "had"  # had said
    HAS = "has"  # has said
    PRESENT = "now"  # says
    ING = "ing"  # saying
    MODAL = "modal"  # would say, to say
    NONE = "none"  # according to


@dataclass(frozen=True, slots=True)
class Statement:
    """An attribution with what dating asks of it; ``first`` and ``last`` are numbers of its sentences."""

    each: Attribution
    who: str  # the speaker's name, else the last word of the mention
    name: re.Pattern[str] | None  # finds the speaker in other sentences, not as an owner
    tense: Tense
    pronoun: bool
    first: int
    last: int
    outer: frozenset[str]  # the words of its sentences, without those quoted, in lower case
    opening: str  # the first characters of its sentences
    manners: tuple[str, ...]  # "plain" where nothing tells


def statement(sheet: Sheet, each: Attribution, speaker: Speaker | None, known: Manners) -> Statement:
    """Read what dating asks of an attribution; ``speaker`` is whom it was given to, where that is known."""
    start, stop = around(each)
    first, last = sheet.sentence(start), sheet.sentence(max(start, stop - 1))
    whole = (sheet.span(first)[0], sheet.span(last)[1])
    outer = words_of("".join(sheet.text[a:b] for a, b in outside(whole, each.content))[:LONGEST])
    who, name = _who_says(sheet.text, each, speaker)
    pattern = re.compile(rf"\b{re.escape(name)}\b(?!['’]s)") if name else None
    return Statement(
        each,
        who,
        pattern,
        tense_of(sheet.text, each),
        is_pronoun(sheet.text, each),
        first,
        last,
        outer,
        sheet.text[whole[0] : whole[0] + OPENING].lower(),
        manners(outer, known),
    )


def around(each: Attribution) -> Span:
    """From the first to the last of cue, source and content."""
    spans = each.cue + each.source + each.content
    return min((start for start, _ in spans), default=0), max((stop for _, stop in spans), default=0)


def outside(whole: Span, spans: Spans) -> Iterator[Span]:
    """The parts of a stretch that no span covers."""
    place, stop = whole
    for first, last in sorted(spans):
        if place < first:
            yield place, min(first, stop)
        place = max(place, last)
    if place < stop:
        yield place, stop


def tense_of(text: str, each: Attribution) -> Tense:
    """The tense of the cue with the auxiliary before it."""
    if not each.cue:
        return Tense.NONE
    start, stop = each.cue[0][0], each.cue[-1][1]
    cue = text[start:stop].strip(" :,")
    before = text[max(0, start - AUXILIARY) : start].rpartition("\n")[2]
    near = "" if APART.search(before) else " ".join(before.split()[-2:])
    for sign, tense in ((HAD, Tense.HAD), (HAS, Tense.HAS), (MODAL, Tense.MODAL)):
        if sign.search(f"{near} {cue}"):
            return tense
    parts = cue.split()
    if any(PAST.search(part) for part in parts):
        return Tense.PAST
    if any(part.endswith("ing") for part in parts):
        return Tense.ING
    return Tense.PRESENT if any(PRESENT.search(part) for part in parts) else Tense.NONE


def _who_says(text: str, each: Attribution, speaker: Speaker | None) -> tuple[str, str]:
    """A name to tell speakers apart by, and the word by which other sentences name this one."""
    if speaker is not None:
        words = speaker.name.split()
        return speaker.name, words[-1] if words and words[-1][:1].isupper() else ""
    mention = text[each.source[0][0] : each.source[-1][1]].split() if each.source else []
    word = mention[-1].strip(",.;:“”\"'") if mention else ""
    return word.lower(), word if word[:1].isupper() else ""


def is_pronoun(text: str, each: Attribution, which: re.Pattern[str] = PRONOUN) -> bool:
    """Whether the mention is a pronoun, or there is none."""
    return not each.source or bool(which.match(text[each.source[0][0] : each.source[0][1]].strip()))
