"""Start a window, or a command if one is given; hands the command line what needs Qt as callables."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quoteline import cli
from quoteline.errors import UserError

if TYPE_CHECKING:  # a command loads what it needs
    from quoteline.services.deep_links import DeepLink
    from quoteline.services.invented.trial import Trial
    from quoteline.services.library import Library
    from quoteline.services.picturing import Wish
    from quoteline.services.timelines import Timeline, TimelineAsked


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives the exit status (0, 1, 2 or 130)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    faces = cli.Faces(
        _open_window,
        _follow_link,
        _save_picture,
        _save_chart,
        _self_test,
        _measure_window,
        _why_no_window,
        _describe_window,
    )
    return cli.run(given, faces)


def _follow_link(library: Path | None, link: DeepLink) -> int:
    return _open_window(library, (), link)


def _open_window(library: Path | None, paths: Sequence[Path], link: DeepLink | None = None) -> int:
    from quoteline.ui.handing_over import meet

    met = meet(library, paths, link)
    if met.taken:
        return 0
    _need_qt()
    from quoteline.ui.application import open_window

    return open_window(library, paths, met.lock, link)


def _save_picture(library: Library, asked: TimelineAsked, path: Path, wish: Wish) -> Timeline:
    _need_qt()
    from quoteline.ui.timeline_picture import save

    return save(library, asked, path, wish)


def _save_chart(library: Library, speaker: int, path: Path, wish: Wish) -> None:
    _need_qt()
    from quoteline.ui.speaker_picture import save

    save(library, speaker, path, wish)


def _self_test() -> int:
    _need_qt()
    from quoteline.ui import self_test

    return self_test.run(print)


def _measure_window(trial: Trial, tell: Callable[[str], None]) -> dict[str, Any]:
    _need_qt()
    from quoteline.ui.bench import measure

    return measure(trial, tell)


def _why_no_window() -> str:
    """Why Qt cannot be loaded; the empty string when it can."""
    try:
        import PySide6.QtWidgets  # noqa: F401 - only to see whether it loads
    except ImportError as error:
        return str(error)
    return ""


def _describe_window() -> Mapping[str, str]:
    if why := _why_no_window():
        return {"missing": why}
    from quoteline.ui.screens import describe

    return describe()


def _need_qt() -> None:
    if why := _why_no_window():
        raise UserError(
            f"This needs the window, which cannot be opened, because Qt could not be loaded ({why})."
            " The other commands work without it; see quoteline --help."
        )


if __name__ == "__main__":
    sys.exit(main())
