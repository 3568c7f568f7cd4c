"""Finds who a verb of speech belongs to: its subject to the left, to the right (said X), or shared with the clause."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.extraction.grammar import Frame, Grammar
from quoteline.extraction.noun_phrases import Phrase, phrase_after, phrase_before
from quoteline.extraction.tokens import Block

BE = frozenset("is are was were be been being 's 're".split())
CONTRACTED = ("'s", "’s", "'d", "’d", "'ve", "’ve", "'re", "’re", "'ll", "’ll", "'m", "’m")
CARRIERS = frozenset(
    "statement letter email tweet post message memo interview article ad video editorial speech report op-ed blog".split()
)
RELATIVES = frozenset(("who", "which", "that", "whom", "whose"))
GOES_ON = frozenset("went go goes going continued continue continues continuing began declined refused tried wants had used".split())
INVERTS = frozenset("said says wrote added asked told replied tweeted writes asks adds explained recalled continued notes".split())


@dataclass(frozen=True, slots=True)
class Subject:
    """``phrase`` are the tokens of the mention; ``head`` cuts a contraction (he’s) to its pronoun, in characters.

    ``clause`` is the first token of subject and verb; ``after`` the token behind them.
    """

    phrase: Phrase | None
    clause: int
    after: int
    how: str  # "before", "apposition", "relative", "inverted", "shared", "passive", "none"


def subject_of(block: Block, grammar: Grammar, verb: int, floor: int, stop: int) -> Subject:
    """The subject of the verb at token ``verb`` in the sentence from ``floor`` to ``stop``."""
    form = grammar.verbs[block.lows[verb]].form
    k = verb - 1
    passive = False
    while k >= floor and block.quoted[k] < 0 and _between(block, grammar, k):
        passive = passive or (block.lows[k] in BE and form in ("both", "part") and k == verb - 1) or (
            block.lows[k] in BE and form in ("both", "part"))
        k -= 1
    left = k + 1
    if k < floor or block.quoted[k] >= 0:
        if passive:
            return Subject(None, left, verb + 1, "passive")
        return _inverted(block, grammar, verb, stop) or Subject(None, left, verb + 1, "none")
    word, low = block.words[k], block.lows[k]
    if passive:
        return Subject(None, left, verb + 1, "passive")
    if low.endswith(CONTRACTED) and low[:-2].rstrip("'’") in grammar.pronouns:
        return Subject((k, k + 1), k, verb + 1, "before")
    if low in RELATIVES and low != "that":
        return Subject((k, k + 1), k, verb + 1, "relative")
    if low in grammar.pronouns and (low not in grammar.determiners or low in ("some", "many", "others", "one", "most", "few", "all")):
        before = phrase_before(block, grammar, k, floor) if low not in PERSONAL else None
        phrase = before if before and before[1] == k + 1 else (k, k + 1)
        return Subject(phrase, phrase[0], verb + 1, "before")
    if low == "to":
        return _infinitive(block, grammar, k, verb, floor)
    if form == "base" and word[0].isupper() and not block.lows[k].endswith("s") and k > floor and block.lows[k - 1] != "and":
        return Subject(None, left, verb + 1, "none")
    if word in ",–—-" or word in "–—":
        return _behind_comma(block, grammar, k, verb, form, floor, stop)
    if low in ("and", "but", "or", "then") or low in grammar.conjunctions:
        if low == "as" or low in ("and", "but", "or"):
            inverted = _inverted(block, grammar, verb, stop) if low == "as" else None
            return inverted or Subject(None, k, verb + 1, "shared")
        return Subject(None, k, verb + 1, "shared" if form == "ing" else "none")
    if low in grammar.prepositions:
        return Subject(None, k, verb + 1, "shared" if form == "ing" else "none")
    if form == "ing" and low in CARRIERS:
        return Subject(None, k, verb + 1, "shared")
    if word[0].isalnum() or word in ")." or word == "%":
        phrase = phrase_before(block, grammar, k, floor)
        if phrase is not None:
            if form in ("base", "s") and block.lows[k] in grammar.determiners and phrase[1] - phrase[0] == 1 and low not in grammar.pronouns:
                return Subject(None, left, verb + 1, "none")
            return Subject(phrase, phrase[0], verb + 1, "before")
    return Subject(None, left, verb + 1, "none")


PERSONAL = frozenset("he she they it we i you".split())


def _between(block: Block, grammar: Grammar, k: int) -> bool:
    low = block.lows[k]
    return (
        (low in grammar.auxiliaries and low != "to")
        or low in grammar.adverbs
        or low.endswith(("n't", "n’t"))
        or (low.endswith("ly") and block.words[k][0].islower() and low not in ("family", "ally"))
    )


def _infinitive(block: Block, grammar: Grammar, to: int, verb: int, floor: int) -> Subject:
    """The subject of "went on to say"; other infinitives report no speech."""
    k = to - 1
    if k >= floor and block.lows[k] == "on":
        k -= 1
    if k >= floor and block.lows[k] in GOES_ON and k - 1 >= floor:
        while k - 1 >= floor and _between(block, grammar, k - 1):
            k -= 1
        if k - 1 >= floor and block.quoted[k - 1] < 0 and block.words[k - 1][0].isalnum():
            phrase = phrase_before(block, grammar, k - 1, floor)
            if phrase:
                return Subject(phrase, phrase[0], verb + 1, "before")
    return Subject(None, to, verb + 1, "none")


def _inverted(block: Block, grammar: Grammar, verb: int, stop: int) -> Subject | None:
    """The subject behind the verb: “…,” said Ms. Hill, a doctor."""
    entry = grammar.verbs[block.lows[verb]]
    if entry.form not in ("both", "past", "s", "base"):
        return None
    phrase = phrase_after(block, grammar, verb + 1, stop)
    if phrase is None or block.lows[verb + 1] in ("him", "them", "me", "us"):
        return None
    return Subject(phrase, verb, phrase[1], "inverted")


def _behind_comma(block: Block, grammar: Grammar, comma: int, verb: int, form: str, floor: int, stop: int) -> Subject:
    """The verb stands behind a comma: an apposition ended there, or the subject follows, or it is a participle."""
    if form == "ing":
        return Subject(None, comma, verb + 1, "shared")
    if form == "base":
        inverted = None
    else:
        inverted = _inverted(block, grammar, verb, stop)
    if comma > floor and block.quoted[comma - 1] >= 0 and inverted:
        return inverted
    phrase = _before_apposition(block, grammar, comma, floor)
    if inverted is not None and (phrase is None or _ends_clause(block, inverted.after, stop)):
        return inverted
    if phrase is not None:
        return Subject(phrase, phrase[0], verb + 1, "apposition")
    return inverted or Subject(None, comma, verb + 1, "shared")


def _ends_clause(block: Block, k: int, stop: int) -> bool:
    return k >= stop or block.words[k] in ".!?;" or (block.words[k] == "," and k + 1 < stop and block.quoted[k + 1] >= 0)


def _before_apposition(block: Block, grammar: Grammar, comma: int, floor: int) -> Phrase | None:
    """The noun phrase at the start of the clause whose inserted parts end at ``comma``, insertions included."""
    commas = [k for k in range(max(floor, comma - 60), comma) if block.words[k] in ",–—" and block.quoted[k] < 0]
    if not commas:
        return None
    opening = commas[-1]
    if block.words[comma] in "–—" and block.words[opening] not in "–—":
        return None
    for opening in reversed(commas[-4:]):
        if opening <= floor:
            break
        last = opening - 1
        if block.quoted[last] >= 0 or not (block.words[last][0].isalnum() or block.words[last] in ".)"):
            continue
        if block.words[last][0].isdigit() and len(block.words[last]) <= 2:
            continue  # the age in "Hill, 45, a doctor, said"
        phrase = phrase_before(block, grammar, last, floor)
        if phrase is None or not _opens_clause(block, grammar, phrase[0], floor):
            continue
        if _names_somebody(block, grammar, phrase):
            return (phrase[0], comma)
    return None


def _opens_clause(block: Block, grammar: Grammar, k: int, floor: int) -> bool:
    if k <= floor or block.quoted[k - 1] >= 0:
        return True
    return block.words[k - 1] in ",;:–—" or block.lows[k - 1] in grammar.conjunctions or block.lows[k - 1] == "that"


def _names_somebody(block: Block, grammar: Grammar, phrase: Phrase) -> bool:
    first, after = phrase
    if block.lows[first] in grammar.time_words:
        return False
    if after - first == 1 and block.lows[first] in grammar.pronouns:
        return True
    return block.words[after - 1][0].isupper() or any(block.lows[k] in grammar.group_nouns for k in range(first, after))


def main_subject(block: Block, grammar: Grammar, floor: int, before: int) -> Phrase | None:
    """The noun phrase that opens the sentence's main clause, for a participle that shares its subject."""
    k = floor
    for _ in range(6):
        while k < before and (block.quoted[k] >= 0 or not block.words[k][0].isalnum() or block.lows[k] in ("and", "but", "or", "so", "then")):
            k += 1
        if k >= before:
            return None
        low = block.lows[k]
        if low not in grammar.prepositions and low not in grammar.conjunctions and low not in grammar.adverbs and low not in grammar.time_words and not low.endswith("ing") and not (low.endswith("ly")):
            phrase = phrase_after(block, grammar, k, before)
            return _at_verb(block, grammar, phrase) if phrase else None
        while k < before and not (block.words[k] == "," and block.quoted[k] < 0):
            k += 1
    return None


def _at_verb(block: Block, grammar: Grammar, phrase: Phrase) -> Phrase:
    """Cut a phrase read forwards where its verb begins: at the first small word after a name, or a verb ending."""
    first, after = phrase
    named = block.words[first][0].isupper() and block.lows[first] not in grammar.determiners
    for k in range(first + 1, after):
        low, word = block.lows[k], block.words[k]
        if word == ",":
            return (first, after)
        if word[0].islower() and (named or block.words[k - 1][0].isupper()) and low not in ("of", "for", "and", "the", "at", "de", "van", "von", "bin", "al"):
            return (first, k)
        if low.endswith("ed") and k > first + 1:
            return (first, k)
        if low in grammar.group_nouns and k + 1 < after and block.lows[k + 1] not in ("of", "for", "and", "at", "in", "from", "with", "."):
            return (first, k + 1)
    return phrase


__all__ = ["Frame", "Subject", "main_subject", "subject_of"]
