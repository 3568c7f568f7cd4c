"""What the timeline says of the mark under the pointer and of itself; an article’s words are never markup."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from quoteline.domain import QuotationRow, day_of
from quoteline.services import telling
from quoteline.services.searching import Marking
from quoteline.services.timelines import Lane, Timeline
from quoteline.ui import phrases, theme
from quoteline.ui.quotation_hints import NO_MARKS, marked_words, shortened
from quoteline.ui.timeline_scale import span_words
from quoteline.ui.translating import shown, tr

SHOWN = 3  # quotations in the hint of a bubble
WORDS = 220  # characters of a quotation


def hint(rows: Sequence[QuotationRow], count: int, marking: Marking = NO_MARKS) -> str:
    """Rich text for a tool tip: who said what and when; ``count`` are under the mark, ``rows`` the first."""
    parts = [_one(row, marking) for row in rows[:SHOWN]]
    if count > len(parts):
        parts.append(f"<p>{escape(tr('and {n} more', n=count - len(parts)))}</p>")
    return f"<div style='max-width: 400px'>{''.join(parts)}</div>"


def lane_hint(lane: Lane | None, timeline: Timeline, bin: int | None) -> str:
    """Rich text for a tool tip: a lane (None: the undated), or how many of it stand in a column."""
    if lane is None:
        undated = timeline.undated
        return tr("{n} {n:quotation|quotations} without a day. Click to see only these.", n=undated)
    name = f"<b>{escape(shown(lane.label))}</b>"
    if bin is None:
        return tr("{name}: {words}", name=name, words=lane_words(lane))
    count = dict(lane.bins).get(bin, 0)
    words = tr("{n} {n:quotation|quotations}", n=count)
    loose = shown(telling.unknown_days(0, dict(lane.imprecise).get(bin, 0)))
    told = tr("{name}, {days}: {words}", name=name, days=days_of_bin(timeline, bin), words=words)
    return f"{told}, {loose}" if loose else told


def days_of_bin(timeline: Timeline, bin: int) -> str:
    """``3–9 Mar 2025``"""
    return span_words(day_of(timeline.bin_starts[bin]), day_of(timeline.bin_end(bin)))


def lane_words(lane: Lane) -> str:
    """How many quotations a lane has, and how many of them have no day."""
    many, undated = tr("{n} {n:quotation|quotations}", n=lane.total), telling.unknown_days(lane.undated, 0)
    return f"{many}, {shown(undated)}" if undated else many


def summary(timeline: Timeline, exactly: bool = True) -> str:
    """How many quotations over which days, how many undated, and (``exactly``) not known to the day."""
    unknown = shown(telling.unknown_days(timeline.undated, timeline.imprecise if exactly else 0))
    parts = [phrases.count(timeline.total, "quotation")] if timeline.total else []
    if timeline.extent is not None:
        parts.append(span_words(day_of(timeline.extent[0]), day_of(timeline.extent[1])))
    return ", ".join([*parts, unknown] if unknown else parts)


def many_words(timeline: Timeline) -> str:
    """The same in few words: how many, and how many undated."""
    unknown = shown(telling.unknown_days(timeline.undated, 0))
    many = phrases.count(timeline.total, "quotation")
    return f"{many}, {unknown}" if unknown else many if timeline.total else ""


def _one(row: QuotationRow, marking: Marking) -> str:
    head = f"<b>{escape(phrases.speaker_name(row))}</b> · {escape(phrases.said_short(row.said))}"
    short = replace(row, text=shortened(row.text, WORDS))  # so that the closing mark stays
    words = marked_words(short, marking, len(phrases.shown_words(short)))
    face = f"font-family: '{theme.SERIF}', serif; font-size: large"
    foot = f"{escape(phrases.outlet_name(row.outlet))}<br>{escape(phrases.day_of_row(row))}"
    return f'<p>{head}<br><span style="{face}">{words}</span><br><small>{foot}</small></p>'
