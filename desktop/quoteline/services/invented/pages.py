"""Invented articles: prose with quotations in it, each as extraction would hand it over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from quoteline.domain import (
    UNDATED,
    Article,
    Kind,
    Passing,
    PublishedFrom,
    Quotation,
    Relay,
    Span,
    Spans,
    Speaker,
    SpeakerKind,
)
from quoteline.services.invented import statements
from quoteline.services.invented.days import Burst, Calendar
from quoteline.services.invented.people import NAMELESS, Crowd
from quoteline.services.invented.words import Vocabulary

QUOTATIONS = (1, 2, 3, 4, 6, 8, 9, 11, 14, 18, 34)  # in an article: ten as a rule
MOST = max(QUOTATIONS)
NAMED, DESCRIBED = 0.78, 0.16  # of all quotations; the rest is nobody's
DIRECT, MIXED = 0.55, 0.13  # the rest is reported
OF_THE_TOPIC = 0.12  # of the words in a burst
NEXT_VOICE = 0.6  # of the voices in a burst are those that everybody asks
UNPUBLISHED = 0.015  # articles without a date
RELAYED, DENIED, HEADLINE = 0.012, 0.005, 0.003
SAID = ("said", "said", "said", "told reporters", "added", "argued", "insisted", "announced", "wrote")
CONFIDENCES = (0.45, 0.62, 0.68, 0.71, 0.71, 0.74, 0.8, 0.93, 0.97, 0.98)
FOUND_BY = {Kind.DIRECT: "invented:quote", Kind.MIXED: "invented:mixed", Kind.INDIRECT: "invented:clause"}


@dataclass(frozen=True, slots=True)
class Printed:
    """An article with its quotations, and the tag that fits what it is about."""

    article: Article
    quotations: tuple[Quotation, ...]
    tag: str


@dataclass(frozen=True, slots=True)
class World:
    """All that articles are made of."""

    vocabulary: Vocabulary
    crowd: Crowd
    calendar: Calendar


class Page:
    """The text of an article as it grows."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0

    def put(self, words: str) -> Span:
        """Write on; gives where it stands."""
        start = self._length
        self._parts.append(words)
        self._length += len(words)
        return start, self._length

    @property
    def text(self) -> str:
        return "".join(self._parts)


def printed(random: Random, world: World, number: int, most: int = MOST) -> Printed:
    """One article, with at most so many quotations."""
    day, burst = world.calendar.drawn(random)
    published = None if random.random() < UNPUBLISHED else day
    page = Page()
    voices: list[Speaker] = []
    found = []
    for _ in range(min(most, random.choice(QUOTATIONS))):
        page.put(_sentence(random, world, burst, random.randint(6, 18)) + " ")
        found.append(_quotation(random, world, page, burst, published, voices))
        page.put("\n\n")
    page.put(_sentence(random, world, burst, random.randint(8, 20)))
    article = Article(
        text=page.text,
        title=_sentence(random, world, burst, random.randint(5, 9)).rstrip("."),
        outlet=world.crowd.outlet(random),
        byline="" if random.random() < 0.4 else world.crowd.drawn(random).name,
        published=published,
        published_from=PublishedFrom.ROW if published else PublishedFrom.UNKNOWN,
        origin=f"invented-{number}",
        doc_id=f"invented-{number}",
    )
    return Printed(article, tuple(found), burst.tag if burst else "")


def _words(random: Random, world: World, burst: Burst | None, count: int) -> list[str]:
    words = world.vocabulary.drawn(random, count)
    if burst is not None:
        for place in range(count):
            if random.random() < OF_THE_TOPIC:
                words[place] = random.choice(burst.topic)
    return words


def _sentence(random: Random, world: World, burst: Burst | None, count: int) -> str:
    words = " ".join(_words(random, world, burst, count))
    return f"{words[:1].upper()}{words[1:]}."


def _quotation(
    random: Random,
    world: World,
    page: Page,
    burst: Burst | None,
    published: date | None,
    voices: list[Speaker],
) -> Quotation:
    who = _voice(random, world, burst, voices)
    kind = _kind(random)
    said, when = statements.drawn(random, published)
    words = _words(random, world, burst, max(4, int(random.gammavariate(3.2, 5.5))))
    write = _direct if kind is Kind.DIRECT else _reported
    content, source, cue, proof = write(random, page, words, who, when, kind)
    return Quotation(
        kind=kind,
        content=content,
        cue=cue,
        source=source,
        speaker=who,
        said=statements.proved_by(said, proof) if said is not UNDATED else said,
        confidence=random.choice(CONFIDENCES),
        found_by=FOUND_BY[kind],
        note=_note(random),
        relay=_relay(random, world, page),
    )


Places = tuple[Spans, Spans, Spans, Spans]  # of the words, who said them, the verb, and the day


def _direct(
    random: Random, page: Page, words: list[str], who: Speaker | None, when: str, kind: Kind
) -> Places:
    page.put("“")
    content = page.put(" ".join(words).capitalize())
    page.put(",” ")
    source, cue, proof = _tag(random, page, who, when)
    page.put(".")
    return (content,), source, cue, proof


def _reported(
    random: Random, page: Page, words: list[str], who: Speaker | None, when: str, kind: Kind
) -> Places:
    source, cue, proof = _tag(random, page, who, when, at_the_start=True)
    page.put(" that ")
    if kind is Kind.MIXED:
        half = len(words) // 2
        words = [*words[:half], "“" + words[half], *words[half + 1 :]]
        words[-1] += "”"
    content = page.put(" ".join(words))
    page.put(".")
    return (content,), source, cue, proof


def _tag(
    random: Random, page: Page, who: Speaker | None, when: str, at_the_start: bool = False
) -> tuple[Spans, Spans, Spans]:
    source: Spans = ()
    if who is not None:
        name = who.name[:1].upper() + who.name[1:] if at_the_start else who.name
        source = (page.put(name),)
        page.put(f", {who.role}, " if who.role and random.random() < 0.3 else " ")
    else:
        page.put("It was " if at_the_start else "it was ")
    cue: Spans = (page.put("said" if who is None else random.choice(SAID)),)
    if not when:
        return source, cue, ()
    page.put(" ")
    return source, cue, (page.put(when),)


def _kind(random: Random) -> Kind:
    drawn = random.random()
    if drawn < DIRECT:
        return Kind.DIRECT
    return Kind.MIXED if drawn < DIRECT + MIXED else Kind.INDIRECT


def _voice(random: Random, world: World, burst: Burst | None, voices: list[Speaker]) -> Speaker | None:
    """Who says it: an article asks few, and them again and again."""
    drawn = random.random()
    if drawn >= NAMED + DESCRIBED:
        return None
    if drawn >= NAMED:
        return Speaker(random.choice(NAMELESS), SpeakerKind.UNKNOWN)
    if voices and random.random() < 0.55:
        return random.choice(voices)
    asked = burst is not None and random.random() < NEXT_VOICE
    who = random.choice(burst.voices) if burst is not None and asked else world.crowd.drawn(random)
    voices.append(who)
    return who


def _note(random: Random) -> str:
    drawn = random.random()
    if drawn < DENIED:
        return "denial"
    return "headline" if drawn < DENIED + HEADLINE else ""


def _relay(random: Random, world: World, page: Page) -> Relay | None:
    if random.random() >= RELAYED:
        return None
    name = world.crowd.outlet(random)
    page.put(" So ")
    span = page.put(name)
    page.put(" reports.")
    return Relay(name, span, Passing.REPORTED)
