"""No test opens a window on someone's screen, or touches the library and settings of whoever runs it."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

# Qt reads it when the first application is made, so it must be set before any test asks for one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("QUOTELINE_LIBRARY", None)

FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


@pytest.fixture(scope="session", autouse=True)
def a_home_nobody_has_used(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in FOLDERS:
            patch.setenv(name, str(home / name.lower()))
        yield
