"""The days to which plain rules would put a statement; each is heard among what speaks for a day."""

from __future__ import annotations

from collections.abc import Mapping

from quoteline.domain import Speaker
from quoteline.extraction.dating.carried import carried, continued
from quoteline.extraction.dating.clauses import sentence_of
from quoteline.extraction.dating.lead import of_the_lead
from quoteline.extraction.dating.moments import Moment
from quoteline.extraction.dating.reader import Reader
from quoteline.extraction.found import Attribution

Votes = Mapping[str, Moment]


def votes_on(
    reader: Reader,
    each: Attribution,
    before: tuple[Attribution, Moment | None] | None,
    speaker: Speaker | None,
) -> Votes:
    """For each rule that puts an attribution on a day, that day; the first goes before the others.

    ``before`` is the attribution before with the day that it was put on.
    """
    if not (each.cue or each.source or each.content):
        return {}
    sentence = sentence_of(reader.text, each)
    told = {
        "carried": carried(reader, each, sentence) if each.cue or each.source else None,
        "continued": continued(reader, each, before),
        "lead": of_the_lead(reader, each, sentence, speaker),
    }
    return {name: moment for name, moment in told.items() if moment is not None}
