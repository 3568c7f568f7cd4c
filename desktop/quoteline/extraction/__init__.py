"""An article's text becomes quotations. Knows no files, no database and no window.

Stages, each a function of text: marks → quotations with cue and source (:mod:`attribution`) → speakers
(:mod:`speakers`) → statement dates (:mod:`dates`) → who passed it on (:mod:`relays`).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from quoteline.domain import Declined, Quotation
from quoteline.extraction.attribution import attributions
from quoteline.extraction.dates import statement_dates
from quoteline.extraction.declined import declined
from quoteline.extraction.found import Extracted
from quoteline.extraction.grammar import compile_grammar
from quoteline.extraction.lexicon import Lexicon
from quoteline.extraction.long_texts import Part, joined, parts
from quoteline.extraction.notes import noted
from quoteline.extraction.relays import relays
from quoteline.extraction.speakers import name_everybody
from quoteline.extraction.unspoken import LeftAlone, Reason, left_alone

if TYPE_CHECKING:
    from quoteline.extraction.trained import TrainedReader

ENGINE = "rules-2"

__all__ = [
    "ENGINE",
    "Extracted",
    "LeftAlone",
    "Lexicon",
    "Part",
    "Reason",
    "extract",
    "joined",
    "left_alone",
    "parts",
    "read",
]


def extract(
    text: str, *, lexicon: Lexicon, published: date | None = None, model: TrainedReader | None = None
) -> tuple[Quotation, ...]:
    """Every quotation of an article; :func:`read` without who declined to comment."""
    return read(text, lexicon=lexicon, published=published, model=model).quotations


def read(
    text: str, *, lexicon: Lexicon, published: date | None = None, model: TrainedReader | None = None
) -> Extracted:
    """Every quotation of an article, and who declined to comment, each in the order of the text.

    ``text`` is the article as stored; ``published`` its publication date, which statement dates are
    reckoned from; ``model`` a trained encoder that mends what the rules find. Never raises on any text.
    Time is linear in the length of the text. One as long as a book is read in parts (:mod:`long_texts`).
    """
    if not (several := parts(text)):
        return _read(text, lexicon, published, model)
    return joined(each.taken(_read(each.text(text), lexicon, published, model)) for each in several)


def _read(text: str, lexicon: Lexicon, published: date | None, model: TrainedReader | None) -> Extracted:
    found = attributions(text, lexicon)
    if model is not None:
        found = noted(text, model.revised(text, found, lexicon), lexicon.made(compile_grammar))
    silent = declined(text, found, lexicon)
    speakers, whose = name_everybody(text, found, silent, lexicon)
    said = statement_dates(text, found, published, lexicon, speakers)
    relayed = relays(text, found, speakers, lexicon)
    quotations = tuple(
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
    told = (Declined(each.content[0], each.source, one) for each, one in zip(silent, whose, strict=True))
    return Extracted(quotations, tuple(told))
