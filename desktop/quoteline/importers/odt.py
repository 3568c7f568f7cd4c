"""An OpenDocument text (ODT, or FODT in one XML file) becomes an article, without what was deleted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from quoteline.domain import Article
from quoteline.importers.decoding import read_bytes
from quoteline.importers.documents import Told, articles, language_of
from quoteline.importers.markup import Properties, Target, local, parse, properties
from quoteline.importers.odt_body import Body
from quoteline.importers.packages import CHUNK, damaged, locked, package
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.properties import first_of, of_creation, real_authors, real_title
from quoteline.importers.source import Source

PROPERTIES_LIMIT: Final = 1_000_000  # bytes
CONTENT, STYLES, META, MANIFEST = "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"


def read_odt(source: Source) -> Iterator[Article | Problem]:
    """The article in an OpenDocument text. Text boxes stand behind their paragraph, notes at the end."""
    with package(source.path) as parts:
        if CONTENT not in parts:
            raise UnreadableError(damaged())
        if b"encryption-data" in parts.read(MANIFEST, PROPERTIES_LIMIT):
            raise UnreadableError(locked())
        body = Body()
        for name in (STYLES, CONTENT):
            parse(parts.pieces(name), body)
        values = properties(parts.pieces(META, PROPERTIES_LIMIT))
    yield from articles(body.lines, source, _told(values, source))


def read_fodt(source: Source) -> Iterator[Article | Problem]:
    """The article in an OpenDocument text that is one XML file."""
    data = read_bytes(source.path)
    flat = _Flat()
    parse((data[start : start + CHUNK] for start in range(0, len(data), CHUNK)), flat)
    if not flat.is_text:
        raise UnreadableError(damaged())
    yield from articles(flat.body.lines, source, _told(flat.properties.values, source))


class _Flat:
    """Hands the properties of a flat file to one listener and all else to another."""

    def __init__(self) -> None:
        self.body = Body()
        self.properties = Properties()
        self.is_text = False
        self._now: Target = self.body

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        name = local(tag)
        self.is_text |= name == "document"
        if name == "meta" and self._now is self.body:
            self._now = self.properties
        self._now.start(tag, attrib)

    def end(self, tag: str) -> None:
        self._now.end(tag)
        if local(tag) == "meta":
            self._now = self.body

    def data(self, data: str) -> None:
        self._now.data(data)


def _told(values: Mapping[str, str], source: Source) -> Told:
    made = values.get("creation-date", "")
    return Told(
        title=real_title(values.get("title", ""), source.name),
        byline=real_authors(first_of(values, "initial-creator", "creator")),
        language=language_of(values.get("language", "")),
        found=tuple(of_creation(made, values.get("generator", ""))),
    )
