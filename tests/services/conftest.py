"""An open library in a temporary folder, with its index."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from quoteline.services.library import Library, open_library, prepare


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library, open."""
    path = tmp_path / "library.quoteline"
    prepare(path)
    with closing(open_library(path)) as opened:
        yield opened
