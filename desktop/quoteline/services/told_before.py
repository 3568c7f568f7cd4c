"""What a person was told already here, so that it is told once: kept in lists in the data folder."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from quoteline import locations
from quoteline.services.locking import held

REMEMBERED = 200  # entries of a list


def knows(list_name: str, what: str) -> bool:
    """Whether somebody was told."""
    return what in read(_file(list_name))


def is_new(list_name: str, what: str) -> bool:
    """Whether nobody was told; from now on somebody was."""
    file = _file(list_name)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with held(file.with_suffix(".lock")):
            known = read(file)
            if what in known:
                return False
            text = json.dumps([*known, what][-REMEMBERED:], ensure_ascii=False)
            file.write_text(text, encoding="utf-8", errors="surrogateescape")
    except OSError:
        return True  # rather twice than never
    return True


def read(file: Path) -> list[str]:
    """A list; empty where it cannot be read."""
    with suppress(OSError, ValueError, RecursionError):
        found = json.loads(file.read_text(encoding="utf-8", errors="surrogateescape"))
        if isinstance(found, list):
            return [each for each in found if isinstance(each, str)]
    return []


def _file(list_name: str) -> Path:
    return locations.data_folder() / f"told-{list_name}.json"
