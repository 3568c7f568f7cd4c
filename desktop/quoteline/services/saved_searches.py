"""Searches that fill themselves: kept in the library under a name, with what fits now and what is new."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quoteline.domain import UserError
from quoteline.services import browsing, choices, searching, wanted_as_json
from quoteline.services.browsing import Sort
from quoteline.services.correcting import Change
from quoteline.services.library import Library
from quoteline.services.log_sentences import (
    SEARCH_DELETED,
    SEARCH_MOVED,
    SEARCH_RENAMED,
    SEARCH_SAVED,
    SEARCH_UPDATED,
)
from quoteline.services.searching import Wanted
from quoteline.services.wanted_as_json import NotWantedError
from quoteline.storage import corrections, searches
from quoteline.storage.journal import Row
from quoteline.storage.searches import KeptSearch
from quoteline.wording import say

LONGEST = 80  # characters of a name
FEW = 10  # names in a sentence


@dataclass(frozen=True)
class SavedSearch:
    """A search under its name. ``wanted`` is None where it cannot be asked; ``problem`` is a sentence."""

    id: int
    name: str
    wanted: Wanted | None
    sort: Sort = Sort.SAID
    descending: bool = True
    problem: str = ""
    looked: int = 0  # the last quotation that was there when it was looked at


@dataclass(frozen=True, slots=True)
class Fits:
    """How many quotations fit a search now, and how many of them came in since it was looked at."""

    count: int
    new: int


# --- asking ----------------------------------------------------------------------------------------


def listed(library: Library) -> list[SavedSearch]:
    """All saved searches, in the order that the person gave them."""
    kept = searches.every(library.database)
    read = [(each, _wanted(each)) for each in kept]
    asked = {id for _, wanted in read if wanted for id in choices.speakers_named(wanted)}
    there = searches.names_of(library.database, sorted(asked))
    return [_saved(each, wanted, there) for each, wanted in read]


def named(library: Library, name: str) -> SavedSearch:
    """The search of this name, in any case. Raises UserError where there is none."""
    found = [each for each in listed(library) if each.name.casefold() == _tidy(name).casefold()]
    if not found:
        there = ", ".join(f"“{each.name}”" for each in listed(library))
        if not there:
            raise UserError(say("There is no saved search “{name}”; none is saved yet.", name=name))
        raise UserError(say("There is no saved search “{name}”. There are: {there}.", name=name, there=there))
    return found[0]


def fits(library: Library, saved: Iterable[SavedSearch]) -> dict[int, Fits]:
    """How many fit each search now, and how many are new.

    A search that cannot be asked is left out, and so is one with a query while there is no search index:
    nobody can tell yet, and 0 would be wrong.
    """
    asked = ((each, each.wanted) for each in saved if each.wanted is not None)
    return {
        each.id: _fits(library, wanted, each.looked)
        for each, wanted in asked
        if not wanted.queries or searching.current_index(library) is not None
    }


def _fits(library: Library, wanted: Wanted, looked: int) -> Fits:
    ids = browsing.quotation_ids(library, wanted, Sort.ADDED)
    return Fits(len(ids), len(ids) - bisect_right(ids, looked))


def _saved(kept: KeptSearch, wanted: Wanted | None, there: Mapping[int, str]) -> SavedSearch:
    known = kept.sort in {each.value for each in Sort}
    return SavedSearch(
        kept.id,
        kept.name,
        wanted,
        Sort(kept.sort) if known else Sort.SAID,
        kept.descending,
        _problem(kept, wanted, there),
        kept.looked,
    )


def _wanted(kept: KeptSearch) -> Wanted | None:
    try:
        return wanted_as_json.read(kept.wanted)
    except NotWantedError:
        return None


def _problem(kept: KeptSearch, wanted: Wanted | None, there: Mapping[int, str]) -> str:
    """What a person should know before trusting the search, in a sentence; nothing where all is well."""
    if wanted is None:
        return say("It cannot be read: a newer program kept it, or it is damaged. Delete it, or update it.")
    if gone := [each for each in choices.speakers_named(wanted) if each not in there]:
        names = wanted_as_json.names(kept.wanted)
        who = ", ".join(names.get(each) or f"#{each}" for each in gone[:FEW])
        return say("Nobody of this library is called {who} any more.", who=who)
    now = searching.all_understood(wanted)
    if now != wanted_as_json.understood(kept.wanted):
        return say("Its query is understood otherwise than when it was kept: {now}.", now=", ".join(now))
    return ""


# --- changing: each is one correction, which undo takes back ----------------------------------------


def save(
    library: Library, name: str, wanted: Wanted, sort: Sort = Sort.SAID, descending: bool = True
) -> Change:
    """Keep what is wanted under a name. Raises UserError where the name is empty, too long, or taken."""
    with library.database.writing():
        kept = searches.every(library.database)
        name = _free_name(name, kept)
        state = {
            "name": name,
            **_asked(library, wanted, sort, descending),
            "place": 1 + max((each.place for each in kept), default=0),
            "looked": searches.last_quotation(library.database),
        }
        row = Row("searches", searches.next_id(library.database), state)
        return _record(library, SEARCH_SAVED(name=name), [row])


def update(library: Library, id: int, wanted: Wanted, sort: Sort, descending: bool) -> Change:
    """Let a search ask for something else from now on; nothing of that is new."""
    with library.database.writing():
        name = _of(library, id).name
        state = _asked(library, wanted, sort, descending)
        state["looked"] = searches.last_quotation(library.database)
        return _record(library, SEARCH_UPDATED(name=name), [Row("searches", id, state)])


def rename(library: Library, id: int, name: str) -> Change:
    """Keep a search under another name. Raises UserError as :func:`save` does."""
    with library.database.writing():
        before = _of(library, id)
        others = [each for each in searches.every(library.database) if each.id != id]
        name = _free_name(name, others)
        what = SEARCH_RENAMED(old=before.name, new=name)
        return _record(library, what, [Row("searches", id, {"name": name})])


def delete(library: Library, id: int) -> Change:
    """Keep a search no more. The quotations stay as they are."""
    with library.database.writing():
        name = _of(library, id).name
        return _record(library, SEARCH_DELETED(name=name), [Row("searches", id, None)])


def move(library: Library, id: int, to: int) -> Change | None:
    """Give a search another place in the list, counted from 0; None where it stands there already."""
    with library.database.writing():
        kept = searches.every(library.database)
        before = [each.id for each in kept]
        name = _of(library, id).name
        after = [each for each in before if each != id]
        after.insert(max(0, min(to, len(after))), id)
        if after == before:
            return None
        rows = [Row("searches", each, {"place": place}) for place, each in enumerate(after, 1)]
        return _record(library, SEARCH_MOVED(name=name), rows)


def look(library: Library, id: int) -> None:
    """The person looks at a search: nothing of it is new any more. A library that cannot be written stays."""
    if not library.read_only:
        searches.look(library.database, id)


def look_at_all(library: Library) -> None:
    """The person has looked at all searches: nothing of any is new any more."""
    if not library.read_only:
        searches.look(library.database)


def _record(library: Library, what: str, rows: Sequence[Row]) -> Change:
    return Change(corrections.record(library.database, what, {}, rows=rows), what, ())


def _asked(library: Library, wanted: Wanted, sort: Sort, descending: bool) -> dict[str, Any]:
    ids = choices.speakers_named(wanted)
    names = searches.names_of(library.database, ids)
    understood = searching.all_understood(wanted)
    return {
        "wanted": json.dumps(wanted_as_json.written(wanted, names, understood), ensure_ascii=False),
        "sort": sort.value,
        "descending": int(descending),
    }


def _of(library: Library, id: int) -> KeptSearch:
    found = [each for each in searches.every(library.database) if each.id == id]
    if not found:
        raise UserError(say("This saved search is gone. It was deleted, here or by another program."))
    return found[0]


def _tidy(name: str) -> str:
    return " ".join(name.split())


def _free_name(name: str, kept: Iterable[KeptSearch]) -> str:
    name = _tidy(name)
    if not name:
        raise UserError(say("A saved search needs a name."))
    if len(name) > LONGEST:
        raise UserError(say("This name is too long; {n} characters are enough.", n=LONGEST))
    if name.casefold() in {each.name.casefold() for each in kept}:
        raise UserError(
            say("There is a saved search “{name}” already. Choose another name, or update it.", name=name)
        )
    return name
