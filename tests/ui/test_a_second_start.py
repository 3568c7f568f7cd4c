"""A second start hands over what it was asked for, and nothing that comes to the door can do harm."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as settings_of_a_search
from hypothesis import strategies as st

from quoteline import settings
from quoteline.services import browsing
from quoteline.services.library import open_library, statistics
from quoteline.ui import handing_over
from quoteline.ui.doorbell import Doorbell
from quoteline.ui.handing_over import ANSWER, Asked, Meeting, meet, read, written

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no such sockets here")

# The program, but with patience for a machine that has much else to do.
PATIENT = """
import sys
from quoteline.ui import handing_over
handing_over.PATIENCE = 120
from quoteline.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
DESKTOP = Path(__file__).parents[2] / "desktop"


@pytest.fixture
def runtime(monkeypatch) -> Iterator[Path]:
    """A folder for sockets of the user's own; their names must be short, so not below the test's."""
    with tempfile.TemporaryDirectory(prefix="q") as folder:
        Path(folder).chmod(0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def bell(runtime, qtbot) -> Iterator[tuple[Doorbell, list[Asked]]]:
    heard: list[Asked] = []
    made = Doorbell(meet(None, ()).lock)
    made.rung.connect(heard.append)
    yield made, heard
    made.close()


def ring(place: Path, message: bytes) -> socket.socket:
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    line.settimeout(5)
    line.connect(str(place))
    line.sendall(message)
    return line


def answer_to(line: socket.socket) -> bytes | None:
    """What came back: nothing (b"") when the other end has hung up, None when it has not come yet."""
    try:
        return line.recv(64)
    except BlockingIOError:
        return None


# --- the door ---


def test_what_was_asked_for_is_read_as_it_was_written():
    asked = Asked(Path("/home/ada/beat.quoteline"), (Path("/tmp/ä b.html"), Path("/tmp/odd\udcff.txt")))
    assert read(written(asked)) == asked
    assert read(written(Asked(None, ()))) == Asked(None, ())


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"\xff\xfe\x00\x80" * 20,
        b"[" * 5000,
        b"null",
        b"[]",
        b"{}",
        json.dumps({"quoteline": 2, "library": None, "paths": []}).encode(),
        json.dumps({"quoteline": 1, "library": None, "paths": "/tmp"}).encode(),
        json.dumps({"quoteline": 1, "library": None, "paths": ["relative.html"]}).encode(),
        json.dumps({"quoteline": 1, "library": None, "paths": ["/tmp/\0"]}).encode(),
        json.dumps({"quoteline": 1, "library": None, "paths": ["/tmp/\ud800"]}).encode(),
        json.dumps({"quoteline": 1, "library": "/etc/passwd", "paths": []}).encode(),
        json.dumps({"quoteline": 1, "library": 7, "paths": [None]}).encode(),
    ],
)
def test_anything_else_asks_for_nothing(message):
    assert read(message) is None


TOLD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just("/a.quoteline"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.fixed_dictionaries(
        {"quoteline": st.just(1)}, optional=dict.fromkeys(("library", "paths", "link"), TOLD)
    )
)
@settings_of_a_search(max_examples=150, deadline=None)
def test_whatever_a_message_holds_it_asks_for_something_whole_or_for_nothing(told):
    asked = read(json.dumps(told).encode())
    if asked is not None:
        assert all(each.is_absolute() for each in asked.paths)
        assert asked.library is None or asked.library.suffix == ".quoteline"
        assert read(written(asked)) == asked


@given(st.binary(max_size=200))
@settings_of_a_search(max_examples=80, deadline=None)
def test_no_bytes_at_the_door_raise_anything(message):
    assert read(message) is None


def test_a_caller_is_heard_and_answered(bell, qtbot):
    door, heard = bell
    line = ring(door.place, written(Asked(None, (Path("/tmp/a.html"),))))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Asked(None, (Path("/tmp/a.html"),))]
    assert line.recv(64) == ANSWER
    line.close()


def test_a_message_may_come_in_pieces(bell, qtbot):
    door, heard = bell
    message = written(Asked(None, tuple(Path(f"/tmp/{number}.html") for number in range(9_000))))
    line = ring(door.place, message[:70_000])
    qtbot.wait(50)
    line.sendall(message[70_000:])
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard[0].paths) == 9_000
    line.close()


@pytest.mark.parametrize("message", [b"no line at all", b"\n", b"\x00" * 200_000 + b"\n", b"{}\n"])
def test_garbage_is_not_answered_and_the_next_is_heard(bell, qtbot, message):
    door, heard = bell
    line = ring(door.place, message)
    line.shutdown(socket.SHUT_WR)
    line.setblocking(False)
    qtbot.waitUntil(lambda: answer_to(line) == b"")
    line.close()
    other = ring(door.place, written(Asked(None, ())))
    qtbot.waitUntil(lambda: heard == [Asked(None, ())])
    other.close()


def test_who_says_too_much_is_shown_the_door(bell, qtbot, monkeypatch):
    monkeypatch.setattr("quoteline.ui.doorbell.LARGEST", 100_000)
    door, heard = bell
    line = ring(door.place, b"x" * 150_000)
    qtbot.waitUntil(lambda: len(door._callers) == 1 or not door._callers)
    qtbot.waitUntil(lambda: not door._callers)
    assert heard == []
    line.close()


def test_who_says_nothing_is_shown_the_door_and_holds_nobody_up(bell, qtbot, monkeypatch):
    monkeypatch.setattr("quoteline.ui.doorbell.TIME_TO_SPEAK", 150)
    door, heard = bell
    silent = []
    for _ in range(12):
        silent.append(ring(door.place, b""))
        qtbot.wait(5)
    other = ring(door.place, written(Asked(None, ())))
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.waitUntil(lambda: not door._callers)
    for line in (*silent, other):
        line.close()


def test_nobody_else_can_reach_the_door(bell):
    door, _ = bell
    assert door.place.stat().st_mode & 0o077 == 0
    assert door.place.parent.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(not hasattr(socket, "SO_PEERCRED"), reason="the system does not tell who calls")
def test_another_user_who_was_let_in_all_the_same_is_not_heard(bell, qtbot, monkeypatch):
    door, heard = bell
    stranger = os.getuid() + 1
    monkeypatch.setattr("quoteline.ui.doorbell.os.getuid", lambda: stranger)
    line = ring(door.place, written(Asked(None, (Path("/tmp/a.html"),))))
    line.setblocking(False)
    qtbot.waitUntil(lambda: is_shut(line))
    assert heard == []
    line.close()


def is_shut(line: socket.socket) -> bool:
    """Whether the other end has hung up, perhaps on what was said."""
    try:
        return line.recv(64) == b""
    except BlockingIOError:
        return False
    except ConnectionResetError:
        return True


@pytest.mark.parametrize(
    "name",
    [
        "a" * 300,
        "b" * 100_000,
        "/".join(["c" * 200] * 30),
        "a\udcff",
        "d\ne\x1b[31m\u202e",
        "<b>x<img src=a>",
    ],
    ids=["long", "very long", "deep", "no UTF-8", "signs", "marks"],
)
def test_a_library_of_any_name_is_opened_or_refused_in_a_sentence(open_window, tmp_path, qtbot, name):
    window = open_window(None)
    path = tmp_path / f"{name}.quoteline"
    heard = Asked(path, ())
    assert read(written(heard)) == heard
    window.program.receive(path, ())
    there = len(name) < 100
    qtbot.waitUntil(
        lambda: (window.importer is not None) is there and bool(there or window.start._message.text())
    )
    assert there or "cannot be made here" in window.start._message.text()
    assert len(window.start._message.text()) < 500
    if there:
        qtbot.waitUntil(lambda: str(path) in settings.load().recent)


def test_links_that_go_round_in_a_circle_are_no_library(open_window, tmp_path, qtbot):
    window = open_window(None)
    path = tmp_path / "a.quoteline"
    path.symlink_to(path)
    window.program.receive(path, ())
    qtbot.waitUntil(lambda: bool(window.start._message.text()))
    assert window.importer is None


def test_a_folder_that_others_can_enter_is_not_used(runtime):
    (runtime / "quoteline").mkdir(mode=0o777)
    (runtime / "quoteline").chmod(0o777)
    assert handing_over.socket_file() is None
    assert meet(None, ()) == Meeting()


def test_other_libraries_and_other_screens_are_other_programs(runtime, monkeypatch):
    first = handing_over.socket_file()
    monkeypatch.setenv("DISPLAY", ":77")
    second = handing_over.socket_file()
    monkeypatch.setenv("XDG_DATA_HOME", "/tmp/elsewhere")
    assert len({first, second, handing_over.socket_file()}) == 3


def test_what_a_crashed_program_left_is_in_nobodys_way(runtime, qtbot):
    place = handing_over.socket_file()
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(place))
    assert place.exists()
    met = meet(None, ())
    assert (met.taken, met.lock is None) == (False, False)
    bell = Doorbell(met.lock)
    heard: list[Asked] = []
    bell.rung.connect(heard.append)
    line = ring(bell.place, written(Asked(None, ())))
    qtbot.waitUntil(lambda: bool(heard))
    line.close()
    bell.close()
    assert not place.exists()


def test_a_program_that_hangs_is_not_waited_for(runtime, monkeypatch):
    monkeypatch.setattr(handing_over, "PATIENCE", 0.3)  # then it returns; else this would never end
    first = meet(None, ())
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(handing_over.socket_file()))
        deaf.listen(1)
        before = time.monotonic()
        assert meet(None, ()) == Meeting()
        assert time.monotonic() - before > 0.2
    os.close(first.lock)


def test_a_program_that_has_only_just_been_started_is_given_time(runtime, monkeypatch):
    monkeypatch.setattr(handing_over, "PATIENCE", 0.3)
    first = meet(None, ())
    before = time.monotonic()
    assert meet(None, ()) == Meeting()
    assert time.monotonic() - before > 0.25
    os.close(first.lock)


@pytest.mark.parametrize("later", [0, 20, 60, 120, 240])
def test_files_are_imported_even_if_they_come_while_the_library_is_being_opened(
    open_window, library_path, tmp_path, qtbot, settled, later
):
    page = tmp_path / "page.txt"
    page.write_text("The ferry sails again\n\n“It sails at noon,” said Ada Brandt.\n", encoding="utf-8")
    window = open_window(None)
    held = articles(library_path)
    window.open(library_path)
    qtbot.wait(later)
    window.program.receive(None, [page])
    qtbot.waitUntil(lambda: window.importer is not None and window.workspace.isVisible())
    qtbot.waitUntil(lambda: articles(library_path) == held + 1)
    qtbot.waitUntil(lambda: not window.importer.running)
    settled(window)


# --- real programs ---


@pytest.fixture
def start(runtime, tmp_path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts the program as a person does, without a screen."""
    running: list[subprocess.Popen[bytes]] = []

    def start_it(*words: object) -> subprocess.Popen[bytes]:
        made = subprocess.Popen(
            [sys.executable, "-c", PATIENT, "gui", *map(str, words)],
            env={**os.environ, "PYTHONPATH": str(DESKTOP), "QT_QPA_PLATFORM": "offscreen"},
            stderr=subprocess.PIPE,
            cwd=tmp_path,
        )
        running.append(made)
        return made

    yield start_it
    for each in running:
        if each.poll() is None:
            each.kill()
        each.wait()
        assert each.stderr is not None
        each.stderr.close()


def wait_for(truth: Callable[[], object], seconds: float = 150) -> None:
    until = time.monotonic() + seconds
    while not truth():
        assert time.monotonic() < until, "it took too long"
        time.sleep(0.1)


def articles(path: Path) -> int:
    if not path.exists():
        return 0
    library = open_library(path)
    try:
        return statistics(library).articles
    finally:
        library.close()


def test_a_second_start_hands_its_files_to_the_first_and_ends(start, library_path, few_articles, tmp_path):
    held = articles(library_path)
    first = start(library_path)
    place = handing_over.socket_file()
    wait_for(lambda: any(each.suffix == ".socket" for each in place.parent.glob("*")))
    page = tmp_path / "page.txt"
    page.write_text("The ferry sails again\n\n“It sails at noon,” said Ada Brandt, the harbour master.\n")
    second = start(page.name)
    assert second.wait(timeout=150) == 0
    assert first.poll() is None
    wait_for(lambda: articles(library_path) == held + 1)
    other = shutil.copy(library_path, tmp_path / "other.quoteline")
    third = start(other)
    assert third.wait(timeout=150) == 0
    wait_for(Path(f"{other}-wal").exists)
    first.send_signal(signal.SIGTERM)
    assert first.wait(timeout=150) == 0
    recent = [Path(each).name for each in settings.load().recent]
    assert recent == ["other.quoteline", "trial.quoteline"]
    library = open_library(library_path)
    assert any("noon" in each.text for each in browsing.rows(library, range(1, 400)))
    library.close()


def test_a_start_after_a_crash_opens_a_window_again(start, library_path, runtime):
    first = start(library_path)
    wait_for(lambda: list((runtime / "quoteline").glob("*.socket")))
    first.kill()
    first.wait()
    (left,) = (runtime / "quoteline").glob("*.socket")
    made = left.stat().st_ctime_ns
    second = start(library_path)
    wait_for(lambda: left.exists() and left.stat().st_ctime_ns != made)
    wait_for(Path(f"{library_path}-wal").exists)
    third = start()
    assert third.wait(timeout=150) == 0
    second.send_signal(signal.SIGTERM)
    assert second.wait(timeout=150) == 0
    assert not list((runtime / "quoteline").glob("*.socket"))
