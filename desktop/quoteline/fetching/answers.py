"""What comes of asking for an address: the bytes that lie there, or the reason why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Wanted(Enum):
    """What is asked for; servers may hold several kinds of answers."""

    FEED = (
        "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9,"
        " application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.1"
    )
    PAGE = "text/html, application/xhtml+xml, application/pdf;q=0.8, text/plain;q=0.7, */*;q=0.1"


class FetchError(Exception):
    """Nothing was fetched.

    ``reason``: why, in plain words. ``gone``: the server says that it is gone for good. ``wait``: seconds
    that the server asks to be left alone; None where it asks for nothing.
    """

    def __init__(self, reason: str, *, gone: bool = False, wait: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.gone = gone
        self.wait = wait


class CancelledError(Exception):
    """The person does not want it any more."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the server said of an earlier answer, so that it need not send the same again."""

    address: str = ""  # where that answer came from: only there do the other two mean anything
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What lay at an address.

    ``address`` is where it was found in the end, ``moved_to`` the address to be asked from now on, where the
    server says so; else empty. ``suffix`` is the ending of a file name that fits what it is, ``charset`` what
    the server calls its encoding. ``unchanged``: it is what was fetched the last time, and ``body`` is empty.
    """

    address: str
    body: bytes = b""
    suffix: str = ""
    known: Known = Known()
    moved_to: str = ""
    charset: str = ""
    unchanged: bool = False
