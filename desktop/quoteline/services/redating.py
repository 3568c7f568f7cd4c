"""A person sets an article's publication date: its quotations are dated anew, and it can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any

from quoteline.domain import KeptArticle, PublishedFrom, UserError
from quoteline.extraction.redating import redated
from quoteline.importers.publication.weighing import EARLIEST, possible
from quoteline.services.correcting import Change
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.storage import articles, as_found, corrections, quotations
from quoteline.storage.publication import Publication, publications

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


def set_published(library: Library, article_ids: Sequence[int], day: date | None) -> Change:
    """Say on which day articles were published; None says that it is not known. One correction.

    Every quotation of them is dated anew, as an import with this date would have done, but for those whose
    day a person set. Raises UserError when an article is not there.
    """
    if not article_ids:
        raise UserError("No article was named.")
    wanted = list(dict.fromkeys(article_ids))
    new = articles.published_columns(day, PublishedFrom.PERSON)
    with library.database.writing():
        kept = [_article(library, each) for each in wanted]
        changes: dict[int, dict[str, Any]] = {}
        anew = by_hand = 0
        for article in kept:
            found = as_found.of_article(library.database, article.id)
            changes |= _dated_anew(article.article.text, found, day)
            counted = _count(found)
            anew, by_hand = anew + counted[0], by_hand + counted[1]
        what = f"Publication date of {_named(kept)} set to {day or UNKNOWN}"
        made = corrections.record(library.database, what, changes, dict.fromkeys(wanted, new))
    return Change(made, what, tuple(changes), _told(anew, by_hand))


def _dated_anew(text: str, found: Sequence[as_found.Kept], day: date | None) -> dict[int, dict[str, Any]]:
    """The new columns of each quotation; the rejected too, for the day that the rejection is taken back."""
    said = redated(text, [each.quotation for each in found], day, lexicon())
    return {
        each.id: articles.said_columns(when)
        for each, when in zip(found, said, strict=True)
        if not each.dated_by_hand
    }


def _count(found: Sequence[as_found.Kept]) -> tuple[int, int]:
    """How many quotations will be dated anew, and how many were dated by hand, of those that are shown."""
    shown = [each for each in found if not each.rejected]
    by_hand = sum(each.dated_by_hand for each in shown)
    return len(shown) - by_hand, by_hand


def _told(anew: int, by_hand: int) -> str:
    were = "1 statement was" if anew == 1 else f"{anew:,} statements were"
    kept = f", {by_hand:,} set by hand {'was' if by_hand == 1 else 'were'} kept" if by_hand else ""
    return f"{were} dated anew{kept}"


def _article(library: Library, article_id: int) -> KeptArticle:
    kept = articles.get(library.database, article_id)
    if kept is None:
        raise UserError(f"There is no article with the number {article_id} in this library.")
    return kept


def _named(kept: Sequence[KeptArticle]) -> str:
    return f"“{_title(kept[0])}”" if len(kept) == 1 else f"{len(kept):,} articles"


def _title(kept: KeptArticle) -> str:
    file = PurePath(kept.article.origin.replace("\\", "/")).name
    title = " ".join(kept.article.title.split()) or file or f"article {kept.id}"
    return title if len(title) <= TITLE else title[: TITLE - 1].rstrip() + "…"


def day_typed(typed: str) -> date | None:
    """The day of publication a person typed: 2025-03-19, or ``unknown``. Raises UserError."""
    if typed.strip().lower() == UNKNOWN:
        return None
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise UserError(f"“{typed}” is not a day. Write 2025-03-19, or unknown.") from None


def doubt(day: date | None, today: date) -> str:
    """Why a publication date is hard to believe, as the end of a sentence; nothing where it is not."""
    if day is None or possible(day, today):
        return ""
    return "lies in the future" if day > today else f"lies before {EARLIEST.year}"
