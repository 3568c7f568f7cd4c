"""The columns of a table for a person to say what they hold, and the person's answer for the readers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from quoteline.domain import UserError
from quoteline.importers import Asked, UnreadableError
from quoteline.importers.columns import Columns
from quoteline.importers.columns import columns_of as of_file
from quoteline.importers.dates import read_date
from quoteline.importers.fields import NAMES
from quoteline.services.looking_apart import looked_into
from quoteline.wording import say

__all__ = ["FIELDS", "Asked", "Columns", "asked", "columns_of", "guessed"]

LEAST_TEXT = 120  # characters of a cell on the average; cells are cut at 200
LEAST_TITLE = 15
FIELDS: Mapping[str, str] = {
    "text": say("Text"),
    "title": say("Title"),
    "published": say("Published"),
    "outlet": say("Outlet"),
    "byline": say("Byline"),
    "url": say("Address (URL)"),
    "doc_id": say("Number in the export"),
}
assert set(FIELDS) == set(NAMES)


def columns_of(path: Path) -> Columns:
    """The columns of a table with its first rows, those that are not known by their names guessed by what is
    in them. Raises UserError where it cannot be read."""
    try:
        found = looked_into(path, of_file)
        return replace(found, taken=guessed(found))
    except UnreadableError as error:
        raise UserError(say("“{name}”: {reason}.", name=path.name, reason=error.reason)) from error
    except OSError as error:
        raise UserError(
            say("“{name}” cannot be opened ({reason}).", name=path.name, reason=str(error.strerror))
        ) from error


def guessed(columns: Columns) -> Mapping[str, str]:
    """Our name of each field to the column that holds it, by its name, else by its cells."""
    found = dict(columns.taken)
    left = [place for place, name in enumerate(columns.names) if name not in found.values()]
    for ours, fits in (("published", _is_day), ("url", _is_address)):
        place = next((place for place in left if ours not in found and _all(columns, place, fits)), None)
        if place is not None:
            found[ours] = columns.names[place]
            left.remove(place)
    for ours, shortest in (("text", LEAST_TEXT), ("title", LEAST_TITLE)):
        longest = max(left, key=lambda place: _length(columns, place), default=None)
        if ours not in found and longest is not None and _length(columns, longest) >= shortest:
            found[ours] = columns.names[longest]
            left.remove(longest)
    return found


def _all(columns: Columns, place: int, fits: Callable[[str], bool]) -> bool:
    cells = [row[place] for row in columns.rows if row[place]]
    return bool(cells) and all(map(fits, cells))


def _is_day(cell: str) -> bool:
    return not cell.isdecimal() and read_date(cell) is not None  # a bare number may count anything


def _is_address(cell: str) -> bool:
    return cell.startswith(("http://", "https://"))


def _length(columns: Columns, place: int) -> float:
    """How long the cells of a column are on the average."""
    cells = [len(row[place]) for row in columns.rows if row[place]]
    return sum(cells) / len(cells) if cells else 0.0


def asked(columns: Mapping[str, str]) -> Asked:
    """What is asked of the readers: our name of each field to the column that holds it."""
    return Asked(columns={ours: column for ours, column in columns.items() if column})
