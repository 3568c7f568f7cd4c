"""Carries quotations on: into quoted sentences without a cue, and over paragraphs."""

from __future__ import annotations

from quoteline.extraction.claims import Claim
from quoteline.extraction.cues import Reader
from quoteline.extraction.found import Attribution
from quoteline.extraction.grammar import Grammar
from quoteline.extraction.labels import behind_colon, labelled, signature, signed
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.sentences import Sentence, sentences
from quoteline.extraction.subjects import main_subject
from quoteline.extraction.tokens import Block
from quoteline.extraction.wording import as_attribution

MOSTLY = 0.6  # share of quoted tokens that lets a sentence without a cue go on with a quotation
TITLE_CASE = 0.7  # share of capitalised words that makes a paragraph a headline
LONGEST_HEADLINE = 40  # tokens


class Thread:
    """What is remembered from one paragraph to the next while an article is read."""

    def __init__(self, grammar: Grammar, transcript: bool) -> None:
        self.grammar = grammar
        self.transcript = transcript
        self._done: list[Attribution] = []
        self._claims: list[Claim] = []  # those that may still go on; only these hold on to their blocks
        self._first = True
        self._latest: Claim | None = None  # the last claim of the paragraph before
        self._open: Claim | None = None  # a quotation that a bare paragraph would go on with
        self._announced: tuple[Block, Phrase] | None = None  # whose words the paragraph's last colon announces
        self._unsigned: Claim | None = None  # a bare paragraph that may be signed in the next one

    def found(self) -> list[Attribution]:
        """What was found in the blocks read so far, unsorted."""
        self._open = self._unsigned = None
        self._settle()
        return self._done

    def read(self, block: Block) -> None:
        """Read one block, the next of the article."""
        self._read(block)
        self._settle()

    def _settle(self) -> None:
        """Word the claims that can no longer go on, and let go of their blocks."""
        for claim in self._claims:
            if claim is not self._open and claim is not self._unsigned:
                self._done.append(as_attribution(claim))
        self._claims = [claim for claim in self._claims if claim is self._open or claim is self._unsigned]

    def _read(self, block: Block) -> None:
        claim = labelled(block, self.grammar, self._first, self.transcript)
        self._first = False
        if claim is not None:
            self._keep([claim], block)
            return
        if self._unsigned is not None and (name := signature(block)):
            self._unsigned.block, self._unsigned.source = block, name
            self._unsigned.rule = "signed"
            self._unsigned = None
            return
        self._keep(self._sentences(block), block)

    def _keep(self, found: list[Claim], block: Block) -> None:
        self._claims.extend(found)
        self._latest = found[-1] if found else None
        candidates = found or ([self._open] if self._open else [])
        self._open = next((claim for claim in reversed(candidates) if claim.reaches_end(block)), None)

    def _sentences(self, block: Block) -> list[Claim]:
        found: list[Claim] = []
        last = self._open
        sentence: Sentence | None = None
        self._unsigned, announced = None, self._announced
        for sentence in sentences(block, self.grammar):
            if block.stretches and _bare(sentence):
                last = self._go_on(sentence, last, announced, found)
                continue
            fresh = self._sentence(sentence)
            if not fresh and last is not None and last.block is block and _mostly_quoted(sentence):
                last.add(block, sentence.start, sentence.stop)
                continue
            found.extend(fresh)
            last = _continuable(fresh)
        self._announced = self._announcement(sentence) if sentence else None
        return found

    def _sentence(self, sentence: Sentence) -> list[Claim]:
        headline = _title_case(sentence)
        fresh = Reader(sentence, headline).read()
        if headline:
            for claim in fresh:
                claim.note = "headline"
        if not fresh and sentence.block.stretches:
            claim = signed(sentence) or behind_colon(sentence)
            return [claim] if claim else []
        return fresh

    def _go_on(
        self, sentence: Sentence, last: Claim | None, announced: tuple[Block, Phrase] | None, found: list[Claim]
    ) -> Claim | None:
        """A sentence of nothing but quoted words goes on with a quotation, or begins one that was announced."""
        block = sentence.block
        if last is not None and last.quotes:
            last.add(block, sentence.start, sentence.stop)
            return last
        if last is not None:
            claim = Claim(last.block, [(block, sentence.start, sentence.stop)], last.cue, last.source, "follows", sentence.stop)
            found.append(claim)
            return claim
        if announced is not None and not found:
            claim = Claim(announced[0], [(block, sentence.start, sentence.stop)], None, announced[1], "announced", sentence.stop)
        elif not found and sentence.start == 0 and not block.stretches[0].single:
            claim = Claim(block, [(block, sentence.start, sentence.stop)], None, None, "carried", sentence.stop)
            self._unsigned = claim
            if self._latest is not None and self._latest.source is not None:
                claim.block, claim.source = self._latest.block, self._latest.source
        else:
            return None
        found.append(claim)
        return claim

    def _announcement(self, sentence: Sentence) -> tuple[Block, Phrase] | None:
        """The speaker whose words the next paragraph brings, when this one ends in a colon."""
        block = sentence.block
        if block.words[-1] not in ":," or block.quoted[-1] >= 0:
            return None
        source = main_subject(sentence, sentence.start, sentence.body)
        return (block, source) if source else None


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
    """Whether a sentence without a cue ends in quoted words that make up most of it: Now, “we know better.”"""
    numbers = sentence.block.quoted[sentence.start : sentence.stop]
    return numbers[-1] >= 0 and sum(number >= 0 for number in numbers) >= MOSTLY * len(numbers)


def _title_case(sentence: Sentence) -> bool:
    """Whether a sentence is a headline: a paragraph of its own in which nearly every word is capitalised."""
    block = sentence.block
    if sentence.start > 0 or sentence.stop < block.size or block.size > LONGEST_HEADLINE:
        return False
    words = [word for word in block.words if word[0].isalpha()]
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= TITLE_CASE * len(words)
