"""NewsML-G2, and NewsML 1 before it: items, what is told of each, its text as NITF, XHTML or plain words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from quoteline.domain import Article
from quoteline.importers.lines import Line
from quoteline.importers.news_items import every, first, items
from quoteline.importers.newsroom.cutting import Cut, told
from quoteline.importers.newsroom.elements import SILENT, name_of, paragraphs, words
from quoteline.importers.newsroom.languages import code_of
from quoteline.importers.nitf import code_of_tag, date_found, read_element
from quoteline.importers.problems import Problem
from quoteline.importers.publication.found import Found
from quoteline.importers.publication.trust import Trust
from quoteline.importers.source import Source
from quoteline.wording import say

NAME = "newsml"
ITEM = frozenset({"newsitem"})
# Where the text is, in G2 and in NewsML 1.
CONTENT = ("inlinexml", "inlinedata", "datacontent")
AROUND = frozenset({"contentset", "contentitem", *CONTENT, "newsitemref", "associatedwith"})
NO_TEXT = ("picture", "graphic", "audio", "video", "animation", "photo")
FIELDS = {
    "slugline": "slug",
    "genre": "genre",
    "urgency": "urgency",
    "creditline": "credit",
    "copyrightnotice": "copyright",
    "copyrightline": "copyright",
    "copyrightholder": "copyright",
    "dateline": "dateline",
    "subheadline": "subtitle",
    "description": "description",
    "ednote": "note",
}


def read_newsml(source: Source) -> Iterator[Article | Problem]:
    """The articles in a file of NewsML; a picture or a film among them is left aside."""
    count = 0
    for root, item in items(source, ITEM):
        count += 1
        origin = source.origin if root in ITEM else source.place(count)
        kind = _other_kind(item)
        cut = Cut()
        _read(cut, item)
        if kind and not cut.body:
            yield Problem(say("it is no text ({kind})", kind=kind), origin, skipped=True)
        else:
            yield from told(cut, origin, NAME, count)
    if not count:
        yield Problem(say("it holds no articles"), source.origin)


def _other_kind(item: Any) -> str:
    """What an item is that is no text, as it says itself: “picture”."""
    element = first(item, "itemclass", "mediatype")
    told_as = (element.get("qcode") or element.get("FormalName") or "").lower() if element is not None else ""
    return next((kind for kind in NO_TEXT if kind in told_as), "")


def _read(cut: Cut, item: Any) -> None:
    dates: dict[str, str] = {}
    for each in _outside_content(item):
        _read_meta(cut, each, dates)
    cut.dates += _dates(dates)
    cut.doc_id = item.get("guid") or cut.doc_id
    if cut.doc_id.startswith(("http://", "https://")):
        cut.url = cut.doc_id
    for content in every(item, *CONTENT):
        if not cut.body:
            _read_content(cut, content)
    cut.language = cut.language or code_of_tag(item)


def _outside_content(item: Any) -> Iterator[Any]:
    """What is told of an item; a headline within its text is none of it."""
    stack = [item]
    while stack:
        each = stack.pop()
        if name_of(each) and name_of(each) not in AROUND:
            yield each
            stack += reversed(each)


def _read_meta(cut: Cut, each: Any, dates: dict[str, str]) -> None:
    match name := name_of(each):
        case "headline" if not cut.title:
            cut.title = words(each)
        case "headline":
            cut.add("subtitle", words(each))
        case "by" | "byline" if not cut.byline:
            cut.byline = words(each)
        case "creator" if not cut.byline and first(each, "name") is not None:
            cut.byline = words(first(each, "name"))
        case "provider" if not cut.outlet:
            cut.outlet = _party(each)
        case "language" if not cut.language:
            cut.language = _language(each.get("tag") or each.get("FormalName") or "")
        case "newsidentifier":
            number = first(each, "publicidentifier")
            number = first(each, "newsitemid") if number is None else number
            cut.doc_id = cut.doc_id or (words(number) if number is not None else "")
        case "contentcreated" | "firstcreated" | "versioncreated" | "thisrevisioncreated":
            dates.setdefault(name, (each.text or "").strip())
        case "subject":
            cut.add("subject", words(first(each, "name")) if first(each, "name") is not None else "")
        case _ if name in FIELDS:
            cut.add(FIELDS[name], words(each))


def _party(element: Any) -> str:
    """The name of a party: as an element, an attribute, or behind the colon of its code."""
    named = first(element, "name")
    if named is not None and words(named):
        return words(named)
    for each in element.iter():
        for key in ("literal", "FormalName", "qcode"):
            if value := each.get(key):
                return str(value.rpartition(":")[2] if key == "qcode" else value)
    return words(element)


def _language(tag: str) -> str:
    code = tag.partition("-")[0].lower()
    return code if len(code) == 2 and code.isalpha() else code_of(tag)


def _dates(dates: dict[str, str]) -> list[Found]:
    """A later version is a change; it is the day of publication where no earlier one is told."""
    created = [
        found
        for name in ("contentcreated", "firstcreated")
        if name in dates
        for found in date_found(dates[name], name)
    ]
    trust = Trust.CHANGED if created else Trust.HEADER
    changed = [
        found
        for name in ("versioncreated", "thisrevisioncreated")
        if name in dates
        for found in date_found(dates[name], name, trust)
    ]
    return created + changed


def _read_content(cut: Cut, content: Any) -> None:
    """The text of an item: NITF tells more than that, XHTML has a body, all else is words."""
    nitf = first(content, "nitf")
    if nitf is not None:
        read_element(cut, nitf)
        return
    body = first(content, "body", "body.content")
    if body is None and len(content) == 0:
        kind = (content.get("contenttype") or "").lower()
        cut.body = _plain(content.text or "", html="html" in kind)
        return
    cut.body = [Line(each) for each in paragraphs(body if body is not None else content, SILENT | {"figure"})]
    cut.language = cut.language or code_of_tag(content)


def _plain(text: str, *, html: bool) -> list[Line]:
    """Paragraphs of plain words; escaped HTML is read as what it is."""
    if html and "<" in text:
        from lxml import etree
        from lxml import html as pages

        with suppress(etree.LxmlError, ValueError):
            return [Line(each) for each in paragraphs(pages.fragment_fromstring(text, create_parent="div"))]
    return [Line(" ".join(each.split())) for each in text.replace("\r\n", "\n").split("\n\n") if each.strip()]
