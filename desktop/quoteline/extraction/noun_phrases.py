"""Finds the noun phrase that names a source, before or after a place, by closed-class words and capitals."""

from __future__ import annotations

from quoteline.extraction.grammar import Grammar
from quoteline.extraction.tokens import Block, Stretch

LONGEST = 30  # tokens of a noun phrase
LONGEST_APPOSITION = 40  # tokens of name and apposition together
LONGEST_DESCRIPTION = 12  # tokens of an apposition that is kept in a mention
INNER_MARKS = frozenset("&/%$#@’'-)")
Phrase = tuple[int, int]  # first token, and the one after the last


def phrase_before(block: Block, grammar: Grammar, end: int, floor: int) -> Phrase | None:
    """The noun phrase whose last token is ``end``, reaching back no further than ``floor``."""
    if block.lows[end] in ("he", "she", "they", "we") or block.words[end] == "I":
        return (end, end + 1)  # a phrase she repeated
    k = end
    lowest = max(floor, end - LONGEST)
    while k >= lowest and _belongs_before(block, grammar, k, end):
        if block.words[k] == ")":
            k = _opening(block, k, lowest)
        k -= 1
    return _trimmed(block, grammar, k + 1, end)


def _opening(block: Block, k: int, lowest: int) -> int:
    for n in range(k, lowest - 1, -1):
        if block.words[n] == "(":
            return n
    return k


def _belongs_before(block: Block, grammar: Grammar, k: int, end: int) -> bool:
    word = block.words[k]
    if block.quoted[k] >= 0:
        return k < end and is_nickname(block, block.stretches[block.quoted[k]])
    if word[0].isalnum():
        return _word_belongs_before(block, grammar, k, end)
    if word == ".":
        return k > 0 and (block.lows[k - 1] in grammar.abbreviations or len(block.words[k - 1]) == 1)
    return word in INNER_MARKS


def is_nickname(block: Block, stretch: Stretch) -> bool:
    """Whether the marks hold a nickname inside a name: William “Bill” Hill."""
    first, last = stretch.first, stretch.last
    if first < 1 or last + 1 >= block.size or last - first > 3:
        return False
    inner = block.words[first + 1 : last]
    around = (block.words[first - 1], block.words[last + 1])
    return (
        bool(inner) and all(word[0].isupper() for word in (*inner, *around)) and block.words[first - 1] != "."
    )


def _word_belongs_before(block: Block, grammar: Grammar, k: int, end: int) -> bool:
    word, low = block.words[k], block.lows[k]
    if k == end and word[0].isupper() and k > 0 and low not in grammar.conjunctions:
        return True  # a name, even Mr. Will or Ms. From
    if word[0].isupper() and low in ("will", "may") and k > 0 and block.words[k + 1][0].isupper():
        return True  # Chairman Will Hill
    if low == "to" and end > k > 0 and _links(block, grammar, k):
        return True
    if low in grammar.breaks:
        return False
    if low in ("and", "or"):
        return end > k > 0 and _joins(block, grammar, k)
    if low in grammar.pronouns and k != end and low not in grammar.determiners:
        return False
    if low in grammar.prepositions:
        return end > k > 0 and _links(block, grammar, k) and _governed(block, grammar, k)
    if low in grammar.days and k < end:
        return False
    if low in grammar.verbs_never_nouns:
        return False
    verb = grammar.verbs.get(low)
    return verb is None or word[0].isupper() or not verb.finite or k == end


def _links(block: Block, grammar: Grammar, k: int) -> bool:
    """Whether the word at k joins two nouns: the mayor of Ohio, and an adviser to the mayor."""
    low = block.lows[k]
    return low in grammar.links or (low == "to" and block.lows[k - 1] in grammar.speaker_nouns)


def _governed(block: Block, grammar: Grammar, k: int) -> bool:
    """Whether the preposition at k belongs to a noun before it (the mayor of Ohio), not to a verb."""
    low = block.lows[k - 1]
    if not low[0].isalnum():
        return low in (".", ")")
    if low in grammar.prepositions or low in grammar.breaks or low in grammar.adverbs:
        return False
    return block.words[k - 1][0].isupper() or not low.endswith(("ed", "ing", "ly"))


def _joins(block: Block, grammar: Grammar, k: int) -> bool:
    """Whether the conjunction at k joins two names or two plurals, and not two clauses."""
    left, right = block.words[k - 1], block.words[k + 1]
    if right.lower() in grammar.pronouns and right.lower() not in grammar.determiners:
        return False
    if left[0].isupper() and right[0].isupper():
        return True
    return left[0].islower() and left.endswith("s") and right[0].islower()


def _trimmed(block: Block, grammar: Grammar, start: int, end: int) -> Phrase | None:
    """Drop what cannot open a noun phrase; after a leading preposition only the last part is kept."""
    if start <= end and block.lows[start] in grammar.prepositions:
        start = _last_opener(block, grammar, start, end)
    for k in range(end, start, -1):
        if block.lows[k] in grammar.openers and _breaks_before(block, grammar, k):
            start = k  # last week | the minister
            break
    start = _behind_time(block, grammar, start, end)
    while start <= end and _cannot_open(block, grammar, start, end):
        start += 1
    return (start, end + 1) if start <= end else None


def _behind_time(block: Block, grammar: Grammar, start: int, end: int) -> int:
    """Where a name begins behind a time that stands right before it: the afternoon | Ada Moss"""
    for k in range(start, min(start + 3, end)):
        if (
            block.lows[k] in grammar.spans_of_time
            and block.words[k][0].islower()
            and block.words[k + 1][0].isupper()
        ):
            return k + 1
    return start


def _breaks_before(block: Block, grammar: Grammar, k: int) -> bool:
    """Whether the article at k begins a phrase of its own, with no preposition or conjunction before it."""
    low = block.lows[k - 1]
    if low in ("and", "or", "all", "both", "half") or (k > 1 and _links(block, grammar, k - 1)):
        return False
    return low[0].isalnum() and low not in grammar.links


def _cannot_open(block: Block, grammar: Grammar, k: int, end: int) -> bool:
    low = block.lows[k]
    if low in grammar.adverbs or low in ("and", "or") or not low[0].isalnum():
        return True
    return low.endswith("ly") and block.words[k][0].islower() and k < end


def _last_opener(block: Block, grammar: Grammar, start: int, end: int) -> int:
    """Where the last noun phrase of a run such as "In an interview Mr. Hill" begins."""
    k = end
    if block.words[end][0].isupper():
        while k > start + 1 and (block.words[k - 1][0].isupper() or block.words[k - 1] == "."):
            k -= 1
        return k
    while k > start + 1 and block.lows[k] not in grammar.openers:
        k -= 1
    return k


def phrase_after(block: Block, grammar: Grammar, start: int, stop: int) -> Phrase | None:
    """The noun phrase that begins at ``start``, with the apposition that follows it, before ``stop``."""
    plain = plain_phrase_after(block, grammar, start, stop)
    if plain is None or (plain[1] - start == 1 and block.lows[start] in grammar.pronouns):
        return plain
    return (start, _with_apposition(block, grammar, start, plain[1], stop))


def plain_phrase_after(block: Block, grammar: Grammar, start: int, stop: int) -> Phrase | None:
    """The noun phrase that begins at ``start``, without appositions."""
    if start >= stop or block.quoted[start] >= 0 or not block.words[start][0].isalnum():
        return None
    low = block.lows[start]
    if low in grammar.pronouns and low not in grammar.determiners:
        return (start, start + 1)
    if (
        low in grammar.breaks
        or low in grammar.days
        or (grammar.opens_adjunct(low) and low not in grammar.determiners)
    ):
        return None
    k = start
    limit = min(stop, start + LONGEST)
    while k < limit and _belongs_after(block, grammar, k, start):
        k += 1
    return (start, k) if k > start else None


def _belongs_after(block: Block, grammar: Grammar, k: int, start: int) -> bool:
    word, low = block.words[k], block.lows[k]
    if block.quoted[k] >= 0:
        return False
    if not word[0].isalnum():
        if word == ".":
            return block.lows[k - 1] in grammar.abbreviations or len(block.words[k - 1]) == 1
        return word in INNER_MARKS or word == "("
    if low in grammar.breaks or low in grammar.days:
        return False
    if low in ("and", "or"):
        return k > start and k + 1 < block.size and _joins(block, grammar, k)
    if low == "most" and k == start + 1 and block.lows[start] in grammar.determiners:
        return True  # the most recent poll
    if low in grammar.openers and k > start and block.words[k - 1][0].isalnum():
        return block.lows[k - 1] in grammar.links or block.lows[k - 1] in ("and", "or", "both", "all")
    if low in grammar.time_words and word[0].islower() and k > start:
        return False
    if low in grammar.prepositions:
        return low in grammar.links and not opens_occasion(block, grammar, k)
    return True


def opens_occasion(block: Block, grammar: Grammar, k: int) -> bool:
    """Whether the preposition at k opens the occasion (in a statement, on Monday), no office (in Ohio)."""
    following = block.lows[k + 1 : k + 4]
    if not following or block.quoted[k + 1] >= 0 or block.lows[k] == "of":
        return False
    if following[0] in grammar.occasions or following[0].isdigit():
        return True
    return following[0] in grammar.determiners and any(low in grammar.occasions for low in following[1:])


def _with_apposition(block: Block, grammar: Grammar, start: int, k: int, stop: int) -> int:
    """Where the phrase ends when an apposition (, a doctor at the clinic) follows it up to the next stop."""
    if (
        k + 1 >= stop
        or block.words[k] != ","
        or block.quoted[k + 1] >= 0
        or not block.words[start][0].isupper()
    ):
        return k
    if not opens_apposition(block, grammar, k + 1, stop):
        return k
    n = k + 1
    limit = min(stop, start + LONGEST_APPOSITION)
    while n < limit and block.quoted[n] < 0 and block.words[n] not in ";:—–":
        if block.words[n] == "," and block.lows[n + 1 : n + 2] and block.lows[n + 1] in grammar.auxiliaries:
            return n  # , said Hill, who remained, did not answer
        n += 1
    if n == limit < stop:
        return k
    return n - 1 if block.words[n - 1] in ".,-" else n


def opens_apposition(block: Block, grammar: Grammar, k: int, stop: int) -> bool:
    """Whether the words from k on describe the name before them: a doctor, 45, who …, chairman of …"""
    low = block.lows[k]
    if low in grammar.auxiliaries:
        return False
    if low in grammar.openers or low in ("who", "whose") or low[0].isdigit():
        return True
    if low in grammar.prepositions or low in grammar.conjunctions or low.endswith("ing"):
        return False
    return any(block.lows[n] in grammar.speaker_nouns for n in range(k, min(k + 4, stop)))


def undescribed(block: Block, grammar: Grammar, phrase: Phrase) -> Phrase:
    """The phrase without a relative clause or a long description behind its first comma."""
    first, after = phrase
    comma = next((k for k in range(first, after) if block.words[k] == ","), after)
    described = after - comma > LONGEST_DESCRIPTION or block.lows[comma + 1 : comma + 2] == ["still"]
    relative = comma + 1 < after and block.lows[comma + 1] in grammar.relatives
    return (first, comma) if comma > first and (relative or described) else phrase
