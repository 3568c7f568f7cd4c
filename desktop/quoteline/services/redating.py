"""A person sets an article's publication date: its quotations are dated anew, and it can be taken back."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from quoteline.domain import PublishedFrom, UserError
from quoteline.importers.publication.weighing import EARLIEST, possible
from quoteline.search.days import day_span
from quoteline.services.correcting import Change
from quoteline.services.dating_drafts import Draft
from quoteline.services.library import Library
from quoteline.services.log_sentences import (
    ALL_PUBLISHED,
    ALL_PUBLISHED_UNKNOWN,
    PUBLISHED,
    PUBLISHED_UNKNOWN,
)
from quoteline.storage import articles, corrections, quotations
from quoteline.storage.publication import Publication, publications
from quoteline.wording import say

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


DATING, KEEPING = say("Dating a long article"), say("Keeping a long article")


@dataclass(frozen=True)
class DatingStep:
    """So many of so many articles have been dated anew; the last step carries the correction."""

    done: int
    total: int
    change: Change | None = None
    what: str = ""  # what is being done with a very long article,
    part: int = 0  # and how much of it, of so many ``parts``
    parts: int = 0
    unfinished: bool = False  # it is being written: nothing else may be before the next step


def set_published(library: Library, article_ids: Sequence[int], day: date | None) -> Change:
    """Say on which day articles were published; None says that it is not known. One correction.

    Every quotation of them is dated anew, as an import with this date would have done, but for those whose
    day a person set. Raises UserError when an article is not there.
    """
    (change,) = (step.change for step in setting_published(library, article_ids, day) if step.change)
    return change


def setting_published(library: Library, article_ids: Sequence[int], day: date | None) -> Iterator[DatingStep]:
    """:func:`set_published`, a step for each article, and for each part of a very long one.

    Closing it before the last one changes nothing.
    """
    if not article_ids:
        raise UserError(say("No article was named."))
    # Reckoned before the library is locked for writing: of thousands of articles it takes a while.
    drafts: list[Draft] = []
    ids = dict.fromkeys(article_ids)
    state = library.database.state()
    for each in ids:
        draft = Draft(library, each, day)
        yield from _reckoned(draft, DatingStep(len(drafts), len(ids), what=DATING))
        drafts.append(draft)
        yield DatingStep(len(drafts), len(ids))
    with library.database.writing():
        if library.database.state() != state:  # somebody may have corrected something of it meanwhile
            for draft in drafts:
                yield from _reckoned(draft, DatingStep(len(ids), len(ids), what=DATING, unfinished=True))
        change = yield from _kept(library, drafts, day)
    yield DatingStep(len(ids), len(ids), change)


def _reckoned(draft: Draft, step: DatingStep) -> Iterator[DatingStep]:
    for part, parts in draft.reckoned():
        if parts > 1:
            yield replace(step, part=part, parts=parts)


def _kept(library: Library, drafts: Sequence[Draft], day: date | None) -> Generator[DatingStep, None, Change]:
    """Write what was reckoned as one correction. Call within ``database.writing()``."""
    what, ids = _what(drafts, day), list[int]()
    made = corrections.begin(library.database, what)
    total = len(drafts)
    for draft in drafts:
        for part, changes in enumerate(draft.changes(), 1):
            corrections.add(library.database, made, changes)
            ids += changes
            if draft.parts > 1:
                yield DatingStep(total, total, None, KEEPING, part, draft.parts, unfinished=True)
    new = articles.published_columns(day, PublishedFrom.PERSON)
    corrections.add(library.database, made, {}, dict.fromkeys((each.id for each in drafts), new))
    return Change(made, what, tuple(ids), _told(drafts))


def _told(drafts: Sequence[Draft]) -> str:
    """How many quotations were dated anew, and how many were dated by hand, of those that are shown."""
    by_hand = sum(each.by_hand for each in drafts)
    anew = sum(each.shown for each in drafts) - by_hand
    if by_hand:
        return say(
            "{n} {n:statement was|statements were} dated anew, {by_hand} set by hand {by_hand:was|were} kept",
            n=anew,
            by_hand=by_hand,
        )
    return say("{n} {n:statement was|statements were} dated anew", n=anew)


def _what(drafts: Sequence[Draft], day: date | None) -> str:
    """What the log says of it."""
    if len(drafts) == 1:
        title = drafts[0].title
        return PUBLISHED(title=title, day=str(day)) if day else PUBLISHED_UNKNOWN(title=title)
    if day is None:
        return ALL_PUBLISHED_UNKNOWN(n=len(drafts))
    return ALL_PUBLISHED(n=len(drafts), day=str(day))


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
