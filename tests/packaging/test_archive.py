"""The .tar.gz: what it installs and what it leaves behind, tried with a tree in the place of the app."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

import linux_tree
import make_tar

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="an archive for Linux")
VALUES = {"VERSION": "1.2.3", "DATE": "2026-11-23", "MACHINE": "x86_64"}


@pytest.fixture
def unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The archive of a tree whose program only says its name, unpacked in a folder with a space."""
    tree = tmp_path / "tree"
    program = tree / "usr/lib/quoteline/quoteline"
    linux_tree.written(program, b"#!/bin/sh\necho quoteline, started\n")
    program.chmod(0o755)
    command = tree / "usr/bin/quoteline"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/quoteline/quoteline")
    linux_tree.install_desktop_files(tree, VALUES)
    monkeypatch.setattr(make_tar, "OUT", tmp_path)
    made = make_tar.make_tar(tree, VALUES, release=False)
    assert made is not None
    place = tmp_path / "un packed"
    with tarfile.open(made) as archive:
        assert {(each.uid, each.gid) for each in archive} == {(0, 0)}
        archive.extractall(place, filter="data")
    return place / "quoteline-1.2.3"


def call(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=300).stdout


def test_it_runs_where_it_was_unpacked(unpacked: Path) -> None:
    assert call(unpacked / "bin" / "quoteline") == "quoteline, started\n"


def test_an_installed_entry_starts_the_program_by_its_full_name(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "pre fix"
    call("sh", unpacked / "install.sh", prefix)
    entry = (prefix / "share/applications/quoteline.desktop").read_text("utf-8")
    assert f'Exec="{prefix}/lib/quoteline/quoteline" gui -- %F' in entry.splitlines()
    assert f"TryExec={prefix}/lib/quoteline/quoteline" in entry.splitlines()
    assert call(prefix / "bin" / "quoteline") == "quoteline, started\n"


def exec_words(line: str) -> list[str]:
    """What a desktop makes of an Exec line, read as the specification of desktop entries has it."""
    value = line.removeprefix("Exec=").replace("\\\\", "\\")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', value)
    return [
        (re.sub(r"\\(.)", r"\1", quoted) if quoted else bare).replace("%%", "%") for quoted, bare in words
    ]


@pytest.mark.parametrize(
    "name", ["a%f b", "$(touch x)", "`id`", 'a"b', "a\\b", "a&b|c", "a'b; touch x", "-l", "ä € 文"]
)
def test_no_sign_in_a_folders_name_means_anything_to_a_desktop(
    unpacked: Path, tmp_path: Path, name: str
) -> None:
    prefix = tmp_path / name
    told = call("sh", unpacked / "install.sh", prefix)
    entry = (prefix / "share/applications/quoteline.desktop").read_text("utf-8").splitlines()
    program = f"{prefix}/lib/quoteline/quoteline"
    (started,) = (exec_words(line) for line in entry if line.startswith("Exec="))
    assert started == [program, "gui", "--", "%F"]
    (tried,) = (line for line in entry if line.startswith("TryExec="))
    assert tried.removeprefix("TryExec=").replace("\\\\", "\\") == program
    command = told.rpartition("To remove it: ")[2].strip()
    assert shlex.split(command) == ["sh", f"{prefix}/lib/quoteline/uninstall.sh"]
    subprocess.run(["sh", "-c", command], check=True, timeout=300, cwd=tmp_path)
    assert not (prefix / "lib/quoteline").exists()
    assert not (tmp_path / "x").exists()


def test_removing_takes_what_was_installed_and_nothing_else(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "home" / ".local"
    kept = [prefix / "share/quoteline/default.quoteline", prefix / "share/applications/other.desktop"]
    for file in kept:
        linux_tree.written(file, b"mine")
    call("sh", unpacked / "install.sh", prefix)
    call("sh", prefix / "lib/quoteline/uninstall.sh")
    left = [
        file for file in sorted(prefix.rglob("*")) if not file.is_dir() and "share/mime/" not in str(file)
    ]
    # What a desktop's own tools keep of all entries together is theirs.
    assert [file for file in left if file.name != "mimeinfo.cache"] == sorted(kept)


def test_a_newer_version_leaves_no_file_of_the_older(unpacked: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "prefix"
    old = unpacked / "lib/quoteline/_internal/of-the-old-version"
    linux_tree.written(old, b"")
    call("sh", unpacked / "install.sh", prefix)
    old.unlink()
    call("sh", unpacked / "install.sh", prefix)
    assert not (prefix / "lib/quoteline/_internal/of-the-old-version").exists()
    assert call(prefix / "bin" / "quoteline") == "quoteline, started\n"


def test_two_archives_of_one_tree_are_the_same(unpacked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764000000")
    for name in ("first.tar.gz", "second.tar.gz"):
        make_tar.pack(unpacked, unpacked.parent / name, "-1")
        (unpacked / "install.sh").touch()
    first, second = ((unpacked.parent / name).read_bytes() for name in ("first.tar.gz", "second.tar.gz"))
    assert first == second
