"""Finds the words that a verb of speech reports behind it."""

from __future__ import annotations

from quoteline.extraction.clause_ends import clause_end
from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.not_speech import is_title
from quoteline.extraction.noun_phrases import Phrase, opens_occasion, plain_phrase_after
from quoteline.extraction.objects import is_mere_object
from quoteline.extraction.sentences import ENDERS, Sentence

LONGEST_ADJUNCT = 25  # tokens between a verb and the words it reports
LONGEST_ASIDE = 6  # the same for verbs that speak only beside a quotation: he fumed on Monday, “…”
LONGEST_SUBJECT = 6  # tokens before the auxiliary of a clause without that
LONGEST_ANNOUNCEMENT = 10  # the same before a colon: she added a word of caution: “…”
SHORT_QUOTE = 8  # tokens; a longer quotation ends its clause before an adverbial
INSERTED = frozenset(",–—-")
LONGEST_INSERTED = 12  # tokens from the verb over an insertion to that
BE_FORMS = (["is"], ["was"], ["has"], ["had"], ["would"], ["could"], ["will"], ["must"])
SCANT = frozenset(("little", "nothing", "something", "anything", "so", "goodbye"))
COUNTING = frozenset(("every", "each", "any", "no", "all"))
POSSESSIVES = frozenset(("his", "her", "its", "their", "our", "my", "your"))
ALSO_RELATIVE = frozenset(("who", "which", "when", "where"))


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
    if _infinitive(sentence, n):
        return None if entry.frames & Frame.THAT or entry.lemma == "ask" else n
    if entry.frames & Frame.ASK and low in grammar.question_words:
        return n
    if entry.frames & Frame.TELL:
        return _behind_hearer(sentence, n, entry)
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
    if _pronoun(sentence, n):
        return True
    if low not in grammar.determiners and not block.words[n][0].isupper():
        return False
    for k in range(n + 1, min(n + LONGEST_SUBJECT, sentence.body)):
        if block.quoted[k] >= 0 or not block.words[k][0].isalnum() or block.lows[k] in grammar.prepositions:
            return False
        if block.lows[k] in grammar.auxiliaries - {"to"}:
            return True
    return False


def _infinitive(sentence: Sentence, n: int) -> bool:
    """Whether to opens an infinitive (vowed to go), not an addressee (said to reporters)."""
    block, grammar = sentence.block, sentence.grammar
    if block.lows[n] == "not":
        n += 1
    if block.lows[n : n + 1] != ["to"] or not sentence.plain(n + 1):
        return False
    following = block.lows[n + 1]
    return not (
        block.words[n + 1][0].isupper()
        or following in grammar.determiners
        or (following in grammar.speaker_nouns and following.endswith("s"))
        or following in grammar.hearers
    )


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
        if m > n + 1 and _pronoun(sentence, m):
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


def _pronoun(sentence: Sentence, k: int) -> bool:
    """Whether a pronoun that can only be a subject opens the reported clause here."""
    low = sentence.block.lows[k].replace("’", "'").split("'")[0]
    return low in sentence.grammar.personal and low not in ("you", "it")


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


def _behind_hearer(sentence: Sentence, n: int, entry: VerbForm) -> int | None:
    """The words behind a hearer: told him the talks failed, told reporters in Ohio that …"""
    block, grammar = sentence.block, sentence.grammar
    titled = -1
    if (begun := _begun_within(sentence, n)) is not None:
        return begun
    for m in range(n, min(sentence.body, n + LONGEST_ADJUNCT)):
        low = block.lows[m]
        if block.quoted[m] >= 0:
            if block.lows[m - 1].endswith(("'s", "’s")) and is_title(block, block.stretches[block.quoted[m]]):
                titled = block.quoted[m]  # told Hill’s “Good Evening” that
            if block.quoted[m] == titled:
                continue
            if block.words[m - 1] in ",:" or m <= n + 1:
                return m
            inner = plain_phrase_after(block, grammar, n, m)
            begun = inner is not None and inner[1] + 1 < m and _clause_begins(sentence, inner[1])
            return inner[1] if inner and begun else m
        if m > n and (low == "that" or (low in grammar.question_words and low not in ALSO_RELATIVE)):
            return m
        if m > n and low == "to" and _infinitive(sentence, m):
            return n if entry.frames & Frame.ASK else m
        if m > n and _pronoun(sentence, m):
            return m
        if block.words[m] == ":":
            return m + 1 if m + 1 < sentence.body else None
        if block.words[m] == ";":
            return None
    phrase = plain_phrase_after(block, grammar, n, sentence.body)
    if phrase and sentence.plain(phrase[1]) and block.lows[phrase[1]] not in grammar.prepositions:
        promised = block.lows[phrase[1]] in grammar.auxiliaries - {"to"}  # she promised it would
        return n if promised else phrase[1]
    hearer = block.lows[n] in grammar.hearers
    return (
        n + 1 if hearer and sentence.plain(n + 1) and block.lows[n + 1] not in grammar.prepositions else None
    )


def _begun_within(sentence: Sentence, n: int) -> int | None:
    """Where a clause begins that a possessive tells from the hearer: told the town’s radio | her crew …"""
    block, grammar = sentence.block, sentence.grammar
    named = plain_phrase_after(block, grammar, n, sentence.body)
    for k in range(n + 2, min(named[1] + 1, sentence.body) if named else n):
        behind_name = block.lows[k] in COUNTING and block.words[k - 1][0].isupper()
        opens = block.lows[k] in POSSESSIVES or behind_name
        if opens and sentence.plain(k) and block.lows[k - 1] not in grammar.links:
            return k if block.words[k - 1][0].isalnum() and block.lows[k - 1] not in ("and", "or") else None
    return None


def _clause_begins(sentence: Sentence, k: int) -> bool:
    """Whether the words behind a hearer are a clause of their own: told Reuters the plan was “a joke”"""
    grammar, low = sentence.grammar, sentence.block.lows[k]
    return sentence.plain(k) and low not in grammar.prepositions and low not in grammar.auxiliaries


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
