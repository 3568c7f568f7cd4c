"""No command and no window opens an internet socket: the system itself would end the process that tries."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
FORBIDDEN = [sys.executable, str(TOP / "build" / "no_internet.py"), sys.executable]
KILLED = -signal.SIGSYS if hasattr(signal, "SIGSYS") else None

pytestmark = pytest.mark.skipif(
    subprocess.run([*FORBIDDEN, "-c", ""], check=False, capture_output=True).returncode != 0,
    reason="this system has no filter for system calls that one may use",
)


def surroundings(folder: Path) -> dict[str, str]:
    """A home that nobody has used, and no screen."""
    home = {
        name: str(folder / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")
    }
    (folder / "home").mkdir()
    return {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_the_filter_ends_who_opens_an_internet_socket(family: str) -> None:
    asked = f"import socket; socket.socket(socket.{family})"
    assert subprocess.run([*FORBIDDEN, "-c", asked], check=False).returncode == KILLED


def test_the_filter_ends_children_too_and_leaves_sockets_of_this_machine() -> None:
    asked = (
        "import socket, subprocess, sys; socket.socket(socket.AF_UNIX).close();"
        "sys.exit(-subprocess.run([sys.executable, '-c', 'import socket; socket.socket()']).returncode)"
    )
    assert subprocess.run([*FORBIDDEN, "-c", asked], check=False).returncode == signal.SIGSYS


def test_every_command_works_without_an_internet_socket(tmp_path: Path) -> None:
    script = TOP / "tests" / "packaging" / "every_command.py"
    ran = subprocess.run(
        [*FORBIDDEN, str(script), str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        env=surroundings(tmp_path),
        timeout=300,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]


def test_the_window_does_its_main_work_without_an_internet_socket(tmp_path: Path) -> None:
    ran = subprocess.run(
        [*FORBIDDEN, "-m", "quoteline", "self-test"],
        check=False,
        capture_output=True,
        text=True,
        env=surroundings(tmp_path),
        timeout=300,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]


def test_a_feed_is_what_would_be_noticed(tmp_path: Path) -> None:
    asked = ["-m", "quoteline", "feeds", "refresh", "-l", str(tmp_path / "a.quoteline")]
    added = [*asked[:3], "add", "http://127.0.0.1:9/feed", *asked[4:]]
    env = surroundings(tmp_path)
    subprocess.run([sys.executable, *added], check=True, capture_output=True, env=env, timeout=300)
    ran = subprocess.run([*FORBIDDEN, *asked], check=False, capture_output=True, env=env, timeout=300)
    assert ran.returncode == KILLED


def test_the_window_opens_without_an_internet_socket(tmp_path: Path) -> None:
    env = surroundings(tmp_path)
    asked = [*FORBIDDEN, "-m", "quoteline", "gui", str(tmp_path / "a.quoteline")]
    window = subprocess.Popen(asked, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 300
    while not (tmp_path / "a.quoteline").exists() and window.poll() is None:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    time.sleep(2)
    assert window.poll() is None
    window.terminate()
    _, said = window.communicate(timeout=300)
    assert window.returncode in (0, 130, -signal.SIGTERM), said[-2000:]
