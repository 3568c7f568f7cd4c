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

PAGE = PublishedFrom.PAGE
MOST = 200  # elements of a kind that are looked at; a page with more is no article
LONGEST_SCRIPT = 500_000  # characters of JSON-LD; an article's own is a few thousand, its text in it or not
DEEPEST = 12
ARTICLE_TYPE = re.compile(r"(?:article|posting|report|review|interview|transcript)$", re.IGNORECASE)
PAGE_TYPE = re.compile(r"(?:webpage|creativework)$", re.IGNORECASE)

# Meta tags that tell a date of the page, not always that of its publication.
ONLY_A_DATE = frozenset({"date", "dcdate", "dctermsdate", "created", "dcdatecreated", "dctermscreated"})
BEST = frozenset({"articlepublishedtime", "datepublished"})
MARKED = re.compile(
    r"(?:publish|posted|pubdate|pub-date|entry-date|dateline|date-?published|timestamp|post-date)"
)
MARKED_CHANGED = re.compile(r"(?:updat|modif|edited|revis|changed)")
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
    """<time> elements marked as publication or change; one that is alone and unmarked for want of better."""
    times = [(each, written_value(_stamp(each))) for each in islice(_stamped(tree), MOST)]
    dates = [
        (each, written) for each, written in times if written and written.days and not _is_elsewhere(each)
    ]
    marked = [found for each, written in dates if (found := _of_time(each, written))]
    plain = {written.days: each for each, written in dates if each.tag == "time"}
    if not marked and len(plain) == 1:
        (each,) = plain.values()
        return [found_written(dates[0][1], PAGE, Trust.TIME_ALONE, f"time: {_stamp(each)}")]
    return marked[:8]


def _stamped(tree: Any) -> Iterator[Any]:
    for element in tree.iter("time", "abbr", "span", "div"):
        if element.tag in ("time", "abbr") or element.get("itemprop"):
            yield element


def _stamp(element: Any) -> str | None:
    stamp: str | None = element.get("datetime") or (element.get("title") if element.tag == "abbr" else None)
    if stamp is None and (element.tag == "time" or element.get("itemprop")):
        stamp = element.get("content") or " ".join((element.text or "").split())
    return stamp


def _of_time(element: Any, written: Any) -> Found | None:
    marks = _marks(element) + " " + (_marks(element.getparent()) if element.getparent() is not None else "")
    words = f"time: {_stamp(element)}"
    if MARKED_CHANGED.search(marks):
        return found_written(written, PAGE, Trust.CHANGED, f"last change, {words}")
    if MARKED.search(marks) or element.get("pubdate") is not None:
        return found_written(written, PAGE, Trust.TIME, words)
    return None


def _marks(element: Any) -> str:
    return " ".join(str(element.get(key) or "") for key in ("itemprop", "class", "id", "data-testid"))[
        :500
    ].lower()


def _is_elsewhere(element: Any) -> bool:
    """Whether it stands among other articles, comments or the page's furniture."""
    for above in islice(element.iterancestors(), 40):
        if above.tag in ASIDE or (
            above.tag not in ("html", "body", "main") and ELSEWHERE.search(_marks(above))
        ):
            return True
    return False


# --- what a reader sees ----------------------------------------------------------------------------


def _of_visible_lines(tree: Any) -> list[Found]:
    """The day in an element that is marked as a byline, read as bylines of a text are."""
    lines: list[str] = []
    for element in islice(tree.iter("p", "div", "span", "li", "h6", "small", "em", "i"), 20 * MOST):
        if VISIBLE.search(_marks(element)) and not _is_elsewhere(element):
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
