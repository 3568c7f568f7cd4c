"""A search explained: each clause as it is understood, what it finds, and what it keeps out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quoteline.domain import AllOf, AnyOf, Axis, Condition, Everything, FieldWords, LikeQuotation, Not
from quoteline.search.meaning import Meant
from quoteline.services import browsing, searching
from quoteline.services.library import Library
from quoteline.services.searching import Target, Wanted
from quoteline.storage import speakers

if TYPE_CHECKING:
    from quoteline.columns.table import Mask
    from quoteline.columns.together import Together

SHOWN = 20  # words that a pattern stands for
DEEPEST = 40  # parts of one clause that are counted by themselves


@dataclass(frozen=True, slots=True)
class Part:
    """A single thing that a clause asks for, and how many have it."""

    condition: Condition
    words: str
    hits: int
    meant: Meant | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """One of the clauses that must all hold.

    ``start`` and ``end`` are its place in what was typed, in code points; -1 for a filter. ``hits`` is what
    it finds alone, ``without`` what all others find without it. ``parts`` are its single parts, in order.
    """

    start: int
    end: int
    typed: str
    condition: Condition
    words: str
    hits: int
    without: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """A search explained. ``left_out``: what fits all but the days asked for, because it has no day."""

    clauses: tuple[Clause, ...]
    total: int
    of: int  # in the library
    left_out: dict[Axis, int]
    index_ready: bool = True  # otherwise words find nothing yet


def explain(library: Library, wanted: Wanted | str, where: Target = "quotes") -> Explained:
    """The clauses of a query, and the filters beside it, each with what it finds.

    ``where``: whether quotations or articles are counted. A clause that no quotation fits has 0 hits; one
    that alone empties the result has many ``without`` it.
    """
    wanted = Wanted(wanted) if isinstance(wanted, str) else wanted
    placed = _placed(wanted)
    parts = [_leaves(condition) for _, _, condition in placed]
    asked = [condition for _, _, condition in placed]
    count = _Count(library, where, [*asked, *(leaf for leaves in parts for leaf in leaves)])
    found = count.together(asked)
    clauses = tuple(
        Clause(
            start,
            end,
            wanted.query[start:end] if start >= 0 else "",
            condition,
            searching.in_words(condition),
            found.alone[at],
            found.without[at],
            tuple(count.part(leaf) for leaf in parts[at]),
        )
        for at, (start, end, condition) in enumerate(placed)
    )
    ready = not any(map(searching.asks_index, asked)) or searching.current_index(library) is not None
    return Explained(clauses, found.total, count.of, _left_out(library, wanted, where), ready)


def _placed(wanted: Wanted) -> list[tuple[int, int, Condition]]:
    """The clauses of the query with their places, then what else must hold."""
    typed = searching.read_query(wanted.query, wanted.forms).clauses if wanted.query.strip() else ()
    placed = [(each.start, each.end, each.condition) for each in typed]
    beside = searching.condition_of(replace(wanted, query=""))
    if isinstance(beside, Everything):
        return placed
    filters = beside.parts if isinstance(beside, AllOf) else (beside,)
    return [*placed, *((-1, -1, each) for each in filters)]


def _leaves(condition: Condition) -> list[Condition]:
    return list(dict.fromkeys(_each_leaf(condition)))[:DEEPEST]


def _each_leaf(condition: Condition) -> Iterator[Condition]:
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _each_leaf(part)
        case Not(part):
            yield from _each_leaf(part)
        case Everything():
            return
        case _:
            yield condition


def _left_out(library: Library, wanted: Wanted, where: Target) -> dict[Axis, int]:
    if where == "articles":
        return {}
    found = {axis: browsing.left_out(library, wanted, axis) for axis in Axis}
    return {axis: count for axis, count in found.items() if count}


class _Count:
    """Counts conditions over quotations or articles, each looked up once."""

    def __init__(self, library: Library, where: Target, conditions: Sequence[Condition]) -> None:
        from quoteline.services import finding

        self._library, self._where = library, where
        asked = list(dict.fromkeys([Everything(), *conditions]))
        if where == "quotes":
            _, masks = finding.masks_of(library, asked)
        else:
            masks = finding.article_masks_of(library, asked)
        self._masks: dict[Condition, Mask] = dict(zip(asked, masks, strict=True))
        self.of = len(masks[0])

    def together(self, conditions: Sequence[Condition]) -> Together:
        from quoteline.columns.together import together

        return together([self._masks[each] for each in conditions], self.of)

    def part(self, leaf: Condition) -> Part:
        hits = int(self._masks[leaf].sum())
        return Part(leaf, searching.in_words(leaf), hits, meant_by(self._library, leaf, self._where))


def meant_by(library: Library, leaf: Condition, where: Target = "quotes", most: int = SHOWN) -> Meant | None:
    """Which words, or names, of the library a leaf stands for; None where it stands for itself alone."""
    match leaf:
        case FieldWords(field="speaker" | "outlet" as field):
            return _names(library, leaf, field, most)
        case LikeQuotation(id):
            return _telling(library, id, most)
        case FieldWords(field="article"):  # it counts articles, whatever is looked for
            return searching.words_meant(library, leaf, "articles", most)
        case _:
            return searching.words_meant(library, leaf, where, most)


def _telling(library: Library, quotation_id: int, most: int) -> Meant:
    """The telling words of a quotation, each with how many of those that are like it have it."""
    from quoteline.services import more_like

    found = more_like.likeness(library, quotation_id)
    often = Counter(word for each in found.likes for word in each.words)
    words = [(word, often[word]) for word in found.words if often[word]]
    return Meant(tuple(sorted(words, key=lambda each: -each[1])[:most]), max(0, len(words) - most))


def _names(library: Library, leaf: Condition, field: str, most: int) -> Meant:
    from quoteline.columns import counts
    from quoteline.services import finding

    chosen = finding.found(library, leaf)
    if field == "outlet":
        outlets = counts.by_outlet(chosen)
        return Meant(tuple(outlets[:most]), max(0, len(outlets) - most))
    ids, numbers, _ = counts.by_speaker(chosen)
    names = speakers.names_of(library.database, ids[:most].tolist())
    words = tuple(
        (names.get(id) or str(browsing.UNNAMED), n)
        for id, n in zip(ids[:most].tolist(), numbers[:most].tolist(), strict=True)
    )
    return Meant(words, max(0, len(ids) - most))
