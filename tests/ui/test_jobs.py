"""Lanes: answers come home on the interface thread, newer questions win, and no thread is left behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from quoteline.ui.jobs import Lane


class Opened:
    def __init__(self) -> None:
        self.thread = threading.current_thread()
        self.closed_in: threading.Thread | None = None

    def close(self) -> None:
        self.closed_in = threading.current_thread()


@pytest.fixture
def lane(qtbot):
    before = set(threading.enumerate())
    lane = Lane(Opened, "test")
    yield lane
    lane.close()
    assert set(threading.enumerate()) <= before


def hold(lane: Lane) -> threading.Event:
    """Keep the lane busy until the returned event is set."""
    go = threading.Event()
    lane.ask("hold", lambda library: go.wait(60), lambda answer: None)
    return go


def test_an_answer_comes_home_on_the_interface_thread(lane, qtbot):
    seen = []
    here = threading.current_thread
    lane.ask("a", lambda library: here(), lambda asked_in: seen.append((asked_in, here())))
    qtbot.waitUntil(lambda: bool(seen))
    asked_in, answered_in = seen[0]
    assert asked_in is not answered_in
    assert answered_in is threading.main_thread()


def test_the_library_is_opened_used_and_closed_in_the_same_thread(qtbot):
    lane, seen = Lane(Opened, "test"), []
    lane.ask("a", lambda library: (library, threading.current_thread()), seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    lane.close()
    library, thread = seen[0]
    assert library.thread is thread is library.closed_in


def test_a_newer_question_with_the_same_key_makes_the_older_void(lane, qtbot):
    go, asked, seen = hold(lane), [], []
    for number in range(20):
        lane.ask("page", lambda library, n=number: asked.append(n) or n, seen.append)
    go.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert asked == [19]
    assert seen == [19]


def test_the_answer_of_a_question_overtaken_while_it_was_answered_is_dropped(lane, qtbot):
    started, go, seen = threading.Event(), threading.Event(), []
    lane.ask("page", lambda library: started.set() or (go.wait(60) and "old"), seen.append)
    assert started.wait(60)
    lane.ask("page", lambda library: "new", seen.append)
    go.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert seen == ["new"]


def test_a_forgotten_question_gets_no_answer(lane, qtbot):
    go, seen = hold(lane), []
    lane.ask("page", lambda library: "old", seen.append)
    lane.forget("page")
    go.set()
    qtbot.waitUntil(lambda: not lane.busy)
    assert seen == []


def test_a_failure_goes_to_the_callback_that_was_handed_over(lane, qtbot):
    seen = []
    lane.ask("a", lambda library: 1 / 0, lambda answer: None, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ZeroDivisionError)


def test_a_failure_nobody_expected_rises_once_on_the_interface_thread(lane, qtbot):
    with qtbot.captureExceptions() as risen:
        lane.ask("a", lambda library: 1 / 0, lambda answer: None)
        qtbot.waitUntil(lambda: bool(risen))
    assert [kind for kind, *_ in risen] == [ZeroDivisionError]


def test_work_tells_every_step_and_then_its_end(lane, qtbot):
    told = []
    lane.run(lambda library: iter(range(1000)), told.append, lambda: told.append("end"))
    qtbot.waitUntil(lambda: told[-1:] == ["end"])
    assert told[:-1] == list(range(1000))


def test_cancelling_closes_the_generator_between_two_steps(lane, qtbot):
    told, closed = [], []

    def steps(library: object) -> Iterator[int]:
        try:
            yield from range(1_000_000)
        finally:
            closed.append(threading.current_thread())

    job = lane.run(steps, told.append, lambda: told.append("end"))
    qtbot.waitUntil(lambda: len(told) > 3)
    job.cancel()
    qtbot.waitUntil(lambda: not job.running)
    assert told[-1] == "end"
    assert len(closed) == 1
    assert closed[0] is not threading.main_thread()


def test_questions_are_answered_while_work_is_under_way(lane, qtbot):
    told, seen = [], []

    def steps(library: object) -> Iterator[int]:
        number = 0
        while True:
            yield number
            number += 1

    job = lane.run(steps, told.append, lambda: None)
    lane.ask("star", lambda library: "starred", seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    job.cancel()
    qtbot.waitUntil(lambda: not job.running)


def test_no_question_is_answered_in_the_middle_of_a_transaction(lane, qtbot):
    told, asked = [], threading.Event()

    def steps(library: object) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(unfinished=True)
        told.append("writing")
        asked.wait(60)
        yield SimpleNamespace(unfinished=True)
        told.append("written")
        yield SimpleNamespace(unfinished=False)

    job = lane.run(steps, lambda step: None, lambda: None)
    qtbot.waitUntil(lambda: told == ["writing"])
    lane.ask("star", lambda library: told.append("starred"), lambda answer: None)
    asked.set()
    qtbot.waitUntil(lambda: not job.running and "starred" in told)
    assert told == ["writing", "written", "starred"]


def test_work_that_breaks_tells_why_and_the_lane_goes_on(lane, qtbot):
    def steps(library: object) -> Iterator[int]:
        yield 1
        raise ValueError("broken")

    told, seen = [], []
    job = lane.run(steps, told.append, lambda: told.append("end"), lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: not job.running)
    assert told == [1, "broken"]
    lane.ask("a", lambda library: "still here", seen.append)
    qtbot.waitUntil(lambda: seen == ["still here"])


def test_a_library_that_cannot_be_opened_fails_every_question_with_the_reason(qtbot):
    def opening() -> Opened:
        raise OSError("gone")

    lane, seen = Lane(opening, "test"), []
    lane.ask("a", lambda library: 1, lambda answer: None, seen.append)
    lane.run(lambda library: iter(()), lambda step: None, lambda: None, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    lane.close()
    assert [str(error) for error in seen] == ["gone", "gone"]


def test_closing_in_the_middle_of_work_ends_the_thread_and_calls_nothing_more(qtbot):
    lane, told = Lane(Opened, "test"), []

    def steps(library: object) -> Iterator[int]:
        number = 0
        while True:
            yield number
            number += 1

    lane.run(steps, told.append, lambda: told.append("end"))
    qtbot.waitUntil(lambda: len(told) > 3)
    lane.close()
    count = len(told)
    qtbot.wait(30)
    assert len(told) == count
