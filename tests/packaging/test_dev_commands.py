"""The commands of build/dev.py, up to where they would change the machine."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import dev
import environment
import system_libraries
import whoosh3


@pytest.mark.parametrize("name", ["dev", "environment", "system_libraries", "whoosh3"])
def test_an_old_python_can_still_read_what_sends_it_away(name: str) -> None:
    source = (dev.BUILD / f"{name}.py").read_text("utf-8")
    ast.parse(source, feature_version=(3, 8))


def test_an_old_python_without_a_newer_one_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "OLDEST", (99, 0))
    with pytest.raises(environment.SetUpError, match=r"needs Python 99\.0 or newer"):
        environment.need_new_python()


def test_an_old_python_hands_over_to_a_newer_one_on_the_path(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    newer = tmp_path / "python3.13"
    newer.write_text('#!/bin/sh\ncase "$1" in -c) exit 0;; esac\nexit 7\n')
    newer.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(environment, "OLDEST", (99, 0))
    with pytest.raises(SystemExit) as left:
        environment.need_new_python()
    assert left.value.code == 7


def test_a_library_that_is_not_there_is_named_by_its_package() -> None:
    wanted = {"libc.so.6": "libc6", "libquoteline-nowhere.so.1": "libnowhere1"}
    assert system_libraries.missing_libraries(wanted) == ["libnowhere1"]


def test_someone_who_is_not_root_gets_the_exact_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system_libraries.os, "geteuid", lambda: 1000)
    with pytest.raises(system_libraries.MissingError) as raised:
        system_libraries.install(["libgl1", "libegl1", "libgl1"])
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libgl1"
    assert str(raised.value).splitlines()[-1].strip() == line


def test_nothing_missing_needs_no_administrator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries.os, "geteuid", lambda: 1000)
    system_libraries.install([])


def test_one_failed_step_fails_the_whole_but_hides_no_later_step(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "prepare", lambda missing: None)
    steps = [("first", [sys.executable, "-c", "raise SystemExit(3)"]),
             ("second", [sys.executable, "-c", "print('still run')"])]  # fmt: skip
    assert dev.run_steps(steps) == 1
    shown = capfd.readouterr().out
    assert "FAILED first" in shown
    assert "still run" in shown
    assert "ok     second" in shown


def test_the_other_whoosh_stands_first_on_the_path_of_the_tests_of_search() -> None:
    assert whoosh3.settings({"A": "1"}) == {"A": "1", "PYTHONPATH": str(whoosh3.FOLDER)}
    command = whoosh3.command(["-x"])
    assert command[-1] == "-x"
    assert all((dev.TOP / each).exists() for each in command if each.startswith("tests/"))


def test_an_unknown_command_shows_how_to_call() -> None:
    call = [sys.executable, str(dev.BUILD / "dev.py"), "fly"]
    outcome = subprocess.run(call, capture_output=True, text=True, check=False)
    assert outcome.returncode == 2
    assert "python3 build/dev.py test" in outcome.stdout


def test_what_runs_beside_is_shown_whole_and_its_failure_fails_the_whole(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "prepare", lambda missing: None)
    steps = [("first", [sys.executable, "-c", "print('one')"])]
    other = ("second", [sys.executable, "-c", "print('two'); raise SystemExit(4)"])
    assert dev.run_steps(steps, other) == 1
    shown = capfd.readouterr().out
    assert shown.index("one") < shown.index("=== second\ntwo")
    assert "ok     first" in shown
    assert "FAILED second" in shown


def test_every_test_is_in_one_part_and_only_in_one() -> None:
    tests = dev.TOP / "tests"
    listed = [file for part in dev.parts(tests) for each in part for file in files_of(Path(each))]
    assert sorted(listed) == sorted(tests.rglob("test_*.py"))


def test_what_is_run_by_itself_is_there() -> None:
    *_, alone = dev.parts(dev.TOP / "tests")
    assert {Path(each).name for each in alone} == dev.ALONE


def files_of(path: Path) -> set[Path]:
    return set(path.rglob("test_*.py")) if path.is_dir() else {path}
