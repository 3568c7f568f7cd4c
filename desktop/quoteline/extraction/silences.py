"""Reads one sentence for who was asked and did not answer: declined to comment, could not be reached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quoteline.domain import Span
from quoteline.extraction.clause_ends import clause_end
from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.main_clauses import main_subject
from quoteline.extraction.noun_phrases import Phrase, phrase_before, plain_phrase_after, undescribed
from quoteline.extraction.sentences import Sentence
from quoteline.extraction.subjects import subject_of

ANSWERING = VerbForm("answer", "part", Frame.SAY, frozenset())
LONGEST_OBJECT = 6  # tokens from a verb to what it would have been: returned several phone | calls
DECLINING = frozenset(
    ("decline", "declines", "declined", "declining", "refuse", "refuses", "refused", "refusing")
)
COULD = frozenset(("could", "can", "cannot"))
WOULD = frozenset(("would", "wouldn't", "wouldn’t", "will", "won't", "won’t"))
NEGATED = ("n't", "n’t")
BE = frozenset(("be", "was", "were", "is", "are", "been"))
ALWAYS = frozenset(("comment", "elaborate"))  # without an object they are enough: did not elaborate
OPEN = frozenset(
    ("say", "specify", "disclose", "reveal", "explain", "clarify", "detail", "state", "indicate")
)
TO_REQUESTS = frozenset(("respond", "reply", "answer", "return"))
NOT_FOR_PRINT = frozenset(("discuss", "talk", "speak", "confirm", "identify", "name"))  # would not discuss it
GIVING = frozenset(("give", "provide", "offer", "release"))
BEING = frozenset(("interviewed", "identified", "named", "quoted", "reached", "contacted", "drawn"))
REACHED = frozenset(("reached", "contacted"))
GOING_ON = frozenset(("and", "but", "though", "although", "while", "as", "because", "so", "which"))
NOT_THEIRS = frozenset(("i", "you", "nobody", "none", "someone", "somebody", "anyone", "one"))
LACKING = frozenset(("unavailable", "unreachable"))


@dataclass(frozen=True, slots=True)
class Silence:
    """The words that tell of it, and the mention of who was silent; None where the sentence names nobody."""

    span: Span
    source: Span | None


def silences(sentence: Sentence) -> Iterator[Silence]:
    """The silences that a sentence tells of, in order."""
    reader = _Reader(sentence)
    k = sentence.start
    while k < sentence.body:
        end = reader.silent_at(k) if sentence.plain(k) else None
        if end is not None:
            yield reader.silence(k, end)
            k = end
        k += 1


class _Reader:
    """A sentence as this stage reads it, token by token."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.block = sentence.block
        self.lows = sentence.block.lows
        self.answering = sentence.grammar.verbs_of_answering

    def silent_at(self, k: int) -> int | None:
        """The token behind the verb of a group that begins at ``k`` and tells of silence; None elsewhere."""
        low = self.lows[k]
        if low in DECLINING:
            return self._declining(k)
        if low in LACKING and self._ahead(k + 1, "comment", "reached", "interview", "interviews"):
            return k + 1
        if low == "no" and self.lows[k - 1] in ("had", "has", "have", "offered", "made", "gave"):
            return self._no_comment(k)
        if low in ("not", "never") or low.endswith(NEGATED):
            return self._negated(k)
        return None

    def silence(self, k: int, end: int) -> Silence:
        """What is told of the silence whose verb group holds token ``k`` and ends before ``end``."""
        begin = self._group(k)
        source = self._source(begin)
        stop = self._stop(begin, end, source)
        span = (self.block.starts[begin], self.block.ends[max(stop, end) - 1])
        return Silence(span, source and (self.block.starts[source[0]], self.block.ends[source[1] - 1]))

    def _stop(self, begin: int, end: int, source: Phrase | None) -> int:
        """Where it ends: with the clause, or at a comma behind which the reporter goes on."""
        stop = clause_end(self.sentence, end - 1)
        relative = source is not None and self.lows[begin - 1] in self.sentence.grammar.relatives
        for n in range(end, stop - 1):
            if self.block.words[n] == "," and self.block.quoted[n] < 0:
                following = self.lows[n + 1]
                if relative or following in GOING_ON or following.endswith("ing"):
                    return n
        return stop

    def _group(self, k: int) -> int:
        """The first auxiliary or adverb of its group: did | not, also | declined, has so far | refused."""
        grammar = self.sentence.grammar
        while self.sentence.plain(k - 1) and self.block.words[k - 1][0].islower():
            low = self.lows[k - 1]
            inner = low in grammar.auxiliaries or low in grammar.adverbs or low.endswith("ly")
            if not (inner or low in ("offered", "made", "gave")) or low == "to":
                break
            k -= 1
        return k

    def _source(self, begin: int) -> Phrase | None:
        block, grammar, sentence = self.block, self.sentence.grammar, self.sentence
        subject = subject_of(sentence, begin, ANSWERING, False)
        phrase = subject.phrase if subject is not None else None
        if subject is not None and subject.how == "shared":
            phrase = main_subject(sentence, sentence.start, begin)
        if phrase is None:
            return None
        if self.lows[phrase[0]] in grammar.relatives:
            phrase = self._before_relative(phrase[0]) or phrase
        left = next((k for k in range(*phrase) if self._is_message(k)), None)
        if left is not None:  # messages left with the board were not returned
            behind = next(
                (k for k in range(left, phrase[1]) if self.lows[k] in ("to", "with", "for", "at")), 0
            )
            phrase = plain_phrase_after(block, grammar, behind + 1, phrase[1]) if behind else None
        if phrase is None or (self.lows[phrase[0]] in NOT_THEIRS and phrase[1] - phrase[0] == 1):
            return None
        return undescribed(block, grammar, phrase)

    def _before_relative(self, k: int) -> Phrase | None:
        """Whom a relative pronoun means: Norton Press, which declined"""
        k -= 2 if self.lows[k - 1] == "," else 1
        if not self.sentence.plain(k):
            return None
        return phrase_before(self.block, self.sentence.grammar, k, self.sentence.start)

    def _is_message(self, k: int) -> bool:
        return self.lows[k] in self.sentence.grammar.requests

    # --- what tells of silence --------------------------------------------------------------------

    def _declining(self, k: int) -> int | None:
        """declined to comment, refused to be named, declined an interview"""
        if self.lows[k + 1 : k + 2] != ["to"]:
            asked = self._ahead(k + 1, "comment", "interview", "interviews") and self.lows[k][0] == "d"
            return k + 1 if asked else None
        n = k + 2
        n = self._behind_adverbs(n)
        if not self.sentence.plain(n):
            return None
        low = self.lows[n]
        if low == "be":
            return n + 2 if self.sentence.plain(n + 1) and self.lows[n + 1] in BEING else None
        if low in GIVING:
            return n + 1 if self._detail_ahead(n + 1) else None
        return n + 1 if low in self.answering else None

    def _behind_adverbs(self, n: int) -> int:
        adverbs = self.sentence.grammar.adverbs
        while self.sentence.plain(n) and (self.lows[n] in adverbs or self.lows[n].endswith("ly")):
            n += 1
        return n

    def _no_comment(self, k: int) -> int | None:
        """had no immediate comment, made no further comment"""
        for n in range(k + 1, min(k + 4, self.sentence.body)):
            if self.lows[n] in ("comment", "comments"):
                return n + 1
        return None

    def _negated(self, k: int) -> int | None:
        """did not say whether, would not discuss, could not be reached, was not available for comment"""
        n = self._behind_adverbs(k + 1)
        if not self.sentence.plain(n):
            return None
        low, helper = self.lows[n], self.lows[k - 1] if self.lows[k] in ("not", "never") else self.lows[k]
        if low == "be" and self.sentence.plain(n + 1):
            return self._be(k, n, n + 1)
        if low in ("available", "reachable") and self._ahead(n + 1, "comment", "interview", "interviews"):
            return n + 1
        if low in ("returned", "answered") and helper in BE | {"weren't", "weren’t", "wasn't", "wasn’t"}:
            return n + 1
        return n + 1 if self._unanswered(self._lemma(low), n, helper) else None

    def _be(self, k: int, be: int, n: int) -> int | None:
        """could not immediately be reached, would not be interviewed"""
        n = self._behind_adverbs(n)
        if not self.sentence.plain(n):
            return None
        could = any(low.startswith("could") or low in COULD for low in self.lows[max(0, k - 1) : k + 1])
        if could:
            return n + 1 if self.lows[n] in REACHED else None
        return n + 1 if self.lows[n] in BEING - REACHED else None

    def _unanswered(self, lemma: str, n: int, helper: str) -> bool:
        """Whether the verb at ``n``, negated, tells that nothing was answered."""
        if lemma in OPEN:
            return self._asks(n + 1)
        if helper.startswith("could") or helper in COULD:
            return False
        if lemma in ALWAYS:
            return True
        if lemma in TO_REQUESTS:
            requested = any(
                self._is_message(m) for m in range(n + 1, min(n + 2 + LONGEST_OBJECT, self.sentence.body))
            )
            return requested or (lemma in ("respond", "reply") and n + 1 >= self.sentence.body)
        if lemma in GIVING:
            return self._detail_ahead(n + 1)
        return lemma in NOT_FOR_PRINT and helper in WOULD

    def _asks(self, n: int) -> bool:
        """Whether a question follows, soon: would not say Tuesday how; or nothing at all: did not say."""
        if n >= self.sentence.body:
            return True
        reach = range(n, min(n + 3, self.sentence.body))
        question = next((m for m in reach if self.lows[m] in self.sentence.grammar.question_words), -1)
        return question >= 0 and all(self.sentence.plain(m) for m in range(n, question))

    def _lemma(self, low: str) -> str:
        verb = self.sentence.grammar.verbs.get(low)
        if verb is not None:
            return verb.lemma
        return (
            low.removesuffix("ed")
            if low.endswith(("responded", "commented", "returned", "answered"))
            else low
        )

    def _ahead(self, n: int, *words: str) -> bool:
        return any(self.lows[m] in words for m in range(n, min(n + LONGEST_OBJECT, self.sentence.body)))

    def _detail_ahead(self, n: int) -> bool:
        return self._ahead(n, *self.sentence.grammar.details)
