"""The dates that a web page tells of itself: JSON-LD, meta tags, <time>, and a visible byline."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from quoteline.domain import PublishedFrom
from quoteline.importers.publication.bylines import of_lines
from quoteline.importers.publication.found import Found, found_written, short
from quoteline.importers.publication.naming import MEANING, Means, plain
from quoteline.importers.publication.rows import written_value
from quoteline.importers.publication.trust import Trust
from quoteline.importers.publication.writing import Written

PAGE = PublishedFrom.PAGE
MOST = 200  # elements of a kind that are looked at; a page with more is no article
LONGEST_SCRIPT = 500_000  # characters of JSON-LD; an article's own is a few thousand, its text in it or not
DEEPEST = 12
ARTICLE_TYPE = re.compile(r"(?:article|posting|report|review|interview|transcript)$", re.IGNORECASE)
PAGE_TYPE = re.compile(r"(?:webpage|creativework)$", re.IGNORECASE)

# Meta tags that tell a date of the page, not always that of its publication.
ONLY_A_DATE = frozenset({"date", "dcdate", "dctermsdate", "created", "dcdatecreated", "dctermscreated"})
BEST = frozenset({"articlepublishedtime", "datepublished"})
MARKED = re.compile(r"(?:publish(?!er)|posted|pub-?date|entry-date|date-?published|post-date)")
MARKED_SOMEHOW = re.compile(r"(?:dateline|timestamp|byline)")
MARKED_CHANGED = re.compile(r"(?:updat|modif|edited|revis|changed)")
DEEPEST_TREE = 60  # elements around an element that are looked at
ASIDE = frozenset({"aside", "nav", "footer"})
ELSEWHERE = re.compile(
    r"(?:related|recommend|comment|sidebar|teaser|more-|popular|latest|footer|read-next|promo)"
)
VISIBLE = re.compile(
    r"(?:byline|dateline|pub-?date|publish|posted|timestamp|article-(?:date|info|meta)|entry-meta)"
)
LONGEST_LINE = 200  # characters of a byline
MOST_VISIBLE = 8


def of_page(tree: Any) -> list[Found]:
    """What a parsed page (lxml) tells, publication and last change kept apart. Raises what lxml raises."""
    found = [*_of_json_ld(tree), *_of_meta(tree), *_of_times(tree)]
    if not any(each.confidence > Trust.CHANGED for each in found):
        found += _of_visible_lines(tree)
    return found


# --- JSON-LD ---------------------------------------------------------------------------------------


def _of_json_ld(tree: Any) -> Iterator[Found]:
    """The dates of the article that the page is; those of other articles in a list are not looked at."""
    objects = [each for script in islice(_scripts(tree), MOST) for each in _objects(script)]
    articles = [each for each in objects if _is_of_type(each, ARTICLE_TYPE)]
    for each in articles[:1] or [each for each in objects if _is_of_type(each, PAGE_TYPE)][:1]:
        sure = Trust.STRUCTURED if articles else Trust.META
        yield from _of_field(each, "datePublished", sure)
        yield from _of_field(each, "dateModified", Trust.CHANGED)


def _scripts(tree: Any) -> Iterator[object]:
    for script in tree.iter("script"):
        text = script.text or ""
        if "ld+json" in (script.get("type") or "").lower() and len(text) <= LONGEST_SCRIPT:
            try:
                yield json.loads(text, strict=False)
            except (ValueError, RecursionError):  # not ours to mend
                continue


def _objects(value: object, depth: int = 0) -> Iterator[Mapping[str, object]]:
    """The objects that describe the page itself: at the top, in lists, in @graph and mainEntity."""
    if isinstance(value, list) and depth < DEEPEST:
        for part in value[:MOST]:
            yield from _objects(part, depth + 1)
    elif isinstance(value, dict) and depth < DEEPEST:
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(name), depth + 1)


def _is_of_type(value: Mapping[str, object], wanted: re.Pattern[str]) -> bool:
    named = value.get("@type")
    names = named if isinstance(named, list) else [named]
    return any(isinstance(name, str) and wanted.search(name[-100:]) for name in names[:MOST])


def _of_field(value: Mapping[str, object], name: str, trust: float) -> Iterator[Found]:
    told = value.get(name)
    yield from _of_value(name, told[0] if isinstance(told, list) and told else told, trust)


# --- meta tags -------------------------------------------------------------------------------------


def _of_meta(tree: Any) -> Iterator[Found]:
    for meta in islice(tree.iter("meta"), MOST):
        names = [(meta.get(key) or "").strip() for key in ("property", "name", "itemprop", "http-equiv")]
        for name in filter(None, names):
            yield from _of_value(name, meta.get("content"), _trust_in(plain(name)))


def _trust_in(name: str) -> float:
    """How sure a meta tag of this name is; 0 where it tells no date."""
    if name in ONLY_A_DATE:
        return Trust.GUESSED
    if MEANING.get(name) is Means.PUBLISHED:
        return Trust.STRUCTURED if name in BEST else Trust.META
    return Trust.CHANGED if MEANING.get(name) is Means.CHANGED else 0.0


def _of_value(name: str, value: object, trust: float) -> Iterator[Found]:
    written = written_value(value) if trust else None
    if written is not None and written.days:
        told = "last change, " if trust == Trust.CHANGED else ""
        yield found_written(written, PAGE, trust, f"{told}{name}: {short(str(value))}")


# --- <time> ----------------------------------------------------------------------------------------


def _of_times(tree: Any) -> list[Found]:
    """The first <time> behind the headline that is marked as publication, and the first marked as change.

    Others are those of other articles, whatever they are marked as. One that is alone and not marked is
    taken for want of better.
    """
    dates: list[tuple[bool, Any, Written]] = []
    headed, around = False, _around_headline(tree)
    for element in islice(_stamped(tree), MOST):
        headed = headed or element.tag == "h1"
        written = None if element.tag == "h1" else written_value(_stamp(element))
        if written is not None and written.days and not _is_elsewhere(element, around):
            dates.append((headed, element, written))
    dates.sort(key=lambda each: not each[0])
    marked = {trust: found for trust, found in map(_of_time, reversed(dates)) if trust}
    plain = [(each, written) for _, each, written in dates if each.tag == "time"]
    if not marked and len({written.days for _, written in plain}) == 1:
        each, written = plain[0]
        return [found_written(written, PAGE, Trust.TIME_ALONE, f"time: {_stamp(each)}")]
    return list(marked.values())


def _stamped(tree: Any) -> Iterator[Any]:
    for element in tree.iter("h1", "time", "abbr", "span", "div"):
        if element.tag in ("h1", "time", "abbr") or element.get("itemprop"):
            yield element


def _stamp(element: Any) -> str | None:
    stamp: str | None = element.get("datetime") or (element.get("title") if element.tag == "abbr" else None)
    if stamp is None and (element.tag == "time" or element.get("itemprop")):
        stamp = element.get("content") or " ".join((element.text or "").split())
    return stamp


def _of_time(date: tuple[bool, Any, Written]) -> tuple[float, Found]:
    """How a time is marked, as a trust (0 where it is not), and what it tells."""
    _, element, written = date
    trust = _marked_as(element)
    told = "last change, " if trust == Trust.CHANGED else ""
    return trust, found_written(written, PAGE, trust, f"{told}time: {_stamp(element)}")


def _marked_as(element: Any) -> float:
    """By its own marks, else by those of what it stands in."""
    above = element.getparent()
    for each in (element, *([above] if above is not None else [])):
        marks = _marks(each)
        # WordPress marks a time that is both as "entry-date published updated".
        if MARKED.search(marks) or each.get("pubdate") is not None:
            return Trust.TIME
        if MARKED_CHANGED.search(marks):
            return Trust.CHANGED
        if MARKED_SOMEHOW.search(marks):
            return Trust.TIME
    return 0.0


def _marks(element: Any) -> str:
    return " ".join(str(element.get(key) or "") for key in ("itemprop", "class", "id", "data-testid"))[
        :500
    ].lower()


def _around_headline(tree: Any) -> set[Any]:
    """All that the headline stands in: a page's outermost box may be called "with-sidebar"."""
    headline = next(tree.iter("h1"), None)
    return set() if headline is None else set(islice(headline.iterancestors(), DEEPEST_TREE))


def _is_elsewhere(element: Any, around: set[Any]) -> bool:
    """Whether it stands among other articles, comments or the page's furniture."""
    for above in islice(element.iterancestors(), DEEPEST_TREE):
        if above in around or above.tag in ("html", "body", "main"):
            return False
        if above.tag in ASIDE or ELSEWHERE.search(_marks(above)):
            return True
    return False


# --- what a reader sees ----------------------------------------------------------------------------


def _of_visible_lines(tree: Any) -> list[Found]:
    """The day in an element that is marked as a byline, read as bylines of a text are."""
    lines: list[str] = []
    around = _around_headline(tree)
    for element in islice(tree.iter("p", "div", "span", "li", "h6", "small", "em", "i"), 20 * MOST):
        if VISIBLE.search(_marks(element)) and not _is_elsewhere(element, around):
            words = _line_of(element)
            if words and words not in lines:
                lines.append(words)
        if len(lines) == MOST_VISIBLE:
            break
    return [
        Found(each.days, PAGE, min(each.confidence, Trust.TIME), each.words)
        for each in islice(of_lines(lines), MOST_VISIBLE)
        if each.days
    ]


def _line_of(element: Any) -> str:
    """The words of an element as one line; nothing where they are too many for a byline."""
    parts: list[str] = []
    left = 2 * LONGEST_LINE
    for text in element.itertext():
        left -= len(text) + 1
        if left < 0:
            return ""
        parts.append(text)
    words = " ".join(" ".join(parts).split())
    return words if len(words) <= LONGEST_LINE else ""
