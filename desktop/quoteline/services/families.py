"""Quotation families: one statement in all its printings, and articles that are near-duplicates.

Bring them up to date first (:func:`update`); what is asked then is answered from the cache as it is. All
functions take ``days``, how far apart two printings of one statement may lie; each number has its own cache.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from quoteline import locations
from quoteline.domain import UserError
from quoteline.families.comparing import Change, Piece
from quoteline.services import browsing
from quoteline.services.family_pages import Family, FamilyRow, Member, pages
from quoteline.services.family_steps import FamilyStep
from quoteline.services.library import Library
from quoteline.services.matching_families import FamilyMatching
from quoteline.services.searching import Wanted
from quoteline.storage import family_cache
from quoteline.storage import family_records as records
from quoteline.storage.family_cache import CacheBusy, CacheUnusable, FamilyCache
from quoteline.wording import say

__all__ = [
    "DAYS", "AlikeArticle", "Change", "Family", "FamilyRow", "FamilyStep", "Member", "Piece", "alike",
    "article_groups", "families", "families_of", "family", "family_of", "known", "rows", "update",
]  # fmt: skip

DAYS = 7


@dataclass(frozen=True, slots=True)
class AlikeArticle:
    """An article of a group of near-duplicates."""

    id: int
    title: str
    outlet: str
    published: date | None


def update(library: Library, days: int = DAYS) -> Iterator[FamilyStep]:
    """Bring the families up to date, step by step; stop iterating to cancel, they are then as before.

    Raises UserError where the cache cannot be written.
    """
    for attempt in (1, 2):
        try:
            yield from _update(library, days)
            return
        except CacheBusy as error:
            raise UserError(
                say("Another window is finding the families. Try again when it is done.")
            ) from error
        except CacheUnusable as error:
            if attempt == 2:
                raise _unwritable(library, error) from error
            family_cache.remove(_path(library, days))
        except OSError as error:
            raise _unwritable(library, error) from error


def _update(library: Library, days: int) -> Iterator[FamilyStep]:
    with _cache(library, days) as cache:
        if not FamilyMatching(library, cache, days).needed():
            return
        with cache.writing():
            yield from FamilyMatching(library, cache, days).run()


def families(
    library: Library,
    wanted: Wanted | None = None,
    *,
    days: int = DAYS,
    cut_short: bool = False,
) -> list[int]:
    """The families that hold a quotation that fits, those with most independent printings first.

    ``cut_short``: only those with a printing that is cut short.
    """
    with asked(library, days) as cache:
        fitting = None if wanted is None or wanted == Wanted() else browsing.quotation_ids(library, wanted)
        return records.families(cache, cut_short, fitting)


def rows(library: Library, ids: Sequence[int], *, days: int = DAYS) -> list[FamilyRow]:
    """Families as a list shows them, in this order; one that is gone is left out."""
    return [each.row for each in families_of(library, ids, days=days)]


def family(library: Library, id: int, *, days: int = DAYS) -> Family | None:
    """A family with all its printings; None where there is none of this number."""
    return next(iter(families_of(library, [id], days=days)), None)


def families_of(library: Library, ids: Sequence[int], *, days: int = DAYS) -> list[Family]:
    """Families with all their printings, in this order; one that is gone is left out."""
    with asked(library, days) as cache:
        return list(pages(library, cache, ids))


def family_of(library: Library, quotation_id: int, *, days: int = DAYS) -> int | None:
    """The family that a quotation belongs to; None where it was printed once."""
    with asked(library, days) as cache:
        return records.family_of(cache, quotation_id)


def known(library: Library, quotation_ids: Sequence[int], *, days: int = DAYS) -> dict[int, int]:
    """The families of quotations, as far as they were found before; nothing is brought up to date."""
    if not _path(library, days).exists():
        return {}
    try:
        with asked(library, days) as cache:
            return records.family_ids(cache, quotation_ids)
    except UserError:
        return {}


def article_groups(library: Library, *, days: int = DAYS) -> list[tuple[int, ...]]:
    """The groups of near-duplicate articles, the biggest first, each by number."""
    with asked(library, days) as cache:
        groups: dict[int, list[int]] = {}
        for article_id, group in records.groups(cache):
            groups.setdefault(group, []).append(article_id)
    found = [tuple(each) for each in groups.values() if len(each) > 1]
    return sorted(found, key=lambda each: (-len(each), each))


def alike(library: Library, article_id: int, *, days: int = DAYS) -> list[AlikeArticle]:
    """The other articles of the group of near-duplicates that an article is in."""
    with asked(library, days) as cache:
        ids = records.alike(cache, article_id)
    return [
        AlikeArticle(row.id, row.title, row.outlet, row.published)
        for row in browsing.article_rows(library, ids)
    ]


# --- how -------------------------------------------------------------------------------------------


def _path(library: Library, days: int) -> Path:
    return locations.families_folder(library.database.library_id) / f"{days}-days.sqlite"


@contextmanager
def _cache(library: Library, days: int) -> Iterator[FamilyCache]:
    cache = family_cache.opened(_path(library, days), library.database)
    try:
        yield cache
    finally:
        cache.close()


@contextmanager
def asked(library: Library, days: int = DAYS) -> Iterator[FamilyCache]:
    """The cache, to be read. Raises UserError where it cannot be."""
    try:
        with _cache(library, days) as cache:
            yield cache
    except (CacheUnusable, OSError) as error:
        raise _unwritable(library, error) from error


def _unwritable(library: Library, error: Exception) -> UserError:
    folder = locations.families_folder(library.database.library_id)
    return UserError(
        say(
            "Families cannot be kept in “{folder}” ({error})."
            " Make sure that there is space and that the folder can be written, then try again.",
            folder=str(folder),
            error=str(error),
        )
    )
