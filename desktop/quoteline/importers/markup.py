"""XML from outside is read as a stream of events, with no tree, no entities, and nothing fetched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Protocol

from quoteline.importers.packages import damaged
from quoteline.importers.problems import UnreadableError
from quoteline.wording import say

LONGEST_VALUE: Final = 2_000  # characters of one property of a document
DEEPEST: Final = 1_000  # elements of HTML inside each other; where a tree is made, libxml2 stops at 256
PIECE: Final = 16_384  # bytes of a page that are parsed at once


class Target(Protocol):
    """What is told of the elements as they come."""

    def start(self, tag: str, attrib: Mapping[str, str]) -> None: ...

    def end(self, tag: str) -> None: ...

    def data(self, data: str) -> None: ...


class _Guarded:
    """Hands events on; a document type definition ends it, for there alone are entities made."""

    def __init__(self, target: Target, with_doctype: bool) -> None:
        self._with_doctype = with_doctype
        self.start = target.start
        self.end = target.end
        self.data = target.data

    def doctype(self, name: str | None, public: str | None, system: str | None) -> None:
        if not self._with_doctype:
            raise UnreadableError(say("it brings a document type definition, which no such document needs"))

    def comment(self, text: str) -> None:
        """Comments tell nothing."""

    def close(self) -> None:
        """There is nothing to give back."""


class _Shallow(_Guarded):
    """As deep as no page is, it ends: for each end of an element libxml2 looks at all that are open."""

    def __init__(self, target: Target) -> None:
        super().__init__(target, with_doctype=True)
        self._target = target
        self._depth = 0
        self.start = self._begun
        self.end = self._ended

    def _begun(self, tag: str, attrib: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise UnreadableError(damaged())
        self._target.start(tag, attrib)

    def _ended(self, tag: str) -> None:
        self._depth -= 1
        self._target.end(tag)


def parse(pieces: Iterable[bytes], target: Target, *, with_doctype: bool = False) -> None:
    """The events of one XML file to ``target``. Linear in its length; memory is that of the target, however
    deep the elements lie inside each other.

    Raises UnreadableError for what is not well-formed, or brings a document type definition: ``with_doctype``
    is for old formats that do so by rule. Entities it makes are left out, and none is fetched.
    """
    from lxml import etree

    parser = etree.XMLParser(
        target=_Guarded(target, with_doctype),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_pis=True,
    )
    fed = False
    try:
        for piece in pieces:
            parser.feed(piece)
            fed = True
        if fed:
            parser.close()
    except etree.XMLSyntaxError as error:
        raise UnreadableError(damaged()) from error


def parse_html(data: bytes, target: Target) -> None:
    """The events of a page of HTML in UTF-8 to ``target``: whatever it is, there is something in it.

    Raises UnreadableError for one without an element, or with too many inside each other.
    """
    from lxml import etree

    parser = etree.HTMLParser(target=_Shallow(target), encoding="utf-8", huge_tree=False)
    try:
        for start in range(0, len(data), PIECE):  # what is raised meanwhile ends it behind a piece
            parser.feed(data[start : start + PIECE])
        parser.close()
    except etree.XMLSyntaxError as error:  # no element at all, or nested beyond all measure
        raise UnreadableError(damaged()) from error


def local(tag: str) -> str:
    """The name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]


class Properties:
    """The first text of each kind of element in a small file of properties, by name without namespace."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self._parts: list[str] = []

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        self._parts = []

    def end(self, tag: str) -> None:
        value = " ".join("".join(self._parts)[:LONGEST_VALUE].split())
        if value:
            self.values.setdefault(local(tag), value)
        self._parts = []

    def data(self, data: str) -> None:
        self._parts.append(data)


def properties(pieces: Iterable[bytes]) -> dict[str, str]:
    """What a file of properties (core.xml, meta.xml) tells; empty where it is missing or damaged."""
    found = Properties()
    try:
        parse(pieces, found)
    except UnreadableError:  # an article is not lost because its properties are
        return {}
    return found.values
