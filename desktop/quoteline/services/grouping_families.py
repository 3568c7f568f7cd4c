"""Groups what links connect with a change into families, and keeps them in the cache."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence

from quoteline.families.grouping import Grouped, Grouping, Pair, Printing, published_order
from quoteline.families.matching import Shared
from quoteline.families.rarity import Rarity
from quoteline.services.comparing_families import cut_short
from quoteline.services.family_steps import FamilyStep, closure
from quoteline.services.family_wordings import wordings
from quoteline.services.library import Library
from quoteline.storage.families import FamilyCache

TOGETHER = 2_000  # wordings whose parts are read from the cache in one go


class FamilyGrouping:
    """The families of one update."""

    def __init__(self, library: Library, cache: FamilyCache, rarity: Rarity, days: int) -> None:
        self._library = library
        self._cache = cache
        self._grouping = Grouping(rarity, days)

    def run(self, touched: Collection[int]) -> Iterator[FamilyStep]:
        """Group all that is connected with these wordings anew."""
        changed = closure(self._cache, "links", touched)
        self._dissolve(changed)
        self._sweep(changed)
        waiting: list[int] = []
        done = 0
        for part in self._parts(changed):
            waiting += part
            done += len(part)
            if len(waiting) >= TOGETHER:
                self._group(waiting)
                waiting = []
                yield FamilyStep(done, len(changed), "Finding families")
        self._group(waiting)

    def _dissolve(self, changed: Collection[int]) -> None:
        """Forget the families that have or had printings of these wordings."""
        query = (
            "SELECT DISTINCT m.family_id FROM members m JOIN printings p ON p.quotation_id = m.quotation_id"
            " WHERE p.wording_id IN {ids}"
        )
        families = {row[0] for row in self._cache.among(query, changed)}
        gone = (
            "SELECT DISTINCT family_id FROM members"
            " WHERE quotation_id NOT IN (SELECT quotation_id FROM printings)"
        )
        families.update(row[0] for row in self._cache.all(gone))
        self._cache.gone("members", "family_id", families)
        self._cache.gone("families", "id", families)

    def _sweep(self, changed: set[int]) -> None:
        """Forget wordings that nobody has any more."""
        query = "SELECT DISTINCT wording_id FROM printings WHERE wording_id IN {ids}"
        left = changed - {row[0] for row in self._cache.among(query, changed)}
        if left:
            self._cache.gone("wordings", "id", left)
            self._cache.gone("links", "one", left)
            self._cache.gone("links", "other", left)
            self._cache.gone("runs", "wording_id", left)
        changed -= left

    def _parts(self, changed: Collection[int]) -> Iterator[list[int]]:
        """The wordings in connected parts; one that is alone and printed once is of no family."""
        links: dict[int, list[int]] = {}
        for one, other in self._cache.among("SELECT one, other FROM links WHERE one IN {ids}", changed):
            links.setdefault(one, []).append(other)
        query = "SELECT wording_id FROM printings WHERE wording_id IN {ids} GROUP BY 1 HAVING count(*) > 1"
        several = {row[0] for row in self._cache.among(query, changed)}
        met: set[int] = set()
        for wording in sorted({*several, *links}):
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
        if not part:
            return
        printings = self._printings(part)
        found = list(self._grouping.families(wordings(self._cache, part), printings, self._links(part)))
        left_out = cut_short(self._library, found)
        for family in found:
            self._keep(family, left_out)

    def _printings(self, part: Collection[int]) -> list[Printing]:
        query = (
            "SELECT p.quotation_id, p.article_id, p.wording_id, n.whole_id, a.alike, p.day, p.published"
            " FROM printings p JOIN articles a ON a.article_id = p.article_id"
            " LEFT JOIN names n ON n.speaker_id = p.speaker_id WHERE p.wording_id IN {ids}"
        )
        return [Printing(*row) for row in self._cache.among(query, part)]

    def _links(self, part: Collection[int]) -> Mapping[Pair, Shared]:
        query = "SELECT one, other, shared FROM links WHERE one < other AND one IN {ids}"
        return {
            (one, other): Shared(*json.loads(told)) for one, other, told in self._cache.among(query, part)
        }

    def _keep(self, family: Grouped, left_out: Mapping[int, str]) -> None:
        number = min(each.id for each in family.printings)
        first: dict[int, int] = {}
        members = []
        for position, each in enumerate(sorted(family.printings, key=published_order)):
            original = first.setdefault(each.alike, each.id)
            copy_of = None if original == each.id else original
            members.append((each.id, number, position, copy_of, left_out.get(each.id, "")))
        self._cache.many("INSERT INTO members VALUES (?, ?, ?, ?, ?)", members)
        cut = sum(1 for each in members if each[4])
        row = (number, family.printings[0].id, len(members), len(first), cut)
        self._cache.many("INSERT INTO families VALUES (?, ?, ?, ?, ?)", [row])
