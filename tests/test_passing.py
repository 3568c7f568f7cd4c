"""What a killed program left where it wrote is cleared by the next one, and nothing else is."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from quoteline import passing
from quoteline.importers import temporary

MADE = """
import os, sys
from pathlib import Path
from quoteline import passing
kept = passing.kept_folder()
Path(kept.name, "a").write_text("x")
beside = passing.beside(Path(sys.argv[1], "out.csv"))
beside.write_text("half")
beside.with_name(beside.name + "-journal").write_text("half")
print(kept.name, beside, flush=True)
{end}
"""


def made_by_another(folder: Path, end: str) -> list[Path]:
    said = subprocess.run(
        [sys.executable, "-c", MADE.format(end=end), str(folder)],
        env={**os.environ, "PYTHONPATH": str(Path(passing.__file__).parents[1]), "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    kept, beside = (Path(each) for each in said.stdout.split())
    return [kept, beside, beside.with_name(f"{beside.name}-journal")]


def grow_old(*paths: Path) -> None:
    for each in paths:
        os.utime(each, (1, 1))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_what_a_killed_process_left_is_cleared_once_it_is_old(here: Path) -> None:
    left = made_by_another(here, "os.kill(os.getpid(), 9)")
    assert all(each.exists() for each in left)
    with passing.folder():
        assert all(each.exists() for each in left)  # it may only be slow, on another machine of this name
    grow_old(*left)
    with passing.folder() as folder:
        assert folder.is_dir()
        assert not any(each.exists() for each in left)
    assert list(here.iterdir()) == []


def test_what_living_processes_write_stays(here: Path) -> None:
    mine = passing.beside(here / "out.csv")
    mine.write_text("half")
    kept = passing.kept_folder()
    grow_old(mine, Path(kept.name))
    passing.clear(here)
    assert mine.exists()
    assert Path(kept.name).is_dir()
    kept.cleanup()


def test_what_is_called_otherwise_stays(here: Path) -> None:
    names = [
        ".quoteline-notes.part",
        "quoteline-00000000-99999999-abc",  # of another machine
        "quoteline-backup.quoteline",
        ".0123456789abcdef0123456789abcdef.part",
    ]
    for name in names:
        (here / name).write_text("mine")
    grow_old(*here.iterdir())
    passing.clear(here)
    assert sorted(each.name for each in here.iterdir()) == sorted(names)


def test_a_link_is_removed_and_not_what_it_leads_to(here: Path) -> None:
    (gone, *_) = made_by_another(here, "kept.cleanup()")
    kept = here / "kept"
    kept.mkdir()
    (kept / "mine").write_text("mine")
    gone.symlink_to(kept)
    os.utime(gone, (1, 1), follow_symlinks=False)
    passing.clear(here)
    assert not gone.is_symlink()
    assert (kept / "mine").exists()


def test_a_place_that_is_not_there_is_no_trouble(here: Path) -> None:
    assert passing.beside(here / "no" / "out.csv").parent == here / "no"


def test_where_no_folder_can_be_written_that_is_said_and_no_file_is_taken_for_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nowhere() -> str:
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.setattr("tempfile.gettempdir", nowhere)
    with pytest.raises(OSError, match="TMPDIR") as told, passing.folder():
        pass
    assert not isinstance(told.value, FileNotFoundError)
    with pytest.raises(OSError, match="TMPDIR"), temporary.unpacked([b"piece"]):
        pass
