"""``quoteline doctor``: how things stand, with a remedy for what needs one."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import Any

from quoteline.cli import keeping, tables
from quoteline.cli.commands import library_path
from quoteline.cli.progress import Progress
from quoteline.services import doctor as looking
from quoteline.services.doctor import Finding

SOME_ILL = 1


def doctor(options: Namespace) -> int:
    """Tell all; 0: all is well, 1: something needs a remedy, 2: the library cannot be opened."""
    path = library_path(options)
    facts, status = keeping.facts(options)
    found: list[Finding] = []
    with Progress("Looking") as progress:
        for each in looking.examine(path, options.faces.describe_window):
            found.append(each)
            progress.show(len(found), 0, each.name)
    ill = [each for each in found if not each.well]
    if options.json:
        told = facts | {"sound": not ill and not status, "findings": [_told(each) for each in found]}
        sys.stdout.write(tables.json_text(told))
    else:
        for line in looking.as_text(found).splitlines():
            words = line.lstrip(" ")
            print(" " * (len(line) - len(words)) + tables.one_line(words))
        print(f"\nThe library: {tables.one_line(facts['state'])}")
    return status or (SOME_ILL if ill else 0)


def _told(each: Finding) -> dict[str, Any]:
    return {
        "group": each.group,
        "name": each.name,
        "value": each.value,
        "well": each.well,
        "remedy": each.remedy,
    }
