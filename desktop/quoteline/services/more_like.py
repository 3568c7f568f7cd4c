"""More like this quotation: other statements about the same subject, by the telling words that they share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from quoteline.domain import QuotationRow
from quoteline.search.folding import words
from quoteline.services import browsing, families, searching
from quoteline.services.library import Library

CANDIDATES, ARTICLES = 2000, 2000  # that share most words: the others are not looked at
LOOKED_AT = 400  # of the best of them: whether they are one statement
STATEMENTS = 100  # that are listed
SAME, FEWEST = 0.8, 4  # of the words of the shorter of two printings of one statement; and how many at least


@dataclass(frozen=True, slots=True)
class Like:
    """A statement that is like the one asked for.

    ``share`` is how alike it is, 1 for the very same words in an article on the same; ``words`` are the
    telling words in common, the most telling first, then others that its article is about; ``also`` are its
    other printings.
    """

    id: int
    share: float
    words: tuple[str, ...]
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """What is like a quotation, the most alike first; ``printings``: the same statement printed elsewhere."""

    words: tuple[str, ...] = ()  # its telling words, the most telling first
    likes: tuple[Like, ...] = ()
    printings: tuple[int, ...] = ()


def more_like(library: Library, quotation_id: int, limit: int = STATEMENTS) -> Likeness:
    """The statements most like a quotation. Raises UserError where there is none of this number."""
    browsing.detail(library, quotation_id)
    found = likeness(library, quotation_id)
    return replace(found, likes=found.likes[:limit])


def ids(library: Library, quotation_id: int) -> list[int]:
    """All quotations that are like one, the most alike first; other printings of one statement stand last."""
    likes = likeness(library, quotation_id).likes
    return [*(each.id for each in likes), *(id for each in likes for id in each.also)]


def likeness(library: Library, quotation_id: int) -> Likeness:
    """All of :func:`more_like`, found once for a state of the library; empty for a number not there."""
    from quoteline.services.held import columns_of

    columns = columns_of(library)
    key = ("like", quotation_id, searching.index_stamp(library))
    return library.held.remembered(columns, key, lambda: _found(library, quotation_id))


def _found(library: Library, quotation_id: int) -> Likeness:
    from quoteline.columns.likeness import Found, ordered
    from quoteline.services import telling_words
    from quoteline.services.held import columns_of

    details = browsing.details(library, [quotation_id])
    if not details:
        return Likeness()
    text = telling_words.text_of(library, details[0])
    alike = searching.alike(library, text, "quotes", CANDIDATES)
    if alike is None:
        return Likeness()
    articles = searching.alike(library, text.with_beside(), "articles", ARTICLES) or alike.nothing()
    quotations, of_articles = Found(alike.ids, alike.scores), Found(articles.ids, articles.scores)
    best = ordered(columns_of(library), quotation_id, quotations, of_articles)
    found = [
        Like(int(alike.ids[at]), share, _shared(alike.words, int(alike.shared[at])))
        for at, share in best[:LOOKED_AT]
    ]
    return _told_apart(library, quotation_id, alike.words[: alike.own], found)


def _shared(telling: Sequence[str], bits: int) -> tuple[str, ...]:
    return tuple(word for at, word in enumerate(telling) if bits >> at & 1)


# --- one statement in several printings ----------------------------------------------------------------


def _told_apart(
    library: Library, quotation_id: int, telling: tuple[str, ...], found: Sequence[Like]
) -> Likeness:
    """What is found, the printings of one statement as one; those of the quotation itself apart."""
    wanted = [quotation_id, *(each.id for each in found)]
    rows = {row.id: row for row in browsing.rows(library, wanted)}
    statements = _Statements(rows, families.known(library, wanted))
    statements.of(quotation_id)
    first: dict[int, Like] = {}
    also: dict[int, list[int]] = {quotation_id: []}
    for each in found:
        same = statements.of(each.id)
        if same != each.id:
            also[same].append(each.id)
        elif len(first) < STATEMENTS:
            first[each.id] = each
            also[each.id] = []
        else:
            break
    likes = tuple(replace(each, also=tuple(also[id])) for id, each in first.items())
    return Likeness(telling, likes, tuple(also[quotation_id]))


class _Statements:
    """Gathers quotations that are printings of one statement around the first that came: those of one family,
    and those of one speaker that have nearly the same words."""

    def __init__(self, rows: Mapping[int, QuotationRow], family: Mapping[int, int]) -> None:
        self._family = family
        self._words = {id: frozenset(words(row.text)) for id, row in rows.items()}
        self._speakers = {id: row.speaker_id or row.speaker for id, row in rows.items()}
        self._firsts: defaultdict[int | str | None, list[int]] = defaultdict(list)  # by speaker
        self._of_family: dict[int, int] = {}

    def of(self, id: int) -> int:
        """The first quotation of the statement that this one prints; itself where there was none."""
        family, speaker = self._family.get(id), self._speakers.get(id)
        first = self._of_family.get(family) if family is not None else None
        if first is None:
            first = next((each for each in self._firsts[speaker] if self._same(each, id)), None)
        if first is None:
            self._firsts[speaker].append(first := id)
        if family is not None:
            self._of_family.setdefault(family, first)
        return first

    def _same(self, one: int, other: int) -> bool:
        both = (self._words.get(one, frozenset()), self._words.get(other, frozenset()))
        shorter, longer = sorted(both, key=len)
        if len(shorter) < FEWEST:
            return shorter == longer
        return len(shorter & longer) >= SAME * len(shorter)
