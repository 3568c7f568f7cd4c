"""Check requirements.lock: each line pinned and hashed, no address or path, all that is asked for in it."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TOP = Path(__file__).resolve().parent.parent
PINNED = re.compile(
    r"(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)==(?P<version>[0-9][0-9a-z.]*)(?: ; (?P<marker>[^\\/@]+?))?"
)
HASHED = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def problems_of_lock(text: str) -> Iterator[str]:
    """What is wrong with the text of a lock, line by line.

    Only two kinds of line are known, so that an address, a path, an option or an unhashed pin cannot hide:
    ``name==version ; marker`` and, indented below it, the hashes.
    """
    previous, hashes = "", 1
    for number, line in enumerate(text.splitlines(), start=1):
        content = line.removesuffix("\\").strip()
        if line.startswith(" ") and HASHED.fullmatch(content):
            hashes += 1
            continue
        if hashes == 0:
            yield f"line {number - 1}: {previous} has no hash"
        if not PINNED.fullmatch(content) or line.startswith(" "):
            yield f"line {number}: neither a pinned name nor a hash: {line.strip()[:60]}"
        previous, hashes = content, 0
    if hashes == 0:
        yield f"the last line: {previous} has no hash"


def pins_of_lock(text: str) -> dict[str, str]:
    """The version of each package that a lock names."""
    matches = (PINNED.match(line) for line in text.splitlines())
    return {match["name"]: match["version"] for match in matches if match}


def problems_of_request(project: dict[str, Any], pins: dict[str, str]) -> Iterator[str]:
    """What the project asks for and the lock does not give."""
    asked = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
    ]
    for requirement in map(Requirement, asked):
        version = pins.get(canonicalize_name(requirement.name))
        if version is None:
            yield f"{requirement.name} is asked for in pyproject.toml but not in the lock"
        elif not requirement.specifier.contains(version):
            yield f"{requirement} is asked for in pyproject.toml, but the lock has {version}"


def left_out(project: dict[str, Any]) -> set[str]:
    """What is asked for by others and kept out of the lock: overrides whose condition never holds."""
    overrides = map(Requirement, project.get("tool", {}).get("uv", {}).get("override-dependencies", []))
    return {
        canonicalize_name(one.name)
        for one in overrides
        if one.marker is not None and not one.marker.evaluate()
    }


def problems_of_lack(pins: dict[str, str], unwanted: set[str]) -> Iterator[str]:
    """What the locked packages themselves ask for, on this machine, and the lock does not give.

    The lock is installed without asking anybody what else is needed (the hub client would be asked for), so
    this is where a lock that is not whole is seen.
    """
    for name, asked in ((each, asked) for each in pins for asked in _asked_by(each)):
        key = canonicalize_name(asked.name)
        if key in unwanted:
            continue
        if key not in pins:
            yield f"{name} asks for {asked.name}, which is not in the lock"
        elif not asked.specifier.contains(pins[key], prereleases=True):
            yield f"{name} asks for {asked}, but the lock has {pins[key]}"
    yield from (f"{name} is to be left out, and is in the lock" for name in sorted(unwanted & pins.keys()))


def _asked_by(name: str) -> Iterable[Requirement]:
    try:
        asked = map(Requirement, requires(name) or [])
    except PackageNotFoundError:  # wanted on another system only
        return []
    return [one for one in asked if one.marker is None or one.marker.evaluate({"extra": ""})]


def main() -> int:
    text = (TOP / "requirements.lock").read_text("utf-8")
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
    pins = pins_of_lock(text)
    problems = [
        *problems_of_lock(text),
        *problems_of_request(project, pins),
        *problems_of_lack(pins, left_out(project)),
    ]
    for problem in problems:
        print(f"requirements.lock: {problem}", file=sys.stderr)
    if not problems:
        print(f"requirements.lock: {len(pins)} packages, all pinned and hashed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
