"""Reads speakers that are not named: "the Ukrainian president", "a police officer", "the report"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quoteline.domain import SpeakerKind
from quoteline.extraction.name_words import NameWords
from quoteline.extraction.roles_beside import head_noun

DEFINITE = re.compile(r"(?:the|this|that|these|those)\s", re.I)
POSSESSOR = re.compile(r"(?:his|her|its|their|our|my)\s", re.I)
ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those|one|another)\s+", re.I)
CLAUSE = re.compile(
    r"(?:(?<!\s)\s+)?(?:,(?!\d)|;|:|\(|—|–)"
    r"|\s(?:who|whom|whose|which|that|where|speaking|citing|referring|including|told|said|says?)\b"
)
TRAILING = re.compile(r"(?:(?:^|\s)(?:here|there|earlier|later|today|yesterday|also|now|then|up|down))+$")
PARTY_TAG = re.compile(r"[RDI]-[A-Z][\w.]*")  # "(R-Conn.)" belongs to the name before it
INITIALS = re.compile(r"(?:^|[ -])(?:[A-Z]\.)+[A-Z]$")
OWNER = re.compile(r"[A-Z][\w. -]{1,40}['’]s? (?=[A-Z][a-z]+ \w)")  # "Lordania's | Green Plain group"
PART_PLAYED = re.compile(
    r"(?!(?:the|a|an|its|his|her|their)\b)(?:[a-z][a-z-]* ){1,4}(?=[A-Z])"
)  # "lead manager | Bank of Lisk Ltd"
AGED = re.compile(r"(\d{1,3})[- ]year[- ]old$", re.I)
DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "this", "that"})
PARTIES = frozenset({"republican", "democratic", "democrat", "gop", "labour", "conservative", "liberal"})
PARTY_NAMES = frozenset({"republicans", "democrats", "conservatives", "liberals", "republican", "democrat"})
LONGEST = 120  # characters of a description


@dataclass(frozen=True, slots=True)
class Described:
    """A speaker without a name of their own: what is printed, in normal form, and what kind it is."""

    name: str
    kind: SpeakerKind
    aliases: tuple[str, ...] = ()


def describe(printed: str, words: NameWords) -> Described | None:
    """The normal form and kind of a description as printed; None where no word is left of it."""
    name = trimmed(printed)
    if not name or name.lower() in ("the", "a", "an") or name.lower() in words.prepositions:
        return None
    if PARTY_TAG.fullmatch(name):
        return None
    if INITIALS.search(name):
        name += "."  # "the U.S." keeps its last point
    seat = words.seats.get(re.sub(r"^the ", "", name, flags=re.I).lower())
    if seat:
        return Described(seat, SpeakerKind.ORGANISATION)
    name = _lowered(name, words)
    part = PART_PLAYED.match(name)
    if part and _is_firm(name, words):
        name = name[part.end() :]
    name = _without_possessor(name, words)
    owner = OWNER.match(name)
    if (
        owner
        and not _is_firm(name, words)
        and kind_of(name[owner.end() :], words) is SpeakerKind.ORGANISATION
    ):
        name = name[owner.end() :]
    return Described(name, kind_of(name, words))


def _without_possessor(name: str, words: NameWords) -> str:
    """ "his party" is a party: whose it is stands in another sentence, and not in a list of speakers."""
    whose = POSSESSOR.match(name)
    rest = name[whose.end() :] if whose else ""
    if not rest or kind_of(rest, words) in (SpeakerKind.UNKNOWN, SpeakerKind.GROUP):
        return name
    return rest


def _is_firm(name: str, words: NameWords) -> bool:
    """ "Moody's Investors Inc" is the name of a firm, "Lordania's Green Plain group" is not."""
    last = name.split()[-1]
    return last[0].isupper() and last.lower().strip(".") in words.bodies["company"]


def trimmed(printed: str) -> str:
    """A description as printed without clauses, places and times behind it."""
    name = " ".join(printed.split())
    article = ARTICLE.match(name)
    cut = CLAUSE.search(name, article.end() if article else 1)
    if cut:
        name = name[: cut.start()]
    return TRAILING.sub("", name[:LONGEST].strip(" ,.;:-–—“”\"'‘’"))


def _lowered(name: str, words: NameWords) -> str:
    """A first word that has a capital only because it opens the sentence gets a small letter."""
    first, _, rest = name.partition(" ")
    low = first.lower()
    common = low in words.openers or low in words.groups or _singular(low) in words.roles
    if not rest[:1].isupper():
        common = common or low in words.documents
        common = common or (bool(rest) and (low in words.adjectives or low in words.roles))
    common = common and low not in PARTY_NAMES
    if first.isupper() and len(low) > 5 and low.endswith(("ed", "ing")) and not rest.isupper():
        return low + name[len(first) :]  # "SHATTERED workers", as tabloids begin a story
    tokens = rest.split()
    if (
        low not in DETERMINERS
        and tokens
        and tokens[-1].lower() in words.organisations
        and all(token[0].isupper() for token in tokens)
    ):
        common = False  # "Seven Oaks International Inc"
    common = (
        common
        or (not rest and low in words.bodies.keys() | words.bodies["company"])
        or words.bodies["firm"] >= set(name.lower().split())
    )
    return low + name[len(first) :] if low == "a" or (common and not first.isupper()) else name


def _singular(word: str) -> str:
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else ""


def kind_of(name: str, words: NameWords) -> SpeakerKind:
    """What kind of speaker a description or the name of a body is."""
    bare = ARTICLE.sub("", name, count=1)
    head = head_noun(bare, words).removesuffix("’s").removesuffix("'s")
    last = bare.split()[-1] if bare.split() else ""
    proper = any(token[:1].isupper() for token in bare.split() if token.lower().strip(".,") == head)
    opens = bare.lower().startswith(f"{head} ") and bare.split()[1:2] != [] and bare.split()[1].islower()
    proper = proper and not opens
    if head in PARTY_NAMES:
        return SpeakerKind.GROUP
    if name.lower().startswith("one of "):
        return SpeakerKind.UNKNOWN
    if proper and head in words.organisations and head not in words.roles:
        return SpeakerKind.ORGANISATION
    if head in words.documents and not proper:
        return SpeakerKind.DOCUMENT
    if head in words.groups or _singular(head) in words.roles | words.persons:
        return SpeakerKind.GROUP
    if head in words.roles or head in words.persons or AGED.search(bare):
        return SpeakerKind.UNKNOWN
    if head in words.bodies or head in words.organisations or bare.lower() in words.countries:
        return SpeakerKind.ORGANISATION
    if last.isupper() and len(last) > 1:
        return SpeakerKind.ORGANISATION
    if proper:
        return SpeakerKind.ORGANISATION if name != bare or " of " in name else SpeakerKind.UNKNOWN
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    return SpeakerKind.GROUP if plural else SpeakerKind.UNKNOWN


def is_definite(printed: str) -> bool:
    """Whether a description points at somebody known: it has "the" or "this", or no article and a capital."""
    if DEFINITE.match(printed):
        return True
    return printed[:1].isupper() and not ARTICLE.match(printed) and not POSSESSOR.match(printed)


def is_party(low: str) -> bool:
    """Whether a word says which party somebody belongs to."""
    return low in PARTIES
