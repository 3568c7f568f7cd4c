"""Carries quotations on: into quoted sentences without a cue, and over paragraphs."""

from __future__ import annotations

from typing import TypeGuard

from quoteline.extraction.claims import Claim
from quoteline.extraction.cues import Reader
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import Grammar
from quoteline.extraction.labels import (
    Turns,
    announced_in,
    behind_colon,
    is_heading,
    is_title_case,
    labelled,
    signature,
    signature_within,
    signed,
)
from quoteline.extraction.main_clauses import main_subject
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.sentences import Sentence, sentences
from quoteline.extraction.tokens import Block
from quoteline.extraction.unclaimed import unclaimed
from quoteline.extraction.wording import as_attribution

UNNAMED = frozenset(("there", "this", "that", "these", "those", "here"))
# Reported words that marked ones behind them go on with: Moss said she agreed. “It was late.” Annotators take
# ten of twelve such for one quotation, as they do “A,” she said. “B.”
GOING_ON = frozenset(("after", "clause-before"))
MOSTLY = 0.6  # share of quoted tokens that lets a sentence without a cue go on with a quotation


class Thread:
    """What is remembered from one paragraph to the next while an article is read."""

    def __init__(self, grammar: Grammar, turns: Turns) -> None:
        self.grammar = grammar
        self.turns = turns
        self._done: list[Attribution] = []
        self._claims: list[Claim] = []  # of the paragraph being read, and those that may still go on
        self._first = True
        self._latest: Claim | None = None  # the last claim of the paragraph before
        self._last: Sentence | None = None  # the last sentence of the paragraph before
        self._open: Claim | None = None  # a quotation that a bare paragraph would go on with
        self._announced: tuple[Block, Phrase] | None = None  # whose words the colon before announces
        self._unsigned: Claim | None = None  # a bare paragraph that may be signed in the next one
        self._unclosed: tuple[Claim, int] | None = None  # what a signature may close, from which part on

    def found(self) -> list[Attribution]:
        """What was found in the blocks read so far, unsorted."""
        self._open = self._unsigned = None
        self._settle()
        return self._done

    def read(self, block: Block) -> None:
        """Read one block, the next of the article."""
        if not self._signs(block):
            turn = labelled(block, self.grammar, self._first, self.turns)
            found = [turn] if turn else self._sentences(block)
            self._claims.extend(found)
            self._latest = found[-1] if found else None
            candidates = found or ([self._open] if self._open else [])
            self._open = next((claim for claim in reversed(candidates) if claim.reaches_end(block)), None)
        self._first = False
        self._settle()

    def _settle(self) -> None:
        """Word the claims that can no longer go on, and let go of their blocks."""
        going_on = (self._open, self._unsigned)
        self._done.extend(as_attribution(claim) for claim in self._claims if claim not in going_on)
        self._claims = [claim for claim in self._claims if claim in going_on]

    def _signs(self, block: Block) -> bool:
        """Whether this paragraph is no more than the name under the quotation before it."""
        unclosed, self._unclosed = self._unclosed, None
        unsigned, self._unsigned = self._unsigned, None
        if unclosed is not None and (name := signature_within(block)) is not None:
            self._sign_apart(block, name, *unclosed)
            return True
        name = signature(block) if unsigned is not None else None
        if unsigned is None or name is None:
            return False
        unsigned.block, unsigned.source, unsigned.rule = block, name, "signed"
        return True

    def _sign_apart(self, block: Block, name: Phrase, begun: Claim, first: int) -> None:
        """Give the parts from ``first`` on, a display quotation, to the name that stands under them."""
        parts, last = begun.parts[first:], begun.last
        del begun.parts[first:]
        apart = Claim(block, None, name, "signed", 0, parts, last, last.size)
        self._claims = [claim for claim in (*self._claims, apart) if claim.parts]
        self._open = None

    def _sentences(self, block: Block) -> list[Claim]:
        found: list[Claim] = []
        last = self._open
        before: Sentence | None = None
        cut = sentences(block, self.grammar)
        for sentence in cut:
            if block.stretches and _bare(sentence):
                last = self._bare_sentence(sentence, last, before, found)
                continue
            before = sentence
            fresh = _read(sentence)
            if not fresh and last is not None and last.last is block and _mostly_quoted(sentence):
                last.add(block, sentence.start, sentence.stop)
                continue
            found.extend(fresh)
            if fresh or last is None or last.last is not block or _tells_of_another(sentence, last):
                last = _continuable(fresh)
        self._announced = announced_in(block, self.grammar)
        self._last = cut[-1] if cut else None
        return found

    def _bare_sentence(
        self, sentence: Sentence, last: Claim | None, before: Sentence | None, found: list[Claim]
    ) -> Claim | None:
        """A sentence of nothing but quoted words goes on with a quotation, or begins one of its own."""
        if last is not None and last.quotes:
            if last.last is not sentence.block and is_heading(sentence.block, last.last):
                return last
            self._remember_unclosed(sentence, last, len(last.parts))
            last.add(sentence.block, sentence.start, sentence.stop)
            return last
        if last is not None and last.last is sentence.block and last.rule in GOING_ON:
            last.add(sentence.block, sentence.start, sentence.stop)
            return last
        if last is not None:
            begun: Claim | None = _new(sentence, "follows", last.block, last.source)
        else:
            begun = _beside(sentence, before) if before is not None else self._begin(sentence)
        if begun is not None and begun.parts:
            found.append(begun)
            self._remember_unclosed(sentence, begun, 0)
        return begun

    def _remember_unclosed(self, sentence: Sentence, claim: Claim, parts: int) -> None:
        if sentence.start == 0 and sentence.block.stretches[0].last >= sentence.block.size:
            self._unclosed = (claim, parts)

    def _begin(self, sentence: Sentence) -> Claim | None:
        """A paragraph that begins with quoted words: announced before it, or the previous speaker's."""
        block = sentence.block
        if sentence.start > 0:
            return None
        if self._announced is not None:
            return _new(sentence, "announced", *self._announced)
        if block.stretches[0].single or is_heading(block, None):
            return None
        narrated = _beside(sentence, self._last, "carried") if _is_narrated(self._last) else None
        before = self._latest
        source = (before.block, before.source) if before else (block, None)
        begun = narrated or _new(sentence, "carried", *source)
        self._unsigned = begun
        return begun


def _new(sentence: Sentence, rule: str, block: Block, source: Phrase | None) -> Claim:
    """A claim on a whole sentence for a source that stands in ``block``."""
    begun = Claim(block, None, source, rule, 0, [], sentence.block, 0)
    begun.add(sentence.block, sentence.start, sentence.stop)
    return begun


def _beside(sentence: Sentence, before: Sentence, rule: str = "beside") -> Claim | None:
    """Quoted words behind a narrated deed are said by its subject: She nodded. “I signed them.”"""
    block = before.block
    source = main_subject(before, before.start, before.body)
    if source is None:
        return None
    if not _acts(before, source):
        return None
    return _new(sentence, rule, block, source)


def _acts(sentence: Sentence, subject: Phrase) -> bool:
    """Whether the subject may have spoken: He, Moss, The clerk | nodded, not There, Based, The crane | is"""
    block, (first, after) = sentence.block, subject
    low = block.lows[first]
    if low in sentence.grammar.personal:
        return low != "it"
    named = block.words[first][0].isupper() and not low.endswith(("ed", "ing")) and low not in UNNAMED
    if not named or after >= sentence.body or not block.words[after][0].islower():
        return False
    speaks = low not in sentence.grammar.openers or block.lows[after - 1] in sentence.grammar.speaker_nouns
    return speaks or block.lows[after] not in sentence.grammar.auxiliaries


def _tells_of_another(sentence: Sentence, last: Claim) -> bool:
    """Whether a sentence without marks tells what somebody else did: …, she said. Hugh Hill disagreed."""
    subject = main_subject(sentence, sentence.start, sentence.body) if _is_narrated(sentence) else None
    if subject is None or last.source is None or not _acts(sentence, subject):
        return False
    words, lows = sentence.block.words[slice(*subject)], sentence.block.lows[slice(*subject)]
    before = last.block.lows[slice(*last.source)]
    named = len(words) > 1 and all(word[0].isupper() or word == "." for word in words)
    pronoun = len(before) == 1 and before[0] in sentence.grammar.personal
    return named and not pronoun and lows[0] not in sentence.grammar.openers and not set(lows) & set(before)


def _is_narrated(sentence: Sentence | None) -> TypeGuard[Sentence]:
    """Whether a sentence tells without a word in marks."""
    return sentence is not None and all(n < 0 for n in sentence.block.quoted[sentence.start : sentence.stop])


def _read(sentence: Sentence) -> list[Claim]:
    headline = is_title_case(sentence)
    fresh = Reader(sentence, headline).read()
    if headline:
        for claim in fresh:
            claim.note = "headline"
    if not sentence.block.stretches:
        return fresh
    verbless = None if fresh else signed(sentence) or behind_colon(sentence)
    if verbless is not None:
        return [verbless]
    left = unclaimed(sentence, fresh)
    return sorted([*fresh, *left], key=lambda claim: claim.parts[0].span) if left else fresh


def _continuable(fresh: list[Claim]) -> Claim | None:
    """The claim of a sentence that quoted sentences behind it go on with."""
    for claim in fresh:
        if claim.rule in ("quote-before", "signed") and claim.quotes:
            return claim
    return next((claim for claim in reversed(fresh) if claim.quotes), fresh[-1] if fresh else None)


def _bare(sentence: Sentence) -> bool:
    """Whether a sentence consists of quoted words only."""
    block = sentence.block
    inside = False
    for k in range(sentence.start, sentence.stop):
        if block.quoted[k] >= 0:
            inside = True
        elif block.words[k][0].isalnum():
            return False
    return inside


def _mostly_quoted(sentence: Sentence) -> bool:
    """Whether a sentence ends in quoted words that make up most of it: Now, “we know better.”"""
    numbers = sentence.block.quoted[sentence.start : sentence.stop]
    return numbers[-1] >= 0 and sum(number >= 0 for number in numbers) >= MOSTLY * len(numbers)
