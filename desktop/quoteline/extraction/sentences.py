"""Cuts a block into sentences; a quoted stretch is never cut, and “What?” he asked stays one sentence."""

from __future__ import annotations

from quoteline.extraction.grammar import Grammar
from quoteline.extraction.tokens import Block

ENDERS = frozenset(".!?…") | {"..."}
DASHES = frozenset("–—-―")
CLOSERS = frozenset(")]}”’\"'»›") | {"''"}


CAPITAL_PRONOUNS = frozenset(("He", "She", "They", "We", "It"))
LONGEST_DATELINE = 16  # tokens
LONGEST = 400  # tokens; a longer run is cut, so that reading it costs no more a word than prose does


class Sentence:
    """A sentence of a block: tokens ``start`` to before ``stop``; ``body`` leaves out the final point."""

    __slots__ = ("block", "body", "grammar", "start", "stop")

    def __init__(self, block: Block, grammar: Grammar, start: int, stop: int) -> None:
        self.block = block
        self.grammar = grammar
        self.start = start
        self.stop = stop
        pointed = block.words[stop - 1] in ENDERS and block.quoted[stop - 1] < 0
        self.body = stop - 1 if pointed and stop - 1 > start else stop

    def plain(self, k: int) -> bool:
        """Whether token k is a word or number of the sentence's body, outside quotation marks."""
        return self.start <= k < self.body and self.block.quoted[k] < 0 and self.block.words[k][0].isalnum()

    def quote_ahead(self, k: int) -> bool:
        """Whether quoted words follow from token k on."""
        return any(number >= 0 for number in self.block.quoted[k : self.body])


def sentences(block: Block, grammar: Grammar) -> list[Sentence]:
    """The sentences of a block, in order; together they hold every token but those of a dateline."""
    found: list[Sentence] = []
    start = _behind_dateline(block)
    for k, word in enumerate(block.words):
        if word in ENDERS and k >= start:
            stop = _end(block, grammar, k)
            if stop > start:
                found.extend(_cut(block, grammar, start, stop))
                start = stop
    found.extend(_cut(block, grammar, start, block.size))
    return found


def _behind_dateline(block: Block) -> int:
    """The first token behind a dateline or a time: PORT HILL, May 3 (Wire) - The mayor said; 17:05 - Moss:"""
    if block.words[0][0].isdigit() and block.words[1:2] and block.words[1] in DASHES:
        timed = ":" in block.words[0] or "." in block.words[0]
        return 2 if timed and block.size > 2 else 0
    if len(block.words[0]) < 3 or not block.words[0].isupper():
        return 0
    for k in range(1, min(LONGEST_DATELINE, block.size - 1)):
        if block.quoted[k] >= 0 or block.words[k] in ":;!?":
            return 0
        if block.words[k] in DASHES:
            return k + 1
    return 0


def _cut(block: Block, grammar: Grammar, start: int, stop: int) -> list[Sentence]:
    return [Sentence(block, grammar, k, min(k + LONGEST, stop)) for k in range(start, stop, LONGEST)]


def _end(block: Block, grammar: Grammar, k: int) -> int:
    """Where the sentence stops that token k may end, or -1 when it goes on."""
    stop = _after_closers(block, k)
    if stop < 0 or stop >= block.size:
        return stop
    quoted = block.quoted[k] >= 0
    shortened = not quoted and block.words[k] == "." and _abbreviated(block, grammar, k)
    if shortened and not _quotation_ahead(block, stop):
        return -1
    following = block.words[stop]
    if following in ENDERS or following in ",;:" or following[0].islower():
        return -1
    if quoted and (following in DASHES or (following == "(" and ")" in block.words[-2:])):
        return -1  # “We agreed.” — Ada Moss; “We agreed.” (Ada Moss)
    if quoted and _cue_ahead(block, grammar, stop, block.words[k]):
        return -1
    return stop


def _after_closers(block: Block, k: int) -> int:
    """The token behind an ender and the marks that close with it; -1 inside a quotation that goes on."""
    number = block.quoted[k]
    if number >= 0:
        last = block.stretches[number].last
        inner = block.words[k + 1 : min(last, k + 4)]
        return -1 if k < last - 3 or any(word not in CLOSERS for word in inner) else min(last + 1, block.size)
    stop = k + 1
    while stop < block.size and block.words[stop] in ")]" and block.quoted[stop] < 0:
        stop += 1
    return stop


def _abbreviated(block: Block, grammar: Grammar, k: int) -> bool:
    if k == 0 or block.starts[k] != block.ends[k - 1]:
        return False
    before = block.words[k - 1]
    last = block.lows[k - 1].rpartition("-")[2]  # of R-Pa. as of Pa.
    return last in grammar.abbreviations or (len(before) == 1 and before.isupper())


def _quotation_ahead(block: Block, k: int) -> bool:
    """Whether a whole quoted sentence begins here: …, said Ms. Hill of Tampa, Fla. “We …”"""
    number = block.quoted[k]
    if number < 0 or block.stretches[number].last - block.stretches[number].first < 5:
        return False
    return k + 1 < block.size and block.words[k + 1][0].isupper()


def _cue_ahead(block: Block, grammar: Grammar, k: int, ender: str) -> bool:
    """Whether a cue follows a quotation that ends in a mark of its own: “What?” Mr. Hill asked."""
    if block.words[k] in CAPITAL_PRONOUNS:
        return False  # “What?” He left.
    reach = 3 if ender == "." else 16
    for n in range(k, min(k + reach, block.size)):
        if block.words[n] == "." and _abbreviated(block, grammar, n):
            continue
        if block.quoted[n] >= 0 or block.words[n] in ".;:" or (block.words[n] == "," and n == k):
            return False
        verb = grammar.verbs.get(block.lows[n])
        goes_on = block.lows[n : n + 2] in (["went", "on"], ["goes", "on"])
        if n > k and (goes_on or (verb is not None and verb.finite)):
            return ender != "." or n + 1 >= block.size or block.words[n + 1] == "."
    return False
