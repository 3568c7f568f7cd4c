"""Tells which steps from line to line of the program an input takes, at a bearable cost."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType, FrameType
from typing import Any

PATIENCE = 200  # calls of a function without a new step in it, after which
SELDOM = 32  # only every so many of its calls are followed


class Lines:
    """The lines reached since the beginning, and the steps between them, of files whose path holds a part.

    A function that nothing new happened in for long is followed only now and then: the longer fuzzing runs
    the faster it gets.
    """

    def __init__(self, parts: tuple[str, ...]) -> None:
        self._parts = parts
        self._steps: dict[CodeType, set[tuple[int, int]] | None] = {}  # None: not what is asked for
        self._left: dict[CodeType, set[int]] = {}  # lines that no input has reached
        self._idle: dict[CodeType, int] = {}  # calls since the last new step
        self.reached = 0
        self._new = 0

    @contextmanager
    def followed(self) -> Iterator[None]:
        """Follow what runs inside; :meth:`new` tells afterwards how many new steps that took."""
        self._new = 0
        sys.settrace(self._called)
        try:
            yield
        finally:
            sys.settrace(None)

    def new(self) -> int:
        """How many steps the last input took that none before it had."""
        return self._new

    def known(self) -> int:
        """How many lines those functions have that were called at all."""
        return self.reached + sum(map(len, self._left.values()))

    def _called(self, frame: FrameType, event: str, argument: object) -> Any:
        code = frame.f_code
        if code not in self._steps:
            self._meet(code)
        steps = self._steps[code]
        if steps is None:
            return None
        idle = self._idle[code] = self._idle[code] + 1
        if idle > PATIENCE and idle % SELDOM:
            return None
        return self._follower(code, steps)

    def _meet(self, code: CodeType) -> None:
        if not any(part in code.co_filename for part in self._parts):
            self._steps[code] = None
            return
        lines = {line for _, _, line in code.co_lines() if line is not None}
        self._left[code] = lines - {code.co_firstlineno}
        self._steps[code] = set()
        self._idle[code] = 0

    def _follower(self, code: CodeType, steps: set[tuple[int, int]]) -> Any:
        last = 0

        def stepped(frame: FrameType, event: str, argument: object) -> Any:
            nonlocal last
            if event == "line":
                line = frame.f_lineno
                if (last, line) not in steps:
                    steps.add((last, line))
                    self._note(code, line)
                last = line
            return stepped

        return stepped

    def _note(self, code: CodeType, line: int) -> None:
        self._new += 1
        self._idle[code] = 0
        if line in self._left[code]:
            self._left[code].discard(line)
            self.reached += 1
