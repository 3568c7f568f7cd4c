"""What keeps the interface thread from its work is seen and measured; a busy machine is not blamed on it."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
import time

import pytest

from quoteline.ui.watching import Watch

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells how long a thread waited")


@pytest.fixture
def watch(qtbot):
    with Watch() as made:
        qtbot.wait(60)
        yield made


def work(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_work_on_the_interface_thread_is_seen_with_its_place(watch, qtbot):
    watch.forget()
    work(0.12)
    qtbot.wait(20)
    assert 0.1 < watch.worst.blocked < 0.4
    assert watch.stalls == [watch.worst]
    assert watch.worst.where[-1].endswith(" work")
    assert "blocked 1" in str(watch.worst)


def test_sleeping_on_the_interface_thread_is_seen(watch, qtbot):
    watch.forget()
    time.sleep(0.12)
    qtbot.wait(20)
    assert watch.worst.blocked > 0.06
    assert watch.worst.busy < 0.05


def test_a_thread_that_keeps_the_interpreter_is_seen(watch, qtbot):
    # C code that never lets go of the interpreter, a tenth of a second and more
    other = threading.Thread(target=lambda: sum(range(12_000_000)))
    watch.forget()
    other.start()
    qtbot.waitUntil(lambda: not other.is_alive())
    qtbot.wait(20)
    assert watch.worst.blocked > 0.05


def test_a_window_at_rest_is_not_blocked(watch, qtbot):
    watch.forget()
    qtbot.wait(300)
    assert watch.ticks > 10
    assert watch.stalls == []


def test_what_is_put_aside_does_not_count(watch, qtbot):
    watch.forget()
    with watch.aside():
        work(0.1)
    qtbot.wait(30)
    assert watch.stalls == []


@linux
def test_other_programs_that_take_the_processor_are_not_blamed_on_us(watch, qtbot):
    context = multiprocessing.get_context("spawn")
    others = [context.Process(target=hog, args=(1.5,), daemon=True) for _ in range(3 * (os.cpu_count() or 1))]
    for each in others:
        each.start()
    qtbot.wait(700)  # until they are at work
    watch.forget()
    qtbot.wait(600)
    assert watch.stalls == [], "; ".join(map(str, watch.stalls))
    for each in others:
        each.join()


def hog(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass
