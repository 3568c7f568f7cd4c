"""What was told is there after a power cut, whatever the disk had of the rest; what would be lost is seen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from powercut_disk import Disk, Fate, File, Names
from powercut_record import Named, Record, Told, Waited, Wrote, can_record, record
from quoteline.domain import Article
from quoteline.services.library import open_library, prepare
from quoteline.storage import articles, foreign_logs, log_notes

ROOT = Path(__file__).parents[2]
needs_strace = pytest.mark.skipif(not can_record(), reason="there is no strace that may watch a program")

WORK = """
import os, sqlite3, sys
folder = sys.argv[1]
os.mkdir(f"{folder}/below")
with open(f"{folder}/below/a.txt", "w") as file:
    file.write("one")
    file.flush()
    os.fsync(file.fileno())
    file.write(" and two")
os.rename(f"{folder}/below/a.txt", f"{folder}/b.txt")
os.write(os.open("/dev/null", os.O_WRONLY), b"told: renamed")
with sqlite3.connect(f"{folder}/c.db") as library:
    library.execute("CREATE TABLE words (word)")
library.close()
os.unlink(f"{folder}/old.txt")
"""


def python(*words: object, timeout: int = 120) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "desktop"), str(ROOT / "build")))},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


# --- the trial --------------------------------------------------------------------------------------


@needs_strace
def test_a_short_trial_of_power_cuts_finds_nothing() -> None:
    said = python("build/powercut.py", "--cuts", 4, "--phase", "settings", "--phase", "redo, folded")
    assert said.returncode == 0, said.stdout + said.stderr
    assert "| all | | | 4 | " in said.stdout


@needs_strace
def test_work_that_does_not_wait_for_the_disk_is_seen() -> None:
    said = python("build/powercut.py", "--cuts", 6, "--phase", "settings", "--careless")
    assert said.returncode == 1
    assert "AssertionError" in said.stderr


@needs_strace
def test_a_record_comes_to_what_lies_there(tmp_path: Path) -> None:
    here, notes = tmp_path / "here", tmp_path / "notes"
    for each in (here, notes):
        each.mkdir()
    (here / "old.txt").write_text("old", encoding="utf-8")
    made = record([sys.executable, "-c", WORK, str(here)], here, "passing", notes)
    disk = Disk(made, {"old.txt": b"old"})
    for event in made.events:
        disk.see(event)
    found = {path: disk.files[node].now() for path, node in disk.now().items() if node is not None}
    assert found == {each.name: each.read_bytes() for each in here.iterdir() if each.is_file()}
    assert set(disk.now()) == {"below", "b.txt", "c.db"}
    assert Told("renamed") in made.events
    (sure,) = {
        disk.files[node].after(Fate.NOTHING, Random(1))
        for path, node in disk.now().items()
        if path == "b.txt" and node
    }
    assert sure == b"one"


# --- what a disk may hold ------------------------------------------------------------------------------

writes = st.lists(
    st.tuples(st.integers(0, 9000), st.none() | st.binary(min_size=1, max_size=5000)), max_size=6
)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=6000), writes, writes, st.integers(0, 99), st.sampled_from(Fate))
def test_what_was_waited_for_is_there_and_the_rest_is_of_some_moment(
    first: bytes,
    sure: list[tuple[int, bytes | None]],
    since: list[tuple[int, bytes | None]],
    seed: int,
    fate: Fate,
) -> None:
    file = File(bytearray(first), list(sure))
    file.settle()
    moments = [bytes(file.kept)]
    for each in since:
        file.since.append(each)
        moments.append(file.now())
    found = file.after(fate, Random(seed))
    longest = max(map(len, moments))
    assert len(found) <= longest
    for at, byte in enumerate(found):
        assert byte == 0 or byte in {each[at] for each in moments if at < len(each)}
    if not since or fate is Fate.NOTHING:
        assert found == moments[0]
    if fate is Fate.ALL:
        assert found == moments[-1]


def made_and_moved(*more: object) -> Disk:
    """A folder in which a file is made, and moved to the place of an older one."""
    folder, old, new = 1, 2, 3
    events = [
        Named(folder, "new", new),
        Wrote(new, 0, b"new"),
        Waited(new),
        Named(folder, "kept", new, (folder, "new")),
    ]
    disk = Disk(Record(events, {"": folder, "kept": old}, {}, {folder}), {"kept": b"old"})
    for each in (*events, *more):
        disk.see(each)  # type: ignore[arg-type] # events
    return disk


def left(disk: Disk, names: Names) -> set[tuple[tuple[str, int | None], ...]]:
    return {tuple(sorted(disk.names_after(names, Random(seed)).items())) for seed in range(60)}


def test_names_that_nobody_waited_for_change_in_order_or_not_at_all() -> None:
    assert left(made_and_moved(), Names.ORDERED) == {
        (("kept", 2),),
        (("kept", 2), ("new", 3)),
        (("kept", 3),),
    }


def test_a_folder_that_was_waited_for_has_its_names() -> None:
    for names in Names:
        assert left(made_and_moved(Waited(1)), names) == {(("kept", 3),)}


# --- a log that was left --------------------------------------------------------------------------------


@pytest.mark.parametrize("start", ["this one", "another one"])
def test_a_note_from_before_the_power_cut_takes_no_log_from_its_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: str
) -> None:
    path, notes = tmp_path / "here" / "a.quoteline", tmp_path / "notes"
    before = tmp_path / "before" / "a.quoteline"
    prepare(before)
    with closing(open_library(before)) as library:
        with library.database.writing():
            articles.add(library.database, Article("“Yes,” she said.", origin="1"), (), "by hand")
        path.parent.mkdir()
        for ending in ("", "-wal"):
            copied = path.with_name(f"{path.name}{ending}")
            copied.write_bytes(before.with_name(f"{before.name}{ending}").read_bytes())
            os.utime(copied, (1e9, 1e9))
    log_notes.Noting(path, notes, "")
    (note,) = notes.iterdir()
    told = json.loads(note.read_text(encoding="ascii"))
    begun = told["start"]
    other = {"file": told["file"] + 1, "state": None, "start": begun if start == "this one" else "x"}
    note.write_text(json.dumps(told | other), encoding="ascii")
    aside = foreign_logs.set_aside(path, notes)
    assert (aside is not None) == (start == "this one" and begun != "")
    if aside is None:
        with closing(open_library(path)) as library:
            assert library.database.article_ids() == [1]
