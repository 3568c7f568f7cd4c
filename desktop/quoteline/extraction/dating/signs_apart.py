"""What speaks for and against a moment that stands in another sentence than the statement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quoteline.extraction.dating.manner import SAYING, Manners, manners
from quoteline.extraction.dating.memory import Memory
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.dating.statements import Statement

NEARBY = 2  # sentences
BETWEEN = 20  # sentences before a statement in which other days are counted
STARTS_NEW = re.compile(
    r"\W*(?:meanwhile|separately|however|but|on the other hand|for (?:his|her|its) part)\b", re.I
)
LED = 40  # characters before a moment
# "After the fire on Tuesday": the day of something else.
NOT_WHEN_SAID = re.compile(
    r"\b(?:after|before|since|following|until|despite|because|ahead of|of|than)\b[^,.;]*$", re.I
)
POINTS_BACK = frozenset(("then", "that", "time", "same"))
Mentions = Sequence[tuple[Moment, int]]


def signs_apart(
    sheet: Sheet, known: Manners, memory: Memory, moment: Moment, number: int, one: Statement
) -> Iterator[str]:
    """The signs of a moment in sentence ``number``."""
    era = moment.era
    far = "near" if abs(number - one.first) <= NEARBY else "far"
    where = f"{far} {era}"
    start = sheet.span(number)[0]
    yield f"{_who_is_named(sheet, number, one)} {where}"
    yield from _of_statements_there(memory, moment, number, one, where)
    if not known[SAYING].isdisjoint(sheet.words(number)):
        yield f"saying there {where}"
    if NOT_WHEN_SAID.search(sheet.text, max(start, moment.span[0] - LED), moment.span[0]):
        yield f"not when {where}"
    yield f"others between {min(_others_between(sheet, moment, one), 3)} {era}"
    if STARTS_NEW.match(one.opening):
        yield f"new start {far}"
    if not POINTS_BACK.isdisjoint(one.outer):
        yield f"points back {where}"


def _of_statements_there(
    memory: Memory, moment: Moment, number: int, one: Statement, where: str
) -> Iterator[str]:
    who = memory.speakers_in(number)
    if not who:
        yield f"no statement there {where}"
        return
    yield f"statement there by {'same' if one.who in who else 'other'} {where}"
    if moment.span in memory.evidence_of(one.who):
        yield f"dated same speaker {where}"


def _who_is_named(sheet: Sheet, number: int, one: Statement) -> str:
    if one.name is not None and one.name.search(sheet.text, *sheet.span(number)):
        return "names speaker"
    return "pronoun" if one.pronoun else "another"


def _others_between(sheet: Sheet, moment: Moment, one: Statement) -> int:
    """How many other days are named between a moment and the statement."""
    near = sheet.between(one.first - BETWEEN, one.last)
    later = {other.key for other, _ in near if other.first is not None and moment.span[1] <= other.span[0]}
    return len(later - {moment.key})


def signs_of_head(sheet: Sheet, moment: Moment, number: int, one: Statement) -> Iterator[str]:
    """The signs of a moment among the first paragraphs, which tell what the story is about."""
    era = moment.era
    named = "named" if _who_is_named(sheet, number, one) == "names speaker" else "unnamed"
    yield f"in lead {named} {era} {one.tense}"
    for manner in one.manners:
        yield f"in lead {named} {manner}"
    yield f"in lead story {sheet.story} {moment.age}"


def signs_of_others(sheet: Sheet, memory: Memory, mentions: Mentions, one: Statement) -> Iterator[str]:
    """The signs of the other places where a day is named."""
    for other, where in mentions:
        era = other.era
        if where < sheet.lead:
            yield f"also in lead {era}"
        if where < one.first and _who_is_named(sheet, where, one) == "names speaker":
            yield f"also names speaker {era}"
        if other.span in memory.evidence_of(one.who):
            yield f"also dated same speaker {era}"


def signs_of_manner(
    sheet: Sheet, known: Manners, moment: Moment, number: int, one: Statement
) -> Iterator[str]:
    """In what manner the words were said, with what the moment's sentence tells of."""
    era = moment.era
    apart = not one.first <= number <= one.last
    there = manners(sheet.words(number), known) if apart else ()
    for manner in one.manners:
        yield f"manner {manner} {era}"
        for other in there:
            yield f"manner {manner} there {other} {era}"
