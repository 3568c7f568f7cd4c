"""The new days of an article's quotations, reckoned before any of them is written; of a book part by part."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Any

from quoteline.domain import UNDATED, Article, StatementDate, UserError
from quoteline.extraction.long_texts import Part, parts, shared_out
from quoteline.extraction.redating import redated, redated_part
from quoteline.services.extracting import lexicon
from quoteline.services.library import Library
from quoteline.storage import articles, as_found
from quoteline.wording import say

TITLE = 48  # characters of a headline in a sentence


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What was dated in one go: an article, or one part of a very long one.

    ``seen`` stands for all that was read for it. The days are packed, as ``services.packed`` tells why: of
    each quotation that is not dated by hand. ``shown`` are those that nobody rejected.
    """

    seen: int
    packed: bytes
    shown: int
    by_hand: int  # of those shown

    @property
    def said(self) -> dict[int, StatementDate]:
        days: dict[int, StatementDate] = pickle.loads(self.packed)
        return days


class Draft:
    """How the quotations of an article will be dated."""

    def __init__(self, library: Library, article_id: int, day: date | None) -> None:
        self.id, self.title = article_id, ""
        self._library, self._day = library, day
        self._stretches: list[_Stretch] = []

    def reckoned(self) -> Iterator[tuple[int, int]]:
        """Date all quotations, a step for each part: so many of so many are done.

        A second time, only where a person corrected something meanwhile. Raises UserError where there is no
        such article.
        """
        article = self._article()
        known = {each.seen: each for each in self._stretches}
        self.title, self._stretches = title_of(article.title, article.origin, self.id), []
        shares = list(_shares(self._library, self.id, article.text))
        for part, ids in shares:
            found = as_found.of_quotations(self._library.database, ids)
            seen = hash((part, tuple(found)))
            self._stretches.append(known.get(seen) or self._stretch(seen, part, article.text, found))
            yield len(self._stretches), len(shares)

    def _article(self) -> Article:
        kept = articles.get(self._library.database, self.id)
        if kept is None:
            raise UserError(
                say("There is no article with the number {number} in this library.", number=str(self.id))
            )
        return kept.article

    def changes(self) -> Iterator[dict[int, dict[str, Any]]]:
        """The new columns of each quotation, those of one part at a time.

        The rejected too, for the day that the rejection is taken back.
        """
        for each in self._stretches:
            yield {id: articles.said_columns(when) for id, when in each.said.items()}

    @property
    def parts(self) -> int:
        """Of how many parts it is."""
        return len(self._stretches)

    @property
    def shown(self) -> int:
        """How many quotations there are that nobody rejected."""
        return sum(each.shown for each in self._stretches)

    @property
    def by_hand(self) -> int:
        """How many of these a person dated: they stay as they are."""
        return sum(each.by_hand for each in self._stretches)

    def _stretch(self, seen: int, part: Part | None, text: str, found: Sequence[as_found.Kept]) -> _Stretch:
        mine = [(each, when) for each, when in self._dated(part, text, found) if when is not None]
        said = {each.id: when for each, when in mine if not each.dated_by_hand}
        shown = [each for each, _ in mine if not each.rejected]
        packed = pickle.dumps(said, pickle.HIGHEST_PROTOCOL)
        return _Stretch(seen, packed, len(shown), sum(each.dated_by_hand for each in shown))

    def _dated(
        self, part: Part | None, text: str, found: Sequence[as_found.Kept]
    ) -> Iterator[tuple[as_found.Kept, StatementDate | None]]:
        quotations = [each.quotation for each in found]
        said: Sequence[StatementDate | None]
        if part is None:
            said = redated(text, quotations, self._day, lexicon())
        elif part is NOWHERE:
            said = [UNDATED] * len(found)
        else:
            said = redated_part(part, text, quotations, self._day, lexicon())
        return zip(found, said, strict=True)


NOWHERE = Part(0, 0, 0, 0, 0)  # of a long text: the part of the quotations that have no words in it


def _shares(library: Library, article_id: int, text: str) -> Iterator[tuple[Part | None, list[int]]]:
    """The parts of a text with the quotations that are read for each; None: it is read in one go."""
    places = as_found.places(library.database, article_id)
    several = parts(text)
    if not several:
        yield None, [id for id, _ in places]
        return
    for part, numbers in shared_out(several, [place for _, place in places]):
        yield part, [places[number][0] for number in numbers]
    if lost := [id for id, place in places if not 0 <= place < len(text)]:
        yield NOWHERE, lost


def title_of(title: str, origin: str, number: int) -> str:
    """What the log calls an article: its headline, else the name of its file, shortened."""
    file = PurePath(origin.replace("\\", "/")).name
    title = " ".join(title.split()) or file or f"article {number}"
    return title if len(title) <= TITLE else title[: TITLE - 1].rstrip() + "…"
