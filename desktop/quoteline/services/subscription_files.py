"""Where the subscriptions of a person are kept: one list for each library, and what was seen of each source.

A file that is missing, damaged or hostile never stops the program: what can be understood is taken, the rest
is told in a sentence. Losing what was seen costs a second look, no more.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quoteline import lasting, locations
from quoteline.domain import UserError
from quoteline.services.locking import held
from quoteline.services.sources import Subscription, as_object, from_object
from quoteline.wording import say

log = logging.getLogger(__name__)

VERSION = 1
LARGEST = 50_000_000  # bytes of a file of ours; what is larger is not ours
MOST = 2000  # subscriptions of one library

_changing = threading.Lock()


@dataclass(frozen=True, slots=True)
class Listing:
    """All subscriptions in their order. ``trouble``: why some, or all, could not be read; else empty."""

    sources: tuple[Subscription, ...] = ()
    trouble: str = ""
    next: int = 1  # the number of the next one: numbers are not used twice


def listed(library_id: str) -> Listing:
    """What is subscribed to for a library. Never raises: a damaged list is told in ``trouble``."""
    path = _list_file(library_id)
    try:
        kept = _read_json(path)
    except FileNotFoundError:
        return Listing()
    except (OSError, ValueError, RecursionError) as error:
        log.warning("The subscriptions in %s cannot be read (%s).", path, error)
        return Listing(trouble=say("The list of feeds and folders ({path}) cannot be read.", path=str(path)))
    rows = kept.get("sources") if isinstance(kept, dict) else None
    if not isinstance(rows, list):
        return Listing(trouble=say("The list of feeds and folders ({path}) is damaged.", path=str(path)))
    return _listing(kept, rows, path)


def _listing(kept: Mapping[str, Any], rows: list[Any], path: Path) -> Listing:
    by_id: dict[int, Subscription] = {}
    for row in rows[:MOST]:
        if (source := from_object(row)) is not None:
            by_id.setdefault(source.id, source)
    lost = len(rows) - len(by_id)
    trouble = ""
    if lost:
        trouble = say(
            "{n} {n:entry|entries} in the list of feeds and folders ({path}) cannot be read.",
            n=lost,
            path=str(path),
        )
    told = kept.get("next")
    following = max([0, *by_id]) + 1
    if isinstance(told, int) and not isinstance(told, bool) and following <= told < 10**9:
        following = told
    return Listing(tuple(by_id.values()), trouble, following)


# --- what was seen ---------------------------------------------------------------------------------


def seen(library_id: str, id: int) -> dict[str, Any]:
    """What was seen of a source: what it means is known by who looks. Empty where nothing usable is kept."""
    try:
        kept = _read_json(_seen_file(library_id, id))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def keep_seen(library_id: str, id: int, now: Mapping[str, Any]) -> None:
    """Keep what was seen; where that cannot be, the next look finds the same, which is there already."""
    try:
        _write_json(_seen_file(library_id, id), dict(now))
    except OSError as error:
        log.warning("What was seen of a feed or folder cannot be kept (%s).", error)


def forget_seen(library_id: str, id: int) -> None:
    """Everything counts as new again."""
    with suppress(OSError):
        _seen_file(library_id, id).unlink()


# --- files -----------------------------------------------------------------------------------------

Keep = Callable[[Listing], None]


@contextmanager
def changed(library_id: str) -> Iterator[tuple[Listing, Keep]]:
    """What is kept now, and how to keep what it becomes; no other thread or process changes it meanwhile.

    Raises UserError where that cannot be written, or another process does not let go of it.
    """
    path = _list_file(library_id)

    def keep(then: Listing) -> None:
        if now.trouble:  # what a person may still want to mend is not written over
            with suppress(OSError):
                path.replace(path.with_suffix(".damaged.json"))
        rows = [as_object(each) for each in then.sources]
        _write_json(path, {"version": VERSION, "next": then.next, "sources": rows})

    with _changing:
        try:
            _make_folder(path)
            with held(path.with_suffix(".lock")):
                now = listed(library_id)
                yield now, keep
        except OSError as error:
            raise UserError(
                say(
                    "The list of feeds and folders cannot be kept in “{path}” ({why}).",
                    path=str(path.parent),
                    why=error.strerror or "?",
                )
            ) from error


def _list_file(library_id: str) -> Path:
    return locations.subscriptions_folder(library_id) / "sources.json"


def _seen_file(library_id: str, id: int) -> Path:
    return locations.subscriptions_folder(library_id) / f"seen-{id}.json"


def _read_json(path: Path) -> Any:
    with path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError("too large")
    return json.loads(data.decode("utf-8"))


def _write_json(path: Path, kept: Mapping[str, Any]) -> None:
    """Written beside and renamed, so that a crash leaves the old file whole; for this person's eyes only."""
    _make_folder(path)
    with lasting.in_place_of(path) as beside:
        beside.touch(mode=0o600)
        told = json.dumps(kept, ensure_ascii=False, indent=1) + "\n"
        beside.write_bytes(told.encode("utf-8", "backslashreplace"))  # names of folders may be no UTF-8


def _make_folder(path: Path) -> None:
    lasting.make_folder(path.parent, mode=0o700)
