"""A person says by which outlet articles were printed: one correction, whatever their number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quoteline.domain import UserError
from quoteline.services.correcting import Change
from quoteline.services.dating_drafts import title_of
from quoteline.services.library import Library
from quoteline.services.log_sentences import ALL_PRINTED_BY, ALL_PRINTED_UNKNOWN, PRINTED_BY, PRINTED_UNKNOWN
from quoteline.services.redating import DatingStep
from quoteline.storage import articles, corrections
from quoteline.storage.publication import Printed, outlets, printed
from quoteline.wording import say

BATCH = 500  # articles that are looked up between two steps


@dataclass(frozen=True, slots=True)
class OutletOutlook:
    """The articles whose outlet is to be set."""

    articles: tuple[Printed, ...]

    @property
    def outlets(self) -> Counter[str]:
        """By which outlets they were printed so far."""
        return Counter(each.outlet for each in self.articles)


def outlook(library: Library, article_ids: Sequence[int]) -> OutletOutlook:
    """What :func:`set_outlet` would touch; an article that is not there is left out."""
    return OutletOutlook(tuple(printed(library.database, list(dict.fromkeys(article_ids)))))


def set_outlet(library: Library, article_ids: Sequence[int], name: str) -> Change:
    """Say which outlet printed articles; the empty name says that it is not known. One correction.

    Raises UserError when an article is not there.
    """
    (change,) = (step.change for step in setting_outlet(library, article_ids, name) if step.change)
    return change


def setting_outlet(library: Library, article_ids: Sequence[int], name: str) -> Iterator[DatingStep]:
    """:func:`set_outlet` step by step; closing it before the last one changes nothing."""
    ids = list(dict.fromkeys(article_ids))
    if not ids:
        raise UserError(say("No article was named."))
    name = " ".join(name.split())
    found: list[Printed] = []
    for start in range(0, len(ids), BATCH):
        found += _there(library, ids[start : start + BATCH])
        yield DatingStep(min(start + BATCH, len(ids)), len(ids))
    what = _what(found, name)
    new = articles.outlet_columns(library.database, name)
    with library.database.writing():
        _there(library, ids)  # an import may have been taken back meanwhile
        made = corrections.record(library.database, what, {}, dict.fromkeys(ids, new))
    yield DatingStep(len(ids), len(ids), Change(made, what, ()))


def _there(library: Library, ids: Sequence[int]) -> list[Printed]:
    found = printed(library.database, ids)
    missing = set(ids) - {each.article_id for each in found}
    if missing:
        raise UserError(
            say("There is no article with the number {number} in this library.", number=str(min(missing)))
        )
    return found


def _what(found: Sequence[Printed], name: str) -> str:
    """What the log says of it."""
    if len(found) > 1:
        return ALL_PRINTED_BY(n=len(found), name=name) if name else ALL_PRINTED_UNKNOWN(n=len(found))
    title = title_of(found[0].title, found[0].origin, found[0].article_id)
    return PRINTED_BY(title=title, name=name) if name else PRINTED_UNKNOWN(title=title)


def names(library: Library) -> list[str]:
    """The outlets of a library, those with most articles first."""
    return outlets(library.database)
