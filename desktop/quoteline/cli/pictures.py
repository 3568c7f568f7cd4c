"""What commands that save a picture share: its options, and the file that it goes to."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quoteline import lasting, locations
from quoteline.domain import UserError
from quoteline.services.picturing import Paper, Wish

FORMATS = ("png", "svg", "pdf")


def add_options(command: ArgumentParser) -> None:
    """Size and words of a picture."""
    command.add_argument(
        "--size", choices=[each.value for each in Paper], help="of a picture; a4 if left out"
    )
    command.add_argument("--title", metavar="TITLE", help="of a picture, in place of ours")
    command.add_argument("--dark", action="store_true", help="a picture for a dark page or slide")


def wish(options: Namespace) -> Wish:
    """How the picture is to be made."""
    return Wish(paper=Paper(options.size or Paper.A4), dark=options.dark, title=options.title)


def format_of(output: str | None, chosen: str | None) -> str:
    """The format chosen, else what the end of the file's name says, else PNG."""
    ending = Path(output or "").suffix.lower().removeprefix(".")
    return chosen or (ending if ending in FORMATS else FORMATS[0])


@contextmanager
def written(output: str | None, format: str) -> Iterator[Path]:
    """Where to write the picture; one whose name does not end with its format is renamed when it is whole."""
    if output in (None, "-"):
        raise UserError(f"Say where to write the picture: -o FILE.{format}.")
    to = locations.at_home(str(output))
    if to.suffix.lower() == f".{format}":
        yield to
        return
    beside = to.with_name(f"{to.name}.{format}")  # a picture's format is told by its name's end
    yield beside
    lasting.put(beside, to)
