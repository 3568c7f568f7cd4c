"""Makes names with known identity out of annotated articles, harder than news has them, to measure links by.

From many articles the full name of a speaker is taken away, so that only the surname, the title with the
surname, or the office is left; other full names are printed otherwise (initials, middle and short names,
another spelling, a married name); and strangers are put beside them: brothers and sisters, Jr. and Sr.,
people with the same surname or initials, bodies with the same acronym. All by a fixed seed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from random import Random
from zlib import crc32

from quoteline.domain import Speaker, SpeakerKind, day_number
from quoteline.linking import Entry, Lists, RolePrinted, is_strong, read_role
from quoteline.linking.folding import folded

IDENTITIES = Path(__file__).with_name("link_identities.txt")
MASKED = 0.3  # of the mentions of a person, those of which the full name is taken away
RENAMED = 0.35  # of the persons, those who get a second spelling
WITH_STRANGER = 0.2
SHORT = {
    "William": "Bill", "Robert": "Bob", "Richard": "Rick", "James": "Jim", "John": "Jack",
    "Michael": "Mike", "Thomas": "Tom", "Joseph": "Joe", "Daniel": "Dan", "Christopher": "Chris",
    "Jeffrey": "Jeff", "Gregory": "Greg", "Stephen": "Steve", "Steven": "Steve", "David": "Dave",
    "Matthew": "Matt", "Anthony": "Tony", "Benjamin": "Ben", "Kenneth": "Ken", "Ronald": "Ron",
    "Timothy": "Tim", "Patricia": "Pat", "Elizabeth": "Liz", "Jennifer": "Jen", "Katherine": "Kate",
    "Susan": "Sue", "Deborah": "Debbie", "Edward": "Ed", "Andrew": "Andy", "Samuel": "Sam",
    "Lawrence": "Larry", "Gerald": "Jerry", "Peter": "Pete", "Philip": "Phil", "Bernard": "Bernie",
}  # fmt: skip
FULL = {short: full for full, short in SHORT.items()}
SUFFIXES = ("Jr", "Sr", "II", "III", "IV")
STRANGERS = [
    "Adam",
    "Bruno",
    "Carl",
    "Derek",
    "Ethan",
    "Felix",
    "Gavin",
    "Howard",
    "Ivan",
    "Julian",
    "Keith",
    "Leo",
    "Martin",
    "Nathan",
    "Oscar",
]
WOMEN = [
    "Alice",
    "Bella",
    "Clara",
    "Donna",
    "Edith",
    "Fiona",
    "Gloria",
    "Helen",
    "Irene",
    "Julia",
    "Karen",
    "Lucy",
    "Mona",
    "Norma",
    "Olga",
    "Paula",
]
MAIDEN = ("Ashworth", "Tillman", "Brandt", "Okafor", "Lindqvist", "Marchetti")
OFFICES = ("senator", "representative", "governor", "president", "prime minister", "mayor", "judge")


@dataclass(frozen=True, slots=True)
class Said:
    """A speaker of one article, who it is (empty where nobody has looked), and what was done to the name."""

    speaker: Speaker
    who: str
    article: int
    day: int
    outlet: str
    made: str = "as printed"


@dataclass(slots=True)
class Corpus:
    """Entries with, by id, who they are and what class of name they are."""

    entries: list[Entry] = field(default_factory=list)
    who: dict[int, str] = field(default_factory=dict)
    made: dict[int, str] = field(default_factory=dict)


def identities() -> tuple[dict[str, str], dict[str, str]]:
    """Folded name to who that is, from the table made by hand: of people, and of bodies."""
    people, _, bodies = IDENTITIES.read_text(encoding="utf-8").partition("\n---\n")
    return _table(people), _table(bodies)


def _table(lines: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines.splitlines():
        name, _, others = line.partition("#")[0].partition(":")
        for one in (name, *others.split(",")):
            if one.strip():
                found[bare(one)] = bare(name)
    return found


def _is_body(speaker: Speaker) -> bool:
    bodies = (SpeakerKind.ORGANISATION, SpeakerKind.GROUP, SpeakerKind.DOCUMENT)
    known_name = speaker.kind is SpeakerKind.UNKNOWN and speaker.name in ("Politico", "BuzzFeed", "Forbes")
    return speaker.kind in bodies or known_name


def bare(name: str) -> str:
    """A folded name without "the"."""
    return folded(name).removeprefix("the ")


def said_in(articles: Iterable[tuple[str, date, str, list[Speaker]]], lists: Lists) -> list[Said]:
    """The speakers of articles (id, day, outlet, speakers) with who they are."""
    people, bodies = identities()
    found: list[Said] = []
    for number, (doc_id, day, outlet, speakers) in enumerate(articles, 1):
        for speaker in speakers:
            who = _who(speaker, doc_id, bodies if _is_body(speaker) else people, lists)
            found.append(Said(speaker, who, number, day_number(day), outlet))
    return found


def _who(speaker: Speaker, doc_id: str, table: dict[str, str], lists: Lists) -> str:
    name = bare(speaker.name)
    if name in table and not (speaker.kind is SpeakerKind.UNKNOWN and speaker.name.startswith("the ")):
        return table[name]
    if is_strong(speaker.name, speaker.kind, lists) and speaker.kind is not SpeakerKind.UNKNOWN:
        return name
    if not _is_body(speaker):
        return ""
    proper = [word for word in speaker.name.split() if word[:1].isupper() and word not in ("The", "A")]
    if speaker.kind is SpeakerKind.ORGANISATION and proper:
        return name if " " in name else ""
    return f"{name} of {doc_id}"  # "the company" is another one in every article


# --- making it harder ------------------------------------------------------------------------------------


def harder(said: list[Said], lists: Lists, *, evenly: bool = False) -> list[Said]:
    """The same speakers with many full names taken away or printed otherwise, and strangers beside them.

    A newspaper that prints a surname alone means whom all know by it: the fewer articles somebody has beside
    the most printed of the surname, the seldomer is it left alone. ``evenly``: it is, for all alike.
    """
    people: dict[str, list[Said]] = defaultdict(list)
    for each in said:
        full = each.speaker.kind is SpeakerKind.PERSON and " " in each.speaker.name
        if full and is_strong(each.speaker.name, SpeakerKind.PERSON, lists) and each.who:
            people[each.who].append(each)
    most: Counter[str] = Counter()
    for who, mentions in people.items():
        most[who.split()[-1]] = max(most[who.split()[-1]], len(mentions))
    changed = {
        id(each): new
        for who in sorted(people)
        for each, new in _changed(who, people[who], most[who.split()[-1]], evenly, lists)
    }
    found = [changed.get(id(each), each) for each in said]
    roles = sorted({each.speaker.role for each in said if each.speaker.role})
    for who in sorted(people):
        found += _strangers(who, people[who], roles, most[who.split()[-1]], evenly)
    return found + list(_bodies(said))


def random_for(words: str) -> Random:
    """Chance that is the same in every run."""
    return Random(crc32(words.encode()))


def _changed(
    who: str, mentions: list[Said], best: int, evenly: bool, lists: Lists
) -> Iterator[tuple[Said, Said]]:
    chance = random_for(who)
    known = 1.0 if evenly else len(mentions) / best
    one_form = len({each.speaker.name for each in mentions}) == 1
    renamed, kind = _renamed(mentions[0].speaker.name, chance) if one_form else ("", "")
    for each in mentions:
        if chance.random() < MASKED:
            masked = _masked(each, chance, lists)
            told_apart = masked.made == "office" or masked.speaker.name.split()[0] not in ("Mr.", "Ms.")
            told_apart = told_apart and masked.made != "surname"
            if told_apart or chance.random() < known:
                yield each, masked
        elif renamed and len(mentions) > 1 and chance.random() < 0.5:
            yield each, replace(each, speaker=replace(each.speaker, name=renamed, aliases=()), made=kind)


def _masked(each: Said, chance: Random, lists: Lists) -> Said:
    """The mention with less of its name: the surname, a title and the surname, or the office alone."""
    speaker = each.speaker
    surname = without_suffix(speaker.name)[-1]
    role = read_role(speaker.role or "", lists)
    place = chance.random()
    if place < 0.2 and role.office in lists.offices_at_once and role.place and role.tense == "held":
        name = f"the {speaker.role}"
        masked = Speaker(name, SpeakerKind.UNKNOWN)
        return replace(each, speaker=masked, made="office")
    if place < 0.5 and role.office in OFFICES and speaker.role:
        named = Speaker(
            f"{speaker.role.split()[-1].capitalize()} {surname}", SpeakerKind.PERSON, (), speaker.role
        )
        return replace(each, speaker=named, made="title and surname")
    first = folded(speaker.name).split()[0]
    if place < 0.7 and (first in lists.given_men) != (first in lists.given_women):
        polite = "Mr." if first in lists.given_men else "Ms."
        named = Speaker(f"{polite} {surname}", SpeakerKind.PERSON, (), speaker.role)
        return replace(each, speaker=named, made="title and surname")
    return replace(each, speaker=Speaker(surname, SpeakerKind.PERSON, (), speaker.role), made="surname")


def without_suffix(name: str) -> list[str]:
    """The words of a name without Jr. and III at its end."""
    words = name.split()
    return words[:-1] if len(words) > 2 and words[-1].rstrip(".") in SUFFIXES else words


def _renamed(name: str, chance: Random) -> tuple[str, str]:
    """Another way to print a full name, and what it is called; empty for no other way."""
    if chance.random() > RENAMED:
        return "", ""
    words = without_suffix(name)
    first, last = words[0], words[-1]
    if len(words) > 3 or (len(words) == 3 and "." not in words[1]):
        return "", ""
    ways: list[tuple[str, str]] = [(f"{first} {chance.choice('ABCDEFGHKLMPRSTW')}. {last}", "middle initial")]
    if len(words) > 2 and "." in words[1]:
        ways = [(f"{first} {' '.join(words[2:])}", "middle initial")]
    if first in SHORT or first in FULL:
        ways = [(" ".join([SHORT.get(first) or FULL[first], *words[1:]]), "short name")]
    elif first.endswith("a") and len(words) == 2:
        ways.append((f"{first} {chance.choice(MAIDEN)} {last}", "married name"))
    for old, new in (("sky", "skyy"), ("ov", "off"), ("ö", "oe"), ("é", "e"), ("-", " "), ("y", "iy")):
        if (last.endswith(old) and len(last) > 5) or (old in "öé-" and old in last):
            ways = [(" ".join([*words[:-1], last.replace(old, new)]), "spelling")]
    return chance.choice(ways)


def _strangers(who: str, mentions: list[Said], roles: list[str], best: int, evenly: bool) -> Iterator[Said]:
    """Other people with the same surname: a relation, Jr. and Sr., another middle initial."""
    chance = random_for(f"stranger {who}")
    if chance.random() > WITH_STRANGER:
        return
    words = without_suffix(mentions[0].speaker.name)
    first, last = words[0], words[-1]
    letter = chance.choice([each for each in (*STRANGERS, *WOMEN) if each[0] == first[0]] or STRANGERS)
    names = [f"{letter} {last}", f"{chance.choice(WOMEN)} {last}"]
    if len(words) > 2 and "." in words[1]:
        names.append(f"{first} {'Q' if words[1][0] != 'Q' else 'Z'}. {last}")
    else:
        names += [f"{words[0]} {last} Jr."]
    name = chance.choice([each for each in names if each != " ".join(words)])
    for number in range(chance.choice((1, 1, 2, 3))):
        at = chance.choice(mentions)
        role = chance.choice(roles) if chance.random() < 0.6 else None
        speaker = Speaker(name, SpeakerKind.PERSON, (), role)
        article = 100_000 + crc32(f"{name} {number}".encode()) % 800_000
        stranger = Said(
            speaker, f"{bare(name)}, a stranger", article, at.day + chance.randint(-90, 90), at.outlet
        )
        bare_name = number and chance.random() < 0.5 and (evenly or best < 4)
        short = replace(speaker, name=last)
        yield (
            replace(stranger, speaker=short, made="surname")
            if bare_name
            else replace(stranger, made="stranger")
        )


def _bodies(said: list[Said]) -> Iterator[Said]:
    """Bodies under their acronym, with and without "the" and "Inc."; and others with the same initials."""
    seen: dict[str, Said] = {}
    for each in said:
        words = [word for word in each.speaker.name.split() if word[:1].isupper()]
        if (
            each.speaker.kind is SpeakerKind.ORGANISATION
            and len(words) > 1
            and each.who == bare(each.speaker.name)
        ):
            seen.setdefault(each.who, each)
    for number, (who, each) in enumerate(sorted(seen.items())):
        chance = random_for(f"body {who}")
        words = [word for word in each.speaker.name.split() if word[:1].isupper() and word != "The"]
        letters = "".join(word[0] for word in words)
        at = replace(each, article=2_000_000 + number, day=each.day + chance.randint(0, 60))
        plain = each.speaker.name.removeprefix("the ")
        draw = chance.random()
        if draw < 0.3 and len(letters) > 2:
            both = Speaker(each.speaker.name, SpeakerKind.ORGANISATION, (letters,))
            yield replace(at, speaker=both)
            alone = Speaker(f"the {letters}", SpeakerKind.ORGANISATION)
            yield replace(at, article=3_000_000 + number, speaker=alone, made="acronym")
        elif draw < 0.6:
            other = (
                f"{plain} Inc."
                if chance.random() < 0.4
                else plain
                if plain != each.speaker.name
                else f"the {plain}"
            )
            yield replace(at, speaker=replace(each.speaker, name=other, aliases=()), made="body otherwise")
        elif draw < 0.7 and len(letters) > 2:
            stranger = " ".join(word[0] + "eltoria"[: 3 + place] for place, word in enumerate(words))
            yield replace(at, speaker=replace(each.speaker, name=stranger, aliases=()), who=bare(stranger))


# --- as a library knows them -----------------------------------------------------------------------------


def corpus(said: list[Said], lists: Lists) -> Corpus:
    """Entries as a library would hold them: strong names once, weak ones once an article."""
    beside: dict[int, set[str]] = defaultdict(set)
    for each in said:
        beside[each.article].add(folded(each.speaker.name))
    rows: dict[tuple[str, int], list[Said]] = defaultdict(list)
    for each in said:
        strong = is_strong(each.speaker.name, each.speaker.kind, lists)
        rows[bare(each.speaker.name), 0 if strong else each.article].append(each)
    made = Corpus()
    for number, ((_, article), same) in enumerate(sorted(rows.items()), 1):
        made.entries.append(_entry(number, article, same, beside))
        owners = Counter(each.who for each in same if each.who)
        made.who[number] = owners.most_common(1)[0][0] if owners else ""
        made.made[number] = Counter(each.made for each in same).most_common(1)[0][0]
    return made


def _entry(number: int, article: int, same: list[Said], beside: dict[int, set[str]]) -> Entry:
    name = same[0].speaker.name
    aliases = dict.fromkeys(alias for each in same for alias in each.speaker.aliases)
    days: dict[str, list[int]] = defaultdict(list)
    company: Counter[str] = Counter()
    for each in same:
        if each.speaker.role:
            days[each.speaker.role].append(each.day)
        company.update(beside[each.article] - {folded(name)})
    return Entry(
        number,
        (name, *aliases),
        Counter(each.speaker.kind for each in same).most_common(1)[0][0],
        article or None,
        tuple(RolePrinted(role, min(on), max(on), len(on)) for role, on in sorted(days.items())),
        min(each.day for each in same),
        max(each.day for each in same),
        len({each.article for each in same}),
        len(same),
        company,
        frozenset(each.outlet for each in same),
    )
