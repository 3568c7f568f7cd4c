"""Every window test runs offscreen, and one that leaves a thread of a lane behind fails."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _lanes() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name.startswith("quoteline-")}


@pytest.fixture(autouse=True)
def no_thread_is_left_behind() -> Iterator[None]:
    before = _lanes()
    yield
    left = {thread.name for thread in _lanes() - before}
    assert not left, f"threads left behind: {sorted(left)}"
