"""What kind of thing came, as the server calls it and as its first bytes show."""

from __future__ import annotations

import re

from quoteline.fetching.answers import FetchError
from quoteline.wording import say

HEAD = 2000  # bytes that are looked at
SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/rdf+xml": ".xml",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/feed+json": ".json",
    "application/json": ".json",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/x-pdf": ".pdf",
}
UNTOLD = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/unknown"})
CHARSET = re.compile(r"""charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})""", re.IGNORECASE)
ROOT = re.compile(rb"<\s*(?!\?|!)([a-z:]{1,20})", re.IGNORECASE)


def checked(media: str) -> str:
    """A media type, small letters, without what stands behind it. Raises FetchError for one that is neither
    a page nor a feed, so that pictures and films are not even begun."""
    kind = media.partition(";")[0].strip().lower()
    if kind in SUFFIXES or kind in UNTOLD or kind.endswith(("+xml", "+json")):
        return kind
    raise FetchError(say("it is neither a page nor a feed ({kind})", kind=kind[:60]))


def charset_of(media: str) -> str:
    """The encoding that a server names beside the kind; empty where it names none."""
    found = CHARSET.search(media[:500])
    return found[1].lower() if found else ""


def suffix_of(kind: str, body: bytes) -> str:
    """The ending of a file name that fits. Raises FetchError for what nothing tells of.

    The bytes count more than what the server says: many send their feed as a page, or as plain text.
    """
    if shown := _shown(body[:HEAD]):
        return shown
    if kind in SUFFIXES:
        return SUFFIXES[kind]
    if kind.endswith("+xml"):
        return ".xml"
    if kind.endswith("+json"):
        return ".json"
    raise FetchError(say("it is neither a page nor a feed ({kind})", kind=kind or "?"))


def _shown(head: bytes) -> str:
    """What the first bytes show; empty where they show nothing."""
    head = head.replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf").lstrip()  # UTF-16 as well
    if head.startswith(b"%PDF-"):
        return ".pdf"
    if not head.startswith((b"<", b"\xff\xfe", b"\xfe\xff")):
        return ""
    if head[:40].lower().startswith(b"<!doctype html"):
        return ".html"
    root = ROOT.search(head)
    name = root[1].lower() if root else b""
    if name in (b"rss", b"feed", b"rdf:rdf"):
        return ".xml"
    return ".html" if name == b"html" else ""
