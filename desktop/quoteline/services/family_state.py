"""How far the quotation families know the library, and their update in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quoteline.services import families
from quoteline.services.apart import steps_from
from quoteline.services.families import DAYS, AlikeArticle, FamilyStep
from quoteline.services.library import Library
from quoteline.services.matching_families import FamilyMatching
from quoteline.storage import articles as kept_articles
from quoteline.storage import families as storage

FEW = 200  # articles; more than that many changed ones are not read while somebody works


@dataclass(frozen=True, slots=True)
class FamilyState:
    """``built``: families were found before; ``needed``: something changed since; how many articles did."""

    built: bool
    needed: bool
    articles: int


def built(library: Library) -> bool:
    """Whether families were found in this library before. Raises UserError where that cannot be read."""
    with families.asked(library) as cache:
        return cache.revision >= 0


def nearly_alike(library: Library, article_id: int) -> list[AlikeArticle]:
    """The near-duplicates of an article, but for those with the very same text: they are its printings."""
    same = {number for number, _ in kept_articles.printings(library.database, article_id)}
    return [each for each in families.alike(library, article_id) if each.id not in same]


def state(library: Library) -> FamilyState:
    """Where the families stand; nothing is matched. Raises UserError where the cache cannot be read."""
    with families.asked(library) as cache:
        known, latest = cache.revision, library.database.latest_revision()
        needed = FamilyMatching(library, cache, DAYS).needed()
    if 0 <= known <= latest:
        return FamilyState(True, needed, len(library.database.changed_articles(known, latest)))
    return FamilyState(known >= 0, needed, len(storage.article_ids(library.database)))


def update(library: Library) -> Iterator[FamilyStep]:
    """:func:`families.update`, here where little changed, else in a process of its own: nothing stutters.

    Close the generator to cancel: the families stay as they were.
    """
    if state(library).articles > FEW:
        yield from update_apart(library.path)
    else:
        yield from families.update(library)


def update_apart(path: Path) -> Iterator[FamilyStep]:
    """:func:`families.update` of the library at ``path`` in a process of its own."""
    yield from steps_from(path, families.update, FamilyStep(0, 0))
