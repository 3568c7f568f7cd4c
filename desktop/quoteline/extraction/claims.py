"""Words claimed for a source by a cue, as tokens: what the rules build before it becomes an attribution."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.extraction.noun_phrases import Phrase
from quoteline.extraction.tokens import Block

Part = tuple[Block, int, int]  # tokens from the first to before the last, in a block


@dataclass(slots=True, eq=False)
class Claim:
    """One quotation in the making; ``parts`` may lie in several blocks.

    ``block`` holds cue and source; ``until`` is the end of the sentence that the cue stands in.
    """

    block: Block
    parts: list[Part]
    cue: Phrase | None
    source: Phrase | None
    rule: str
    until: int
    note: str = ""

    @property
    def quotes(self) -> bool:
        """Whether any of the words stand inside quotation marks."""
        return any(number >= 0 for block, first, after in self.parts for number in block.quoted[max(first, 0) : after])

    def add(self, block: Block, first: int, after: int) -> None:
        """Go on with more words, perhaps in a later block."""
        self.parts.append((block, first, after))

    def reaches_end(self, block: Block) -> bool:
        """Whether the words, or the sentence of the cue, go on to the end of this block."""
        last, _, after = self.parts[-1]
        return last is block and (after >= block.size or (self.block is block and self.until >= block.size))
