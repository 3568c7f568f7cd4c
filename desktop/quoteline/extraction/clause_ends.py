"""Finds where reported words end and the reporter goes on."""

from __future__ import annotations

from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.sentences import Sentence

AFTER_CUTS = frozenset(("according", "while", "said", "compared"))
FEWEST_BEFORE_DASH = 4  # tokens
DASHES = frozenset("–—-")
ASIDES = frozenset(("which", "a", "an"))  # what the reporter adds: …, a phrase that she repeated
ADDITIONS = frozenset(
    ("and", "but", "a", "an", "the", "though", "although", "something", "then", "even", "all")
)
GOING_ON = frozenset(("and", "because", "the", "given", "if", "too", "or", "at", "to", "of", "when", "who"))
AS_DID = frozenset(("is", "are", "was", "were", "has", "have", "had", "did", "does", "do"))
CONTRASTS = frozenset(("but", "and", "while", "though", "although"))


def clause_end(sentence: Sentence, begin: int) -> int:
    """Where reported words end: the sentence's end, or a comma or conjunction before another cue."""
    block = sentence.block
    running = _running(sentence, begin)
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
        if running and block.lows[n] in ("and", "while") and _runs(sentence, n + 1):
            return n
        if block.lows[n] == "but" and sentence.plain(n + 1) and block.lows[n + 1] in ("he", "she"):
            return n
        if word in DASHES and _adds(sentence, begin, n):
            return n
    return sentence.body


def _running(sentence: Sentence, begin: int) -> bool:
    """Whether the cue before the words is a participle: saying …, telling reporters that …"""
    verbs, lows = sentence.grammar.verbs, sentence.block.lows
    reach = range(begin - 1, max(sentence.start - 1, begin - 8), -1)
    form = next((verbs[lows[k]].form for k in reach if lows[k] in verbs), "")
    return form == "ing"


def _runs(sentence: Sentence, k: int) -> bool:
    """Whether a cue of the same kind follows: saying it was late and calling for boats"""
    verb = sentence.grammar.verbs.get(sentence.block.lows[k]) if sentence.plain(k) else None
    return verb is not None and verb.form == "ing"


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
    if low == "with" and _others_say(sentence, comma + 2):
        return True
    if low in CONTRASTS and _cue_within(sentence, comma + 2, comma + 8):
        return True
    return _turns(sentence, comma) or _main_clause(sentence, comma + 1)


def _others_say(sentence: Sentence, k: int) -> bool:
    """Whether somebody else’s words follow in passing: …, with the paper reporting that"""
    for n in range(k, min(k + 6, sentence.body)):
        verb = sentence.grammar.verbs.get(sentence.block.lows[n])
        if _runs(sentence, n) and verb is not None and _says(verb):
            return True
    return False


def _turns(sentence: Sentence, comma: int) -> bool:
    """Whether the reporter sets something against the words: …, but did not say why; …, as did her rival"""
    block, grammar = sentence.block, sentence.grammar
    if not sentence.plain(comma + 2):
        return False
    low, following = block.lows[comma + 1], block.lows[comma + 2]
    if low == "but":
        return following in grammar.personal or (following in grammar.auxiliaries and following != "to")
    return low == "as" and following in AS_DID


def _main_clause(sentence: Sentence, k: int) -> bool:
    """Whether a subject and its verb of speech follow: while he said it was late, Ms. Hill replied"""
    block, grammar = sentence.block, sentence.grammar
    low = block.lows[k]
    if not (block.words[k][0].isupper() or low in grammar.determiners or low in grammar.personal):
        return False
    for n in range(k + 1, min(k + 8, sentence.body)):
        if not sentence.plain(n) and block.words[n] not in ".-":
            return False
        verb = grammar.verbs.get(block.words[n])
        if verb is not None and verb.finite and _says(verb):
            inserted = block.words[n + 1 : n + 2] == [","]
            return not inserted and block.lows[n - 1] not in grammar.auxiliaries
    return False


def _says(verb: VerbForm) -> bool:
    return bool(verb.frames & (Frame.SAY | Frame.TELL)) and not verb.frames & Frame.THAT


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
        told = block.lows[n - 1] in sentence.grammar.be_forms  # and had been told
        if verb is not None and verb.finite and verb.frames & (Frame.SAY | Frame.TELL) and not told:
            return True
    return False
