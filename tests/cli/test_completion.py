"""What shells offer when Tab is pressed, asked of the shells themselves where they are installed."""

from __future__ import annotations

import argparse
import shutil
import subprocess
from pathlib import Path

import pytest
from terminals import Quoteline

from quoteline import exporters
from quoteline.cli.completing import SHELLS, script
from quoteline.cli.parsing import COMMANDS, parser


def options_of(command: str) -> set[str]:
    (under,) = (each for each in parser()._actions if isinstance(each, argparse._SubParsersAction))
    return {name for action in under.choices[command]._actions for name in action.option_strings}


def offered(folder: Path, *words: str) -> set[str]:
    """What bash offers for the last word."""
    if shutil.which("bash") is None:
        pytest.skip("there is no bash here")
    ask = (
        'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _shtab_quoteline;'
        ' printf "%s\\n" "${COMPREPLY[@]}"'
    )
    told = subprocess.run(
        ["bash", "--norc", "-c", ask, str(folder / "quoteline.bash"), "quoteline", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    assert told.stderr == ""
    return set(told.stdout.split("\n")) - {""}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "quoteline.bash").write_text(script("bash"), encoding="utf-8")
    (tmp_path / "mine.quoteline").touch()
    (tmp_path / "notes.txt").touch()
    (tmp_path / "sub").mkdir()
    return tmp_path


def test_every_command_and_every_option_of_it_is_offered(folder: Path) -> None:
    assert offered(folder, "") >= set(COMMANDS)
    for command in COMMANDS:
        assert offered(folder, command, "--") == {each for each in options_of(command) if each[:2] == "--"}


def test_choices_formats_and_files_are_offered(folder: Path) -> None:
    assert offered(folder, "search", "--sort", "") == {"relevance", "said", "published"}
    assert offered(folder, "export", "--format", "") == set(exporters.FORMATS)
    assert offered(folder, "completion", "") == set(SHELLS)
    assert offered(folder, "import", "no") == {"notes.txt"}
    assert offered(folder, "search", "-l", "") == {"mine.quoteline", "sub"}
    assert "notes.txt" in offered(folder, "export", "-o", "")


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_is_one_that_its_shell_understands(quoteline: Quoteline, shell: str, tmp_path: Path) -> None:
    said = quoteline("completion", shell)
    assert (said.status, said.err, said.out) == (0, "", script(shell))
    assert all(command in said.out for command in COMMANDS)
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell} here")
    path = tmp_path / "completions"
    path.write_text(said.out, encoding="utf-8")
    told = subprocess.run([shell, "-n", str(path)], capture_output=True, text=True, timeout=300, check=False)
    assert (told.returncode, told.stderr) == (0, "")


def test_another_shell_is_refused_in_a_sentence(quoteline: Quoteline) -> None:
    said = quoteline("completion", "cmd.exe")
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
