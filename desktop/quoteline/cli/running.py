"""Words typed in a terminal become a command, and what goes wrong becomes an exit status and a sentence."""

from __future__ import annotations

import errno
import logging
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Sequence

from quoteline import locations
from quoteline.cli import little_memory
from quoteline.cli.commands import Faces, tell
from quoteline.cli.parsing import COMMANDS, parser
from quoteline.errors import UserError

NO_MEMORY = (
    "quoteline: there is not enough memory for this. What was done before is kept; close other programs, or"
    " do it in smaller parts, and try again."
)
NO_MORE_FILES = (
    "quoteline: the system lets this program open no more files. What was done before is kept; close other"
    " programs, or raise the limit (ulimit -n), and try again."
)
# What is said where a library cannot be loaded, or a thread begun, for want of memory.
NO_ROOM = ("failed to map segment", "annot allocate memory", "t start new thread", "before it is started")
DONE, SOME_FAILED, AT_FAULT, CANCELLED = 0, 1, 2, 130
# The same words stand in docs/commands.md and in the man page.
STATUSES = {
    DONE: "done",
    SOME_FAILED: "done, but some inputs failed; each is named with its reason",
    AT_FAULT: "the call or the library is at fault; one sentence says what to do",
    CANCELLED: "cancelled (Ctrl-C, or a termination signal); whole articles are kept",
}


def run(arguments: Sequence[str], faces: Faces) -> int:
    """Run one command; gives its exit status."""
    _speak_utf8()
    little_memory.mind()
    try:
        return _dispatch(_with_command(list(arguments)), faces)
    except UserError as error:
        tell(f"quoteline: {error}")
        return AT_FAULT
    except KeyboardInterrupt:
        tell("quoteline: cancelled; what was done before is kept.")
        return CANCELLED
    except BrokenPipeError:
        _drop_stdout()  # `quoteline search … | head` is no failure
        return DONE
    except MemoryError:
        tell(NO_MEMORY)
        return AT_FAULT
    except OSError as error:
        if error.errno in (errno.EMFILE, errno.ENFILE):
            tell(NO_MORE_FILES)
            return AT_FAULT
        _drop_stdout()
        tell(f"quoteline: the disk or the output refused: {error}.")
        return AT_FAULT
    except SystemExit as stop:  # argparse has helped, or said what is wrong
        _flush_stdout()
        return stop.code if isinstance(stop.code, int) else AT_FAULT
    except Exception as error:
        if isinstance(error, ImportError | RuntimeError) and any(each in str(error) for each in NO_ROOM):
            tell(NO_MEMORY)
            return AT_FAULT
        logging.getLogger(__name__).debug("unexpected", exc_info=True)
        from quoteline.services import crashes

        crashes.keep(error, "command line")
        if os.environ.get("QUOTELINE_DEBUG"):
            raise
        tell(
            f"quoteline: something went wrong that should not ({type(error).__name__}: {error})."
            " Set QUOTELINE_DEBUG=1 to see where, and please report it."
        )
        return AT_FAULT


def _flush_stdout() -> None:
    """Write what waits to be written while a failure can still be heard: when Python ends it is too late."""
    try:
        sys.stdout.flush()
    except OSError:
        _drop_stdout()


def _drop_stdout() -> None:
    """Point stdout away, so that closing it when Python ends cannot fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        # A text may hold letters that the terminal's encoding has not; an escape is better than a crash.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    if hasattr(signal, "SIGTERM"):
        signal.signal(signal.SIGTERM, signal.default_int_handler)


def _with_command(arguments: list[str]) -> list[str]:
    """The window is the command when none is named; a library may stand alone."""
    if not arguments:
        return ["gui"]
    first = arguments[0]
    if first.startswith("-") or first in COMMANDS:
        return arguments
    if first.endswith(locations.SUFFIX):
        return ["gui", *arguments]
    raise UserError(
        f"“{first}” is not a command. The commands are {', '.join(COMMANDS)}; a library's name ends in"
        f" {locations.SUFFIX}."
    )


def _dispatch(arguments: list[str], faces: Faces) -> int:
    options = _read(arguments)
    options.faces = faces
    if getattr(options, "library", None) is not None:
        options.library = locations.at_home(options.library)
    status = _run(options)
    sys.stdout.flush()
    return int(status or DONE)


def _read(arguments: list[str]) -> Namespace:
    """What a call says; who asks for the version alone is told at once, and for help of all."""
    first = arguments[0]
    return parser(first if first in COMMANDS or first == "--version" else "").parse_args(arguments)


def _run(options: Namespace) -> int | None:
    forms = getattr(options, "forms", None)
    if not forms:
        return options.run(options)  # type: ignore[no-any-return]
    from quoteline.services import word_forms

    with word_forms.in_forms(forms):
        return options.run(options)  # type: ignore[no-any-return]
