"""Steps of the log: which rows and columns one may name, and how a row is written in it and read again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from quoteline.storage.database import Database
from quoteline.wording import say

State = Mapping[str, Any]  # column → value; ``tags`` of a quotation is a list of names
Key = int | tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it shall be: some of its columns, or all of a new one; None takes the row away."""

    table: str
    key: Key
    state: State | None


@dataclass(frozen=True, slots=True)
class Table:
    """What makes the key of a row, and its other columns."""

    key: tuple[str, ...]
    columns: frozenset[str]


class NotAStepError(ValueError):
    """What stands in the log as a step is none that was written here."""


# What a log may name. A library comes from anywhere: a column's name in its log must not become SQL unasked.
_OF_QUOTATIONS = """
    article_id speaker_id published_day kind confidence said_first said_last said_precision said_basis
    said_evidence said_rule said_confidence content cue source speaker_kind speaker_found description
    description_words role found_by remark relayed_by relayed_how relayed cue_words words starred corrected
    rejected note by_hand confirmed unplaced
"""
_OF_SPEAKERS = """
    name words kind article_id part_of whole_id linked_by link_confidence link_evidence rejected
"""
OF_QUOTATIONS = tuple(_OF_QUOTATIONS.split())
OF_SPEAKERS = tuple(_OF_SPEAKERS.split())
_OF_ARTICLES = frozenset({"published", "published_day", "published_from", "engine", "outlet", "outlet_words"})
_OF_DECLINED = frozenset({"article_id", "span", "source", "words", "who", "who_words", "speaker_kind"})
_TABLES = {
    "quotations": Table(("id",), frozenset({*OF_QUOTATIONS, "tags"})),
    "articles": Table(("id",), _OF_ARTICLES),
    "speakers": Table(("id",), frozenset(OF_SPEAKERS)),
    "names": Table(("speaker_id", "name"), frozenset({"words", "canonical", "by_hand"})),
    "speakers_apart": Table(("a", "b"), frozenset()),
    "roles": Table(("id",), frozenset({"speaker_id", "role", "first", "last"})),
    "declined": Table(("id",), _OF_DECLINED),
    "imports": Table(("id",), frozenset({"taken_back"})),
    "searches": Table(("id",), frozenset({"name", "wanted", "sort", "descending", "place", "looked"})),
}
_SPANS = frozenset({"content", "cue", "source", "relayed", "said_evidence", "span"})
_LARGEST = 2**63  # SQLite holds no whole number that is as large


def table_of(row: Row) -> Table:
    """The table of a row. Raises NotAStepError for one, or for columns, that a log may not name."""
    table = _TABLES.get(row.table)
    if table is None or (row.state is not None and set(row.state) - table.columns):
        raise NotAStepError(f"not to be changed: {row.table} {sorted(row.state or ())}")
    return table


def written(given: Key | State) -> str:
    """A key, or columns, as the log keeps them."""
    return json.dumps(given if isinstance(given, int | tuple) else dict(given), ensure_ascii=False)


def read(table: object, key: object, state: object) -> Row:
    """A row as the log keeps it. Raises NotAStepError where it is none that was written here."""
    try:
        found = json.loads(str(key))
        row = Row(
            str(table),
            tuple(found) if isinstance(found, list) else found,
            None if state is None else json.loads(str(state)),
        )
    except (ValueError, RecursionError) as error:
        raise NotAStepError(f"no JSON: {error}") from error
    if not (row.state is None or isinstance(row.state, dict)):
        raise NotAStepError("no columns")
    if not _is_key(row.key, table_of(row)):
        raise NotAStepError("no key")
    for column, value in (row.state or {}).items():
        if not _is_value(column, value):
            raise NotAStepError(f"no value of {column}")
    return row


def _is_key(key: object, table: Table) -> bool:
    parts = key if isinstance(key, tuple) else (key,)
    single = len(table.key) == 1
    return (
        len(parts) == len(table.key)
        and isinstance(key, tuple) is not single
        and all(type(each) is int or (type(each) is str and not single) for each in parts)
        and all(_fits(each) for each in parts)
    )


def _is_value(column: str, value: object) -> bool:
    if column == "tags":
        return isinstance(value, list) and all(type(each) is str and _fits(each) for each in value)
    if column in _SPANS:
        return _is_spans(value)
    return value is None or (isinstance(value, str | int | float) and _fits(value))


def _fits(value: object) -> bool:
    """Whether SQLite can hold a value: JSON knows larger numbers, and halves of letters."""
    if not isinstance(value, str):
        return not isinstance(value, int) or -_LARGEST <= value < _LARGEST
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_spans(stored: object) -> bool:
    try:
        return all(type(at) is int for start, end in json.loads(str(stored)) for at in (start, end))
    except (ValueError, TypeError, RecursionError):
        return False


def faults(database: Database) -> Iterator[str]:
    """A sentence for each step of the log that is none."""
    for correction, position, *step in database.each(
        "SELECT correction_id, position, table_name, key, before, after FROM steps"
    ):
        table, key, *sides = step
        try:
            for side in sides:
                read(table, key, side)
        except NotAStepError:
            yield say(
                "Step {step} of correction {number} cannot be read, so that it cannot be taken"
                " back or made again.",
                step=str(position),
                number=str(correction),
            )
