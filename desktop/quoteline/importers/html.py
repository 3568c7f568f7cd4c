"""A saved web page becomes an article: main text, title, date, outlet and byline, found by trafilatura."""

from __future__ import annotations

import codecs
import re
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quoteline.domain import Article, PublishedFrom
from quoteline.importers.decoding import (
    MEGABYTE,
    encoding_of,
    is_utf8,
    marked_encoding,
    one_line_end,
    read_bytes,
    storable,
)
from quoteline.importers.newsroom import split_page
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.publication.deciding import dated
from quoteline.importers.publication.found import Found, found_written
from quoteline.importers.publication.names import of_file, of_url
from quoteline.importers.publication.pages import of_page
from quoteline.importers.publication.rows import written_value
from quoteline.importers.publication.trust import Trust
from quoteline.importers.saved import is_address, saved_from, without_embedded
from quoteline.importers.source import Source
from quoteline.wording import say

if TYPE_CHECKING:
    from trafilatura.settings import Document

PAGE_LIMIT = 20 * MEGABYTE
FEWEST_WORDS = 10  # a page that gives fewer gave a menu or a notice, not an article
DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]{1,40})""", re.I)
# Every encoding that a page can declare in ASCII leaves ASCII alone; base64, idna, UTF-7 and escapes do not.
PROBE = rb"<p>\u0041+AGE-"
INLINE = frozenset({"hi", "ref", "del", "ins", "code", "cell", "graphic", "span"})
SPACE = re.compile(r"[ \t\n\f\v]+")

# Without these two, trafilatura takes any date it finds in the running text, or the day of the last edit,
# for the day of publication. An unknown date stays unknown.
DATE_SEARCH = {"original_date": True, "extensive_search": False, "min_date": "1800-01-01"}

# Old pages write “ as &#147;, the number it has in Windows-1252; browsers understand, parsers do not.
WINDOWS_NUMBERS = {
    number: mark for number in range(0x80, 0xA0) if (mark := bytes([number]).decode("cp1252", "ignore"))
}

# What a page may hold, and lxml reads, but does not write.
NOT_IN_XML = dict.fromkeys({*range(0x20), 0xFFFE, 0xFFFF} - {0x9, 0xA, 0xD}, "\ufffd")

_importing = threading.Lock()


def read_html(source: Source) -> Iterator[Article | Problem]:
    """The article on a saved page; a Problem where no article text is found. Opens no socket."""
    yield from read_page(read_bytes(source.path), source)


def read_page(data: bytes, source: Source, url: str = "", title: str = "") -> Iterator[Article | Problem]:
    """The article on a page whose bytes are at hand, the place of which is told by ``source``.

    ``url`` and ``title`` are what is told beside the page, taken where the page does not tell. A page that
    is an export of a press archive gives all of its articles.
    """
    data = without_embedded(data)
    if len(data) > PAGE_LIMIT:
        raise UnreadableError(
            say("it is larger than {size} MB, too large for one article", size=str(PAGE_LIMIT // MEGABYTE))
        )
    page = decoded_page(data)
    if not page.strip():
        raise UnreadableError(say("it holds no text"))
    with _understanding():
        tree = tree_of(page)
        export = split_page(tree, source) if tree is not None else None
        if export is not None:
            yield from export
            return
    found, dates = _extracted(tree)
    text = paragraphs_of(found.body) if found is not None else ""
    if found is None or len(text.split()) < FEWEST_WORDS:
        yield Problem(say("no article text was found on this page"), source.origin)
        return
    saved = url or saved_from(page)
    article = _article(found, text, source.origin)
    article = replace(
        article,
        url=article.url or (_line(saved) if is_address(saved) else ""),
        title=article.title or _line(title),
    )
    elsewhere = of_url(saved) if saved != article.url else []
    yield dated(article, [*dates, *_guessed(found, dates), *elsewhere, *of_file(Path(source.name))])


def _guessed(found: Document, dates: list[Found]) -> list[Found]:
    """The day that htmldate finds where the page marks none as that of publication."""
    written = written_value(found.date)
    if written is None or any(each.confidence > Trust.CHANGED or each.days == written.days for each in dates):
        return []
    return [found_written(written, PublishedFrom.PAGE, Trust.GUESSED, f"found on the page: {found.date}")]


def _article(found: Document, text: str, origin: str) -> Article:
    return Article(
        text=text,
        title=_line(found.title),
        outlet=_line(found.sitename),
        byline=_line(found.author),
        origin=origin,
        url=_line(found.url),
        extra={},
    )


def _line(value: str | None) -> str:
    return " ".join(storable(value or "").translate(WINDOWS_NUMBERS).split())


def decoded_page(data: bytes) -> str:
    """The page as text: by byte-order mark, as UTF-8 where it is, as declared, as guessed."""
    marked = marked_encoding(data)
    declared = None if marked or is_utf8(data) else _declared(data)
    if declared:
        return one_line_end(data.decode(declared, "replace"))
    encoding, errors = encoding_of(data)
    return one_line_end(data.decode(encoding, errors))


def _declared(data: bytes) -> str | None:
    """The encoding that the page says it is in, if there is such a thing.

    "ISO-8859-1" means Windows-1252, as in every browser: only there do the curly quotes exist.
    """
    found = DECLARED.search(data[:4096])
    try:
        name = codecs.lookup(found[1].decode("ascii")).name if found else None
        if name is None or PROBE.decode(name, "replace") != PROBE.decode("ascii"):
            return None
    except (LookupError, UnicodeError):
        return None
    return "cp1252" if name in {"iso8859-1", "ascii"} else name


@contextmanager
def _understanding() -> Iterator[None]:
    """Other people's parsers on hostile pages: one bad page is an outcome."""
    try:
        yield
    except (OSError, MemoryError, UnreadableError):
        raise
    except Exception as error:
        raise UnreadableError(
            say("this page could not be understood ({error})", error=type(error).__name__)
        ) from error


def _extracted(tree: Any) -> tuple[Document | None, list[Found]]:
    """What trafilatura makes of a page, and the dates that we read on it."""
    if tree is None:
        return None, []
    trafilatura = _trafilatura()
    with _understanding():
        dates = of_page(tree)  # first: trafilatura takes the tree apart
        return _bare(trafilatura, tree), dates


def _bare(trafilatura: Any, tree: Any) -> Document | None:
    document: Document | None = trafilatura.bare_extraction(
        tree, with_metadata=True, include_comments=False, date_extraction_params=dict(DATE_SEARCH)
    )
    return document


def _trafilatura() -> Any:
    """The library, imported late because it takes half a second.

    urllib3, which it brings along, binds a socket when first imported to learn whether there is IPv6. We
    promise that reading files opens none, so it is told that there is not.
    """
    with _importing:
        told = socket.has_ipv6
        if "urllib3" not in sys.modules:
            socket.has_ipv6 = False
        try:
            import trafilatura
        finally:
            socket.has_ipv6 = told
    return trafilatura


def tree_of(page: str) -> Any:
    """The parsed page, with <q> written out and gone."""
    from lxml import etree

    tree = marked_tree_of(page)
    etree.strip_tags(tree, "q")  # to drop them one by one takes the square of their number
    return tree


def marked_tree_of(page: str) -> Any:
    """The parsed page, with the marks of <q> written in it: browsers draw them, and they would be lost."""
    from lxml import html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    # As bytes: a page in XHTML may declare an encoding, which lxml refuses in a string.
    tree = html.document_fromstring(storable(page).encode("utf-8"), parser=parser, ensure_head_body=True)
    for element in list(tree.iter("q")):
        inner = any(True for _ in element.iterancestors("q"))
        opening, closing = ("‘", "’") if inner else ("“", "”")
        element.text = _in_xml(opening + (element.text or ""))
        if len(element):
            element[-1].tail = _in_xml((element[-1].tail or "") + closing)
        else:
            element.text += closing
    return tree


def _in_xml(text: str) -> str:
    return text.translate(NOT_IN_XML)


def paragraphs_of(body: Any) -> str:
    """The text of trafilatura's tree: paragraphs parted by a blank line, a line break kept, no markup."""
    from lxml import etree

    paragraphs: list[str] = []
    parts: list[str] = []

    def flush() -> None:
        lines = (SPACE.sub(" ", line).strip() for line in "".join(parts).split("\x00"))
        paragraph = re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip()
        if paragraph:
            paragraphs.append(paragraph)
        parts.clear()

    for event, element in etree.iterwalk(body, events=("start", "end")):
        starts = event == "start"
        if element.tag == "lb" and starts:
            parts.append("\x00")
        elif element.tag not in INLINE and element.tag != "lb":
            flush()
        parts.append((element.text if starts else _tail(element, body)) or "")
        if element.tag == "cell" and not starts:
            parts.append(" ")
    flush()
    return "\n\n".join(paragraphs).translate(WINDOWS_NUMBERS)


def _tail(element: Any, body: Any) -> str:
    return "" if element is body else element.tail or ""
