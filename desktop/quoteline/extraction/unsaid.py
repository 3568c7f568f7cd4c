"""Tells words that were not said from words that were: denied, imagined, supposed or only asked about."""

from __future__ import annotations

from quoteline.extraction.grammar import VerbForm
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.sentences import Sentence
from quoteline.extraction.subjects import Subject

LONGEST_GROUP = 6  # tokens of auxiliaries, adverbs and a not before a verb
NOT = ("n't", "n’t")
NOT_BUT = frozenset(("only", "just", "merely", "simply"))  # he not only said … but
MAY_BE = frozenset(("would", "could", "might", "should", "must"))
LONGEST_SUPPOSED = 12  # tokens from an if to its verb
FEWEST_PRINTED = 4  # tokens in marks from which "she would say" tells of what was said or is to be
SUPPOSING = frozenset(("if", "unless", "whether"))
INVERTED = frozenset(("had", "should"))  # had he said, should she say
ASKING = frozenset(("did", "does", "do", "has", "have", "had", "would", "could", "will", "can"))
NOBODY = frozenset(("nobody", "none", "neither", "nowhere"))
FEWER = frozenset(("fewer", "less", "longer", "."))  # no fewer than six said; No. 10 said
INSTEAD = (("instead", "of"), ("rather", "than"), ("short", "of"))
WITHOUT = frozenset(
    ("without", "avoid", "avoided", "avoids", "avoiding", "denied", "denies", "deny", "denying")
)


def unsaid(sentence: Sentence, verb: int, entry: VerbForm, subject: Subject, words: list[Phrase]) -> bool:
    """Whether the text tells that the words of a verb of speech were not said, or does not tell they were.

    He never said that; had he said so; she would say; if they say; asked whether he said; without saying.
    ``words`` are the ranges of tokens that the verb would claim.
    """
    first = _group(sentence, verb)
    lows = sentence.block.lows
    if _negated(sentence, first, verb) or _by_nobody(sentence, subject):
        return True
    if any(_modal(lows[k], entry, lows[verb - 1]) for k in range(first, verb)):
        return not _printed(sentence, words)
    if entry.form == "ing" and _left_out(lows[max(sentence.start, verb - 2) : verb]):
        return True
    return _refused(sentence, verb) or (subject.phrase is not None and _supposed(sentence, subject, entry))


def leaves_open(sentence: Sentence, verb: int, entry: VerbForm, words: list[Phrase]) -> bool:
    """Whether somebody would not answer a question: did not say whether, would not disclose who

    ``words`` are the ranges of tokens that the verb would claim. They hold a question, so they assert
    nothing that was not said; what "did not say that" denies is :func:`unsaid`.
    """
    first = words[0][0]
    asked = sentence.plain(first) and sentence.block.lows[first] in sentence.grammar.question_words
    if not asked or first < verb or entry.lemma not in sentence.grammar.verbs_of_answering:
        return False
    return _negated(sentence, _group(sentence, verb), verb)


def _group(sentence: Sentence, verb: int) -> int:
    """The first token of the auxiliaries and adverbs before a verb: has never once | said"""
    k = verb
    while k > max(sentence.start, verb - LONGEST_GROUP) and _of_group(sentence, k - 1):
        k -= 1
    return k


def _of_group(sentence: Sentence, k: int) -> bool:
    if not sentence.plain(k) or (sentence.block.words[k][0].isupper() and k > sentence.start):
        return False
    grammar, low = sentence.grammar, sentence.block.lows[k]
    small = low in grammar.auxiliaries or low in grammar.adverbs or low in grammar.denials
    return (small and low != "to") or low.endswith((*NOT, "ly", "'d", "’d")) or low in ("no", "longer")


def _negated(sentence: Sentence, first: int, verb: int) -> bool:
    lows = sentence.block.lows
    for k in range(first, verb):
        if lows[k] in ("not", "never", "nor", "cannot") or lows[k].endswith(NOT):
            return lows[k + 1] not in NOT_BUT
        if lows[k] == "no" and lows[k + 1] == "longer":
            return True
    return False


def _modal(low: str, entry: VerbForm, before: str) -> bool:
    """Whether an auxiliary makes the saying possible only: might say, would have said"""
    if low not in MAY_BE and not low.endswith(("'d", "’d")):
        return low == "may" and before == "have"
    return entry.form == "base" or before == "have"


def _printed(sentence: Sentence, words: list[Phrase]) -> bool:
    """Whether whole words in marks are all that it claims, as of a habit: she would say, “We agreed.”"""
    numbers = [number for first, after in words for number in sentence.block.quoted[first:after]]
    return len(numbers) >= FEWEST_PRINTED and min(numbers) >= 0


def _by_nobody(sentence: Sentence, subject: Subject) -> bool:
    """Whether nobody is the one who said it: no one said, neither of them said, no official said"""
    if subject.phrase is None or subject.how == "passive":
        return False
    lows, first = sentence.block.lows, subject.phrase[0]
    if lows[first] == "no":
        return lows[first + 1] not in FEWER and not lows[first + 1][0].isdigit()
    return lows[first] in NOBODY or lows[max(sentence.start, first - 1)] in ("neither", "nor", "no")


def _left_out(before: list[str]) -> bool:
    return tuple(before) in INSTEAD or before[-1:] in ([word] for word in WITHOUT)


def _refused(sentence: Sentence, verb: int) -> bool:
    """Whether an infinitive is what somebody would not do: refused to say that"""
    lows = sentence.block.lows
    return (
        verb - sentence.start >= 2 and lows[verb - 1] == "to" and lows[verb - 2] in sentence.grammar.denials
    )


def _supposed(sentence: Sentence, subject: Subject, entry: VerbForm) -> bool:
    """Whether a condition or a question opens before subject and verb: if he says, had he said, did he?"""
    block, k = sentence.block, subject.clause - 1
    apart = subject.how in ("inverted", "fronted") or subject.after - k > LONGEST_SUPPOSED
    if k < sentence.start or not sentence.plain(k) or apart:
        return False
    low = block.lows[k]
    if low in SUPPOSING:
        return True
    opens = k == sentence.start or not block.words[k - 1][0].isalnum() or block.lows[k - 1] in ("and", "but")
    if low in INVERTED and opens and entry.form == ("base" if low == "should" else entry.form):
        return entry.form in ("both", "part", "base")
    return low in ASKING and entry.form != "s" and block.words[sentence.stop - 1] == "?"
