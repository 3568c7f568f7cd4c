"""An entry of a feed becomes an article where the feed holds all of it; a mere summary is told as such."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

from quoteline.domain import Article, PublishedFrom
from quoteline.importers.decoding import storable
from quoteline.importers.problems import Problem
from quoteline.importers.publication.deciding import dated
from quoteline.importers.publication.rows import of_fields
from quoteline.importers.source import Source
from quoteline.wording import say

FEWEST_WORDS = 10  # fewer are a caption or a notice
# A description alone may be all of a short report, or the beginning of a long one. Summaries of the feeds
# of large papers have up to 60 words; what has twice as many and is not cut off is the report itself.
WHOLE_WORDS = 120
LONGEST_LINE = 1000  # characters of a title or a name
LONGEST_URL = 4000
MOST_TAGS = 30

MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-zA-Z#][a-zA-Z0-9]{1,12};")
CUT_OFF = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(more\)|(?:read more|continue reading|read the (?:full|whole|rest)|"
    r"keep reading|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo)[^.\n]{0,80})"
    r"[\s»→>.…\])]{0,10}$",
    re.IGNORECASE,
)
APPEARED = re.compile(r"The post .{1,400} (?:appeared first on|first appeared on) .{1,200}", re.DOTALL)
SPACE = re.compile(r"[ \t\n\r\f\v\xa0]+")
_SKIPPED = """
script style head title template noscript object svg iframe figure figcaption form button nav video audio
select textarea
"""
_INLINE = """
a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span
strike strong sub sup time tt u var wbr
"""
SKIPPED, INLINE = frozenset(_SKIPPED.split()), frozenset(_INLINE.split())


@dataclass(frozen=True, slots=True)
class OnlySummary(Problem):
    """An entry of which the feed tells no more than a few words; its page is at ``url``."""

    url: str = ""
    title: str = ""
    feed: str = ""
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed: ``content`` is what the feed calls that, ``summary`` what it calls a summary or a
    description. Both may be HTML. ``dates``: names and values as they stand there."""

    title: str = ""
    url: str = ""
    id: str = ""
    byline: str = ""
    dates: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    content: str = ""
    summary: str = ""
    plain: bool = False  # the content is no HTML
    outlet: str = ""  # where it was taken from, if not from this feed


def read_entry(entry: Entry, source: Source, number: int, feed: str, home: str) -> Article | Problem:
    """The article in an entry, or why there is none. ``number``: its place in the feed, from 1; ``feed``: its
    title; ``home``: the address that others are relative to."""
    url = web_address(entry.url, home)
    origin = source.place(url or one_line(entry.id)[:200] or number)
    text = _text(entry)
    title = one_line(text_of_markup(entry.title))
    if len(text.split()) < FEWEST_WORDS or not _is_whole(entry, text):
        day = dated(Article("", url=url), of_fields(dict(entry.dates), PublishedFrom.ROW)).published
        reason = say("the feed holds only a summary of it, not the article")
        return OnlySummary(reason, origin, skipped=True, url=url, title=title, feed=feed, published=day)
    extra: dict[str, object] = {"feed": feed} if feed else {}
    if entry.tags:
        extra["section"] = ", ".join(one_line(each) for each in entry.tags[:MOST_TAGS])
    article = Article(
        text,
        title=title,
        outlet=one_line(entry.outlet) or feed,
        byline=one_line(entry.byline),
        origin=origin,
        url=url,
        doc_id=one_line(entry.id),
        extra=extra,
    )
    return dated(article, of_fields(dict(entry.dates), PublishedFrom.ROW))


def _text(entry: Entry) -> str:
    """The longer of content and summary: some feeds hold the article in the one, some in the other."""
    content = storable(entry.content).strip() if entry.plain else text_of_markup(entry.content)
    summary = text_of_markup(entry.summary)
    return summary if len(summary) > len(content) else content


def _is_whole(entry: Entry, text: str) -> bool:
    """Whether this is the article and not its beginning."""
    if CUT_OFF.search(text[-200:]):
        return False
    return bool(entry.content.strip()) or len(text.split()) >= WHOLE_WORDS


def web_address(written: str, home: str) -> str:
    """An address of the web, whole; empty for what is none."""
    written = one_line(written)
    try:
        whole = urljoin(home, written) if written else ""
        parts = urlsplit(whole)
        usable = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return ""
    return whole if usable and len(whole) <= LONGEST_URL else ""


def one_line(value: object) -> str:
    """One line of what a feed tells; empty for what is no text."""
    line = " ".join(storable(value[: 4 * LONGEST_LINE]).split()) if isinstance(value, str) else ""
    return line[:LONGEST_LINE]


def text_of_markup(written: str) -> str:
    """The paragraphs that one reads, parted by a blank line; no pictures with their captions, no scripts."""
    if not MARKUP.search(written):
        parts = (part.strip() for part in storable(unescape(written)).split("\n\n"))
        return "\n\n".join(filter(None, parts))
    from quoteline.importers.html import (
        WINDOWS_NUMBERS,
        marked_tree_of,
    )  # takes a while; no command needs it at once

    tree = marked_tree_of(f"<div>{storable(written)}</div>")
    paragraphs = _paragraphs(tree) if tree is not None else []
    if paragraphs and APPEARED.fullmatch(paragraphs[-1]):  # what WordPress writes below every entry
        paragraphs.pop()
    return "\n\n".join(paragraphs).translate(WINDOWS_NUMBERS)


def _paragraphs(tree: Any) -> list[str]:
    from lxml import etree

    found: list[str] = []
    parts: list[str] = []

    def flush() -> None:
        lines = (SPACE.sub(" ", line).strip() for line in "".join(parts).split("\0"))
        paragraph = "\n".join(filter(None, lines))
        if paragraph:
            found.append(paragraph)
        parts.clear()

    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start" and tag in SKIPPED:
            walk.skip_subtree()
        elif tag == "br" and event == "start":
            parts.append("\0")
        elif tag not in INLINE and tag != "br":
            flush()
        if event == "start" and tag not in SKIPPED:
            parts.append((element.text or "").replace("\0", ""))
        elif event == "end":
            parts.append((element.tail or "").replace("\0", ""))
    flush()
    return found
