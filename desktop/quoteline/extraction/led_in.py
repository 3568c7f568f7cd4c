"""Reads the words before a quotation that no cue has claimed: a verb far off, a noun of speech, a colon."""

from __future__ import annotations

from quoteline.extraction.claims import Beside
from quoteline.extraction.main_clauses import main_subject
from quoteline.extraction.noun_phrases import Phrase, phrase_after, phrase_before
from quoteline.extraction.sentences import Sentence
from quoteline.extraction.subjects import subject_of
from quoteline.extraction.tokens import Stretch

LONGEST_LEAD = 25  # tokens between a verb of speech and the quotation that it leads in to
LONGEST_LABEL = 8  # tokens before a colon
LONGEST_OWNER = 8  # tokens between a noun of speech and whose it is
POSSESSIVE = ("'s", "’s", "s'", "s’")
OWNERS = frozenset(("his", "her", "their", "its", "my", "our", "your"))
DASHES = frozenset("–—-")


def led_in(sentence: Sentence, stretch: Stretch, whole: bool) -> Beside | None:
    """Who says what stands in the marks, and the cue, by the words before them; None where they tell not.

    ``whole`` tells that the marks hold a sentence of their own.
    """
    block, first = sentence.block, stretch.first
    if first <= sentence.start:
        return None
    before = block.words[first - 1]
    ends = stretch.last + 1 >= sentence.body
    if before == ":" and (named := _label(sentence, first - 1)) is not None:
        return Beside((first - 1, first), named)
    if before in (",", ":"):
        return _in_words_of(sentence, first) or (_at_a_distance(sentence, first) if whole and ends else None)
    return _shouted(sentence, stretch) or _remarked(sentence, stretch)


def _at_a_distance(sentence: Sentence, first: int) -> Beside | None:
    """Moss replied evenly, “…”; bottles that said, “…”; Moss put it to the town: “…”"""
    found = _written_on(sentence, first - 2) or _verb_before(sentence, first)
    if found is not None:
        return found
    block, grammar = sentence.block, sentence.grammar
    source = main_subject(sentence, sentence.start, first - 1)
    if source is None or block.lows[first - 2] in grammar.conjunctions:
        return None
    source = _grown(sentence, source, first - 1)
    low = block.lows[source[0]]
    if block.words[source[0]][0].islower() and low not in grammar.personal and low not in grammar.openers:
        return None
    if source[1] - source[0] == 1 and low in grammar.adverbs | {"indeed"}:
        return None
    return Beside((first - 1, first) if block.words[first - 1] == ":" else None, source)


def _grown(sentence: Sentence, phrase: Phrase, before: int) -> Phrase:
    """A subject with the words up to its verb: the Harbour | campaign, former mayor | candidate Ada Moss"""
    block, grammar, k = sentence.block, sentence.grammar, phrase[1]
    if block.lows[phrase[0]] in grammar.personal:
        return phrase
    while k < before and sentence.plain(k) and not _ends_subject(sentence, k):
        k += 1
    return (phrase[0], k)


def _ends_subject(sentence: Sentence, k: int) -> bool:
    grammar, low = sentence.grammar, sentence.block.lows[k]
    if low in grammar.breaks or low in grammar.prepositions or low in grammar.adverbs or low in ("and", "or"):
        return True
    verb = grammar.verbs.get(low)
    verbal = low.endswith(("ed", "ing", "ly")) or (verb is not None and verb.finite)
    return verbal and sentence.block.words[k][0].islower()


def _written_on(sentence: Sentence, verb: int) -> Beside | None:
    """What a relative clause says of a sign or message: bottles that said “…”, a post which read “…”"""
    block, that = sentence.block, verb - 1
    entry = sentence.grammar.verbs.get(block.lows[verb])
    if entry is None or that <= sentence.start or block.lows[that] not in ("that", "which"):
        return None
    return Beside((verb, verb + 1), (that, that + 1)) if entry.lemma in ("say", "read", "state") else None


def _verb_before(sentence: Sentence, first: int) -> Beside | None:
    """The last verb of speech before token ``first``, and whose it is."""
    block, grammar = sentence.block, sentence.grammar
    for k in range(first - 2, max(sentence.start, first - LONGEST_LEAD) - 1, -1):
        if block.quoted[k] >= 0:
            break
        entry = grammar.verbs.get(block.lows[k])
        if entry is None:
            continue
        subject = subject_of(sentence, k, entry, False)
        if subject is None:
            continue
        if subject.how == "passive" and entry.lemma == "ask":
            return Beside((k, k + 1), None)  # She was asked, “…?”
        if subject.phrase is not None and subject.how != "inverted":
            return Beside((k, k + 1), subject.phrase)
    return None


def _label(sentence: Sentence, colon: int) -> Phrase | None:
    """The name that opens the sentence or follows a dash and ends in the colon: Polls - Ada Moss: “…”"""
    block, k = sentence.block, colon
    while k > max(sentence.start, colon - LONGEST_LABEL) and _in_label(sentence, k - 1):
        k -= 1
    opens = k == sentence.start or block.words[k - 1] in DASHES
    return (k, colon) if k < colon and opens and block.words[k][0].isupper() else None


def _in_label(sentence: Sentence, k: int) -> bool:
    block = sentence.block
    return block.quoted[k] < 0 and (block.words[k][0].isupper() or block.words[k] in (".", "of", "the"))


def _shouted(sentence: Sentence, stretch: Stretch) -> Beside | None:
    """The crowd chanted “Boats First”; a notice on the door reads “Closed until May.”"""
    block, grammar, verb = sentence.block, sentence.grammar, stretch.first - 1
    found = _written_on(sentence, verb)
    if found is not None:
        return found
    entry = grammar.verbs.get(block.lows[verb])
    if entry is None or entry.lemma not in grammar.verbs_before_marks or block.words[verb][0].isupper():
        return _shouts_of(sentence, stretch.first - 1)
    subject = subject_of(sentence, verb, entry, False)
    if subject is None:
        return None
    source = subject.phrase if entry.form != "ing" else None
    source = source or main_subject(sentence, sentence.start, verb)
    if source is None or (entry.lemma == "read" and entry.form != "ing" and _reader(sentence, source)):
        return None
    return Beside((verb, verb + 1), source)


def _reader(sentence: Sentence, source: Phrase) -> bool:
    """Whether somebody reads a book here, and no sign reads so: she read “The Old Harbour”"""
    block, grammar = sentence.block, sentence.grammar
    low = block.lows[source[0]]
    return low in grammar.personal or low not in grammar.openers


def _shouts_of(sentence: Sentence, of: int) -> Beside | None:
    """Their chants of “Boats First”; the crowd broke into a chant of “…”"""
    block, noun = sentence.block, of - 1
    if block.lows[of] != "of" or noun <= sentence.start:
        return None
    if block.lows[noun] not in sentence.grammar.nouns_of_shouting:
        return None
    source = _owner(sentence, noun) or main_subject(sentence, sentence.start, noun)
    return Beside((noun, of + 1), source) if source else None


def _remarked(sentence: Sentence, stretch: Stretch) -> Beside | None:
    """Her remark that “…”"""
    block, that = sentence.block, stretch.first - 1
    if block.lows[that] != "that" or that - 1 <= sentence.start:
        return None
    if block.lows[that - 1] not in sentence.grammar.nouns_of_saying:
        return None
    source = _owner(sentence, that - 1)
    return Beside((that - 1, that), source) if source else None


def _in_words_of(sentence: Sentence, first: int) -> Beside | None:
    """In her words, “…”; in the words of Ada Moss, “…”"""
    block, grammar, last = sentence.block, sentence.grammar, first - 2
    if last <= sentence.start or not sentence.plain(last):
        return None
    if block.words[first - 1] != ",":
        return None
    if block.lows[last] == "words":
        source = _owner(sentence, last)
        return Beside((last, last + 1), source) if source else None
    for k in range(max(sentence.start, last - LONGEST_OWNER), last):
        if block.lows[k : k + 3] == ["the", "words", "of"]:
            named = phrase_after(block, grammar, k + 3, first - 1)
            return Beside((k + 1, k + 3), named) if named and named[1] == first - 1 else None
    return None


def _owner(sentence: Sentence, noun: int) -> Phrase | None:
    """Whose the noun is: Ada Moss’s words, their repeated chants."""
    block = sentence.block
    for k in range(noun - 1, max(sentence.start, noun - 4) - 1, -1):
        if not sentence.plain(k):
            return None
        if block.lows[k] in OWNERS:
            return (k, k + 1)
        if block.lows[k].endswith(POSSESSIVE[:2]):
            return phrase_before(block, sentence.grammar, k, sentence.start)
        if block.lows[k] in sentence.grammar.prepositions:
            return None
    return None
