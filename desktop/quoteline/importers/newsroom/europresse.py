"""Europresse (Eureka, Cedrom-SNi) saved as a web page: an <article> for each, its parts known by classes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from quoteline.domain import Article
from quoteline.importers.lines import Line
from quoteline.importers.newsroom.cutting import Cut, articles, one_line, words_declared
from quoteline.importers.newsroom.days import found_in, in_english
from quoteline.importers.newsroom.declared import Declared
from quoteline.importers.newsroom.elements import classes, paragraphs, with_class, words
from quoteline.importers.problems import Problem
from quoteline.importers.publication.trust import Trust
from quoteline.importers.publication.writing import days_in
from quoteline.importers.source import Source

NAME = "europresse"
OUTLET = ("DocPublicationName", "rdp__DocPublicationName")
TITLE = ("titreArticleVisu", "TitreArticleVisu", "rdp__articletitle")
TEXT = ("DocText", "docOcurrContainer")
AUTHOR = ("docAuthors", "sm-margin-bottomNews", "rdp__byline")
SIGNS = ("DocHeader", *TITLE, *TEXT)
NUMBER = re.compile(r"news[·:.]?\s?\d{8}[·:.][A-Za-z0-9_·:.-]{3,60}")
ISSUE = re.compile(r"\n|\s{8,}|,? n[o°º]\.? ?(?=\d)", re.IGNORECASE)
ISO = re.compile(r"news\W{0,2}(\d{4})(\d\d)(\d\d).*")
APPEARED = re.compile(
    r"(?:Cet article est paru dans|This article appeared in|Voir l.article original)\b", re.I
)
LENGTH = re.compile(r"(\d[\d\s.,]{0,8})\s?(?:mots?|words?)\b", re.IGNORECASE)
PAGE = re.compile(r"\bp(?:p|ages?)?\.? ?([A-Z]{0,4}\d{1,4}(?:[-–, ]{1,2}[A-Z]?\d{1,4})*)(?![\w.])")
TOTAL = re.compile(
    r"\W*(?:(?:Total(?: des?)? documents?|Nombre de documents?)\W*)?(\d{1,6})(?: documents?)\W*", re.I
)
WEEKDAY_LAST = re.compile(r"(?<!\w)\w+day[\s,]*\Z")
MARKS_LAST = re.compile(r"(?<![\s,;·-])[\s,;·-]+\Z")
SHORT = 200  # characters of a line of a head


def split(tree: Any, source: Source) -> Iterator[Article | Problem] | None:
    """The articles of such a page; None where it is none."""
    boxes = [each for each in tree.iter("article") if _is_box(each)]
    boxes = [each for each in boxes if next(each.iterancestors("article"), None) is None]
    if not boxes:
        return None
    total = _total(tree)
    return articles((_cut(box) for box in boxes), source, NAME, lambda: [Declared(total)])


def _is_box(element: Any) -> bool:
    has_outlet = next(with_class(element, *OUTLET), None) is not None
    return has_outlet and next(with_class(element, *SIGNS), None) is not None


def _total(tree: Any) -> int | None:
    """The number of documents, where a line outside of all articles tells nothing else."""
    for element in tree.iter("p", "div", "span", "h1", "h2", "td", "li"):
        text = (element.text or "").strip()
        found = TOTAL.fullmatch(text) if 0 < len(text) < 60 else None
        if found and next(element.iterancestors("article"), None) is None:
            return int(found[1])
    return None


def _cut(box: Any) -> Cut:
    cut = Cut()
    _read_outlet(cut, box)
    cut.title = _first(box, *TITLE)
    for header in with_class(box, "DocHeader"):
        _read_header(cut, words(header))
    texts = _texts(box)
    for text in texts:
        _read_text(cut, text)
    _read_author(cut, box, texts)
    _read_around(cut, box)
    number = next((found for each in _behind(box) if (found := NUMBER.search(words(each)[:500]))), None)
    cut.doc_id = number[0] if number else ""
    if not cut.dates and number:
        day = found_in(ISO.sub(r"\1-\2-\3", number[0][:16]), Trust.FILE_NAME_COMPACT)
        cut.dates += [day] if day is not None else []
    return cut


def _read_text(cut: Cut, text: Any) -> None:
    """The paragraphs of the text; one that says where the article is found on the web is none of it."""
    for each in paragraphs(text):
        if len(each) <= SHORT and APPEARED.match(each):
            cut.add("appeared in", each)
        else:
            cut.body.append(Line(each))
    for link in text.iter("a"):
        if not cut.url and APPEARED.match(words(link)):
            cut.url = link.get("href") or ""


def _read_outlet(cut: Cut, box: Any) -> None:
    """The name of the outlet; behind it its number, or on a line of its own what kind of source it is."""
    element = next((each for each in with_class(box, *OUTLET) if words(each)), None)
    if element is not None:
        printed = "".join(element.itertext()).strip()
        cut.outlet = ISSUE.split(printed, maxsplit=1)[0]
        if words(element) != one_line(cut.outlet):
            cut.add("outlet as printed", words(element))


def _first(box: Any, *names: str) -> str:
    return next((text for each in with_class(box, *names) if (text := words(each))), "")


def _texts(box: Any) -> list[Any]:
    """The elements that hold the text; where none is marked, the section of the article."""
    for names in TEXT:
        found = [each for each in with_class(box, names) if not _is_within(each, names)]
        if any(words(each) for each in found):
            return found
    return [each for each in box.iter("section") if words(each)][:1]


def _is_within(element: Any, name: str) -> bool:
    return any(name in classes(above) for above in element.iterancestors())


def _read_header(cut: Cut, header: str) -> None:
    """“Politique, mardi 14 mars 2006 812 mots, p. 12”: section, day, length, page or hour."""
    if cut.dates:
        cut.add("head", header)
        return
    line = in_english(header)
    day = next((each for each in days_in(line) if each.days), None)
    found = found_in(header)
    if day is None or found is None:
        cut.add("head", header)
        return
    cut.dates.append(found)
    cut.add("section", MARKS_LAST.sub("", WEEKDAY_LAST.sub("", line[: day.start])))
    rest = line[day.end :]
    if length := LENGTH.search(rest):
        cut.length = words_declared(length[1])
    if page := PAGE.search(rest):
        cut.add("page", page[1])


def _read_author(cut: Cut, box: Any, texts: list[Any]) -> None:
    """The author has a class of late; before, a <div> without one behind the headline.

    A class is that of the author outside of the headline only: within, it is the line above it.
    """
    for name in AUTHOR:
        for each in with_class(box, name):
            text = words(each)
            if not cut.byline and 0 < len(text) <= SHORT and not _is_part(each, texts):
                cut.byline = "" if _is_within(each, "titreArticle") else text
    titles = list(with_class(box, "titreArticle"))
    following = titles[-1].getnext() if titles and not cut.byline else None
    if following is not None and following.tag == "div" and not classes(following):
        text = words(following)
        cut.byline = text if len(text) <= SHORT else ""


def _is_part(element: Any, texts: list[Any]) -> bool:
    return any(above in texts for above in (element, *element.iterancestors()))


def _behind(box: Any) -> Iterator[Any]:
    yield from box.iter("footer")
    yield from with_class(box, "publiC-lblNodoc")


def _read_around(cut: Cut, box: Any) -> None:
    """Kicker, subtitle, notes, captions and rights are kept beside the text."""
    known = {words(each) for each in with_class(box, *OUTLET, "DocHeader", "titreArticle", *AUTHOR)}
    for each in with_class(box, "titreArticle"):
        known.update(paragraphs(each))
    known |= {part for each in with_class(box, *OUTLET) for part in paragraphs(each)}
    for header in box.iter("header"):
        for each in paragraphs(header):
            if each not in known and each not in (cut.title, cut.byline):
                cut.add("head", each)
    for title in with_class(box, "titreArticle"):
        for each in paragraphs(title):
            if each != cut.title:
                cut.add("subtitle", each)
    for subtitle in with_class(box, "rdp__subtitle", "DocTitreSousSection"):
        cut.add("subtitle", words(subtitle))
    for aside in box.iter("aside"):
        cut.add("notes", words(aside))
    rights = next((each for each in box.iter("small") if "©" in words(each)[:40]), None)
    if rights is not None:
        cut.add("copyright", words(rights))
