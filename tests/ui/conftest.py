"""Every window test runs offscreen, in homes of its own; one that leaves a thread of a lane behind fails."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from quoteline.services import importing, indexing, samples
from quoteline.services.library import open_library, prepare
from quoteline.settings import Settings
from quoteline.ui import guarding, icons, theme

PATIENCE = 60_000  # milliseconds
ARTICLES = 16  # of the sample articles: enough for every pane, few enough for every test


def _lanes() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name.startswith("quoteline-")}


@pytest.fixture(scope="session", autouse=True)
def errors_end_no_process() -> None:
    guarding.install()


@pytest.fixture(autouse=True)
def no_thread_is_left_behind() -> Iterator[None]:
    before = _lanes()
    yield
    left = {thread.name for thread in _lanes() - before}
    assert not left, f"threads left behind: {sorted(left)}"


@pytest.fixture(autouse=True)
def nothing_stays_on_the_clipboard() -> Iterator[None]:
    """Without a screen the clipboard is a static of Qt's: what Python put there would crash it at the end."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture
def qtbot(qtbot):
    """Waits as long as a machine that is busy with other tests may need; what comes is never waited for."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=PATIENCE)
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=PATIENCE)
    qtbot.waitSignals = partial(qtbot.waitSignals, timeout=PATIENCE)
    return qtbot


@pytest.fixture(autouse=True)
def homes(tmp_path, monkeypatch):
    """Settings, libraries and caches of a test lie in its own folder."""
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "home"))
    monkeypatch.delenv("QUOTELINE_LIBRARY", raising=False)


@pytest.fixture(scope="session")
def few_articles(tmp_path_factory) -> Path:
    """A file with the first sample articles."""
    lines = samples.sample_articles().read_text(encoding="utf-8").splitlines(keepends=True)
    file = tmp_path_factory.mktemp("articles") / "articles.jsonl"
    file.write_text("".join(lines[:ARTICLES]), encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def made_library(few_articles, tmp_path_factory) -> Path:
    """A library with the first sample articles in it, made once."""
    path = tmp_path_factory.mktemp("library") / "made.quoteline"
    prepare(path)
    library = open_library(path)
    for _ in importing.import_paths(library, [few_articles], jobs=1):
        pass
    library.close()
    return path


@pytest.fixture
def library_path(made_library, tmp_path) -> Path:
    """A copy for one test, which may change it."""
    return Path(shutil.copy(made_library, tmp_path / "trial.quoteline"))


@pytest.fixture
def index_here(monkeypatch):
    """Bring search up to date in the lane itself: the process of its own is tested where it is made."""

    def update(path: Path) -> Iterator[indexing.IndexStep]:
        library = open_library(path)
        try:
            yield from indexing.update(library)
        finally:
            library.close()

    monkeypatch.setattr(indexing, "update_apart", update)


@pytest.fixture
def open_window(qtbot, index_here, monkeypatch) -> Iterator[Callable[..., SimpleNamespace]]:
    """Opens main windows; each is closed in order at the end, and an unexpected error fails the test."""
    from quoteline.ui.appearance import Appearance
    from quoteline.ui.application import prepare_application
    from quoteline.ui.main_window import MainWindow

    interval = sys.getswitchinterval()
    application = prepare_application()
    palette, font = application.palette(), application.font()
    theme.use_own_sans()
    made = []

    def open_it(path: Path | None, kept: Settings | None = None, size: tuple[int, int] = (1280, 800)):
        kept = kept or Settings()
        appearance = Appearance(application, kept.appearance)
        window = MainWindow(kept, appearance)
        made.append((window, appearance))
        window.resize(*size)
        window.show()
        if path is not None:
            with qtbot.waitSignal(window.settled):
                window.open(path)
            settle(window, qtbot)
        return window

    yield open_it
    for window, appearance in made:
        window.close()
        delete(window)
        delete(appearance)
    icons.forget()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sys.setswitchinterval(interval)
    application.setStyleSheet("")
    application.setPalette(palette)
    application.setFont(font)


def settle(window, qtbot) -> None:
    """Wait until no lane has anything to do and no timer of rest (typing, selecting) is running."""
    for _ in range(2):  # what came home last may have asked for more
        qtbot.waitUntil(lambda: rests(window))
        qtbot.wait(2)


def rests(window) -> bool:
    if window.session is None or window.workspace is None:
        return window.session is None
    timers = [timer for timer in window.workspace.findChildren(QTimer) if timer.isSingleShot()]
    return not window.session.busy and not any(timer.isActive() for timer in timers)


@pytest.fixture
def window(open_window, library_path):
    """The main window with the trial library open."""
    return open_window(library_path)


@pytest.fixture
def settled(qtbot) -> Callable[[object], None]:
    return lambda window: settle(window, qtbot)
