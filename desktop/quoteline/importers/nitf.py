"""NITF: the news agencies' XML for one article, its head, and its text in blocks of paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from quoteline.domain import Article, PublishedFrom
from quoteline.importers.lines import Line
from quoteline.importers.news_items import every, first, items
from quoteline.importers.newsroom.cutting import Cut, told, words_declared
from quoteline.importers.newsroom.elements import SILENT, name_of, paragraphs, words
from quoteline.importers.newsroom.languages import code_of
from quoteline.importers.problems import Problem
from quoteline.importers.publication.found import Found, found_written
from quoteline.importers.publication.rows import written_value
from quoteline.importers.publication.trust import Trust
from quoteline.importers.source import Source
from quoteline.wording import say

NAME = "nitf"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
BESIDE = SILENT | {"media", "media-reference", "media-metadata", "note", "keyword-list"}


def read_nitf(source: Source) -> Iterator[Article | Problem]:
    """The article in a file of NITF, or the articles where a wrapper holds several."""
    count = 0
    for root, element in items(source, frozenset({"nitf"})):
        count += 1
        origin = source.origin if root == "nitf" else source.place(count)
        cut = Cut()
        read_element(cut, element)
        yield from told(cut, origin, NAME, count)
    if not count:
        yield Problem(say("it holds no articles"), source.origin)


def read_element(cut: Cut, nitf: Any) -> None:
    """What an element <nitf> tells goes where nothing is told yet."""
    head, body = first(nitf, "head"), first(nitf, "body.head")
    _read_docdata(cut, nitf)
    if body is not None:
        _read_body_head(cut, body)
    title = first(head, "title") if head is not None else None
    cut.title = cut.title or (words(title) if title is not None else "")
    cut.language = cut.language or code_of_tag(nitf)
    content = first(nitf, "body.content")
    if content is not None:
        cut.body = cut.body or [Line(each) for each in paragraphs(content, BESIDE)]
        for caption in every(content, "media-caption"):
            cut.add("captions", words(caption))
    for end in every(nitf, "tagline", "bibliography"):
        cut.add("tagline", words(end))


def code_of_tag(element: Any) -> str:
    """The language in xml:lang of an element or of one around its text: “en-GB” is “en”."""
    tag = next((each.get(LANG) for each in element.iter() if each.get(LANG)), "")
    return tag[:2].lower() if tag[:2].isalpha() and len(tag.split("-")[0]) == 2 else code_of(tag)


def date_found(value: str | None, name: str, trust: float = Trust.HEADER) -> list[Found]:
    """The day in an attribute or element that is named for it: 20250319T120000Z, 2025-03-19."""
    written = written_value((value or "").strip()[:25])
    if written is None or not written.days:
        return []
    return [found_written(written, PublishedFrom.HEADER, trust, f"{name}: {value}")]


def _read_docdata(cut: Cut, nitf: Any) -> None:
    """Number, days, rights, section: what stands in attributes."""
    for each in nitf.iter():
        match name_of(each):
            case "doc-id":
                cut.doc_id = cut.doc_id or each.get("id-string") or ""
            case "date.issue":
                cut.dates += date_found(each.get("norm"), "date.issue")
            case "date.release" if not cut.dates:
                cut.dates += date_found(each.get("norm"), "date.release")
            case "doc.copyright":
                cut.add("copyright", " ".join(filter(None, (each.get("holder"), each.get("year")))))
            case "pubdata":
                _read_pubdata(cut, each)
            case "keyword":
                cut.add("subject", each.get("key") or "")
            case "urgency":
                cut.add("urgency", each.get("ed-urg") or "")
            case "body.content":
                return


def _read_pubdata(cut: Cut, pubdata: Any) -> None:
    cut.outlet = cut.outlet or pubdata.get("name") or ""
    if not cut.dates:
        cut.dates += date_found(pubdata.get("date.publication"), "date.publication")
    cut.add("section", pubdata.get("position.section") or "")
    cut.add("page", pubdata.get("position.sequence") or "")
    cut.add("edition", pubdata.get("edition.name") or "")
    if pubdata.get("unit-of-measure") == "word" and cut.length is None:
        cut.length = words_declared(pubdata.get("item-length") or "")


def _read_body_head(cut: Cut, body: Any) -> None:
    for each in body.iter():
        match name_of(each):
            case "hl1" if not cut.title:
                cut.title = words(each)
            case "hl2":
                cut.add("subtitle", words(each))
            case "byline":
                by = words(each, SILENT | {"byttl"})
                cut.byline = cut.byline or by
            case "byttl":
                cut.add("byline title", words(each))
            case "distributor":
                cut.outlet = cut.outlet or words(each)
            case "dateline":
                cut.add("dateline", words(each))
            case "story.date":
                cut.dates += _of_dateline(each)
            case "abstract":
                cut.add("abstract", words(each))
            case "copyrite" | "rights":
                cut.add("copyright", words(each))


def _of_dateline(story: Any) -> list[Found]:
    written = written_value((story.get("norm") or "")[:25])
    if written is None or not written.days:
        return []
    words_of_it = words(story) or story.get("norm")
    return [found_written(written, PublishedFrom.DATELINE, Trust.DATELINE, words_of_it)]
