"""A library file is recognised, made, or moved to today's schema, before any lane opens it."""

from __future__ import annotations

import os
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import sqlite_utils

from quoteline import lasting
from quoteline.storage import guarding, refolding
from quoteline.storage.later_migrations import APPLICATION_ID, migrations
from quoteline.storage.problems import LibraryError, Problem, told
from quoteline.storage.refolding import Folding

SYNCHRONOUS = "FULL"
BUSY_MILLISECONDS = 30_000  # another process may be writing; an import's transactions are far shorter


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection to an existing file; one that only reads never changes what is in it."""
    mode = "rw" if can_be_written(path) else "ro" if _beside(path, "-wal").exists() else "ro&immutable=1"
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=BUSY_MILLISECONDS / 1000
    )
    try:
        guarding.guard(connection)
        _make_lasting(connection)
    except BaseException:
        connection.close()
        raise
    if read_only:
        # Not mode=ro: such a connection cannot tidy up, and would leave two files beside the library.
        connection.execute("PRAGMA query_only = 1")
    return connection


def _make_lasting(connection: sqlite3.Connection) -> None:
    """Each change waits for the disk, so that none that was told is taken by a power cut.

    It is said of every connection, for others would be lasting only by chance: what SQLite does unless it is
    told differs from system to system.
    """
    connection.execute(f"PRAGMA synchronous = {SYNCHRONOUS}")
    for name in ("fullfsync", "checkpoint_fullfsync"):  # of macOS: through the disk's own memory
        connection.execute(f"PRAGMA {name} = ON")


def can_be_written(path: Path) -> bool:
    """Whether the file and its folder can be written; without the folder there is no write-ahead log."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def left_open(path: Path) -> bool | None:
    """Whether the last one who had a library open never closed it; None where nobody can tell.

    To be asked before it is opened: whoever opens it folds in what was left. A clean close leaves one file.
    What others have open they did not leave, and the system tells which files are locked: Linux does.
    """
    try:
        if not _beside(path, "-wal").stat().st_size:
            return False
        node = path.stat().st_ino
        locks = Path("/proc/locks").read_text(encoding="ascii", errors="replace")
    except FileNotFoundError:
        return None if _beside(path, "-wal").exists() and path.exists() else False
    except OSError:
        return None
    return not any(place.endswith(f":{node}") for line in locks.splitlines() for place in line.split())


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def prepare(path: Path, back_up: Callable[[Path], None], folding: Folding | None = None) -> None:
    """Make the library, or bring it to today's schema; ``back_up`` is called before an old one is changed.

    Words that are kept folded otherwise than in ``folding`` are folded anew, where the file can be written.
    Raises LibraryError, and OSError where a new one cannot be made. Must be done once, before any lane
    opens the library. Several processes may do it at the same time.
    """
    lasting.make_folder(path.parent)
    with told(path):
        if not path.exists():
            path.touch()
        with _raw(path) as database:
            if _is_ready(database, path, folding):
                return
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            _use_wal(database)
            with _alone(database):
                if not _is_ready(database, path, folding):
                    if database.table_names() and _steps_done(database) != _all_steps():
                        back_up(path)
                    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                    migrations.apply(database)
                    _name_library(database)
                    if folding is not None:
                        refolding.refold(database, folding)


@contextmanager
def _raw(path: Path) -> Iterator[sqlite_utils.Database]:
    with closing(connect(path)) as connection:
        yield sqlite_utils.Database(connection, execute_plugins=False)


def _use_wal(database: sqlite_utils.Database) -> None:
    """Change the journal; SQLite does not wait for other processes in this, so it is tried again."""
    last = time.monotonic() + BUSY_MILLISECONDS / 1000
    while True:
        try:
            database.enable_wal()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > last:
                raise
            time.sleep(0.02)
        else:
            return


@contextmanager
def _alone(database: sqlite_utils.Database) -> Iterator[None]:
    """One transaction, which another process that prepares the same file waits for."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def _is_ready(database: sqlite_utils.Database, path: Path, folding: Folding | None) -> bool:
    """Whether nothing is to be done. Raises LibraryError when it is no library, or a newer one."""
    if not database.table_names():
        return False
    done = _steps_done(database)
    if not done:
        raise LibraryError(Problem.NOT_A_LIBRARY, path)
    steps = _all_steps()
    if (newer := done - steps) and not steps <= done:
        raise LibraryError(Problem.DAMAGED, path, "its list of schema steps is not what was written")
    if newer:
        raise LibraryError(Problem.NEWER, path, ", ".join(sorted(newer)))
    guarding.check(database, path)
    if done == steps:
        guarding.check_columns(database, path)
    folded = folding is None or not can_be_written(path) or refolding.is_done(database, folding)
    return done == steps and folded


def _steps_done(database: sqlite_utils.Database) -> set[str]:
    """The names of the steps taken; none where another program made the file."""
    if "_sqlite_migrations" not in database.table_names():
        return set()
    if not {"migration_set", "name"} <= set(database["_sqlite_migrations"].columns_dict):
        return set()
    query = "SELECT name FROM _sqlite_migrations WHERE migration_set = 'quoteline'"
    return {str(row[0]) for row in database.execute(query)}


def schema() -> str:
    """A short name of today's schema, which changes with every new step."""
    return sha256(" ".join(sorted(_all_steps())).encode()).hexdigest()[:8]


def _all_steps() -> set[str]:
    with closing(sqlite3.connect(":memory:")) as empty:
        return {step.name for step in migrations.pending(sqlite_utils.Database(empty))}


def _name_library(database: sqlite_utils.Database) -> None:
    made = datetime.now(UTC).isoformat(timespec="seconds")
    for key, value in (("id", uuid.uuid4().hex), ("made", made)):
        database.execute("INSERT OR IGNORE INTO library VALUES (?, ?)", [key, value])
