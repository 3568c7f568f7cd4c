"""Doctor tells of memory, open files, passing files, the clock and a library that can only be read."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path

import pytest

from quoteline.domain import UserError
from quoteline.services import doctor, keeping, machine
from quoteline.services.library import prepare


def found(name: str, now: datetime | None = None) -> machine.Told:
    (one,) = [each for each in machine.told(now) if each[0] == name]
    return one


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_clock_that_was_never_set_needs_a_remedy(year: int) -> None:
    assert "Set the clock" in found("Clock", datetime(year, 1, 1))[2]
    assert found("Clock", datetime(2026, 11, 24))[2] == ""


def test_little_memory_needs_a_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "MEMORY", tmp_path / "meminfo")
    (tmp_path / "meminfo").write_text("MemTotal:  4000000 kB\nMemAvailable:  300000 kB\n")
    assert machine.memory() == 300_000 * 1024
    assert "Close other programs" in found("Memory")[2]
    for told in ("something else\n", "MemTotal:  4000000 kB\n"):
        (tmp_path / "meminfo").write_text(told)
        assert all(name != "Memory" or value for name, value, _ in machine.told())


def test_few_files_at_a_time_need_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource", reason="only POSIX limits open files")
    monkeypatch.setattr(resource, "getrlimit", lambda what: (32, 32))
    assert "ulimit -n" in found("Files at a time")[2]


def test_no_place_for_passing_files_needs_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> str:
        raise FileNotFoundError

    monkeypatch.setattr(tempfile, "gettempdir", nowhere)
    assert "TMPDIR" in found("Passing files")[2]


def test_a_library_that_can_only_be_read_says_so_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.quoteline"
    prepare(path)
    monkeypatch.setattr("quoteline.storage.database.can_be_written", lambda path: False)
    (access,) = [each for each in doctor.examine(path) if each.name == "Access"]
    assert access.value == "can only be read"
    assert "copy it" in access.remedy


def test_a_backup_that_cannot_take_the_place_is_refused_in_words_about_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, backup = tmp_path / "a.quoteline", tmp_path / "b.quoteline"
    for each in (path, backup):
        prepare(each)
    monkeypatch.setattr("os.access", lambda *asked: False)
    with pytest.raises(UserError, match="no backup can take its place"):
        keeping.restore(backup, path)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.quoteline", "b.quoteline"]
