"""A disk that never answers keeps no window from closing."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from quoteline.services.astray import Whereabouts
from quoteline.ui import file_watch

LONG = 60.0  # seconds that the disk of a test does not answer


@pytest.fixture
def silent_disk(monkeypatch):
    """It is asked, and answers once the second event is set: (asked, answers)."""
    asked, answers = threading.Event(), threading.Event()

    def whereabouts(path, before):
        asked.set()
        answers.wait(LONG)
        return Whereabouts.MOVED

    monkeypatch.setattr(file_watch, "PAUSE", 0.01)
    monkeypatch.setattr(file_watch, "PATIENCE", 0.01)
    monkeypatch.setattr(file_watch, "whereabouts", whereabouts)
    return asked, answers


def test_closing_does_not_wait_for_a_disk_that_never_answers(qapp, tmp_path, silent_disk):
    asked, answers = silent_disk
    (tmp_path / "a.quoteline").touch()
    watch = file_watch.FileWatch(tmp_path / "a.quoteline")
    heard = []
    watch.found.connect(heard.append)
    assert asked.wait(LONG)
    watch.close()
    assert watch._thread.is_alive()  # the disk was asked, and nobody waits for what it says
    answers.set()
    watch._thread.join(LONG)
    qapp.processEvents()
    assert not watch._thread.is_alive()
    assert heard == []


SCRIPT = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from quoteline.ui import file_watch

app = QCoreApplication([])
asked = threading.Event()

def whereabouts(path, before):
    asked.set()
    threading.Event().wait()

file_watch.PAUSE, file_watch.whereabouts = 0.01, whereabouts
Path(sys.argv[1]).touch()
watch = file_watch.FileWatch(Path(sys.argv[1]))
asked.wait()
watch.close()
watch.deleteLater()
app.processEvents()
print("closed")
"""


def test_a_program_ends_while_a_disk_does_not_answer(tmp_path):
    script = [sys.executable, "-c", SCRIPT, str(tmp_path / "a.quoteline")]
    done = subprocess.run(script, capture_output=True, text=True, timeout=LONG, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "closed\n", "")
