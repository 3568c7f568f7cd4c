"""Columns are kept in a file of the user's cache: a large library need not be read whole at each start."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from quoteline import passing
from quoteline.columns.table import Articles, Columns, Quotations, Speakers, Tags

VERSION = 3  # raised whenever what is kept, or what it means, changes
PARTS = {"quotations": Quotations, "speakers": Speakers, "articles": Articles, "tags": Tags}


def save(path: Path, columns: Columns, stamp: Mapping[str, Any]) -> None:
    """Write columns with what tells how old they are; beside the old file, which is then replaced.

    Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    held: dict[str, Any] = {}
    words: dict[str, Any] = {"stamp": dict(stamp), "version": VERSION}
    for name, part in PARTS.items():
        for each in fields(part):
            value = getattr(getattr(columns, name), each.name)
            into = held if isinstance(value, np.ndarray) else words
            into[f"{name}.{each.name}"] = value
    held["words"] = np.frombuffer(json.dumps(words).encode("utf-8", "surrogatepass"), dtype=np.uint8)
    beside = passing.beside(path)
    try:
        with beside.open("wb") as file:
            np.savez(file, **held)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def load(path: Path) -> tuple[Columns, dict[str, Any]] | None:
    """The columns of a file and their stamp; None for one that is missing, damaged, or of another version."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as held:
            words = json.loads(held["words"].tobytes().decode("utf-8", "surrogatepass"))
            if words["version"] != VERSION:
                return None
            parts = {name: _part(name, part, held, words) for name, part in PARTS.items()}
    except Exception:  # a damaged file shows itself in as many ways as there are bytes
        return None
    if any(_is_odd(part) for part in parts.values()):
        return None
    return Columns(**parts), words["stamp"]


def _part(name: str, part: Any, held: Any, words: Mapping[str, Any]) -> Any:
    found = {}
    for each in fields(part):
        key = f"{name}.{each.name}"
        found[each.name] = held[key] if key in held else tuple(map(str, words[key]))
    return part(**found)


def _is_odd(part: Any) -> bool:
    lengths = {
        len(getattr(part, each.name))
        for each in fields(part)
        if each.name not in ("outlets", "languages", "names")
    }
    return len(lengths) != 1
