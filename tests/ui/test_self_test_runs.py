"""The self-test passes on a whole program, and fails on one that lacks something."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quoteline.ui import self_test

ROOT = Path(__file__).resolve().parents[2]


def test_the_self_test_passes_in_a_process_of_its_own_and_says_every_step(tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "quoteline", "self-test"],
        capture_output=True,
        text=True,
        timeout=240,
        env=environment,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    said = done.stdout
    for step in ("A web page was read", "Imported:", "Searched", "painted", "Copied:", "All well"):
        assert step in said
    assert "Traceback" not in done.stderr


def test_a_library_that_is_missing_from_the_bundle_fails_it(monkeypatch, tmp_path):
    said: list[str] = []

    def lacking(path: Path):
        return iter(())

    monkeypatch.setattr("quoteline.importers.read", lacking)
    monkeypatch.setattr(self_test, "_try_window", lambda say, folder: pytest.fail("it went on"))
    assert self_test.run(said.append) == 1
    assert said[-1].startswith("FAILED: ")
