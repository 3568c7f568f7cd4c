"""Reads one sentence: which cues it holds, and which words each of them claims."""

from __future__ import annotations

from dataclasses import dataclass, field

from quoteline.extraction.grammar import Frame, Grammar
from quoteline.extraction.noun_phrases import Phrase, phrase_after
from quoteline.extraction.subjects import Subject, main_subject, subject_of
from quoteline.extraction.tokens import Block

Part = tuple[Block, int, int]  # tokens first to after the last, in a block


@dataclass(slots=True)
class Claim:
    """Words claimed for a source by a cue; ``parts`` are ranges of tokens, perhaps over several blocks."""

    block: Block
    parts: list[Part]
    cue: Phrase | None
    source: Phrase | None
    rule: str
    confidence: float
    quotes: bool = False  # holds quotation marks, so that a quotation that follows may go on with it
    note: str = ""
    extra: list[str] = field(default_factory=list)

    def add(self, block: Block, start: int, stop: int) -> None:
        """Go on with more words, perhaps in a later block."""
        self.parts.append((block, start, stop))

    def reaches_end(self, block: Block) -> bool:
        """Whether the words go on to the end of the block, so that the next block may continue them."""
        if not self.quotes or not self.parts:
            return False
        last, _, stop = self.parts[-1]
        return last is block and stop >= block.size


def claims_of(block: Block, grammar: Grammar, start: int, stop: int) -> list[Claim]:
    """What the sentence from token ``start`` to ``stop`` says that somebody said."""
    return Reader(block, grammar, start, stop).read()


class Reader:
    """The state of reading one sentence: what is claimed so far, and from where on words are free."""

    def __init__(self, block: Block, grammar: Grammar, start: int, stop: int) -> None:
        self.block = block
        self.grammar = grammar
        self.start = start
        self.stop = stop
        self.body = stop - 1 if block.words[stop - 1] in ".!?" and block.quoted[stop - 1] < 0 else stop
        self.free = start  # words before this belong to an earlier claim
        self.claims: list[Claim] = []

    def read(self) -> list[Claim]:
        verbs = self.grammar.verbs
        lows, quoted = self.block.lows, self.block.quoted
        for k in range(self.start, self.stop):
            if quoted[k] >= 0:
                continue
            low = lows[k]
            if low == "according" and k + 1 < self.stop and lows[k + 1] == "to":
                self._according(k)
            elif low in verbs:
                self._verb(k)
        return self.claims

    # --- according to -----------------------------------------------------------------------------

    def _according(self, k: int) -> None:
        phrase = phrase_after(self.block, self.grammar, k + 2, self.body)
        if phrase is None:
            return
        left = self._left_end(k)
        after = phrase[1]
        if left is None or left <= self.free:
            begin = after + 1 if after < self.body and self.block.words[after] == "," else after
            parts = [(begin, self.body)] if begin < self.body else []
        else:
            parts = [(self._left_start(), left)]
            if after < self.body and self.block.words[after] == "," and after + 1 < self.body:
                parts.append((after + 1, self.body))
        self._claim(parts, (k, k + 2), phrase, "according-to", 0.85)

    # --- verbs ------------------------------------------------------------------------------------

    def _verb(self, k: int) -> None:
        block, grammar = self.block, self.grammar
        entry = grammar.verbs[block.lows[k]]
        subject = subject_of(block, grammar, k, self.start, self.stop)
        source = subject.phrase
        if subject.how == "none":
            return
        if subject.how == "passive":
            self._passive(k)
            return
        if subject.how == "shared":
            source = self._shared_source(k)
        if entry.form in ("base",) and subject.how == "shared":
            return
        parts, rule = self._content(k, subject)
        if parts:
            self._claim(parts, (k, k + 1), source, rule, 0.8)

    def _shared_source(self, k: int) -> Phrase | None:
        if self.claims and self.claims[-1].source is not None:
            return self.claims[-1].source
        return main_subject(self.block, self.grammar, self.start, k)

    def _passive(self, k: int) -> None:
        """was described by the White House as “productive”."""
        block = self.block
        if k + 1 >= self.body or block.lows[k + 1] != "by":
            return
        phrase = phrase_after(block, self.grammar, k + 2, self.body)
        if phrase is None:
            return
        begin = phrase[1]
        if begin < self.body and block.lows[begin] == "as":
            begin += 1
            if begin < self.body:
                self._claim([(begin, self.body)], (k, k + 1), phrase, "passive", 0.6)

    # --- content ----------------------------------------------------------------------------------

    def _content(self, k: int, subject: Subject) -> tuple[list[Phrase], str]:
        block = self.block
        frames = self.grammar.verbs[block.lows[k]].frames
        after = subject.after
        left = self._left_end(subject.clause)
        quote_left = left is not None and left > self.free and block.quoted[left - 1] >= 0
        if quote_left and left is not None:
            parts = [self._quoted_left(left)]
            further = self._further(after)
            return parts + further, "quote-before"
        if subject.how == "inverted":
            if left is not None and left > self.free and frames & Frame.SAY:
                return [(self._left_start(), left)] + self._further(after), "clause-before"
            quote = self._quote_at(after)
            return ([quote], "inverted-quote-after") if quote else ([], "")
        right = self._right(k, frames)
        if right is not None:
            return [right], "after"
        if left is not None and left > self.free and frames & (Frame.SAY | Frame.TELL) and subject.how in ("before", "apposition"):
            rest = self._further_clause(after)
            return [(self._left_start(), left)] + rest, "clause-before"
        return [], ""

    def _left_end(self, clause: int) -> int | None:
        """Where words before a cue clause end, if a comma or a closing mark sets them off."""
        block = self.block
        k = clause - 1
        if k < self.start:
            return None
        if block.quoted[k] >= 0:
            return k + 1
        if block.words[k] in ",-–—":
            return k
        return None

    def _left_start(self) -> int:
        k = self.free
        while k < self.body and self.block.quoted[k] < 0 and (self.block.lows[k] in ("but", "and", "so", "yet") or not self.block.words[k][0].isalnum()):
            k += 1
        return k

    def _quoted_left(self, left: int) -> Phrase:
        """The quotation that ends before the cue, with the words before it when it is part of their clause."""
        block = self.block
        number = block.quoted[left - 1]
        first = max(block.stretches[number].first, self.start)
        begin = self._left_start()
        if begin >= first:
            return (first, left)
        lead = [k for k in range(begin, first) if block.quoted[k] < 0]
        opener = block.words[first + 1] if first + 1 < block.size else ""
        if block.words[first - 1] in ",:;" and opener[:1].isupper():
            return (first, left)
        return (begin, left) if lead else (begin, left)

    def _further(self, after: int) -> list[Phrase]:
        """A quotation that goes on behind the cue clause in the same sentence: “A,” he said, “b.”"""
        quote = self._quote_at(after)
        return [quote] if quote else []

    def _further_clause(self, after: int) -> list[Phrase]:
        block = self.block
        if after + 1 < self.body and block.words[after] == ",":
            return [(after + 1, self._clause_end(after + 1))]
        return []

    def _quote_at(self, k: int) -> Phrase | None:
        """The quotation that stands next behind token k, across adverbials, when it ends its clause."""
        block = self.block
        for n in range(k, min(self.stop, k + 25)):
            if block.quoted[n] >= 0:
                stretch = block.stretches[block.quoted[n]]
                before = block.words[n - 1]
                if before in ",:" or n == k:
                    return (n, min(stretch.last + 1, self.stop))
                return None
            if block.lows[n] in self.grammar.verbs and n > k:
                return None
        return None

    def _right(self, k: int, frames: Frame) -> Phrase | None:
        block, grammar = self.block, self.grammar
        n = k + 1
        if n >= self.body:
            return None
        if frames & Frame.PARTICLE and block.lows[n] in grammar.verbs[block.lows[k]].particles:
            n += 1
            if n >= self.body:
                return None
            return (n, self._clause_end(n))
        word, low = block.words[n], block.lows[n]
        if block.quoted[n] >= 0:
            return self._from_quote(n)
        if word in ",:" and n + 1 < self.stop and block.quoted[n + 1] >= 0:
            return self._from_quote(n + 1)
        if word == ":" and n + 1 < self.body:
            return (n + 1, self.body)
        if not word[0].isalnum() and word not in "$#@(":
            return None
        if frames & (Frame.CALL | Frame.URGE):
            if low in grammar.prepositions and not frames & Frame.SAY:
                return None
            if not frames & (Frame.SAY | Frame.TELL | Frame.ASK):
                return (n, self._clause_end(n))
        if frames & (Frame.SAY | Frame.TELL | Frame.ASK):
            begin = self._clause_begin(n, frames)
            if begin is None:
                return None
            if block.quoted[begin] >= 0:
                return self._from_quote(begin)
            return (begin, self._clause_end(begin))
        quote = self._quote_at(n)
        return self._from_quote(quote[0]) if quote else None

    def _clause_begin(self, n: int, frames: Frame) -> int | None:
        """Where the reported words begin behind a verb: after a hearer and adverbials of time and place."""
        block, grammar = self.block, self.grammar
        low = block.lows[n]
        if low == "that":
            return n
        adjunct = low in grammar.prepositions or low in grammar.time_words or low in grammar.adverbs
        if frames & Frame.TELL or adjunct:
            limit = min(self.body, n + 25)
            for m in range(n, limit):
                if block.quoted[m] >= 0:
                    return m if block.words[m - 1] in ",:" or frames & Frame.TELL or adjunct else None
                if block.lows[m] == "that" and m > n:
                    return m
                if block.words[m] == ":":
                    return m + 1 if m + 1 < self.body else None
                if block.words[m] in ",;" and not (m + 1 < self.stop and (block.quoted[m + 1] >= 0 or block.lows[m + 1] == "that")):
                    break
            return self._after_hearer(n, frames)
        return n

    def _after_hearer(self, n: int, frames: Frame) -> int | None:
        """The clause behind a short hearer or time word: told him the talks failed, said Monday he would go."""
        block, grammar = self.block, self.grammar
        if block.lows[n] in grammar.time_words and n + 1 < self.body and block.words[n + 1][0].isalnum():
            return n + 1
        if frames & Frame.TELL:
            phrase = phrase_after(block, grammar, n, self.body)
            if phrase and phrase[1] < self.body and block.words[phrase[1]][0].isalnum():
                return phrase[1]
            m = n + 1
            if m < self.body and block.words[m][0].isalnum():
                return m
        return None

    def _from_quote(self, n: int) -> Phrase:
        """The content that begins with a quotation: the quotation alone, or the clause that it opens."""
        block = self.block
        stretch = block.stretches[block.quoted[n]]
        after = min(stretch.last + 1, self.stop)
        if after >= self.body:
            return (n, after)
        inner = block.words[min(stretch.last, block.size) - 1]
        if inner in ",.?!" or not block.words[after][0].isalnum():
            return (n, after)
        if block.lows[after] in self.grammar.conjunctions or block.lows[after] in self.grammar.prepositions:
            if self._quote_ahead(after):
                return (n, self._clause_end(n))
            return (n, after) if stretch.last - stretch.first > 8 else (n, self._clause_end(n))
        return (n, self._clause_end(n))

    def _quote_ahead(self, k: int) -> bool:
        return any(self.block.quoted[n] >= 0 for n in range(k, self.body))

    def _clause_end(self, begin: int) -> int:
        """Where reported words end: the sentence's end, or a comma before another cue or an aside."""
        block, grammar = self.block, self.grammar
        for n in range(begin + 1, self.body):
            if block.quoted[n] >= 0:
                continue
            word = block.words[n]
            if word == ";":
                return n
            if word == "," and n + 1 < self.body:
                low = block.lows[n + 1]
                if low == "according":
                    return n
                verb = grammar.verbs.get(low)
                if verb is not None and verb.form == "ing":
                    return n
                if low in ("but", "and", "while", "though", "although") and self._cue_within(n + 2, n + 7):
                    return n
            if block.lows[n] in ("and", "but") and n + 1 < self.body:
                verb = grammar.verbs.get(block.lows[n + 1])
                if verb is not None and verb.form in ("both", "past"):
                    return n
        return self.body

    def _cue_within(self, k: int, limit: int) -> bool:
        for n in range(k, min(limit, self.body)):
            if self.block.quoted[n] >= 0 or self.block.words[n] in ",;":
                return False
            verb = self.grammar.verbs.get(self.block.lows[n])
            if verb is not None and verb.form in ("both", "past", "s") and verb.frames & Frame.SAY:
                return True
        return False

    # --- keeping ----------------------------------------------------------------------------------

    def _claim(self, parts: list[Phrase], cue: Phrase, source: Phrase | None, rule: str, confidence: float) -> None:
        block = self.block
        kept = [(block, a, b) for a, b in parts if a < b]
        if not kept:
            return
        quotes = any(block.quoted[k] >= 0 for _, a, b in kept for k in range(a, b))
        self.claims.append(Claim(block, list(kept), cue, source, rule, confidence, quotes))
        if kept[0][1] < cue[0]:
            self.free = max(self.free, kept[0][2])
