"""Finds whose quotation words without a verb of speech announce: And from Chairwoman Hill: “…”"""

from __future__ import annotations

from quoteline.extraction.main_clauses import main_subject
from quoteline.extraction.noun_phrases import Phrase, phrase_after, plain_phrase_after
from quoteline.extraction.sentences import Sentence

LONGEST_LABEL = 6  # tokens
LONGEST_START = 4  # tokens before from, or before is: And this from Ms. Hill; Here, too, is Ms. Hill
STARTS = frozenset(
    ("and", "but", "or", "now", "then", "also", "this", "these", "more", "next", "finally", ",")
)
HERE = frozenset(("here", "there", "this", "that"))
OWNERS = frozenset(("his", "her", "their", "its", "my", "our", "your"))
POSSESSIVE = ("'s", "’s", "s’")


def announcer(sentence: Sentence, colon: int) -> Phrase | None:
    """Whose words the colon (or comma) at token ``colon`` announces, by what stands before it."""
    found = (
        _here_is(sentence, colon)
        or _label(sentence, colon)
        or _from_whom(sentence, colon)
        or _on_what(sentence, colon)
    )
    if found is not None:
        return found
    subject = main_subject(sentence, sentence.start, colon)
    return _possessor(sentence, subject) if subject else None


def _label(sentence: Sentence, colon: int) -> Phrase | None:
    """Ada Moss: “…”; Said Ada Moss: “…”"""
    words, start = sentence.block.words[sentence.start : colon], sentence.start
    if not 0 < len(words) <= LONGEST_LABEL or sentence.block.lows[start] in STARTS | {"from"}:
        return None
    if not all(word[0].isupper() or word in ".’-" for word in words):
        return None
    verb = sentence.grammar.verbs.get(sentence.block.lows[start])
    return (start + (verb is not None and verb.finite and len(words) > 1), colon)


def _from_whom(sentence: Sentence, colon: int) -> Phrase | None:
    """And from Chairwoman Moss: “…”; This from the mayor, Ada Moss: “…”"""
    lows = sentence.block.lows
    for k in range(sentence.start, min(sentence.start + LONGEST_START, colon - 1)):
        if lows[k] == "from":
            named = phrase_after(sentence.block, sentence.grammar, k + 1, colon)
            if named is None or lows[k + 1][0].isdigit():
                return None
            return _with_name(sentence, _possessor(sentence, named), colon)
        if lows[k] not in STARTS:
            return None
    return None


def _with_name(sentence: Sentence, phrase: Phrase, colon: int) -> Phrase:
    """A description with the name that stands between it and the colon: the mayor, | Ada Moss"""
    words = sentence.block.words[phrase[1] : colon]
    named = len(words) > 1 and words[0] == "," and all(word[0].isupper() or word == "." for word in words[1:])
    return (phrase[0], colon) if named else phrase


def _here_is(sentence: Sentence, colon: int) -> Phrase | None:
    """Here is Ms. Moss in 1992: “…”; Here’s the mayor: “…”"""
    lows, start = sentence.block.lows, sentence.start
    if lows[start] in HERE and lows[start + 1 : start + 2] in (["is"], ["was"]):
        start += 2
    elif lows[start].endswith(POSSESSIVE[:2]) and lows[start][:-2] in HERE:
        start += 1
    else:
        return None
    return plain_phrase_after(sentence.block, sentence.grammar, start, colon)


def _on_what(sentence: Sentence, colon: int) -> Phrase | None:
    """Moss on the dam: “…”; Ada Moss, on a lorry: “…”"""
    block, k = sentence.block, sentence.start
    while k < colon and (block.words[k][0].isupper() or block.words[k] == "."):
        k += 1
    if k in (sentence.start, colon) or block.lows[sentence.start] in sentence.grammar.openers | STARTS:
        return None
    low = block.lows[sentence.start]
    if sentence.grammar.opens_adjunct(low) or low.endswith("ly"):
        return None
    behind = k + (block.words[k] == ",")
    return (sentence.start, k) if block.lows[behind] in sentence.grammar.prepositions else None


def _possessor(sentence: Sentence, subject: Phrase) -> Phrase:
    """Whose answer or message the subject is: Her | answer, the mayor’s | response"""
    lows, (first, after) = sentence.block.lows, subject
    if lows[first] in OWNERS:
        return (first, first + 1)
    ends = (k for k in range(first, after - 1) if lows[k].endswith(POSSESSIVE))
    return next(((first, k + 1) for k in ends), subject)
