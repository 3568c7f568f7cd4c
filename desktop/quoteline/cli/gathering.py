"""What ``import`` is to read: files and folders that are named, or listed, and what is piped in."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from quoteline import locations
from quoteline.domain import UserError
from quoteline.importers import Asked
from quoteline.services import piped, web

PIPED = Path("-")


@dataclass(frozen=True)
class WebAddress:
    """A place of the web that is named instead of a file."""

    address: str


def place(typed: str) -> Path | WebAddress:
    """What a person names: a file or folder, or an address of the web. Raises UserError."""
    return WebAddress(web.checked(typed)) if web.is_address(typed) else Path(typed)


@dataclass
class Gathered:
    """Paths and addresses in the order in which they were named, and what is told to the readers of some."""

    paths: list[Path] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    asked_of: dict[Path, Asked] = field(default_factory=dict)


@contextmanager
def gathered(options: Namespace, asked: Asked | None = None) -> Iterator[Gathered]:
    """All that is to be read, there as long as the block. Raises UserError where nothing is named."""
    if not options.paths and options.from_file is None:
        raise UserError(
            "Name files, folders or addresses to import, - for what is piped in, or --from-file LIST."
        )
    if options.kind and PIPED not in options.paths:
        raise UserError("--as tells what is piped in; files are known by their names and what is in them.")
    if PIPED in options.paths and options.from_file == "-":
        raise UserError("Either the list of files is piped in, or an article; not both.")
    listed = _listed(options.from_file)
    found = Gathered()
    with ExitStack() as stack:
        for path in dict.fromkeys(options.paths):
            if isinstance(path, WebAddress):
                found.addresses.append(path.address)
                continue
            if path != PIPED:
                found.paths.append(path)
                continue
            kept = stack.enter_context(piped.kept(sys.stdin.buffer, options.kind or "", asked))
            found.paths.append(kept.path)
            found.asked_of[kept.path] = kept.asked
        found.paths += listed
        yield found


def _listed(name: str | None) -> list[Path]:
    if name is None:
        return []
    if name == "-":
        return piped.list_of_paths(sys.stdin.buffer)
    try:
        with locations.at_home(name).open("rb") as stream:
            return piped.list_of_paths(stream)
    except OSError as error:
        raise UserError(f"The list “{name}” cannot be read ({error.strerror}).") from error
