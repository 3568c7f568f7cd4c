"""The command for searches that fill themselves: listed with what is new, run, kept, changed, deleted."""

from __future__ import annotations

import sys
from argparse import Namespace
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from quoteline.cli import asking, tables
from quoteline.cli.commands import bring_index_up_to_date, opened, tell
from quoteline.domain import UserError
from quoteline.services import browsing, saved_searches, searching, word_forms
from quoteline.services.browsing import Sort
from quoteline.services.correcting import Change
from quoteline.services.library import Library
from quoteline.services.saved_searches import Fits, SavedSearch
from quoteline.services.searching import Wanted

WHAT = ("list", "run", "looked", "save", "update", "rename", "move", "delete")
SORTS = ("relevance", "said", "published")


def searches(options: Namespace) -> int:
    """``quoteline searches``"""
    with opened(options, make=False) as library:
        if options.what == "list":
            return _list(library, options)
        if options.what == "run":
            return _run(library, options)
        if options.what == "looked":
            return _looked(library, options)
        change = _CHANGES[options.what](library, options)
    tell(f"{change.what}." if change is not None else "It stands there already.")
    return 0


# --- asking ----------------------------------------------------------------------------------------


def _list(library: Library, options: Namespace) -> int:
    _words(options)
    bring_index_up_to_date(library)
    listed = saved_searches.listed(library)
    fits = saved_searches.fits(library, listed)
    if options.json:
        sys.stdout.write(tables.json_text([_told(each, fits.get(each.id)) for each in listed]))
        return 0
    if not listed:
        tell("No search is saved yet: quoteline searches save NAME QUERY.")
        return 0
    for each in listed:
        if each.problem:
            tell(f"{each.name}: {each.problem}")
    cells = [_cells(each, fits.get(each.id)) for each in listed]
    sys.stdout.write(tables.table(cells, ("name", "fits", "new", "what"), wide=3))
    return 0


def _cells(each: SavedSearch, fits: Fits | None) -> tuple[object, ...]:
    count, new = (fits.count, fits.new) if fits else ("—", "—")
    return each.name, count, new, in_words(each.wanted) if each.wanted else "—"


def _told(each: SavedSearch, fits: Fits | None) -> dict[str, Any]:
    return {
        "name": each.name,
        "query": searching.as_query(each.wanted) if each.wanted else None,
        "understood": in_words(each.wanted) if each.wanted else None,
        "count": fits.count if fits else None,
        "new": fits.new if fits else None,
        "sort": each.sort.value,
        "descending": each.descending,
        "problem": each.problem or None,
    }


def in_words(wanted: Wanted) -> str:
    """All that is wanted, query and filters, as it is understood."""
    return searching.in_words(searching.condition_of(wanted)) or "everything"


def _run(library: Library, options: Namespace) -> int:
    (name,) = _words(options, "NAME")
    saved = saved_searches.named(library, name)
    if saved.problem:
        tell(f"{saved.name}: {saved.problem}")
    if saved.wanted is None:
        return 1
    bring_index_up_to_date(library)
    ids = browsing.quotation_ids(library, saved.wanted, saved.sort, saved.descending)
    new = _new(library, saved)
    shown = [each for each in ids if each in new] if options.new else ids
    saved_searches.look(library, saved.id)
    if not shown:
        tell("Nothing new." if options.new and len(ids) else "Nothing was found.")
    with word_forms.in_forms(word_forms.settled(saved.wanted.forms)):
        asking.show(library, shown, searching.as_query(saved.wanted), options)
    return 0


def _looked(library: Library, options: Namespace) -> int:
    """One search, or all of them, count as looked at."""
    if options.words:
        (name,) = _words(options, "NAME")
        saved_searches.look(library, saved_searches.named(library, name).id)
    else:
        saved_searches.look_at_all(library)
    return 0


def _new(library: Library, saved: SavedSearch) -> frozenset[int]:
    assert saved.wanted is not None
    ids = browsing.quotation_ids(library, saved.wanted, Sort.ADDED)
    return frozenset(ids[bisect_right(ids, saved.looked) :])


# --- changing --------------------------------------------------------------------------------------


def _save(library: Library, options: Namespace) -> Change:
    name, query = _words(options, "NAME", "QUERY")
    return saved_searches.save(library, name, Wanted(query), *_order(options, Sort.SAID, True))


def _update(library: Library, options: Namespace) -> Change:
    name, query = _words(options, "NAME", "QUERY")
    saved = saved_searches.named(library, name)
    order = _order(options, saved.sort, saved.descending)
    return saved_searches.update(library, saved.id, Wanted(query), *order)


def _rename(library: Library, options: Namespace) -> Change:
    name, new = _words(options, "NAME", "NEW")
    return saved_searches.rename(library, saved_searches.named(library, name).id, new)


def _move(library: Library, options: Namespace) -> Change | None:
    name, place = _words(options, "NAME", "PLACE")
    if not (place.isascii() and place.isdecimal() and 0 < len(place) < 9 and int(place)):
        raise UserError(f"“{place}” is not a place; write 1 for the first.")
    return saved_searches.move(library, saved_searches.named(library, name).id, int(place) - 1)


def _delete(library: Library, options: Namespace) -> Change:
    (name,) = _words(options, "NAME")
    return saved_searches.delete(library, saved_searches.named(library, name).id)


_CHANGES: dict[str, Callable[[Library, Namespace], Change | None]] = {
    "save": _save,
    "update": _update,
    "rename": _rename,
    "move": _move,
    "delete": _delete,
}


def _order(options: Namespace, sort: Sort, descending: bool) -> tuple[Sort, bool]:
    """Days latest first, the best first; what was kept where nothing is asked for."""
    return (Sort(options.sort), options.sort != Sort.RELEVANCE) if options.sort else (sort, descending)


def _words(options: Namespace, *names: str) -> Sequence[str]:
    """As many words as the call needs. Raises UserError for more or fewer."""
    if len(options.words) != len(names):
        raise UserError(f"Write: quoteline searches {' '.join((options.what, *names))}.")
    return list(options.words)
