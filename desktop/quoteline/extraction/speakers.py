"""Names the speaker of each quotation as its own article tells of them: name, other names, role, kind."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from quoteline.domain import Speaker, SpeakerKind
from quoteline.extraction.antecedents import VERB, Contents, antecedent, group_before, relative_antecedent
from quoteline.extraction.bodies import Bodies, bare
from quoteline.extraction.descriptions import Described, describe, is_definite
from quoteline.extraction.found import Attribution
from quoteline.extraction.heads import Heads
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.name_runs import Gender, begins_word, is_role
from quoteline.extraction.name_words import NameWords, compile_name_words
from quoteline.extraction.names import Cast
from quoteline.extraction.newcomers import (
    brought_in_since,
    described_subject,
    last_named,
    sentence_start,
    unnamed_subject,
)
from quoteline.extraction.people import Person
from quoteline.extraction.role_holders import Roles
from quoteline.extraction.roles_beside import head_noun
from quoteline.extraction.sources import Source, part_of, source_of

JUST_BEFORE = 250  # characters in which a group that did not speak yet may be meant by "they"
FAR = 1_500  # characters after which "they" means no one any more
MOST_SINCE = 20  # names after an unnamed speaker that are looked at
LONGEST_INITIALS = 6  # letters; what is longer and all in capitals is shouted
NEAR = 400  # characters after which "the driver" means none of those named before
HE = frozenset({"he", "him", "himself", "his"})
SHE = frozenset({"she", "her", "herself", "hers"})
THEY = frozenset({"they", "them", "themselves", "it", "itself"})
I = frozenset({"i", "we", "me", "us", "my", "our"})  # noqa: E741 - the pronoun is the name
WHO = frozenset({"who", "whom", "whose"})
NOBODY = frozenset(
    {
        "none",
        "asked",
        "nobody",
        "no one",
        "everyone",
        "which",
        "that",
        "you",
        "this",
        "these",
        "those",
        "one",
        "another",
        "some",
        "what",
        "there",
        "your",
        "its",
    }
)
HE_SHE = re.compile(r"\b(?:he|she)\b", re.I)
POINTING = frozenset({"the", "this", "that", "these", "those"})
WRITING_OF = re.compile(
    r"(?:(?:a|an|the|his|her|its|their|this|that|several|two|new|recent)\s+)*(?:[\w-]+\s+){0,2}?"
    r"(?:statements?|remarks?|comments?|releases?|tweets?|posts?|letters?|e-?mails?|memos?|testimony|messages?)"
    r"\s+(?:from|by)\s+(?=\S)",
    re.I,
)
OWN_WRITING = re.compile(
    r"['’]s?\s+(?:[\w-]+\s+){0,2}?(?:statements?|remarks?|comments?|tweets?|posts?|letters?|e-?mails?|memos?"
    r"|testimony|words|op-ed)$",
    re.I,
)

APPOSED = re.compile(r", (?=[^\W\d_a-z])")
ENDS_APPOSITION = re.compile(r"[,.;:!?”\"\n]|$")

Known = Person | Described | None


def name_speakers(text: str, found: Sequence[Attribution], lexicon: Lexicon) -> list[Speaker | None]:
    """The speaker of each attribution of an article, in the same order; None where the article does not tell.

    A person is named by the fullest name printed anywhere in ``text``, without titles; ``aliases`` are the
    other names printed for them and ``role`` the role that the article gives. Bodies, groups and unnamed
    persons are named as printed. Never raises on any text; time is linear in its length.
    """
    if not any(each.source for each in found):
        return [None] * len(found)
    naming = Naming(text, found, compile_name_words(lexicon))
    return [naming.speaker(known) for known in naming.all()]


class Naming:
    """Names the sources of one article in the order of the text, each knowing those before it."""

    def __init__(self, text: str, found: Sequence[Attribution], words: NameWords) -> None:
        self.text = text
        self.found = found
        self.words = words
        self.cast = Cast(text, words)
        self.heads = Heads(self.cast)
        self.contents = Contents(found)
        self.spoken: list[tuple[int, Person]] = []
        self.unnamed: tuple[int, Described, str] | None = None
        self.bodies: list[tuple[int, Described]] = []
        self.described: dict[str, Described] = {}
        self._names: set[str] | None = None
        self._roles: Roles | None = None
        self._bodies: Bodies | None = None
        self._speakers: dict[int, Speaker] = {}

    def all(self) -> list[Known]:
        """Whom each attribution belongs to. "I" and "we" inside somebody's words are that speaker's."""
        named: list[Known] = []
        for each in self.found:
            source = source_of(self.text, each)
            known = self._known(source) if source else None
            self._remember(source, known)
            named.append(known)
        for number, each in enumerate(self.found):
            source = source_of(self.text, each)
            if each.rule == "transcript" and source and source.printed in ("Q", "A"):
                named[number] = self._interviewed() if source.printed == "A" else None
            if named[number] is None and source and source.low in I:
                owner = self.contents.owner(source.start, but=number)
                named[number] = named[owner] if owner is not None else None
        return named

    def _interviewed(self) -> Person | None:
        """Who answers in an interview that is printed as Q and A: the first person that the article names."""
        first = self.cast.mentions[0] if self.cast.mentions else None
        return first.person if first and not self.contents.cover(first.start) else None

    def _remember(self, source: Source | None, known: Known) -> None:
        if source is None or known is None:
            return
        if isinstance(known, Person):
            known.sure = True
            self.cast.spoke[known.last] = known
            self.spoken.append((source.start, known))
        elif known.kind is not SpeakerKind.UNKNOWN:
            self._joined().remember(known)
            self.bodies.append((source.start, known))
        if isinstance(known, Described):
            head = known.name.split()[-1].lower()
            self.described[head] = known
            noun = head_noun(known.name, self.words)
            if known.kind is SpeakerKind.UNKNOWN and (
                is_role(noun, self.words) or noun in self.words.persons
            ):
                self.unnamed = (source.end, known, noun)

    # --- one mention ---

    def _known(self, source: Source) -> Known:
        low = "" if source.printed.isupper() and len(source.printed) > 1 else source.low
        if low in HE or low in SHE:
            gender = Gender.MALE if low in HE else Gender.FEMALE
            return self._stranger(source.start, gender) or self._he_or_she(source.start, gender)
        if low in THEY:
            return self._they(source)
        if low in WHO:
            return self._relative(source)
        if low in I or low in NOBODY or low.partition(" ")[0] in WHO:
            return None
        source = self.heads.whole(source)
        return self._named(source) or self._apposed(source) or self._described(source)

    def _apposed(self, source: Source) -> Known:
        """ "recalls his widow, | Zlata Berg.": whom the words after a description name."""
        if not source.printed[0].islower():
            return None
        name = APPOSED.match(self.text, source.end, source.end + 80)
        head = head_noun(source.printed, self.words)
        if name is None or not (is_role(head, self.words) or head in self.words.persons):
            return None
        match = self.words.run.match(self.text, name.end())
        if match is None or not ENDS_APPOSITION.match(self.text, match.end(), match.end() + 2):
            return None
        return self.heads.person(part_of(self.text, source.start, match.end()))

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
        known = self._described(part_of(self.text, *span)) if span else None
        if span is not None and isinstance(known, Described):
            apart = known.kind is SpeakerKind.UNKNOWN and last_named(self.cast, person, place) > span[1]
            return known if apart else None
        return known if isinstance(known, Person) and known.gender in (gender, Gender.UNKNOWN) else None

    def _they(self, source: Source) -> Known:
        """The last body that spoke for "it", the last group or body for "they"."""
        group = self._group_before(source.start) if source.low in ("they", "them") else None
        if group is not None:
            return group
        other = SpeakerKind.GROUP if source.low.startswith("it") else SpeakerKind.DOCUMENT
        for place, body in reversed(self.bodies[-3:]):
            if body.kind is not other:
                return body if source.start - place <= FAR else None
        return None

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
            return self._named(part_of(self.text, *span))
        span = group_before(self.cast, source.start)
        return self._described(part_of(self.text, *span)) if span else None

    def _named(self, source: Source) -> Known:
        """The person whose name is the head of the mention; a writing stands for who wrote it."""
        writing = WRITING_OF.match(source.printed)
        if writing:
            part = part_of(self.text, source.start + writing.end(), source.end)
            return self._named(part) or self._described(part)
        owned = OWN_WRITING.search(source.printed)
        if owned and owned.start() > 1:
            part = part_of(self.text, source.start, source.start + owned.start())
            return self._named(part) or (self._known(part) if part.low in HE | SHE else None)
        person = self.heads.person(source)
        if isinstance(person, Person) and not person.sure and bare(source.printed) in self._joined().full:
            return None
        return person

    def _described(self, source: Source) -> Known:
        printed = self._in_small(source.printed)
        if is_definite(printed):
            known = self._definite(source)
            if known is not None:
                return known
        described = describe(printed, self.words)
        return self._joined().joined(described) if described else None

    def _in_small(self, printed: str) -> str:
        """What is printed in capitals, as it is printed elsewhere: "BERG'S LAWYER" is Berg's lawyer."""
        if not printed.isupper() or len(printed) < LONGEST_INITIALS:
            return printed
        if self._names is None:
            self._names = {word for run in self.cast.runs for word in run.name if not word.isupper()}
        words = [word.capitalize() for word in printed.split()]
        known = [word.removesuffix("'s").removesuffix("’s") in self._names for word in words]
        if len(words) == 1 and not known[0]:
            return printed  # "UNESCO"
        return " ".join(word if told else word.lower() for word, told in zip(words, known, strict=True))

    def _joined(self) -> Bodies:
        if self._bodies is None:
            self._bodies = Bodies(self.cast)
        return self._bodies

    def _definite(self, source: Source) -> Known:
        if self._roles is None:
            self._roles = Roles(self.cast)
        last = self.spoken[-1][1] if self.spoken else None
        person = self._roles.resolve(source.printed, source.start, last)
        if person is not None:
            return person
        person = self._topic(source, self._roles)
        if person is not None:
            return person
        words = source.low.split()
        if len(words) == 2 and words[0] in POINTING and words[1] in self.described:
            return self.described[words[1]]
        if len(words) == 2 and words[0] in POINTING:
            return self._joined().meant(words[1], source.start, [body for _, body in self.bodies[-5:]])
        return None

    def _topic(self, source: Source, roles: Roles) -> Person | None:
        """Whom "the hydrologist" means of whom no role is told: the one spoken of just before."""
        gender = roles.gender(source.printed, self.text[max(0, source.start - FAR) : source.start])
        if gender is None:
            return None
        person = antecedent(self.cast, self.contents, source.start, gender, self.spoken, NEAR)
        if (
            person is None
            or roles.rules_out(person, source.printed)
            or brought_in_since(self.cast, self.contents, person, source.start)
        ):
            return None
        sure = gender is not Gender.UNKNOWN or self._named_last(person, source.start)
        return person if sure else None

    def _named_last(self, person: Person, place: int) -> bool:
        """Whether nobody else was named between a person and a place, quoted words included."""
        before = bisect_left(self.cast.starts, place) - 1
        return before >= 0 and self.cast.mentions[before].person is person

    # --- handing over ---

    def speaker(self, known: Known) -> Speaker | None:
        """A person or description as the shared noun."""
        if known is None:
            return None
        if isinstance(known, Described):
            return Speaker(known.name, known.kind, known.aliases)
        if id(known) not in self._speakers:
            role = min(known.roles, key=itemgetter(0))[1] if known.roles else None
            self._speakers[id(known)] = Speaker(known.name(), SpeakerKind.PERSON, known.aliases(), role)
        return self._speakers[id(known)]
