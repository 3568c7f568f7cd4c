"""Make the man page of the program from the definitions of its commands, so that the two cannot differ.

python build/make_man_page.py [FILE]    (default: stdout)
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from quoteline import __version__
from quoteline.cli.parsing import parser
from quoteline.cli.running import STATUSES

SUMMARY = "who said what, and when, from the articles on your own machine"
DESCRIPTION = (
    "Quoteline reads news articles, finds every quotation in them (direct, partly quoted and reported),"
    " names the speaker, works out the day it was said, and shows it all on a timeline. Without a command,"
    " the window opens. What the window can do, the commands can do. Data goes to standard output, messages"
    " and progress to standard error. No internet connection is opened but to a feed or an address that was"
    " named or subscribed to.",
    "Options are written in full. A query that begins with “-” follows “--”. The documentation that comes"
    " with the program tells each command at length, the language of queries, and the Python library.",
)
ENVIRONMENT = {
    "QUOTELINE_LIBRARY": "The library where none is named with -l.",
    "QUOTELINE_MODELS": "Another folder of trained models than the one that comes with the program.",
    "QUOTELINE_DEBUG": "If set, a failure that should not be is shown with its trace.",
}
FILES = {
    "~/.local/share/quoteline/default.quoteline": "The person's own library. “quoteline doctor” names it.",
    "~/.config/quoteline/": "What was chosen in the window.",
    "~/.cache/quoteline/": "Search indexes and counts. All of it is made anew when it is missing.",
}
EXAMPLES = {
    "Import a folder, and what another program prints:": (
        'quoteline import articles/ --outlet "The Morning Ledger"',
        "fetch-news | quoteline import -",
    ),
    "Search, and take it away as a table:": (
        "quoteline search 'dam speaker:\"Mara Velinova\" said:2024-11'",
        "quoteline export kind:direct --format csv -o quotations.csv",
    ),
    "The quotations of one text, without any library:": (
        "quoteline extract article.txt --published 2025-03-20 --json",
    ),
}


def page(day: str = "") -> str:
    """The man page, in the language of man(7), ASCII alone. ``day``: the date it bears, 2025-03-20."""
    top = parser()
    commands = _commands(top)
    return "\n".join(
        [
            '.\\" Made by build/make_man_page.py from the definitions of the commands.',
            f'.TH QUOTELINE 1 "{day}" "quoteline {__version__}" "User Commands"',
            ".nh",
            ".ad l",  # long choices leave gaps in justified lines
            *section("Name", [f"quoteline \\- {text(SUMMARY)}"]),
            *section("Synopsis", _synopsis()),
            *section("Description", [text(DESCRIPTION[0]), ".PP", text(DESCRIPTION[1])]),
            *section("Options", _options(top)),
            *section("Commands", [line for name in commands for line in _command(name, commands[name])]),
            *section("Exit status", _listed({str(status): words for status, words in STATUSES.items()})),
            *section("Environment", _listed(ENVIRONMENT)),
            *section("Files", _listed(FILES)),
            *section("Examples", _examples()),
            "",
        ]
    )


def text(words: str) -> str:
    """Words as they are written in a man page: nothing in them is a command, and all of it is ASCII."""
    plain = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    shown = re.sub(r"[^\x00-\x7f]", lambda found: f"\\[u{ord(found[0]):04X}]", plain)
    return f"\\&{shown}" if shown.startswith(".") else shown


def section(name: str, lines: list[str]) -> list[str]:
    """A heading with its lines."""
    return [f".SH {name.upper()}", *lines]


def _commands(top: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (under,) = (each for each in top._actions if isinstance(each, argparse._SubParsersAction))
    return dict(under.choices)


def _synopsis() -> list[str]:
    calls = "[\\fIgui\\fR] [\\fILIBRARY\\fR]", "\\fICOMMAND\\fR [\\fIOPTION\\fR]..."
    return [".B quoteline", calls[0], ".br", ".B quoteline", calls[1]]


def _command(name: str, command: argparse.ArgumentParser) -> Iterator[str]:
    yield f".SS {text(f'quoteline {name}')}"
    yield f"\\fBquoteline {text(name)}\\fR {_breakable(_usage(command))}".rstrip()
    yield ".PP"
    yield text(command.description or "")
    yield from _options(command)


def _breakable(choices: str) -> str:
    """Lists of choices may go on in the next line."""
    return text(choices).replace(",", ",\\:").replace("|", "|\\:")


def _usage(command: argparse.ArgumentParser) -> str:
    """What may stand behind the command, in one line, but for --help."""
    told = " ".join(command.format_usage().split()).removeprefix("usage: ")
    return told.removeprefix(command.prog).replace("[-h]", "").strip()


def _options(command: argparse.ArgumentParser) -> list[str]:
    lines: list[str] = []
    for action in command._actions:
        if action.option_strings and action.dest != "help":
            lines += [".TP", _named(action), text(_help(action))]
        elif action.help and not isinstance(action, argparse._SubParsersAction) and action.dest != "help":
            lines += [".TP", f"\\fI{text(str(action.metavar or action.dest))}\\fR", text(_help(action))]
    return lines


def _named(action: argparse.Action) -> str:
    names = ", ".join(f"\\fB{text(name)}\\fR" for name in action.option_strings)
    if action.nargs == 0:
        return names
    value = action.metavar or "|".join(map(str, action.choices or ())) or action.dest.upper()
    return f"{names} \\fI{_breakable(str(value))}\\fR"


def _help(action: argparse.Action) -> str:
    told = (action.help or "") % {"prog": "quoteline", "default": action.default}
    return told or (
        f"one of {', '.join(map(str, action.choices))}" if action.choices else "see the documentation"
    )


def _listed(items: dict[str, str]) -> list[str]:
    return [line for name, told in items.items() for line in (".TP", f"\\fB{text(name)}\\fR", text(told))]


def _examples() -> list[str]:
    lines: list[str] = []
    for told, calls in EXAMPLES.items():
        lines += [".PP", text(told), ".RS 4", ".nf", *(text(call) for call in calls), ".fi", ".RE"]
    return lines[1:]


def main(arguments: list[str]) -> int:
    """Write the page to a file, or to stdout."""
    built = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    made = page(time.strftime("%Y-%m-%d", time.gmtime(built)))
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
    elif arguments:
        Path(arguments[0]).write_text(made, "ascii")
    else:
        sys.stdout.write(made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
