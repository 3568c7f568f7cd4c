"""Measures the window on a library: opening, frames while panning and scrolling, filters, and memory.

Times are wall clock from an event to the end of the painting that follows from it; ``blocked`` is how long
the interface thread did not answer, measured apart (see :mod:`quoteline.ui.watching`).
"""

from __future__ import annotations

import gc
import os
import platform
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

import PySide6
from PySide6.QtGui import QGuiApplication

from quoteline.services.invented.trial import Trial
from quoteline.settings import Settings
from quoteline.ui.appearance import Appearance
from quoteline.ui.application import end, prepare_application
from quoteline.ui.bench_stories import Measured, Stories
from quoteline.ui.bench_turns import Turns
from quoteline.ui.garbage import spare_what_stays
from quoteline.ui.main_window import MainWindow
from quoteline.ui.watching import LIMIT, Watch

WIDTH, HEIGHT = 1440, 900
OPENED, COUNTED = "open to first painted window", "open, all panes"
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Target:
    """What is promised, in milliseconds; None where nothing is."""

    p95: float | None = None
    max: float | None = None


FRAMES, ANSWER, LETTER = Target(p95=16, max=50), Target(p95=150), Target(p95=80)
TARGETS = {
    OPENED: Target(),
    COUNTED: Target(),
    "pan and zoom": FRAMES,
    "scroll the list": Target(p95=16),
    "jump in the list": Target(p95=16),
    "jump in the list, rows read": ANSWER,
    "filter by speaker": ANSWER,
    "filter by speaker: list": ANSWER,
    "brush": ANSWER,
    "brush: list": ANSWER,
    "type a letter": LETTER,
    "type a letter: list": LETTER,
    "type on, last letter": LETTER,
    "type on, last letter: list": LETTER,
    "echo of a letter": Target(p95=16, max=50),
    "show all again": ANSWER,
    "show all again: list": ANSWER,
}


def measure(trial: Trial, tell: Tell) -> dict[str, Any]:
    """Measure the window as told; at least one round, more until the minutes are over."""
    application = prepare_application()
    window = MainWindow(Settings(), Appearance(application, "light"))
    spare_what_stays(window)
    window.resize(WIDTH, HEIGHT)
    turns, measured = Turns(), Measured()
    try:
        with Watch() as watch:
            tell("opening")
            stories = _opened(window, trial, turns, measured)
            opening = watch.worst
            watch.forget()
            memory = _rounds(stories, trial, watch, tell)
            worst, stalls = watch.worst.blocked, list(watch.stalls)
            tell("the stages of a search")
            stages = stories.stages(_asked_for(trial.words))
            painting = sorted(stories.painting() for _ in range(5))[2]
        return {
            **_machine(window),
            "minutes": trial.minutes,
            "figures": [_figure(what, measured.seconds[what]) for what in _in_order(measured)],
            "blocked_ms": {
                "opening": _milliseconds(opening.blocked),
                "worst": _milliseconds(worst),
                "limit": _milliseconds(LIMIT),
                "times": len(stalls),
                "longest": [str(each) for each in sorted(stalls, key=lambda each: -each.blocked)[:8]],
            },
            "stages_cpu_ms": stages,
            "painting_cpu_ms": _milliseconds(painting),
            "memory_mb": memory,
        }
    finally:
        end(window)


def _asked_for(words: Sequence[str]) -> list[str]:
    """What is typed, and each word of it."""
    return list(dict.fromkeys([*(each for words_ in words for each in words_.split()), *words]))


def _opened(window: MainWindow, trial: Trial, turns: Turns, measured: Measured) -> Stories:
    """Open a library as a person would, and wait until there is something to see."""
    window.show()
    window.open(trial.library)
    turns.until(lambda: window.workspace is not None, "the library")
    stories = Stories(window, turns, measured, Random(trial.seed))
    turns.until(lambda: _has_content(window, stories), "the first picture")
    stories.paint()
    measured.add(OPENED, time.perf_counter() - trial.started)
    turns.until(stories.rests, "rest")
    stories.paint()
    measured.add(COUNTED, time.perf_counter() - trial.started)
    stories.settle()
    stories.prepare()
    return stories


def _has_content(window: MainWindow, stories: Stories) -> bool:
    """Whether list and timeline have something to show."""
    workspace = window.workspace
    assert workspace is not None
    filled = workspace.list.model.rowCount() > 0 and stories.rows_at_hand()
    return filled and workspace.timeline.model.timeline is not None and workspace.isVisible()


def _rounds(stories: Stories, trial: Trial, watch: Watch, tell: Tell) -> dict[str, Any]:
    last = time.perf_counter() + trial.minutes * 60
    at_the_start, samples = _held(watch), list[float]()
    while not samples or time.perf_counter() < last:
        tell(f"round {len(samples) + 1}")
        stories.round(trial.words)
        samples.append(_held(watch))
    half_way = samples[(len(samples) - 1) // 2]
    return {
        "at the start": at_the_start,
        "after each round": samples,
        "growth in the second half": round(samples[-1] - half_way, 1),
        "whole process": _status("VmRSS"),
    }


def _held(watch: Watch) -> float:
    """Megabytes of memory that are ours alone: files that are only read, and may be dropped, are not."""
    with watch.aside():
        gc.collect()
        return _status("RssAnon")


def _status(name: str) -> float:
    """A figure of this process in megabytes; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0.0
    return next((round(int(line.split()[1]) / 1024, 1) for line in lines if line.startswith(name)), 0.0)


def _machine(window: MainWindow) -> dict[str, Any]:
    held = window.size()
    return {
        "platform": QGuiApplication.platformName(),
        "window": [held.width(), held.height()],
        "python": platform.python_version(),
        "qt": PySide6.__version__,
        "cores": os.cpu_count(),
        "load": _load(),
    }


def _load() -> float | None:
    """How many programs wanted a processor in the last minute; figures of a busy machine tell less."""
    return round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None


def _in_order(measured: Measured) -> list[str]:
    return [each for each in TARGETS if each in measured.seconds]


def _figure(what: str, seconds: list[float]) -> dict[str, Any]:
    ordered = sorted(seconds)
    figures = {
        "p50": _milliseconds(_part(ordered, 0.5)),
        "p95": _milliseconds(_part(ordered, 0.95)),
        "max": _milliseconds(ordered[-1]),
    }
    target = {name: most for name, most in asdict(TARGETS[what]).items() if most is not None}
    met = all(figures[name] <= most for name, most in target.items())
    return {"what": what, "times": len(ordered), **figures, "target": target, "met": met}


def _part(ordered: Sequence[float], share: float) -> float:
    """The value below which this share of all lies."""
    return ordered[min(len(ordered) - 1, max(0, round(len(ordered) * share + 0.5) - 1))]


def _milliseconds(seconds: float) -> float:
    return round(seconds * 1000, 1)
