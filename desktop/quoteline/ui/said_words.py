"""What is told of one speaker's words on something: how many, where, when, and what is missing."""

from __future__ import annotations

from quoteline.services.said_about import Compared, SaidAbout
from quoteline.ui import native
from quoteline.ui.timeline_scale import span_words
from quoteline.ui.translating import shown, tr

OUTLETS = 4  # that are named


def how_many(found: SaidAbout) -> str:
    """How many quotations, of how many; and how many statements they are, where that is known."""
    n, of, asked = found.quotations, found.of, bool(found.query.strip())
    if found.statements is None or found.statements == n:
        if asked:
            return tr("{n} of {of} {of:quotation|quotations}", n=n, of=of)
        return tr("{n} {n:quotation|quotations}", n=n)
    if asked:
        return tr(
            "{n} of {of} {of:quotation|quotations}, {once} with printings of one counted once",
            n=n, of=of, once=found.statements,
        )  # fmt: skip
    return tr(
        "{n} {n:quotation|quotations}, {once} with printings of one counted once", n=n, once=found.statements
    )


def when_and_where(found: SaidAbout) -> str:
    """From when to when, in how many articles of how many outlets, how many undated or imprecise."""
    parts = []
    if found.first_said and found.last_said:
        parts.append(span_words(found.first_said, found.last_said))
    parts.append(
        tr(
            "{articles} {articles:article|articles} of {outlets} {outlets:outlet|outlets}",
            articles=found.articles,
            outlets=len(found.outlets),
        )
    )
    if found.undated:
        parts.append(tr("{n} undated", n=found.undated))
    if found.imprecise:
        parts.append(tr("{n} not known to the day", n=found.imprecise))
    return " · ".join(parts)


def outlets(found: SaidAbout) -> str:
    """The outlets with most of them, each with its count."""
    named = ", ".join(f"{shown(each.label)} {native.number(each.count)}" for each in found.outlets[:OUTLETS])
    more = len(found.outlets) - OUTLETS
    if more > 0:
        return tr("{outlets} and {n} more", outlets=named, n=more)
    return named


def none_found(found: SaidAbout) -> str:
    """That nothing fits, and how much there is."""
    return tr(
        "Nothing that {name} said fits “{query}”.\nThere {of:is|are} {of} {of:quotation|quotations} by them.",
        name=found.name,
        query=found.query.strip(),
        of=found.of,
    )


def shared(found: Compared) -> str:
    """In how many articles both are quoted with it."""
    if not found.shared_articles:
        return tr("No article quotes both")
    return tr("Both are quoted in {n} {n:article|articles}", n=found.shared_articles)


def title(names: list[str], query: str) -> str:
    """The title of the window."""
    about = query.strip()
    if len(names) == 2:
        if about:
            return tr("{one} and {other} about “{query}”", one=names[0], other=names[1], query=about)
        return tr("{one} and {other}", one=names[0], other=names[1])
    if not names:
        return tr("Said about…")
    return tr("{name} about “{query}”", name=names[0], query=about) if about else names[0]
