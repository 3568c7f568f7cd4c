"""Groups what links connect with a change into families, and keeps them in the cache."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence

from quoteline.families.grouping import Grouped, Grouping, Printing, published_order
from quoteline.families.matching import Shared
from quoteline.families.rarity import Rarity
from quoteline.services.comparing_families import cut_short
from quoteline.services.family_steps import FamilyStep, closure
from quoteline.services.family_wordings import wordings
from quoteline.services.library import Library
from quoteline.storage import family_records as records
from quoteline.storage.family_cache import FamilyCache
from quoteline.storage.family_records import WORDINGS, KeptMember
from quoteline.wording import say

TOGETHER = 2_000  # wordings whose parts are read from the cache in one go


class FamilyGrouping:
    """The families of one update."""

    def __init__(self, library: Library, cache: FamilyCache, rarity: Rarity, days: int) -> None:
        self._library = library
        self._cache = cache
        self._grouping = Grouping(rarity, days)

    def run(self, touched: Collection[int]) -> Iterator[FamilyStep]:
        """Group all that is connected with these wordings anew."""
        changed = closure(self._cache, WORDINGS, touched)
        records.dissolve(self._cache, changed)
        self._sweep(changed)
        waiting: list[int] = []
        done = 0
        for part in self._parts(changed):
            waiting += part
            done += len(part)
            if len(waiting) >= TOGETHER:
                self._group(waiting)
                waiting = []
                yield FamilyStep(done, len(changed), say("Finding families"))
        self._group(waiting)

    def _sweep(self, changed: set[int]) -> None:
        """Forget wordings that nobody has any more."""
        left = changed.difference(records.printing_counts(self._cache, changed))
        records.forget_wordings(self._cache, left)
        changed -= left

    def _parts(self, changed: Collection[int]) -> Iterator[list[int]]:
        """The wordings in connected parts; one that is alone and printed once is of no family."""
        links: dict[int, list[int]] = {}
        for one, other in records.linked(self._cache, WORDINGS, changed):
            links.setdefault(one, []).append(other)
        printed = records.printing_counts(self._cache, changed)
        met: set[int] = set()
        for wording in sorted({*(each for each, count in printed.items() if count > 1), *links}):
            if wording not in met:
                part, edge = {wording}, [wording]
                while edge:
                    following = set(links.get(edge.pop(), ())) - part
                    part |= following
                    edge += following
                met |= part
                yield sorted(part)

    def _group(self, part: Sequence[int]) -> None:
        """Group some whole parts at once: no link leads from one to another."""
        printings = [Printing(*row) for row in records.printings(self._cache, part)]
        links = {
            (one, other): Shared(*json.loads(told)) for one, other, told in records.shared(self._cache, part)
        }
        found = list(self._grouping.families(wordings(self._cache, part), printings, links))
        left_out = cut_short(self._library, found)
        for family in found:
            self._keep(family, left_out)

    def _keep(self, family: Grouped, left_out: Mapping[int, str]) -> None:
        """Keep a family under the number of the quotation that was kept first."""
        first: dict[int, int] = {}
        members = []
        for each in sorted(family.printings, key=published_order):
            original = first.setdefault(each.alike, each.id)
            copy_of = None if original == each.id else original
            members.append(KeptMember(each.id, copy_of, left_out.get(each.id, "")))
        number = min(each.id for each in members)
        records.keep_family(self._cache, number, family.printings[0].id, len(first), members)
