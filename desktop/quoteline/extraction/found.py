"""What stages hand on: a quotation that has no speaker yet, and in the end all that was found."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.domain import Declined, Kind, Quotation, Spans


@dataclass(frozen=True, slots=True)
class Attribution:
    """Quoted or reported words with the cue and the mention that claim them.

    ``content`` leaves out outer quotation marks; ``rule`` names the rule that found it, for the error
    listing; ``note`` says why it is marked ("headline", "denial", …) or is empty.
    """

    kind: Kind
    content: Spans
    cue: Spans = ()
    source: Spans = ()
    confidence: float = 0.5
    rule: str = ""
    note: str = ""
    engine: str = ""  # the model that found or mended it; empty when the rules alone did


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was found in an article: its quotations, and who was asked and did not answer."""

    quotations: tuple[Quotation, ...] = ()
    declined: tuple[Declined, ...] = ()
