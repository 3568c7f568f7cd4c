"""A call loads the modules of its own command, and reads the same words as if it had loaded all."""

from __future__ import annotations

import subprocess
import sys

import pytest

from quoteline.cli.parsing import COMMANDS, KINDS, parser
from quoteline.domain import Kind

LOADED = """
import sys
from quoteline.__main__ import main
main(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
"""


def loaded_by(*words: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *words], capture_output=True, text=True, timeout=300, check=True
    )
    return set(done.stderr.split())


def test_who_asks_for_the_version_waits_for_no_extraction_search_or_numpy() -> None:
    heavy = {"numpy", "whoosh", "sqlite_utils", "quoteline.extraction", "quoteline.search", "PySide6"}
    assert not heavy & loaded_by("--version")


def test_a_command_does_not_load_the_modules_of_others() -> None:
    loaded = loaded_by("report", "--help")
    assert "quoteline.cli.versions" in loaded
    assert not {"quoteline.cli.exporting", "quoteline.cli.speakers", "quoteline.cli.changing"} & loaded


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_read_alike_by_its_part_of_the_grammar_and_by_the_whole(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = []
    for grammar in (parser(command), parser()):
        with pytest.raises(SystemExit):
            grammar.parse_args([command, "--help"])
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]
    assert f"quoteline {command}" in told[0]


def test_the_kinds_that_a_correction_may_give_are_all_that_there_are() -> None:
    assert tuple(each.value for each in Kind) == KINDS
