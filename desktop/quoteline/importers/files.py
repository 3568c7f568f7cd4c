"""Which files to read: files named by a person, and those found inside folders."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from quoteline.importers.problems import Problem, absolute, reason_of, shown
from quoteline.wording import say

TEXT = frozenset({".txt", ".text"})
MARKDOWN = frozenset({".md", ".markdown"})
WEB_PAGE = frozenset({".html", ".htm", ".xhtml"})
JSON_LINES = frozenset({".jsonl", ".ndjson"})
JSON = frozenset({".json"})
TABLE = frozenset({".csv", ".tsv"})
KNOWN_SUFFIXES = TEXT | MARKDOWN | WEB_PAGE | JSON_LINES | JSON | TABLE


def find_files(paths: Sequence[Path]) -> Iterator[Path | Problem]:
    """The files to read among ``paths``, folders searched to any depth, lazily and in a stable order.

    Out come absolute paths, each file once however often it is named or linked, and a
    :class:`Problem` for what cannot be read: a missing path, a kind of file that is not known, a pipe, a
    folder without permission. Hidden files and folders inside a folder are passed over without a word.
    Never raises.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _under(path, seen):
            if isinstance(found, Problem):
                yield found
            elif _is_new(found, seen):
                yield _judged(found)


def _under(path: Path, seen: set[str]) -> Iterator[Path | Problem]:
    try:
        path = absolute(path)
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        yield Problem(reason_of(error), shown(path))
        return
    except ValueError:  # a NUL in the name
        yield Problem(say("that is not the name of a file"), str(path))
        return
    if is_folder:
        yield from _in_folder(path, seen)
    else:
        yield path


def _in_folder(folder: Path, seen: set[str]) -> Iterator[Path | Problem]:
    refused: list[Problem] = []

    def remember(error: OSError) -> None:
        refused.append(Problem(reason_of(error), shown(Path(error.filename or folder))))

    for here, folders, files in os.walk(folder, followlinks=True, onerror=remember):
        # A link back up the tree would be walked for ever: a folder is entered once, by its real place.
        if not _is_new(Path(here), seen):
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(here, name) for name in sorted(files) if not name.startswith("."))
        yield from refused
        refused.clear()
    yield from refused


def _is_new(path: Path, seen: set[str]) -> bool:
    real = os.path.realpath(path)
    if real in seen:
        return False
    seen.add(real)
    return True


def _judged(path: Path) -> Path | Problem:
    """The path itself, or why it is left aside."""
    if path.suffix.lower() not in KNOWN_SUFFIXES:
        return Problem(_unknown_kind(path.suffix), shown(path), skipped=True)
    try:
        mode = path.stat().st_mode
    except OSError as error:
        return Problem(reason_of(error), shown(path))
    if not stat.S_ISREG(mode):
        return Problem(say("it is a pipe or a device, not a file"), shown(path), skipped=True)
    return path


def _unknown_kind(suffix: str) -> str:
    what = f"files ending in {shown_suffix(suffix)}" if suffix else "files without an ending such as .txt"
    return f"{what} are not read; known are txt, md, html, jsonl, json, csv and tsv"


def shown_suffix(suffix: str) -> str:
    """The ending of a file name as text that can be stored and shown."""
    return os.fsencode(suffix[:20]).decode("utf-8", "replace")
