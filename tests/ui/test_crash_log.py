"""What kills the program, or goes wrong in it, is kept on this machine and offered at the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtGui import QGuiApplication

from quoteline import cli
from quoteline.cli import running
from quoteline.services import crashes
from quoteline.ui import crash_watch
from quoteline.ui.crash_commands import CrashDialog, offer
from quoteline.ui.crash_watch import CrashWatch

DIES = """
import faulthandler, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from quoteline.ui import application
from quoteline.ui.main_window import MainWindow
shown = MainWindow.open
def open(window, path):
    shown(window, path)
    QTimer.singleShot(50, faulthandler._sigsegv)
MainWindow.open = open
application.open_window(Path(sys.argv[1]))
"""

WATCHED_ELSEWHERE = """
import faulthandler, sys
from quoteline.ui.crash_watch import CrashWatch
faulthandler.enable(open(sys.argv[1], "w"))
watch = CrashWatch()
if sys.argv[2] == "closed":
    watch.close()
faulthandler._sigsegv()
"""


@pytest.fixture(autouse=True)
def logs(tmp_path: Path, homes: None) -> Path:
    return crashes.folder()


def fail(message: str) -> BaseException:
    try:
        raise ValueError(message)
    except ValueError as error:
        return error


def test_a_window_killed_by_a_fault_is_told_of_at_the_next_start(
    open_window, library_path, qtbot, tmp_path
) -> None:
    here = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(
        [sys.executable, "-c", DIES, str(library_path)], env=here, capture_output=True, timeout=120
    )
    assert ended.returncode == -signal.SIGSEGV, ended.stderr
    window = open_window(library_path)
    line = offer(window)
    assert line is not None
    qtbot.waitUntil(line.isVisible)
    assert "last ran" in line.label.text()
    line.look.click()
    (dialog,) = window.findChildren(CrashDialog)
    assert "Fatal Python error: Segmentation fault" in dialog.text.toPlainText()
    dialog.close()
    line.copy.click()
    assert "Segmentation fault" in QGuiApplication.clipboard().text()
    assert "Nothing was sent" in window.toast.text()
    assert offer(window) is None


@pytest.mark.parametrize("then", ["open", "closed"])
def test_a_trace_that_goes_elsewhere_goes_there_during_the_watch_and_after_it(tmp_path: Path, then) -> None:
    elsewhere = tmp_path / "elsewhere.txt"
    here = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(
        [sys.executable, "-c", WATCHED_ELSEWHERE, str(elsewhere), then],
        env=here,
        capture_output=True,
        timeout=120,
    )
    assert ended.returncode == -signal.SIGSEGV, ended.stderr
    assert "Fatal Python error: Segmentation fault" in elsewhere.read_text()
    assert crashes.waiting() == []


def test_what_is_forgotten_is_gone(open_window) -> None:
    crashes.keep(fail("It broke."), "window")
    line = offer(open_window(None))
    assert line is not None
    line.away.click()
    assert list(crashes.folder().iterdir()) == []
    assert offer(open_window(None)) is None


def test_without_a_crash_nothing_is_said(open_window, monkeypatch) -> None:
    asked = Mock(**{"is_enabled.return_value": False})  # the runner of the tests keeps its own
    monkeypatch.setattr(crashes, "faulthandler", asked)
    watch = CrashWatch()
    (file,) = crashes.folder().iterdir()
    assert Path(asked.enable.call_args.args[0].name) == file
    assert offer(open_window(None)) is None  # the file of a program that runs is no report
    watch.close()
    assert asked.disable.called
    assert list(crashes.folder().iterdir()) == []


def test_a_killed_program_leaves_no_report() -> None:
    crashes.folder().mkdir(parents=True)
    child = subprocess.Popen([sys.executable, "-c", "pass"])
    child.wait()
    (crashes.folder() / f"open-20260101-000000-000000-{child.pid}.txt").write_text("Quoteline\n\n")
    assert crashes.waiting() == []
    assert list(crashes.folder().iterdir()) == []


def test_at_most_ten_reports_are_kept_and_the_newest_of_them() -> None:
    for number in range(14):
        crashes.keep(fail(f"Number {number}."), "window")
    kept = crashes.waiting()
    assert [each.what for each in kept] == [f"ValueError: Number {number}." for number in range(13, 3, -1)]


def test_of_a_long_message_only_the_first_words_are_kept() -> None:
    crashes.keep(fail("“We agreed,” she said. " * 100), "window")
    (only,) = crashes.waiting()
    assert len(only.what) < 230
    assert "Traceback:" in only.text
    assert "in fail" in only.text


def test_errors_of_threads_and_of_qt_are_kept(capsys: pytest.CaptureFixture[str], monkeypatch) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda told: None)
    watch = CrashWatch()
    thread = threading.Thread(target=fail_loudly)
    thread.start()
    thread.join()
    crash_watch._of_qt(QtMsgType.QtWarningMsg, None, "only a warning")
    crash_watch._of_qt(QtMsgType.QtCriticalMsg, None, "no more colours")
    watch.close()
    qt, python = crashes.waiting()
    assert "QtCriticalMsg): no more colours" in qt.what
    assert python.what == "KeyError: 'lost'"
    assert "only a warning" in capsys.readouterr().err


def fail_loudly() -> None:
    raise KeyError("lost")


def test_the_command_line_says_its_sentence_and_keeps_the_report(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(arguments: list[str], faces: cli.Faces) -> int:
        raise KeyError("lost")

    monkeypatch.setattr(running, "_dispatch", broken)
    monkeypatch.setattr(running, "_speak_utf8", lambda: None)
    assert running.run(["doctor"], None) == 2  # type: ignore[arg-type]
    assert capsys.readouterr().err.count("\n") == 1
    (only,) = crashes.waiting()
    assert "command line" in only.text
    assert only.what == "KeyError: 'lost'"


def test_a_home_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    crashes.folder().parent.mkdir(parents=True, exist_ok=True)
    crashes.folder().write_text("In the way.")
    assert crashes.keep(fail("It broke."), "window") is None
    crashes.Watch("window").close()
    assert crashes.waiting() == []
