"""Finds which words of a sentence a cue claims: those before it, behind it, or on both sides."""

from __future__ import annotations

from quoteline.extraction.clause_ends import clause_end
from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.main_clauses import in_opening_clause
from quoteline.extraction.not_speech import is_title
from quoteline.extraction.noun_phrases import Phrase, plain_phrase_after
from quoteline.extraction.reported import quote_at, reported_after
from quoteline.extraction.sentences import Sentence
from quoteline.extraction.subjects import Subject
from quoteline.extraction.tokens import Stretch

AS_WHILE = (["that"], ["how"], ["why"])
DASHES = frozenset("–—-")


class Content:
    """A sentence of which the words before token ``free`` belong to earlier cues."""

    def __init__(self, sentence: Sentence, free: int) -> None:
        self.sentence = sentence
        self.block = sentence.block
        self.free = free

    def of_verb(self, k: int, entry: VerbForm, subject: Subject) -> tuple[list[Phrase], str]:
        """The words that the cue claims, and the name of the rule that says so."""
        left = self.left_end(subject.clause)
        if left is not None and left <= self.free:
            left = None
        if left is not None and self._named_in_marks(left):
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
            if subject.how in ("relative", "fronted") or self._leads_up(subject, k):
                right = (right[0], self._first_comma(*right))
            about = not entry.frames & (Frame.SAY | Frame.TELL | Frame.ASK | Frame.QUOTE)
            return [*self._before_lower(right, left, subject), right], "about" if about else "after"
        if (
            left is not None
            and own
            and entry.frames & (Frame.SAY | Frame.TELL)
            and not (entry.frames & (Frame.ASK | Frame.THAT) and self._sets_scene())
            and self._closes(self._behind_hearer(k, entry))
        ):
            return [(self.left_start(), left), *self._further_clause(subject.after)], "clause-before"
        return [], ""

    def _named_in_marks(self, left: int) -> bool:
        """Whether the marks before a subject are part of it: The “History” section of the site explains"""
        block = self.block
        stretch = block.stretches[block.quoted[left - 1]] if block.quoted[left - 1] >= 0 else None
        if stretch is None or stretch.first <= self.sentence.start or block.words[left - 2] in ",.?!":
            return False
        return block.lows[stretch.first - 1] in ("the", "a", "an") and block.words[left : left + 1] != [","]

    def _sets_scene(self) -> bool:
        """Whether the words before a cue only say when: After the flood, the town asked for help."""
        low = self.block.lows[self.left_start()]
        return low in self.sentence.grammar.subordinators or low in ("not", "despite", "with", "following")

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
            return [(self.left_start(), left), *further], "clause-before"
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
        if k < self.sentence.start or self.block.lows[k] != "as" or self.block.quoted[k] >= 0:
            return False
        if subject.how == "before" and self.block.lows[subject.after : subject.after + 1][:1] in AS_WHILE:
            return False  # she smiled as she noted how
        return self.block.lows[k - 1] not in (
            "many",
            "much",
            "few",
            "little",
            "even",
        )  # as many as half, even as he said

    def _behind_as(self, subject: Subject, entry: VerbForm) -> list[Phrase]:
        """The clause behind "As the paper reported,"; what ", as he said" ends is the reporter's."""
        quote = quote_at(self.sentence, subject.after)
        if quote and (self.block.words[quote[0] - 1] == ":" or quote[0] <= subject.after + 2):
            return [quote]  # As Ms. Hill put it: “…”; it was, as she put it, “late and dear.”
        left = subject.clause - 2
        if (
            left > self.free
            and self.block.quoted[left] >= 0
            and self._stretch(left).first <= self.left_start()
        ):
            return [(self.left_start(), left + 1)]  # “It is late,” as Ms. Hill put it
        if self.left_start() < subject.clause - 1 or not entry.frames & (Frame.SAY | Frame.TELL):
            return []
        comma = self._first_comma(subject.after - 1, self.sentence.body)
        return [(comma + 1, self.sentence.body)] if comma + 1 < self.sentence.body else []

    def _leads_up(self, subject: Subject, verb: int) -> bool:
        """Whether the cue stands in a clause that ends at the next comma, before the main one."""
        return self._subordinate(subject) or in_opening_clause(self.sentence, verb)

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
        begin = self.left_start()
        if subject.how == "inverted" or first <= begin:
            return False
        grammar, low = self.sentence.grammar, self.block.lows[begin]
        if grammar.opens_adjunct(low) and is_title(
            self.block, self.block.stretches[self.block.quoted[left - 1]]
        ):
            return True  # in her book “The Old Harbour,” she wrote
        quote = quote_at(self.sentence, k + 1)
        if quote and (grammar.opens_adjunct(low) or low in grammar.subordinators or low.endswith("ing")):
            return any(word[0].isupper() for word in self.block.words[quote[0] + 1 : quote[0] + 2])
        if not self.sentence.plain(k + 1):
            return False
        return not self.sentence.grammar.opens_adjunct(self.block.lows[k + 1])

    def left_end(self, clause: int) -> int | None:
        """Where the words before a cue clause end, if a comma, dash or closing mark sets them off."""
        k = clause - 1
        if k < self.sentence.start:
            return None
        if self.block.quoted[k] >= 0:
            return k + 1
        return k if self.block.words[k] == "," or self.block.words[k] in DASHES else None

    def left_start(self) -> int:
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
        begin = self.left_start()
        if begin >= first:
            return (first, left)
        opener = block.words[first + 1] if first + 1 < block.size else ""
        if block.words[first - 1] in ",:;-–—(" and opener[:1].isupper() and opener != "I":
            return (first, left)
        if block.words[first - 1] in ":-–—(" or self._whole_clause(begin, first):
            return (first, left)
        return (begin, left)

    def _whole_clause(self, begin: int, first: int) -> bool:
        """Whether the marks hold a clause of its own behind an opening phrase: In May, “we left,” he said."""
        block, grammar = self.block, self.sentence.grammar
        low = block.lows[first + 1] if first + 1 < block.size else ""
        subject = low.replace("’", "'").split("'")[0] in grammar.personal
        opens = grammar.opens_adjunct(block.lows[begin]) or block.lows[begin] in grammar.subordinators
        return subject and opens and block.words[first - 1] == ","

    def _further_quote(self, after: int) -> list[Phrase]:
        """A quotation that goes on behind the cue clause in the same sentence: “A,” he said, “b.”"""
        behind_and = after + 1 < self.sentence.body and self.block.words[after : after + 2] == [",", "and"]
        quote = quote_at(self.sentence, after + 2 if behind_and else after)
        if quote is None or quote[0] > after:
            return [quote] if quote else []
        titled = is_title(self.block, self._stretch(after))  # he told “The Morning Hour”
        return [] if titled or self._governs(after - 1) else [quote]

    def _governs(self, k: int) -> bool:
        """Whether the word before marks makes them part of its phrase: author of “…”, in an “endless” line"""
        grammar, low = self.sentence.grammar, self.block.lows[k]
        return low in grammar.prepositions or low in grammar.determiners or low in grammar.links

    def _stretch(self, k: int) -> Stretch:
        return self.block.stretches[self.block.quoted[k]]

    def _before_lower(self, right: Phrase, left: int | None, subject: Subject) -> list[Phrase]:
        """The clause that a quotation in small letters completes: The city, he said, “will pay.”"""
        block, first = self.block, right[0]
        if left is None or subject.how not in ("before", "apposition") or block.quoted[first] < 0:
            return []
        inner = block.words[first + 1] if first + 1 < block.size else ""
        begin = self.left_start()
        told = block.lows[begin : begin + 2] == ["according", "to"]
        # On Monday, she thanked “all of us”
        opens = told or self.sentence.grammar.opens_adjunct(block.lows[begin])
        completes = inner[:1].islower() and block.words[first - 1] == "," and not opens
        return [(begin, left)] if completes else []

    def _further_verb(self, left: int, after: int) -> list[Phrase]:
        """The rest of a clause whose beginning is quoted before the cue: “The city,” he said, will pay."""
        block, grammar = self.block, self.sentence.grammar
        if after + 1 >= self.sentence.body or block.words[after] != ",":
            return []
        low = block.lows[after + 1]
        if low in grammar.auxiliaries and low not in ("to", "has", "have"):
            return [(after + 1, clause_end(self.sentence, after + 1))]
        return []

    def _further_clause(self, after: int) -> list[Phrase]:
        """The clause that goes on behind an inserted cue clause: The plan, he said, had failed."""
        if after + 1 < self.sentence.body and self.block.words[after] == ",":
            return [(after + 1, clause_end(self.sentence, after + 1))]
        return []
