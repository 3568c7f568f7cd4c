"""``--map text=body,published=date``: which column of a table holds what."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from collections.abc import Iterable

from quoteline.domain import UserError
from quoteline.importers import Asked
from quoteline.importers.fields import NAMES

# A comma parts two fields where the name of one follows: a column may have a comma in its name.
BETWEEN = re.compile(rf",(?=\s*(?:{'|'.join(NAMES)})\s*=)")


def columns(typed: str) -> dict[str, str]:
    """The columns by our names of the fields. Raises ArgumentTypeError for what names none."""
    found: dict[str, str] = {}
    for part in BETWEEN.split(typed):
        ours, sign, column = part.partition("=")
        if ours.strip() not in NAMES or not sign or not column.strip():
            raise ArgumentTypeError(
                f"“{part.strip()}” tells no column; write FIELD=COLUMN, with a FIELD of {', '.join(NAMES)}"
            )
        found[ours.strip()] = column.strip()
    return found


def wished(told: Iterable[dict[str, str]] | None) -> Asked:
    """All that was told with ``--map``. Raises UserError where a field was told twice, differently."""
    found: dict[str, str] = {}
    for each in told or ():
        for ours, column in each.items():
            if found.setdefault(ours, column) != column:
                raise UserError(f"--map tells two columns for {ours}: “{found[ours]}” and “{column}”.")
    return Asked(found)
