"""The window must end when the system asks it to, also while nobody touches it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PATIENCE = 60.0


@pytest.mark.skipif(os.name != "posix", reason="only POSIX systems ask by signal")
@pytest.mark.parametrize("request_", [signal.SIGTERM, signal.SIGINT])
def test_an_idle_window_closes_its_library_when_it_is_asked_to_end(tmp_path: Path, request_: int) -> None:
    library = tmp_path / "asked.quoteline"
    command = [sys.executable, "-m", "quoteline", "gui", str(library)]
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    settings.update(
        {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    )
    window = subprocess.Popen(command, env=settings, stderr=subprocess.PIPE)
    try:
        end = time.monotonic() + PATIENCE
        while not library.exists() and time.monotonic() < end:
            time.sleep(0.2)
        time.sleep(2)  # until it has come to rest
        window.send_signal(request_)
        _, said = window.communicate(timeout=PATIENCE)
    finally:
        window.kill()
    assert window.returncode == 0
    assert b"Traceback" not in said
    assert sorted(file.name for file in tmp_path.glob("asked.quoteline*")) == ["asked.quoteline"]
