"""The columns themselves: what is held of quotations, speakers, articles and tags."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from quoteline.domain import Basis, Kind, Precision

T = TypeVar("T")
Ints = NDArray[np.int64]
Places = NDArray[np.int32]
Mask = NDArray[np.bool_]

NO_DAY = -(1 << 31)  # where there is no day
NOBODY = -1  # where there is no speaker

KINDS, PRECISIONS, BASES = tuple(Kind), tuple(Precision), tuple(Basis)
FLAGS = ("starred", "corrected", "confirmed", "unplaced", "note", "headline", "denial", "cue")  # bit by bit


@dataclass(frozen=True, slots=True)
class Quotations:
    """Values of each quotation that is shown. ``speaker``: the row of the name, not whom it is shown as."""

    id: Ints
    article: Ints
    speaker: Ints
    first: NDArray[np.int32]  # day numbers, NO_DAY without one
    last: NDArray[np.int32]
    published: NDArray[np.int32]
    kind: NDArray[np.int8]  # places in KINDS, PRECISIONS, BASES
    precision: NDArray[np.int8]
    basis: NDArray[np.int8]
    confidence: NDArray[np.float64]
    flags: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Speakers:
    """Each name, and the row that it is shown as; NOBODY for one that a person said is no speaker."""

    id: Ints
    whole: Ints


@dataclass(frozen=True, slots=True)
class Articles:
    """Each article: the place of its outlet among ``outlets``, the day of its publication, its language."""

    id: Ints
    outlet: NDArray[np.int32]
    published: NDArray[np.int32]
    language: NDArray[np.int32]  # places in languages
    outlets: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tags:
    """Which quotation has which tag, a pair for each."""

    quotation: Ints
    tag: NDArray[np.int32]  # places in names
    names: tuple[str, ...]


DENSE = 64  # ids to one that is looked for, up to which a table of all is quicker than so many look-ups
SCATTERED, FULL = 30, 10  # one in so many
DENSER = 4  # the same where the table holds numbers


def places(among: Ints, wanted: Ints) -> Ints:
    """The place of each wanted id among ids that ascend; -1 for one that is not there."""
    if not len(among):
        return np.full(len(wanted), -1, dtype=np.int64)
    highest = int(among[-1])
    if among[0] >= 0 and highest < DENSER * len(wanted):
        table = np.full(highest + 2, -1, dtype=np.int64)  # with one more, for what is none of them
        table[among] = np.arange(len(among))
        return table.take(np.where((wanted < 0) | (wanted > highest), highest + 1, wanted))
    at = np.minimum(np.searchsorted(among, wanted), len(among) - 1)
    return np.where(among[at] == wanted, at, -1)


def marked(mask: Mask) -> NDArray[np.intp]:
    """The places that a mask marks.

    Where one in ten to one in thirty is, numpy jumps from each to the next, which a processor cannot foresee:
    eight at a time, most of which hold one, are looked at in half that time.
    """
    count, eights = int(np.count_nonzero(mask)), len(mask) // 8
    if not SCATTERED * count > len(mask) >= FULL * count:
        return np.flatnonzero(mask)
    some = mask[: 8 * eights].reshape(-1, 8)
    rows = np.flatnonzero(np.ascontiguousarray(some).view(np.uint64))
    at = np.flatnonzero(some.take(rows, axis=0))
    found = rows.take(at >> 3) * 8 + (at & 7)
    return np.append(found, np.flatnonzero(mask[8 * eights :]) + 8 * eights)


class Columns:
    """What is held of a library. Never changed: what follows a change of the library is another one."""

    def __init__(self, quotations: Quotations, speakers: Speakers, articles: Articles, tags: Tags) -> None:
        self.quotations = quotations
        self.speakers = speakers
        self.articles = articles
        self.tags = tags
        # The place among speakers of whom each quotation is shown as said by; NOBODY where nobody is.
        of_name = places(speakers.id, quotations.speaker)
        self.whole: Places = _taken(places(speakers.id, speakers.whole), of_name, NOBODY)
        self._of_article = places(articles.id, quotations.article)
        self.outlet: Places = _taken(articles.outlet, self._of_article, 0)
        self.language: Places = _taken(articles.language, self._of_article, 0)
        self._derived: dict[Hashable, object] = {}

    def __len__(self) -> int:
        return len(self.quotations.id)

    def derived(self, key: Hashable, make: Callable[[], T]) -> T:
        """What follows from columns alone, kept as long as they are; two who ask at once may both make it."""
        found = self._derived.get(key)
        if found is None:
            found = self._derived[key] = make()
        return cast(T, found)

    def whole_at(self, speaker_id: int) -> int:
        """The place of the speaker that a name's row is shown as; NOBODY for a row that is shown as none."""
        found = self.wholes_of(np.array([speaker_id], dtype=np.int64))
        return int(found[0]) if len(found) else NOBODY

    def wholes_of(self, speaker_ids: Ints) -> Ints:
        """The places of the speakers that these rows are shown as; nothing for one that is shown as none."""
        at = places(self.speakers.id, speaker_ids)
        found = places(self.speakers.id, self.speakers.whole[at[at >= 0]])
        return found[found >= 0]

    def has_ids(self, ids: Ints) -> Mask:
        """Which quotations have one of these ids."""
        mask = np.zeros(len(self), dtype=bool)
        known = self.quotations.id
        if len(self) and int(known[-1]) - int(known[0]) == len(self) - 1:  # none is missing between them
            at = ids - known[0]
            inside = not len(at) or (at.min() >= 0 and at.max() < len(self))
            mask[at if inside else at[(at >= 0) & (at < len(self))]] = True
            return mask
        highest = int(known[-1]) if len(self) else 0
        if highest < DENSE * len(ids):
            table = np.zeros(highest + 1, dtype=bool)
            table[ids[(ids >= 0) & (ids <= highest)]] = True
            found: Mask = table[known]
            return found
        at = places(known, ids)
        mask[at[at >= 0]] = True
        return mask

    def in_articles(self, ids: Ints) -> Mask:
        """Which quotations stand in one of these articles."""
        return _marked(places(self.articles.id, ids), len(self.articles.id))[self._of_article]

    def said_by(self, wholes: Ints) -> Mask:
        """Which quotations are shown as said by the speakers at these places."""
        return _marked(wholes, len(self.speakers.id))[self.whole]


def _marked(at: Ints, count: int) -> Mask:
    """Whether each of ``count`` places is among these; the one more at the end, which -1 leads to, is not."""
    table = np.zeros(count + 1, dtype=bool)
    table[at[at >= 0]] = True
    return table


def _taken(values: NDArray[Any], at: Ints, otherwise: int) -> Places:
    """The value at each place; ``otherwise`` where the place is -1."""
    if not len(values):
        return np.full(len(at), otherwise, dtype=np.int32)
    found: Places = values[at].astype(np.int32)
    found[at < 0] = otherwise
    return found
