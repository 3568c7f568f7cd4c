"""A disk that has no room: no file may become longer than so much."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def room(size: int) -> Iterator[None]:
    """No file may grow beyond ``size`` bytes; where the system cannot see to it, the test is left out."""
    resource = pytest.importorskip("resource", reason="only POSIX can make a disk seem full")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
