"""A list of feeds, as feed readers write and read it (OPML). It holds addresses, no articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from quoteline.domain import Article
from quoteline.importers.decoding import MEGABYTE, read_bytes
from quoteline.importers.entries import one_line, web_address
from quoteline.importers.markup import local, parse
from quoteline.importers.problems import Problem
from quoteline.importers.source import Source
from quoteline.wording import say

LIST_LIMIT = 10 * MEGABYTE
MOST = 5000  # feeds of one list


@dataclass(frozen=True, slots=True)
class Listed:
    """A feed in a list: its address, and what it is called there."""

    address: str
    name: str = ""


def read_opml(source: Source) -> Iterator[Article | Problem]:
    """No articles: how many feeds the list names, and what to do with it."""
    n = len(feeds_in(read_bytes(source.path, LIST_LIMIT)))
    reason = say(
        "it is a list of {n} {n:feed|feeds}, which are added under “Feeds and watched folders”, not imported",
        n=n,
    )
    yield Problem(reason, source.origin, skipped=True)


def feeds_in(data: bytes) -> list[Listed]:
    """The feeds of a list, each address once, in order. Raises UnreadableError for what is no XML."""
    outlines = _Outlines()
    parse([data], outlines)
    return list(outlines.found.values())


class _Outlines:
    """Hears of the elements; folders hold others, which are heard of in turn."""

    def __init__(self) -> None:
        self.found: dict[str, Listed] = {}

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        # Told not to resolve entities, libxml2 leaves this one as it writes it itself.
        told = {name.lower(): value.replace("&#38;", "&") for name, value in attrib.items()}
        address = web_address(told.get("xmlurl", "").strip().replace("feed://", "http://", 1), "")
        if local(tag).lower() == "outline" and address and len(self.found) < MOST:
            name = one_line(told.get("title") or told.get("text"))
            self.found.setdefault(address, Listed(address, name))

    def end(self, tag: str) -> None:
        """Where a folder ends does not matter."""

    def data(self, data: str) -> None:
        """All is in the attributes."""


def written(feeds: Iterable[Listed], title: str) -> str:
    """A list that other feed readers can read."""
    lines = [
        f'    <outline type="rss" text={quoteattr(each.name or each.address)}'
        f" title={quoteattr(each.name or each.address)} xmlUrl={quoteattr(each.address)}/>"
        for each in feeds
    ]
    head = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    head.append(f"  <head><title>{escape(title)}</title></head>")
    return "\n".join([*head, "  <body>", *lines, "  </body>", "</opml>", ""])
