"""Which files an import finds, and what it says of the others."""

import os
import socket
from pathlib import Path

import pytest

from quoteline.importers import Problem, find_files

AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def names(found: list[Path | Problem]) -> list[str]:
    return [path.name for path in found if isinstance(path, Path)]


def problems(found: list[Path | Problem]) -> list[Problem]:
    return [problem for problem in found if isinstance(problem, Problem)]


def test_a_folder_gives_its_files_in_order_at_any_depth(tmp_path: Path) -> None:
    (tmp_path / "b" / "deep").mkdir(parents=True)
    for name in ("z.txt", "a.html", "b/m.md", "b/deep/k.JSONL"):
        (tmp_path / name).write_text("x")
    assert names(list(find_files([tmp_path]))) == ["a.html", "z.txt", "m.md", "k.JSONL"]


def test_hidden_files_in_a_folder_are_passed_over_in_silence(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "note.txt").write_text("x")
    (tmp_path / ".draft.txt").write_text("x")
    assert list(find_files([tmp_path])) == []


def test_a_hidden_file_that_is_named_is_read(tmp_path: Path) -> None:
    (tmp_path / ".draft.txt").write_text("x")
    assert names(list(find_files([tmp_path / ".draft.txt"]))) == [".draft.txt"]


def test_an_unknown_kind_is_skipped_with_a_reason_wherever_it_stands(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "photo.jpg").write_bytes(b"x")
    (tmp_path / "in" / "scan.tiff").write_bytes(b"x")
    (tmp_path / "in" / "README").write_bytes(b"x")
    told = problems(list(find_files([tmp_path / "photo.jpg", tmp_path / "in"])))
    assert [(Path(problem.origin).name, problem.skipped) for problem in told] == [
        ("photo.jpg", True),
        ("README", True),
        ("scan.tiff", True),
    ]
    assert ".jpg" in told[0].reason
    assert "txt" in told[0].reason


def test_a_file_named_twice_and_linked_is_given_once(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x")
    (tmp_path / "b.txt").symlink_to(file)
    assert names(list(find_files([file, tmp_path, tmp_path, file]))) == ["a.txt"]


def test_a_file_has_one_origin_from_wherever_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "a.txt").write_text("x")
    assert list(find_files([tmp_path / "in" / ".." / "a.txt"])) == [tmp_path / "a.txt"]


def test_links_that_run_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "a.txt").write_text("x")
    (tmp_path / "one" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "one" / "self.txt").symlink_to(tmp_path / "one" / "self.txt")
    found = list(find_files([tmp_path]))
    assert names(found) == ["a.txt"]
    assert [Path(problem.origin).name for problem in problems(found)] == ["self.txt"]


def test_what_is_missing_fails_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    found = list(find_files([tmp_path / "nothing.txt", tmp_path, Path("a\0b.txt")]))
    assert names(found) == ["a.txt"]
    assert [problem.skipped for problem in problems(found)] == [False, False, False]
    assert "no such file" in problems(found)[0].reason


def test_a_folder_named_like_a_file_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").mkdir()
    (tmp_path / "notes.txt" / "a.md").write_text("x")
    assert names(list(find_files([tmp_path]))) == ["a.md"]


def test_pipes_and_sockets_are_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path may be no longer than 108 bytes
    os.mkfifo("pipe.txt")
    with socket.socket(socket.AF_UNIX) as local:
        local.bind("socket.txt")
        told = problems(list(find_files([tmp_path])))
    assert [problem.skipped for problem in told] == [True, True]


@pytest.mark.skipif(AS_ROOT, reason="root may read everything")
def test_a_locked_folder_fails_with_a_reason(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0)
    try:
        assert "permission" in problems(list(find_files([tmp_path])))[0].reason
    finally:
        locked.chmod(0o700)


def test_a_name_that_is_no_utf8_can_still_be_told(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.tiff")).write_text("x")
    [problem] = problems(list(find_files([tmp_path])))
    assert problem.origin.encode("utf-8").endswith("caf\ufffd.tiff".encode())
