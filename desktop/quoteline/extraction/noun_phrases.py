"""Finds the noun phrase that names a source, before or after a place, by closed-class words and capitals."""

from __future__ import annotations

from quoteline.extraction.grammar import Grammar
from quoteline.extraction.tokens import Block

LONGEST = 30  # tokens of a noun phrase
LINKS = frozenset("of for at from in with on".split())
OPENERS = frozenset("a an the his her its their our my your this these some many most several one two three".split())
Phrase = tuple[int, int]


def phrase_before(block: Block, grammar: Grammar, end: int, floor: int) -> Phrase | None:
    """The noun phrase whose last token is ``end``, reaching back no further than ``floor``."""
    k = end
    lowest = max(floor, end - LONGEST)
    while k >= lowest and _belongs_before(block, grammar, k, end):
        if block.words[k] == ")":
            k = _opening(block, k, lowest)
        k -= 1
    start = k + 1
    return _trimmed(block, grammar, start, end)


def _opening(block: Block, k: int, lowest: int) -> int:
    for n in range(k, lowest - 1, -1):
        if block.words[n] == "(":
            return n
    return k


def _belongs_before(block: Block, grammar: Grammar, k: int, end: int) -> bool:
    word, low = block.words[k], block.lows[k]
    if block.quoted[k] >= 0:
        stretch = block.stretches[block.quoted[k]]
        return stretch.last - stretch.first <= 4 and k < end
    if word[0].isalnum():
        if low in grammar.breaks:
            return False
        if low in ("and", "or"):
            return k < end and k > 0 and _joins(block, grammar, k)
        if low == "that":
            return False
        if low in grammar.pronouns and k != end and low not in grammar.determiners:
            return False
        verb = grammar.verbs.get(low)
        return not (verb is not None and word[0].islower() and verb.form in ("past", "both", "s") and k < end)
    if word == ".":
        return k > 0 and (block.lows[k - 1] in grammar.abbreviations or len(block.words[k - 1]) == 1)
    if word == ")":
        return True
    return word in "&/%$#@’'-"


def _joins(block: Block, grammar: Grammar, k: int) -> bool:
    left, right = block.words[k - 1], block.words[k + 1]
    if right.lower() in grammar.pronouns:
        return False
    if left[0].isupper() and right[0].isupper():
        return True
    return left[0].islower() and left.endswith("s") and right[0].islower()


def _trimmed(block: Block, grammar: Grammar, start: int, end: int) -> Phrase | None:
    """Drop what cannot open a noun phrase; after a leading preposition only the last part is kept."""
    if start <= end and block.lows[start] in grammar.prepositions:
        cut = _last_opener(block, grammar, start, end)
        start = cut
    while start <= end and (
        block.lows[start] in grammar.adverbs
        or block.lows[start] in ("and", "or")
        or not block.words[start][0].isalnum()
        or (block.lows[start].endswith("ly") and block.lows[start] not in grammar.group_nouns and start < end)
    ):
        start += 1
    return (start, end + 1) if start <= end else None


def _last_opener(block: Block, grammar: Grammar, start: int, end: int) -> int:
    """Where the last noun phrase of a run such as "In an interview Mr. Hill" begins."""
    k = end
    if block.words[end][0].isupper():
        while k > start + 1 and (block.words[k - 1][0].isupper() or block.words[k - 1] == "."):
            k -= 1
        return k
    while k > start + 1 and block.lows[k] not in OPENERS:
        k -= 1
    return k


def phrase_after(block: Block, grammar: Grammar, start: int, stop: int) -> Phrase | None:
    """The noun phrase that begins at ``start``, with the appositions that follow it, before ``stop``."""
    k = start
    if k >= stop or block.quoted[k] >= 0 or not block.words[k][0].isalnum():
        return None
    if block.lows[k] in grammar.pronouns and block.lows[k] not in grammar.determiners:
        return (k, k + 1)
    limit = min(stop, start + LONGEST)
    while k < limit and _belongs_after(block, grammar, k, start):
        k += 1
    if k == start:
        return None
    return (start, _with_apposition(block, grammar, start, k, stop))


def _belongs_after(block: Block, grammar: Grammar, k: int, start: int) -> bool:
    word, low = block.words[k], block.lows[k]
    if block.quoted[k] >= 0:
        return False
    if word[0].isalnum():
        if low in grammar.breaks or low == "that":
            return False
        if low in ("and", "or"):
            return k > start and k + 1 < block.size and _joins(block, grammar, k)
        if low in grammar.time_words and not (block.words[k - 1][0].isupper() and k > start and low not in TIMES):
            return False
        if low in grammar.prepositions and low not in LINKS:
            return False
        return not (low in ("in", "on") and _place_or_time(block, grammar, k))
    if word == ".":
        return block.lows[k - 1] in grammar.abbreviations or len(block.words[k - 1]) == 1
    if word == "(":
        return True
    return word in "&/%$#@’'-)"


TIMES = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight".split())
OCCASIONS = frozenset(
    "a an statement interview news speech email letter tweet post response reference conference monday tuesday wednesday"
    " thursday friday saturday sunday twitter facebook cnn fox".split()
)


def _place_or_time(block: Block, grammar: Grammar, k: int) -> bool:
    """Whether in or on opens the occasion (in a statement, on Monday) and not the office (in Ohio)."""
    return k + 1 < block.size and block.lows[k + 1] in OCCASIONS


def _with_apposition(block: Block, grammar: Grammar, start: int, k: int, stop: int) -> int:
    """Where the phrase ends when an apposition (, a doctor at the clinic) follows it up to the next stop."""
    if k + 1 >= stop or block.words[k] != "," or not block.words[start][0].isupper():
        return k
    low = block.lows[k + 1]
    opens = low in OPENERS or low in grammar.group_nouns or low in ("who", "whose") or low[0].isdigit()
    if not opens and not (low == "director" or block.lows[k + 1].isalpha() and _leads_to_noun(block, grammar, k + 1, stop)):
        return k
    n = k + 1
    while n < stop and block.quoted[n] < 0 and block.words[n] not in ".;:—–" :
        n += 1
    if n < stop and block.words[n] == "." and n + 1 < stop:
        while n < stop and block.quoted[n] < 0 and block.words[n] not in ";:—–":
            n += 1
        n -= block.words[n - 1] == "."
    return n if n - start <= 2 * LONGEST else k


def _leads_to_noun(block: Block, grammar: Grammar, k: int, stop: int) -> bool:
    return any(block.lows[n] in grammar.group_nouns for n in range(k, min(k + 4, stop)))
