"""What can be read of a damaged library goes into a new one: table by table, row by row.

The damaged file is only ever copied: nothing is written to it. Each table is read forward up to the damage,
then backward down to it, then in ever smaller pieces between: what is lost is what no question reaches.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlite_utils

from quoteline import passing
from quoteline.storage import guarding, mending
from quoteline.storage.later_migrations import APPLICATION_ID, migrations
from quoteline.storage.problems import LibraryError, Problem, told

AT_ONCE = 500  # rows from one step to the next
MOST_FAILURES = 50_000  # questions without an answer, of one table: more than a page of any kind can cause
PAGE = 4096  # of every library that was made here
_HEADER = b"SQLite format 3\x00" + PAGE.to_bytes(2, "big") + bytes((2, 2, 0, 64, 32, 32))
_OWN = ("sqlite_", "_sqlite_migrations")

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class TableRead:
    """How much of a table was read so far; ``lost`` is None where nobody can tell how much there was."""

    table: str
    kept: int
    lost: int | None = 0
    over: bool = False


def salvage(damaged: Path, new: Path) -> Iterator[TableRead | mending.Mended]:
    """Copy what can be read of ``damaged`` to ``new``, which has the schema of the old one, step by step.

    Raises LibraryError where nothing at all can be read. Closing the generator leaves no ``new``.
    """
    whole = False
    try:
        with told(damaged), passing.folder() as folder:
            copy = _copied(damaged, folder)
            with closing(_opened(copy, damaged)) as source, closing(sqlite3.connect(new)) as connection:
                target = sqlite_utils.Database(connection, execute_plugins=False)
                yield from _all(source, target, new)
        whole = True
    finally:
        if not whole:
            new.unlink(missing_ok=True)


def _copied(damaged: Path, folder: Path) -> Path:
    """The file, with what was not folded into it yet, where nobody minds what is done to it."""
    copy = folder / "damaged"
    shutil.copyfile(damaged, copy)
    with suppress(FileNotFoundError):
        shutil.copyfile(f"{damaged}-wal", f"{copy}-wal")
    return copy


def _opened(copy: Path, damaged: Path) -> sqlite3.Connection:
    """A connection that minds neither a wrong length nor strange entries of the schema.

    The beginning of the file is the same in every library, and its first page the same in every one that was
    made with today's schema: where they are spoilt, they are put there again.
    """
    with suppress(sqlite3.DatabaseError):
        return _lenient(copy)
    with copy.open("r+b") as file:
        beginning = bytearray(file.read(100).ljust(100, b"\0"))
        beginning[: len(_HEADER)] = _HEADER
        beginning[44:48], beginning[56:60] = (4).to_bytes(4, "big"), (1).to_bytes(4, "big")
        file.seek(0)
        file.write(beginning)
    with suppress(sqlite3.DatabaseError):
        return _lenient(copy)
    with copy.open("r+b") as file:
        file.write(_first_page(copy.parent))
    Path(f"{copy}-wal").unlink(missing_ok=True)
    try:
        return _lenient(copy)
    except sqlite3.DatabaseError as error:
        raise LibraryError(Problem.NOTHING_LEFT, damaged, str(error)) from error


def _first_page(folder: Path) -> bytes:
    """Where each table begins in a library that holds nothing yet."""
    fresh = folder / "fresh"
    with closing(sqlite3.connect(fresh)) as connection:
        migrations.apply(sqlite_utils.Database(connection, execute_plugins=False))
        connection.commit()
    with fresh.open("rb") as file:
        page = bytearray(file.read(PAGE))
    page[28:32] = page[92:96] = bytes(4)  # how long the file is, the file itself tells
    return bytes(page)


def _lenient(copy: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(copy)
    connection.text_factory = _text
    try:
        guarding.guard(connection)
        connection.execute("PRAGMA writable_schema = ON")
        if "articles" not in _tables(connection):
            raise sqlite3.DatabaseError("its list of tables is gone")
    except BaseException:
        connection.close()
        raise
    return connection


def _text(stored: bytes) -> str:
    """A flipped bit may leave a text that is no UTF-8 any more."""
    return stored.decode("utf-8", "replace")


def _tables(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]


def _all(
    source: sqlite3.Connection, target: sqlite_utils.Database, new: Path
) -> Iterator[TableRead | mending.Mended]:
    target.execute("PRAGMA journal_mode = MEMORY")  # it has no name yet: what is broken off is begun anew
    target.execute("PRAGMA synchronous = OFF")
    _make(source, target)
    triggers = target.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        target.execute(f"DROP TRIGGER {name}")
    there = _tables(source)
    lost: dict[str, list[tuple[int, int]]] = {}
    for table in target.table_names():
        if not table.startswith(_OWN):
            lost[table] = []
            yield from _one(source, target, table, lost[table], new, there=table in there)
    _keep_sequences(source, target)
    yield from mending.mend(target, {table: where for table, where in lost.items() if where})
    for _, statement in triggers:
        target.execute(statement)
    with told(new):
        target.conn.commit()


def _make(source: sqlite3.Connection, target: sqlite_utils.Database) -> None:
    """The schema that the damaged library had, as far as it tells; else today's."""
    done: set[str] = set()
    with suppress(sqlite3.DatabaseError):
        done = {row[0] for row in source.execute("SELECT name FROM _sqlite_migrations NOT INDEXED")}
    every = [step.name for step in migrations.pending(target)]
    # Where it tells of steps that do not follow each other, it is today's, whose columns are all there are.
    as_told = 0 < len(done) < len(every) and done == set(every[: len(done)])
    migrations.apply(target, stop_before=every[len(done)] if as_told else None)
    target.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("DELETE FROM library")


def _one(
    source: sqlite3.Connection,
    target: sqlite_utils.Database,
    table: str,
    lost: list[tuple[int, int]],
    new: Path,
    *,
    there: bool,
) -> Iterator[TableRead]:
    kept = 0
    columns = _shared(source, target, table) if there else []
    if not columns:
        lost.append((0, 0))
        yield TableRead(table, 0, None, over=True)
        return
    marks = ", ".join("?" * len(columns))
    insert = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"
    reader = _Reader(source, table, columns, lost)
    for some in reader.pieces():
        before = target.conn.total_changes
        for row in some:
            # A value that may not stand there is lost as well; a full disk is no loss, but the end.
            with told(new), suppress(sqlite3.IntegrityError, sqlite3.InterfaceError, OverflowError):
                target.conn.execute(insert, row)
        kept += target.conn.total_changes - before
        yield TableRead(table, kept)
    expected = _counted(source, table)
    missing = (expected is None and bool(lost)) or (expected or 0) > kept or reader.read > kept
    if missing and not lost:
        lost.append((0, 0))
    known = None if expected is None and lost else max(0, max(expected or 0, reader.read) - kept)
    yield TableRead(table, kept, known, over=True)


def _shared(source: sqlite3.Connection, target: sqlite_utils.Database, table: str) -> list[str]:
    """The columns that both have; none where the damaged one does not tell."""
    try:
        had = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
    except sqlite3.DatabaseError:
        return []
    return [name for name in target[table].columns_dict if name in had]


class _Reader:
    """Reads what a table lets one read; ``lost`` takes the spans of keys that it does not."""

    def __init__(
        self, source: sqlite3.Connection, table: str, columns: Sequence[str], lost: list[tuple[int, int]]
    ) -> None:
        self._source, self._lost = source, lost
        keys = _keys(source, table)
        self._number = keys[0] if keys[0] == "rowid" or _is_number(source, table, keys[0]) else ""
        named = self._number or "NULL"
        self._select = f"SELECT {named}, {', '.join(columns)} FROM {table} NOT INDEXED"
        self._forward = f" ORDER BY {', '.join(keys)}"
        self._backward = f" ORDER BY {', '.join(f'{key} DESC' for key in keys)}"
        self._failures = 0
        self.read = 0

    def pieces(self) -> Iterator[list[Row]]:
        """The rows, some at a time."""
        first: int | None = None
        last: int | None = None
        seen = 0
        for some in self._until_damage(self._forward):
            first, seen = some[-1][0], seen + len(some)
            yield [row[1:] for row in some]
        if not self._failures:
            return
        stop = f" WHERE {self._number} > {first}" if self._number and first is not None else ""
        for some in self._until_damage(stop + self._backward):
            last = some[-1][0]
            yield [row[1:] for row in some]
        yield from self._between(first, last)

    def _until_damage(self, rest: str) -> Iterator[list[Row]]:
        some: list[Row] = []
        try:
            for row in self._source.execute(self._select + rest):
                some.append(row)
                if len(some) == AT_ONCE:
                    self.read += len(some)
                    yield some
                    some = []
        except sqlite3.DatabaseError:
            self._failures += 1
        if some:
            self.read += len(some)
            yield some

    def _between(self, first: int | None, last: int | None) -> Iterator[list[Row]]:
        """Half of what lies between, and half of the half, wherever no answer comes."""
        low = 0 if first is None else first
        high = _highest(self._source) if last is None else last
        waiting = [(low, high)] if self._number else []
        if not self._number:
            self._lost.append((0, 0))
        while waiting:
            low, high = waiting.pop()
            try:
                some = self._source.execute(
                    f"{self._select} WHERE {self._number} BETWEEN ? AND ?", [low, high]
                ).fetchall()
            except sqlite3.DatabaseError:
                self._failures += 1
                middle = (low + high) // 2
                if low == high or self._failures > MOST_FAILURES:
                    self._lost.append((low, high))
                else:
                    waiting += [(middle + 1, high), (low, middle)]
            else:
                if some:
                    yield [row[1:] for row in some]


def _keys(source: sqlite3.Connection, table: str) -> list[str]:
    """What a table is kept in the order of."""
    (made,) = source.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [table]).fetchone()
    if "WITHOUT ROWID" not in str(made).upper():
        return ["rowid"]
    columns = [row for row in source.execute(f"PRAGMA table_info({table})") if row[5]]
    return [row[1] for row in sorted(columns, key=lambda row: int(row[5]))] or ["rowid"]


def _is_number(source: sqlite3.Connection, table: str, column: str) -> bool:
    types = {row[1]: str(row[2]).upper() for row in source.execute(f"PRAGMA table_info({table})")}
    return types.get(column) == "INTEGER"


def _highest(source: sqlite3.Connection) -> int:
    """No id in a library is higher than this."""
    with suppress(sqlite3.DatabaseError):
        found = source.execute("SELECT max(seq) FROM sqlite_sequence").fetchone()[0]
        if isinstance(found, int) and 0 < found < 2**40:
            return found
    return MOST_FAILURES


def _counted(source: sqlite3.Connection, table: str) -> int | None:
    """How many rows a table had, as it says itself, or one of its indexes; None where none can."""
    found: list[int] = []
    with suppress(sqlite3.DatabaseError):
        indexes = [
            f"INDEXED BY {row[1]}" for row in source.execute(f"PRAGMA index_list({table})") if not row[4]
        ]
        for how in ("NOT INDEXED", *indexes):
            with suppress(sqlite3.DatabaseError):
                found.append(int(source.execute(f"SELECT count(*) FROM {table} {how}").fetchone()[0]))
    return max(found) if found else None


def _keep_sequences(source: sqlite3.Connection, target: sqlite_utils.Database) -> None:
    """Numbers that were given once are not given again."""
    with suppress(sqlite3.DatabaseError):
        for name, sequence in source.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
            if isinstance(sequence, int):
                target.execute(
                    "INSERT INTO sqlite_sequence SELECT ?, 0 WHERE NOT EXISTS"
                    " (SELECT 1 FROM sqlite_sequence WHERE name = ?)",
                    [name, name],
                )
                target.execute(
                    "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", [sequence, name]
                )
