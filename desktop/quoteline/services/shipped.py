"""What ships with the program and decides what it finds is read as it was made, or not at all.

The digest of each word list stands in SHA256SUMS beside them, which build/seal_word_lists.py writes. What is
compared are the bytes that are read anyway: it takes two thousandths of a second.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from quoteline import locations
from quoteline.domain import UserError
from quoteline.wording import say

SUMS = "SHA256SUMS"  # as `sha256sum -c` reads it
LISTS = ("lexicons", "linking")
T = TypeVar("T")


def texts(folder: str) -> dict[str, str]:
    """The word lists of a folder such as ``lexicons/en``, by name.

    Raises UserError where one is not as it was made, is missing, or was put there by somebody else.
    """
    top = locations.resources()
    held = {path.name: path.read_bytes() for path in sorted((top / folder).glob("*.txt"))}
    if wrong := _wrong({f"{folder}/{name}": data for name, data in held.items()}, folder, _sums(top)):
        raise UserError(_told(wrong))
    return {name.removesuffix(".txt"): data.decode("utf-8") for name, data in held.items()}


def is_as_made(name: str, data: bytes) -> bool:
    """Whether a file, by its path under the resources, holds what it held when the program was made."""
    return _sums(locations.resources()).get(name) == sha256(data).hexdigest()


def check() -> None:
    """Raises UserError, with a sentence and the remedy, where a word list is not as it was made."""
    if wrong := changed():
        raise UserError(_told(wrong))


def changed() -> list[str]:
    """The word lists that are not as they were made: changed, missing or put there, by their paths."""
    top = locations.resources()
    held = {path.relative_to(top).as_posix(): path for each in LISTS for path in (top / each).rglob("*.txt")}
    data = {name: path.read_bytes() for name, path in held.items()}
    return sorted({name for each in LISTS for name in _wrong(_below(data, each), each, _sums(top))})


def _wrong(held: dict[str, bytes], folder: str, sums: dict[str, str]) -> list[str]:
    """The files of a folder, by their paths, that are not those that the list of digests has there."""
    wrong = [name for name, data in held.items() if sums.get(name) != sha256(data).hexdigest()]
    missing = sorted(_below(sums, folder).keys() - held.keys())
    return [*wrong, *missing] or ([] if held else [folder])


def _below(named: dict[str, T], folder: str) -> dict[str, T]:
    return {name: each for name, each in named.items() if name.startswith(f"{folder}/")}


def _told(wrong: list[str]) -> str:
    names = ", ".join(wrong[:3]) + (", …" if len(wrong) > 3 else "")
    if (locations.resources().parent / "build" / "seal_word_lists.py").exists():
        return say(
            "Word lists are not as they were sealed: {names}. Nothing is extracted with them."
            " If you changed them, run python build/seal_word_lists.py; else get them anew.",
            names=names,
        )
    return say(
        "Word lists are not as they were installed: {names}. Nothing is extracted with them."
        " Install Quoteline again.",
        names=names,
    )


@cache
def _sums(top: Path) -> dict[str, str]:
    """Digests by path; none where their list is missing, so that no file is as it was made."""
    try:
        lines = (top / SUMS).read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return {}
    parted = (line.partition("  ") for line in lines)
    return {name: digest for digest, _, name in parted if name}
