"""News in XML is read item by item: one of them in memory, no entity, no document type, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from quoteline.importers.decoding import MEGABYTE, TEXT_LIMIT, check_ordinary
from quoteline.importers.newsroom.elements import name_of
from quoteline.importers.problems import UnreadableError
from quoteline.importers.source import Source
from quoteline.wording import say


class _Counted:
    """A file that is no longer read when one item of it grows too large for memory."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.left = TEXT_LIMIT

    def read(self, size: int = -1) -> bytes:
        self.left -= size
        if self.left < 0:
            limit = str(TEXT_LIMIT // MEGABYTE)
            raise UnreadableError(say("it is larger than {size} MB, too large for one article", size=limit))
        return self._stream.read(size)


def items(source: Source, names: frozenset[str]) -> Iterator[tuple[str, Any]]:
    """The outermost elements with one of these names (small letters), and the name of the file's root.

    Each is emptied once the next is asked for. Raises UnreadableError where the XML breaks off; what stands
    before that has come out by then.
    """
    from lxml import etree

    check_ordinary(source.path)
    with source.path.open("rb") as stream:
        counted = _Counted(stream)
        try:
            yield from _items(etree, counted, names)
        except etree.LxmlError as error:
            line = str(getattr(error, "lineno", None) or 1)
            raise UnreadableError(say("its XML is damaged or breaks off (line {line})", line=line)) from error


def _items(etree: Any, counted: _Counted, names: frozenset[str]) -> Iterator[tuple[str, Any]]:
    events = etree.iterparse(
        counted,
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    root, inside = "", 0
    for event, element in events:
        name = name_of(element)
        root = root or name
        if event == "start":
            inside += name in names
            continue
        inside -= name in names
        if inside == 0:
            if name in names:
                yield root, element
                counted.left = TEXT_LIMIT
            _forget(element)


def _forget(element: Any) -> None:
    """Empty an element, and drop those before it: what is outside of an item is not kept either."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def first(element: Any, *names: str) -> Any:
    """The first element below with one of these names (small letters), in the order of the file; or None."""
    return next((each for each in element.iter() if name_of(each) in names), None)


def every(element: Any, *names: str) -> Iterator[Any]:
    """All elements below with one of these names (small letters)."""
    return (each for each in element.iter() if name_of(each) in names)
