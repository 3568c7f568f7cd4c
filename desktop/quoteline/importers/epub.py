"""An EPUB becomes its articles: one for each page in its spine that holds text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from quoteline.domain import Article, PublishedFrom
from quoteline.importers.decoding import MEGABYTE, decode
from quoteline.importers.documents import Told, article, cleaned_lines, language_of
from quoteline.importers.epub_book import FRONT, Book, book_of
from quoteline.importers.lines import Line
from quoteline.importers.markup import parse_html
from quoteline.importers.packages import Parts, package
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.properties import real_authors, real_title
from quoteline.importers.publication.found import Found, found_written, short
from quoteline.importers.publication.rows import written_value
from quoteline.importers.publication.trust import Trust
from quoteline.importers.source import Source
from quoteline.importers.xhtml import Page
from quoteline.wording import say

PAGE_LIMIT: Final = 20 * MEGABYTE
FEWEST_WORDS: Final = 15  # a page with fewer is a cover, a title or a picture
MOSTLY_LINKS: Final = 0.5  # share of letters in links, from which on a page is a list of others
NEWS_READER = re.compile(
    r"(?:This article was )?downloaded by calibre from (https?://\S{4,1000})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Read:
    lines: list[Line]
    title: str
    is_front: bool


def read_epub(source: Source) -> Iterator[Article | Problem]:
    """The articles of an EPUB, in reading order, each from ``PATH#name of the page``.

    Covers, title pages and tables of contents are passed over. Raises UnreadableError where the book is
    damaged or locked.
    """
    count = 0
    with package(source.path) as parts:
        book = book_of(parts)
        before = ""  # a title that stands on a page by itself, as some programs write it
        for name in book.pages:
            place = replace(source, origin=source.place(name))
            try:
                page = _page(parts, name)
            except UnreadableError as error:
                yield Problem(error.reason, place.origin)
                count += 1
                continue
            if _is_text(page):
                yield _article(page, place, book, book.titles.get(name) or before)
                count += 1
            before = "" if _is_text(page) or page.is_front else _alone(page)
    if not count:
        yield Problem(say("it holds no text"), source.origin)


def _page(parts: Parts, name: str) -> _Read:
    if name not in parts:
        raise UnreadableError(say("the book names this page and does not hold it"))
    data = decode(parts.read(name, PAGE_LIMIT))
    page = Page()
    if data.strip():
        parse_html(data.encode("utf-8"), page)
    page.close_page()
    links = page.linked > MOSTLY_LINKS * page.letters
    return _Read(cleaned_lines(page.lines), page.title, links or bool(page.kinds & FRONT))


def _is_text(page: _Read) -> bool:
    return not page.is_front and sum(len(line.text.split()) for line in page.lines) >= FEWEST_WORDS


def _alone(page: _Read) -> str:
    return " ".join(page.lines[0].text.split()) if page.lines else ""


def _article(page: _Read, source: Source, book: Book, title: str) -> Article | Problem:
    lines, url = _without_reader_line(page.lines)
    told = Told(
        title=title or real_title(page.title, source.name),
        byline=real_authors(book.values.get("creator", "")),
        outlet=book.values.get("publisher", ""),
        url=url,
        language=language_of(book.values.get("language", "")),
        found=tuple(_dates(book)),
    )
    return article(lines, source, told)


def _without_reader_line(lines: list[Line]) -> tuple[list[Line], str]:
    """The lines without the last ones that a news reader puts there, and the address it tells in them."""
    for number in range(max(1, len(lines) - 3), len(lines)):
        if found := NEWS_READER.search(lines[number].text):
            return [*lines[:number], *lines[number + 1 :]], found[1]
    return lines, ""


def _dates(book: Book) -> Iterator[Found]:
    """The day on which the book was published, where that is not the moment in which its file was made."""
    changed = {when[:10] for event, when in book.dates if event == "modification"}
    for event, when in book.dates:
        written = written_value(when)
        if written is None or len(written.days) != 1 or event == "modification":
            continue
        made = event == "creation" or (len(when) > 10 and when[:10] in changed)
        trust = Trust.CHANGED if made else Trust.META
        yield found_written(written, PublishedFrom.HEADER, trust, f"date of the book: {short(when)}")
