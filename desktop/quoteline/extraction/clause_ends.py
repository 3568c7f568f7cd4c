"""Finds where reported words end and the reporter goes on."""

from __future__ import annotations

from quoteline.extraction.grammar import Frame
from quoteline.extraction.sentences import Sentence

AFTER_CUTS = frozenset(("according", "while", "said"))
FEWEST_BEFORE_DASH = 4  # tokens
DASHES = frozenset("–—-")
ASIDES = frozenset(("which", "a", "an"))  # what the reporter adds: …, a phrase that she repeated
ADDITIONS = frozenset(
    ("and", "but", "a", "an", "though", "although", "something", "then", "even", "including")
)
GOING_ON = frozenset(("and", "because", "the", "given", "if", "too", "or", "at", "to", "of", "when", "who"))
CONTRASTS = frozenset(("but", "and", "while", "though", "although"))


def clause_end(sentence: Sentence, begin: int) -> int:
    """Where reported words end: the sentence's end, or a comma or conjunction before another cue."""
    block = sentence.block
    for n in range(begin + 1, sentence.body):
        if block.quoted[n] >= 0:
            continue
        word = block.words[n]
        if block.quoted[n - 1] >= 0 and n - 1 > begin and _closed(sentence, n):
            return n
        if word == ";" or (word == "," and n + 1 < sentence.body and _cuts(sentence, n)):
            return n
        if block.lows[n] in ("and", "but") and _another_cue(sentence, n + 1, block.quoted[n - 1] >= 0):
            return n
        if block.lows[n] == "but" and sentence.plain(n + 1) and block.lows[n + 1] in ("he", "she"):
            return n
        if word in DASHES and _adds(sentence, begin, n):
            return n
    return sentence.body


def _adds(sentence: Sentence, begin: int, dash: int) -> bool:
    """Whether the reporter adds something behind the last dash: … — a modest boost"""
    block = sentence.block
    if dash - begin < FEWEST_BEFORE_DASH or dash + 1 >= sentence.body or block.quoted[dash + 1] >= 0:
        return False
    if block.starts[dash] == block.ends[dash - 1] and block.words[dash] != "—":
        return False  # a hyphen
    reach = range(dash + 1, sentence.body)
    if any(block.words[n] in DASHES and block.starts[n] > block.ends[n - 1] for n in reach):
        return False
    marked = any(number >= 0 for number in block.quoted[begin:dash])
    return marked or block.lows[dash + 1] in ADDITIONS


def _closed(sentence: Sentence, after: int) -> bool:
    """Whether the marks before token ``after`` close with a comma of theirs and no others follow soon."""
    block = sentence.block
    if block.words[after - 2] not in ",.?!":
        return False
    if any(number >= 0 for number in block.quoted[after : after + 3]):
        return False
    return block.lows[after] not in GOING_ON


def _cuts(sentence: Sentence, comma: int) -> bool:
    """Whether the words behind the comma are no longer reported: …, adding that; …, but she said"""
    block, grammar = sentence.block, sentence.grammar
    low = block.lows[comma + 1]
    if block.quoted[comma + 1] >= 0:
        return False
    if low in AFTER_CUTS or (low in ASIDES and _last_comma(sentence, comma)):
        return True
    verb = grammar.verbs.get(low)
    if verb is not None and (verb.form == "ing" or (verb.form == "both" and verb.frames & Frame.SAY)):
        return True
    if low in ("who", "whom", "whose") and _last_comma(sentence, comma):
        return True
    return low in CONTRASTS and _cue_within(sentence, comma + 2, comma + 8)


def _last_comma(sentence: Sentence, comma: int) -> bool:
    """Whether the words behind the comma run to the sentence's end without another one."""
    block = sentence.block
    return not any(block.words[n] == "," and block.quoted[n] < 0 for n in range(comma + 1, sentence.body))


def _another_cue(sentence: Sentence, k: int, quoted: bool) -> bool:
    """Whether a verb of the same subject follows; behind a quotation any word in -ed is taken for one."""
    if not sentence.plain(k):
        return False
    if sentence.block.lows[k] in sentence.grammar.adverbs or sentence.block.lows[k].endswith("ly"):
        k += 1
    if sentence.plain(k + 1) and sentence.block.lows[k] in ("has", "have", "had"):
        verb = sentence.grammar.verbs.get(sentence.block.lows[k + 1])
        return verb is not None and bool(verb.frames & (Frame.SAY | Frame.TELL))
    if quoted and sentence.plain(k) and sentence.block.lows[k].endswith("ed"):
        return True
    verb = sentence.grammar.verbs.get(sentence.block.lows[k]) if k < sentence.body else None
    if verb is None or verb.form in ("base", "part"):
        return False
    return verb.form in ("both", "past") or bool(verb.frames & (Frame.SAY | Frame.TELL))


def _cue_within(sentence: Sentence, k: int, limit: int) -> bool:
    block = sentence.block
    for n in range(k, min(limit, sentence.body)):
        if block.quoted[n] >= 0 or block.words[n] in ",;":
            return False
        verb = sentence.grammar.verbs.get(block.lows[n])
        if verb is not None and verb.finite and verb.frames & (Frame.SAY | Frame.TELL):
            return True
    return False
