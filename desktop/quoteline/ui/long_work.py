"""Work of many steps on a lane, with its strip in the status bar and a way out; one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from quoteline.services.library import Library
from quoteline.ui.jobs import Job, Lane
from quoteline.ui.progress import Progress

S = TypeVar("S")


class LongWork:
    """Shows the strip while the work goes on, and stops it when asked to."""

    def __init__(self, strip: Progress, complain: Callable[[Exception], None]) -> None:
        self._strip, self._complain = strip, complain
        self._job: Job | None = None
        strip.cancel_wanted.connect(self.stop)

    @property
    def running(self) -> bool:
        return self._job is not None

    def run(
        self,
        lane: Lane,
        steps: Callable[[Library], Iterator[S]],
        on_step: Callable[[S], None],
        on_end: Callable[[bool], None],
    ) -> None:
        """Walk through ``steps``; ``on_end`` is told whether it was stopped. A failure is complained of."""
        self._strip.begin()
        self._job = lane.run(steps, on_step, lambda: self._end(on_end), self._fail)

    def stop(self) -> None:
        """Stop after the step that is being done."""
        if self._job is not None:
            self._job.cancel()

    def let_go(self) -> None:
        """The lane is closed: nothing of it will be heard any more."""
        self._job = None
        self._strip.end()

    def _end(self, on_end: Callable[[bool], None]) -> None:
        stopped = self._job is not None and self._job.cancelled
        self.let_go()
        on_end(stopped)

    def _fail(self, error: Exception) -> None:
        self.let_go()
        self._complain(error)
