"""Which column of a table holds what: as a person said, else by the usual names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from quoteline.importers.decoding import storable
from quoteline.importers.fields import NAMES
from quoteline.importers.problems import UnreadableError
from quoteline.importers.publication.naming import Means, meaning_of
from quoteline.wording import say

SHOWN = 30  # names of columns that a sentence tells
LONGEST_NAME = 60  # characters of each


def told_apart(names: Iterable[str]) -> list[str]:
    """Names of columns, the second of the same name as "NAME (2)", so that none hides another."""
    seen: Counter[str] = Counter()
    apart: list[str] = []
    for name in names:
        seen[name] += 1
        apart.append(f"{name} ({seen[name]})" if name and seen[name] > 1 else name)
    return apart


def names_text(names: Iterable[str]) -> bool:
    """Whether one of these columns is one that we know to hold the text."""
    return any(name.strip().lower() in NAMES["text"] for name in names)


def tells_text(names: Sequence[str], columns: Mapping[str, str]) -> bool:
    """Whether the text is in one of these columns, as told or as known."""
    return _column(names, columns["text"]) is not None if "text" in columns else names_text(names)


def chosen(names: Sequence[str], columns: Mapping[str, str]) -> dict[str, str]:
    """Our name of each field that a person told the column of, to that column as it is written there.

    A column may be told by its name, or by its number from 1. Raises UnreadableError for one that is not
    there.
    """
    found: dict[str, str] = {}
    for ours, told in columns.items():
        column = _column(names, told)
        if column is None:
            raise UnreadableError(
                say("it has no column “{name}”; its columns are: {columns}", name=told, columns=shown(names))
            )
        found[ours] = column
    return found


def _column(names: Sequence[str], told: str) -> str | None:
    if told in names:
        return told
    plain = told.strip().casefold()
    if same := [name for name in names if name.strip().casefold() == plain]:
        return same[0]
    number = int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 6 else 0
    return names[number - 1] or f"column {number}" if 0 < number <= len(names) else None


def checked(names: Sequence[str], columns: Mapping[str, str]) -> dict[str, str]:
    """As :func:`chosen`; raises UnreadableError also where no column is told or known to hold the text."""
    found = chosen(names, columns)
    if "text" not in found and not names_text(names):
        raise UnreadableError(
            say(
                'its first row names no column "text", "body" or "content"; say which one holds the text'
                " (on the command line: --map text=COLUMN); its columns are: {columns}",
                columns=shown(names),
            )
        )
    return found


def checked_fields(names: Sequence[str], columns: Mapping[str, str]) -> dict[str, str]:
    """The same for the fields of objects."""
    found = chosen(names, columns)
    if "text" not in found and not names_text(names):
        raise UnreadableError(
            say(
                'it holds no articles: nothing in it has a field "text", "body" or "content"; say which one'
                " holds the text (on the command line: --map text=FIELD); its fields are: {columns}",
                columns=shown(names),
            )
        )
    return found


def shown(names: Sequence[str]) -> str:
    """Names of columns in a sentence."""
    told = [storable(" ".join(name.split()))[:LONGEST_NAME] for name in names if name.strip()][:SHOWN]
    more = len([name for name in names if name.strip()]) - len(told)
    return ", ".join(told or ["–"]) + (" …" if more > 0 else "")


def renamed(row: Mapping[str, object], found: Mapping[str, str]) -> Mapping[str, object]:
    """The row with the columns of ``found`` under our names, which then are the only ones taken for that.

    Of the days in a row only the told one is that of publication. Nothing is dropped: what another column
    of our own name holds is kept under "NAME (column)".
    """
    if not found:
        return row
    made: dict[str, object] = {ours: row[theirs] for ours, theirs in found.items() if theirs in row}
    taken = set(found.values())
    for name, value in row.items():
        if name not in taken:
            made[_kept_apart(name, found)] = value
    return made


def _kept_apart(name: str, found: Mapping[str, str]) -> str:
    plain = name.strip().lower()
    if any(plain in NAMES[ours] for ours in found):
        return f"{name} (column)"
    if "published" in found and meaning_of(name) is Means.PUBLISHED:
        return f"{name} (column)"
    return name
