"""Keeps the groups of near-duplicate articles in the cache of families."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from quoteline.families import articles as matching
from quoteline.services.family_steps import STRIDE, FamilyStep, candidates, closure, pair
from quoteline.services.library import Library
from quoteline.storage import families as storage
from quoteline.storage.families import FamilyCache

DIGITS = 15  # of an article's SHA-256, as the number of its text: printings of one text are read once

LEAST = 0.2  # of the kept runs of the shorter text must be in the other before both are read


@dataclass
class ArticleMatching:
    """The articles of one update: what came and went, then who is like whom."""

    library: Library
    cache: FamilyCache
    touched: set[int] = field(default_factory=set)  # texts with an article that came or went
    fresh: dict[int, set[int]] = field(default_factory=dict)  # the runs of those that are new

    def forget(self, articles: Sequence[int]) -> None:
        """Take out articles that are gone, or are read again."""
        query = "SELECT text_id FROM articles WHERE article_id IN {ids}"
        self.touched.update(row[0] for row in self.cache.among(query, articles))
        self.cache.gone("articles", "article_id", articles)

    def read(self, articles: Sequence[int]) -> None:
        """Take in articles; one that is like none is its own group."""
        read = storage.texts(self.library.database, articles)
        numbers = {article_id: int(sha[:DIGITS], 16) for article_id, sha, _ in read}
        self.touched.update(numbers.values())
        query = "SELECT DISTINCT text_id FROM article_runs WHERE text_id IN {ids}"
        known = {row[0] for row in self.cache.among(query, set(numbers.values()))}
        for article_id, _, text in read:
            number = numbers[article_id]
            if number not in known and number not in self.fresh:
                self.fresh[number] = matching.fingerprints(text)
                rows = ((run, number) for run in self.fresh[number])
                self.cache.many("INSERT INTO article_runs VALUES (?, ?)", rows)
        alone = ((article_id, number, article_id) for article_id, number in numbers.items())
        self.cache.many("INSERT INTO articles VALUES (?, ?, ?)", alone)

    def compare(self) -> Iterator[FamilyStep]:
        """Link the new texts with those they are like."""
        self.touched = closure(self.cache, "article_links", self.touched)
        seen: set[tuple[int, int]] = set()
        waiting: set[tuple[int, int]] = set()
        found = candidates(self.cache, "article_runs", "text_id", self.fresh, LEAST)
        for done, (number, others) in enumerate(found):
            waiting |= {pair(number, other) for other in others} - seen
            seen |= waiting
            if done % STRIDE == 0:
                self._link(waiting)
                waiting = set()
                yield FamilyStep(done, len(self.fresh), "Comparing articles")
        self._link(waiting)

    def _link(self, pairs: Collection[tuple[int, int]]) -> None:
        """The exact check: the texts themselves."""
        query = "SELECT min(article_id), text_id FROM articles WHERE text_id IN {ids} GROUP BY text_id"
        number_of = dict(self.cache.among(query, {number for each in pairs for number in each}))
        texts = storage.texts(self.library.database, number_of)
        runs = {number_of[article_id]: matching.exact(text) for article_id, _, text in texts}
        for one, other in sorted(pairs):
            if one in runs and other in runs:
                share = matching.alike(runs[one], runs[other])
                if share >= matching.ALIKE:
                    rows = [(one, other, share), (other, one, share)]
                    self.cache.many("INSERT OR REPLACE INTO article_links VALUES (?, ?, ?)", rows)

    def regroup(self) -> list[int]:
        """Number the groups by their first article; gives the articles that are now in another group."""
        texts = closure(self.cache, "article_links", self.touched)
        query = "SELECT article_id, text_id, alike FROM articles WHERE text_id IN {ids}"
        rows = sorted(self.cache.among(query, texts))
        first: dict[int, int] = {}
        pairs = [(article_id, first.setdefault(number, article_id)) for article_id, number, _ in rows]
        links = self.cache.among("SELECT one, other FROM article_links WHERE one IN {ids}", texts)
        pairs += [(first[one], first[other]) for one, other in links if one in first and other in first]
        groups = matching.connected((row[0] for row in rows), pairs)
        changed = [row[0] for row in rows if groups[row[0]] != row[2]]
        self.cache.many(
            "UPDATE articles SET alike = ? WHERE article_id = ?", [(groups[each], each) for each in changed]
        )
        self._sweep(texts.difference(first))
        return changed

    def _sweep(self, texts: Collection[int]) -> None:
        """Forget texts that no article has any more."""
        self.cache.gone("article_runs", "text_id", texts)
        self.cache.gone("article_links", "one", texts)
        self.cache.gone("article_links", "other", texts)
