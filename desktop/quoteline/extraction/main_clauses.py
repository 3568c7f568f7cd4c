"""Finds the noun phrase that opens a sentence's main clause, for verbs that share its subject."""

from __future__ import annotations

from quoteline.extraction.noun_phrases import Phrase, plain_phrase_after
from quoteline.extraction.sentences import Sentence

LONGEST_LEAD = 6  # tokens before the conjunction of an opening clause: two days after he said
BEFORE_PARTICIPLES = frozenset(("in", "by", "after", "before", "since", "while", "when", "without"))
LEADS = frozenset(("but", "and", "so", "yet", "now", "even"))


def in_opening_clause(sentence: Sentence, verb: int) -> bool:
    """Whether the verb stands in words that only lead up to the main clause: While he said it was late, …"""
    block, grammar, k = sentence.block, sentence.grammar, sentence.start
    while k < verb and block.lows[k] in LEADS:
        k += 1
    if any(block.words[n] == "," and block.quoted[n] < 0 for n in range(k, verb)):
        return False
    low = block.lows[k]
    if low in grammar.subordinators and k < verb:
        return True
    if low in BEFORE_PARTICIPLES and verb - k <= 2 and block.lows[verb].endswith("ing"):
        return True
    timed = low in grammar.counts or low in grammar.determiners or low in grammar.spans_of_time
    return timed and any(block.lows[n] in ("after", "before") for n in range(k, min(k + LONGEST_LEAD, verb)))


SINCE = frozenset(("ago", "later", "earlier"))
PLACED = frozenset(("back", "here", "there", "elsewhere", "early", "late"))


def main_subject(sentence: Sentence, floor: int, before: int) -> Phrase | None:
    """The noun phrase that opens the main clause, for a participle that shares its subject."""
    block, grammar = sentence.block, sentence.grammar
    k = floor
    for _ in range(6):
        while k < before and (
            not sentence.plain(k) or block.lows[k] in ("and", "but", "or", "so", "then", "yet")
        ):
            k += 1
        if k >= before:
            return None
        dated = k + (block.lows[k] == "on")
        if sentence.plain(dated + 1) and block.lows[dated] in grammar.days:
            k = dated + 1  # on Monday she went
            continue
        if not _opens_adverbial(sentence, k):
            phrase = plain_phrase_after(block, grammar, k, before)
            return _with_name(sentence, to_verb(sentence, phrase)) if phrase else None
        while k < before and not (block.words[k] == "," and block.quoted[k] < 0):
            k += 1
    return None


def _with_name(sentence: Sentence, phrase: Phrase) -> Phrase:
    """The phrase with the name that stands beside it between commas: the minister, Boris Hill,"""
    block, (first, after) = sentence.block, phrase
    stop = after + 1
    while stop < sentence.body and block.words[stop][0].isupper() and block.quoted[stop] < 0:
        stop += 1
    enclosed = after < sentence.body and block.words[after] == "," and block.words[stop : stop + 1] == [","]
    return (first, stop) if enclosed and 1 < stop - after <= 5 else phrase


def _opens_adverbial(sentence: Sentence, k: int) -> bool:
    grammar, low = sentence.grammar, sentence.block.lows[k]
    if low in grammar.conjunctions or low in grammar.question_words:
        return True
    behind = sentence.block.lows[k + 1 : k + 4]
    if any(word in behind for word in SINCE):
        return True  # eight years ago, she left; hours later, she left
    if behind and behind[0] in grammar.prepositions and (low in PLACED or low.endswith("ed")):
        return True  # back in May, she left; asked about it, she left
    if low in grammar.determiners and low not in grammar.time_words:
        return False
    return grammar.opens_adjunct(low) or low.endswith(("ing", "ly"))


def to_verb(sentence: Sentence, phrase: Phrase) -> Phrase:
    """Cut a phrase read forwards where its verb begins: at a small word after a name, or a verb ending."""
    block, grammar = sentence.block, sentence.grammar
    first, after = phrase
    named = block.words[first][0].isupper() and block.lows[first] not in grammar.determiners
    for k in range(first + 1, after):
        low = block.lows[k]
        if low in grammar.links or low in grammar.determiners or low == "and" or not low[0].isalnum():
            continue
        small = block.words[k][0].islower()
        if block.lows[k - 1].endswith(("'s", "’s")):
            named = False  # Germany’s minister
            continue
        if small and (named or (block.words[k - 1][0].isupper() and k - 1 > first)):
            return (first, k)
        if small and low.endswith("ed") and k > first + 1:
            return (first, k)
        if low in grammar.speaker_nouns and k + 1 < after and block.lows[k + 1] not in grammar.links:
            return (first, k + 1)
    return phrase
