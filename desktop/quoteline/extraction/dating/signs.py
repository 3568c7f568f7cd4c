"""What speaks for and against each answer to when a statement was said: names that weights are kept for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quoteline.domain import Span
from quoteline.extraction.dating.clauses import CLAUSE, OPENING, Known
from quoteline.extraction.dating.manner import BACK, words_of
from quoteline.extraction.dating.memory import PRINTED, UNKNOWN, Memory
from quoteline.extraction.dating.moments import NEW, Moment, bucket
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.dating.signs_apart import (
    Mentions,
    signs_apart,
    signs_of_head,
    signs_of_manner,
    signs_of_others,
)
from quoteline.extraction.dating.signs_beside import signs_beside
from quoteline.extraction.dating.statements import Statement

ALSO = 3  # other places of a day that are looked at
PREPOSITION = re.compile(
    r"\b(on|in|at|during|since|after|before|until|till|by|for|from|of|through|over|to|late|early|earlier"
    r"|between|following|dated|next|that|this|last)\s+(?:the\s+|late\s+|early\s+|earlier\s+)?$",
    re.I,
)
BEHIND = re.compile(r"(['’]s?\b)?,?\s*([a-z]+|[A-Z]|[.,;:”\"]|$)?")
REACH = 24  # characters before a moment
RECALLED = re.compile(r"\b(?:(?:used|likes|liked|loved) to|(?:is|are|was|were) said to have|once)\b", re.I)
BESIDE_CUE = 30  # characters before a cue


class Signs:
    """Gives the signs of every answer for the statements of one article."""

    def __init__(self, sheet: Sheet, known: Known, memory: Memory) -> None:
        self.sheet = sheet
        self.known = known
        self.memory = memory
        self._around: dict[Span, tuple[str, ...]] = {}

    # --- no day is named ----------------------------------------------------------------------------

    def of_none(self, one: Statement, vote: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The signs that no day named in the text is meant: but that of publication, or an unknown one.

        ``vote`` is the rule that would put it on another day, or "none".
        """
        signs = [f"voted {vote}", *self._of_none(one)]
        return tuple([f"{PRINTED} {sign}" for sign in signs]), tuple([f"{UNKNOWN} {sign}" for sign in signs])

    def _of_none(self, one: Statement) -> Iterator[str]:
        sheet, tense = self.sheet, one.tense
        yield "answer"
        yield f"tense {tense}"
        yield "pronoun" if one.pronoun else "name"
        yield f"kind {one.each.kind}"
        for manner in one.manners:
            yield f"said {manner}"
            yield f"said {manner} {tense}"
        yield f"story {sheet.story}"
        yield f"story {sheet.story} {tense}"
        yield from self._of_looking_back(one)
        if one.first <= 1:
            yield f"headline {tense}"
        if one.first < sheet.lead:
            yield "lead"
        yield f"same before {self.memory.same_before(one)}"
        yield f"before {self.memory.before(one)}"
        told = self._of_paragraph(one)
        yield f"paragraph {told}"
        yield f"paragraph {told} {tense}"
        if one.each.cue:
            start, stop = one.each.cue[-1]
            yield f"cue {' '.join(sheet.text[start:stop].split()[-1:])}".lower()

    def _of_looking_back(self, one: Statement) -> Iterator[str]:
        back = self.known.manners[BACK]
        if one.each.cue:
            first = max(self.sheet.span(one.first)[0], one.each.cue[0][0] - BESIDE_CUE)
            near = self.sheet.text[first : one.each.cue[-1][1]]
            if not back.isdisjoint(words_of(near)):
                yield f"back {one.tense}"
                if RECALLED.search(near):
                    yield "recalled"
                return
        if not back.isdisjoint(one.outer):
            yield "back far"

    def _of_paragraph(self, one: Statement) -> str:
        """Whether the days named in a statement's paragraph are old or new."""
        sheet = self.sheet
        here = sheet.paragraphs[one.first]
        near = sheet.between(one.first - 20, one.last + 4)
        eras = {moment.era for moment, number in near if sheet.paragraphs[number] == here}
        return "none" if not eras else "new" if eras == {NEW} else "old"

    # --- a day is named -----------------------------------------------------------------------------

    def of_day(self, mentions: Mentions, one: Statement) -> Iterator[str]:
        """The signs of a day that is named in one place or several, the nearest first."""
        sheet = self.sheet
        moment, number = mentions[0]
        apart = not one.first <= number <= one.last
        yield from self._of_moment(moment, number, one)
        yield from signs_of_manner(sheet, self.known.manners, moment, number, one)
        yield from signs_of_others(sheet, self.memory, mentions[1 : 1 + ALSO], one)
        if apart:
            yield from signs_apart(sheet, self.known.manners, self.memory, moment, number, one)
            if number < sheet.lead:
                yield from signs_of_head(sheet, moment, number, one)
        else:
            yield from signs_beside(sheet, self.known, moment, one)
        yield from self._of_speaker(moment, number, one)

    def _of_moment(self, moment: Moment, number: int, one: Statement) -> Iterator[str]:
        sheet, era = self.sheet, moment.era
        place = self._place(number, one)
        side = "same" if place == "same" else "far"
        yield f"at {place}"
        yield f"at {place} {era}"
        yield f"tense {one.tense} {era} {place}"
        yield f"age {moment.age}"
        yield f"precision {moment.precision}"
        yield f"precision {moment.precision} {place}"
        if moment.turned:
            yield f"turned {side}"
        if moment.bare:
            yield f"bare {place}"
        if moment.key in sheet.lead_days:
            yield f"lead day {era}"
            if self.memory.same_before(one) != "none":
                yield "lead day, spoke before"
        holder = self.memory.holder(moment.span)
        if holder is not None:
            yield f"quoted {'own' if holder is one.each else 'other'} {side}"
        yield from self._of_words_around(moment, number, side)

    def _of_words_around(self, moment: Moment, number: int, side: str) -> Iterator[str]:
        if moment.span not in self._around:
            self._around[moment.span] = tuple(self._words_around(moment, number))
        signs = self._around[moment.span]
        yield signs[0]
        for sign in signs:
            yield f"{sign} {side}"

    def _words_around(self, moment: Moment, number: int) -> Iterator[str]:
        """The signs of what stands before and behind a moment; read once."""
        text, (start, stop) = self.sheet.text, moment.span
        led = PREPOSITION.search(text, max(0, start - REACH), start)
        yield f"by {led[1].lower() if led else 'none'}"
        behind = BEHIND.match(text, stop)
        if behind is not None:
            yield f"then {'poss' if behind[1] else 'word' if (behind[2] or '')[:1].islower() else 'end'}"
        lead = text[self.sheet.span(number)[0] : start]
        if OPENING.fullmatch(lead):
            yield "opens"
        if CLAUSE.search(lead.rpartition(",")[2]):
            yield "clause led"

    def _place(self, number: int, one: Statement) -> str:
        paragraphs = self.sheet.paragraphs
        if one.first <= number <= one.last:
            return "same"
        if number > one.last:
            same = paragraphs[number] == paragraphs[one.last]
            return f"next {bucket(number - one.last, (1, 2, 4))} {'P' if same else '-'}"
        apart = paragraphs[one.first] - paragraphs[number]
        return f"prev {bucket(one.first - number, (1, 2, 4, 8, 16))} {bucket(apart, (0, 1, 3))}"

    def _of_speaker(self, moment: Moment, number: int, one: Statement) -> Iterator[str]:
        """What the days of the statements before tell."""
        memory, era, key = self.memory, moment.era, moment.key
        if memory.day_before(one) == key:
            yield f"same speaker's day {era}"
            yield f"same speaker's day {self._place(number, one)}"
            yield f"same speaker's day {one.tense}"
        if memory.last_day == key:
            whose = "same" if memory.last_who == one.who else "other"
            yield f"last day {era} {whose}"
            yield f"last day {whose} {memory.apart(one)} {one.tense}"
        if key in memory.days_of(one.who):
            yield f"a day of the speaker {era}"
