"""Finds whom a pronoun means: by gender, nearness, and who is the subject of the sentence before."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from quoteline.domain import Kind, Span
from quoteline.extraction.found import Attribution
from quoteline.extraction.name_runs import Gender, leaning
from quoteline.extraction.names import Cast
from quoteline.extraction.people import Mention, Person

REACH = 1_500  # characters that an antecedent is looked for
MOST_MENTIONS = 40
LONGEST_SENTENCE = 300  # characters before a name in which its sentence begins
MOST_ASKED = 200  # characters of a clause "Asked by …"
SENTENCE_END = re.compile(
    r"[.!?…\n](?:(?<=\n)|(?<!\b[A-Z].)(?<!Mr.)(?<!Mrs.)(?<!Ms.)(?<!Dr.)[\"”’')]*\s+(?=[“\"‘(]?[A-Z]))"
)
VERB = re.compile(
    r"(?:,[^,.\n]{1,80},)?(?:,| [—–-]+| \([^()\n]{1,30}\))? "
    r"(?:who |(?:(?:also|has|had|have|was|is|will|would|did|does|then|later|never)\b"
    r"|[a-z]+(?:ed|s|d)\b|(?:said|told|went|made|took|came|gave|won|met|left|ran|spoke|wrote|began|held|kept"
    r"|fought|drew|called|wore|sat|knew|thought|saw|got|put|rose|fell|felt|grew|threw|shook|broke|chose|sent|lost"
    r"|built|bought|brought|caught|sought|swore|wept|slept|struck|drove|rode|became|meant|spent|withdrew|quit"
    r"|won)\b))"
)
ASKED_BY = re.compile(
    r"\b(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Tt]old|[Ii]nterviewed|[Uu]rged) by(?: [\w.’'-]+){0,6}? $"
)
# What may stand between a name and its "who": "of Lisk", "(R-Fla.)", ", 42, the mayor,".
BESIDE_WHO = re.compile(r"(?: of [A-Z][\w-]++)?(?: ?\([^()]*\))?(?:,[^.;!?\n]*+)?,? ?(?:[—–-]+ )?")
BEFORE_WHO = re.compile(r",? (?:[—–-]+ )?$")
_DETERMINER = (
    r"(?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Mm]ost|[Ff]ew|[Oo]ther|[Aa]nother|[Ss]everal|[Oo]ne|two|three)"
)
NOUN_PHRASE = re.compile(
    rf"(?:\b{_DETERMINER} (?:[\w’-]{{1,60}} ){{0,2}}|\b(?:[A-Z][\w’-]{{1,60}} ){{1,3}}|(?<=[ \n]))"
    r"(?!(?:some|many|several|most)$)[\w-]+$"
)
SUBORDINATE = re.compile(  # "As Holm spoke, | Tarn left; he …"
    r"\b(?:As|When|While|After|Before|If|Though|Although|Because|Since|Once|Until) (?:[\w.’'-]+ ){0,4}$"
)
NEXT_WORD = re.compile(r" ([a-z]+)\b")
MARK = re.compile(r"(?:''|[“\"„«‘])[^\s]*(?: \S+)? ?$")
CLOSING = frozenset("”\"“»’'") - {""}
PREPOSITION = re.compile(
    r"\b(?:of|in|on|at|by|for|from|with|to|about|against|between|and|like|than|over)(?: the| a)?"
    r"(?: [\w.-]+){0,2} $"
)


class Contents:
    """The stretches of an article that are somebody's words, and whose attribution each is."""

    def __init__(self, found: Sequence[Attribution]) -> None:
        spans = sorted(
            (start, stop, place) for place, each in enumerate(found) for start, stop in each.content
        )
        self.starts = [start for start, _, _ in spans]
        self.spans = spans
        self.kinds = [each.kind for each in found]

    def owner(self, place: int, but: int = -1) -> int | None:
        """The number of the attribution whose content covers a place; the nearest to begin before it."""
        last = bisect_right(self.starts, place) - 1
        for start, stop, number in self.spans[max(0, last - 3) : last + 1][::-1]:
            if start <= place < stop and number != but:
                return number
        return None

    def cover(self, place: int) -> bool:
        """Whether a place is inside somebody's words."""
        return self.owner(place) is not None

    def in_marks(self, place: int) -> bool:
        """Whether a place is inside words that are quoted, not only reported."""
        owner = self.owner(place)
        return owner is not None and self.kinds[owner] is not Kind.INDIRECT


def antecedent(
    cast: Cast,
    contents: Contents,
    place: int,
    gender: Gender,
    spoken: Sequence[tuple[int, Person]],
    reach: int = REACH,
) -> Person | None:
    """Whom "he" or "she" at a place means, or None.

    ``spoken`` are the speakers of the quotations before, by place. The nearest sentence that names somebody
    of this gender outside all quoted words decides, and in it the likely subject; a speaker of that same
    sentence or a later one goes on speaking.
    """
    last = next((each for each in reversed(spoken[-4:]) if fits(each[1], gender)), None)
    if last is not None and _asked_before(cast.text, last[0], place):
        last = None
    for begins, mentions in _sentences_back(cast, contents, place, reach):
        fitting = [mention for mention in mentions if _may_be_meant(cast.text, mention, gender)]
        fitting = [mention for mention in fitting if not _only_asks(cast.text, mention, place)]
        fitting = [mention for mention in fitting if not _is_part(cast, mention)]
        if last is not None and last[0] >= begins and last[0] < place:
            return last[1]
        if fitting:
            return _subject(cast.text, mentions, fitting, gender)
    return last[1] if last is not None and place - last[0] <= reach else None


def fits(person: Person, gender: Gender) -> bool:
    """Whether somebody may be meant by a pronoun of a gender."""
    if gender is Gender.UNKNOWN:
        return person.sure
    if person.gender is Gender.UNKNOWN:
        return person.sure and leaning(person.first) in (gender, Gender.UNKNOWN)
    return person.gender is gender


def _may_be_meant(text: str, mention: Mention, gender: Gender) -> bool:
    """Somebody of that gender; or what may be a name of either, if it does something."""
    if fits(mention.person, gender):
        return True
    if mention.person.gender is not Gender.UNKNOWN:
        return False
    hint = leaning(mention.person.first)
    named = hint is gender and mention.end - mention.start > len(mention.person.last)
    doing = hint is Gender.UNKNOWN and VERB.match(text, mention.end, mention.end + 120) is not None
    return named or doing


def _only_asks(text: str, mention: Mention, place: int) -> bool:
    """ "Asked by Orla Brandt …, she said": who asks in the clause before the pronoun is not who answers."""
    asked = ASKED_BY.search(text, max(0, mention.start - 60), mention.start)
    return asked is not None and SENTENCE_END.search(text, mention.end - 1, place) is None


def _asked_before(text: str, asker: int, place: int) -> bool:
    """Whether a source at a place is the one who asks in the clause before the pronoun."""
    if place - asker > MOST_ASKED or not ASKED_BY.search(text, max(0, asker - 60), asker):
        return False
    return SENTENCE_END.search(text, asker, place) is None


def _is_part(cast: Cast, mention: Mention) -> bool:
    """Whether a name only tells of what kind something is, "a Holm supporter", or is a nickname in marks."""
    text, words = cast.text, cast.words
    after = NEXT_WORD.match(text, mention.end, mention.end + 30)
    low = after[1] if after else ""
    nouns = (words.roles, words.persons, words.groups, words.documents, words.organisations)
    if any(low in each for each in nouns):
        return True
    return (
        text[mention.end : mention.end + 1] in CLOSING
        and MARK.search(text, max(0, mention.start - 12), mention.start) is not None
    )


def _sentences_back(
    cast: Cast, contents: Contents, place: int, reach: int
) -> Iterator[tuple[int, list[Mention]]]:
    """Sentence by sentence, going back: where it begins, and whom it names outside all quoted words."""
    after = place
    group: list[Mention] = []
    first = bisect_left(cast.starts, place)
    for mention in reversed(cast.mentions[max(0, first - MOST_MENTIONS) : first]):
        if place - mention.start > reach:
            break
        # Two more characters, because a sentence ends where the next one is seen to begin.
        ends = list(SENTENCE_END.finditer(cast.text, mention.end - 1, after + 2))
        if ends and group:
            yield ends[-1].end(), group[::-1]
            group = []
        after = mention.start
        if not contents.cover(mention.start):
            group.append(mention)
    if group:
        first_named = group[-1].start
        ends = list(SENTENCE_END.finditer(cast.text, max(0, first_named - LONGEST_SENTENCE), first_named + 1))
        yield ends[-1].end() if ends else max(0, first_named - LONGEST_SENTENCE), group[::-1]


def _subject(text: str, mentions: Sequence[Mention], fitting: Sequence[Mention], gender: Gender) -> Person:
    def weight(mention: Mention) -> int:
        points = 2 * (mention.person.gender is gender) + 2 * mention.person.sure
        points += leaning(mention.person.first) is gender if mention.person.gender is Gender.UNKNOWN else 0
        points += mention is mentions[0]
        points += 3 * bool(VERB.match(text, mention.end, mention.end + 120))
        if text[mention.end : mention.end + 2] in ("’s", "'s"):
            points -= 2
        if PREPOSITION.search(text, max(0, mention.start - 30), mention.start):
            points -= 2
        if mention is not mentions[-1] and SUBORDINATE.search(
            text, max(0, mention.start - 40), mention.start
        ):
            points -= 2
        return points

    return max(fitting, key=weight).person


def relative_antecedent(cast: Cast, place: int) -> Span | None:
    """The mention that "who" at a place stands right after, or None."""
    before = bisect_left(cast.starts, place) - 1
    if before < 0:
        return None
    mention = cast.mentions[before]
    if place - mention.end > 60 or not BESIDE_WHO.fullmatch(cast.text, mention.end, place):
        return None
    return mention.start, mention.end


def group_before(cast: Cast, place: int) -> Span | None:
    """The group or the person by role that "who" at a place stands right after: "voters | who said"."""
    begin = max(0, place - 60)
    before = cast.text[begin:place]
    comma = BEFORE_WHO.search(before)
    phrase = NOUN_PHRASE.search(before, 0, comma.start()) if comma else None
    if phrase is None:
        return None
    low = phrase[0].rpartition(" ")[2].lower()
    words = cast.words
    singular = low.removesuffix("s")
    if low in words.groups or any(each in words.roles | words.persons for each in (low, singular)):
        return begin + phrase.start(), begin + phrase.end()
    return None
