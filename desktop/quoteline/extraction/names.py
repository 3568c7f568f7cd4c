"""Finds the people an article names, and which of its capitalised words mean which of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from quoteline.extraction.name_words import NameWords

SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
LINKS = frozenset({"of", "for", "to", "on", "the"})
LONGEST_NAME = 5  # words
BESIDE = 100  # characters before and after a name in which its role may stand


class Gender(IntEnum):
    UNKNOWN = 0
    MALE = 1
    FEMALE = 2


@dataclass(slots=True)
class Person:
    """Somebody as one article names them. ``forms`` are the full names printed, with how often."""

    first: str
    last: str
    forms: dict[str, int] = field(default_factory=dict)
    short_forms: dict[str, int] = field(default_factory=dict)
    gender: Gender = Gender.UNKNOWN
    sure: bool = False  # a given name, title or role says that it is a person
    roles: list[tuple[int, str]] = field(default_factory=list)
    ages: set[str] = field(default_factory=set)

    def name(self) -> str:
        """The fullest name printed; of equally full ones the most frequent."""
        forms = self.forms or self.short_forms
        return max(forms, key=lambda form: (len(form.split()), forms[form]))

    def aliases(self) -> tuple[str, ...]:
        """The other names printed, each once."""
        name = self.name()
        return tuple(form for form in dict.fromkeys((*self.forms, *self.short_forms)) if form != name)


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row, read: titles and role before, then the name. ``name`` may be empty.

    ``start`` and ``end`` are those of all words; ``name_start`` is where the name begins.
    """

    start: int
    end: int
    name_start: int
    name: tuple[str, ...]
    role: str
    gender: Gender
    titled: bool
    body: bool  # the words name a body, a place or a thing


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a person is named."""

    start: int
    end: int
    person: Person


# --- reading one run -------------------------------------------------------------------------------


def read_run(match: re.Match[str], words: NameWords) -> Run | None:
    """What a match of ``words.run`` says; None where nothing but sentence openers stand there."""
    tokens = match[0].replace("\u00a0", " ").split(" ")
    lows = [token.lower() for token in tokens]
    skip = _openers(lows, words)
    if skip == len(tokens):
        return None
    start = match.start() + sum(map(len, tokens[:skip])) + skip
    split, titled, gender = _split(lows, skip, words)
    name = tuple(tokens[split:])
    while name and name[-1].lower() in SUFFIXES and len(name) == 1:
        name = ()
    role = " ".join(tokens[skip:split])
    body = _is_body(lows[split:], words) if name else False
    if not titled and not role:
        titled = False
    name_start = match.end() - len(" ".join(name))
    return Run(start, match.end(), name_start, name, role, gender, titled, body)


def _openers(lows: list[str], words: NameWords) -> int:
    """How many words at the head are there only because a sentence opens."""
    skip = 0
    while skip < len(lows) and lows[skip].rstrip(",") in words.openers | LINKS:
        given = lows[skip] in words.men or lows[skip] in words.women
        if given and skip + 1 < len(lows) and lows[skip + 1] not in LINKS:
            break
        skip += 1
    return skip


def _split(lows: list[str], skip: int, words: NameWords) -> tuple[int, bool, Gender]:
    """Where the name begins after titles and roles, whether there were any, and what they say of gender."""
    split, gender = skip, Gender.UNKNOWN
    for place in range(skip, len(lows)):
        low = lows[place]
        role = low in words.roles and not (
            place == skip and len(lows) - skip <= 3 and (low in words.men or low in words.women)
        )
        if low not in words.titles and not role:
            continue
        if place + 1 == len(lows) or lows[place + 1].rstrip(".") in SUFFIXES:
            if place > split and _opens_name(lows[split], words):
                break  # "Steve King": a role noun that is a surname
            split = len(lows)
            break
        split = place + 1
        if low in words.titles_male or low in words.male_nouns:
            gender = Gender.MALE
        elif low in words.titles_female or low in words.female_nouns:
            gender = Gender.FEMALE
    titled = split > skip
    if titled and split < len(lows) and lows[split] in LINKS:
        split = _after_complement(lows, split, words)
    return split, titled, gender


def _opens_name(low: str, words: NameWords) -> bool:
    return low in words.men or low in words.women


def _after_complement(lows: list[str], split: int, words: NameWords) -> int:
    """ "Secretary | of State | Marco Rubio": where the name begins after what the role is about."""
    place = split
    while place < len(lows) and lows[place] in LINKS:
        place += 1
    for begin in range(place + 1, len(lows)):
        if _opens_name(lows[begin], words):
            return begin
    return len(lows) - 2 if len(lows) - place >= 3 and not LINKS & set(lows[place:]) else len(lows)


def _is_body(lows: list[str], words: NameWords) -> bool:
    if len(lows) > LONGEST_NAME or not LINKS.isdisjoint(lows) or lows[0] in words.countries:
        return True
    if lows[-1] in words.countries and len(lows) == 1:
        return True
    return not words.organisations.isdisjoint(lows) or " ".join(lows) in words.seats


# --- the people of an article ----------------------------------------------------------------------


@dataclass(slots=True)
class Namesakes:
    """Who shares one surname (or given name): the persons, and where each full name stands."""

    persons: list[Person] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    named: list[Person] = field(default_factory=list)
    counts: dict[int, int] = field(default_factory=dict)

    def add(self, place: int, person: Person) -> None:
        self.places.append(place)
        self.named.append(person)
        if id(person) not in self.counts:
            self.persons.append(person)
        self.counts[id(person)] = self.counts.get(id(person), 0) + 1

    def meant_at(self, place: int) -> Person:
        """The last one fully named before, else the first named after."""
        before = bisect_left(self.places, place)
        return self.named[max(0, before - 1)]


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
        self._read()
        self.mentions = [mention for run in self.runs if (mention := self._mention(run)) is not None]
        self.starts = [mention.start for mention in self.mentions]

    def _read(self) -> None:
        openers = self.words.openers
        for match in self.words.run.finditer(self.text):
            if match[0].lower() in openers:
                continue
            run = read_run(match, self.words)
            if run is None:
                continue
            self.runs.append(run)
            if not run.body and 1 < len(_core(run.name)) <= LONGEST_NAME:
                self._add(run)

    def _add(self, run: Run) -> None:
        core = _core(run.name)
        first, last = core[0], core[-1]
        person = self.persons.setdefault((first, last), Person(first, last))
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
        for gender in (None, person.gender):
            self.by_last.setdefault((last, gender), Namesakes()).add(run.start, person)
        self.by_first.setdefault(first, Namesakes()).add(run.start, person)

    def _note_role(self, run: Run, person: Person) -> None:
        role = run.role or role_before(self.text, run.start, self.words)
        after, age = role_after(self.text, run.end, self.words)
        if age:
            person.ages.add(age)
        for told in (role, after):
            if told:
                person.roles.append((run.start, told))
                person.sure = True
                head = _head(told, self.words)
                if head in self.words.male_nouns:
                    person.gender = Gender.MALE
                elif head in self.words.female_nouns:
                    person.gender = Gender.FEMALE
        person.sure = person.sure or bool(age)

    def _mention(self, run: Run) -> Mention | None:
        person = self.person_of(run)
        if person is None:
            return None
        if len(_core(run.name)) == 1:
            form = " ".join(run.name)
            person.short_forms[form] = person.short_forms.get(form, 0) + 1
        return Mention(run.start, run.end, person)

    def person_of(self, run: Run) -> Person | None:
        """Whom a run names; None for a body, or a word that is nobody's name here."""
        core = _core(run.name)
        if not core or (run.body and not run.titled):
            return None
        if len(core) > 1:
            return self.persons.get((core[0], core[-1]))
        return self.called(core[0], run.start, run.gender, run)

    def called(self, word: str, place: int, gender: Gender, run: Run) -> Person | None:
        """Whom one word means at a place: a surname first, then a given name, then a titled stranger."""
        same = self.by_last.get((word, gender if gender else None)) or self.by_last.get((word, None))
        if same is None and not run.titled:
            same = self.by_first.get(word)
        if same is not None:
            return same.persons[0] if len(same.persons) == 1 else same.meant_at(place)
        if not run.titled:
            return self.persons.get(("", word))
        person = self.persons.setdefault(("", word), Person("", word, gender=gender, sure=True))
        if run.role and run.role.lower() not in self.words.titles:
            person.roles.append((place, run.role))
        return person


def _core(name: Sequence[str]) -> Sequence[str]:
    """A name without "Jr." and its like."""
    while len(name) > 1 and name[-1].lower() in SUFFIXES:
        name = name[:-1]
    if len(name) > 1 and name[-1].endswith(","):
        return (*name[:-1], name[-1][:-1])
    return name


# --- roles beside a name ---------------------------------------------------------------------------

BREAK = re.compile(r"[,;:!?\n“”\"()]|\.[ \n]|—|–")
AFTER = re.compile(r",? ?\(?(?:,? ?(\d{1,3}),? ?)?\)?(?:,? )?")
STOPS = frozenset(
    {"the", "a", "an", "his", "her", "its", "their", "our", "and", "or", "but", "that", "by", "as"}
)
NO_ROLE = frozenset({"who", "which", "and", "but", "when", "while", "that"})
ADJECTIVES = frozenset({"former", "first", "new", "old", "second", "third", "late"})  # that openers hold too
ARTICLE = re.compile(r"^(?:the|a|an|his|her|its|their|our)\s+", re.I)


def role_before(text: str, start: int, words: NameWords) -> str:
    """The role in small letters before a name, with or without a comma: "Germany’s defense minister, …"."""
    if start < 3 or text[start - 1] != " ":
        return ""
    comma = text[start - 2] == ","
    stop = start - 2 if comma else start - 1
    last = text[max(0, stop - 20) : stop].rpartition(" ")[2].lower()
    if not comma and last not in words.roles:
        return ""
    phrase = text[max(0, stop - BESIDE) : stop]
    breaks = list(BREAK.finditer(phrase))
    phrase = phrase[breaks[-1].end() :] if breaks else phrase
    return _role_phrase(phrase, words, whole=comma)


def role_after(text: str, end: int, words: NameWords) -> tuple[str, str]:
    """The role and age that follow a name between commas: "…, 42, the mayor of Lisk, …"."""
    if text[end : end + 2] != ", ":
        return "", ""
    match = AFTER.match(text, end)
    age = match[1] if match and match[1] else ""
    begin = match.end() if match else end + 2
    phrase = text[begin : begin + BESIDE]
    stop = BREAK.search(phrase)
    phrase = phrase[: stop.start()] if stop else ""
    return _role_phrase(phrase, words, whole=True), age


def _role_phrase(phrase: str, words: NameWords, whole: bool) -> str:
    """A role with its complement, or nothing: the head before any preposition has to be a role noun."""
    tokens = phrase.split()
    lows = [token.lower() for token in tokens]
    if not lows or lows[0] in words.prepositions or lows[0] in NO_ROLE:
        return ""
    if not whole:
        return _tail(tokens, lows, words)
    if not 0 < len(tokens) <= 14 or _head(phrase, words) not in words.roles:
        return ""
    return ARTICLE.sub("", phrase.strip(), count=1)


def _tail(tokens: list[str], lows: list[str], words: NameWords) -> str:
    """The role noun before a name with its own adjectives: "campaign manager", "former defense minister"."""
    begin = len(lows) - 1
    while begin > 0 and len(lows) - begin < 5 and lows[begin - 1] not in STOPS | words.prepositions:
        if lows[begin - 1].endswith("ed") or lows[begin - 1] in words.openers - ADJECTIVES:
            break
        begin -= 1
    return " ".join(tokens[begin:])


def _head(phrase: str, words: NameWords) -> str:
    """The head noun of a noun phrase, in lower case: the word before the first preposition, or the last."""
    lows = [token.strip(".,").lower() for token in phrase.split()]
    for place, low in enumerate(lows):
        if low in words.prepositions and place:
            return lows[place - 1]
    return lows[-1] if lows else ""


def head_noun(phrase: str, words: NameWords) -> str:
    """The head noun of a noun phrase, in lower case."""
    return _head(phrase, words)
