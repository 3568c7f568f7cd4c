"""A Word document (DOCX) becomes an article: its text as printed, without what was deleted or is hidden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from quoteline.domain import Article
from quoteline.importers.documents import Told, articles, language_of
from quoteline.importers.docx_body import Body
from quoteline.importers.docx_styles import Styles
from quoteline.importers.lines import Line
from quoteline.importers.markup import local, parse, properties
from quoteline.importers.packages import Parts, beside, damaged, package
from quoteline.importers.problems import Problem, UnreadableError
from quoteline.importers.properties import of_creation, real_authors, real_title
from quoteline.importers.source import Source

PROPERTIES_LIMIT: Final = 1_000_000  # bytes
RELATIONS = "_rels/.rels"
# What python-docx's template says of itself: every document made with it bears that day.
TEMPLATE_DAY = "2013-12-23T23:15:00Z"


def read_docx(source: Source) -> Iterator[Article | Problem]:
    """The article in a Word document, or those of a newsroom export in one. No link in it is followed.

    Text boxes stand behind the paragraph they hang on, notes at the end; each cell of a table is a line.
    """
    with package(source.path) as parts:
        main = _main_part(parts)
        lines = _lines(parts, main)
        told = _told(parts, source)
    yield from articles(lines, source, told)


class _Links:
    """The parts that a package or a part points to, by the last word of what they are."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}

    def start(self, tag: str, attrib: Mapping[str, str]) -> None:
        if local(tag) == "Relationship" and attrib.get("TargetMode", "").lower() != "external":
            kind = attrib.get("Type", "").rpartition("/")[2]
            self.targets.setdefault(kind, attrib.get("Target", ""))

    def end(self, tag: str) -> None: ...

    def data(self, data: str) -> None: ...


def _links(parts: Parts, of: str) -> dict[str, str]:
    folder, _, name = of.rpartition("/")
    links = _Links()
    parse(parts.pieces(f"{folder}/_rels/{name}.rels" if name else RELATIONS, PROPERTIES_LIMIT), links)
    return {kind: beside(of, target) for kind, target in links.targets.items()}


def _main_part(parts: Parts) -> str:
    """The part that holds the text, which is not always word/document.xml."""
    main = _links(parts, "").get("officeDocument") or "word/document.xml"
    if main not in parts:
        raise UnreadableError(damaged())
    return main


def _lines(parts: Parts, main: str) -> list[Line]:
    links = _links(parts, main)
    styles = Styles()
    parse(parts.pieces(links.get("styles", "")), styles)
    body = Body(styles)
    parse(parts.pieces(main), body)
    for notes in ("footnotes", "endnotes"):
        parse(parts.pieces(links.get(notes, "")), body)
    return body.lines


def _told(parts: Parts, source: Source) -> Told:
    values = properties(parts.pieces(_links(parts, "").get("core-properties", ""), PROPERTIES_LIMIT))
    made = values.get("created", "")
    return Told(
        title=real_title(values.get("title", ""), source.name),
        byline=real_authors(values.get("creator", "")),
        language=language_of(values.get("language", "")),
        found=tuple(of_creation(made)) if made != TEMPLATE_DAY else (),
    )
