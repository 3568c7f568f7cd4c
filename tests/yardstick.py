"""How slow the machine is that runs the tests, for those that limit what a piece of work may cost."""

from __future__ import annotations

import re
import time

USUAL = 0.05  # CPU seconds that the yardstick takes where the limits were set
WORDS = re.compile(r"[a-z]+(?= of)|\d+")
TEXT = "the mayor of Lisk said on 3 March that the pier of 1911 was late " * 40


def slowness() -> float:
    """What a limit is to be stretched by, here and now: 1 on the machine it was set on, or a faster one.

    It is taken at the moment of the test, so that a processor that others slow down counts as slow.
    """
    return max(1.0, _yardstick() / USUAL)


def _yardstick() -> float:
    """CPU seconds of work of the kind the limited pieces do: loops, dictionaries, regular expressions."""
    began = time.process_time()
    counts: dict[str, int] = {}
    for _ in range(360):
        for found in WORDS.finditer(TEXT):
            word = found.group()
            counts[word] = counts.get(word, 0) + len(word)
    return time.process_time() - began
