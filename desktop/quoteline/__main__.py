"""Start a window, or a command if one is given; hands the command line what needs Qt as callables."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from quoteline import cli
from quoteline.domain import UserError
from quoteline.services.timelines import Timeline


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives the exit status (0, 1, 2 or 130)."""
    multiprocessing.freeze_support()
    given = list(sys.argv[1:] if arguments is None else arguments)
    return cli.run(given, cli.Faces(_open_window, _save_picture, _self_test, _why_no_window))


def _open_window(library: Path | None, paths: Sequence[Path]) -> int:
    _need_qt()
    from quoteline.ui.application import open_window

    return open_window(library, paths)


def _save_picture(found: Timeline, path: Path, colours: Mapping[int, int]) -> None:
    _need_qt()
    from quoteline.ui.timeline_picture import save

    save(found, path, colours=colours)


def _self_test() -> int:
    _need_qt()
    from quoteline.ui import self_test

    return self_test.run(print)


def _why_no_window() -> str:
    """Why Qt cannot be loaded; the empty string when it can."""
    try:
        import PySide6.QtWidgets  # noqa: F401 - only to see whether it loads
    except ImportError as error:
        return str(error)
    return ""


def _need_qt() -> None:
    if why := _why_no_window():
        raise UserError(
            f"This needs the window, which cannot be opened, because Qt could not be loaded ({why})."
            " The other commands work without it; see quoteline --help."
        )


if __name__ == "__main__":
    sys.exit(main())
