"""Brings the cache of quotation families in step with the library: only what changed is matched anew.

Changed articles become wordings; articles are compared; new wordings are compared with those that share a
run of words; then each part of the library that links connect with a change is grouped again. All of it is
one transaction, so that whoever stops in the middle leaves the families as they were.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple

from quoteline.domain import Kind
from quoteline.families import fingerprints
from quoteline.families.matching import Relation, shared
from quoteline.families.rarity import Rarity, count
from quoteline.families.words import Worded, worded
from quoteline.services.extracting import lexicon
from quoteline.services.family_steps import STRIDE, FamilyStep, candidates, pair
from quoteline.services.family_wordings import columns, key, wordings
from quoteline.services.grouping_families import FamilyGrouping
from quoteline.services.library import Library
from quoteline.services.matching_articles import ArticleMatching
from quoteline.storage import families as storage
from quoteline.storage import family_records as records
from quoteline.storage.family_cache import FamilyCache
from quoteline.storage.family_records import WORDINGS, Pair
from quoteline.wording import say

WINDOW = 400  # articles that are read at once
OUTGROWN = 1_000  # wordings more than twice as many as there were when words were counted: count again


class FamilyMatching:
    """One update of a cache, and what it has found out so far."""

    def __init__(self, library: Library, cache: FamilyCache, days: int) -> None:
        self._library = library
        self._cache = cache
        self._days = days
        self._articles = ArticleMatching(library, cache)
        self._touched: set[int] = set()  # wordings that lost or won a printing
        self._fresh: dict[int, Worded] = {}  # those that are new

    def needed(self) -> bool:
        """Whether anything changed since the cache was right."""
        return self._cache.revision != self._library.database.latest_revision() or bool(self._renamed())

    def run(self) -> Iterator[FamilyStep]:
        """Do all that is needed; call within ``cache.writing()``."""
        latest = self._library.database.latest_revision()  # read first: what comes meanwhile is for next time
        known = self._cache.revision
        if known < 0 or known > latest or self._outgrown():
            self._cache.clear()
            changed = storage.article_ids(self._library.database)
        else:
            changed = self._library.database.changed_articles(known, latest)
        self._rename()
        yield from self._read(changed)
        yield from self._articles.compare()
        self._touched |= records.printed_in(self._cache, self._articles.regroup())
        runs = {wording: fingerprints.of_printing(each) for wording, each in self._fresh.items()}
        rarity = self._rarity(runs)
        yield from self._compare(runs, rarity)
        yield from FamilyGrouping(self._library, self._cache, rarity, self._days).run(self._touched)
        self._cache.tell("revision", latest)

    def _outgrown(self) -> bool:
        return records.wording_count(self._cache) > 2 * int(self._cache.known("counted") or 0) + OUTGROWN

    # --- who is who ---

    def _renamed(self) -> dict[int, int | None]:
        """Names that are shown as another speaker than when they were matched."""
        known = records.names(self._cache)
        now = storage.wholes(self._library.database)
        return {name: whole for name, whole in now.items() if name not in known or known[name] != whole}

    def _rename(self) -> None:
        renamed = self._renamed()
        records.keep_names(self._cache, renamed)
        self._touched |= records.said_by(self._cache, renamed)

    # --- articles become wordings ---

    def _read(self, changed: Sequence[int]) -> Iterator[FamilyStep]:
        for start in range(0, len(changed), WINDOW):
            some = changed[start : start + WINDOW]
            self._touched |= records.printed_in(self._cache, some)
            self._articles.forget(some)
            self._articles.read(some)
            self._read_quotations(some)
            yield FamilyStep(min(start + WINDOW, len(changed)), len(changed), say("Reading quotations"))

    def _read_quotations(self, some: Sequence[int]) -> None:
        rows = list(storage.quoted(self._library.database, some))
        read = [worded(each.words, Kind(each.kind), [b - a for a, b in each.content]) for each in rows]
        keys = [key(each) for each in read]
        ids = records.wording_ids(self._cache, set(keys))
        for number, each in zip(keys, read, strict=True):
            if number not in ids:
                ids[number] = self._keep(number, each)
        self._touched.update(ids.values())
        printings = [
            (row.id, row.article_id, ids[number], row.speaker_id, self._day(row), row.published)
            for row, number in zip(rows, keys, strict=True)
        ]
        records.keep_printings(self._cache, printings)

    def _keep(self, number: int, words: Worded) -> int:
        wording = records.keep_wording(self._cache, number, columns(words))
        self._fresh[wording] = Worded(words.kind, words.words, (), words.marked, words.bracketed)
        return wording

    def _day(self, row: storage.QuotedRow) -> int | None:
        """The day of the statement where it is known well enough, else that of publication."""
        if row.said_first is None:
            return row.published
        last = row.said_last or row.said_first
        return last if last - row.said_first <= self._days else row.published

    # --- wordings that share enough ---

    def _rarity(self, runs: Mapping[int, set[int]]) -> Rarity:
        """The weight of words, as they were counted when all was matched."""
        if not self._cache.known("counted"):
            counted, total = count((runs[wording], each.words) for wording, each in self._fresh.items())
            records.keep_counts(self._cache, counted)
            self._cache.tell("counted", len(self._fresh))
            self._cache.tell("statements", total)
        words = lexicon()
        known = (words.list("grammar_words"), words.list("common_words"))
        return Rarity(*known, records.counts(self._cache), int(self._cache.known("statements")))

    def _compare(self, runs: Mapping[int, set[int]], rarity: Rarity) -> Iterator[FamilyStep]:
        """Link the new wordings with those that share enough for one speaker's statement."""
        records.keep_runs(self._cache, WORDINGS, runs)
        known, seen = dict(self._fresh), set[Pair]()
        for done, (wording, others) in enumerate(candidates(self._cache, WORDINGS, runs)):
            pairs = {pair(wording, other) for other in others} - seen
            known.update(wordings(self._cache, {other for other in others if other not in known}))
            self._link(sorted(pairs), known, rarity)
            seen |= pairs
            if done % STRIDE == 0:
                yield FamilyStep(done, len(runs))

    def _link(self, pairs: Sequence[Pair], known: Mapping[int, Worded], rarity: Rarity) -> None:
        links: dict[Pair, str | float] = {}
        for one, other in pairs:
            what = shared(known[one], known[other], rarity)
            if what.enough(Relation.SAME):
                links[one, other] = json.dumps(astuple(what))
        records.keep_links(self._cache, WORDINGS, links)
