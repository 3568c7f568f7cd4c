"""The window stands on the screen before what fills it is loaded, and can be closed meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from quoteline.services import deep_links
from quoteline.services.deep_links import DeepLink
from quoteline.services.library import open_library
from quoteline.ui import icons
from quoteline.ui.application import Start, make_application
from quoteline.ui.beginning import Beginning
from quoteline.ui.first_sight import FirstSight

SEEN = """
import sys
from PySide6.QtWidgets import QApplication
from quoteline.ui import beginning
def seen(self):
    print(*sys.modules, file=sys.stderr)
    QApplication.exit(0)
beginning.Beginning._begin = seen
beginning.UNSEEN = 100_000
from quoteline.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def begin(qtbot, homes: None, index_here: None) -> Iterator[Callable[..., tuple[Start, Beginning]]]:
    """Starts the program's first window as a call does, in this process."""
    application = make_application()
    palette, font, interval = application.palette(), application.font(), sys.getswitchinterval()
    made: list[Start] = []

    def begin_it(library: Path, link: DeepLink | None = None) -> tuple[Start, Beginning]:
        start = Start(application, library, (), None, link)
        made.append(start)
        return start, Beginning(start.window, start.steps())

    yield begin_it
    for start in made:
        start.end()
    sys.setswitchinterval(interval)
    application.setStyleSheet("")
    application.setPalette(palette)
    application.setFont(font)


def test_nothing_that_fills_the_window_is_loaded_before_it_is_seen(library_path: Path) -> None:
    here = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", SEEN, "gui", str(library_path)],
        env=here,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    loaded = set(done.stderr.split())
    assert "quoteline.ui.main_window" in loaded
    heavy = {"numpy", "whoosh", "sqlite_utils", "quoteline.extraction", "quoteline.ui.workspace"}
    assert not heavy & loaded


def test_the_library_takes_the_place_of_the_first_sight(begin, library_path, qtbot) -> None:
    start, beginning = begin(library_path)
    window = start.window
    assert window.isVisible()
    assert isinstance(window.pages.currentWidget(), FirstSight)
    assert not window.furnished
    with qtbot.waitSignal(window.settled):
        pass
    assert window.pages.currentWidget() is window.workspace
    assert beginning.failed is None


def test_an_empty_library_shows_the_first_page(begin, tmp_path, qtbot) -> None:
    start, _ = begin(tmp_path / "new.quoteline")
    with qtbot.waitSignal(start.window.settled):
        pass
    assert start.window.pages.currentWidget() is start.window.start


def test_a_library_that_cannot_be_opened_is_told_of_on_the_first_page(begin, tmp_path, qtbot) -> None:
    broken = tmp_path / "broken.quoteline"
    broken.write_bytes(b"nothing of ours" * 100)
    start, _ = begin(broken)
    with qtbot.waitSignal(start.window.settled):
        pass
    assert start.window.pages.currentWidget() is start.window.start
    assert start.window.start._message.isVisible()


def test_a_window_that_is_closed_meanwhile_is_not_furnished(begin, library_path, qtbot) -> None:
    start, beginning = begin(library_path)
    beginning._begin()
    start.window.close()
    qtbot.wait(50)
    assert not start.window.furnished
    assert start.program.windows == []
    assert beginning.failed is None


def test_what_goes_wrong_meanwhile_ends_the_program_and_is_told(
    begin, library_path, qtbot, monkeypatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr("quoteline.ui.beginning.QApplication", SimpleNamespace(exit=ended.append))

    def steps() -> Iterator[None]:
        yield
        raise LookupError("a part is not there")

    start, _ = begin(library_path)
    with qtbot.waitSignal(start.window.settled):
        pass
    beginning = Beginning(start.window, steps())
    beginning._begin()
    qtbot.waitUntil(lambda: ended == [1])
    assert isinstance(beginning.failed, LookupError)


def test_the_first_window_goes_where_a_link_leads(begin, library_path, qtbot) -> None:
    with closing(open_library(library_path, read_only=True)) as library:
        link = deep_links.link_to(library, 2)
    start, _ = begin(library_path, link)
    qtbot.waitUntil(lambda: start.window.furnished and start.window.desk.selected == [2])


def test_icons_are_drawn_for_the_new_scale_of_a_screen(window, monkeypatch) -> None:
    action = next(iter(icons._dressed))
    assert max(each.width() for each in action.icon().availableSizes()) == max(icons.SIZES)
    monkeypatch.setattr(icons, "scales", lambda: (1.0, 2.0))
    screen = window.screen()
    screen.geometryChanged.emit(screen.geometry())
    assert max(each.width() for each in action.icon().availableSizes()) == 2 * max(icons.SIZES)
