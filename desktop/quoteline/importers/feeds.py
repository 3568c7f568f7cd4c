"""A saved feed becomes articles: RSS and Atom by feedparser, which is handed bytes alone, JSON Feed by us."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from quoteline.domain import Article
from quoteline.importers.decoding import MEGABYTE, decode, read_bytes
from quoteline.importers.entries import Entry, one_line, read_entry, web_address
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.source import Source
from quoteline.wording import say

FEED_LIMIT = 20 * MEGABYTE
DATES = ("published", "updated", "created")
CLOSED = (b"</rss>", b"</feed>", b"rdf>", b"feed>")


def read_xml_feed(source: Source) -> Iterator[Article | Problem]:
    """The articles of an RSS or Atom feed. Opens no socket: nothing in it is followed."""
    data = read_bytes(source.path, FEED_LIMIT)
    found = _parsed(data)
    entries = found.get("entries") or []
    if not found.get("version") and not entries:
        raise UnreadableError(say("it is no feed, or too damaged to be read as one"))
    head: Any = found.get("feed") or {}
    home = _home(one_line(dict.get(head, "link")), source)
    yield from _read(map(_entry, entries), source, one_line(dict.get(head, "title")), home)
    if found.get("bozo") and _breaks_off(data):
        yield Problem(say("the feed breaks off before its end: what stands before is read"), source.origin)


def _parsed(data: bytes) -> Mapping[str, Any]:
    import feedparser  # takes a while, and few imports need it

    try:
        # A stream: a string might be taken for an address or a path. Its own cleaning of markup takes the
        # square of the length; we take the words out of it and nothing else.
        found: Mapping[str, Any] = feedparser.parse(
            io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False
        )
    except (OSError, MemoryError):
        raise
    except Exception as error:  # other people's parser on hostile feeds: one bad feed is an outcome
        raise UnreadableError(
            say("this feed could not be understood ({error})", error=type(error).__name__)
        ) from error
    return found


def _breaks_off(data: bytes) -> bool:
    end = data[-2000:].replace(b"\0", b"").rstrip().lower()
    return not end.endswith(CLOSED)


def _entry(found: Any) -> Entry:
    """An entry as feedparser gives it. ``dict.get``, because its own would make up what is not there."""

    def told(name: str) -> Any:
        return dict.get(found, name)

    contents = [each for each in told("content") or [] if isinstance(each.get("value"), str)]
    # Atom lets an entry come in several types; where there is HTML, that has the paragraphs.
    contents.sort(key=lambda each: len(each["value"]), reverse=True)
    content = contents[0] if contents else {}
    taken_from = told("source") or {}
    return Entry(
        title=_text(told("title")),
        url=_text(told("feedburner_origlink")) or _text(told("link")) or _link_in_id(told("id")),
        id=_text(told("id")),
        byline=_byline(found),
        dates={name: value for name in DATES if (value := _text(told(name)))},
        tags=tuple(_text(each.get("term")) for each in told("tags") or [] if each.get("term")),
        content=_text(content.get("value")),
        summary=_text(told("summary")),
        plain=content.get("type") == "text/plain",
        outlet=_text(taken_from.get("title")),
    )


def _byline(found: Any) -> str:
    names = [_text(each.get("name")) for each in dict.get(found, "authors") or [] if each]
    return ", ".join(filter(None, names)) or _text(dict.get(found, "author"))


def _link_in_id(id: object) -> str:
    return id if isinstance(id, str) and id.startswith(("http://", "https://")) else ""


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def read_json_feed(source: Source) -> Iterator[Article | Problem]:
    """The articles of a JSON Feed (version 1 or 1.1)."""
    try:
        found = json.loads(decode(read_bytes(source.path, FEED_LIMIT)), parse_constant=lambda _: None)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(say("it is no feed, or too damaged to be read as one")) from error
    items = found.get("items") if isinstance(found, dict) else None
    if not isinstance(items, list):
        raise UnreadableError(say("it is no feed, or too damaged to be read as one"))
    home = _home(one_line(found.get("home_page_url")), source)
    entries = (_item(each, found) for each in items if isinstance(each, dict))
    yield from _read(entries, source, one_line(found.get("title")), home)


def _item(item: Mapping[str, object], feed: Mapping[str, object]) -> Entry:
    html = _text(item.get("content_html"))
    tags = item.get("tags")
    id = item.get("id")
    return Entry(
        title=_text(item.get("title")),
        url=_text(item.get("url")) or _text(item.get("external_url")) or _link_in_id(id),
        id=str(id) if isinstance(id, int | float) and not isinstance(id, bool) else _text(id),
        byline=_authors(item) or _authors(feed),
        dates={
            name: value for name in ("date_published", "date_modified") if (value := _text(item.get(name)))
        },
        tags=tuple(each for each in tags if isinstance(each, str)) if isinstance(tags, list) else (),
        content=html or _text(item.get("content_text")),
        summary=_text(item.get("summary")),
        plain=not html,
    )


def _authors(told: Mapping[str, object]) -> str:
    """The names in ``authors``, or in the ``author`` of version 1."""
    authors = told.get("authors")
    people = authors if isinstance(authors, list) else [told.get("author")]
    return ", ".join(filter(None, (_text(each.get("name")) for each in people if isinstance(each, dict))))


def _home(link: str, source: Source) -> str:
    """What the addresses in a feed are relative to: the site, else the feed where it was fetched."""
    fetched = source.origin if source.origin.startswith(("http://", "https://")) else ""
    return web_address(link, fetched) or fetched


def _read(entries: Iterator[Entry], source: Source, feed: str, home: str) -> Iterator[Article | Problem]:
    number = 0
    for number, entry in enumerate(entries, start=1):
        yield read_entry(entry, source, number, feed, home)
    if not number:
        yield Problem(say("the feed has no entries now"), source.origin, skipped=True)
