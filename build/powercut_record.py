"""All that a program does to the files of a folder, in order, as strace hears the system being asked for it.

What was written is in the record byte by byte, what was waited for, and what the program told meanwhile (by
writing to TOLD). Nothing is left out unheard: a call that is not understood ends the record, and who records
compares what it comes to with what lies in the folder.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

TOLD = "/dev/null"  # nobody reads it; strace does
HELLO = b"told: "
CALLS = (
    "open openat creat write pwrite64 writev pwritev pwritev2 ftruncate truncate fallocate fsync fdatasync"
    " sync syncfs sync_file_range rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat"
    " mkdir mkdirat rmdir chdir lseek dup dup2 dup3 fcntl clone clone3 fork vfork sendfile copy_file_range"
    " splice mmap"
)
_LONGEST = 1 << 25  # bytes of one write
_LINE = re.compile(r"([0-9.]+) (\w+)\((.*)\) += (-?\d+)(?:<([^>]*)>)?[^<>]*")
_HANDLE = re.compile(r"(-?\d+|AT_FDCWD)(?:<([^>]*)>)?(\(deleted\))?")


class NotUnderstoodError(Exception):
    """The program did something to a file of the folder that cannot be recorded."""


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes were written to a file; ``data`` is None where it was cut, or lengthened, to ``at``."""

    node: int
    at: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Waited:
    """The program waited until a file, or the entries of a folder, were on the disk."""

    node: int


@dataclass(frozen=True, slots=True)
class Named:
    """A name of a folder now leads to a file, or to nothing; ``gone`` is the name that it had before."""

    folder: int
    name: str
    node: int | None
    gone: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """The program told that something was done."""

    what: str


Event = Wrote | Waited | Named | Told


@dataclass
class Record:
    """What happened. ``before`` and ``after`` lead from paths to the nodes that lay there; "" is the top."""

    events: list[Event] = field(default_factory=list)
    before: dict[str, int] = field(default_factory=dict)
    after: dict[str, int] = field(default_factory=dict)
    folders: set[int] = field(default_factory=set)


def can_record() -> bool:
    """Whether strace is there and may watch a program."""
    try:
        return subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True).returncode == 0
    except OSError:
        return False


def record(command: Sequence[str], folder: Path, without: str, notes: Path) -> Record:
    """Run a command and record what it does below a folder, but for what lies in ``without`` there.

    ``notes``: an empty folder for what strace writes. Raises NotUnderstoodError.
    """
    reader = _Reader(folder, without)
    asked = ["strace", "-ff", "-ttt", "-y", "-xx", "--seccomp-bpf", "-s", str(_LONGEST), "-e", "signal=none"]
    asked += ["-e", f"trace={','.join(CALLS.split())}", "-o", str(notes / "of")]
    done = subprocess.run([*asked, *command], capture_output=True, text=True, cwd="/")
    if done.returncode:
        raise NotUnderstoodError(f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    for _, process, line in sorted(_lines(notes), key=lambda each: each[0]):
        reader.read(process, line)
    return reader.record


def _lines(notes: Path) -> Iterator[tuple[float, int, re.Match[str]]]:
    for file in sorted(notes.glob("of.*")):
        with file.open(encoding="ascii") as lines:
            for line in lines:
                if found := _LINE.fullmatch(line.rstrip("\n")):
                    yield float(found[1]), int(file.suffix[1:]), found
                elif (
                    not line.rstrip().endswith(("+++", "---", "?", "<unfinished ...>")) and " = -" not in line
                ):
                    raise NotUnderstoodError(line[:300])


@dataclass
class _Open:
    """A file that is open; those who share it share where in it they are."""

    node: int | None
    at: int = 0
    appends: bool = False


class _Reader:
    """Follows names and open files of all processes, and writes down what it means for the folder."""

    def __init__(self, folder: Path, without: str) -> None:
        self._top = str(folder.resolve())
        self._without = f"{without}/"
        self.record = Record()
        self._paths = self.record.after
        self._sizes: dict[int, int] = {}
        self._open: dict[int, dict[int, _Open]] = {}
        self._given = 0
        self._new("", is_folder=True)
        for each in sorted(folder.rglob("*")):
            relative = str(each.relative_to(folder))
            if not f"{relative}/".startswith(self._without):
                self._new(relative, is_folder=each.is_dir())
                self._sizes[self._given] = each.stat().st_size
        self.record.before = dict(self._paths)

    def _new(self, path: str, *, is_folder: bool) -> int:
        self._given += 1
        self._paths[path] = self._given
        self._sizes[self._given] = 0
        if is_folder:
            self.record.folders.add(self._given)
        return self._given

    def read(self, process: int, line: re.Match[str]) -> None:
        """One call that was made."""
        _, name, words, result, _ = line.groups()
        given = words.split(", ")
        if int(result) >= 0:
            getattr(self, f"_{name}", self._not_understood)(process, given, int(result))

    # --- what is meant ---

    def _relative(self, path: str) -> str | None:
        """A path below the folder, "" for the folder itself; None for one that is elsewhere, or left out."""
        if path == self._top:
            return ""
        below = path.removeprefix(f"{self._top}/")
        return None if below == path or f"{below}/".startswith(self._without) else below

    def _named(self, at: str, word: str) -> str | None:
        """The path that a handle of a folder and a word mean; programs are run in the folder "/"."""
        handle = _HANDLE.fullmatch(at)
        above = _decoded(handle[2]).decode() if handle and handle[2] else "/"
        return self._relative(os.path.normpath(f"{above}/{_bytes(word).decode()}"))

    def _handle(self, process: int, word: str) -> _Open | None:
        """The open file of the folder that a word means; its path must be as it was followed here."""
        found = _HANDLE.fullmatch(word)
        path = self._relative(_decoded(found[2]).decode()) if found and found[2] else None
        if found is None or path is None:
            return None
        known = self._open.get(process, {}).get(int(found[1]))
        if known is None or known.node is None or not (found[3] or self._paths.get(path) == known.node):
            raise NotUnderstoodError(f"{path} was not seen being opened")
        return known

    def _folder_of(self, path: str) -> tuple[int, str]:
        above, _, name = path.rpartition("/")
        return self._paths[above], name

    def _add(self, event: Event) -> None:
        self.record.events.append(event)

    # --- names ---

    def _openat(self, process: int, given: list[str], result: int) -> None:
        path = self._named(given[0], given[1])
        flags = given[2].split("|")
        table = self._open.setdefault(process, {})
        if path is None:
            table[result] = _Open(None)
            return
        if path not in self._paths:
            if "O_CREAT" not in flags:
                raise NotUnderstoodError(f"{path} was not seen being made")
            self._add(Named(*self._folder_of(path), self._new(path, is_folder=False)))
        node = self._paths[path]
        if "O_TRUNC" in flags and self._sizes[node]:
            self._resize(node, 0)
        table[result] = _Open(node, appends="O_APPEND" in flags)

    def _creat(self, process: int, given: list[str], result: int) -> None:
        self._openat(process, ["AT_FDCWD", *given], result)

    def _mkdirat(self, process: int, given: list[str], result: int) -> None:
        if (path := self._named(given[0], given[1])) is not None:
            self._add(Named(*self._folder_of(path), self._new(path, is_folder=True)))

    def _mkdir(self, process: int, given: list[str], result: int) -> None:
        self._mkdirat(process, ["AT_FDCWD", *given], result)

    def _unlinkat(self, process: int, given: list[str], result: int) -> None:
        if (path := self._named(given[0], given[1])) is not None:
            self._add(Named(*self._folder_of(path), None))
            del self._paths[path]

    def _unlink(self, process: int, given: list[str], result: int) -> None:
        self._unlinkat(process, ["AT_FDCWD", given[0]], result)

    _rmdir = _unlink

    def _renameat(self, process: int, given: list[str], result: int) -> None:
        one, other = self._named(given[0], given[1]), self._named(given[2], given[3])
        if one is None and other is None:
            return
        if one is None or other is None or self._paths[one] in self.record.folders:
            raise NotUnderstoodError(f"{one} was moved to {other}")
        node = self._paths.pop(one)
        self._paths[other] = node
        self._add(Named(*self._folder_of(other), node, self._folder_of(one)))

    def _renameat2(self, process: int, given: list[str], result: int) -> None:
        if given[4] not in ("0", "RENAME_NOREPLACE"):
            raise NotUnderstoodError(given[4])
        self._renameat(process, given, result)

    def _rename(self, process: int, given: list[str], result: int) -> None:
        self._renameat(process, ["AT_FDCWD", given[0], "AT_FDCWD", given[1]], result)

    # --- what is in them ---

    def _pwrite64(self, process: int, given: list[str], result: int) -> None:
        if (file := self._handle(process, given[0])) is not None:
            self._written(file, int(given[3]), _bytes(given[1])[:result])

    def _write(self, process: int, given: list[str], result: int) -> None:
        file = self._handle(process, given[0])
        data = _bytes(given[1])[:result] if file is not None or TOLD in _path(given[0]) else b""
        if file is None:
            if data.startswith(HELLO):
                self._add(Told(data.removeprefix(HELLO).decode()))
            return
        at = self._sizes[file.node or 0] if file.appends else file.at
        self._written(file, at, data)
        file.at = at + len(data)

    def _written(self, file: _Open, at: int, data: bytes) -> None:
        assert file.node is not None
        self._add(Wrote(file.node, at, data))
        self._sizes[file.node] = max(self._sizes[file.node], at + len(data))

    def _resize(self, node: int, size: int) -> None:
        self._add(Wrote(node, size, None))
        self._sizes[node] = size

    def _ftruncate(self, process: int, given: list[str], result: int) -> None:
        if (file := self._handle(process, given[0])) is not None and file.node is not None:
            self._resize(file.node, int(given[1]))

    def _fsync(self, process: int, given: list[str], result: int) -> None:
        if (file := self._handle(process, given[0])) is not None and file.node is not None:
            self._add(Waited(file.node))

    _fdatasync = _fsync

    def _lseek(self, process: int, given: list[str], result: int) -> None:
        if (file := self._handle(process, given[0])) is not None:
            file.at = result

    def _mmap(self, process: int, given: list[str], result: int) -> None:
        shared = "PROT_WRITE" in given[2] and "MAP_SHARED" in given[3]
        if shared and self._handle(process, given[4]) and not _path(given[4]).endswith("-shm"):
            raise NotUnderstoodError(f"{_path(given[4])} is written to through memory")

    def _sendfile(self, process: int, given: list[str], result: int) -> None:
        self._only_read(given[0])

    def _copy_file_range(self, process: int, given: list[str], result: int) -> None:
        self._only_read(given[2])

    def _only_read(self, target: str) -> None:
        """The system itself copied something, and nobody heard what: it may only go elsewhere."""
        if self._relative(_path(target)) is not None:
            raise NotUnderstoodError(f"{_path(target)} was copied to")

    # --- who has what open ---

    def _dup(self, process: int, given: list[str], result: int) -> None:
        table = self._open.setdefault(process, {})
        known = table.get(int(given[0].partition("<")[0]))
        table[result] = known or _Open(None)

    _dup2 = _dup3 = _dup

    def _fcntl(self, process: int, given: list[str], result: int) -> None:
        if given[1].startswith("F_DUPFD"):
            self._dup(process, given, result)

    def _clone(self, process: int, given: list[str], result: int) -> None:
        table = self._open.setdefault(process, {})
        self._open[result] = table if any("CLONE_FILES" in each for each in given) else dict(table)

    _clone3 = _fork = _vfork = _clone

    def _not_understood(self, process: int, given: list[str], result: int) -> None:
        """Of no matter, unless it is about the folder."""
        paths = [_path(each) for each in given]
        paths += [_bytes(each).decode("utf-8", "replace") for each in given if each.startswith('"')]
        if any(self._relative(os.path.normpath(each)) is not None for each in paths if each):
            raise NotUnderstoodError(f"{paths}")


def _path(word: str) -> str:
    found = _HANDLE.fullmatch(word)
    return _decoded(found[2]).decode("utf-8", "replace") if found and found[2] else ""


def _decoded(word: str) -> bytes:
    """The bytes of a path, which strace gives as numbers, or as they are where they are no path."""
    return bytes.fromhex(word.replace("\\x", "")) if word.startswith("\\x") else word.encode()


def _bytes(word: str) -> bytes:
    if word.endswith("..."):
        raise NotUnderstoodError("a write that was longer than is recorded")
    return _decoded(word.strip('"'))
