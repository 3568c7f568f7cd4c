"""The self-test passes on a whole program, and fails on one that lacks something."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import fake_models
import pytest

from quoteline.ui import self_test

ROOT = Path(__file__).resolve().parents[2]


def self_tested(folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-m", "quoteline", "self-test"],
        capture_output=True,
        text=True,
        timeout=240,
        env=environment,
        cwd=folder,
        check=False,
    )


def test_the_self_test_passes_in_a_process_of_its_own_and_says_every_step(tmp_path):
    done = self_tested(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    said = done.stdout
    for step in ("A web page was read", "Imported:", "Searched", "painted", "Copied:", "All well"):
        assert step in said
    assert "No trained model is installed." in said
    assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("with_the_model")
def test_the_self_test_reads_with_the_model_where_it_is_there(tmp_path):
    done = self_tested(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Quotations are found by the rules and a trained model" in done.stdout
    assert "The model read an article" in done.stdout


def test_a_model_that_cannot_be_used_fails_it(monkeypatch, tmp_path):
    monkeypatch.setenv("QUOTELINE_MODELS", str(fake_models.model_folder(tmp_path)))
    said: list[str] = []
    monkeypatch.setattr(self_test, "_try_window", lambda say, folder: pytest.fail("it went on"))
    assert self_test.run(said.append) == 1
    assert said[-1].startswith("FAILED: The trained model is damaged")


def test_a_library_that_is_missing_from_the_bundle_fails_it(monkeypatch, tmp_path):
    said: list[str] = []

    def lacking(path: Path):
        return iter(())

    monkeypatch.setattr("quoteline.importers.read", lacking)
    monkeypatch.setattr(self_test, "_try_window", lambda say, folder: pytest.fail("it went on"))
    assert self_test.run(said.append) == 1
    assert said[-1].startswith("FAILED: ")
