"""How common each term is in a library: counted once, from a sample where there is too much, and kept.

The counts are a cache. They are good enough until the library has changed by a twentieth, because a share of
statements hardly moves before; in a small library every change makes them old.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from quoteline import locations
from quoteline.domain import UserError
from quoteline.services import families
from quoteline.services.apart import steps_from
from quoteline.services.held import columns_of
from quoteline.services.library import Library
from quoteline.services.terms import Counted, add
from quoteline.storage import family_records, quoted_words, term_cache
from quoteline.storage.term_cache import CacheUnusable, TermCache
from quoteline.wording import say

SAMPLE = 60_000  # quotations at most: shares of statements are known to a tenth of a percent
FEW = 2_000  # quotations that are counted where one is, in a blink; more have a process of their own
KEPT_ONCE = 20_000  # statements up to which terms that are in one only are kept as well
OUTGROWN = 0.05


@dataclass(frozen=True, slots=True)
class TermStep:
    """Progress: ``done`` of ``total`` quotations; ``what`` is a sentence for the status bar."""

    done: int
    total: int
    what: str = say("Counting words")


@dataclass(frozen=True, slots=True)
class Background:
    """What was counted: ``statements`` of one in ``every`` of ``quotations``, at a revision."""

    statements: int
    quotations: int
    every: int
    revision: int


def how_many(library: Library) -> int:
    """The quotations of a library."""
    return len(columns_of(library))


def every_for(quotations: int, most: int) -> int:
    """One in how many is looked at, so that there are at most ``most``: a power of two."""
    every = 1
    while quotations / every > most:
        every *= 2
    return every


def state(library: Library) -> tuple[Background | None, bool]:
    """What was counted, and whether it must be counted anew. Raises UserError."""
    with opened(library) as cache:
        known = background(cache)
    return known, known is None or _is_old(library, known)


def background(cache: TermCache) -> Background | None:
    """What the cache holds; None before anything was counted."""
    facts = cache.facts()
    if "revision" not in facts:
        return None
    return Background(facts["statements"], facts["quotations"], facts["every"], facts["revision"])


def _is_old(library: Library, known: Background) -> bool:
    latest = library.database.latest_revision()
    if latest == known.revision:
        return False
    now = how_many(library)
    changed = abs(now - known.quotations)
    return now <= FEW or latest < known.revision or changed > OUTGROWN * known.quotations


def update(library: Library) -> Iterator[TermStep]:
    """Count, if what was counted is old; stop iterating to cancel, the counts are then as before.

    Raises UserError.
    """
    if state(library)[1]:
        yield from count(library)


def update_apart(library: Library) -> Iterator[TermStep]:
    """The same, of a large library in a process of its own, so that nothing stutters."""
    if not state(library)[1]:
        return
    total = how_many(library)
    if total > FEW:
        yield from steps_from(library.path, count, TermStep(0, total))
    else:
        yield from count(library)


def count(library: Library) -> Iterator[TermStep]:
    """Count here, whatever is known. Raises UserError."""
    revision = library.database.latest_revision()  # read first: what comes meanwhile makes the counts old
    total = how_many(library)
    every = every_for(total, SAMPLE)
    statements = Statements(library)
    ids = quoted_words.sampled(library.database, every)
    counted = Counted()
    for done, texts in statements.of(ids):
        add(counted, texts, forms=False)
        yield TermStep(done, len(ids))
    least = 1 if counted.statements <= KEPT_ONCE else 2
    kept = sorted((term, number) for term, number in counted.terms.items() if number >= least)
    facts = {"statements": counted.statements, "quotations": total, "every": every, "revision": revision}
    with opened(library) as cache:
        cache.replace(kept, facts)


class Statements:
    """Quotations become statements: printings of one, and copies of one text, count once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._seen: set[int] = set()

    def of(self, ids: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
        """(how many quotations were looked at, the words of those that are new) a chunk at a time."""
        done = 0
        for rows in quoted_words.words(self._library.database, ids):
            done += quoted_words.CHUNK
            yield min(done, len(ids)), self._new(rows)

    def _new(self, rows: Sequence[tuple[int, str]]) -> list[str]:
        members = self._families([number for number, _ in rows])
        found = []
        for number, words in rows:
            key = members[number] if number in members else ~abs(hash(" ".join(words.lower().split())))
            if key not in self._seen:
                self._seen.add(key)
                found.append(words)
        return found

    def _families(self, ids: Sequence[int]) -> dict[int, int]:
        with suppress(UserError), families.asked(self._library) as cache:
            return family_records.family_ids(cache, ids) if cache.revision >= 0 else {}
        return {}


@contextmanager
def opened(library: Library) -> Iterator[TermCache]:
    """The cache of the library's terms. Raises UserError where it cannot be read or written."""
    path = locations.terms_file(library.database.library_id)
    try:
        cache = term_cache.opened(path, library.database)
        try:
            yield cache
        finally:
            cache.close()
    except (CacheUnusable, OSError) as error:
        raise _unusable(path, error) from error


def _unusable(path: Path, error: Exception) -> UserError:
    return UserError(
        say(
            "Counts of words cannot be kept in “{folder}” ({error}). Make sure that there is space and that"
            " the folder can be written, then try again.",
            folder=str(path.parent),
            error=str(error),
        )
    )
