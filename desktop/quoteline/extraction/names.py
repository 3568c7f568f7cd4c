"""Finds the people an article names, and which of its capitalised words mean which of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from quoteline.domain import Span
from quoteline.extraction.lone_names import lone_people, relatives
from quoteline.extraction.name_runs import LONGEST_NAME, Gender, Run, begins_word, core, read_run
from quoteline.extraction.name_words import NameWords
from quoteline.extraction.people import Mention, Namesakes, Person
from quoteline.extraction.roles_beside import head_noun, role_after, role_before, spoken_role, with_former
from quoteline.extraction.roles_told import party_tag, role_told
from quoteline.extraction.spellings import nearly, sound_of

OPENS = re.compile(r"(?:[.!?”\"]\s*|\n[^\S\n]*|^)(?:(?:But|And|Then|Former|So|Yet) )?$")
HEADLINE = re.compile(r"^[^\n]{1,160}$", re.M)
WHO = re.compile(r",? who(?:se|m)?\b")  # only people are somebody who does something
EPITHETS = frozenset(
    {"old", "young", "big", "little", "poor", "dear", "lucky", "brave", "plucky", "cheeky", "weary"}
)
SHORTEST_BIG_WORD = 4  # letters; headlines write shorter words small
MOST_PEOPLE = 300  # among whom a misspelt name is looked for
MOST_NAMESAKES = 20  # that are compared when a short name may end a longer one


class Cast:
    """The people of one article and where they are named.

    Built by one pass over the text. Persons are looked up by full name, surname or given name in time that
    does not grow with their number.
    """

    def __init__(self, text: str, words: NameWords) -> None:
        self.text = text
        self.words = words
        self.runs: list[Run] = []
        self.persons: dict[tuple[str, str], Person] = {}
        self.by_last: dict[tuple[str, Gender | None], Namesakes] = {}
        self.by_first: dict[str, Namesakes] = {}
        self.spoke: dict[str, Person] = {}  # who spoke last of those with one surname, kept by the caller
        self._named: list[tuple[int, Person]] = []
        self._headlines = list(headlines(text))
        self._read()
        self._index()
        self._merge()
        for person in relatives(self.runs, text, words):
            if person.last not in self.by_first and (person.last, None) not in self.by_last:
                self.persons.setdefault(("", person.last), person)
        known = {each for key in self.persons for each in key}
        for person in lone_people(text, self.runs, words, known):
            self.persons["", person.last] = person
        self.mentions = [mention for run in self.runs if (mention := self._mention(run)) is not None]
        self.starts = [mention.start for mention in self.mentions]

    def _read(self) -> None:
        openers = self.words.openers
        doubtful: list[Run] = []
        for match in self.words.run.finditer(self.text):
            word = match[0]
            if word.lower() in openers and (len(word) == 1 or not word.isupper()):
                continue
            if not begins_word(self.text, match.start()):
                continue
            run = read_run(match, self.words)
            if run is None:
                continue
            self.runs.append(run)
            if not run.body and 1 < len(core(run.name)) <= LONGEST_NAME:
                doubts = self.in_headline(run.start) or all(map(str.isupper, run.name))
                (doubtful.append if doubts else self._add)(run)
        self._add_doubtful(doubtful)

    def _add_doubtful(self, runs: list[Run]) -> None:
        """In headlines and capitals every word looks like a name: they count if nothing else is told."""
        lasts = {last for _, last in self.persons}
        for run in runs:
            own = core(run.name)
            known = (own[0], own[-1]) in self.persons
            given = own[0].lower() in self.words.men or own[0].lower() in self.words.women
            turn = (
                self.text[run.end : run.end + 1] == ":"
                and self.text[max(0, run.start - 1)] in "\n" + own[0][0]
            )
            given = given or (own[0].isupper() and turn)  # of a transcript
            if known or (given and len(own) == 2 and lasts.isdisjoint((own[-1], own[-1].capitalize()))):
                self._add(run)

    def in_headline(self, place: int) -> bool:
        """Whether a place stands in a headline, where every word looks like a name."""
        before = bisect_right(self._headlines, (place, len(self.text))) - 1
        return before >= 0 and place < self._headlines[before][1]

    def _add(self, run: Run) -> None:
        first, last = _key(run)
        person = self.persons.get((first, last))
        if person is None:
            person = self.persons[first, last] = Person(first, last)
        form = " ".join(run.name)
        person.forms[form] = person.forms.get(form, 0) + 1
        given = first.lower()
        man, woman = given in self.words.men, given in self.words.women
        person.sure = person.sure or man or woman or run.titled
        if person.gender is Gender.UNKNOWN:
            person.gender = run.gender
            if person.gender is Gender.UNKNOWN and man != woman:
                person.gender = Gender.MALE if man else Gender.FEMALE
        self._note_role(run, person)
        self._named.append((run.start, person))

    def _note_role(self, run: Run, person: Person) -> None:
        role = with_former(self.text, run.start, spoken_role(run.role, self.words))
        role = role or role_before(self.text, run.start, self.words)
        after, age = role_after(self.text, run.end, self.words)
        if age:
            person.ages.add(age)
        for told in (role, after):
            if told:
                person.roles.append((run.start, told))
                head = head_noun(told, self.words)
                if head in self.words.male_nouns:
                    person.gender = Gender.MALE
                elif head in self.words.female_nouns:
                    person.gender = Gender.FEMALE
        hints = (
            party_tag(self.text, run.end, self.words),
            role_told(self.text, run.start, run.end, self.words),
        )
        person.hints.extend((run.start, hint) for hint in hints if hint)
        who = WHO.match(self.text, run.end) is not None
        person.sure = person.sure or bool(role or after or age or any(hints) or who)

    def _index(self) -> None:
        for place, person in self._named:
            leads = bool(OPENS.search(self.text, max(0, place - 12), place))
            either = (Gender.MALE, Gender.FEMALE) if person.gender is Gender.UNKNOWN else ()
            for gender in (None, person.gender, *either):
                self.by_last.setdefault((person.last, gender), Namesakes()).add(place, person, leads)
            self.by_first.setdefault(person.first, Namesakes()).add(place, person, leads)

    def _merge(self) -> None:
        """ "Le Pen", "García Márquez": a name of two words that ends a longer one is the same person.

        The shorter one is the name if it begins with a given name: "Disgraced Orla Brandt" is Orla Brandt.
        """
        for key, person in list(self.persons.items()):
            if _is_epithet(person.first.lower()) and self._is_somebody(person):
                continue
            given = person.first.lower() in self.words.men or person.first.lower() in self.words.women
            small = person.first.lower() in self.words.particles
            shorts = {f" {person.first} {person.last}"}
            if small:
                shorts.add(f" {person.first.lower()} {person.last}")  # "De Blasio" opens a sentence
            for other in self.by_last[person.last, None].persons[:MOST_NAMESAKES]:
                if other is person or not any(form.endswith(tuple(shorts)) for form in other.forms):
                    continue
                if given:
                    self.persons[other.first, other.last] = person
                else:
                    self.persons[key] = other
                    other.short_forms |= person.forms
                break
        self._merge_spellings()

    def _merge_spellings(self) -> None:
        """ "Mirko Dašanović" and "Mirko Dashanovich" are one person: the one named more often."""
        by_sound: dict[tuple[str, str], tuple[int, Person]] = {}
        for key, person in list(self.persons.items()):
            sound = (sound_of(person.first), sound_of(person.last))
            count = sum(person.forms.values())
            before = by_sound.setdefault(sound, (count, person))
            if not person.first or before[1] is person:
                continue
            (_, kept), other = (before, person) if before[0] >= count else ((count, person), before[1])
            by_sound[sound] = (max(count, before[0]), kept)
            kept.short_forms |= other.forms
            self.persons[other.first, other.last] = self.persons[key] = kept
            self.by_last[other.last, None] = self.by_last[kept.last, None]

    def _is_somebody(self, person: Person) -> bool:
        """ "Old Piet" is the Piet Holm of the same article, "Poor Holm" as well."""
        same = self.by_first.get(person.last) or self.by_last.get((person.last, None))
        other = (
            next((each for each in same.persons[:MOST_NAMESAKES] if each is not person), None)
            if same
            else None
        )
        if other is None:
            return False
        self.persons[person.first, person.last] = other
        for key in ((person.last, None), (person.last, person.gender)):
            if key in self.by_last and len(self.by_last[key].persons) == 1:
                del self.by_last[key]
        other.short_forms |= person.forms
        return True

    def _mention(self, run: Run) -> Mention | None:
        person = self.person_of(run)
        if person is None:
            return None
        if len(core(run.name)) == 1:
            person.sure = True  # only people are called by one of their names
            form = " ".join(run.name)
            person.short_forms[form] = person.short_forms.get(form, 0) + 1
        return Mention(run.start, run.end, person)

    def person_of(self, run: Run) -> Person | None:
        """Whom a run names; None for a body, or a word that is nobody's name here."""
        own = core(run.name)
        if len(own) == 1:
            return self._called(own[0], run)
        if not own and " " not in run.role and (run.role, None) in self.by_last:
            return self._called(run.role, run)  # "Baker", "King"
        if not own or (run.body and not run.titled):
            return None
        first, last = _key(run)
        person = self.persons.get((first, last))
        if person is None and last.isupper():
            person = self.persons.get((first.capitalize(), last.capitalize()))
        return person

    def _called(self, word: str, run: Run) -> Person | None:
        """Whom one word means: a surname first, then a given name, then a stranger with a title."""
        same = self._namesakes(word, run.gender)
        if same is None and len(word) > 2 and word.isupper():
            same = self._namesakes(word.capitalize(), run.gender)
        given = word.lower() in self.words.men or word.lower() in self.words.women
        if same is None and not run.titled and not run.body and (given or not word.isupper()):
            same = self.by_first.get(word)
        if same is not None:
            if len(same.persons) == 1:
                return same.persons[0]
            return same.meant_at(run.start, self.spoke.get(word))
        stranger = self.persons.get(("", word))
        if stranger is None and (run.titled):
            stranger = self.misspelt(word, run.gender)
        if stranger is None and run.titled and not self.in_headline(run.start):
            stranger = self.persons["", word] = Person("", word, gender=run.gender, sure=True)
        role = spoken_role(run.role, self.words) if stranger is not None else ""
        if stranger is not None and role and (run.start, role) not in stranger.roles:
            stranger.roles.append((run.start, role))
        return stranger

    def misspelt(self, word: str, gender: Gender = Gender.UNKNOWN) -> Person | None:
        """Whose surname a word nearly is, if only one of the article's: "Ms Haddeney" for Yusra Haddenay."""
        if len(self.persons) > MOST_PEOPLE:
            return None
        near = {
            id(person): person
            for (_, last), person in self.persons.items()
            if last[:1] == word[:1] and nearly(last, word) and person.first
        }
        only = next(iter(near.values())) if len(near) == 1 else None
        fits = only is not None and (gender is Gender.UNKNOWN or only.gender in (gender, Gender.UNKNOWN))
        return only if fits else None

    def _namesakes(self, last: str, gender: Gender) -> Namesakes | None:
        """Who has a surname, and the gender that a title asks for (or none that is known)."""
        if gender is Gender.UNKNOWN:
            return self.by_last.get((last, None))
        return self.by_last.get((last, gender)) or self.by_last.get((last, Gender.UNKNOWN))


def _key(run: Run) -> tuple[str, str]:
    """Given name and surname, which tell people apart; a father who is "Sr." is not his son."""
    own = core(run.name)
    elder = run.name[-1].lower().startswith("sr")
    return (f"{own[0]} Sr." if elder else own[0]), own[-1]


def _is_epithet(low: str) -> bool:
    return low in EPITHETS or (len(low) > 5 and low.endswith(("ed", "ing")))


def headlines(text: str) -> Iterator[Span]:
    """The lines that look like headlines: short, most words big, no full stop at the end but of the first."""
    for line in HEADLINE.finditer(text):
        words = [word for word in line[0].split() if len(word) >= SHORTEST_BIG_WORD]
        big = sum(not word[0].islower() for word in words)
        ends = line[0].rstrip()[-1:]
        if len(words) > 1 and big * 4 >= len(words) * 3 and (ends not in '.!?”"' or not line.start()):
            yield line.span()
