"""Reads what the mention beside a quotation names or describes: a person, a body, somebody by their role."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from quoteline.extraction.antecedents import SENTENCE_END, Contents, antecedent
from quoteline.extraction.bodies import Bodies, bare
from quoteline.extraction.descriptions import Described, describe, is_definite
from quoteline.extraction.found import Attribution
from quoteline.extraction.heads import Heads
from quoteline.extraction.name_runs import Gender, is_role
from quoteline.extraction.name_words import NameWords
from quoteline.extraction.names import Cast
from quoteline.extraction.newcomers import brought_in_since, last_named
from quoteline.extraction.people import Person
from quoteline.extraction.role_holders import Roles
from quoteline.extraction.roles_beside import head_noun
from quoteline.extraction.sources import Source, part_of

FAR = 1_500  # characters after which "they" means no one any more
MOST_SINCE = 20  # names after an unnamed speaker that are looked at
LONGEST_INITIALS = 6  # letters; what is longer and all in capitals is shouted
NEAR = 400  # characters after which "the driver" means none of those named before
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
ONLY_AS = re.compile(
    r"\b(?:gave (?:his|her|their|a) (?:first |last )?names? (?:only )?as"
    r"|(?:asked to be|would be|wanted to be|was) (?:identified|named|called|known) only"
    r" (?:as|by (?:his|her|their) first name,?)"
    r"|(?:identified|introduced) (?:him|her|them)sel(?:f|ves) (?:only )?as) (?=[^\W\d_a-z])"
)
MOST_BEHIND = 80  # characters behind a mention in which its name may be given
APPOSED_BESIDE = re.compile(r",? (?=[^\W\d_a-z])")  # "Her rival | Magnus Holm"
POSSESSORS = ("his ", "her ", "their ", "its ")
ENDS_APPOSITION = re.compile(r"[,.;:!?”\"\n]|$")

Known = Person | Described | None


class Mentions:
    """What is known of an article while its quotations are read in order, and what a mention means by it."""

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

    def pronoun(self, source: Source) -> Known:
        """Whom a pronoun means; here nobody, for that takes more than the mention itself."""
        return None

    def named(self, source: Source) -> Known:
        """The person whose name is the head of the mention; a writing stands for who wrote it."""
        writing = WRITING_OF.match(source.printed)
        if writing:
            part = part_of(self.text, source.start + writing.end(), source.end)
            return self.named(part) or self.described_as(part)
        owned = OWN_WRITING.search(source.printed)
        if owned and owned.start() > 1:
            part = part_of(self.text, source.start, source.start + owned.start())
            return self.named(part) or self.pronoun(part)
        person = self.heads.person(source)
        if isinstance(person, Person) and not person.sure and bare(source.printed) in self.joined().full:
            return None
        return person

    def only_as(self, source: Source) -> Known:
        """ "a driver who gave his name only as Lasse": what somebody lets themselves be called."""
        told = ONLY_AS.search(self.text, source.start, source.end + MOST_BEHIND)
        if told is None or SENTENCE_END.search(self.text, source.start, told.start()):
            return None
        if is_definite(source.printed) or "," in self.text[source.end : told.start()].strip(", "):
            return None
        match = self.words.run.match(self.text, told.end())
        if match is None or " of " in match[0]:
            return None
        name = match[0]
        known = self.cast.persons.get(("", name))
        return known or self.cast.persons.setdefault(
            ("", name), Person("", name, short_forms={name: 1}, sure=True)
        )

    def apposed(self, source: Source) -> Known:
        """ "recalls his widow, | Zlata Berg.": whom the words after a description name."""
        head = head_noun(source.printed, self.words)
        beside = source.low.endswith(head) and source.low.startswith(POSSESSORS)
        if not (source.printed[0].islower() or beside):
            return None
        name = (APPOSED_BESIDE if beside else APPOSED).match(self.text, source.end, source.end + 80)
        if name is None or not (is_role(head, self.words) or head in self.words.persons):
            return None
        match = self.words.run.match(self.text, name.end())
        if match is None or not ENDS_APPOSITION.match(self.text, match.end(), match.end() + 2):
            return None
        return self.heads.person(part_of(self.text, source.start, match.end()))

    def described_as(self, source: Source) -> Known:
        word = source.printed
        if word.isalpha() and word.istitle() and (misspelt := self.cast.misspelt(word)):
            return misspelt
        printed = self._in_small(source.printed)
        if is_definite(printed):
            known = self._definite(source)
            if known is not None:
                return known
        described = describe(printed, self.words)
        return self.joined().joined(described) if described else None

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

    def joined(self) -> Bodies:
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
            return self.joined().meant(words[1], source.start, [body for _, body in self.bodies[-5:]])
        return None

    def _topic(self, source: Source, roles: Roles) -> Person | None:
        """Whom "the hydrologist" means of whom no role is told: the one spoken of just before.

        Nobody where somebody unnamed spoke last, who may be meant as well.
        """
        if self._unnamed_spoke_last(source.start):
            return None
        gender = roles.gender(source.printed, self.text[max(0, source.start - FAR) : source.start])
        if gender is None:
            return None
        person = antecedent(self.cast, self.contents, source.start, gender, self.spoken, NEAR)
        if (
            person is None
            or self.text[last_named(self.cast, person, source.start) : source.start] == ", "
            or self.cast.in_headline(last_named(self.cast, person, source.start) - 1)
            or roles.rules_out(person, source.printed)
            or brought_in_since(self.cast, self.contents, person, source.start)
        ):
            return None
        sure = gender is not Gender.UNKNOWN or self._named_last(person, source.start)
        return person if sure else None

    def _unnamed_spoke_last(self, place: int) -> bool:
        """Whether somebody unnamed spoke just before a place, and nobody was named since."""
        if self.unnamed is None or not 0 < place - self.unnamed[0] <= NEAR:
            return False
        ends = SENTENCE_END.search(self.text, self.unnamed[0], place)
        since = ends.end() if ends else place
        first, after = (bisect_left(self.cast.starts, each) for each in (since, place))
        return all(self.contents.cover(start) for start in self.cast.starts[first:after][:MOST_SINCE])

    def _named_last(self, person: Person, place: int) -> bool:
        """Whether nobody else was named between a person and a place, quoted words included."""
        before = bisect_left(self.cast.starts, place) - 1
        return before >= 0 and self.cast.mentions[before].person is person
