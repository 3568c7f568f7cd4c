"""A page of the web names the feeds of its site: where they are."""

from __future__ import annotations

from itertools import islice

from quoteline.importers.decoding import storable
from quoteline.importers.entries import one_line, web_address
from quoteline.importers.problems import UnreadableError

HEAD = 500_000  # bytes of a page that are looked at
MOST = 200  # links
KINDS = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})


def feed_links(page: bytes, home: str) -> list[str]:
    """The addresses of the feeds that a page names, in order. ``home``: the address of the page."""
    from lxml import etree, html

    from quoteline.importers.html import decoded_page

    try:
        told = storable(decoded_page(page[:HEAD])).encode()
        tree = html.document_fromstring(told, parser=html.HTMLParser(encoding="utf-8"), ensure_head_body=True)
    except (UnreadableError, etree.LxmlError, ValueError):
        return []
    base = next((web_address(each.get("href") or "", home) for each in tree.iter("base")), "") or home
    found = []
    for link in islice(tree.iter("link"), MOST):
        kind = one_line(link.get("type")).partition(";")[0].strip().lower()
        if "alternate" in one_line(link.get("rel")).lower().split() and kind in KINDS:
            found.append(web_address(link.get("href") or "", base))
    return list(dict.fromkeys(filter(None, found)))
