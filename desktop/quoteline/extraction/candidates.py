"""Tells who in an article could be meant by the words that name a speaker, to show why it was that one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quoteline.domain import Quotation, Span, SpeakerKind
from quoteline.extraction.antecedents import MOST_MENTIONS, REACH, SENTENCE_END, fits
from quoteline.extraction.declined import declined
from quoteline.extraction.descriptions import Described
from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.long_texts import part_at
from quoteline.extraction.mentions import FAR, Known
from quoteline.extraction.name_runs import Gender
from quoteline.extraction.name_words import NameWords, compile_name_words
from quoteline.extraction.people import Mention, Person
from quoteline.extraction.pronouns import HE, SHE, THEY
from quoteline.extraction.redating import attribution_of
from quoteline.extraction.role_holders import Roles
from quoteline.extraction.sources import Source
from quoteline.extraction.speakers import Naming

MOST = 8  # that are told
FARTHEST = 3  # sentences; further back all are equally far
UNSURE = 0.7  # of one whose gender the article does not tell
IN_WORDS = 0.5  # of one who is named in somebody's quoted words only
NOT_NAMED = 0.3  # of one who stands nowhere by name, and was not taken
AGREES = 1.25  # of one who spoke last, or of whom a role is told that fits


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom the words beside a quotation could mean.

    ``mention`` is where the article names them nearest before those words (else first behind them), None
    where no name is printed; ``distance`` is how far that is, in code points. ``score`` (0 to 1) sums up the
    ``signs``, words for a person; the rules of extraction look at more, so that the one they took (``taken``)
    need not have the highest.
    """

    name: str
    kind: SpeakerKind
    mention: Span | None
    distance: int
    score: float
    signs: tuple[str, ...]
    taken: bool = False


def candidates(
    text: str, quotations: Sequence[Quotation], number: int, lexicon: Lexicon
) -> tuple[Candidate, ...]:
    """Who could have said quotation ``number`` of an article, nearest first; eight at most are told.

    ``quotations`` are all that were found in ``text``, in any order. Empty where nothing names a speaker.
    Never raises on any text; time is linear in its length, and of one as long as a book in that of a part.
    """
    if not quotations[number].source:
        return ()
    content = quotations[number].content
    part = part_at(text, content[0][0] if content else 0)
    if part.is_all_of(text):
        return _candidates(text, quotations, number, lexicon)
    numbers, mine = part.given(quotations)
    if number not in numbers:
        return ()
    told = _candidates(part.text(text), mine, numbers.index(number), lexicon)
    return tuple(replace(each, mention=each.mention and part.span(each.mention)) for each in told)


def _candidates(
    text: str, quotations: Sequence[Quotation], number: int, lexicon: Lexicon
) -> tuple[Candidate, ...]:
    found = [attribution_of(each) for each in quotations]
    if not found[number].source:
        return ()
    silent = [replace(each, content=()) for each in declined(text, found, lexicon)]
    keys = [each.content for each in found] + [each.source for each in silent]
    everybody = [*found, *silent]
    order = sorted(range(len(everybody)), key=lambda place: (keys[place], place))
    replay = _Replay(
        text, [everybody[place] for place in order], compile_name_words(lexicon), order.index(number)
    )
    replay.all()
    return replay.candidates


class _Replay(Naming):
    """Names the sources of an article once more, and stops at one to see who could be meant there."""

    def __init__(self, text: str, found: Sequence[Attribution], words: NameWords, number: int) -> None:
        super().__init__(text, found, words)
        self._number = number
        self._at = 0
        self.candidates: tuple[Candidate, ...] = ()

    def _remember(self, source: Source | None, known: Known) -> None:
        super()._remember(source, known)
        self._at += 1

    def _known(self, source: Source) -> Known:
        if self._at != self._number:
            return super()._known(source)
        could = self._could_be(source)
        known = super()._known(source)
        self.candidates = self._told(source, could, known)
        return known

    # --- who comes into question ------------------------------------------------------------------

    def _could_be(self, source: Source) -> list[tuple[Person | Described, float, tuple[str, ...]]]:
        """Everybody in question, with what speaks for them beside their nearness."""
        if source.low in HE or source.low in SHE:
            return self._of_gender(source, Gender.MALE if source.low in HE else Gender.FEMALE)
        if source.low in THEY:
            near = [body for place, body in self.bodies[-5:] if source.start - place <= FAR]
            return [(body, 1.0, ()) for body in {body.name: body for body in near}.values()]
        person = self.named(source)
        if isinstance(person, Person):
            return [(each, 1.0, ("of this name",)) for each in self._namesakes(source, person)]
        return self._by_role(source)

    def _of_gender(
        self, source: Source, gender: Gender
    ) -> list[tuple[Person | Described, float, tuple[str, ...]]]:
        found: list[tuple[Person | Described, float, tuple[str, ...]]] = []
        for person in self._named_before(source.start):
            if fits(person, gender):
                sure = person.gender is gender
                sign = "the gender fits" if sure else "the gender is not told"
                found.append((person, 1.0 if sure else UNSURE, (sign,)))
        return found

    def _named_before(self, place: int) -> list[Person]:
        before = bisect_left(self.cast.starts, place)
        near = self.cast.mentions[max(0, before - MOST_MENTIONS) : before]
        return list({id(each.person): each.person for each in near if place - each.start <= REACH}.values())

    def _namesakes(self, source: Source, person: Person) -> list[Person]:
        """Those who share the part of a name that is printed; of a full name only the one."""
        if person.first and person.first in source.printed and person.last in source.printed:
            return [person]
        same = self.cast.by_last.get((person.last, None)) if person.last in source.printed else None
        same = same or self.cast.by_first.get(person.first)
        others = same.persons[:MOST] if same else []
        return list({id(each): each for each in (person, *others)}.values())

    def _by_role(self, source: Source) -> list[tuple[Person | Described, float, tuple[str, ...]]]:
        """Those of whom the article tells a role that the description fits, else those just named."""
        if self._roles is None:
            self._roles = Roles(self.cast)
        holders = self._roles.fitting(source.printed, source.start)
        if holders:
            top = max(points for _, points in holders)
            return [
                (person, AGREES if points == top else 1.0, ("a role of theirs fits",))
                for person, points in holders[:MOST]
            ]
        gender = self._roles.gender(source.printed, self.text[max(0, source.start - FAR) : source.start])
        return [] if gender is None else self._of_gender(source, gender)

    # --- what is told of them ---------------------------------------------------------------------

    def _told(
        self,
        source: Source,
        could: Sequence[tuple[Person | Described, float, tuple[str, ...]]],
        known: Known,
    ) -> tuple[Candidate, ...]:
        pool = list(could)
        if known is not None and not any(each is known for each, _, _ in pool):
            pool.append((known, 1.0, ()))
        told = sorted(
            (self._candidate(source, who, weight, signs, who is known) for who, weight, signs in pool),
            key=lambda each: (each.mention is None, each.distance),
        )
        kept = [each for number, each in enumerate(told) if number < MOST or each.taken]
        return tuple(kept if len(kept) <= MOST else [*kept[: MOST - 1], kept[-1]])

    def _candidate(
        self, source: Source, who: Person | Described, weight: float, signs: tuple[str, ...], taken: bool
    ) -> Candidate:
        speaker = self.speaker(who)
        assert speaker is not None
        mention = self._nearest(who, source) if isinstance(who, Person) else None
        if mention is None:
            weight *= 1.0 if taken or isinstance(who, Described) else NOT_NAMED
            signs = (*signs, "not named") if isinstance(who, Described) else (*signs, "named in other words")
            return Candidate(speaker.name, speaker.kind, None, 0, min(1.0, weight), signs, taken)
        back = self._sentences_between(mention, source)
        weight *= 1 - 0.2 * min(back, FARTHEST)
        signs += (_where(back, mention, source),)
        if self.spoken and self.spoken[-1][1] is who:
            weight, signs = weight * AGREES, (*signs, "spoke last")
        if self.contents.cover(mention.start):
            weight, signs = weight * IN_WORDS, (*signs, "named in quoted words")
        span = (mention.start, mention.end)
        distance = max(source.start - mention.end, mention.start - source.end, 0)
        return Candidate(speaker.name, speaker.kind, span, distance, min(1.0, weight), signs, taken)

    def _nearest(self, person: Person, source: Source) -> Mention | None:
        """The last mention up to the source, itself included; else the first behind it."""
        upto = bisect_left(self.cast.starts, source.end)
        before = (each for each in reversed(self.cast.mentions[:upto]) if each.person is person)
        behind = (each for each in self.cast.mentions[upto:] if each.person is person)
        return next(before, None) or next(behind, None)

    def _sentences_between(self, mention: Mention, source: Source) -> int:
        if mention.end > source.start or source.start - mention.end > REACH:
            return 0 if mention.end > source.start else FARTHEST
        ends = SENTENCE_END.finditer(self.text, mention.end - 1, source.start + 2)
        return sum(1 for _ in ends)


def _where(back: int, mention: Mention, source: Source) -> str:
    if mention.start >= source.end:
        return "named further on"
    if mention.end > source.start:
        return "named here"
    if back == 0:
        return "named in this sentence"
    return "named in the sentence before" if back == 1 else "named further back"
