"""Whether the first bytes of a file are those of a feed, or of a list of feeds."""

from __future__ import annotations

import re

NAME = re.compile(rb"<([A-Za-z_][\w.:-]{0,60})")
RSS_IN_RDF = (b"purl.org/rss/", b"my.netscape.com/rdf", b"channel.netscape.com/rdf")
JSON_FEED = re.compile(rb'"version"\s{0,20}:\s{0,20}"https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version\\?/')


def is_xml_feed(head: bytes) -> bool:
    """RSS of any version, or Atom."""
    name = root_of(head)
    if name == b"rdf":
        return any(mark in _plain(head) for mark in RSS_IN_RDF)
    return name in (b"rss", b"feed")


def is_json_feed(head: bytes) -> bool:
    """A JSON Feed says so in its version."""
    head = _plain(head)
    return head.startswith(b"{") and JSON_FEED.search(head) is not None


def is_opml(head: bytes) -> bool:
    """A list of feeds, as feed readers write it."""
    return root_of(head) == b"opml"


def root_of(head: bytes) -> bytes:
    """The name of the first element, small letters, without its prefix; empty where none is found."""
    head = _plain(head)
    at = 0
    while True:
        at += len(head[at:]) - len(head[at:].lstrip()) if head[at : at + 1].isspace() else 0
        if head.startswith(b"<!--", at):
            end, mark = head.find(b"-->", at + 4), b"-->"
        elif head.startswith(b"<?", at):
            end, mark = head.find(b"?>", at), b"?>"
        elif head.startswith(b"<!", at):
            end, mark = _end_of_declaration(head, at)
        else:
            found = NAME.match(head, at)
            return found[1].lower().rpartition(b":")[2] if found else b""
        if end < 0:
            return b""
        at = end + len(mark)


def _end_of_declaration(head: bytes, at: int) -> tuple[int, bytes]:
    end, inner = head.find(b">", at), head.find(b"[", at)
    return (head.find(b"]>", at), b"]>") if 0 <= inner < end else (end, b">")


def _plain(head: bytes) -> bytes:
    """Without byte-order mark, and one byte a letter in UTF-16 too."""
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        head = head.removeprefix(mark)
    return (head.replace(b"\0", b"") if b"\0" in head[:8] else head).lstrip()
