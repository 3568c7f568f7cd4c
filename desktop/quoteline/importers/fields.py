"""Named fields, of a row or of the head of a file, become an article's metadata."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from math import isfinite

from quoteline.domain import Article, PublishedFrom
from quoteline.importers.dates import read_date
from quoteline.importers.decoding import storable
from quoteline.importers.language import code_of
from quoteline.importers.problems import Problem
from quoteline.importers.publication.deciding import dated
from quoteline.importers.publication.rows import DayOrder, of_fields
from quoteline.wording import say

# In each line the first name wins where a row has several; the others are kept as extra fields.
NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content"),
    "title": ("title", "headline"),
    "published": ("published", "pub_date", "date"),
    "outlet": ("outlet", "publisher", "source"),
    "byline": ("byline", "author"),
    "url": ("url", "link"),
    "doc_id": ("doc_id", "id"),
}
DEEPEST = 50  # levels of an extra field that are kept; below is nothing a person put there
KNOWN = frozenset(name for names in NAMES.values() for name in names)


def article_of_row(
    row: Mapping[str, object], origin: str, number: int, order: DayOrder | None = None
) -> Article | Problem:
    """The article in one row; a Problem when it has no text. ``number`` is the row's, for the reason.

    ``order`` decides a date such as 3/4/2025 by the other rows of the export.
    """
    used, values = _take(row)
    text = _text(values.get("text"))
    if not text.strip():
        return Problem(say("row {number} has no text", number=str(number)), origin)
    article = described(Article(text, origin=origin), values, _left(row, used, values))
    article = replace(article, language=_language(row))
    return dated(article, of_fields(row, PublishedFrom.ROW, order))


def _language(row: Mapping[str, object]) -> str:
    """The language that a row declares ("de", "en-GB"); it stays among its extra fields as well."""
    told = next((row[key] for key in row if key.strip().lower() in ("language", "lang")), "")
    return code_of(told) if isinstance(told, str) else ""


def outlet_of(row: Mapping[str, object]) -> str:
    """The outlet that a row names, or ""."""
    return _line(_take(row)[1].get("outlet"))


def described(article: Article, values: Mapping[str, object], extra: Mapping[str, object]) -> Article:
    """The article with the metadata in ``values`` (keys of NAMES), ``extra`` kept beside it.

    Its date is not among them: ``publication.deciding`` weighs that.
    """
    return Article(
        text=article.text,
        title=_line(values.get("title")) or article.title,
        outlet=_line(values.get("outlet")),
        byline=_line(values.get("byline")),
        origin=article.origin,
        url=_line(values.get("url")),
        doc_id=_line(values.get("doc_id")),
        extra={**article.extra, **extra},
    )


def _take(row: Mapping[str, object]) -> tuple[set[str], dict[str, object]]:
    """The keys of ``row`` that were understood, and their values under our names."""
    by_name: dict[str, str] = {}
    for key in row:
        by_name.setdefault(key.strip().lower(), key)
    used: set[str] = set()
    values: dict[str, object] = {}
    for ours, theirs in NAMES.items():
        keys = [by_name[name] for name in theirs if name in by_name and not _is_empty(row[by_name[name]])]
        if ours == "published":  # blogs write "published: true" beside "date: …"
            keys.sort(key=lambda key: read_date(row[key]) is None)
        if keys:
            used.add(keys[0])
            values[ours] = row[keys[0]]
    return used, values


def _left(row: Mapping[str, object], used: set[str], values: Mapping[str, object]) -> dict[str, object]:
    """The fields that were not understood. A date that could not be read stays here as it was written."""
    unread = read_date(values.get("published")) is None
    return {
        storable(key): _plain(value)
        for key, value in row.items()
        if not _is_empty(value)
        and (key not in used or (unread and key.strip().lower() in NAMES["published"]))
    }


def take_head(head: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
    """The metadata in the head of a file under our names, and the fields that are not ours."""
    used, values = _take(head)
    values.pop("text", None)
    used -= {key for key in used if key.strip().lower() in NAMES["text"]}
    return values, _left(head, used, values)


def _is_empty(value: object) -> bool:
    return value is None or value == [] or value == {} or (isinstance(value, str) and not value.strip())


def _text(value: object) -> str:
    """An article's text: a string, or a list of paragraphs."""
    if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
        value = "\n\n".join(value)
    return storable(value) if isinstance(value, str) else ""


def _line(value: object) -> str:
    """One line of metadata: a string or number, a list of them, or an object with a name in it."""
    match value:
        case str():
            return " ".join(storable(value).split())
        case bool() | None:
            return ""
        case int() | float():
            return str(value)
        case list():
            return ", ".join(filter(None, (_line(part) for part in value if not isinstance(part, list))))
        case {"name": str(name)}:
            return _line(name)
        case _:
            return ""


def _plain(value: object, depth: int = 0) -> object:
    """An extra value as JSON can hold it, whatever it was."""
    match value:
        case str():
            return storable(value)
        case float():
            return value if isfinite(value) else None  # JSON has no infinity
        case None | bool() | int():
            return value
        case date():
            return value.isoformat()
        case list() if depth < DEEPEST:
            return [_plain(part, depth + 1) for part in value]
        case dict() if depth < DEEPEST:
            return {storable(str(key)): _plain(part, depth + 1) for key, part in value.items()}
        case _:
            return None
