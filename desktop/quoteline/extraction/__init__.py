"""An article's text becomes quotations. Knows no files, no database and no window.

Stages, each a function of text: marks → quotations with cue and source (:mod:`attribution`) → speakers
(:mod:`speakers`) → statement dates (:mod:`dates`) → who passed it on (:mod:`relays`).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from quoteline.domain import Quotation
from quoteline.extraction.attribution import attributions
from quoteline.extraction.dates import statement_dates
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.relays import relays
from quoteline.extraction.speakers import name_speakers

if TYPE_CHECKING:
    from quoteline.extraction.trained import TrainedReader

ENGINE = "rules-2"

__all__ = ["ENGINE", "Lexicon", "extract"]


def extract(
    text: str, *, lexicon: Lexicon, published: date | None = None, model: TrainedReader | None = None
) -> tuple[Quotation, ...]:
    """Every quotation of an article, in the order of the text.

    ``text`` is the article as stored; ``published`` its publication date, which statement dates are
    reckoned from; ``model`` a trained encoder that mends what the rules find. Never raises on any text.
    Time is linear in the length of the text.
    """
    found = attributions(text, lexicon)
    if model is not None:
        found = model.revised(text, found)
    speakers = name_speakers(text, found, lexicon)
    said = statement_dates(text, found, published, lexicon, speakers)
    relayed = relays(text, found, speakers, lexicon)
    return tuple(
        Quotation(
            kind=each.kind,
            content=each.content,
            cue=each.cue,
            source=each.source,
            speaker=speaker,
            said=when,
            confidence=each.confidence,
            found_by=f"{each.engine or ENGINE}:{each.rule}",
            note=each.note,
            relay=relay,
        )
        for each, speaker, when, relay in zip(found, speakers, said, relayed, strict=True)
    )
