"""What a browser writes into a page that it saves: where it came from, and pictures that are no use here."""

from __future__ import annotations

import re
from typing import Final

LOOKED_AT: Final = 8192  # characters at the head of a page
BY_BROWSER = re.compile(r"<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->")
BY_SINGLE_FILE = re.compile(r"Page saved with SingleFile\s{1,20}url:\s{0,5}(\S{1,2000})")
# Pictures, fonts and styles written into the page: most of what SingleFile saves, up to a hundred megabytes.
EMBEDDED = re.compile(
    rb"data:[\w.+-]{1,60}/[\w.+-]{1,80}(?:;[\w.-]{1,40}=[\w.-]{1,60}){0,3};base64,[A-Za-z0-9+/=]*"
)


def saved_from(page: str) -> str:
    """The address that a saved page came from, as the browser or SingleFile tells it; "" where none does.

    The day beside it is that of saving, not of publication, and is left alone.
    """
    head = page[:LOOKED_AT]
    found = BY_BROWSER.search(head) or BY_SINGLE_FILE.search(head)
    return found[1] if found else ""


def is_address(url: str) -> bool:
    """Whether it is the address of a page on the web, not of a file or of a part of a mail."""
    return url.lower().startswith(("http://", "https://"))


def without_embedded(page: bytes) -> bytes:
    """A page without the pictures that are written into it."""
    return EMBEDDED.sub(b"data:,", page) if b";base64," in page else page
