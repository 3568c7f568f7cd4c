"""Whether the first bytes of a file are those of an agency's news in XML."""

from __future__ import annotations

from quoteline.importers.feed_kinds import root_of


def is_nitf(head: bytes) -> bool:
    """An article of NITF."""
    return root_of(head) == b"nitf"


def is_newsml(head: bytes) -> bool:
    """NewsML-G2, one item or a message of many, or NewsML 1."""
    return root_of(head) in (b"newsitem", b"newsmessage", b"newsml")
