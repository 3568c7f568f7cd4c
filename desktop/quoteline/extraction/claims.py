"""Words claimed for a source by a cue: what the rules build before it becomes an attribution."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.domain import Span
from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.tokens import Block

DENIAL = "denial"  # the note of words that are said not to be so
DECLINED = "declined to comment"  # the note of a question that somebody would not answer
TRIMMED = frozenset(",;:.-–—()[]/") | {"..."}


@dataclass(frozen=True, slots=True)
class Part:
    """A run of claimed words: its place without outer marks, how many words, how many of them in marks."""

    span: Span
    words: int
    quoted: int


@dataclass(frozen=True, slots=True)
class Beside:
    """Who speaks beside a quotation, and the words that tell so, where there are any."""

    cue: Phrase | None
    source: Phrase | None


@dataclass(slots=True, eq=False)
class Claim:
    """One quotation in the making, perhaps over several blocks.

    ``block`` holds cue and source; ``until`` is the end of the sentence that the cue stands in; ``last`` is
    the block that the words have reached, and ``reach`` the token behind them.
    """

    block: Block
    cue: Phrase | None
    source: Phrase | None
    rule: str
    until: int
    parts: list[Part]
    last: Block
    reach: int
    note: str = ""

    @property
    def quotes(self) -> bool:
        """Whether any of the words stand inside quotation marks."""
        return any(part.quoted for part in self.parts)

    def add(self, block: Block, first: int, after: int) -> None:
        """Go on with the tokens from ``first`` to before ``after``, perhaps of a later block."""
        part = part_of(block, first, after)
        if part is not None:
            self.parts.append(part)
            self.last, self.reach = block, after

    def reaches_end(self, block: Block) -> bool:
        """Whether the words, or the sentence of the cue, go on to the end of this block."""
        words = self.last is block and self.reach >= block.size
        return words or (self.block is block and self.until >= block.size)


def claim(
    block: Block,
    words: list[Phrase],
    rule: str,
    until: int,
    *,
    cue: Phrase | None = None,
    source: Phrase | None = None,
) -> Claim | None:
    """A claim on ranges of tokens of one block; None where they hold no words."""
    made = Claim(block, cue, source, rule, until, [], block, 0)
    for first, after in words:
        made.add(block, first, after)
    return made if made.parts else None


def part_of(block: Block, first: int, after: int) -> Part | None:
    """The part that a range of tokens makes, without punctuation at its edges that is not the speaker's."""
    first, after = max(first, 0), min(after, block.size)
    while first < after and block.quoted[first] < 0 and block.words[first] in TRIMMED:
        first += 1
    while after > first and block.quoted[after - 1] < 0 and block.words[after - 1] in TRIMMED:
        after -= 1
    if first < after and block.quoted[first] >= 0 and block.quoted[first] == block.quoted[after - 1]:
        stretch = block.stretches[block.quoted[first]]
        first += first == stretch.first
        after -= after - 1 == stretch.last
    if first >= after:
        return None
    spoken = [k for k in range(first, after) if block.words[k][0].isalnum()]
    quoted = sum(block.quoted[k] >= 0 for k in spoken)
    return Part((block.starts[first], block.ends[after - 1]), len(spoken), quoted) if spoken else None
