"""The man page and the completions of the package tell of every command and option, as they are now."""

from __future__ import annotations

import argparse
import gzip
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import linux_tree
from make_man_page import page, text
from quoteline.cli.completing import script
from quoteline.cli.parsing import COMMANDS, parser
from quoteline.cli.running import STATUSES

PAGE = page("2026-11-23")
SECTIONS = {
    part.partition("\n")[0].removeprefix("quoteline ").replace("\\-", "-"): part
    for part in re.split(r"^\.S[SH] ", PAGE, flags=re.MULTILINE)
}


def arguments() -> Iterator[tuple[str, argparse.Action]]:
    (under,) = (each for each in parser()._actions if isinstance(each, argparse._SubParsersAction))
    for name, command in under.choices.items():
        yield from ((name, action) for action in command._actions if action.dest != "help")


def test_every_command_has_a_section_with_all_that_it_takes() -> None:
    assert set(COMMANDS) <= set(SECTIONS)
    for name, action in arguments():
        for option in action.option_strings:
            assert f"\\fB{text(option)}\\fR" in SECTIONS[name], (name, option)
        if action.help:
            assert text(action.help % {"default": action.default}) in SECTIONS[name], (name, action.dest)


def test_every_argument_says_what_it_is() -> None:
    assert [(name, action.dest) for name, action in arguments() if not (action.help or action.choices)] == []


def test_exit_statuses_and_environment_are_told() -> None:
    for status, words in STATUSES.items():
        assert f"\\fB{status}\\fR\n{text(words)}" in SECTIONS["EXIT STATUS"]
    assert {"QUOTELINE_LIBRARY", "QUOTELINE_MODELS"} <= set(re.findall("QUOTELINE_[A-Z]+", PAGE))


def test_nothing_in_a_page_is_taken_for_a_command() -> None:
    assert PAGE.isascii()
    assert text(".TH 'x' \\n “é”") == "\\&.TH \\(aqx\\(aq \\en \\[u201C]\\[u00E9]\\[u201D]"
    known = r"\.(TH|SH|SS|TP|PP|RS|RE|B|br|nf|fi|nh|ad|\\\")( |$)"
    assert [line for line in PAGE.splitlines() if line[:1] in ".'" and not re.match(known, line)] == []


@pytest.mark.parametrize("command", [("groff", "-ww", "-z", "-man", "-Tutf8"), ("mandoc", "-W", "warning")])
def test_the_formatters_have_nothing_to_say_of_it(command: tuple[str, ...], tmp_path: Path) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"there is no {command[0]} here")
    (tmp_path / "quoteline.1").write_text(PAGE, "ascii")
    told = subprocess.run(
        [*command, str(tmp_path / "quoteline.1")], capture_output=True, text=True, timeout=300, check=False
    )
    assert (told.returncode, told.stderr) == (0, "")


def test_the_package_puts_them_where_shells_and_man_look(tmp_path: Path) -> None:
    linux_tree.install_terminal_files(tmp_path, {"DATE": "2026-11-23"})
    share = tmp_path / "usr" / "share"
    assert gzip.decompress((share / "man/man1/quoteline.1.gz").read_bytes()).decode() == PAGE
    assert (share / "bash-completion/completions/quoteline").read_text("utf-8") == script("bash")
    zsh = (share / "zsh/vendor-completions/_quoteline").read_text("utf-8")
    assert zsh.startswith("#compdef quoteline")
    assert all(path.stat().st_mode & 0o777 == 0o644 for path in share.rglob("*") if path.is_file())
