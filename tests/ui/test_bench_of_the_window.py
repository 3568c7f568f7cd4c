"""``quoteline bench --ui`` does in the real window what it says, and tells how long each thing took."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import closing

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from quoteline.services import indexing
from quoteline.services.invented.library import write
from quoteline.services.invented.trial import SEED, Trial, words_to_type
from quoteline.services.library import open_library, prepare
from quoteline.ui import bench, bench_stories
from quoteline.ui.bench_turns import Turns

ASKED = ("filter by speaker", "brush", "type a letter", "type on, last letter", "show all again")


@pytest.fixture
def invented_library(tmp_path):
    path = tmp_path / "invented.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        for _ in write(library, 1_500, SEED):
            pass
        for _ in indexing.update(library):
            pass
    return path


@pytest.fixture
def in_short(monkeypatch):
    """Every story, but less of it."""
    for name, value in {
        "ROAMING": 0.6,
        "FLINGING": 0.3,
        "JUMPS": 6,
        "RANKS": (0, 2),
        "BRUSHES": 2,
    }.items():
        monkeypatch.setattr(bench_stories, name, value)


def test_every_story_is_told_with_its_figures_and_targets(
    invented_library, in_short, qapp, index_here, open_window
):
    told = []
    started = time.perf_counter()
    trial = Trial(invented_library, words_to_type()[:1], 0.0, started)
    found = bench.measure(trial, told.append)
    figures = {each["what"]: each for each in found["figures"]}
    assert list(figures) == [each for each in bench.TARGETS if each in figures]
    assert set(figures) == set(bench.TARGETS)
    for each in figures.values():
        assert 0 < each["p50"] <= each["p95"] <= each["max"]
        assert each["met"] == all(each[name] <= most for name, most in each["target"].items())
    for what in ASKED:
        assert figures[what]["p50"] >= figures[f"{what}: list"]["p50"]
    assert figures["filter by speaker"]["times"] == 2
    assert figures["type a letter"]["times"] == len("government") - 1  # a single letter is not searched for
    assert figures["pan and zoom"]["times"] > 10
    assert figures[bench.OPENED]["max"] / 1000 < time.perf_counter() - started
    assert told == ["opening", "round 1", "the stages of a search"]
    stages = found["stages_cpu_ms"]["government"]
    assert stages["hits"] > 0
    assert list(stages) == ["hits", "index", "mask", "order", "rows", "counts", "timeline"]
    assert sum(stages.values()) > stages["hits"]
    assert found["painting_cpu_ms"] > 0
    assert found["blocked_ms"]["limit"] == 50
    if sys.platform == "linux":
        assert found["memory_mb"]["at the start"] > 20
    json.dumps(found)


def test_a_frame_ends_when_it_is_painted_and_an_event_that_paints_nothing_is_none(qtbot):
    class Slow(QWidget):
        asked = True

        def event(self, event):
            if event.type() == QEvent.Type.User and self.asked:
                self.update()
            return super().event(event)

        def paintEvent(self, event):
            time.sleep(0.04)

    turns, widget = Turns(), Slow()
    qtbot.addWidget(widget)
    turns.watch(widget)
    widget.show()
    qtbot.waitExposed(widget)
    QApplication.processEvents()
    spent = turns.frame(widget, QEvent(QEvent.Type.User))
    assert spent is not None
    assert spent >= 0.04
    widget.asked = False
    assert turns.frame(widget, QEvent(QEvent.Type.User)) is None


def bench_ui(tmp_path, *words):
    settings = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    return subprocess.run(
        [sys.executable, "-m", "quoteline", "bench", *map(str, words)],
        env=settings,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--minutes", 1), "--minutes goes with --ui."),
        (("--keep", "x"), "--keep goes with --ui."),
        (("--ui", "--minutes", "long"), "“long” is no number of minutes"),
        (("--ui", "--size", 5, "-l", "x.quoteline"), "leave out -l, or both of them"),
    ],
)
def test_what_does_not_go_together_is_said(tmp_path, words, said):
    done = bench_ui(tmp_path, *words)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
