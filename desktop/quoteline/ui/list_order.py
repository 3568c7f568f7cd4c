"""How the list is sorted: as the person likes it, and the best first where words are looked for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quoteline.services.browsing import Sort


@dataclass(frozen=True, slots=True)
class ListOrder:
    """Both are remembered: who wants the best first while searching has the days in order afterwards."""

    sort: Sort = Sort.SAID  # never by relevance, which nothing has without words
    descending: bool = True
    best_first: bool = False  # where words are looked for
    worst_first: bool = False  # the same, turned round

    def now(self, words: bool) -> tuple[Sort, bool]:
        """What the list is sorted by; ``words``: there are words to rank by."""
        if words and self.best_first:
            return Sort.RELEVANCE, self.worst_first
        return self.sort, self.descending

    def chosen(self, sort: Sort, descending: bool, words: bool) -> ListOrder:
        """After the person chose an order; without words to rank by, nothing is said of searches."""
        if sort is Sort.RELEVANCE:
            return replace(self, best_first=True, worst_first=descending)
        return replace(self, sort=sort, descending=descending, best_first=self.best_first and not words)

    def with_best_first(self, on: bool) -> ListOrder:
        """After the person switched the best first on or off."""
        return replace(self, best_first=on, worst_first=False)
