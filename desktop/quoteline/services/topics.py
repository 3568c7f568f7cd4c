"""What a speaker talks about: terms that are distinctive against the rest of the library, or another speaker.

Terms are words and pairs of words of the quotations, without words of grammar and without the speaker's own
name. The measure is in :mod:`quoteline.services.keyness`. Of a speaker who is quoted very often, and of a
very large library, a sample is looked at; how much was looked at is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from quoteline.domain import SpeakerKind
from quoteline.services import browsing, searching, term_counting
from quoteline.services.keyness import Key, keys
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.term_counting import Statements, TermStep, every_for
from quoteline.services.terms import Counted, add, is_free
from quoteline.storage import quoted_words

SAMPLE = 3_000  # quotations of one speaker that are read, which takes a tenth of a second
LEAST = 3  # statements: a word that comes twice is chance
SHARE = 300  # and one in so many: what is said three times in two thousand is no topic
MOST = 24
PART_OF = 0.67  # a word that mostly stands in a pair that is shown is not shown beside it


@dataclass(frozen=True, slots=True)
class Topic:
    """A term that is distinctive of a speaker."""

    term: str  # as printed most often
    key: str  # its folded words
    statements: int  # of the speaker's, that it is in
    elsewhere: int  # of the others'; estimated where a sample was counted
    times: float | None  # how many times as common as with the others; None: they never say it
    surely: float  # G²: how little chance would do it

    @property
    def query(self) -> str:
        """What finds it in the query box: a word as it is, a pair of words as a phrase."""
        return f'"{self.key}"' if " " in self.key else self.key


@dataclass(frozen=True, slots=True)
class Topics:
    """The topics, the surest first, and what they rest on."""

    topics: tuple[Topic, ...]
    statements: int  # of the speaker, that were looked at: printings of one are counted once
    quotations: int  # of the speaker
    others: int  # statements that they were compared with
    sampled: bool  # not all quotations of the speaker were looked at
    others_sampled: bool  # nor all others

    @property
    def too_few(self) -> bool:
        """Whether there are too few statements, on either side, to tell anything."""
        return self.statements < 2 * LEAST or self.others < 2 * LEAST


def update(library: Library) -> Iterator[TermStep]:
    """Bring the counts of the library's terms up to date, where they are old. Raises UserError."""
    return term_counting.update(library)


def update_apart(library: Library) -> Iterator[TermStep]:
    """The same, of a large library in a process of its own: for a window, that nothing stutters."""
    return term_counting.update_apart(library)


def needed(library: Library) -> bool:
    """Whether :func:`update` has anything to do. Raises UserError."""
    return term_counting.state(library)[1]


def of_speaker(library: Library, speaker_id: int) -> Topics | None:
    """The topics of a speaker against the rest of the library; None until :func:`update` has counted it.

    In a small library it is counted at once. Raises UserError where the counts cannot be kept.
    """
    known, old = term_counting.state(library)
    if old and term_counting.how_many(library) <= term_counting.FEW:
        for _ in term_counting.count(library):
            pass
        known, _ = term_counting.state(library)
    if known is None:
        return None
    mine = _Mine(library, speaker_id, Wanted(speakers=(speaker_id,)), known.every)
    with term_counting.opened(library) as cache:
        candidates = {term for term, count in mine.all.terms.items() if count >= LEAST}
        of_all = cache.counts(candidates)
    rest = {term: max(0, of_all.get(term, 0) - round(mine.in_background(term))) for term in candidates}
    others = max(0, known.statements - round(mine.share * mine.within.statements))
    return _told(mine, rest, others, known.every > 1)


def apart(library: Library, one: int, other: int, query: str = "") -> tuple[Topics, Topics]:
    """What each of two speakers says that the other does not, in all they say or where a query fits."""
    sides = [_Mine(library, each, Wanted(query, speakers=(each,)), 1) for each in (one, other)]
    names = sides[0].names | sides[1].names
    found = []
    for mine, theirs in (sides, reversed(sides)):
        terms = {term: count for term, count in theirs.all.terms.items() if is_free(term, names)}
        found.append(_told(mine, terms, theirs.all.statements, theirs.sampled, names))
    return found[0], found[1]


class _Mine:
    """The terms of one speaker, and those of them that were counted in the background as well."""

    def __init__(self, library: Library, speaker_id: int, wanted: Wanted, background_every: int) -> None:
        from quoteline.services import finding

        chosen = finding.found(library, searching.condition_of(wanted)).ids()
        every = every_for(len(chosen), SAMPLE)
        looked_at: list[int] = chosen[chosen % every == 0].tolist()
        self.quotations, self.sampled = len(chosen), every > 1
        self.names = _names(library, speaker_id)
        self.all, self.within = Counted(), Counted()
        # A larger step is a smaller sample: then all of mine that are looked at are in the background.
        self.share = max(1.0, every / background_every)
        among = {each for each in looked_at if each % background_every == 0}
        rest = [each for each in looked_at if each not in among]
        statements = Statements(library)
        for _, texts in statements.of(sorted(among)):
            add(self.within, texts, self.names)
        add_all(self.all, self.within)
        for _, texts in statements.of(rest):
            add(self.all, texts, self.names)

    def in_background(self, term: str) -> float:
        """In how many statements of the background this term is mine."""
        return self.share * self.within.terms.get(term, 0)


def add_all(into: Counted, other: Counted) -> None:
    """Add what was counted to other counts."""
    into.statements += other.statements
    into.terms.update(other.terms)
    for term, forms in other.printed.items():
        into.printed.setdefault(term, type(forms)()).update(forms)


def _names(library: Library, speaker_id: int) -> frozenset[str]:
    """The words of a person's name: those of a body (“Ministry of Fisheries”) are what it talks about."""
    if browsing.speaker_kind(library, speaker_id) is not SpeakerKind.PERSON:
        return frozenset()
    return frozenset(
        word for name in quoted_words.names(library.database, speaker_id) for word in name.split()
    )


def _told(
    mine: _Mine,
    others: Mapping[str, int],
    other_statements: int,
    others_sampled: bool,
    names: Collection[str] = (),
) -> Topics:
    counts = {term: count for term, count in mine.all.terms.items() if is_free(term, names)}
    least = max(LEAST, mine.all.statements // SHARE)
    found = keys(counts, mine.all.statements, others, other_statements, least)
    topics = tuple(_topic(mine.all.as_printed(each.term), each) for each in _without_parts(found)[:MOST])
    return Topics(
        topics, mine.all.statements, mine.quotations, other_statements, mine.sampled, others_sampled
    )


def _topic(printed: str, key: Key) -> Topic:
    return Topic(printed, key.term, key.statements, key.elsewhere, key.times, key.surely)


def _without_parts(found: Sequence[Key]) -> list[Key]:
    """Without words that mostly stand in a pair that is told, and without pairs that add little.

    “Trade policy” goes where “trade” stands mostly alone; “Monetary Fund” beside “International Monetary”.
    """
    counts = {each.term: each.statements for each in found}
    gone: set[str] = set()
    paired: dict[str, int] = {}  # the words of pairs that are told, with the statements of the pair
    for pair in (each for each in found if " " in each.term):
        parts = pair.term.split(" ")
        if any(pair.statements < PART_OF * counts.get(word, 0) for word in parts) or any(
            pair.statements <= paired.get(word, 0) for word in parts
        ):
            gone.add(pair.term)
        else:
            gone.update(parts)
            paired |= dict.fromkeys(parts, pair.statements)
    return [each for each in found if each.term not in gone]
