"""Which stretches of an article are marked, and how: kinds differ by line and ground, not by colour alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QTextCharFormat

from quoteline.domain import Kind, QuotationDetail, Span, Spans
from quoteline.ui import theme
from quoteline.ui.found_marks import found_format
from quoteline.ui.theme import Colours


class MarkKind(IntEnum):
    """What a mark is; a later one lies over an earlier one."""

    DIRECT = 0
    MIXED = 1
    INDIRECT = 2
    SELECTED_DIRECT = 3
    SELECTED_MIXED = 4
    SELECTED_INDIRECT = 5
    CUE = 6
    SOURCE = 7
    EVIDENCE = 8
    FOUND = 9
    FOUND_HERE = 10
    UNCLAIMED = 11
    UNCLAIMED_HERE = 12
    SOUGHT = 13
    SOUGHT_HERE = 14


@dataclass(frozen=True, slots=True)
class TextMark:
    kind: MarkKind
    span: Span


@dataclass(frozen=True, slots=True)
class Unclaimed:
    """Stretches in quotation marks that are no quotation, why not, and the number of the one looked at."""

    spans: Spans = ()
    reasons: tuple[str, ...] = ()
    here: int = -1

    def reason_at(self, offset: int) -> str:
        """Why the words at an offset are no quotation; empty where no such stretch is."""
        told = (
            why for (start, end), why in zip(self.spans, self.reasons, strict=True) if start <= offset < end
        )
        return next(told, "")


@dataclass(frozen=True, slots=True)
class Sought:
    """Where the letters stand that one looks for in the article, in order, and which of them one is at."""

    spans: Spans = ()
    here: int = -1


NO_UNCLAIMED = Unclaimed()
_KINDS = {Kind.DIRECT: MarkKind.DIRECT, Kind.MIXED: MarkKind.MIXED, Kind.INDIRECT: MarkKind.INDIRECT}


def marks_in(
    quotations: Iterable[QuotationDetail],
    selected: int | None,
    found: Spans,
    within: Span,
    unclaimed: Unclaimed = NO_UNCLAIMED,
    hit: int = -1,
) -> list[TextMark]:
    """All marks that touch the stretch ``within``, in the order in which they are laid on.

    ``hit``: the number of the one of ``found`` that one is at.
    """
    here = (unclaimed.spans[unclaimed.here],) if unclaimed.here >= 0 else ()
    marks = [mark for each in quotations for mark in _marks_of(each, each.row.id == selected)]
    touching = [mark for mark in marks if mark.span[0] < within[1] and mark.span[1] > within[0]]
    for kind, spans in (
        (MarkKind.FOUND, found),
        (MarkKind.FOUND_HERE, found[hit : hit + 1] if hit >= 0 else ()),
        (MarkKind.UNCLAIMED, unclaimed.spans),
        (MarkKind.UNCLAIMED_HERE, here),
    ):
        touching += [TextMark(kind, span) for span in spans if span[0] < within[1] and span[1] > within[0]]
    return sorted(touching, key=lambda mark: mark.kind)


def sought_in(sought: Sought, within: Span) -> list[TextMark]:
    """What is found in the article, as far as it touches the stretch ``within``; it lies over all else."""
    first = bisect_left(sought.spans, within[0], key=lambda span: span[1])
    last = bisect_left(sought.spans, within[1], key=lambda span: span[0])
    marks = [TextMark(MarkKind.SOUGHT, span) for span in sought.spans[first:last]]
    if first <= sought.here < last:
        marks.append(TextMark(MarkKind.SOUGHT_HERE, sought.spans[sought.here]))
    return marks


def at(quotations: Iterable[QuotationDetail], offset: int) -> QuotationDetail | None:
    """The quotation whose words stand at an offset; the shortest where several do."""
    here = [each for each in quotations if any(start <= offset < end for start, end in each.content)]
    return min(here, key=lambda each: sum(end - start for start, end in each.content), default=None)


def formats(look: Colours) -> dict[MarkKind, QTextCharFormat]:
    """How each kind of mark looks."""
    dotted = QTextCharFormat.UnderlineStyle.DotLine
    solid = QTextCharFormat.UnderlineStyle.SingleUnderline
    dashed = QTextCharFormat.UnderlineStyle.DashUnderline
    faint = theme.mixed(look.highlight, look.surface, 0.45)
    made = {kind: QTextCharFormat() for kind in MarkKind}
    made[MarkKind.DIRECT].setBackground(look.highlight)
    made[MarkKind.MIXED].setBackground(faint)
    for kind in (MarkKind.MIXED, MarkKind.INDIRECT, MarkKind.SELECTED_MIXED, MarkKind.SELECTED_INDIRECT):
        made[kind].setUnderlineStyle(dotted)
        made[kind].setUnderlineColor(look.muted)
    for kind in (MarkKind.SELECTED_DIRECT, MarkKind.SELECTED_MIXED, MarkKind.SELECTED_INDIRECT):
        made[kind].setBackground(look.highlight_strong)
    for kind, style in ((MarkKind.CUE, solid), (MarkKind.SOURCE, solid), (MarkKind.EVIDENCE, dashed)):
        made[kind].setUnderlineStyle(style)
        made[kind].setUnderlineColor(look.accent)
    made[MarkKind.CUE].setUnderlineColor(look.muted)
    made[MarkKind.SOURCE].setForeground(look.accent)
    made[MarkKind.EVIDENCE].setForeground(look.text)
    # Told by its ground from the source, which often stands beside it with a line in the same colour.
    made[MarkKind.EVIDENCE].setBackground(look.selection)
    made[MarkKind.FOUND] = found_format(look)
    made[MarkKind.FOUND_HERE].setBackground(look.accent)
    made[MarkKind.FOUND_HERE].setForeground(look.accent_text)
    made[MarkKind.SOUGHT].setBackground(theme.mixed(look.surface, look.accent, 0.30))
    made[MarkKind.SOUGHT].setForeground(look.text)
    made[MarkKind.SOUGHT_HERE].setBackground(look.accent)
    made[MarkKind.SOUGHT_HERE].setForeground(look.accent_text)
    for kind in (MarkKind.UNCLAIMED, MarkKind.UNCLAIMED_HERE):
        made[kind].setUnderlineStyle(dashed)
        made[kind].setUnderlineColor(look.warning)
    made[MarkKind.UNCLAIMED_HERE].setBackground(theme.mixed(look.surface, look.warning, 0.22))
    return made


def _marks_of(quotation: QuotationDetail, selected: bool) -> Iterator[TextMark]:
    kind = _KINDS[quotation.row.kind]
    if not selected:
        yield from (TextMark(kind, span) for span in quotation.content)
        return
    lit = MarkKind(kind + MarkKind.SELECTED_DIRECT)
    for marked, spans in (
        (lit, quotation.content),
        (MarkKind.CUE, quotation.cue),
        (MarkKind.CUE, (quotation.relay.span,) if quotation.relay else ()),
        (MarkKind.SOURCE, quotation.source),
        (MarkKind.EVIDENCE, quotation.row.said.evidence),
    ):
        yield from (TextMark(marked, span) for span in spans)
