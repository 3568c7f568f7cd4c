"""Finds questions that somebody was asked, where the asker is named by the way or not at all."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.extraction.clause_ends import clause_end
from quoteline.extraction.grammar import VerbForm
from quoteline.extraction.noun_phrases import Phrase, plain_phrase_after
from quoteline.extraction.sentences import Sentence

LONGEST_LEAD = 14  # tokens between asked and the question: asked on Monday by a reader whether
QUESTIONS = frozenset(("about", "whom", "whose"))


@dataclass(frozen=True, slots=True)
class Question:
    """The words of a question that somebody was asked, and by whom, where it is told."""

    words: Phrase
    asker: Phrase | None


def question_put(sentence: Sentence, verb: int, entry: VerbForm) -> Question | None:
    """The question behind "Asked whether …", "when asked how …" and "was asked if …"; None elsewhere."""
    if entry.lemma != "ask" or entry.form != "both":
        return None
    passive = _passive(sentence, verb)
    fronted = verb == sentence.start or sentence.block.lows[verb - 1] == "when"
    begin = _begin(sentence, verb + 1) if passive or fronted else None
    if begin is None or begin >= sentence.body:
        return None
    return Question((begin, _end(sentence, begin, fronted and not passive)), _asker(sentence, verb + 1))


def _passive(sentence: Sentence, verb: int) -> bool:
    k = verb - 1
    while k > sentence.start and sentence.block.lows[k] in sentence.grammar.adverbs:
        k -= 1
    return sentence.plain(k) and sentence.block.lows[k] in sentence.grammar.be_forms


def _begin(sentence: Sentence, n: int) -> int | None:
    """Where the question begins; what it is about, without about itself."""
    block, grammar = sentence.block, sentence.grammar
    for k in range(n, min(n + LONGEST_LEAD, sentence.body)):
        low = block.lows[k]
        if not sentence.plain(k) or low == "to":
            return None
        if low in grammar.question_words or low in QUESTIONS:
            return k + (low == "about")
    return None


def _end(sentence: Sentence, begin: int, fronted: bool) -> int:
    block = sentence.block
    end = clause_end(sentence, begin)
    commas = (n for n in range(begin + 1, end) if block.words[n] == "," and block.quoted[n] < 0)
    return next(commas, end) if fronted else end


def _asker(sentence: Sentence, n: int) -> Phrase | None:
    if sentence.block.lows[n : n + 1] != ["by"]:
        return None
    return plain_phrase_after(sentence.block, sentence.grammar, n + 1, sentence.body)
