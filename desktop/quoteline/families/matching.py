"""Whether two printings are of one statement: how many words they share in a row, and how rare those are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz.distance import LCSseq

from quoteline.domain import Span
from quoteline.families.aligning import Block, align
from quoteline.families.rarity import Rarity
from quoteline.families.words import Worded

LONGEST = 3_000  # words of a printing that are laid side by side with another; nobody is quoted at more
# Where one of these stands against another, two reported clauses tell of two things.

# fmt: off
NUMBERS = frozenset((
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "first", "second", "third", "fourth", "morning", "afternoon",
))
# fmt: on


class Relation(IntEnum):
    """What two printings are known to have in common beside their words."""

    NONE = 0  # attributed to two speakers, or to nobody
    SAME = 1  # one speaker, or articles that are near-duplicates


@dataclass(frozen=True, slots=True)
class Shared:
    """What two printings share. The first four tell of words in quotation marks on both sides.

    ``share`` is the part of the shorter one that is in the other; ``bits`` the weight of the shared words;
    ``run`` the longest run of same words, ``run_bits`` its weight. The last three tell of all words, as
    a reported clause has them; they are nothing where a number stands against another number.
    """

    quoted: int = 0
    share: float = 0.0
    bits: float = 0.0
    run: int = 0
    run_bits: float = 0.0
    words: int = 0
    words_share: float = 0.0
    words_bits: float = 0.0

    def enough(self, relation: Relation) -> bool:
        """Whether that is too much for chance and for a stock phrase."""
        if relation is Relation.NONE:
            whole = self.quoted >= 6 and self.share >= 0.8 and self.bits >= 42
            return whole or (self.run >= 9 and self.run_bits >= 55)
        told = self.words >= 7 and self.words_share >= 0.8 and self.words_bits >= 44
        return self.in_marks or told

    @property
    def in_marks(self) -> bool:
        """Whether what is quoted on both sides is enough, of one speaker; else it is only reported."""
        whole = self.quoted >= 4 and self.share >= 0.7 and self.bits >= 24
        return whole or (self.run >= 6 and self.run_bits >= 36)


NOTHING = Shared()


def shared(one: Worded, other: Worded, rarity: Rarity) -> Shared:
    """What two printings share, by laying them side by side."""
    if one.words == other.words:
        return _of_equals(one, other, rarity)
    if not _may_share(one, other):
        return NOTHING
    blocks = align(one.words[:LONGEST], other.words[:LONGEST])
    return _measured(one, other, blocks, rarity)


def _may_share(one: Worded, other: Worded) -> bool:
    """A quick look: reported clauses must have nearly all words in common to be taken for one."""
    if one.marked and other.marked:
        return True
    shorter = min(len(one.words), len(other.words), LONGEST)
    return bool(LCSseq.similarity(one.words[:LONGEST], other.words[:LONGEST]) >= 0.7 * shorter >= 4.9)


def _of_equals(one: Worded, other: Worded, rarity: Rarity) -> Shared:
    return _measured(one, other, [(0, 0, len(one.words))], rarity)


def _measured(one: Worded, other: Worded, blocks: Sequence[Block], rarity: Rarity) -> Shared:
    if not blocks:
        return NOTHING
    in_marks = _in_marks(blocks, one.marked, other.marked)
    quoted, bits, run, run_bits = _sums(one.words, in_marks, rarity)
    words, words_bits, _, _ = _sums(one.words, blocks, rarity)
    if _numbers_differ(one, other, blocks):
        words, words_bits = 0, 0.0
    shorter = min(one.own, other.own)
    shorter_quoted = min(one.quoted, other.quoted)
    return Shared(
        quoted,
        min(1.0, quoted / max(1, shorter_quoted)),
        bits,
        run,
        run_bits,
        words,
        min(1.0, words / max(1, shorter)),
        words_bits,
    )


def _sums(words: Sequence[str], blocks: Sequence[Block], rarity: Rarity) -> tuple[int, float, int, float]:
    """How many words, their weight, the longest run and the greatest weight of a run."""
    count, bits, run, run_bits = 0, 0.0, 0, 0.0
    for start, _, length in blocks:
        weight = rarity.of(words[start : start + length])
        count, bits = count + length, bits + weight
        run, run_bits = max(run, length), max(run_bits, weight)
    return count, bits, run, run_bits


def _numbers_differ(one: Worded, other: Worded, blocks: Sequence[Block]) -> bool:
    """Whether a number stands where the other has another: sales rose 3 pct, sales rose 5 pct."""
    ours = theirs = 0
    for start, place, length in blocks:
        if _numbers(one.words[ours:start]) and _numbers(other.words[theirs:place]) and (ours or theirs):
            return True
        ours, theirs = start + length, place + length
    return False


def _numbers(words: Sequence[str]) -> bool:
    return any(word[0].isdigit() or word in NUMBERS for word in words)


def _in_marks(blocks: Sequence[Block], ours: Sequence[Span], theirs: Sequence[Span]) -> list[Block]:
    """The blocks as far as they stand in quotation marks on both sides."""
    return list(_cut(_cut(blocks, ours, 0), theirs, 1))


def _cut(blocks: Sequence[Block], spans: Sequence[Span], side: int) -> list[Block]:
    """The parts of blocks that lie in spans on one side; both are in order."""
    found: list[Block] = []
    number = 0
    for block in blocks:
        start, end = block[side], block[side] + block[2]
        while number and spans[number - 1][1] > start:
            number -= 1
        while number < len(spans) and spans[number][0] < end:
            low, high = max(start, spans[number][0]), min(end, spans[number][1])
            if low < high:
                found.append((block[0] + low - start, block[1] + low - start, high - low))
            number += 1
    return found
