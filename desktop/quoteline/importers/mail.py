"""A mail becomes an article: what one reads in it, and each mail or document that is attached to it."""

from __future__ import annotations

import mimetypes
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from quoteline.domain import Article, PublishedFrom
from quoteline.importers.decoding import read_bytes
from quoteline.importers.language import code_of
from quoteline.importers.mail_forwarded import Forwarded, forwarded
from quoteline.importers.mail_parts import (
    LARGEST,
    Mail,
    children,
    file_name,
    header,
    is_attached,
    kind_of,
    name_and_address,
    parsed,
    payload,
)
from quoteline.importers.mail_text import body_of
from quoteline.importers.problems import Problem
from quoteline.importers.publication.deciding import dated
from quoteline.importers.publication.found import Found, found_written
from quoteline.importers.publication.names import of_file
from quoteline.importers.publication.rows import written_value
from quoteline.importers.publication.trust import Trust
from quoteline.importers.saved import is_address
from quoteline.importers.source import Reader, Source
from quoteline.importers.temporary import unpacked
from quoteline.wording import say

LONGEST_NAME: Final = 200  # characters of the name of an attachment
PASSED_ON = re.compile(r"(?:(?:fwd?|wg|tr|rv)\s?:\s*)+", re.IGNORECASE)
LISTED = re.compile(r"\s*+\"?([^<>\"@]{2,100}?)\"?\s*+<[^<>]{1,300}>\s*\Z")
APPLE_SIZE = re.compile(rb"\A\s{0,20}(\d{1,9})\s{0,9}\r?\n")
# What hangs on mails without anybody meaning it to be read: pictures, signatures, invitations, cards.
FURNITURE = (
    "image/",
    "audio/",
    "video/",
    "font/",
    "message/",
    "application/pgp",
    "application/pkcs7",
    "application/x-pkcs7",
)
CARDS = frozenset({"text/calendar", "text/vcard", "text/x-vcard", "text/directory"})
ENCRYPTED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})


def read_eml(source: Source, read: Reader) -> Iterator[Article | Problem]:
    """The article in a mail, and what the mails and files attached to it give.

    Raises UnreadableError for what is no mail, or is too large for one.
    """
    yield from articles_of(parsed(_without_apples(read_bytes(source.path, LARGEST))), source, read)


def _without_apples(data: bytes) -> bytes:
    """The mail in a file of Apple Mail, which tells its length before it and keeps notes behind it."""
    found = APPLE_SIZE.match(data[:64])
    return data[found.end() : found.end() + int(found[1])] if found else data


def articles_of(mail: Mail, source: Source, read: Reader) -> Iterator[Article | Problem]:
    """The articles of a mail whose place ``source`` tells; a Problem where it gives none."""
    text = body_of(mail)
    nothing = True
    if text.strip():
        nothing = False
        yield _article(mail, text, source)
    for each in _attached(mail, source, read):
        nothing = False
        yield each
    if nothing and any(kind_of(part) in ENCRYPTED for part in _all(mail)):
        yield Problem(say("it is encrypted"), source.origin)
    elif nothing:
        yield Problem(say("it holds no text"), source.origin)


def _article(mail: Mail, text: str, source: Source) -> Article:
    outlet, byline = _outlet_and_byline(mail)
    subject = header(mail, "Subject")
    passed_on = forwarded(text) if PASSED_ON.match(subject) else None
    if passed_on is not None:
        name, address = name_and_address(passed_on.sender)
        byline, subject = name or address or passed_on.sender, passed_on.subject
    url = header(mail, "Archived-At").strip("<>")
    article = Article(
        text=text,
        title=PASSED_ON.sub("", subject, count=1),
        outlet=outlet,
        byline=byline,
        origin=source.origin,
        url=url if is_address(url) else "",
        doc_id=header(mail, "Message-ID").strip("<> "),
        language=code_of(header(mail, "Content-Language")),
        read_as="eml",
    )
    return dated(article, [*_sent(mail, passed_on), *of_file(Path(source.name))])


def _sent(mail: Mail, passed_on: Forwarded | None) -> list[Found]:
    """The day a mail was sent, by the clock of whoever sent it; what is passed on was sent before that."""
    first = _day_of(passed_on.sent, Trust.MAIL) if passed_on is not None else []
    return [*first, *_day_of(header(mail, "Date"), Trust.LOADED if first else Trust.MAIL)]


def _day_of(told: str, trust: float) -> list[Found]:
    written = written_value(told)
    return [found_written(written, PublishedFrom.HEADER, trust, f"Date: {told}")] if written else []


def _outlet_and_byline(mail: Mail) -> tuple[str, str]:
    """Who sent a mail. A newsletter, left by unsubscribing and not written to, is from an outlet."""
    name, address = name_and_address(header(mail, "From"))
    if not header(mail, "List-Unsubscribe") or header(mail, "List-Post"):
        return "", name or address
    listed = LISTED.match(header(mail, "List-Id"))
    outlet = " ".join(listed[1].split()) if listed and re.search("[^\\W\\d_]{2}", listed[1]) else name
    return outlet, "" if name == outlet else name or address


# --- what is attached --------------------------------------------------------------------------------


def _attached(mail: Mail, source: Source, read: Reader) -> Iterator[Article | Problem]:
    seen: Counter[str] = Counter()
    for number, part in enumerate(_all(mail, into_mails=False)):
        if not _is_to_be_read(part) or (part is mail and kind_of(part).startswith("text/")):
            continue
        name = _name(part, number)
        seen[name] += 1
        where = f"{name} ({seen[name]})" if seen[name] > 1 else name
        if kind_of(part) == "message/rfc822":
            inner = replace(source, origin=source.place(where), name=name, depth=source.depth + 1)
            for forwarded in children(part)[:1]:
                yield from articles_of(forwarded, inner, read)
            continue
        with unpacked([payload(part)]) as path:
            yield from read(source.inside(path, where, name))


def _all(part: Mail, *, into_mails: bool = True) -> Iterator[Mail]:
    """A part and all parts in it; ``into_mails``: those of attached mails too."""
    yield part
    if into_mails or kind_of(part) != "message/rfc822":
        for each in children(part):
            yield from _all(each, into_mails=into_mails)


def _is_to_be_read(part: Mail) -> bool:
    kind = kind_of(part)
    if kind == "message/rfc822":
        return True
    if kind.startswith(("multipart/", *FURNITURE)) or kind in CARDS:
        return False
    return is_attached(part) or not kind.startswith("text/")


def _name(part: Mail, number: int) -> str:
    """The name of an attachment, with an ending that tells its kind."""
    if kind_of(part) == "message/rfc822":
        subject = header(children(part)[0], "Subject") if children(part) else ""
        return f"{(subject or file_name(part) or f'mail {number}')[:LONGEST_NAME]}.eml"
    ending = mimetypes.guess_extension(kind_of(part)) or ""
    return file_name(part)[-LONGEST_NAME:].replace("/", "_") or f"attachment {number}{ending}"
