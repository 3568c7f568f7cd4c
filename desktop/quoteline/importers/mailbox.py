"""A mailbox in one file (MBOX): its mails one by one, never more than one of them in memory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import IO, Final

from quoteline.domain import Article
from quoteline.importers.decoding import MEGABYTE, check_ordinary
from quoteline.importers.mail import articles_of
from quoteline.importers.mail_parts import LARGEST, parsed
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.source import Reader, Source
from quoteline.wording import say

LONGEST_LINE: Final = 1 << 16  # bytes that are looked at as one line
# Who wrote it and when, or nothing at all: "From ada@example.org Thu Mar 20 10:00:00 2025", "From -".
WITH_A_TIME = re.compile(rb"From .{0,200}?\d{1,2}:\d\d.{0,60}\d{4}")
BARE = re.compile(rb"From -?\s*\Z")
HEADER = re.compile(rb">From |[!-9;-~]{1,100}:")
KEPT_APART = re.compile(rb">+From ")  # a line of the text that would look like the start of a mail


def read_mbox(source: Source, read: Reader) -> Iterator[Article | Problem]:
    """The articles of all mails in a mailbox, and of what is attached to them: ``PATH#NUMBER``.

    Raises UnreadableError where no mail begins in it.
    """
    check_ordinary(source.path)
    with source.path.open("rb") as stream:
        number = 0
        for number, data in enumerate(mails(stream), start=1):
            inner = replace(source, origin=source.place(number), name="", depth=source.depth + 1)
            try:
                if data is None:
                    raise UnreadableError(
                        say(
                            "it is larger than {size} MB, too large for one mail",
                            size=str(LARGEST // MEGABYTE),
                        )
                    )
                yield from articles_of(parsed(data), inner, read)
            except UnreadableError as error:
                yield Problem(error.reason, inner.origin)
    if not number:
        raise UnreadableError(say("no mail begins in it: it is no mailbox"))


def mails(stream: IO[bytes]) -> Iterator[bytes | None]:
    """The mails of a mailbox as bytes; None for one too large to be held. What stands before the first is
    left out."""
    mail: BytesIO | None = None
    begun = False
    for first, line in _lines(stream):
        if first:
            if begun:
                yield mail.getvalue() if mail is not None else None
            mail, begun = BytesIO(), True
        elif mail is not None:
            mail.write(line[1:] if KEPT_APART.match(line) else line)
            if mail.tell() > LARGEST:
                mail = None
    if begun:
        yield mail.getvalue() if mail is not None else None


def _lines(stream: IO[bytes]) -> Iterator[tuple[bool, bytes]]:
    """The lines, and whether a mail begins with one: it looks so, and what follows is a header."""
    held = b""
    blank = whole = True  # the line before was empty; it was told to its end
    while line := stream.readline(LONGEST_LINE):
        if held:
            yield HEADER.match(line) is not None, held
            held = b""
        if whole and (WITH_A_TIME.match(line) or (blank and BARE.match(line))):
            held = line
        else:
            yield False, line
        blank, whole = not line.strip(), line.endswith(b"\n")
    if held:
        yield False, held
