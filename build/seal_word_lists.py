"""Writes resources/SHA256SUMS: what each word list and the settings of each model hold, by their digests.

    python build/seal_word_lists.py [--check]

Run it after a change to a word list; the program reads none that differs. ``--check`` writes nothing, names
what differs and ends with 1. ``cd resources && sha256sum -c SHA256SUMS`` says the same.
"""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
SUMS = "SHA256SUMS"
SEALED = ("lexicons/*/*.txt", "linking/*/*.txt", "models/*/model.json")  # its other files stand in model.json


def sums(resources: Path = RESOURCES) -> str:
    """A line for each file: its digest and its path, in the order of the paths."""
    files = {file.relative_to(resources).as_posix(): file for glob in SEALED for file in resources.glob(glob)}
    return "".join(f"{sha256(files[name].read_bytes()).hexdigest()}  {name}\n" for name in sorted(files))


def differing(resources: Path = RESOURCES) -> list[str]:
    """The paths whose digest is not the one that was written, whichever of the two is missing."""
    kept = (resources / SUMS).read_text("utf-8") if (resources / SUMS).exists() else ""
    lines = set(kept.splitlines()) ^ set(sums(resources).splitlines())
    return sorted({line.partition("  ")[2] for line in lines})


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        for name in differing():
            print(f"{name} is not as it was sealed; python build/seal_word_lists.py seals it anew")
        return 1 if differing() else 0
    if arguments:
        print(__doc__)
        return 2
    for name in differing():
        print(f"sealed anew: {name}")
    (RESOURCES / SUMS).write_text(sums(), "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
