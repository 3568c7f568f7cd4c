"""Linked wordings become families: around the longest form, within days, of one speaker or beyond doubt.

What is handed over is a closed part of the library: wordings that links connect, with all their printings.
So the same part gives the same families, whatever else the library holds.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quoteline.families.articles import connected
from quoteline.families.matching import Relation, Shared, shared
from quoteline.families.rarity import Rarity
from quoteline.families.words import Worded

Pair = tuple[int, int]

REPORTED = 1  # days between two reports of one statement without quotation marks


@dataclass(frozen=True, slots=True)
class Printing:
    """A kept quotation. ``alike`` is the group of near-duplicate articles that its article is in; ``day``
    the day of the statement, else of publication, as a day number.
    """

    id: int
    article_id: int
    wording: int
    speaker: int | None
    alike: int
    day: int | None
    published: int | None


@dataclass(frozen=True, slots=True)
class Grouped:
    """A family: its printings, the one with the longest form first, the others as they were published."""

    printings: tuple[Printing, ...]


@dataclass(slots=True, eq=False)
class _Node:
    """Printings of one wording on days near each other; of one speaker, where the words are no proof."""

    wording: int
    printings: list[Printing]
    speakers: frozenset[int]
    alike: frozenset[int]
    first: int | None
    last: int | None
    near: list[_Node]
    taken: bool = False


class Grouping:
    """Groups closed parts of a library, one after the other. ``days``: how far printings lie apart.

    What is only reported must lie within a day: offices report the same week after week.
    """

    def __init__(self, rarity: Rarity, days: int) -> None:
        self._rarity = rarity
        self._days = days

    def families(
        self, wordings: Mapping[int, Worded], printings: Sequence[Printing], links: Mapping[Pair, Shared]
    ) -> Iterator[Grouped]:
        """The families of a part, each printed in two articles at least."""
        by_wording: dict[int, list[Printing]] = {}
        for each in sorted(printings, key=lambda each: each.id):
            by_wording.setdefault(each.wording, []).append(each)
        nodes = {
            wording: list(self._nodes(wording, wordings[wording], found))
            for wording, found in by_wording.items()
        }
        known = dict(links)
        for (one, other), what in links.items():
            if one in nodes and other in nodes:
                self._connect(nodes[one], nodes[other], what)
        every = [node for found in nodes.values() for node in found]
        every.sort(key=lambda node: _weightiest_first(wordings[node.wording], node))
        for node in every:
            if not node.taken:
                family = [each for one in self._around(node, wordings, known) for each in one.printings]
                if len({each.article_id for each in family}) > 1:
                    yield _in_order(family)

    def _nodes(self, wording: int, words: Worded, printings: Sequence[Printing]) -> Iterator[_Node]:
        """The printings of one wording: those that are of one statement for all we know."""
        alone = shared(words, words, self._rarity)
        if not alone.enough(Relation.SAME):
            return  # a stock phrase
        if alone.enough(Relation.NONE):
            yield from _by_days(wording, printings, self._days)
            return
        days = self._days if words.marked else min(self._days, REPORTED)
        who = _who(printings)
        for key in sorted(set(who)):
            of_one = [each for each, of in zip(printings, who, strict=True) if of == key]
            yield from _by_days(wording, of_one, days)

    def _connect(self, ours: Sequence[_Node], theirs: Sequence[_Node], what: Shared) -> None:
        """Note which nodes of two linked wordings may be of one statement."""
        if what.enough(Relation.NONE):
            self._connect_by_days(ours, theirs)
            return
        if not what.enough(Relation.SAME):
            return
        known: dict[tuple[str, int], list[_Node]] = {}
        for node in theirs:
            for key in _keys(node):
                known.setdefault(key, []).append(node)
        for node in ours:
            met = {id(other): other for key in _keys(node) for other in known.get(key, ())}
            for other in met.values():
                if self._near(node, other, what):
                    _tie(node, other)

    def _connect_by_days(self, ours: Sequence[_Node], theirs: Sequence[_Node]) -> None:
        """Connect what lies near in days; the nodes of a wording follow each other, and never overlap."""
        ends = [math.inf if node.last is None else node.last for node in theirs]
        for node in ours:
            place = 0 if node.first is None else bisect_left(ends, node.first - self._days)
            for other in theirs[place:]:
                if not _near(node, other, self._days):
                    break
                _tie(node, other)

    def _near(self, one: _Node, other: _Node, what: Shared) -> bool:
        return _near(one, other, self._days if what.in_marks else min(self._days, REPORTED))

    def _around(
        self, longest: _Node, wordings: Mapping[int, Worded], known: dict[Pair, Shared]
    ) -> list[_Node]:
        """A node and all that share enough with it, reached over those that do."""
        longest.taken = True
        found, waiting, refused = [longest], deque([longest]), set[int]()
        while waiting:
            for node in waiting.popleft().near:
                if node.taken or id(node) in refused:
                    continue
                if self._belongs(longest, node, wordings, known):
                    node.taken = True
                    found.append(node)
                    waiting.append(node)
                else:
                    refused.add(id(node))
        return found

    def _belongs(
        self, longest: _Node, node: _Node, wordings: Mapping[int, Worded], known: dict[Pair, Shared]
    ) -> bool:
        pair = (min(longest.wording, node.wording), max(longest.wording, node.wording))
        if pair[0] == pair[1]:  # of other days, or other speakers
            return False
        if pair not in known:
            known[pair] = shared(wordings[pair[0]], wordings[pair[1]], self._rarity)
        if not self._near(longest, node, known[pair]):
            return False
        same = not longest.speakers.isdisjoint(node.speakers) or not longest.alike.isdisjoint(node.alike)
        return known[pair].enough(Relation.SAME if same else Relation.NONE)


def _by_days(wording: int, printings: Sequence[Printing], days: int) -> Iterator[_Node]:
    """Printings that lie in a window of days, the undated with the first."""
    dated = sorted((each for each in printings if each.day is not None), key=lambda each: (each.day, each.id))
    current = [each for each in printings if each.day is None]
    start: int | None = None
    for each in dated:
        assert each.day is not None
        if start is not None and each.day - start > days:
            yield _node(wording, current)
            current, start = [], None
        start = each.day if start is None else start
        current.append(each)
    if current:
        yield _node(wording, current)


def _near(one: _Node, other: _Node, days: int) -> bool:
    if one.first is None or other.first is None or one.last is None or other.last is None:
        return True
    return max(one.first, other.first) - min(one.last, other.last) <= days


def _who(printings: Sequence[Printing]) -> list[int]:
    """For each printing a number, the same where the speaker or near-duplicate articles connect them."""
    ids = [each.id for each in printings]
    first: dict[tuple[str, int], int] = {}
    pairs = [
        (each.id, first.setdefault(key, each.id))
        for each in printings
        for key in _keys_of(each.speaker, each.alike)
    ]
    found = connected(ids, pairs)
    return [found[each] for each in ids]


def _keys_of(speaker: int | None, alike: int) -> Iterator[tuple[str, int]]:
    yield "articles", alike
    if speaker is not None:
        yield "speaker", speaker


def _keys(node: _Node) -> Iterator[tuple[str, int]]:
    yield from (("speaker", each) for each in node.speakers)
    yield from (("articles", each) for each in node.alike)


def _node(wording: int, printings: list[Printing]) -> _Node:
    days = [each.day for each in printings if each.day is not None]
    return _Node(
        wording,
        printings,
        frozenset(each.speaker for each in printings if each.speaker is not None),
        frozenset(each.alike for each in printings),
        min(days, default=None),
        max(days, default=None),
        [],
    )


def _tie(one: _Node, other: _Node) -> None:
    one.near.append(other)
    other.near.append(one)


def _day(day: int | None) -> int:
    return -(1 << 62) if day is None else day


def _weightiest_first(words: Worded, node: _Node) -> tuple[int, int, int, int]:
    """What is quoted proves more than what is reported; then the longest, then the first."""
    return (-words.quoted, -words.own, _day(node.first), node.printings[0].id)


def published_order(printing: Printing) -> tuple[bool, int, int, int]:
    """By the day of publication, the undated last; then by article."""
    return (printing.published is None, printing.published or 0, printing.article_id, printing.id)


def _in_order(family: Sequence[Printing]) -> Grouped:
    """The longest form first (of several printings the earliest), then as they were published."""
    longest = min((each for each in family if each.wording == family[0].wording), key=published_order)
    others = sorted((each for each in family if each is not longest), key=published_order)
    return Grouped((longest, *others))
