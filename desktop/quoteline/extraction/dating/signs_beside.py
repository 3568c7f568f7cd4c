"""What speaks for and against a moment that stands in a statement's own sentences."""

from __future__ import annotations

from collections.abc import Iterator

from quoteline.domain import Span
from quoteline.extraction.dating.beside import rank_of
from quoteline.extraction.dating.clauses import CLAUSE, PERIOD, Known, inside
from quoteline.extraction.dating.manner import SAYING, words_of
from quoteline.extraction.dating.moments import Moment, bucket
from quoteline.extraction.dating.sheet import Sheet
from quoteline.extraction.dating.statements import LONGEST, Statement, outside

GAPS = (3, 12, 30, 60, 120, 250)  # characters
NEARBY = 60  # characters around a moment in which a verb of saying is looked for


def signs_beside(sheet: Sheet, known: Known, moment: Moment, one: Statement) -> Iterator[str]:
    """The signs of a moment in a statement's own sentences that does not plainly date its cue."""
    each, (start, stop) = one.each, moment.span
    anchors = each.cue or each.source
    if inside(moment.span, each.source):
        yield "in source"
    elif not anchors or inside(moment.span, each.cue):
        yield "in cue"
    else:
        whole = (sheet.span(one.first)[0], sheet.span(one.last)[1])
        side = "after" if start >= anchors[-1][1] else "before"
        if inside(moment.span, each.content):
            side = f"{side} in words"
        yield from _of_gap(sheet.text, (anchors[0][0], anchors[-1][1]), moment.span, one, side)
        if known.occasions.behind.match(sheet.text, stop, stop + NEARBY):
            yield f"of a writing {side}"
        near = words_of(sheet.text[max(whole[0], start - NEARBY) : min(whole[1], stop + NEARBY)])
        if not known.manners[SAYING].isdisjoint(near):
            yield f"saying near {side}"


def plain_rank(sheet: Sheet, known: Known, moment: Moment, one: Statement) -> int | None:
    """How near a moment stands to dating the cue, less is nearer; None where it does not plainly do so."""
    if not one.first <= sheet.sentence(moment.span[0]) <= one.last:
        return None
    begins = sheet.span(one.first)[0]
    part = max((last for _, last in one.each.content if last <= moment.span[0]), default=begins)
    return rank_of(sheet.text, known.occasions, moment, one.each, (begins, part))


def _of_gap(text: str, cue: Span, span: Span, one: Statement, side: str) -> Iterator[str]:
    """The signs of what stands between cue and moment, the statement's own words and mention left out."""
    between = (cue[1], span[0]) if span[0] >= cue[1] else (span[1], cue[0])
    gap = "".join(text[a:b] for a, b in outside(between, one.each.content + one.each.source))[:LONGEST]
    yield f"{side} {bucket(len(gap.strip()), GAPS)}"
    yield f"{side} {'clause' if CLAUSE.search(gap) else 'plain'}"
    yield f"{side} commas {min(gap.count(','), 2)}"
    if PERIOD.search(gap):
        yield f"{side} period"
    if any(cue[1] <= first < span[0] for first, _ in one.each.content):
        yield f"{side} content between"
