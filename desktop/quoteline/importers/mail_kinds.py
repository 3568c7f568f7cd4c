"""Which file is a mail, a mailbox or a page saved whole, told by its first bytes."""

from __future__ import annotations

import re

HEADER = re.compile(rb"([!-9;-~]{1,100}):")
USUAL = frozenset(
    [
        b"from",
        b"to",
        b"subject",
        b"date",
        b"received",
        b"return-path",
        b"message-id",
        b"mime-version",
        b"delivered-to",
    ]
)
SENDER = frozenset({b"from", b"received", b"return-path"})
MAILBOX = re.compile(rb"From (?:-?\s{0,3}|.{0,200}?\d{1,2}:\d\d.{0,60}\d{4}[^\n]{0,40})\r?\n[!-9;-~]{1,100}:")
RELATED = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
BY_BROWSER = re.compile(
    rb"^(?:Snapshot-Content-Location:|From:\s*\"?<?Saved by|X-MAF)", re.IGNORECASE | re.MULTILINE
)


def is_mail(head: bytes) -> bool:
    """Whether it begins as a mail does: headers, one of them naming a sender."""
    names = _names(head)
    return len(names & USUAL) >= 2 and bool(names & SENDER) and not is_saved_page(head)


def is_mailbox(head: bytes) -> bool:
    """Whether it begins as a mailbox does: a line "From …", and headers."""
    return MAILBOX.match(head) is not None


def is_saved_page(head: bytes) -> bool:
    """Whether it begins as a page does that a browser saved with all that belongs to it."""
    if not _names(head):
        return False
    top = _top(head)
    return RELATED.search(top) is not None and (BY_BROWSER.search(top) is not None or b"text/html" in top)


def _top(head: bytes) -> bytes:
    """The headers, with line ends made one."""
    return head.replace(b"\r\n", b"\n").lstrip(b"\n").partition(b"\n\n")[0]


def _names(head: bytes) -> set[bytes]:
    """The names of the headers at its start, small letters; none where another line is among them."""
    names: set[bytes] = set()
    lines = _top(head).split(b"\n")
    for line in lines[:-1] if len(head) > 60_000 else lines:
        if line[:1] in (b" ", b"\t") and names:
            continue
        found = HEADER.match(line)
        if not found:
            return set()
        names.add(found[1].lower())
    return names
