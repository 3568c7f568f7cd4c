"""Which quotations are wanted, found in the columns that are held in memory; words by the search index."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from quoteline.columns import masks, orders
from quoteline.columns.counts import Chosen
from quoteline.columns.table import Columns, Ints, Mask, places
from quoteline.columns.tallies import Tally, folded, most, tally
from quoteline.domain import Axis, Condition, Everything, FieldWords, Flag, LikeQuotation
from quoteline.services import searching
from quoteline.services.held import columns_of
from quoteline.services.library import Library
from quoteline.storage import bulk, quotations
from quoteline.storage.conditions import (
    UNCERTAIN_BELOW,
    Where,
    articles_where,
    described_where,
    names_where,
    quotations_where,
)

AT_ONCE = 8  # lanes that are counted in one go: a timeline shows so many, and its bars are stacked by so many


def found(library: Library, condition: Condition) -> Chosen:
    """The quotations that a condition holds for, by the library and its search index as they are now.

    What is asked of them further goes by the same columns, though the library may have moved on meanwhile.
    """
    columns = columns_of(library)
    key = ("chosen", condition, _stamp(library, condition))
    return library.held.remembered(
        columns, key, lambda: Chosen(columns, _mask(library, columns, condition), key)
    )


def masks_of(library: Library, conditions: Sequence[Condition]) -> tuple[Columns, list[Mask]]:
    """Which quotations each condition holds for, all by the same columns."""
    columns = columns_of(library)
    return columns, [_mask(library, columns, each) for each in conditions]


def article_masks_of(library: Library, conditions: Sequence[Condition]) -> list[Mask]:
    """Which of all articles each condition holds for."""

    def asked(condition: Condition) -> Ints:
        where = searching.articles(library, condition)
        return _ids(quotations.article_ids(library.database, where))

    every = asked(Everything())
    return [np.isin(every, asked(each)) for each in conditions]


def tallied(library: Library, chosen: Chosen, axis: Axis, lanes: str, wanted: Sequence[int]) -> Tally:
    """Days of chosen quotations, counted in lanes of ``wanted`` keys and one more for the others.

    A few of the most frequent are asked for again and again: they are all counted in one go.
    """

    first = [key for key, _ in most(chosen, lanes, AT_ONCE)]
    if 0 < len(wanted) < len(first) and list(wanted) == first[: len(wanted)]:
        return folded(tallied(library, chosen, axis, lanes, first), len(wanted))
    key = ("tally", chosen.key, axis, lanes, tuple(wanted))
    return library.held.remembered(chosen.columns, key, lambda: tally(chosen, axis, lanes, wanted))


def lane_keys(chosen: Chosen, lanes: str, count: int) -> list[tuple[int, int]]:
    """(key, count) of the lanes with most quotations; only named speakers get a lane."""
    return most(chosen, lanes, count)


def ordered(library: Library, chosen: Chosen, by: str, descending: bool) -> Ints:
    """The ids of chosen quotations in an order of storage.quotations.ORDERS, or by confidence."""
    columns = chosen.columns

    def order() -> orders.Places:
        at = orders.order(columns, by, descending)
        if at is not None:
            return at
        if by == "speaker":
            named = _ranked(bulk.speaker_words(library.database))
            described = _ranked(bulk.descriptions(library.database))
            return orders.by_speaker(columns, named, described, descending)
        if by == "outlet":
            return orders.by_outlet(columns, bulk.outlet_words(library.database), descending)
        ids = quotations.ids(library.database, Where("q.rejected = 0"), by, descending)
        known = places(
            columns.quotations.id, np.frombuffer(ids, dtype=np.int64) if ids else np.array([], int)
        )
        return known[known >= 0]

    key = ("order", Everything(), by, descending)
    whole = library.held.remembered(columns, key, lambda: order().astype(np.int32))  # in half the memory
    some = whole if len(chosen) == len(columns) else orders.some(whole, chosen.mask)
    return columns.quotations.id.take(some)


def _ranked(found: Sequence[tuple[int, str]]) -> orders.Ranked:
    return _ids([id for id, _ in found]), orders.ranks([words for _, words in found])


# --- what columns do not hold -------------------------------------------------------------------------


def _stamp(library: Library, condition: Condition) -> tuple[str, int] | None:
    """The state of the search index, where the condition is about words at all."""
    return searching.index_stamp(library) if searching.asks_index(condition) else None


def _mask(library: Library, columns: Columns, condition: Condition) -> Mask:
    def ask(part: Condition) -> Mask:
        key = ("part", part, _stamp(library, part))
        return library.held.remembered(columns, key, lambda: _asked(library, columns, part))

    return masks.mask(columns, condition, UNCERTAIN_BELOW, ask)


def _asked(library: Library, columns: Columns, part: Condition) -> Mask:
    match part:
        case FieldWords(field="article"):
            return columns.in_articles(searching.found_by_words(library, part, "articles"))
        case LikeQuotation(id):
            from quoteline.services import more_like

            return columns.has_ids(_ids(more_like.ids(library, id)))
        case FieldWords(field="speaker"):
            named = _ids(bulk.names_where(library.database, names_where(part)))
            described = _ids(bulk.quotations_where(library.database, described_where(part)))
            return columns.said_by(columns.wholes_of(named)) | columns.has_ids(described)
        case FieldWords(field="outlet" | "title" | "byline") | Flag():
            return columns.in_articles(_ids(bulk.articles_where(library.database, articles_where(part, {}))))
        case FieldWords():
            where = quotations_where(part, {})
            return columns.has_ids(_ids(bulk.quotations_where(library.database, where)))
        case _:
            return columns.has_ids(searching.found_by_words(library, part, "quotes"))


def _ids(found: Sequence[int]) -> Ints:
    return np.fromiter(found, dtype=np.int64, count=len(found))
