"""Finds the words that a verb of speech reports behind it."""

from __future__ import annotations

from quoteline.extraction.behind_hearers import behind_hearer
from quoteline.extraction.clause_ends import clause_end
from quoteline.extraction.clause_openings import LONGEST_ADJUNCT, is_infinitive, opens_with_pronoun
from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.not_speech import is_title
from quoteline.extraction.noun_phrases import Phrase, opens_occasion
from quoteline.extraction.objects import is_mere_object
from quoteline.extraction.sentences import ENDERS, Sentence

LONGEST_ASIDE = 6  # the same for verbs that speak only beside a quotation: he fumed on Monday, “…”
LONGEST_SUBJECT = 6  # tokens before the auxiliary of a clause without that
LONGEST_ANNOUNCEMENT = 10  # the same before a colon: she added a word of caution: “…”
SHORT_QUOTE = 8  # tokens; a longer quotation ends its clause before an adverbial
INSERTED = frozenset(",–—-")
LONGEST_INSERTED = 12  # tokens from the verb over an insertion to that
BE_FORMS = (["is"], ["was"], ["has"], ["had"], ["would"], ["could"], ["will"], ["must"])
SCANT = frozenset(("little", "nothing", "something", "anything", "so", "goodbye"))


def reported_after(sentence: Sentence, verb: int, entry: VerbForm) -> Phrase | None:
    """The words that the verb at token ``verb`` reports to its right, or None."""
    words = _words_after(sentence, verb, entry)
    if words is None or (entry.frames & Frame.DEED and is_mere_object(sentence, words)):
        return None
    return words


def _words_after(sentence: Sentence, verb: int, entry: VerbForm) -> Phrase | None:
    block = sentence.block
    n = verb + 1
    if n >= sentence.body:
        return None
    if entry.frames & Frame.PARTICLE and block.lows[n] in entry.particles and block.quoted[n] < 0:
        return _behind_particle(sentence, n)
    if block.quoted[n] >= 0:
        return from_quote(sentence, n) if entry.frames != Frame.QUOTE else None
    if block.words[n] in ",:" and n + 1 < sentence.stop and block.quoted[n + 1] >= 0:
        return from_quote(sentence, n + 1)
    if block.words[n] == ":" and n + 1 < sentence.body:
        return (n + 1, sentence.body)
    if block.lows[n] == "that" and entry.frames & (Frame.SAY | Frame.TELL | Frame.QUOTE):
        return (n, clause_end(sentence, n))
    if block.words[n] in INSERTED and (aside := _behind_aside(sentence, n)) is not None:
        return (aside, clause_end(sentence, aside))
    if not block.words[n][0].isalnum() and block.words[n] not in "$#@(":
        return None
    return _clause(sentence, n, entry)


def _clause(sentence: Sentence, n: int, entry: VerbForm) -> Phrase | None:
    block, frames = sentence.block, entry.frames
    low = block.lows[n]
    announced = quote_at(sentence, n, LONGEST_ANNOUNCEMENT)
    if announced and _introduced(sentence, n, announced):
        return from_quote(sentence, announced[0])  # posted a notice: “…”
    if frames & (Frame.CALL | Frame.URGE) and not frames & (Frame.SAY | Frame.TELL | Frame.ASK):
        return None if low in sentence.grammar.prepositions else (n, clause_end(sentence, n))
    if frames & (Frame.SAY | Frame.TELL | Frame.ASK):
        begin = _begin(sentence, n, entry)
        if begin is None or begin >= sentence.body:
            return None
        return _from(sentence, begin)
    quote = quote_at(sentence, n, LONGEST_ASIDE)
    if quote is None or quote[0] == n:
        return None
    if is_title(block, block.stretches[block.quoted[quote[0]]], pointed=True):
        return None
    return from_quote(sentence, quote[0])


def _introduced(sentence: Sentence, n: int, quote: Phrase) -> bool:
    """Whether the words from token n only lead in to a quotation: flatly: “…”; a day earlier, “We agreed.”"""
    block, (first, after) = sentence.block, quote
    if "that" in block.lows[n:first] or after < sentence.body:
        return False
    if block.words[first - 1] == ":":
        return True
    opener, ender = block.words[first + 1 : first + 2], block.words[after - 2]
    if not opener or not opener[0][0].isupper() or ender not in ENDERS or _bare_clause(sentence, n):
        return False
    return not is_title(block, block.stretches[block.quoted[first]], pointed=True)


def _behind_aside(sentence: Sentence, comma: int) -> int | None:
    """The that behind an adverb between commas: he noted, drily, that …"""
    for n in range(comma + 2, min(comma + LONGEST_INSERTED, sentence.body)):
        if sentence.block.lows[n] == "that" and sentence.block.words[n - 1] == sentence.block.words[comma]:
            return n
    return None


def _behind_particle(sentence: Sentence, particle: int) -> Phrase | None:
    """What is talked about behind a verb and its particle: called for …, pointed out that …"""
    n = particle + 1
    if n >= sentence.body:
        return None
    block = sentence.block
    if block.quoted[n] >= 0:
        return from_quote(sentence, n)
    if sentence.grammar.opens_adjunct(block.lows[n]) and block.lows[particle] == "out":
        begin = _behind_adjunct(sentence, n)
        return None if begin is None else _from(sentence, begin)
    quote = quote_at(sentence, n)
    if quote and block.words[quote[0] - 1] == ":":
        return from_quote(sentence, quote[0])
    return (n, clause_end(sentence, n))


def _from(sentence: Sentence, begin: int) -> Phrase:
    if sentence.block.quoted[begin] >= 0:
        return from_quote(sentence, begin)
    return (begin, clause_end(sentence, begin))


def _begin(sentence: Sentence, n: int, entry: VerbForm) -> int | None:
    """Where reported words begin: behind a hearer and adverbials of time and place."""
    grammar, low = sentence.grammar, sentence.block.lows[n]
    if low in SCANT and sentence.block.lows[n + 1 : n + 2][:1] not in BE_FORMS:
        return None  # said little about money
    if low == "that":
        return n
    if is_infinitive(sentence, n):
        return None if entry.frames & Frame.THAT or entry.lemma == "ask" else n
    if entry.frames & Frame.ASK and low in grammar.question_words:
        return n
    if entry.frames & Frame.TELL:
        return behind_hearer(sentence, n, entry)
    if low == "about" and sentence.plain(n + 1) and _counts(sentence, n + 1):
        return n  # said about half of them
    if low in grammar.prepositions or low in grammar.time_words:
        return _behind_adjunct(sentence, n)
    if low in grammar.adverbs and "that" in sentence.block.lows[n : n + 5]:
        return sentence.block.lows.index("that", n)  # said again and again that
    if entry.frames & Frame.THAT and low not in grammar.question_words and not _bare_clause(sentence, n):
        return None
    return n


def _counts(sentence: Sentence, k: int) -> bool:
    low = sentence.block.lows[k]
    return low[0].isdigit() or low == "half" or low in sentence.grammar.counts


def _bare_clause(sentence: Sentence, n: int) -> bool:
    """Whether a clause begins here without that: agreed they had failed, writes Hill is the one"""
    block, grammar = sentence.block, sentence.grammar
    low = block.lows[n]
    if opens_with_pronoun(sentence, n):
        return True
    if low not in grammar.determiners and not block.words[n][0].isupper():
        return False
    for k in range(n + 1, min(n + LONGEST_SUBJECT, sentence.body)):
        if block.quoted[k] >= 0 or not block.words[k][0].isalnum() or block.lows[k] in grammar.prepositions:
            return False
        if block.lows[k] in grammar.auxiliaries - {"to"}:
            return True
    return False


def _behind_adjunct(sentence: Sentence, n: int) -> int | None:
    """The words behind adverbials: said on Monday that …, wrote in a letter: “…”"""
    block, grammar = sentence.block, sentence.grammar
    for m in range(n, min(sentence.body, n + LONGEST_ADJUNCT)):
        word = block.words[m]
        if block.quoted[m] >= 0:
            return m
        if block.lows[m] == "that" and m > n:
            return m
        if word == ":":
            return m + 1 if m + 1 < sentence.body else None
        if word == "," and _dated(sentence, n, m):
            return n
        if word in ",;" and not _resumes(sentence, m + 1):
            break
        if m > n and block.lows[m] in grammar.verbs and grammar.verbs[block.lows[m]].finite:
            break
        if m > n + 1 and opens_with_pronoun(sentence, m):
            return m
    if block.lows[n] in grammar.determiners:
        return n
    return _behind_time(sentence, n) if block.lows[n] in grammar.time_words else None


def _dated(sentence: Sentence, n: int, comma: int) -> bool:
    """Whether the reported clause opens with a date: estimated by 2050, needs would double"""
    block, grammar = sentence.block, sentence.grammar
    if comma - n > 3 or not any(word[0].isdigit() for word in block.words[n:comma]):
        return False
    low = block.lows[comma + 1] if comma + 1 < sentence.body else ""
    opens = sentence.plain(comma + 1) and low not in grammar.verbs and not grammar.opens_adjunct(low)
    return opens and any(word in grammar.auxiliaries for word in block.words[comma + 2 : sentence.body])


def _behind_time(sentence: Sentence, n: int) -> int | None:
    """The words behind a bare time: said Monday the talks had failed, said last week, to nobody, that …"""
    block, grammar = sentence.block, sentence.grammar
    n += 1
    while n < sentence.body and block.lows[n] in grammar.spans_of_time:
        n += 1
    if sentence.plain(n):
        return n
    reach = range(n + 1, min(sentence.body, n + LONGEST_ADJUNCT))
    return next((k for k in reach if block.lows[k] == "that" and block.words[k - 1] == ","), None)


def _resumes(sentence: Sentence, k: int) -> bool:
    """Whether the reported words begin behind this comma or the next one (in Buffalo, New York, that)."""
    block = sentence.block
    for n in range(k, min(sentence.body, k + 12)):
        if block.quoted[n] >= 0:
            return block.words[n - 1] in ",:"
        if block.lows[n] == "that" and block.words[n - 1] == "," and n < k + 4:
            return True
        if block.lows[n] in sentence.grammar.verbs or block.lows[n] in sentence.grammar.personal:
            return False
    return False


def quote_at(sentence: Sentence, k: int, reach: int = LONGEST_ADJUNCT) -> Phrase | None:
    """The quotation that follows token k, right there or behind adverbials and a comma or colon."""
    block = sentence.block
    for n in range(k, min(sentence.stop, k + reach)):
        if block.quoted[n] >= 0:
            if n > k and block.words[n - 1] not in ",:":
                return None
            return (n, min(block.stretches[block.quoted[n]].last + 1, sentence.stop))
        if n > k and block.lows[n] in sentence.grammar.verbs:
            return None
    return None


def from_quote(sentence: Sentence, n: int) -> Phrase:
    """The content that begins with the quotation at token n: it alone, or the clause that it opens."""
    block, grammar = sentence.block, sentence.grammar
    stretch = block.stretches[block.quoted[n]]
    after = min(stretch.last + 1, sentence.stop)
    if after >= sentence.body or not block.words[after][0].isalnum():
        return (n, after)
    if block.words[min(stretch.last, block.size) - 1] in ",.?!":
        return (n, after)
    if block.lows[after] in grammar.time_words or block.lows[after] in grammar.subordinators:
        return (n, after)
    if block.lows[after] in grammar.prepositions and opens_occasion(block, grammar, after):
        return (n, after)
    if block.lows[after] in ("and", "but") and not sentence.quote_ahead(after):
        return (n, after) if stretch.last - stretch.first > SHORT_QUOTE else (n, clause_end(sentence, n))
    return (n, clause_end(sentence, n))
