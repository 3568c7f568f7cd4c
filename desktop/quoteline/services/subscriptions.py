"""The feeds and folders of a library: listed, added, changed, removed; lists of feeds read and written.

They belong to a person and this machine, not to the library: a library from a stranger brings none, and
opens no socket.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from quoteline import locations
from quoteline.domain import UserError
from quoteline.fetching import FetchError
from quoteline.fetching.addresses import as_typed, parse
from quoteline.importers import UnreadableError
from quoteline.importers.opml import LIST_LIMIT, Listed, feeds_in, written
from quoteline.importers.problems import absolute
from quoteline.services.sources import LEAST_MINUTES, MOST_MINUTES, Subscription, What
from quoteline.services.subscription_files import MOST, Listing, changed, forget_seen, listed
from quoteline.wording import say


def add_feed(
    library_id: str,
    address: str,
    *,
    outlet: str = "",
    minutes: int = 0,
    pages: bool = False,
    name: str = "",
) -> Subscription:
    """Subscribe to a feed by its address as a person types it. Nothing is fetched yet. Raises UserError."""
    try:
        place = str(as_typed(address))
    except FetchError as error:
        raise UserError(
            say("“{address}” cannot be subscribed to: {why}.", address=address[:200], why=error.reason)
        ) from error
    made = Subscription(0, What.FEED, place, name, outlet, _minutes(minutes), pages, typed=True)
    return _add(library_id, made)


def add_folder(library_id: str, folder: Path, *, outlet: str = "", minutes: int = 0) -> Subscription:
    """Watch a folder. What is in it now counts as new. Raises UserError."""
    place = absolute(locations.at_home(folder))
    if not place.is_dir():
        raise UserError(say("“{path}” is not a folder.", path=str(place)))
    if "\0" in str(place) or str(place) != os.fsencode(place).decode("utf-8", "replace"):
        raise UserError(say("“{path}” has a name that cannot be kept. Rename the folder.", path=repr(place)))
    return _add(library_id, Subscription(0, What.FOLDER, str(place), place.name, outlet, _minutes(minutes)))


def _add(library_id: str, made: Subscription) -> Subscription:
    with changed(library_id) as (now, keep):
        if any((each.what, each.place) == (made.what, made.place) for each in now.sources):
            raise UserError(say("“{place}” is in the list already.", place=made.place))
        if len(now.sources) >= MOST:
            raise UserError(say("More than {n} feeds and folders are too many for one library.", n=MOST))
        made = replace(made, id=now.next)
        keep(replace(now, sources=(*now.sources, made), next=now.next + 1))
    return made


def add_list(library_id: str, file: Path) -> tuple[list[Subscription], int]:
    """Subscribe to the feeds of an OPML list: the new ones, and how many were there. Raises UserError."""
    try:
        with locations.at_home(file).open("rb") as stream:
            feeds = feeds_in(stream.read(LIST_LIMIT))
    except UnreadableError as error:
        raise UserError(
            say("“{file}” is no list of feeds (OPML): {why}.", file=str(file), why=error.reason)
        ) from error
    except OSError as error:
        raise UserError(
            say("“{file}” cannot be read ({why}).", file=str(file), why=error.strerror or "?")
        ) from error
    if not feeds:
        raise UserError(say("“{file}” names no feeds.", file=str(file)))
    with changed(library_id) as (now, keep):
        there = {each.place for each in now.sources if each.what is What.FEED}
        made = _from_list(feeds, there, now.next)[: max(0, MOST - len(now.sources))]
        keep(replace(now, sources=(*now.sources, *made), next=now.next + len(made)))
    return made, len(feeds) - len(made)


def _from_list(feeds: Sequence[Listed], there: set[str], number: int) -> list[Subscription]:
    """A list may come from anywhere: nobody typed its addresses, and none may lead into the own network."""
    made: list[Subscription] = []
    for each in feeds:
        with suppress(FetchError):
            place = str(parse(each.address))
            if place not in there:
                there.add(place)
                made.append(Subscription(number + len(made), What.FEED, place, each.name))
    return made


def as_list(library_id: str) -> str:
    """The feeds as an OPML list that other feed readers can read."""
    feeds = [each for each in listed(library_id).sources if each.what is What.FEED]
    return written((Listed(each.place, each.name) for each in feeds), "Quoteline")


def change(
    library_id: str,
    id: int,
    *,
    outlet: str | None = None,
    minutes: int | None = None,
    pages: bool | None = None,
) -> Subscription:
    """Change what is wanted of a source; None stays. Raises UserError."""

    def wanted(source: Subscription) -> Subscription:
        again = pages is not None and pages != source.pages
        return replace(
            source,
            outlet=source.outlet if outlet is None else outlet.strip(),
            minutes=source.minutes if minutes is None else _minutes(minutes),
            pages=source.pages if pages is None else pages,
            # Entries that were only summaries are looked at again.
            state=replace(source.state, etag="", modified="") if again else source.state,
        )

    if pages is not None:
        forget_seen(library_id, id)
    return _replaced(library_id, id, wanted)


def keep_looks(library_id: str, looked: Iterable[Subscription]) -> None:
    """Keep what looks at sources came to, with the names and places that they told of themselves.

    A source that was removed meanwhile stays removed; what a person has changed meanwhile stays changed.
    Raises UserError where it cannot be written.
    """
    by_id = {each.id: each for each in looked}
    with changed(library_id) as (now, keep):
        if any(each.id in by_id for each in now.sources):
            keep(replace(now, sources=tuple(_after(each, by_id.get(each.id)) for each in now.sources)))


def _after(source: Subscription, looked: Subscription | None) -> Subscription:
    if looked is None:
        return source
    return replace(source, state=looked.state, name=looked.name, place=looked.place)


def _replaced(library_id: str, id: int, by: Callable[[Subscription], Subscription]) -> Subscription:
    with changed(library_id) as (now, keep):
        source = _with_number(now, id)
        made = by(source)
        keep(replace(now, sources=tuple(made if each is source else each for each in now.sources)))
    return made


def remove(library_id: str, id: int) -> Subscription:
    """Look at a source no more; what came from it stays in the library. Raises UserError."""
    with changed(library_id) as (now, keep):
        source = _with_number(now, id)
        keep(replace(now, sources=tuple(each for each in now.sources if each is not source)))
    forget_seen(library_id, id)
    return source


def named(library_id: str, words: str, what: What | None = None) -> Subscription:
    """The source that a person means: by number, address, path or name. Raises UserError."""
    sources = [each for each in listed(library_id).sources if what in (None, each.what)]
    places = {words, str(absolute(locations.at_home(words))) if words else ""}
    with suppress(FetchError):
        places.add(str(as_typed(words)))
    for fits in (
        [each for each in sources if str(each.id) == words or each.place in places],
        [each for each in sources if each.shown.casefold() == words.casefold()],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise UserError(say("“{words}” is the name of several. Say which by its number.", words=words))
    raise UserError(say("“{words}” is not in the list of feeds and folders.", words=words))


def _with_number(now: Listing, id: int) -> Subscription:
    for each in now.sources:
        if each.id == id:
            return each
    raise UserError(say("This feed or folder is not in the list any more."))


def _minutes(minutes: int) -> int:
    if minutes and not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise UserError(
            say(
                "Between two looks there may be {least} to {most} minutes, or 0 to look only when asked.",
                least=LEAST_MINUTES,
                most=MOST_MINUTES,
            )
        )
    return minutes
