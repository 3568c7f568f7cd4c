"""The command ``completion``: what a shell completes our commands by, made from their own definitions."""

from __future__ import annotations

import argparse
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from typing import Any

from quoteline import exporters, locations
from quoteline.domain import UserError
from quoteline.services.piped import FORMAT_NAMES

SHELLS = ("bash", "zsh", "tcsh", "fish")
# What an argument is called in the help, and what a shell offers for it.
FILES = frozenset({"PATH", "FILE", "IN", "OUT", "LIST", "LIBRARY"})
FOLDERS = frozenset({"FOLDER"})
LIBRARIES = frozenset({"LIB"})
NAMES = {"FORMAT": exporters.FORMATS, "KIND": FORMAT_NAMES}

BASH_FUNCTIONS = f"""\
_quoteline_library_file() {{
  compgen -d -- "$1"
  compgen -f -X '!*{locations.SUFFIX}' -- "$1"
}}
"""


def completion(options: Namespace) -> int:
    """``quoteline completion``"""
    sys.stdout.write(script(options.shell))
    return 0


def script(shell: str) -> str:
    """The completions for a shell of SHELLS, in its own language. Raises UserError for another."""
    import shtab

    from quoteline.cli.parsing import parser

    if shell not in shtab.SUPPORTED_SHELLS:
        raise UserError(f"There are no completions for “{shell}”; known are {', '.join(SHELLS)}.")
    top = parser()
    for action in _actions(top):
        _tell_what_it_takes(action, shtab.FILE, shtab.DIRECTORY)
    made: str = shtab.complete(top, shell, preamble=BASH_FUNCTIONS if shell == "bash" else "")
    return made if made.endswith("\n") else made + "\n"


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """All that can be told, to the program itself and to each command."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)


def _tell_what_it_takes(action: argparse.Action, file: Mapping[str, Any], folder: Mapping[str, Any]) -> None:
    """Mark what is a file, so that the shell offers files; formats are offered by name."""
    if action.metavar in NAMES and not action.choices:
        action.choices = NAMES[action.metavar]
    elif action.choices:
        return
    elif action.metavar in LIBRARIES:
        library = {**file, "bash": "_quoteline_library_file", "zsh": f"_files -g '*{locations.SUFFIX}'"}
        action.complete = library  # type: ignore[attr-defined]  # where shtab looks for it
    elif action.metavar in FILES:
        action.complete = file  # type: ignore[attr-defined]
    elif action.metavar in FOLDERS:
        action.complete = folder  # type: ignore[attr-defined]
