"""Finds through whom words reached the paper: told Reuters, in an interview with, the BBC reported that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quoteline.domain import Kind, Passing, Relay, Span, Speaker, SpeakerKind
from quoteline.extraction.antecedents import Contents
from quoteline.extraction.dating.clauses import sentence_of
from quoteline.extraction.dating.statements import outside
from quoteline.extraction.found import Attribution
from quoteline.extraction.hearers import ARTICLE, NameReader, compile_name_reader
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.sources import source_of

SHORTEST = 7  # characters: on CNN
REACH = 300  # characters of a sentence's part that are read
LONGEST_LEAD = 60  # characters of a reported clause before a cue inside it
LONGEST_NAME = 80  # characters
# Not the name of anybody who passes words on.
PRONOUNS = frozenset(("he", "she", "it", "they", "i", "we", "you", "who", "which", "that", "one"))
TOLD = re.compile(r"\b(?:t(?:old|ells?|elling)|informed|assured|reassured|reminded|warned|notified)\s+", re.I)
_WHEN = r"(?:\w+ly\s)?(?:(?:on\s)?\w+day\s(?:\w+\s)?)?(?:last\s\w+\s)?"
_PRINTED = r"(?:published|carried|broadcast|reported|quoted|cited|obtained)\s(?:by|in)"
# An interview with, comments to: what stands behind is named, whatever it is. Without a word boundary and its
# first letter a word is found ten times as fast.
WITH = re.compile(
    rf"(?:nterviews?|onversations?|xchange|odcast|hone\scalls?)\s{_WHEN}(?:with|to|for|by|{_PRINTED})\s"
    rf"|(?:nterviewed|uoted|\bcited)\s{_WHEN}by\s"
    rf"|(?:peaking|alking|poke)\s{_WHEN}(?:to|with)\s"
    rf"|(?:tatements?|mails?|etters?|essages?|omments?|emarks)\s{_WHEN}"
    rf"(?:(?:(?:sent|given|released|provided)\s)?to|{_PRINTED})\s"
)
IN = re.compile(  # on CNN, in the Guardian: outlets only
    r"\b(?:[Oo]n|[Ii]n|for|via|[Tt]hrough|by|[Tt]o|[Ww]ith)\s(?=(?:[Tt]he\s|an?\s)?[^\W\d_a-z])"
)
OWN = re.compile(  # in a Guardian interview, on a BBC podcast
    r"\b(?:in|on|during|for)\s+(?:an?|the|his|her|their|its)\s+(?=[^\W\d_a-z])"
)
INTERVIEW = re.compile(r"\s+(?:\w+\s+)?(?:interview|podcast|documentary|op-ed|essay|column|broadcast)\b")
AFTER = re.compile(  # the mayor said, according to Reuters
    r"[\s,(–—-]*(?:according to|as reported by|as quoted by|reported by|quoted by|as told to)\s+", re.I
)
REPORTED = re.compile(r"(?:also |first |has |had )*(?:reported|reports|wrote|quoted|said|says)\b")
QUOTED = re.compile(r"\b(?:quoted|quotes|quoting|cited|cites|citing)\s+(?:\S+\s+){1,12}as\s*$")
QUOTED_BY = re.compile(r"\b(?:quoted|cited)\s+(?:by|in)\s+(?=\S)")


@dataclass(slots=True)
class _Text:
    """An article as this stage reads it."""

    text: str
    found: Sequence[Attribution]
    speakers: Sequence[Speaker | None]
    names: NameReader
    contents: Contents


def relays(
    text: str, found: Sequence[Attribution], speakers: Sequence[Speaker | None], lexicon: Lexicon
) -> list[Relay | None]:
    """For each attribution through whom its words were passed on, in the same order; None where nobody is.

    ``speakers`` are those of the attributions. Spans are code points of ``text``. Never raises on any text;
    time is linear in its length.
    """
    if not found:
        return []
    article = _Text(text, found, speakers, lexicon.made(compile_name_reader), Contents(found))
    return [_relay(article, number) for number in range(len(found))]


def _relay(article: _Text, number: int) -> Relay | None:
    each = article.found[number]
    if not (each.cue or each.source):
        return None
    sentence = sentence_of(article.text, each)
    near = (*_told(article, each, sentence), *_quoted_by(article, each, sentence))
    around = (*_enclosing(article, number), *_beside(article, each, sentence))
    return next((relay for relay in (*near, *around) if _is_another(article, number, relay)), None)


def _is_another(article: _Text, number: int, relay: Relay) -> bool:
    """Whether a relay is not the speaker, nor the source."""
    each, speaker = article.found[number], article.speakers[number]
    if any(start < relay.span[1] and relay.span[0] < stop for start, stop in each.source):
        return False
    names = (speaker.name, *speaker.aliases) if speaker else ()
    name = _bare(relay.name)
    return bool(name) and not any(name in _bare(known) or _bare(known) in name for known in names)


def _bare(name: str) -> str:
    return name.lower().removeprefix("the ").strip()


# --- told Reuters ------------------------------------------------------------------------------------


def _told(article: _Text, each: Attribution, sentence: Span) -> Iterator[Relay]:
    for start, stop in each.cue:
        told = TOLD.search(article.text, start, min(stop + 2, sentence[1]))
        if told is not None:
            yield from _named(article, told.end(), sentence[1], Passing.TOLD)


def _named(article: _Text, place: int, stop: int, how: Passing, outlet: bool = False) -> Iterator[Relay]:
    span = article.names.at(article.text, place, min(stop, place + LONGEST_NAME))
    if span is not None:
        name = _clean(article.text[span[0] : span[1]])
        if not outlet or article.names.is_outlet(name):
            yield Relay(name, span, how)


def _clean(printed: str) -> str:
    """A name without its article; a description begins with a small letter: a spokesman"""
    name = " ".join(printed.split())
    article, _, rest = name.partition(" ")
    if rest[:1].isupper() and article.lower() == "the":
        return rest
    return (
        f"{article.lower()} {rest}" if rest[:1].islower() and article.lower() in ("a", "an", "the") else name
    )


# --- a spokesman quoted her as saying ----------------------------------------------------------------


def _quoted_by(article: _Text, each: Attribution, sentence: Span) -> Iterator[Relay]:
    """Who quotes: the subject before "quoted her as", or the name behind "quoted by"."""
    if not each.cue:
        return
    text, cue = article.text, each.cue[0][0]
    begin, end = max(sentence[0], cue - REACH), min(cue + REACH, sentence[1])
    if text.find("quot", begin, end) < 0 and text.find("cit", begin, end) < 0:
        return
    by = list(QUOTED_BY.finditer(text, begin, end))
    for match in by:
        yield from _named(article, match.end(), sentence[1], Passing.REPORTED)
    quoted = QUOTED.search(text, begin, cue)
    if quoted is not None and not by:
        span = _subject(text, begin, quoted.start())
        if span is not None:
            yield Relay(_clean(text[span[0] : span[1]]), span, Passing.REPORTED)


def _subject(text: str, begin: int, stop: int) -> Span | None:
    """The words of the clause before a verb, where they are short enough to be its subject."""
    start = max(text.rfind(mark, begin, stop) for mark in (",", ";", ":", "—", "”", '"')) + 1
    start = max(start, begin)
    words = text[start:stop]
    start += len(words) - len(words.lstrip())
    stop = start + len(re.sub(r"(?<!\s)\s+(?:has|have|had|was|also|later|then)$", "", words.strip()))
    short = 0 < stop - start <= LONGEST_NAME and text[start:stop].lower() not in PRONOUNS
    return (
        (start, stop) if short and not text[start:stop].lower().endswith((" was", " is", " were")) else None
    )


# --- the BBC reported that Moss said -----------------------------------------------------------------


def _enclosing(article: _Text, number: int) -> Iterator[Relay]:
    """Whose words hold the cue: what Moss said stands in what the BBC reported."""
    each = article.found[number]
    place = min((*each.cue, *each.source))[0]
    owner = article.contents.owner(place, but=number)
    if owner is None or not _passes_on(article, article.found[owner], each):
        return
    source, speaker = source_of(article.text, article.found[owner]), article.speakers[owner]
    inner = article.speakers[number]
    if source is None or inner is None or inner.kind is SpeakerKind.UNKNOWN or _same(speaker, inner):
        return
    name = speaker.name if speaker else source.printed
    if name.lower() not in PRONOUNS and (name[:1].isupper() or ARTICLE.match(name)):
        yield Relay(_clean(name), (source.start, source.end), Passing.REPORTED)


def _passes_on(article: _Text, outer: Attribution, inner: Attribution) -> bool:
    """Whether the reported clause of one cue is another cue with its words, soon behind it.

    A cue behind both is an outlet’s: Moss said it was late, the Gazette reported.
    """
    if not (outer.cue and outer.source and inner.cue and inner.source) or outer.kind is Kind.DIRECT:
        return False
    cue, first = outer.cue[0], min((*inner.cue, *inner.source))[0]
    if cue[0] > first:
        start, stop = outer.source[0]
        return article.names.is_outlet(article.text[start:stop]) and outer.content[0][0] <= first
    begin, end = outer.content[0][0], outer.content[-1][1]
    near = begin <= first <= begin + LONGEST_LEAD and cue[1] <= begin
    return near and inner.cue[0][0] < inner.content[0][0] and inner.content[-1][1] <= end


def _same(one: Speaker | None, other: Speaker) -> bool:
    return one is not None and one.name == other.name


# --- in an interview with the Guardian, on CNN, according to Reuters ----------------------------------


def _beside(article: _Text, each: Attribution, sentence: Span) -> Iterator[Relay]:
    """What the words of the sentence outside the quotation tell of where it was said."""
    text, tail = article.text, _tail(each)
    for start, stop in outside(sentence, each.content):
        if stop - start < SHORTEST:
            continue
        start = max(start, stop - REACH) if stop <= tail else start
        stop = min(stop, start + REACH)
        for match in WITH.finditer(text, start, stop):
            yield from _named(article, match.end(), stop, Passing.TOLD)
        yield from _own(article, start, stop)
        yield from _after(article, max(start, tail), stop)
        for match in IN.finditer(text, start, stop):
            yield from _named(article, match.end(), stop, Passing.TOLD, outlet=True)


def _own(article: _Text, start: int, stop: int) -> Iterator[Relay]:
    """in a Guardian interview"""
    for match in OWN.finditer(article.text, start, stop):
        for relay in _named(article, match.end(), stop, Passing.TOLD):
            if INTERVIEW.match(article.text, relay.span[1], stop):
                yield relay


def _tail(each: Attribution) -> int:
    """The end of cue, source and words: what stands behind is said of all of it."""
    return max(stop for _, stop in (*each.cue, *each.source, *each.content))


def _after(article: _Text, start: int, stop: int) -> Iterator[Relay]:
    """…, according to Reuters; …, the Gazette reported"""
    text = article.text
    match = AFTER.match(text, start, stop)
    if match is not None:
        yield from _named(article, match.end(), stop, Passing.REPORTED)
    elif text[start : start + 1] == ",":
        for relay in _named(article, start + 2, stop, Passing.REPORTED):
            verb = REPORTED.match(text, relay.span[1] + 1, stop)
            if verb and (verb[0].endswith(("reported", "reports")) or article.names.is_outlet(relay.name)):
                yield relay
