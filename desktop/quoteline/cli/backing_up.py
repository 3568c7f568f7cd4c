"""The backups of a library are listed, and the one of the day is made where a command has changed it."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from quoteline.cli import tables
from quoteline.domain import UserError
from quoteline.services import backups
from quoteline.services.backups import Backup
from quoteline.services.library import Library

HEADINGS = ("made", "why", "articles", "quotations", "corrections", "MB", "file")


def show(path: Path, options: Namespace) -> int:
    """``quoteline backup --list``: newest first."""
    found = list(backups.listing(path))
    if options.json:
        told = {"library": str(path), "backups": [_told(each) for each in found]}
        sys.stdout.write(tables.json_text(told))
    elif not found:
        print("There is no backup yet; quoteline backup makes one.")
    else:
        sys.stdout.write(tables.table([_row(each) for each in found], HEADINGS, HEADINGS.index("file")))
    return 0


def _told(each: Backup) -> dict[str, Any]:
    held = each.holds
    counts = {name: getattr(held, name) if held else None for name in HEADINGS[2:5]}
    made, why = each.made.isoformat(sep=" "), each.why.value
    return {
        "made": made,
        "why": why,
        **counts,
        "size": each.size,
        "file": str(each.path),
        "problem": each.problem,
    }


def _row(each: Backup) -> list[object]:
    told = _told(each)
    size = f"{each.size / 1e6:.1f}"
    file = f"{each.path} (cannot be read)" if each.problem else str(each.path)
    return [told["made"], told["why"], *(told[name] for name in HEADINGS[2:5]), size, file]


@contextmanager
def daily(library: Library) -> Iterator[None]:
    """Back up once a day behind a command that changed something; what stands in the way fails no command."""
    before = None if library.read_only else backups.mark(library)
    yield
    if before is None or backups.mark(library) == before:
        return
    try:
        for _ in backups.daily(library):
            pass
    except UserError as error:
        print(tables.one_line(f"quoteline: {error}"), file=sys.stderr)
