"""The interface thread is never kept for 50 ms while articles come in, are read anew, searched and exported.

What counts is time that is ours: work on that thread, and waiting for another of our threads. A machine that is
busy with other things, as one that tests often is, does not fail these; see ``quoteline.ui.watching``.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import closing
from itertools import cycle

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quoteline.domain import Kind
from quoteline.services import indexing, samples
from quoteline.services.invented.library import write
from quoteline.services.library import open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.ui.export_dialog import ExportWish
from quoteline.ui.extract_report import ExtractReportDialog
from quoteline.ui.garbage import spare_what_stays
from quoteline.ui.import_dialog import Wish
from quoteline.ui.import_report import ImportReportDialog
from quoteline.ui.watching import Watch

QUOTATIONS = 6_000
APART = indexing.update_apart  # before other tests' fixture puts it into this process
TIMES = 3  # what was blocked by chance (a page read from disk, a cold cache) is not blocked three times


@pytest.fixture(scope="module")
def large_library(tmp_path_factory):
    """A library with some thousand quotations, and the cache with its index."""
    folder = tmp_path_factory.mktemp("never blocked")
    path, cache = folder / "large.quoteline", folder / "cache"
    prepare(path)
    with pytest.MonkeyPatch.context() as patch, closing(open_library(path)) as library:
        patch.setenv("XDG_CACHE_HOME", str(cache))
        for _ in write(library, QUOTATIONS, 3):
            pass
        for _ in indexing.update(library):
            pass
    return path, cache


@pytest.fixture
def busy_window(large_library, open_window, settled, monkeypatch):
    """A window on that library, with everything in its own thread or process."""
    path, cache = large_library
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.setattr(indexing, "update_apart", APART)
    window = open_window(path)
    spare_what_stays(window)
    yield window
    gc.unfreeze()


@pytest.fixture
def never_blocked(qtbot, settled):
    """Lets a story happen while somebody works in the window; fails when that was blocked each time."""

    def watch(window, story: Callable[[int], Callable[[], bool]]) -> None:
        told = []
        for time in range(TIMES):
            with Watch(window) as watch:
                over = story(time)
                hands = cycle(work_in(window))
                while not over():
                    next(hands)()
                    qtbot.wait(15)
                settled(window)
            assert watch.ticks > 20
            if not watch.stalls:
                return
            told += [f"time {time + 1}: {each}" for each in watch.stalls]
        pytest.fail("\n".join(told))

    return watch


def reported(window, kind):
    """Whether the work has ended, which a dialog tells; it is put away."""
    reports = window.findChildren(kind)
    for each in reports:
        each.close()
        each.deleteLater()
    return bool(reports)


def work_in(window):
    """What somebody does meanwhile, piece by piece."""
    workspace, desk = window.workspace, window.desk
    bar = workspace.list.table.verticalScrollBar()

    def type_letters(letters):
        workspace.search.box.setFocus()
        QTest.keyClicks(workspace.search.box, letters)

    def turn_wheel():
        bar.setValue(bar.value() + 400)

    yield lambda: type_letters("gov")
    yield lambda: type_letters("ernment")
    yield turn_wheel
    yield lambda: desk.want(Wanted())
    yield lambda: bar.setValue(bar.maximum() // 2)
    yield lambda: workspace.list.table.selectRow(workspace.list.table.rowAt(40))
    yield lambda: desk.change(kinds=(Kind.DIRECT,))
    yield turn_wheel
    yield lambda: workspace.timeline.canvas.zoom(1.5)
    yield lambda: workspace.timeline.canvas.zoom(0.5)
    yield lambda: desk.want(Wanted("the"))
    yield lambda: QTest.keyClick(workspace.list.table, Qt.Key.Key_Down)
    yield lambda: desk.want(Wanted())


def test_while_articles_are_imported_and_search_is_prepared(busy_window, never_blocked, tmp_path):
    lines = samples.sample_articles().read_text(encoding="utf-8").splitlines(keepends=True)

    def story(time):
        file = tmp_path / f"articles {time}.jsonl"
        file.write_text("".join(lines[time * 20 : time * 20 + 40]), encoding="utf-8")
        busy_window.import_wish(Wish((file,)))

        return lambda: reported(busy_window, ImportReportDialog) and not busy_window.session.indexing

    never_blocked(busy_window, story)


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_while_quotations_are_exported(busy_window, never_blocked, tmp_path, format):
    def story(time):
        path = tmp_path / f"out {time}.{format}"
        ids = tuple(busy_window.workspace.list.model.ids)
        busy_window.connections.exporting.run(ExportWish(ids, path, format, None, False))
        return path.exists

    never_blocked(busy_window, story)


def test_while_articles_are_read_anew(busy_window, never_blocked):
    def story(time):
        busy_window.connections.extracting.run("rules")
        return lambda: reported(busy_window, ExtractReportDialog) and not busy_window.session.indexing

    never_blocked(busy_window, story)


def test_while_one_searches_and_filters(busy_window, never_blocked, qtbot):
    def story(time):
        left = iter(range(60))
        return lambda: next(left, None) is None

    never_blocked(busy_window, story)
