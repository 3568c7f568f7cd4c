"""Cuts a block into sentences; a quoted stretch is never cut, and “What?” he asked stays one sentence."""

from __future__ import annotations

from quoteline.extraction.grammar import Grammar
from quoteline.extraction.tokens import Block

ENDERS = frozenset(".!?…") | {"..."}
CLOSERS = frozenset(")]}”’\"'»›") | {"''"}
Sentence = tuple[int, int]  # first token, and the one after the last


def sentences(block: Block, grammar: Grammar) -> list[Sentence]:
    """The sentences of a block as ranges of tokens."""
    found: list[Sentence] = []
    start = 0
    for k, word in enumerate(block.words):
        if k >= start and word in ENDERS:
            stop = _end(block, grammar, k)
            if stop > start:
                found.append((start, stop))
                start = stop
    if start < block.size:
        found.append((start, block.size))
    return found


def _end(block: Block, grammar: Grammar, k: int) -> int:
    """Where the sentence stops that token k may end, or -1 when it goes on."""
    number = block.quoted[k]
    if number >= 0:
        stretch = block.stretches[number]
        if k + 1 < stretch.last and any(block.words[n] not in CLOSERS for n in range(k + 1, min(stretch.last, k + 3))):
            return -1
        stop = stretch.last + 1
    else:
        stop = k + 1
        while stop < block.size and block.words[stop] in ")]" and block.quoted[stop] < 0:
            stop += 1
    if stop >= block.size:
        return block.size
    if number < 0 and block.words[k] == "." and _abbreviated(block, grammar, k):
        return -1
    following = block.words[stop]
    if following in ENDERS or following in ",;:" or following[0].islower():
        return -1
    if number >= 0 and _cue_ahead(block, grammar, stop, block.words[k]):
        return -1
    return stop


def _abbreviated(block: Block, grammar: Grammar, k: int) -> bool:
    if k == 0 or block.starts[k] != block.ends[k - 1]:
        return False
    return block.lows[k - 1] in grammar.abbreviations or (len(block.words[k - 1]) == 1 and block.words[k - 1].isupper())


def _cue_ahead(block: Block, grammar: Grammar, k: int, ender: str) -> bool:
    """Whether a cue follows a quotation that ends in a mark of its own: “What?” Mr. Hill asked."""
    if block.quoted[k] >= 0:
        return False
    reach = 6 if ender != "." else 3
    for n in range(k, min(k + reach, block.size)):
        if block.quoted[n] >= 0 or block.words[n] in ",;:":
            return False
        verb = grammar.verbs.get(block.lows[n])
        if verb is not None and verb.form in ("both", "past", "s") and n > k:
            return ender != "." or n + 1 >= block.size or block.words[n + 1] in ".,"
    return False
