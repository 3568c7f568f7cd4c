"""What an EPUB tells of its own build: its pages in order, their titles, who published it and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

from quoteline.importers.markup import LONGEST_VALUE, local, parse
from quoteline.importers.packages import Parts, beside, damaged
from quoteline.importers.problems import UnreadableError
from quoteline.wording import say

CONTAINER, ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
SMALL: Final = 20_000_000  # bytes of a file that tells of the build
MOST_PAGES: Final = 10_000
PAGES: Final = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
# Of the guide and of epub:type: no articles.
FRONT: Final = frozenset(
    {
        *("cover", "title-page", "titlepage", "halftitlepage", "toc", "landmarks", "copyright-page"),
        *("colophon", "loi", "lot", "index", "dedication", "imprint", "page-list"),
    }
)


@dataclass(slots=True)
class Book:
    """An EPUB: ``pages`` are names of parts in reading order, ``titles`` those in its table of contents."""

    values: dict[str, str] = field(default_factory=dict)
    dates: list[tuple[str, str]] = field(default_factory=list)  # what happened (may be ""), when
    pages: list[str] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)


def book_of(parts: Parts) -> Book:
    """The build of the EPUB whose parts these are. Raises UnreadableError where it is none, or is locked."""
    place = _Hrefs("rootfile", "full-path")
    parse(parts.pieces(CONTAINER, SMALL), place, with_doctype=True)
    build = place.found[0] if place.found else ""
    if build not in parts:
        raise UnreadableError(damaged())
    package = _Package()
    parse(parts.pieces(build, SMALL), package, with_doctype=True)
    book = Book(package.values, package.dates)
    book.pages = _pages(package, build)
    _check_locks(parts, book)
    for contents in (package.nav, package.ncx):
        name = beside(build, contents)
        if contents and name in parts and not book.titles:
            book.titles = _titles(parts.pieces(name, SMALL), name)
    return book


def _pages(package: _Package, build: str) -> list[str]:
    front = {href.partition("#")[0] for kind, href in package.guide if kind in FRONT}
    pages: dict[str, None] = {}
    for identifier in package.spine[:MOST_PAGES]:
        href, kind = package.items.get(identifier, ("", ""))
        if href and kind in PAGES and href != package.nav and href not in front:
            pages[beside(build, unquote(href))] = None
    return [page for page in pages if page]


def _check_locks(parts: Parts, book: Book) -> None:
    """Fonts may be scrambled; pages that are cannot be read."""
    locks = _Hrefs("CipherReference", "URI")
    parse(parts.pieces(ENCRYPTION, SMALL), locks, with_doctype=True)
    if {unquote(href) for href in locks.found}.intersection(book.pages):
        raise UnreadableError(say("its text is locked against copying"))


def _titles(pieces: Iterable[bytes], name: str) -> dict[str, str]:
    """The title of each page in a table of contents; none where that is damaged."""
    contents = _Contents()
    try:
        parse(pieces, contents, with_doctype=True)
    except UnreadableError:
        return {}
    titles: dict[str, str] = {}
    for href, title in contents.entries:
        if title:
            titles.setdefault(beside(name, unquote(href.partition("#")[0])), title)
    return titles


class _Hrefs:
    """One attribute of all elements of one name."""

    def __init__(self, element: str, attribute: str) -> None:
        self.found: list[str] = []
        self._element, self._attribute = element, attribute

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        if local(tag) == self._element and len(self.found) < MOST_PAGES:
            self.found.append(attrib.get(self._attribute, ""))

    def end(self, tag: str) -> None: ...

    def data(self, data: str) -> None: ...


class _Package:
    """Hears the events of the package document."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.dates: list[tuple[str, str]] = []
        self.items: dict[str, tuple[str, str]] = {}
        self.spine: list[str] = []
        self.guide: list[tuple[str, str]] = []
        self.nav = self._contents = ""
        self._event = ""
        self._parts: list[str] = []

    @property
    def ncx(self) -> str:
        """The older table of contents."""
        return self.items.get(self._contents, ("", ""))[0]

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        self._parts = []
        match local(tag):
            case "item":
                self.items[attrib.get("id", "")] = attrib.get("href", ""), attrib.get("media-type", "")
                if "nav" in attrib.get("properties", "").split():
                    self.nav = attrib.get("href", "")
            case "itemref":
                self.spine.append(attrib.get("idref", ""))
            case "spine":
                self._contents = attrib.get("toc", "")
            case "reference":
                self.guide.append((attrib.get("type", "").lower(), attrib.get("href", "")))
            case "date":
                self._event = next((value for key, value in attrib.items() if local(key) == "event"), "")
            case "meta" if attrib.get("property") == "dcterms:modified":
                self._event = "modification"

    def end(self, tag: str) -> None:
        name = local(tag)
        value = " ".join("".join(self._parts)[:LONGEST_VALUE].split())
        if name in {"title", "creator", "publisher", "language", "source"} and value:
            self.values.setdefault(name, value)
        elif name == "date" or (name == "meta" and self._event):
            self.dates.append((self._event, value))
            self._event = ""
        self._parts = []

    def data(self, data: str) -> None:
        self._parts.append(data)


class _Contents:
    """Hears the events of a table of contents, of EPUB 3 (links) or before (points)."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, str]] = []
        self._href = ""
        self._labels: list[str] = []  # of points that are open, each inside the one before
        self._parts: list[str] = []

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        match local(tag):
            case "a":
                self._href, self._parts = attrib.get("href", ""), []
            case "navPoint":
                self._labels.append("")
            case "text":
                self._parts = []
            case "content" if self._labels and len(self.entries) < MOST_PAGES:
                self.entries.append((attrib.get("src", ""), self._labels[-1]))

    def end(self, tag: str) -> None:
        label = " ".join("".join(self._parts)[:LONGEST_VALUE].split())
        match local(tag):
            case "a" if len(self.entries) < MOST_PAGES:
                self.entries.append((self._href, label))
            case "text" if self._labels:
                self._labels[-1] = label
            case "navPoint" if self._labels:
                self._labels.pop()

    def data(self, data: str) -> None:
        self._parts.append(data)
