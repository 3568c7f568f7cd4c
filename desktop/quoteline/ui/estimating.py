"""How long work will take yet, from the rate at which it went on lately."""

from __future__ import annotations

import time
from collections.abc import Callable

WARMING_UP = 2.0  # seconds in which readers start, and nobody can tell how long it will take
HALF_LIFE = 15.0  # seconds after which a rate counts half as much as the one now


class Estimate:
    """Told how much is done, it tells how many seconds are left.

    The rate is the work done over the time it took, with what lies back counting less and less: a slow
    beginning is forgotten, a single slow step moves little. ``clock`` gives seconds that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.begin()

    def begin(self) -> None:
        """The work begins now."""
        self._begun = self._at = self._clock()
        self._done = 0.0
        self._work = self._time = 0.0  # both faded alike
        self._left: float | None = None

    def step(self, done: float, total: float | None) -> None:
        """So much of so much is done. Less than before: it began again, with another part of the work."""
        if done < self._done:
            self.begin()
        now = self._clock()
        passed = now - self._at
        fading = 0.5 ** (passed / HALF_LIFE)
        self._work = self._work * fading + (done - self._done)
        self._time = self._time * fading + passed
        self._done, self._at = done, now
        self._left = self._reckoned(total)

    def _reckoned(self, total: float | None) -> float | None:
        known = total and self._work > 0 and self._time > 0 and self._at - self._begun >= WARMING_UP
        if not known or total is None or not 0 < self._done < total:
            return None
        return (total - self._done) * self._time / self._work

    @property
    def left(self) -> float | None:
        """Seconds that are left, as of the last step; None while nobody can tell."""
        return self._left
