"""What is told of what the pointer rests on where it is no quotation: a bar, a lane, an end of the days."""

from __future__ import annotations

from datetime import date
from html import escape

from quoteline.domain import day_of
from quoteline.services.timelines import Timeline
from quoteline.ui import native
from quoteline.ui.timeline_density import HUNDRED
from quoteline.ui.timeline_hints import days_of_bin, lane_hint
from quoteline.ui.timeline_hits import Hit
from quoteline.ui.timeline_layout import RowKind
from quoteline.ui.timeline_scene import Picture
from quoteline.ui.timeline_stack import name_of
from quoteline.ui.translating import tr

PARTS = 6  # of a stacked bar that are named


def hint_of(hit: Hit, picture: Picture) -> str:
    """Rich text for what is no quotation: a bar, a lane, articles, today, the first or last day."""
    timeline = picture.timeline
    if hit.density and hit.bin is not None:
        return _bar_hint(picture, hit.bin)
    if hit.end is not None and timeline.extent is not None:
        day = day_of(hit.end)
        last = hit.end == timeline.extent[1]
        return tr("The last day: {day:long}", day=day) if last else tr("The first day: {day:long}", day=day)
    if hit.today:
        return tr("Today, {day:long}", day=picture.today or date.today())
    if hit.row is None:
        return ""
    if hit.row.kind is RowKind.ARTICLES:
        return _articles_hint(timeline, hit.bin) if hit.bin is not None else ""
    return lane_hint(hit.row.lane, timeline, hit.bin)


def _bar_hint(picture: Picture, bin: int) -> str:
    """How many stand in a bar, of whom, and how many articles were published meanwhile."""
    timeline, by = picture.timeline, picture.stacked_by
    parts = [(stack, dict(stack.bins).get(bin, 0)) for stack in timeline.stacks]
    total = sum(count for _, count in parts)
    lines = [f"<b>{escape(days_of_bin(timeline, bin))}</b>", tr("{n} {n:quotation|quotations}", n=total)]
    articles = timeline.volume[bin] if bin < len(timeline.volume) else 0
    lines.append(tr("{n} {n:article|articles} published", n=articles))
    if picture.per_article:
        lines.append(_share(total, articles))
    named = [(stack, count) for stack, count in parts if count]
    rows = [
        f"<tr><td align='right'>{native.number(count)}</td>"
        f"<td>&nbsp;{escape(name_of(timeline, stack, by))}</td></tr>"
        for stack, count in sorted(named, key=lambda each: -each[1])[:PARTS]
    ]
    return "<br>".join(lines) + f"<table>{''.join(rows)}</table>"


def _share(quotations: int, articles: int) -> str:
    if not articles:
        return tr("No article was published then, so there is no measure.")
    return tr("{share:.1f} quotations per 100 articles", share=quotations * HUNDRED / articles)


def _articles_hint(timeline: Timeline, bin: int) -> str:
    words = tr("{n} {n:article|articles} published", n=timeline.volume[bin])
    return tr("{days}: {words}", days=days_of_bin(timeline, bin), words=words)
