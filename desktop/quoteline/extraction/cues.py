"""Reads one sentence: which cues it holds, whose they are, and which words each of them claims."""

from __future__ import annotations

from quoteline.extraction.claims import DECLINED, DENIAL, Claim, claim
from quoteline.extraction.clause_ends import clause_end
from quoteline.extraction.content import Content
from quoteline.extraction.denials import denies, matter_denied
from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.main_clauses import main_subject
from quoteline.extraction.not_speech import why_no_speech
from quoteline.extraction.noun_phrases import Phrase, phrase_after, plain_phrase_after, undescribed
from quoteline.extraction.nouns_or_verbs import surely_verb
from quoteline.extraction.questions import question_put
from quoteline.extraction.sentences import Sentence
from quoteline.extraction.subjects import subject_of
from quoteline.extraction.unsaid import leaves_open, unsaid

MOST_CLAIMS = 30  # of one sentence; real ones hold a handful, and each costs a look over the whole sentence
FEWEST_WORDS = 3  # of reported speech without marks: she said so reports nothing
LONGEST_ASIDE = 30  # tokens between "according to X" and the comma behind it


class Reader:
    """The state of reading one sentence: what is claimed so far, and from where on words are free."""

    def __init__(self, sentence: Sentence, headline: bool) -> None:
        self.sentence = sentence
        self.block = sentence.block
        self.headline = headline
        self.free = sentence.start  # words before this belong to an earlier claim
        self.claims: list[Claim] = []
        self.silent: Phrase | None = None  # who did not say something: refused to say how, saying that …

    def read(self) -> list[Claim]:
        """What the sentence says that somebody said."""
        grammar = self.sentence.grammar
        verbs, doubtful, phrases = grammar.verbs, grammar.doubtful, grammar.phrases
        lows, quoted = self.block.lows, self.block.quoted
        for k in range(self.sentence.start, self.sentence.stop):
            if quoted[k] >= 0:
                continue
            entry = self._entry(k) if lows[k] in doubtful else verbs.get(lows[k])
            if entry is not None:
                self._verb(k, k, entry)
            elif lows[k] in phrases:
                self._phrase(k, *phrases[lows[k]])
            elif lows[k] == "according" and lows[k + 1 : k + 2] == ["to"]:
                self._according(k)
            if len(self.claims) >= (1 if self.headline else MOST_CLAIMS):
                break
        return self.claims

    def _entry(self, k: int) -> VerbForm | None:
        """The verb at token k; a word that is a noun nearly always only where it is surely none there."""
        grammar, low = self.sentence.grammar, self.block.lows[k]
        doubtful = grammar.doubtful.get(low)
        if doubtful is None or not surely_verb(self.sentence, k):
            return grammar.verbs.get(low)
        named = doubtful.frames & Frame.CALL and self.block.lows[k + 1 : k + 2] != ["for"]
        return None if named else doubtful  # they call the hall “Moss House”

    # --- according to -----------------------------------------------------------------------------

    def _according(self, k: int) -> None:
        sentence, block = self.sentence, self.block
        begin = k + 2
        while begin < sentence.body and self._dates(begin):
            begin += 1  # according to recently released figures
        phrase = phrase_after(block, sentence.grammar, begin, sentence.body)
        if phrase is None:
            return
        left = self._content().left_end(k)
        if left is None and self._begins_here(k):
            plain = plain_phrase_after(block, sentence.grammar, begin, sentence.body) or phrase
            begin = self._behind_aside(plain[1])
            self._claim(
                [(begin, sentence.body)], (k, k + 2), (plain[0], min(phrase[1], begin)), "according-to"
            )
            return
        before = (self._behind_semicolon(k), k if left is None else left)
        if self.claims and self.claims[-1].rule == "quote-before" and self.claims[-1].until >= k:
            return  # “…,” he told his staff, according to a witness
        parts = [before]
        inserted = phrase[1] + 1 < sentence.body and block.words[phrase[1]] == "," and left is not None
        if inserted and self._goes_on(before, phrase[1] + 1):
            parts.append((phrase[1] + 1, sentence.body))
        self._claim(parts, (k, k + 2), phrase, "according-to")

    def _behind_semicolon(self, k: int) -> int:
        """Where the clause before token k begins."""
        start = self._content().left_start()
        stops = (
            n for n in range(k - 1, start, -1) if self.block.words[n] == ";" and self.block.quoted[n] < 0
        )
        return next((n + 1 for n in stops), start)

    def _goes_on(self, before: Phrase, k: int) -> bool:
        """Whether the clause before the words goes on behind them: The plan, according to X, has failed"""
        grammar, words = self.sentence.grammar, self.block.words  # May is no verb
        verbs = (grammar.auxiliaries | grammar.past_forms) - {"to"}
        first, after = before
        if words[k] in verbs or self.block.lows[first] in grammar.subordinators:
            return True
        if words[after - 1] in grammar.conjunctions:
            return True
        return not any(word in verbs or word.endswith("ed") for word in words[first:after])

    def _dates(self, k: int) -> bool:
        grammar, low = self.sentence.grammar, self.block.lows[k]
        return low in grammar.time_words or low in grammar.adverbs or low == "recently"

    def _begins_here(self, k: int) -> bool:
        return self._content().left_start() >= k

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
        put = question_put(self.sentence, k, entry)
        if put is not None:
            self._claim([put.words], (k, k + 1), put.asker, "asked")
            self.free = max(self.free, put.words[1])
            return
        subject = subject_of(self.sentence, k, entry, self.headline)
        if subject is None:
            return
        if subject.how == "passive":
            self._passive(k)
            return
        parts, rule = self._content().of_verb(last, entry, subject)
        denial = bool(parts) and denies(self.sentence, parts[0][0], entry)
        if not parts or (entry.frames & Frame.MARKS and not (denial or self._marked(parts, entry))):
            return
        if denial and len(parts) == 1:
            parts = [matter_denied(self.sentence, parts[0])]
        silent = leaves_open(self.sentence, k, entry, parts)
        if not silent and unsaid(self.sentence, k, entry, subject, parts):
            self.silent = subject.phrase or self.silent
            return
        if rule in ("after", "about") and why_no_speech(self.sentence, last + 1, parts[0], entry):
            return
        source = subject.phrase
        if subject.how == "fronted":
            source = main_subject(self.sentence, parts[-1][1] + 1, self.sentence.body)
        elif subject.how == "shared":
            source = self._shared_source(k)
        if source is not None or rule == "quote-before":
            made = self._claim(parts, (k, last + 1), source, rule, 1 if denial else FEWEST_WORDS)
            if made is not None and (denial or entry.lemma in self.sentence.grammar.verbs_of_denial):
                made.note = DENIAL
            elif made is not None and silent:
                made.note = DECLINED

    def _marked(self, parts: list[Phrase], entry: VerbForm) -> bool:
        """Whether part of the words stands in marks, or a that opens them (denied that it leaked)."""
        marked = any(number >= 0 for first, after in parts for number in self.block.quoted[first:after])
        opening = self.block.lows[parts[0][0]]
        return marked or opening == "that" or (entry.lemma == "deny" and opening.endswith("ing"))

    def _shared_source(self, k: int) -> Phrase | None:
        before = self.claims[-1].source if self.claims else None
        if self.silent is not None and (before is None or before < self.silent):
            return self.silent
        return before or main_subject(self.sentence, self.sentence.start, k)

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

    def _content(self) -> Content:
        return Content(self.sentence, self.free)

    def _claim(
        self, parts: list[Phrase], cue: Phrase, source: Phrase | None, rule: str, fewest: int = FEWEST_WORDS
    ) -> Claim | None:
        """Keep a claim on the words; None where they are too few to report anything."""
        mention = source and undescribed(self.block, self.sentence.grammar, source)
        made = claim(self.block, parts, rule, self.sentence.stop, cue=cue, source=mention)
        if made is None or not (made.quotes or sum(part.words for part in made.parts) >= fewest):
            return None
        self.claims.append(made)
        first, after = parts[0]
        if first < cue[0]:
            self.free = max(self.free, after)
        return made
