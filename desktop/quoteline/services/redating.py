"""A person sets an article's publication date: its quotations are dated anew, and it can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any

from quoteline.domain import PublishedFrom, UserError
from quoteline.extraction.redating import redated
from quoteline.importers.publication.weighing import EARLIEST, possible
from quoteline.search.days import day_span
from quoteline.services.correcting import Change
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.services.log_sentences import (
    ALL_PUBLISHED,
    ALL_PUBLISHED_UNKNOWN,
    PUBLISHED,
    PUBLISHED_UNKNOWN,
)
from quoteline.storage import articles, as_found, corrections, quotations
from quoteline.storage.publication import Publication, publications
from quoteline.wording import say

TITLE = 48  # characters of a headline in a sentence
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Outlook:
    """What setting the publication date of some articles would touch."""

    articles: tuple[Publication, ...]

    @property
    def statements(self) -> int:
        """How many will be dated anew."""
        return sum(each.shown - each.by_hand for each in self.articles)

    @property
    def by_hand(self) -> int:
        """How many stay as a person set them."""
        return sum(each.by_hand for each in self.articles)


def outlook(library: Library, article_ids: Sequence[int]) -> Outlook:
    """What :func:`set_published` would touch; an article that is not there is left out."""
    return Outlook(tuple(publications(library.database, article_ids)))


def articles_of(library: Library, quotation_ids: Sequence[int]) -> list[int]:
    """The articles that these quotations stand in, each once."""
    return quotations.articles_of(library.database, quotation_ids)


@dataclass(frozen=True)
class DatingStep:
    """So many of so many articles have been dated anew; the last step carries the correction."""

    done: int
    total: int
    change: Change | None = None


def set_published(library: Library, article_ids: Sequence[int], day: date | None) -> Change:
    """Say on which day articles were published; None says that it is not known. One correction.

    Every quotation of them is dated anew, as an import with this date would have done, but for those whose
    day a person set. Raises UserError when an article is not there.
    """
    (change,) = (step.change for step in setting_published(library, article_ids, day) if step.change)
    return change


def setting_published(library: Library, article_ids: Sequence[int], day: date | None) -> Iterator[DatingStep]:
    """:func:`set_published`, a step for each article; closing it before the last one changes nothing."""
    if not article_ids:
        raise UserError(say("No article was named."))
    # Reckoned before the library is locked for writing: of thousands of articles it takes a while.
    drafts = []
    ids = dict.fromkeys(article_ids)
    for each in ids:
        drafts.append(_draft(library, each, day))
        yield DatingStep(len(drafts), len(ids))
    with library.database.writing():
        drafts = [each if each.still_holds(library) else _draft(library, each.id, day) for each in drafts]
        what = _what(drafts, day)
        changes = {id: new for each in drafts for id, new in each.changes.items()}
        new = articles.published_columns(day, PublishedFrom.PERSON)
        of_articles = dict.fromkeys((each.id for each in drafts), new)
        made = corrections.record(library.database, what, changes, of_articles)
    change = Change(made, what, tuple(changes), _told([each.found for each in drafts]))
    yield DatingStep(len(ids), len(ids), change)


@dataclass(frozen=True)
class _Draft:
    """An article's quotations as they were found, and the new columns of those that are dated anew."""

    id: int
    title: str
    found: list[as_found.Kept]
    changes: dict[int, dict[str, Any]]

    def still_holds(self, library: Library) -> bool:
        """Whether nobody has corrected anything of it meanwhile."""
        return as_found.of_article(library.database, self.id) == self.found


def _draft(library: Library, article_id: int, day: date | None) -> _Draft:
    kept = articles.get(library.database, article_id)
    if kept is None:
        raise UserError(
            say(
                "There is no article with the number {number} in this library.",
                number=str(article_id),
            )
        )
    found = as_found.of_article(library.database, article_id)
    return _Draft(
        article_id,
        title_of(kept.article.title, kept.article.origin, kept.id),
        found,
        _dated_anew(kept.article.text, found, day),
    )


def _dated_anew(text: str, found: Sequence[as_found.Kept], day: date | None) -> dict[int, dict[str, Any]]:
    """The new columns of each quotation; the rejected too, for the day that the rejection is taken back."""
    said = redated(text, [each.quotation for each in found], day, lexicon())
    return {
        each.id: articles.said_columns(when)
        for each, when in zip(found, said, strict=True)
        if not each.dated_by_hand
    }


def _told(found: Sequence[Sequence[as_found.Kept]]) -> str:
    """How many quotations were dated anew, and how many were dated by hand, of those that are shown."""
    shown = [kept for each in found for kept in each if not kept.rejected]
    by_hand = sum(each.dated_by_hand for each in shown)
    anew = len(shown) - by_hand
    if by_hand:
        return say(
            "{n} {n:statement was|statements were} dated anew, {by_hand} set by hand {by_hand:was|were} kept",
            n=anew,
            by_hand=by_hand,
        )
    return say("{n} {n:statement was|statements were} dated anew", n=anew)


def _what(drafts: Sequence[_Draft], day: date | None) -> str:
    """What the log says of it."""
    if len(drafts) == 1:
        title = drafts[0].title
        return PUBLISHED(title=title, day=str(day)) if day else PUBLISHED_UNKNOWN(title=title)
    if day is None:
        return ALL_PUBLISHED_UNKNOWN(n=len(drafts))
    return ALL_PUBLISHED(n=len(drafts), day=str(day))


def title_of(title: str, origin: str, number: int) -> str:
    """What the log calls an article: its headline, else the name of its file, shortened."""
    file = PurePath(origin.replace("\\", "/")).name
    title = " ".join(title.split()) or file or f"article {number}"
    return title if len(title) <= TITLE else title[: TITLE - 1].rstrip() + "…"


def day_typed(typed: str) -> date | None:
    """The day of publication a person typed: 2025-03-19, 19 March 2025, or ``unknown``. Raises UserError."""
    if typed.strip().lower() == UNKNOWN:
        return None
    with suppress(ValueError):
        return date.fromisoformat(typed.strip())
    first, last = day_span(typed) or (None, None)
    if first is None or first != last:  # a month, a year
        raise UserError(say("“{typed}” is not a day. Write 2025-03-19, or unknown.", typed=typed))
    return first


def doubt(day: date | None, today: date) -> str:
    """Why a publication date is hard to believe, as the end of a sentence; nothing where it is not."""
    if day is None or possible(day, today):
        return ""
    return say("lies in the future") if day > today else say("lies before {year:d}", year=EARLIEST.year)
