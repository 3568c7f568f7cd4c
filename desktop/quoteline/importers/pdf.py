"""A PDF with text becomes an article: columns in reading order, paragraphs and words put together again."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from quoteline.domain import Article
from quoteline.importers.decoding import MEGABYTE, read_bytes
from quoteline.importers.documents import Told, articles
from quoteline.importers.lines import Line
from quoteline.importers.packages import damaged, locked
from quoteline.importers.pdf_furniture import addresses, furniture
from quoteline.importers.pdf_layout import blocks_of
from quoteline.importers.pdf_lines import lines_of
from quoteline.importers.pdf_paragraphs import paragraphs
from quoteline.importers.pdf_text import MOST_CHARACTERS, Piece, pieces_of, usual_angle
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.properties import of_creation, real_authors, real_title
from quoteline.importers.source import Source
from quoteline.wording import say

FILE_LIMIT: Final = 500 * MEGABYTE
MOST_PAGES: Final = 3_000
CHARACTERS: Final = 20_000_000  # of a whole file: some ten thousand articles
MOST_SECONDS: Final = 240.0  # 3,000 full pages take about 120
FEWEST_CHARACTERS: Final = 20  # on a page that is said to hold text
LARGE_PICTURE: Final = 0.4  # of the page
UNKNOWN_SIGNS: Final = 0.3  # share of signs without a meaning, from which on no text can be told
DAY = re.compile(r"D?:?(\d{4})(\d\d)(\d\d)")

_one_at_a_time = threading.Lock()  # PDFium is not made for several threads


@dataclass(slots=True)
class _Pages:
    """What was read of a document, page by page."""

    labels: list[str] = field(default_factory=list)
    lines: list[list[Piece]] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)  # labels of pages that hold a picture and no text
    unread: list[str] = field(default_factory=list)
    characters: int = 0


def read_pdf(source: Source) -> Iterator[Article | Problem]:
    """The article in a PDF, each of its pages with its label; a Problem for pages that hold only pictures.

    Running heads and feet are left out. Nothing in it is run or fetched. Raises UnreadableError for one that
    is locked, damaged, holds no text, or more than is good.
    """
    with _one_at_a_time:
        pages, values = _read(source)
    _check(pages)
    aside = furniture(pages.lines)
    lines = _paragraphs(pages, aside)
    yield from articles(lines, source, _told(values, source, aside))
    yield from _left_out(pages, source)


def _read(source: Source) -> tuple[_Pages, dict[str, str]]:
    import pypdfium2

    data = read_bytes(source.path, FILE_LIMIT)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(locked() if _asks_for_a_password(error) else damaged()) from error
    try:
        return _read_pages(document), document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()


def _asks_for_a_password(error: Any) -> bool:
    import pypdfium2.raw as pdfium

    return getattr(error, "err_code", None) in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}


def _read_pages(document: Any) -> _Pages:
    count = len(document)
    if count == 0:
        raise UnreadableError(damaged())
    if count > MOST_PAGES:
        raise UnreadableError(
            say("it has {n} pages, and no more than {most} are read", n=count, most=MOST_PAGES)
        )
    pages, begin = _Pages(), time.monotonic()
    for number in range(count):
        _read_page(document, number, pages)
        if pages.characters > CHARACTERS or time.monotonic() - begin > MOST_SECONDS:
            raise UnreadableError(say("it holds more than can be read in a reasonable time"))
    return pages


def _read_page(document: Any, number: int, pages: _Pages) -> None:
    import pypdfium2

    label = (document.get_page_label(number) or "").strip()[:40] or str(number + 1)
    try:
        page = document[number]
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError:
        pages.unread.append(label)
        return
    try:
        if text_page.count_chars() > MOST_CHARACTERS:
            raise UnreadableError(say("page {label} holds more text than a page can", label=label))
        pieces = pieces_of(text_page.raw, usual_angle(text_page.raw))
        count = sum(len(piece.text) for piece in pieces)
        if count < FEWEST_CHARACTERS and _is_a_picture(page):
            pages.pictures.append(label)
        pages.labels.append(label)
        pages.lines.append(lines_of(pieces))
        pages.characters += text_page.count_chars()
    finally:
        text_page.close()
        page.close()


def _is_a_picture(page: Any) -> bool:
    """Whether a picture covers a good part of a page."""
    import pypdfium2.raw as pdfium

    area = max(page.get_width() * page.get_height(), 1.0)
    for found in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=2):
        left, bottom, right, top = found.get_bounds()
        if (right - left) * (top - bottom) > LARGE_PICTURE * area:
            return True
    return False


def _check(pages: _Pages) -> None:
    """Raises UnreadableError where there is no text to be read, and says why."""
    signs = "".join(piece.text for lines in pages.lines for piece in lines)
    if not signs and pages.pictures:
        raise UnreadableError(
            say("it holds pictures of text and no text; a program for text recognition can add it")
        )
    if not signs and pages.unread:
        raise UnreadableError(damaged())
    unknown = sum("\ue000" <= sign <= "\uf8ff" or sign == "\ufffd" for sign in signs)
    if signs and unknown > UNKNOWN_SIGNS * len(signs):
        raise UnreadableError(say("its letters are drawings that do not tell which letters they are"))


def _paragraphs(pages: _Pages, aside: Sequence[Sequence[Piece]]) -> list[Line]:
    """The paragraphs of all pages but for running heads and feet."""
    kept = []
    for label, lines, left in zip(pages.labels, pages.lines, aside, strict=True):
        out = set(map(id, left))
        kept.append((label, blocks_of([line for line in lines if id(line) not in out])))
    return paragraphs(kept)


def _told(values: dict[str, str], source: Source, aside: Sequence[Sequence[Piece]]) -> Told:
    day = DAY.match(values.get("CreationDate", ""))
    software = f"{values.get('Creator', '')} {values.get('Producer', '')}"
    urls = [url for lines in aside for url in addresses(lines)]
    return Told(
        title=real_title(values.get("Title", ""), source.name),
        byline=real_authors(values.get("Author", "")),
        url=urls[0] if urls else "",
        found=tuple(of_creation("-".join(day.groups()), software)) if day else (),
    )


def _left_out(pages: _Pages, source: Source) -> Iterator[Problem]:
    """What is said of pages that gave no text."""
    if pages.pictures:
        yield Problem(
            say(
                "{n} {n:page holds|pages hold} only a picture: {labels}",
                n=len(pages.pictures),
                labels=_few(pages.pictures),
            ),
            source.origin,
            skipped=True,
        )
    if pages.unread:
        yield Problem(
            say(
                "{n} {n:page is|pages are} damaged: {labels}", n=len(pages.unread), labels=_few(pages.unread)
            ),
            source.origin,
        )


def _few(labels: Sequence[str]) -> str:
    return ", ".join(labels[:20]) + (" …" if len(labels) > 20 else "")
