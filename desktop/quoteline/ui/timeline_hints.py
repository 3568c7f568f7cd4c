"""What the timeline says about the mark under the pointer; words from articles are never read as markup."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from quoteline.domain import Basis, QuotationRow, day_of
from quoteline.services.timelines import Lane, Timeline
from quoteline.ui import phrases, theme
from quoteline.ui.timeline_scale import span_words

SHOWN = 3  # quotations in the hint of a bubble
WORDS = 220  # characters of a quotation


def hint(rows: Sequence[QuotationRow], count: int) -> str:
    """Rich text for a tool tip: who said what and when; ``count`` are under the mark, ``rows`` the first."""
    parts = [_one(row) for row in rows[:SHOWN]]
    if count > len(parts):
        parts.append(f"<p>and {count - len(parts):,} more</p>")
    return f"<div style='max-width: 400px'>{''.join(parts)}</div>"


def lane_hint(lane: Lane, timeline: Timeline, bin: int | None) -> str:
    """Rich text for a tool tip: a lane, or how many of its quotations stand in a column."""
    name = f"<b>{escape(lane.label)}</b>"
    if bin is None:
        return f"{name}: {phrases.count(lane.total, 'quotation')}"
    count = dict(lane.bins).get(bin, 0)
    days = span_words(day_of(timeline.bin_starts[bin]), day_of(timeline.bin_end(bin)))
    return f"{name}, {days}: {phrases.count(count, 'quotation')}"


def shortened(words: str, most: int = WORDS) -> str:
    """At most this many characters, cut between words."""
    if len(words) <= most:
        return words
    return words[:most].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def _one(row: QuotationRow) -> str:
    day = phrases.said_short(row.said)
    if row.said.basis is Basis.PUBLICATION:
        day = f"{day}, the day of publication"
    head = f"<b>{escape(phrases.speaker_name(row))}</b> · {escape(day)}"
    words = escape(row.lead + phrases.in_marks(row.kind, shortened(row.text)))
    face = f"font-family: '{theme.SERIF}', serif; font-size: large"
    outlet = escape(phrases.outlet_name(row.outlet))
    return f'<p>{head}<br><span style="{face}">{words}</span><br><small>{outlet}</small></p>'
