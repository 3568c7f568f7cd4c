"""What every command needs: the library it is about, messages, and where its data goes."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quoteline import locations
from quoteline.cli.progress import Progress
from quoteline.cli.tables import one_line
from quoteline.errors import UserError

if TYPE_CHECKING:  # what a call does not use, it does not load
    from quoteline.services.deep_links import DeepLink
    from quoteline.services.invented.trial import Trial
    from quoteline.services.library import Library
    from quoteline.services.picturing import Wish
    from quoteline.services.timelines import Timeline, TimelineAsked

LONGEST_TOLD = 6_000  # letters of a message; a path has 4,096 at most


@dataclass(frozen=True)
class Faces:
    """What needs Qt, handed in by ``__main__``."""

    open_window: Callable[[Path | None, Sequence[Path]], int]
    follow_link: Callable[[Path | None, DeepLink], int]  # None: no library with its id is known
    save_picture: Callable[[Library, TimelineAsked, Path, Wish], Timeline]
    save_chart: Callable[[Library, int, Path, Wish], None]
    self_test: Callable[[], int]
    measure_window: Callable[[Trial, Callable[[str], None]], dict[str, Any]]
    why_no_window: Callable[[], str]  # "" when Qt can be loaded
    describe_window: Callable[[], Mapping[str, str]]  # facts by name; "missing": why it cannot be loaded


def library_path(options: Namespace) -> Path:
    """The library named, or the person's own."""
    return options.library or locations.default_library()


@contextmanager
def opened(options: Namespace, *, make: bool = False) -> Iterator[Library]:
    """The library, prepared and open; ``make``: made if there is none."""
    from quoteline.cli.backing_up import daily
    from quoteline.services import keeping, last_changes
    from quoteline.services.library import existing, open_library, prepare

    path = library_path(options)
    crashed = keeping.left_open(path)
    prepare(path if make else existing(path))
    with closing(open_library(path)) as library:
        if crashed:
            _look_over(library)
        for each in last_changes.tell_once(path):
            tell(f"quoteline: {each}")
        with daily(library):
            yield library
        library.database.watch.confirm()


def _look_over(library: Library) -> None:
    """After a crash: is the file sound? Whoever asks for something gets it in any case, as far as it goes."""
    from quoteline.services import keeping

    wrong = next((each for each in keeping.looking_over(library) if each), "")
    if wrong:
        tell(f"quoteline: It was not closed the last time. {wrong}")


def tell(message: str) -> None:
    """A message for the person, on stderr; not the whole of a name of a hundred thousand letters."""
    told = one_line(message)
    if len(told) > LONGEST_TOLD:
        told = f"{told[: LONGEST_TOLD // 2]} … {told[-LONGEST_TOLD // 4 :]}"
    print(told, file=sys.stderr)


def write(pieces: Iterable[str], output: str | None, *, keep_cancelled: bool = True) -> None:
    """Data to a file, or to stdout; what is in the file on cancelling is kept, where each piece is whole."""
    if output in (None, "-"):
        sys.stdout.writelines(pieces)
        return
    from quoteline.services.writing import whole_file

    with whole_file(locations.at_home(str(output)), keep_cancelled=keep_cancelled) as file:
        file.writelines(pieces)


def bring_index_up_to_date(library: Library) -> None:
    """Search answers for the library as it now is."""
    from quoteline.services import indexing

    with Progress("Preparing search") as progress:
        for step in indexing.update(library):
            progress.show(step.done, step.total)


def index_what_came_in(library: Library) -> None:
    """The same, after something came in, which is no failure where search cannot be prepared."""
    try:
        bring_index_up_to_date(library)
    except UserError as error:
        tell(f"quoteline: What came in is kept, but search does not know it yet. {error}")


def gui(options: Namespace) -> int:
    """``quoteline gui``"""
    from quoteline.cli import opening
    from quoteline.services.deep_links import DeepLink

    if any(isinstance(each, DeepLink) for each in options.paths):
        return opening.follow(options)
    libraries = [path for path in options.paths if path.suffix == locations.SUFFIX]
    others = [path for path in options.paths if path.suffix != locations.SUFFIX]
    status: int = options.faces.open_window(libraries[0] if libraries else None, others)
    return status


def self_test(options: Namespace) -> int:
    """``quoteline self-test``"""
    status: int = options.faces.self_test()
    return status


def said_shortly(start: date | None, end: date | None) -> str:
    """A day, or a span of days, in few letters, as a query would have it: a whole month is 2025-03."""
    if start is None:
        return "undated"
    from quoteline.services.correcting import precision_of

    last = end or start
    shown = _LETTERS.get(precision_of(start, last))
    return start.isoformat()[:shown] if shown else f"{start}..{last}"


# By precision (domain.Precision): the letters of an ISO date that tell as much.
_LETTERS = {"day": 10, "month": 7, "year": 4}
