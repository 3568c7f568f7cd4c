"""Long work tells how far it is, how long it will take yet, and stops when asked."""

from __future__ import annotations

import pytest

from quoteline.ui import progress as shown_progress
from quoteline.ui.estimating import Estimate
from quoteline.ui.progress import Progress, time_left


class Clock:
    """Seconds that go on only when told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def told_after(steps: list[tuple[float, int]], total: int | None) -> float | None:
    """The seconds left after steps of (seconds passed, so much done more)."""
    clock = Clock()
    estimate, done = Estimate(clock), 0
    for passed, more in steps:
        clock.now += passed
        done += more
        estimate.step(done, total)
    return estimate.left


def test_an_even_rate_tells_what_is_left() -> None:
    assert told_after([(1.0, 10)] * 10, 1000) == pytest.approx(90, rel=0.01)


def test_nothing_is_told_while_the_work_warms_up_or_its_end_is_unknown() -> None:
    assert told_after([(0.5, 1)] * 3, 1000) is None
    assert told_after([(1.0, 10)] * 10, None) is None
    assert told_after([(1.0, 0)] * 10, 1000) is None
    assert told_after([(1.0, 100)] * 10, 1000) is None


def test_a_slow_beginning_is_forgotten() -> None:
    left = told_after([(10.0, 0), *[(1.0, 10)] * 90], 1800)
    assert left == pytest.approx(90, rel=0.05)


def test_a_single_slow_step_moves_little() -> None:
    even = told_after([(1.0, 10)] * 60, 1200)
    one_slow = told_after([*[(1.0, 10)] * 59, (5.0, 10)], 1200)
    assert even is not None
    assert one_slow is not None
    assert one_slow < 1.4 * even


def test_what_begins_again_from_nothing_is_reckoned_anew() -> None:
    left = told_after([*[(1.0, 1)] * 60, (0.1, -60), *[(1.0, 100)] * 3], 1000)
    assert left == pytest.approx(7, rel=0.1)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (3.0, "less than a minute left"),
        (61.0, "about 1 minute left"),
        (90.0, "about 2 minutes left"),
        (10_000.0, "about 2.8 hours left"),
    ],
)
def test_the_time_left_is_told_in_words(seconds: float | None, words: str) -> None:
    assert time_left(seconds) == words


def test_a_strip_tells_count_time_and_value_for_everybody(qtbot, monkeypatch) -> None:
    clock = Clock()
    monkeypatch.setattr(shown_progress, "Estimate", lambda: Estimate(clock))
    strip = Progress("Importing", "article", "Stop importing")
    qtbot.addWidget(strip)
    strip.begin()
    for done in range(10, 60, 10):
        clock.now += 1.0
        strip.step(done, 4000)
    assert strip.label.text() == "Importing: 50 of 4,000 articles, about 7 minutes left"
    assert (strip.bar.value(), strip.bar.maximum()) == (50, 4000)
    assert strip.bar.accessibleDescription().startswith("Importing")
    assert strip.cancel.accessibleName() == "Stop importing"


def test_parts_and_percents_and_what_nobody_can_measure(qtbot) -> None:
    strip = Progress("Backing up", "%", "Stop")
    qtbot.addWidget(strip)
    strip.step(30, 120)
    assert strip.label.text() == "Backing up: 25%"
    strip.step(3, 8, "Checking the copy")
    assert strip.label.text() == "Checking the copy: 37%"
    strip.tell("Linking names")
    assert (strip.label.text(), strip.bar.maximum()) == ("Linking names…", 0)


def test_it_is_shown_only_when_the_work_lasts(qtbot, monkeypatch) -> None:
    strip = Progress("Importing", "article", "Stop importing")
    qtbot.addWidget(strip)
    strip.begin()
    assert strip.isHidden()
    qtbot.waitUntil(lambda: not strip.isHidden())
    strip.end()
    assert strip.isHidden()


def test_a_second_click_on_stop_stops_nothing_more(qtbot) -> None:
    strip = Progress("Importing", "article", "Stop importing")
    qtbot.addWidget(strip)
    stops: list[int] = []
    strip.cancel_wanted.connect(lambda: stops.append(1))
    strip.begin()
    strip.cancel.click()
    strip.cancel.click()
    assert stops == [1]
    strip.begin()
    strip.cancel.click()
    assert stops == [1, 1]


def test_work_that_cannot_be_stopped_has_no_button(qtbot) -> None:
    strip = Progress("Importing", "article")
    qtbot.addWidget(strip)
    assert strip.cancel.isHidden()
