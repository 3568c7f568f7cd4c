"""Finds whose words a verb reports: its subject before it, behind it (said X), or shared with a clause."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.extraction.grammar import Frame, VerbForm
from quoteline.extraction.insertions import before_insertion
from quoteline.extraction.main_clauses import main_subject, to_verb
from quoteline.extraction.noun_phrases import Phrase, opens_occasion, phrase_after, phrase_before
from quoteline.extraction.nouns_or_verbs import may_speak
from quoteline.extraction.quoted_as import who_is_quoted
from quoteline.extraction.sentences import Sentence

CONTRACTIONS = ("'s", "’s", "'d", "’d", "'ve", "’ve", "'re", "’re", "'ll", "’ll", "'m", "’m")
NOT = ("n't", "n’t")
TIMED = frozenset(("last", "this", "next", "late", "early", "earlier", "later", "on"))
HEARSAY = frozenset(
    ("said", "believed", "reported", "understood", "known", "alleged")
)  # is said to have told
LONGEST_CITING = 20  # tokens of an insertion before its marks
LONGEST_DESCRIBED = 40  # tokens from a subject over all that describes it to its verb
DASHES = frozenset("–—-")


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose verb it is, and how it was found.

    ``phrase`` is the mention, ``clause`` the first token of subject and verb, ``after`` the one behind them;
    ``how`` is one of before, apposition, relative, inverted, shared, fronted, passive.
    """

    phrase: Phrase | None
    clause: int
    after: int
    how: str


def subject_of(sentence: Sentence, verb: int, entry: VerbForm, headline: bool) -> Subject | None:
    """The subject of the verb at token ``verb``; None where the word reports no speech."""
    block, floor = sentence.block, sentence.start
    if block.words[verb][0].isupper() and verb > floor and block.quoted[verb - 1] < 0 and not headline:
        return None  # the United States, Reports
    k = verb - 1
    passive = False
    while k >= floor and block.quoted[k] < 0 and _between(sentence, k):
        passive = passive or (block.lows[k] in sentence.grammar.be_forms and entry.form in ("both", "part"))
        k -= 1
    if passive:
        return Subject(None, k + 1, verb + 1, "passive")
    if k < floor:
        return (
            Subject(None, verb, verb + 1, "fronted")
            if entry.form == "ing"
            else _inverted(sentence, verb, entry)
        )
    if block.quoted[k] >= 0:
        cited = _citing(sentence, k) if k > floor else None
        if cited is not None:
            return Subject(cited, cited[0], verb + 1, "apposition")
        ended = block.words[k - 1] in ",.?!…-–—" or entry.frames & Frame.SAY
        inverted = _inverted(sentence, verb, entry, quoted=True) if ended else None
        return inverted or _shared(entry, k + 1, verb)
    if block.words[k] == "," or block.words[k] in DASHES:
        return _behind_comma(sentence, k, verb, entry)
    return _behind_word(sentence, k, verb, entry)


def _citing(sentence: Sentence, k: int) -> Phrase | None:
    """The subject that an insertion ending in marks parts from its verb: Mr. Hill, citing “the law,” said"""
    block = sentence.block
    first = block.stretches[block.quoted[k]].first
    if block.words[k - 1] != "," or first < sentence.start + 3:
        return None
    reach = range(first - 1, max(sentence.start, first - LONGEST_CITING), -1)
    comma = next((n for n in reach if block.words[n] == ","), -1)
    if comma < 0 or not sentence.plain(comma - 1):
        return None
    if not (block.lows[comma + 1].endswith("ing") or block.lows[comma + 1] in ("who", "a", "an")):
        return None
    phrase = phrase_before(block, sentence.grammar, comma - 1, sentence.start)
    return phrase if phrase is not None and phrase[0] == sentence.start else None


def _shared(entry: VerbForm, clause: int, verb: int) -> Subject | None:
    return Subject(None, clause, verb + 1, "shared") if entry.form == "ing" else None


def _between(sentence: Sentence, k: int) -> bool:
    """Whether token k is an auxiliary or adverb that may stand between a subject and its verb."""
    grammar, low = sentence.grammar, sentence.block.lows[k]
    if sentence.block.words[k][0].isupper() and k > sentence.start and low not in grammar.days:
        return False  # Mr. Will wrote, Theresa May said
    if low in grammar.auxiliaries:
        return low != "to"
    if low in grammar.days or (low == "on" and sentence.block.lows[k + 1] in grammar.days):
        return sentence.block.lows[sentence.start : k] != [] and _amid(sentence, k)
    if low in grammar.adverbs or low.endswith(NOT):
        return True
    return low.endswith("ly") and sentence.block.words[k][0].islower() and low not in ("family", "ally")


def _amid(sentence: Sentence, k: int) -> bool:
    """Whether a day stands between auxiliary and verb (had on Tuesday called), or between name and verb."""
    before = sentence.block.lows[k - 1]
    return (
        before in sentence.grammar.auxiliaries
        or before in sentence.grammar.speaker_nouns
        or before in ("on", ",", ")")
        or sentence.block.words[k - 1][0].isupper()
    )


def _behind_word(sentence: Sentence, k: int, verb: int, entry: VerbForm) -> Subject | None:
    """The subject where a word, not a mark, stands at k before the verb."""
    block, grammar, floor = sentence.block, sentence.grammar, sentence.start
    k = _before_time(sentence, k)
    low = block.lows[k]
    if low.endswith(CONTRACTIONS) and low.split("'")[0].split("’")[0] in grammar.pronouns:
        return Subject((k, k + 1), k, verb + 1, "before")
    if low == "whose":
        return None  # whose claim failed
    if low in grammar.relatives and low != "that" and not block.words[k].isupper():
        return Subject((k, k + 1), k, verb + 1, "relative")
    if low == "to":
        return _infinitive(sentence, k, verb)
    if low in ("and", "but", "or", "then"):
        return Subject(None, k, verb + 1, "shared") if entry.form != "base" else None
    if low == "as" and entry.form == "ing" and (quoted := who_is_quoted(sentence, k)):
        return Subject(quoted, quoted[0], verb + 1, "before")
    named = block.words[k][0].isupper() and k > floor
    if low == "from" and entry.form == "ing":
        return None  # kept them from saying so
    if not named and (low in grammar.conjunctions or low in grammar.prepositions):
        inverted = _inverted(sentence, verb, entry) if low == "as" else None
        return inverted or _shared(entry, k, verb)
    if entry.form == "ing" and low in grammar.message_nouns:
        return _shared(entry, k, verb)
    if not (low[0].isalnum() or low in ").%"):
        return None
    phrase = phrase_before(block, grammar, k, floor)
    if phrase is None or not may_speak(sentence, phrase, entry):
        return None
    if entry.form == "ing" and phrase[0] > floor and _is_message(sentence, phrase):
        return _shared(entry, k, verb)  # sent an email to supporters saying
    phrase = _that_it_describes(sentence, phrase) or phrase
    return Subject(phrase, phrase[0], verb + 1, "before")


def _that_it_describes(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """The noun that words up to the verb describe: A report released in May by the council said"""
    block, grammar, floor = sentence.block, sentence.grammar, sentence.start
    if phrase[0] - floor < 3 or block.lows[phrase[0] - 1] not in grammar.prepositions:
        return None
    opening = main_subject(sentence, floor, phrase[0])
    if opening is None or opening[0] != floor or not sentence.plain(opening[1]):
        return None
    described = range(opening[1], phrase[0])
    if any(not sentence.plain(n) or block.words[n] in grammar.breaks - {"to"} for n in described):
        return None
    spoken = block.lows[opening[1] - 1] in grammar.speaker_nouns
    return opening if spoken and block.lows[opening[1]].endswith("ed") else None


def _is_message(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase names a message, and to whom it went: a statement, an email to supporters"""
    lows = sentence.block.lows[slice(*phrase)]
    return any(low in sentence.grammar.message_nouns for low in lows) and lows[0] in sentence.grammar.openers


def _before_time(sentence: Sentence, k: int) -> int:
    """The token before a time that ends at k: Hill on Tuesday night said; a paper this week said"""
    grammar, lows, last = sentence.grammar, sentence.block.lows, k
    while k > sentence.start and (lows[k] in grammar.days or lows[k] in grammar.spans_of_time):
        k -= 1
    while last > k > sentence.start and lows[k] in TIMED:
        k -= 1
    spoken = sentence.plain(k) and lows[k] not in grammar.prepositions and lows[k] not in grammar.determiners
    return k if spoken else last


def _infinitive(sentence: Sentence, to: int, verb: int) -> Subject | None:
    """The subject of "went on to say"; other infinitives report no speech."""
    block, floor = sentence.block, sentence.start
    k = to - 1
    if k >= floor and block.lows[k] == "on":
        k -= 1
    heard = k > floor and block.lows[k] in HEARSAY and block.lows[k - 1] in sentence.grammar.be_forms
    if k < floor or not (heard or block.lows[k] in sentence.grammar.catenatives):
        return None
    k -= 1
    while k >= floor and _between(sentence, k):
        k -= 1
    if k < floor or (block.words[k] != "," and not sentence.plain(k)):
        return None
    insertion = block.words[k] == ","
    phrase = before_insertion(sentence, k) if insertion else phrase_before(block, sentence.grammar, k, floor)
    return Subject(phrase, phrase[0], verb + 1, "before") if phrase else None


def _inverted(sentence: Sentence, verb: int, entry: VerbForm, quoted: bool = False) -> Subject | None:
    """The subject behind the verb: “…,” said Ms. Hill, a doctor."""
    block = sentence.block
    if (
        entry.form in ("ing", "part")
        or verb + 1 >= sentence.stop
        or block.lows[verb + 1] in sentence.grammar.object_pronouns
    ):
        return None
    if not quoted and not entry.frames & (Frame.SAY | Frame.ASK | Frame.QUOTE):
        return None  # called Ms. Hill a liar
    phrase = phrase_after(block, sentence.grammar, verb + 1, sentence.body)
    return Subject(phrase, verb, phrase[1], "inverted") if phrase else None


def _behind_comma(sentence: Sentence, comma: int, verb: int, entry: VerbForm) -> Subject | None:
    """The verb stands behind a comma: a participle, an inverted subject, or an apposition that ended."""
    block = sentence.block
    if entry.form == "ing":
        return Subject(None, comma, verb + 1, "shared")
    inverted = _inverted(sentence, verb, entry)
    if inverted and comma > sentence.start and block.quoted[comma - 1] >= 0:
        return inverted
    phrase = before_insertion(sentence, comma)
    pronoun = inverted is not None and block.lows[verb + 1] in sentence.grammar.personal
    opens = phrase is not None and phrase[0] == sentence.start and _verbless(sentence, phrase)
    if inverted and not pronoun and not opens and _ends_clause(sentence, inverted.after):
        return inverted
    if phrase is None and (inverted is None or pronoun or _inserted(sentence, comma)):
        phrase = _described(sentence, comma)
    if phrase is not None:
        return Subject(phrase, phrase[0], verb + 1, "apposition")
    if inverted is not None and not pronoun:
        return inverted
    return (
        Subject(None, comma, verb + 1, "shared")
        if entry.form == "both" and entry.frames & Frame.SAY
        else None
    )


def _verbless(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase before a comma holds no verb (Hill, not The town lacks money, as is …, said Hill)."""
    first, after = phrase
    reach = range(first, after)
    end = next((k for k in reach if sentence.block.words[k] == ","), after)
    return to_verb(sentence, (first, end)) == (first, end)


def _inserted(sentence: Sentence, comma: int) -> bool:
    """Whether a stock insertion ends at the comma: Ms. Hill, for example, said"""
    lows = sentence.block.lows[max(sentence.start, comma - 3) : comma]
    return lows[-1:] in (["however"], ["meanwhile"], ["too"], ["turn"]) or lows[-2:-1] == ["for"]


def _described(sentence: Sentence, comma: int) -> Phrase | None:
    """The subject that opens the sentence and is described up to the comma: The judges who ruled it, said"""
    phrase = main_subject(sentence, sentence.start, comma)
    if phrase is None or comma - phrase[0] > LONGEST_DESCRIBED:
        return None
    after = sentence.block.lows[phrase[1]]
    grammar = sentence.grammar
    tied = after in grammar.relatives or after in grammar.prepositions or after in (",", "close", "not")
    return phrase if tied else None


def _ends_clause(sentence: Sentence, k: int) -> bool:
    """Whether nothing but adverbials or a quotation follows: …, said Ms. Hill on Monday."""
    block = sentence.block
    if k >= sentence.body or block.words[k] in ";–—-":
        return True
    if block.quoted[k] >= 0:
        return False
    if block.words[k] == ",":
        return True
    adjunct = block.lows[k] in sentence.grammar.prepositions and opens_occasion(block, sentence.grammar, k)
    return (adjunct or block.lows[k] in sentence.grammar.days) and not sentence.quote_ahead(k)
