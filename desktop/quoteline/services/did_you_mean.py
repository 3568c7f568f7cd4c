"""Did you mean …? What a person may have meant whose search finds nothing, or next to nothing.

Only words and names that the library has are suggested, and only where the whole search then finds more.
All else that was typed stays as it is: operators, marks, fields, the words that are right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quoteline.services import browsing, searching
from quoteline.services.library import Library
from quoteline.services.searching import Target, Wanted
from quoteline.services.slips_of_hand import Change, Slips
from quoteline.services.typed_words import TypedWord, typed_words
from quoteline.wording import listed

MOST = 3  # suggestions
TRIED = 8  # changed queries that are searched for
FARTHER = 3.5  # how much less likely than the first suggestion another may be
BEAM = 12  # ways to change a query that are followed from word to word


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another query, what is changed in it, and how many quotations (or articles) it finds."""

    query: str
    why: str
    hits: int


@dataclass(frozen=True, slots=True)
class _Way:
    """Some changes of a query, and how unlikely it is that they are what was meant."""

    cost: float = 0.0
    changes: tuple[Change, ...] = ()


def suggestions(library: Library, wanted: Wanted | str, where: Target = "quotes") -> list[Suggestion]:
    """What may have been meant, the likeliest first; nothing where no change of a word finds more.

    What holds beside the query (filters) holds for what is suggested as well.
    """
    wanted = Wanted(wanted) if isinstance(wanted, str) else wanted
    words = typed_words(searching.read_query(wanted.query, wanted.forms), wanted.query)
    if not words or searching.current_index(library) is None:
        return []
    tried = {wanted.query: _hits(library, wanted, where)}
    found: list[Suggestion] = []
    likeliest = 0.0
    ways = _ways(words, Slips(library, wanted, where, found_now=tried[wanted.query]))
    for way in ways[:TRIED]:
        if found and way.cost > likeliest + FARTHER:
            break
        query = changed(wanted.query, way.changes)
        if query in tried:
            continue
        tried[query] = _hits(library, replace(wanted, query=query), where)
        if tried[query] > tried[wanted.query]:
            likeliest = likeliest if found else way.cost
            found.append(Suggestion(query, listed(each.why for each in way.changes), tried[query]))
        if len(found) == MOST:
            break
    return found


def changed(query: str, changes: Sequence[Change]) -> str:
    """A query with stretches of it replaced."""
    for each in sorted(changes, key=lambda each: -each.start):
        query = query[: each.start] + each.text + query[each.end :]
    return query


def _hits(library: Library, wanted: Wanted, where: Target) -> int:
    from quoteline.services import finding

    if where == "articles":
        return len(browsing.article_ids(library, wanted))
    _, (mask,) = finding.masks_of(library, [searching.condition_of(wanted)])
    return int(mask.sum())


def _ways(words: Sequence[TypedWord], slips: Slips) -> list[_Way]:
    """Ways to change the words, the likeliest first, from the first word to the last."""
    at: list[list[_Way]] = [[] for _ in range(len(words) + 2)]
    at[0] = [_Way()]
    for number, word in enumerate(words):
        following = words[number + 1] if number + 1 < len(words) else None
        leaving, changes = slips.of(word, following)
        for way in sorted(at[number], key=lambda each: each.cost)[:BEAM]:
            at[number + 1].append(replace(way, cost=way.cost + leaving))
            for each in changes:
                further = _Way(way.cost + each.cost, (*way.changes, each))
                at[number + 1 + each.joins].append(further)
    return sorted((way for way in at[len(words)] if way.changes), key=lambda each: each.cost)
