"""What a reader is handed: where the bytes lie now, and what is told of where they came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from quoteline.domain import Article
from quoteline.importers.problems import Problem, shown
from quoteline.importers.temporary import Allowance

MARK = "#"  # parts an origin from the place in it: PATH#ROW, PATH#inside/name.txt


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asked of the readers.

    ``columns``: for tables, our name of a field (one of ``fields.NAMES``) to the column that holds it.
    ``origin``: where the file is from, where its path does not tell that.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One file to be read, or one file inside another.

    ``path`` is where its bytes lie now, which may be a copy for the time of reading; ``origin`` is what is
    told and kept: the absolute path, or that of the outermost file, ``#``, and the place inside it.
    ``name`` is the file name that its kind and its day are judged by. ``depth`` counts the files around it.
    ``allowance`` is shared by all that is unpacked of one file on disk.
    """

    path: Path
    origin: str
    name: str
    depth: int = 0
    asked: Asked = Asked()
    allowance: Allowance = field(default_factory=Allowance, compare=False, repr=False)

    @classmethod
    def of(cls, path: Path, asked: Asked | None = None) -> Source:
        """The source of a file on disk."""
        asked = asked or Asked()
        return cls(path, asked.origin or shown(path), path.name, asked=asked)

    @property
    def suffix(self) -> str:
        """The ending of its name, small letters, with the dot."""
        return Path(self.name).suffix.lower()

    def place(self, where: object) -> str:
        """The origin of one article of several: ``ORIGIN#WHERE``."""
        return f"{self.origin}{MARK}{where}"

    def inside(self, path: Path, where: str, name: str) -> Source:
        """A file inside this one, its bytes now at ``path``, read on with the reader of its own kind."""
        return replace(self, path=path, origin=self.place(where), name=name, depth=self.depth + 1)


Reader = Callable[[Source], Iterator[Article | Problem]]
# A reader of what holds other files is handed the reader of any file as well.
Unpacker = Callable[[Source, Reader], Iterator[Article | Problem]]


def file_of(origin: str) -> Path:
    """The file on disk that an origin tells of; all before its first ``#`` where no part of it is one.

    A name may hold a ``#`` of its own: the longest part that is a file counts.
    """
    place = origin
    while not _is_file(Path(place)):
        if MARK not in place:
            return Path(place)
        place = place.rpartition(MARK)[0]
    return Path(place)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # longer than any name, or with a NUL in it
        return False
