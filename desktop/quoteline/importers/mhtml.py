"""A page saved whole with all that belongs to it (MHTML) becomes an article."""

from __future__ import annotations

from collections.abc import Iterator

from quoteline.domain import Article
from quoteline.importers.decoding import TEXT_LIMIT, read_bytes
from quoteline.importers.html import read_page
from quoteline.importers.mail_parts import Mail, children, header, kind_of, parameter, parsed
from quoteline.importers.mail_text import page_of
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.saved import is_address
from quoteline.importers.source import Source
from quoteline.wording import say

PAGES = frozenset({"text/html", "application/xhtml+xml"})


def read_mhtml(source: Source) -> Iterator[Article | Problem]:
    """The article on the page that was saved; frames and advertisements in it are left alone.

    Its date tells when it was saved, not when it was published. Raises UnreadableError where there is none.
    """
    mail = parsed(read_bytes(source.path, TEXT_LIMIT), TEXT_LIMIT)
    page = _page(mail)
    if page is None:
        raise UnreadableError(say("it holds no page"))
    url = next(filter(is_address, _addresses(mail, page)), "")
    yield from read_page(page_of(page), source, url, header(mail, "Subject"))


def _addresses(mail: Mail, page: Mail) -> Iterator[str]:
    yield header(mail, "Snapshot-Content-Location")
    yield header(page, "Content-Location")
    yield header(mail, "Content-Location")


def _page(mail: Mail) -> Mail | None:
    """The page itself: what "start" names, else the first page that there is."""
    pages = [part for part in _parts(mail) if kind_of(part) in PAGES]
    start = parameter(mail, "start")
    named = (part for part in pages if start and header(part, "Content-ID").lower() == start)
    return next(named, pages[0] if pages else None)


def _parts(part: Mail) -> Iterator[Mail]:
    yield part
    for each in children(part):
        yield from _parts(each)
