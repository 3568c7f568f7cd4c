"""Reads the role that stands beside a name: "Germany’s defense minister, …", "…, 42, the mayor of Lisk"."""

from __future__ import annotations

import re

from quoteline.extraction.name_words import NameWords

BESIDE = 100  # characters before and after a name in which its role may stand
POLITE = frozenset({"mr", "mrs", "ms", "miss", "dr", "mme", "messrs", "drs", "st", "sir", "dame", "hon"})
BREAK = re.compile(r"[,;:!?\n“”\"()]|''|(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!\b[A-Z])\.[ \n]|—|–|--| - ")
BASED = re.compile(r" (?:based|hired|charged|accused|elected|appointed|named|known|credited|tasked) .*", re.S)
AFTER = re.compile(r",? ?\(?(?:,? ?(\d{1,3}),? ?)?\)?(?:,? )?")
DETERMINER = re.compile(r"\b(?:the|a|an|his|her|its|their|our) ")
SAID_BY = re.compile(r"^.{0,60}\b(?:according to|said|says|by)\s+", re.I)
RECALLS = re.compile(r"^ ?[a-z]+s? (?=(?:his|her|their) )")  # "recalls his widow, …"
STOPS = frozenset(
    {
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "our",
        "and",
        "or",
        "but",
        "that",
        "by",
        "as",
        "including",
        "like",
    }
)
CLAUSE_WORDS = frozenset({"who", "whom", "whose", "which", "that", "where", "when", "while"})
NO_ROLE = frozenset(
    {
        "but",
        "if",
        "is",
        "was",
        "were",
        "are",
        "be",
        "been",
        "has",
        "had",
        "have",
        "will",
        "would",
        "could",
        "can",
    }
    | {"he", "she", "they", "it", "we", "said", "says", "told", "may", "might", "elected", "not"}
)
LONGEST_ROLE = 14  # words
ADJECTIVES = frozenset({"former", "first", "new", "old", "second", "third", "late"})  # that openers hold too
ARTICLE = re.compile(r"^(?:the|a|an|his|her|its|their|our)\s+", re.I)


def spoken_role(role: str, words: NameWords) -> str:
    """A role without "Mr.", "Dr." and their like, which tell of no office; nothing without a role noun."""
    kept = [token for token in role.split() if token.lower().rstrip(".") not in POLITE]
    told = any(token.lower() in words.roles or token.lower() in words.titles for token in kept)
    return " ".join(kept) if told else ""


def with_former(text: str, start: int, role: str) -> str:
    """A role with the "former" that stands before it: "former | Texas Gov. Rick Holm"."""
    before = text[max(0, start - 7) : start].lower()
    return f"former {role}" if role and (before == "former " or before.endswith("ex-")) else role


def role_before(text: str, start: int, words: NameWords) -> str:
    """The role in small letters before a name, with or without a comma: "Germany’s defense minister, …"."""
    if start < 3 or text[start - 1] != " ":
        return ""
    comma = text[start - 2] == ","
    stop = start - 2 if comma else start - 1
    last = text[max(0, stop - 20) : stop].rpartition(" ")[2].lower()
    if not comma and last not in words.roles and last not in words.departments:
        return ""
    phrase = text[max(0, stop - BESIDE) : stop]
    breaks = list(BREAK.finditer(phrase))
    phrase = phrase[breaks[-1].end() :] if breaks else phrase
    phrase = RECALLS.sub("", SAID_BY.sub("", phrase))
    if comma and " " not in phrase.strip():
        return ""  # "As president, Holm …" has lost its head to a comma
    role = _role_phrase(phrase, words, whole=comma)
    if comma and not role:
        tails = (phrase[match.end() :] for match in DETERMINER.finditer(phrase))
        role = next((told for tail in tails if (told := _role_phrase(tail, words, whole=True))), "")
    return role


def role_after(text: str, end: int, words: NameWords) -> tuple[str, str]:
    """The role and age that follow a name between commas: "…, 42, the mayor of Lisk, …"."""
    if text[end : end + 2] != ", ":
        return "", ""
    match = AFTER.match(text, end)
    age = match[1] if match and match[1] else ""
    begin = match.end() if match else end + 2
    phrase = text[begin : begin + BESIDE]
    stop = BREAK.search(phrase)
    phrase = phrase[: stop.start()] if stop else phrase.rpartition(" ")[0]
    return _role_phrase(BASED.sub("", phrase), words, whole=True), age


def _role_phrase(phrase: str, words: NameWords, whole: bool) -> str:
    """A role with its complement, or nothing: the head before any preposition has to be a role noun."""
    tokens = phrase.split()
    lows = [token.lower() for token in tokens]
    for place, low in enumerate(lows):
        if low in CLAUSE_WORDS or (low.endswith("ed") and lows[place + 1 : place + 2] == ["by"]):
            phrase, tokens, lows = " ".join(tokens[:place]), tokens[:place], lows[:place]
            break
    if not lows or lows[0] in words.prepositions or not NO_ROLE.isdisjoint(lows):
        return ""
    if not whole:
        role = _tail(tokens, lows, words)
        return role if lows[-1] in words.roles or head_noun(role, words) in words.roles else ""
    if head_noun(phrase, words) not in words.roles or any(low.endswith("ed") for low in lows[1:]):
        return ""
    return ARTICLE.sub("", " ".join(tokens[: _enough(lows, words)]), count=1)


def _enough(lows: list[str], words: NameWords) -> int:
    """How many words of a role are kept: a long one is cut before a later preposition."""
    if len(lows) <= LONGEST_ROLE:
        return len(lows)
    cuts = [place for place in range(2, LONGEST_ROLE) if lows[place] in words.prepositions - {"of"}]
    return cuts[-1] if cuts else LONGEST_ROLE


def _tail(tokens: list[str], lows: list[str], words: NameWords) -> str:
    """The role noun before a name with what belongs to it: "campaign manager", "Fox News anchor"."""
    begin = len(lows) - 1
    while begin > 0 and len(lows) - begin < 9:
        low = lows[begin - 1]
        linked = low == "of" and begin > 1
        linked = linked and (
            lows[begin] in words.departments or (tokens[begin - 2] + tokens[begin]).istitle()
        )
        plain = low in STOPS or low in words.prepositions or low.endswith("ed")
        beyond = low not in ADJECTIVES and low == tokens[begin - 1] and not tokens[begin][0].islower()
        if not linked and (plain or beyond or low in words.openers - ADJECTIVES):
            break
        begin -= 1
    return " ".join(tokens[begin:])


def head_noun(phrase: str, words: NameWords) -> str:
    """The head noun of a noun phrase, in lower case: the word before the first preposition, or the last."""
    lows = [token.strip(".,").lower() for token in phrase.split()]
    for place, low in enumerate(lows):
        if place and (low in words.prepositions or (low.endswith("ed") and _is_noun(lows[place - 1], words))):
            return lows[place - 1]
    return lows[-1] if lows else ""


def _is_noun(low: str, words: NameWords) -> bool:
    return low in words.documents or low in words.groups or low in words.roles or low in words.persons
