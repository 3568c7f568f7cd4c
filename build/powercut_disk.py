"""What a disk may hold after a power cut: of what nobody waited for, any part.

A file holds what was in it when it was last waited for, and of what was written later none, all, the first
part, or any blocks, each as it was at some moment; its length may be that of another moment, and what was
never written is zeros. A name that was not waited for is there or not: ORDERED, names change one after the
other, as the journal of a file system has them; SCATTERED, each by itself, which is more than any we know
would do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from random import Random

from powercut_record import Event, Named, Record, Waited, Wrote

SECTOR, PAGE = 512, 4096


class Names(Enum):
    """How names that nobody waited for come to the disk."""

    ORDERED = "in order"
    SCATTERED = "in any order"


class Fate(Enum):
    """What came to the disk of what was written to a file since it was waited for."""

    NOTHING = "nothing"
    ALL = "all"
    FIRST = "the first writes"
    TORN = "the first writes, the last of them torn"
    SECTORS = "any sectors"
    PAGES = "any pages"
    LENGTH = "its length alone"


@dataclass
class File:
    """What is on the disk for sure, and what was written since: data, or None for a length, and where."""

    kept: bytearray
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def settle(self) -> None:
        """It was waited for."""
        for each in self.since:
            _write(self.kept, *each)
        self.since.clear()

    def now(self) -> bytes:
        """What a program reads."""
        return self.after(Fate.ALL, Random(0))

    def after(self, fate: Fate, random: Random) -> bytes:
        """What a power cut may leave."""
        found = bytearray(self.kept)
        if fate is Fate.NOTHING or not self.since:
            return bytes(found)
        if fate in (Fate.SECTORS, Fate.PAGES):
            return self._mixed(SECTOR if fate is Fate.SECTORS else PAGE, random)
        count = len(self.since) if fate in (Fate.ALL, Fate.LENGTH) else random.randrange(len(self.since))
        for each in self.since[:count]:
            _write(found, *each)
        if fate is Fate.LENGTH:
            return bytes(self.kept[: len(found)].ljust(len(found), b"\0"))
        if fate is Fate.TORN:
            _write(found, *_torn(*self.since[count], random))
        return bytes(found)

    def _mixed(self, size: int, random: Random) -> bytes:
        """Each block as it was at some moment since; the length too."""
        found, last = bytearray(self.kept), len(self.since)
        ends = [len(found)]
        states: dict[int, dict[int, bytes]] = {}  # block: moment: how it was then
        for moment, (at, data) in enumerate(self.since, 1):
            touched = range(
                min(at, len(found)), max(at + len(data or b""), len(found) if data is None else 0)
            )
            _write(found, at, data)
            ends.append(len(found))
            for block in range(touched.start // size, -(-touched.stop // size)):
                states.setdefault(block, {})[moment] = bytes(found[block * size : (block + 1) * size])
        length = ends[random.choice((0, last, last, random.randint(0, last)))]
        mixed = bytearray(self.kept[:length].ljust(length, b"\0"))
        for block, moments in states.items():
            state = moments.get(random.choice((0, *moments)))
            if state is not None and block * size < length:
                whole = state.ljust(size, b"\0")[: length - block * size]
                mixed[block * size : block * size + len(whole)] = whole
        return bytes(mixed)


def _write(content: bytearray, at: int, data: bytes | None) -> None:
    end = at + len(data or b"")
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if data is None:
        del content[at:]
    else:
        content[at:end] = data


def _torn(at: int, data: bytes | None, random: Random) -> tuple[int, bytes | None]:
    """A part of a write: sectors of its beginning, or of its end."""
    if data is None:
        return at, None
    sectors = [each for each in range(-(-at // SECTOR) * SECTOR, at + len(data), SECTOR) if each > at]
    if not sectors:
        return at, b""
    cut = random.choice(sectors) - at
    return (at, data[:cut]) if random.random() < 0.5 else (at + cut, data[cut:])


class Disk:
    """The files and folders of a record, followed from event to event."""

    def __init__(self, record: Record, contents: dict[str, bytes]) -> None:
        self._folders = record.folders
        self._top = record.before[""]
        self.files: dict[int, File] = {}
        self._names: dict[tuple[int, str], int] = {}
        self._since: list[Named] = []  # names that changed
        self._sure: set[int] = set()  # places in it of those that were waited for
        self._in_order = 0  # and up to where, where names change in order
        for path, node in record.before.items():
            if path:
                above, _, name = path.rpartition("/")
                self._names[record.before[above], name] = node
            if path in contents:
                self.files[node] = File(bytearray(contents[path]))

    def see(self, event: Event) -> None:
        """One thing more that happened."""
        if isinstance(event, Named):
            self._since.append(event)
            if event.node is not None and event.node not in self._folders:
                self.files.setdefault(event.node, File(bytearray()))
        elif isinstance(event, Wrote):
            self.files[event.node].since.append((event.at, event.data))
        elif isinstance(event, Waited) and event.node in self._folders:
            self._wait_for_names(event.node)
        elif isinstance(event, Waited):
            self.files[event.node].settle()

    def _wait_for_names(self, folder: int) -> None:
        for place, each in enumerate(self._since):
            if folder == each.folder or (each.gone and folder == each.gone[0]):
                self._sure.add(place)
                self._in_order = max(self._in_order, place + 1)

    def now(self) -> dict[str, int | None]:
        """The paths that a program sees, with their nodes; None: a folder."""
        return self._paths(self._since)

    def names_after(self, names: Names, random: Random) -> dict[str, int | None]:
        """The paths that a power cut may leave."""
        if names is Names.SCATTERED:
            there = [
                each for place, each in enumerate(self._since) if place in self._sure or random.random() < 0.5
            ]
            return self._paths(there)
        upto = random.choice(
            (self._in_order, len(self._since), random.randint(self._in_order, len(self._since)))
        )
        return self._paths(self._since[:upto])

    def _paths(self, changes: list[Named]) -> dict[str, int | None]:
        names = dict(self._names)
        for each in changes:
            if each.gone is not None:
                names.pop(each.gone, None)
            if each.node is None:
                names.pop((each.folder, each.name), None)
            else:
                names[each.folder, each.name] = each.node
        below: dict[int, list[tuple[str, int]]] = {}
        for (folder, name), node in names.items():
            below.setdefault(folder, []).append((name, node))
        found: dict[str, int | None] = {}
        waiting = [("", self._top)]
        while waiting:
            path, folder = waiting.pop()
            for name, node in below.get(folder, ()):
                inside = f"{path}/{name}" if path else name
                found[inside] = None if node in self._folders else node
                if node in self._folders:
                    waiting.append((inside, node))
        return found
