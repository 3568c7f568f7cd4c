"""Where the system gives the program little memory, numpy is not begun unless there is room for it.

What reckons inside numpy (OpenBLAS) ends the program where it gets no memory, with a line of its own: nobody
could say any more what is to be done.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # every start of the program comes through here
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

NEEDED = 100_000_000  # bytes of address space, of which numpy takes 90 where it begins no thread


def mind() -> None:
    """To be called before numpy is loaded: too little room is a MemoryError then. Linux alone tells."""
    if sys.platform != "linux":
        return
    import resource

    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    if limit != resource.RLIM_INFINITY:
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # each would take 40 MB more
        sys.meta_path.insert(0, _Room(limit))


class _Room:
    """Finds nothing, but looks for room when numpy is asked for."""

    def __init__(self, limit: int) -> None:
        self._limit = limit

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name == "numpy" and self._limit - _taken() < NEEDED:
            raise MemoryError("there is no room for numpy")
        return None


def _taken() -> int:
    """Bytes of address space that this process has."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
