"""Chooses among the candidates: one reading for each quotation, and none where none is good enough."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from quoteline.domain import Kind
from quoteline.extraction.found import Attribution
from quoteline.extraction.trained.candidates import Candidate
from quoteline.extraction.trained.weighing import Weighed

SHARED = 0.2  # share of the letters of a new quotation that may belong to others already


THRESHOLDS = ("keep", "keep_direct", "add", "mend")


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The least probabilities: to ``keep`` what the rules saw, to ``add`` what they did not.

    ``keep_direct`` is for what stands in quotation marks, which the rules know best, in any kind of prose;
    ``mend`` is how much better another reading must be than the rules' own.
    """

    keep: float
    keep_direct: float
    add: float
    mend: float


def choose(groups: Iterable[Sequence[Weighed]], least: Thresholds, engine: str) -> list[Attribution]:
    """The attributions that remain, in the order of the text, with their probability as confidence."""
    chosen: list[Attribution] = []
    new: list[Weighed] = []
    for group in groups:
        allowed = group[:1] if group[0][1].inner else group
        probability, best = max(allowed, key=lambda each: each[0] + (least.mend if each[1].as_found else 0.0))
        if not best.by_rules:
            new.append((probability, best))
        elif probability >= (least.keep_direct if _is_direct(best) else least.keep):
            chosen.append(_settled(best, probability, engine))
    taken = _Taken(chosen)
    for probability, candidate in sorted(new, key=lambda each: -each[0]):
        if probability >= least.add and taken.leave(candidate.attribution):
            chosen.append(_settled(candidate, probability, engine))
    return sorted(chosen, key=lambda each: each.content)


def _is_direct(candidate: Candidate) -> bool:
    return candidate.attribution.kind is Kind.DIRECT


def _settled(candidate: Candidate, probability: float, engine: str) -> Attribution:
    mended = "" if candidate.as_found else engine
    return replace(candidate.attribution, confidence=round(probability, 3), engine=mended)


class _Taken:
    """The letters that belong to quotations already."""

    def __init__(self, chosen: Iterable[Attribution]) -> None:
        spans = [span for each in chosen for span in each.content]
        self._letters = bytearray(max((end for _, end in spans), default=0))
        for start, end in spans:
            self._letters[start:end] = bytes([1]) * (end - start)

    def leave(self, wanted: Attribution) -> bool:
        """Whether most letters of a quotation are free; if so they are taken now."""
        last = wanted.content[-1][1]
        self._letters.extend(bytes(max(0, last - len(self._letters))))
        shared = sum(self._letters.count(1, start, end) for start, end in wanted.content)
        if shared > SHARED * sum(end - start for start, end in wanted.content):
            return False
        for start, end in wanted.content:
            self._letters[start:end] = bytes([1]) * (end - start)
        return True
