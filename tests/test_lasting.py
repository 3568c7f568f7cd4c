"""Files and changes reach the disk before anybody is told that they are saved."""

from __future__ import annotations

import errno
from contextlib import closing
from pathlib import Path

import pytest

from quoteline import lasting, settings
from quoteline.services import keeping
from quoteline.services.library import open_library, prepare
from quoteline.services.writing import whole_file
from quoteline.storage import preparing

Waits = list[tuple[str, set[str]]]


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Waits:
    """What is waited for, in order, and what was in the folder of the test by then."""
    heard: Waits = []

    def flush(descriptor: int) -> None:
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        heard.append((path.name, {each.name for each in tmp_path.iterdir() if each.is_file()}))

    monkeypatch.setattr(lasting, "flush", flush)
    return heard


needs_proc = pytest.mark.skipif(
    not Path("/proc/self/fd").is_dir(), reason="the system tells no names of open files"
)


@needs_proc
def test_a_file_is_on_the_disk_before_it_takes_its_place_and_then_its_name_is(
    tmp_path: Path, waits: Waits
) -> None:
    (tmp_path / "beside").write_bytes(b"new")
    (tmp_path / "file").write_bytes(b"old")
    lasting.put(tmp_path / "beside", tmp_path / "file")
    assert waits == [("beside", {"beside", "file"}), (tmp_path.name, {"file"})]
    assert (tmp_path / "file").read_bytes() == b"new"


@needs_proc
def test_exports_settings_and_backups_wait_for_the_disk(tmp_path: Path, waits: Waits) -> None:
    with whole_file(tmp_path / "out.csv") as file:
        file.write("words")
    settings.save(settings.Settings(), tmp_path / "settings.json")
    prepare(tmp_path / "a.quoteline")
    with closing(open_library(tmp_path / "a.quoteline")) as library:
        keeping.back_up(library, tmp_path / "b.quoteline")
    for name in ("out.csv", "settings.json", "b.quoteline"):
        named = next(place for place, (_, there) in enumerate(waits) if name in there)
        (before, _), (after, _) = waits[named - 1], waits[named]
        assert before.endswith(".part"), name
        assert after == tmp_path.name, name


def test_what_cannot_reach_the_disk_does_not_take_the_place_of_an_older_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "beside").write_bytes(b"new")
    (tmp_path / "file").write_bytes(b"old")
    monkeypatch.setattr(lasting, "flush", full)
    with pytest.raises(OSError, match="No space"):
        lasting.put(tmp_path / "beside", tmp_path / "file")
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"old"


@needs_proc
def test_folders_that_are_made_last_with_those_above_them(tmp_path: Path, waits: Waits) -> None:
    lasting.make_folder(tmp_path / "one" / "two")
    assert {name for name, _ in waits} == {tmp_path.name, "one"}
    waits.clear()
    lasting.make_folder(tmp_path / "one" / "two")
    assert waits == []


def test_a_change_of_a_library_waits_for_the_disk(nobody_waits_for_the_disk: str) -> None:
    assert nobody_waits_for_the_disk == "FULL"  # but in tests


def test_every_connection_to_a_library_is_told_how_to_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "SYNCHRONOUS", "EXTRA")
    prepare(tmp_path / "a.quoteline")
    with closing(open_library(tmp_path / "a.quoteline")) as library:
        assert library.database.value("PRAGMA synchronous") == 3
        assert library.database.value("PRAGMA fullfsync") == 1
    with closing(preparing.connect(tmp_path / "a.quoteline")) as plain:
        assert plain.execute("PRAGMA synchronous").fetchone() == (3,)
