"""Reads one sentence: which cues it holds, whose they are, and which words each of them claims."""

from __future__ import annotations

from quoteline.extraction.claims import Claim, claim
from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.noun_phrases import Phrase, phrase_after, plain_phrase_after
from quoteline.extraction.reported import clause_end, quote_at, reported_after
from quoteline.extraction.sentences import Sentence
from quoteline.extraction.subjects import Subject, main_subject, subject_of

DASHES = frozenset("–—-")
MOST_CLAIMS = 30  # of one sentence; real ones hold a handful, and each costs a look over the whole sentence
LONGEST_ASIDE = 30  # tokens between "according to X" and the comma behind it


class Reader:
    """The state of reading one sentence: what is claimed so far, and from where on words are free."""

    def __init__(self, sentence: Sentence, headline: bool) -> None:
        self.sentence = sentence
        self.block = sentence.block
        self.headline = headline
        self.free = sentence.start  # words before this belong to an earlier claim
        self.claims: list[Claim] = []

    def read(self) -> list[Claim]:
        """What the sentence says that somebody said."""
        verbs, phrases = self.sentence.grammar.verbs, self.sentence.grammar.phrases
        lows, quoted = self.block.lows, self.block.quoted
        for k in range(self.sentence.start, self.sentence.stop):
            if quoted[k] >= 0:
                continue
            entry = verbs.get(lows[k])
            if entry is not None:
                self._verb(k, k, entry)
            elif lows[k] in phrases:
                self._phrase(k, *phrases[lows[k]])
            elif lows[k] == "according" and lows[k + 1 : k + 2] == ["to"]:
                self._according(k)
            if len(self.claims) >= (1 if self.headline else MOST_CLAIMS):
                break
        return self.claims

    # --- according to -----------------------------------------------------------------------------

    def _according(self, k: int) -> None:
        sentence, block = self.sentence, self.block
        begin = k + 2
        while (
            begin < sentence.body
            and block.lows[begin] in sentence.grammar.time_words | sentence.grammar.adverbs
        ):
            begin += 1  # according to recently released figures
        phrase = phrase_after(block, sentence.grammar, begin, sentence.body)
        if phrase is None:
            return
        left = self._left_end(k)
        if left is None and self._begins_here(k):
            plain = plain_phrase_after(block, sentence.grammar, begin, sentence.body) or phrase
            begin = self._behind_aside(plain[1])
            self._claim(
                [(begin, sentence.body)], (k, k + 2), (plain[0], min(phrase[1], begin)), "according-to"
            )
            return
        parts = [(self._left_start(), k if left is None else left)]
        if phrase[1] + 1 < sentence.body and block.words[phrase[1]] == "," and left is not None:
            parts.append((phrase[1] + 1, sentence.body))
        self._claim(parts, (k, k + 2), phrase, "according-to")

    def _begins_here(self, k: int) -> bool:
        return self._left_start() >= k

    def _behind_aside(self, k: int) -> int:
        """The first token behind "According to X, a professor at Y released on Monday,"."""
        sentence, block = self.sentence, self.block
        reach = range(k, min(k + LONGEST_ASIDE, sentence.body))
        commas = [n for n in reach if block.words[n] == "," and block.quoted[n] < 0]
        if not commas:
            return k
        first = commas[0]
        described = block.lows[first + 1 : first + 2]
        if len(commas) > 1 and described and self._is_name(first + 1, commas[1]):
            return commas[1] + 1
        if len(commas) > 1 and described and described[0] in ("a", "an", "who", "which", "whose"):
            return commas[1] + 1
        return first + 1

    def _is_name(self, first: int, after: int) -> bool:
        words = self.block.words[first:after]
        return 1 < len(words) <= 4 and all(word[0].isupper() for word in words)

    # --- verbs ------------------------------------------------------------------------------------

    def _phrase(self, k: int, entry: VerbForm, followers: list[tuple[str, ...]]) -> None:
        """A verb that reports only with the words behind it: made it clear that …"""
        for words in followers:
            last = k + len(words)
            if tuple(self.block.lows[k + 1 : last + 1]) == words:
                self._verb(k, last, entry)
                return

    def _verb(self, k: int, last: int, entry: VerbForm) -> None:
        """A verb at token k, or a phrase that it opens up to token ``last``."""
        subject = subject_of(self.sentence, k, entry, self.headline)
        if subject is None:
            return
        if subject.how == "passive":
            self._passive(k)
            return
        parts, rule = self._content(last, entry, subject)
        if not parts or (entry.frames & Frame.MARKS and not self._marked(parts)):
            return
        source = subject.phrase
        if subject.how == "fronted":
            source = main_subject(self.sentence, parts[-1][1] + 1, self.sentence.body)
        elif subject.how == "shared":
            source = self._shared_source(k)
        if source is not None or rule == "quote-before":
            self._claim(parts, (k, last + 1), source, rule)

    def _marked(self, parts: list[Phrase]) -> bool:
        """Whether part of the words stands in marks, or a that opens them (denied that it leaked)."""
        marked = any(number >= 0 for first, after in parts for number in self.block.quoted[first:after])
        return marked or self.block.lows[parts[0][0]] in ("that", "having")

    def _shared_source(self, k: int) -> Phrase | None:
        if self.claims and self.claims[-1].source is not None:
            return self.claims[-1].source
        return main_subject(self.sentence, self.sentence.start, k)

    def _passive(self, k: int) -> None:
        """was described by the White House as “productive”"""
        sentence, block = self.sentence, self.block
        if block.lows[k + 1 : k + 2] != ["by"]:
            return
        phrase = phrase_after(block, sentence.grammar, k + 2, sentence.body)
        if phrase is None or block.lows[phrase[1] : phrase[1] + 1] != ["as"]:
            return
        begin = phrase[1] + 1
        if begin < sentence.body:
            self._claim([(begin, clause_end(sentence, begin))], (k, k + 1), phrase, "passive")

    # --- content ----------------------------------------------------------------------------------

    def _content(self, k: int, entry: VerbForm, subject: Subject) -> tuple[list[Phrase], str]:
        """The words that the cue claims, and the name of the rule that says so."""
        left = self._left_end(subject.clause)
        if left is not None and left <= self.free:
            left = None
        quoted = left is not None and self.block.quoted[left - 1] >= 0
        own = subject.how in ("before", "apposition", "inverted")
        if left is not None and quoted and own and not self._leads_in(k, left, subject):
            further = self._further_quote(subject.after) or self._further_verb(left, subject.after)
            return [self._quoted_left(left), *further], "quote-before"
        if subject.how == "inverted":
            return self._inverted_content(subject, left, entry)
        if self._comes_as(subject):
            return self._behind_as(subject, entry), "as-said"
        right = reported_after(self.sentence, k, entry)
        if right is not None:
            if subject.how in ("relative", "fronted") or self._subordinate(subject):
                right = (right[0], self._first_comma(*right))
            return [*self._before_lower(right, left, subject), right], "after"
        if (
            left is not None
            and own
            and entry.frames & (Frame.SAY | Frame.TELL)
            and self._closes(self._behind_hearer(k, entry))
        ):
            return [(self._left_start(), left), *self._further_clause(subject.after)], "clause-before"
        return [], ""

    def _behind_hearer(self, k: int, entry: VerbForm) -> int:
        """The token behind the verb, and behind its hearer where it names one: …, he told the Gazette."""
        if not entry.frames & Frame.TELL:
            return k + 1
        hearer = plain_phrase_after(self.block, self.sentence.grammar, k + 1, self.sentence.body)
        return hearer[1] if hearer else k + 1

    def _inverted_content(
        self, subject: Subject, left: int | None, entry: VerbForm
    ) -> tuple[list[Phrase], str]:
        if self._comes_as(subject):
            return self._behind_as(subject, entry), "as-said"
        if left is not None and entry.frames & Frame.SAY:
            further = self._further_quote(subject.after) or self._further_verb(left, subject.after)
            return [(self._left_start(), left), *further], "clause-before"
        quote = quote_at(self.sentence, subject.after)
        return ([quote], "quote-after-inverted") if quote else ([], "")

    def _closes(self, after: int) -> bool:
        """Whether a parenthetical cue clause ends here: …, he said. …, he said on Monday. …, he said, …"""
        if after >= self.sentence.body:
            return True
        return self.block.words[after] in ",;-–—" or self.sentence.grammar.opens_adjunct(
            self.block.lows[after]
        )

    def _comes_as(self, subject: Subject) -> bool:
        """Whether as stands before the cue clause: As the paper reported, …"""
        k = subject.clause - 1
        return k >= self.sentence.start and self.block.lows[k] == "as" and self.block.quoted[k] < 0

    def _behind_as(self, subject: Subject, entry: VerbForm) -> list[Phrase]:
        """The clause behind "As the paper reported,"; what ", as he said" ends is the reporter's."""
        if self._left_start() < subject.clause - 1 or not entry.frames & (Frame.SAY | Frame.TELL):
            return []
        comma = self._first_comma(subject.after - 1, self.sentence.body)
        return [(comma + 1, self.sentence.body)] if comma + 1 < self.sentence.body else []

    def _subordinate(self, subject: Subject) -> bool:
        k = subject.clause - 1
        return k >= self.sentence.start and self.block.lows[k] in self.sentence.grammar.subordinators

    def _first_comma(self, begin: int, end: int) -> int:
        for n in range(begin + 1, end):
            if self.block.words[n] == "," and self.block.quoted[n] < 0:
                return n
        return end

    def _leads_in(self, k: int, left: int, subject: Subject) -> bool:
        """Whether the marks on the left only end an opening phrase, and the reported words come later."""
        first = self.block.stretches[self.block.quoted[left - 1]].first
        begin = self._left_start()
        if subject.how == "inverted" or first <= begin:
            return False
        grammar, low = self.sentence.grammar, self.block.lows[begin]
        quote = quote_at(self.sentence, k + 1)
        if quote and (grammar.opens_adjunct(low) or low in grammar.subordinators or low.endswith("ing")):
            return any(word[0].isupper() for word in self.block.words[quote[0] + 1 : quote[0] + 2])
        if not self.sentence.plain(k + 1):
            return False
        return not self.sentence.grammar.opens_adjunct(self.block.lows[k + 1])

    def _left_end(self, clause: int) -> int | None:
        """Where the words before a cue clause end, if a comma, dash or closing mark sets them off."""
        k = clause - 1
        if k < self.sentence.start:
            return None
        if self.block.quoted[k] >= 0:
            return k + 1
        return k if self.block.words[k] == "," or self.block.words[k] in DASHES else None

    def _left_start(self) -> int:
        """The first free word of the sentence behind a conjunction."""
        k, block = self.free, self.block
        while k < self.sentence.body and block.quoted[k] < 0:
            if block.lows[k] not in ("but", "and", "so", "yet") and block.words[k][0].isalnum():
                break
            k += 1
        return k

    def _quoted_left(self, left: int) -> Phrase:
        """The quotation that ends before the cue, with the words before it that are part of its clause."""
        block = self.block
        first = max(block.stretches[block.quoted[left - 1]].first, self.sentence.start)
        begin = self._left_start()
        if begin >= first:
            return (first, left)
        opener = block.words[first + 1] if first + 1 < block.size else ""
        if block.words[first - 1] in ",:;-–—" and opener[:1].isupper() and opener != "I":
            return (first, left)
        return (begin, left)

    def _further_quote(self, after: int) -> list[Phrase]:
        """A quotation that goes on behind the cue clause in the same sentence: “A,” he said, “b.”"""
        quote = quote_at(self.sentence, after)
        return [quote] if quote else []

    def _before_lower(self, right: Phrase, left: int | None, subject: Subject) -> list[Phrase]:
        """The clause that a quotation in small letters completes: The city, he said, “will pay.”"""
        block, first = self.block, right[0]
        if left is None or subject.how not in ("before", "apposition") or block.quoted[first] < 0:
            return []
        inner = block.words[first + 1] if first + 1 < block.size else ""
        return [(self._left_start(), left)] if inner[:1].islower() else []

    def _further_verb(self, left: int, after: int) -> list[Phrase]:
        """The rest of a clause whose beginning is quoted before the cue: “The city,” he said, will pay."""
        block, grammar = self.block, self.sentence.grammar
        if after + 1 >= self.sentence.body or block.words[after] != ",":
            return []
        low = block.lows[after + 1]
        if low in grammar.auxiliaries and low not in ("has", "have"):
            return [(after + 1, clause_end(self.sentence, after + 1))]
        return []

    def _further_clause(self, after: int) -> list[Phrase]:
        """The clause that goes on behind an inserted cue clause: The plan, he said, had failed."""
        if after + 1 < self.sentence.body and self.block.words[after] == ",":
            return [(after + 1, clause_end(self.sentence, after + 1))]
        return []

    def _claim(self, parts: list[Phrase], cue: Phrase, source: Phrase | None, rule: str) -> None:
        made = claim(self.block, parts, rule, self.sentence.stop, cue=cue, source=source)
        if made is not None:
            self.claims.append(made)
            first, after = parts[0]
            if first < cue[0]:
                self.free = max(self.free, after)
