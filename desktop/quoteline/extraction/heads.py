"""Finds whose name is the head of a mention: "the mayor, Orla Brandt", not "a friend of Orla Brandt"."""

from __future__ import annotations

import re
from bisect import bisect_left

from quoteline.domain import SpeakerKind
from quoteline.extraction.descriptions import Described, kind_of
from quoteline.extraction.name_runs import Gender, Run, begins_word, is_role, read_run
from quoteline.extraction.names import Cast
from quoteline.extraction.people import Person
from quoteline.extraction.roles_beside import head_noun
from quoteline.extraction.sources import Source, part_of

# After a possessor or a firm: the small words of a role, then the name that they lead to.
CUT_OFF = re.compile(r"(?:['’]s)? ((?:[a-z][a-z-]+ ){0,3}[a-z][a-z-]+),? (?=[^\W\da-z_])")
VERB = re.compile(r"(?:said|says|told|tells|saw|met|asks?|calls?|wrote|thinks?|hit|won|beat|quit|sent)$")
DETERMINER = re.compile(r"(?:the|an?|his|her|its|their|one|another)\s", re.I)
POSSESSIVE = re.compile(r"['’]s?\b")
GOES_ON = re.compile(
    r"\s*(?:,|\(|—|–|(?:again|then|too|who|in|of|from|at|with|himself|herself|and|on|during|via|for)\b|$)"
)
RELATIVE = re.compile(r"\s(?:who|whom|whose|which|that)\b")
NAMING = frozenset({"named", "called", "but", "while", "yet", "so"})
NO_HEAD = frozenset({"the", "a", "an", "and", "or", "no", "every", "than", "not"})
KIN = frozenset({"brother", "sister", "son", "daughter", "wife", "husband", "mother", "father", "cousin"})
KIN |= frozenset(
    {"granddaughter", "grandson", "grandmother", "grandfather", "aunt", "uncle", "widow", "niece"}
)
GROUP_OF = re.compile(r"(?:[Tt]he |[Ss]ome |[Mm]any )?([^\W\d_]+) (?:of|for|to|from|at) ")
JOINED = re.compile(
    r"(?: of [A-Z][\w.-]*(?: [A-Z][\w.-]*)?| \([RDI]-[^()]{1,12}\))?,?\s+(?:and|&)\s+"
    r"(?:former\s+)?(?:(?!(?:his|her|their|the)\s)[a-z-]+\s+)?"
)
OTHERS = re.compile(r"(?:(?:his|her|their) (?:[a-z]+ )?[a-z]+|others)(?=,|$)")


class Heads:
    """Finds the head persons of an article's mentions among its cast."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.text = cast.text
        self.words = cast.words

    def person(self, source: Source) -> Person | Described | None:
        """The person that a mention names, or the two that it joins; None where it names nobody."""
        return self._beside(source) or (None if self._is_firm(source.printed) else self._named(source))

    def whole(self, source: Source) -> Source:
        """A mention that was cut before its name ("Facebook | co-founder Karl Berg"), with the name."""
        rest = CUT_OFF.match(self.text, source.end, source.end + 80)
        if rest is None or not source.printed[:1].isupper():
            return source
        small = rest[1].split()
        if not is_role(small[-1], self.words) or small[0].endswith("ed") or VERB.match(small[0]):
            return source
        if len(small) > 1 and isinstance(self.person(source), Person):
            return source  # "Orla Brandt | urged mayor Piet Holm"
        name = self.words.run.match(self.text, rest.end())
        return part_of(self.text, source.start, name.end()) if name else source

    def _beside(self, source: Source) -> Person | Described | None:
        """Whose role a mention is that was cut off from its name: "Piet Holm, | director of the fair"."""
        if not source.printed[0].islower() or self.text[source.start - 2 : source.start] != ", ":
            return None
        before = bisect_left(self.cast.starts, source.start) - 1
        if before < 0 or self.cast.mentions[before].end != source.start - 2:
            return None
        if DETERMINER.match(source.printed) and self.text[source.end : source.end + 1] not in (",", ".", ""):
            return None  # "After talks with Piet Holm, | the mayor said" is another
        head = head_noun(source.printed, self.words)
        return self.cast.mentions[before].person if is_role(head, self.words) else None

    def _is_firm(self, printed: str) -> bool:
        """ "Holm and Sons Inc": every word has a capital and the last one ends the name of a firm."""
        tokens = printed.replace(".", "").split()
        ends = tokens and tokens[-1].lower() in self.words.bodies["company"]
        return (
            bool(ends)
            and len(tokens) > 1
            and all(not token[0].islower() or token == "and" for token in tokens)
        )

    def _named(self, source: Source) -> Person | Described | None:
        group = GROUP_OF.match(source.printed)
        if group and group[1].lower() in self.words.groups:
            return None
        blocked = False  # behind "a spokesman for": a name is the head only after a comma
        for match in self.words.run.finditer(self.text, source.start, source.end):
            run = read_run(match, self.words)
            if run is None or not begins_word(self.text, match.start()):
                continue
            person = self.cast.person_of(run)
            if person is None and not run.name:
                continue
            before = self.text[source.start : run.start]
            after = self.text[run.end : source.end]
            if POSSESSIVE.match(after) or not GOES_ON.match(after):
                continue
            owned = before.rstrip().endswith(("’s", "'s")) and len(run.name) > 1
            leads = self._adorned(before, run)
            if blocked and not (leads or before.rstrip().endswith(",") or self._after_role(before)):
                continue
            if not (owned or leads or self._leads(before)):
                if kind_of(before.partition(",")[0], self.words) is SpeakerKind.GROUP:
                    return None
                blocked = True
                continue
            person = person or self._given(run, before)
            if person is not None:
                vague = not person.sure and len(run.name) > 2
                return None if vague else self._pair(source, run, person)
            blocked = blocked or not before.strip()
        return None

    def _adorned(self, before: str, run: Run) -> bool:
        """ "the | Rev. Karl Berg", "beaming | Karl", "Finance and | Petroleum Minister Karl Berg"."""
        words = before.split()
        if (
            run.titled
            and not run.body
            and (before.lower() == "the " or (before[:1].isupper() and words[1:] == ["and"]))
        ):
            return True
        return len(words) == 1 and words[0].lower().endswith(("ed", "ing")) and bool(run.name)

    def _after_role(self, before: str) -> bool:
        words = before.split()
        return bool(words) and is_role(words[-1].lower(), self.words)

    def _given(self, run: Run, before: str) -> Person | None:
        """ "his wife, Jane": somebody of whom the article prints the given name alone."""
        word = run.name[0]
        kin = before.strip(" ,").rpartition(" ")[2].lower()
        known = word.lower() in self.words.men or word.lower() in self.words.women or kin in KIN
        if len(run.name) > 1 or run.body or not known or not before.strip():
            return None
        man, woman = word.lower() in self.words.men, word.lower() in self.words.women
        gender = Gender.UNKNOWN if man == woman else Gender.MALE if man else Gender.FEMALE
        return self.cast.persons.setdefault(
            ("", word), Person("", word, short_forms={word: 1}, gender=gender, sure=True)
        )

    def _leads(self, before: str) -> bool:
        """Whether what stands before a name makes it the head: nothing, a role, an apposition."""
        tail = before.rstrip()
        if not tail or tail.endswith((",", "—", "–", "(")):
            return True
        if RELATIVE.search(tail):
            return False
        last = tail.split()[-1].lower()
        if last in NAMING:
            return True
        words = self.words
        if (
            is_role(last, words)
            or last in words.persons
            or last in words.departments
            or last in words.countries
        ):
            return True
        if not words.prepositions.isdisjoint(tail.lower().split()):
            return False  # "a columnist for the magazine Holm"
        return not last.endswith(("s", "ed", "ing")) and last not in NO_HEAD

    def _pair(self, source: Source, run: Run, person: Person) -> Person | Described | None:
        """Those who speak as one: "Orla Brandt and Piet Holm", "Orla Brandt and her lawyers"."""
        joined = JOINED.match(self.text, run.end, source.end)
        if not joined:
            return person
        match = self.words.run.match(self.text, joined.end(), source.end)
        other = read_run(match, self.words) if match else None
        second = self.cast.person_of(other) if other else None
        others = OTHERS.match(self.text, joined.end(), source.end)
        if second is None and others:
            return Described(f"{person.name()} and {others[0]}", SpeakerKind.GROUP)
        if second is None or second is person:
            return person
        return Described(f"{person.name()} and {second.name()}", SpeakerKind.GROUP)
