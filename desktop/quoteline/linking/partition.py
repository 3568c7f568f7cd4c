"""Entries put together step by step, never across a line that a person drew between two."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from quoteline.linking.entries import Entry, Evidence, Link


@dataclass(frozen=True, slots=True)
class Edge:
    other: int
    rule: str
    confidence: float
    evidence: tuple[Evidence, ...]


class Partition:
    """Which entries are one; entries are meant by their place in the sequence handed over."""

    def __init__(self, entries: Sequence[Entry], apart: Collection[tuple[int, int]]) -> None:
        self.entries = entries
        self.root = list(range(len(entries)))
        self.members: dict[int, list[int]] = {place: [place] for place in range(len(entries))}
        self.edges: list[list[Edge]] = [[] for _ in entries]
        places = {entry.id: place for place, entry in enumerate(entries)}
        self.enemies: dict[int, set[int]] = {}
        for a, b in apart:
            if a in places and b in places and a != b:
                self.enemies.setdefault(places[a], set()).add(places[b])
                self.enemies.setdefault(places[b], set()).add(places[a])

    def may_join(self, a: int, b: int) -> bool:
        """Whether nobody said that somebody of one side is not somebody of the other."""
        one, other = self.root[a], self.root[b]
        return one == other or other not in self.enemies.get(one, set())

    def join(
        self,
        a: int,
        b: int,
        rule: str,
        confidence: float,
        evidence: tuple[Evidence, ...],
        by_person: bool = False,
    ) -> bool:
        """Put two together and say why; refused across a line, unless a person puts them together."""
        one, other = self.root[a], self.root[b]
        if one == other:
            return True
        if not by_person and not self.may_join(a, b):
            return False
        if len(self.members[one]) < len(self.members[other]):
            one, other = other, one
        for place in self.members[other]:
            self.root[place] = one
        self.members[one] += self.members.pop(other)
        self._inherit(one, other)
        self.edges[a].append(Edge(b, rule, confidence, evidence))
        self.edges[b].append(Edge(a, rule, confidence, evidence))
        return True

    def _inherit(self, root: int, gone: int) -> None:
        """Enemies are kept by root, so that a third cannot bring two together who are apart."""
        for enemy in self.enemies.pop(gone, set()):
            enemies = self.enemies.setdefault(enemy, set())
            enemies.discard(gone)
            if enemy != root:
                enemies.add(root)
                self.enemies.setdefault(root, set()).add(enemy)
        self.enemies.get(root, set()).discard(gone)

    def links(self, whole: int) -> list[Link]:
        """The links of one group, each with the rule that led from it towards ``whole``."""
        to = self.entries[whole].id
        links = [Link(to, to, "alone", 1.0)]
        reached = {whole}
        waiting = deque([(whole, 1.0)])
        while waiting:
            place, sure = waiting.popleft()
            for edge in self.edges[place]:
                if edge.other not in reached:
                    reached.add(edge.other)
                    confidence = min(sure, edge.confidence)
                    links.append(
                        Link(self.entries[edge.other].id, to, edge.rule, round(confidence, 4), edge.evidence)
                    )
                    waiting.append((edge.other, confidence))
        return links
