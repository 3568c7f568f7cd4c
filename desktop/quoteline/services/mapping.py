"""The columns of a table for a person to say what they hold, and the person's answer for the readers."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from quoteline.domain import UserError
from quoteline.importers import Asked, UnreadableError
from quoteline.importers.columns import Columns
from quoteline.importers.columns import columns_of as of_file
from quoteline.importers.fields import NAMES
from quoteline.wording import say

__all__ = ["FIELDS", "Asked", "Columns", "asked", "columns_of"]

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
    """The columns of a table with its first rows. Raises UserError where it cannot be read."""
    try:
        return of_file(path)
    except UnreadableError as error:
        raise UserError(say("“{name}”: {reason}.", name=path.name, reason=error.reason)) from error
    except OSError as error:
        raise UserError(
            say("“{name}” cannot be opened ({reason}).", name=path.name, reason=str(error.strerror))
        ) from error


def asked(columns: Mapping[str, str]) -> Asked:
    """What is asked of the readers: our name of each field to the column that holds it."""
    return Asked(columns={ours: column for ours, column in columns.items() if column})
