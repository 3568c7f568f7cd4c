"""Finds whom a pronoun beside a quotation means: "he", "they", "it", "who"."""

from __future__ import annotations

import re
from bisect import bisect_left

from quoteline.domain import SpeakerKind
from quoteline.extraction.antecedents import VERB, antecedent, group_before, relative_antecedent
from quoteline.extraction.descriptions import Described, describe
from quoteline.extraction.mentions import FAR, MOST_SINCE, NEAR, Known, Mentions
from quoteline.extraction.name_runs import Gender, begins_word, read_run
from quoteline.extraction.newcomers import described_subject, last_named, sentence_start, unnamed_subject
from quoteline.extraction.people import Person
from quoteline.extraction.sources import Source, part_of

JUST_BEFORE = 250  # characters in which a group that did not speak yet may be meant by "they"
HE = frozenset({"he", "him", "himself", "his"})
SHE = frozenset({"she", "her", "herself", "hers"})
THEY = frozenset({"they", "them", "themselves", "it", "itself"})
WHO = frozenset({"who", "whom", "whose"})
HE_SHE = re.compile(r"\b(?:he|she)\b", re.I)
OWNER_BEFORE = re.compile(r"(?:[A-Z][\w-]{1,60} ){0,3}[A-Z][\w-]{1,60}s[’'] $")  # "the Gorge Bakers’ | Union"


class Pronouns(Mentions):
    """The mentions of an article, pronouns included."""

    def pronoun(self, source: Source) -> Known:
        """Whom a pronoun means; None where nobody fits, or where it is no pronoun."""
        if source.low in HE or source.low in SHE:
            gender = Gender.MALE if source.low in HE else Gender.FEMALE
            return self._stranger(source.start, gender) or self._he_or_she(source.start, gender)
        if source.low in THEY:
            return self._they(source)
        return self._relative(source) if source.low in WHO else None

    def _stranger(self, place: int, gender: Gender) -> Described | None:
        """An unnamed person who spoke just before, if nobody has been named since."""
        if self.unnamed is None or place - self.unnamed[0] > NEAR:
            return None
        end, person, noun = self.unnamed
        opposite = self.words.female_nouns if gender is Gender.MALE else self.words.male_nouns
        if noun in opposite:
            return None
        since = self.cast.starts[bisect_left(self.cast.starts, end) : bisect_left(self.cast.starts, place)]
        since = since[:MOST_SINCE] + [match.start() for match in HE_SHE.finditer(self.text, end, place)]
        return person if all(self.contents.cover(start) for start in since) else None

    def _he_or_she(self, place: int, gender: Gender) -> Known:
        """Whom a pronoun means: the likely person before, unless somebody described was the subject since."""
        person = antecedent(self.cast, self.contents, place, gender, self.spoken)
        since = last_named(self.cast, person, place) if person else max(0, place - NEAR)
        if self.spoken and self.spoken[-1][1] is person:
            since = max(since, self.spoken[-1][0])
        unnamed = unnamed_subject(self.cast, self.contents, since, place, gender)
        if unnamed is not None or person is None:
            return unnamed
        if since == last_named(self.cast, person, place) and not VERB.match(self.text, since, since + 120):
            since = sentence_start(self.text, since)
        return self._subject_described(person, since, place, gender) or person

    def _subject_described(self, person: Person, since: int, place: int, gender: Gender) -> Known:
        """Whom "The former ambassador" means, if that is the subject of a sentence between two places.

        Where it names nobody it may mean the ``person`` before, unless the same sentence speaks of them.
        """
        span = described_subject(self.cast, self.contents, since, place, gender)
        known = self.described_as(part_of(self.text, *span)) if span else None
        if span is not None and isinstance(known, Described):
            apart = known.kind is SpeakerKind.UNKNOWN and last_named(self.cast, person, place) > span[1]
            return known if apart else None
        return known if isinstance(known, Person) and known.gender in (gender, Gender.UNKNOWN) else None

    def _they(self, source: Source) -> Known:
        """The last body that spoke for "it", the last group or body for "they"."""
        group = self._group_before(source.start) if source.low in ("they", "them") else None
        if group is not None:
            return group
        if source.low in ("it", "its"):
            subject = self._body_before(source.start)
            if subject is not None:
                return subject
        other = SpeakerKind.GROUP if source.low.startswith("it") else SpeakerKind.DOCUMENT
        for place, body in reversed(self.bodies[-3:]):
            if body.kind is not other:
                return body if source.start - place <= FAR else None
        return None

    def _body_before(self, place: int) -> Described | None:
        """The body or writing that is the subject of the sentence before an "it", if none spoke since."""
        begin = max(self.bodies[-1][0] if self.bodies else 0, place - JUST_BEFORE, 0)
        found = None
        for match in self.words.run.finditer(self.text, begin, place):
            run = read_run(match, self.words)
            if run is None or not run.body or self.contents.cover(run.start):
                continue
            if " ".join(run.name).lower() in self.words.countries:
                continue
            if VERB.match(self.text, run.end, run.end + 120) and begins_word(self.text, run.start):
                owner = OWNER_BEFORE.search(self.text, max(0, run.name_start - 60), run.name_start)
                begins = owner.start() if owner else run.name_start
                begins -= 4 * (self.text[max(0, begins - 4) : begins].lower() == "the ")
                found = describe(self.text[begins : run.end], self.words)
        if found is None or found.kind is not SpeakerKind.ORGANISATION:
            return None
        return self.joined().joined(found)

    def _group_before(self, place: int) -> Described | None:
        """The group named in the sentence or two before a "they", outside all quoted words."""
        begin = max(self.bodies[-1][0] if self.bodies else 0, place - JUST_BEFORE, 0)
        found = list(self.words.group.finditer(self.text, begin, place))
        for match in reversed(found):
            if not self.contents.cover(match.start()) and begins_word(self.text, match.start()):
                return describe(match[0], self.words)
        return None

    def _relative(self, source: Source) -> Known:
        span = relative_antecedent(self.cast, source.start)
        if span is not None:
            return self.named(part_of(self.text, *span))
        span = group_before(self.cast, source.start)
        return self.described_as(part_of(self.text, *span)) if span else None
