"""Every command and every option has its line in docs/commands.md, and nothing else has."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from quoteline import exporters
from quoteline.cli.parsing import COMMANDS, parser

PAGE = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
SECTIONS = {
    name: section.partition("\n## ")[0]
    for section in re.split(r"^### ", PAGE, flags=re.MULTILINE)[1:]
    for name in re.findall(r"`quoteline ([a-z-]+)", section.partition("\n")[0])
}
EVERYWHERE = {"-h", "--help", "-l", "--library", "--version"}
SHARED = {"--json": "All of these take `--json`"}


def commands() -> dict[str, argparse.ArgumentParser]:
    (under,) = (each for each in parser()._actions if isinstance(each, argparse._SubParsersAction))
    return dict(under.choices)


def options(command: str) -> set[str]:
    return {name for action in commands()[command]._actions for name in action.option_strings} - EVERYWHERE


def test_every_command_has_a_section_and_every_section_a_command() -> None:
    assert set(SECTIONS) == set(commands()) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_documented(command: str) -> None:
    said = SECTIONS[command]
    for option in options(command):
        shared = PAGE.find(SHARED.get(option, "\0"))
        assert re.search(rf"`[^`]*{re.escape(option)}\b", said) or 0 <= shared < PAGE.index(said), option


@pytest.mark.parametrize("command", COMMANDS)
def test_every_documented_option_is_there(command: str) -> None:
    written = set(
        re.findall(r"(?<![\w-])--?[a-z][a-z-]*", " ".join(re.findall(r"`([^`]+)`", SECTIONS[command])))
    )
    assert written - EVERYWHERE <= options(command)


def test_choices_are_documented_as_they_are() -> None:
    for command, parsed in commands().items():
        for action in parsed._actions:
            if action.choices and action.option_strings and "as for `import`" not in SECTIONS[command]:
                choices = "\\|".join(map(str, action.choices))
                assert f"`{action.option_strings[0]} {choices}`" in SECTIONS[command]


def test_every_format_and_column_of_an_export_is_documented() -> None:
    for name in exporters.FORMATS:
        assert f"`{name}`" in SECTIONS["export"]
    assert ", ".join(exporters.COLUMNS) in SECTIONS["export"]


def test_what_holds_everywhere_is_documented() -> None:
    general = PAGE.partition("\n## ")[0]
    assert all(option in general for option in EVERYWHERE - {"-h"})
    assert all(f"| {status} |" in general for status in (0, 1, 2, 130))
