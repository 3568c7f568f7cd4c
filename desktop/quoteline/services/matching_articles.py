"""Keeps the groups of near-duplicate articles in the cache of families."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from quoteline.families import articles as matching
from quoteline.services.family_steps import STRIDE, FamilyStep, candidates, closure, pair
from quoteline.services.library import Library
from quoteline.storage import families as storage
from quoteline.storage import family_records as records
from quoteline.storage.family_cache import FamilyCache
from quoteline.storage.family_records import TEXTS, Pair
from quoteline.wording import say

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
        """Take out articles that are gone, or are read again, with their printings."""
        self.touched |= records.texts_of(self.cache, articles)
        records.forget_articles(self.cache, articles)

    def read(self, articles: Sequence[int]) -> None:
        """Take in articles; one that is like none is its own group."""
        read = storage.texts(self.library.database, articles)
        numbers = {article_id: int(sha[:DIGITS], 16) for article_id, sha, _ in read}
        self.touched.update(numbers.values())
        known = records.with_runs(self.cache, TEXTS, set(numbers.values()))
        new: dict[int, set[int]] = {}
        for article_id, _, text in read:
            number = numbers[article_id]
            if number not in known and number not in new:
                new[number] = matching.fingerprints(text)
        records.keep_runs(self.cache, TEXTS, new)
        records.keep_articles(self.cache, numbers)
        self.fresh |= new

    def compare(self) -> Iterator[FamilyStep]:
        """Link the new texts with those they are like."""
        self.touched = closure(self.cache, TEXTS, self.touched)
        seen: set[Pair] = set()
        waiting: set[Pair] = set()
        found = candidates(self.cache, TEXTS, self.fresh, LEAST)
        for done, (number, others) in enumerate(found):
            waiting |= {pair(number, other) for other in others} - seen
            seen |= waiting
            if done % STRIDE == 0:
                self._link(waiting)
                waiting = set()
                yield FamilyStep(done, len(self.fresh), say("Comparing articles"))
        self._link(waiting)

    def _link(self, pairs: Collection[Pair]) -> None:
        """The exact check: the texts themselves."""
        there = records.articles_with(self.cache, {number for each in pairs for number in each})
        articles = {number: article_id for article_id, number, _ in reversed(there)}
        texts = storage.texts(self.library.database, articles.values())
        number_of = {article_id: number for number, article_id in articles.items()}
        runs = {number_of[article_id]: matching.exact(text) for article_id, _, text in texts}
        links: dict[Pair, str | float] = {}
        for one, other in pairs:
            if one in runs and other in runs:
                share = matching.alike(runs[one], runs[other])
                if share >= matching.ALIKE:
                    links[one, other] = share
        records.keep_links(self.cache, TEXTS, links)

    def regroup(self) -> list[int]:
        """Number the groups by their first article; gives the articles that are now in another group."""
        texts = closure(self.cache, TEXTS, self.touched)
        rows = records.articles_with(self.cache, texts)
        first: dict[int, int] = {}
        pairs = [(article_id, first.setdefault(number, article_id)) for article_id, number, _ in rows]
        links = records.linked(self.cache, TEXTS, texts)
        pairs += [(first[one], first[other]) for one, other in links if one in first and other in first]
        groups = matching.connected((row[0] for row in rows), pairs)
        changed = {row[0]: groups[row[0]] for row in rows if groups[row[0]] != row[2]}
        records.put_alike(self.cache, changed)
        records.forget(self.cache, TEXTS, texts.difference(first))
        return list(changed)
