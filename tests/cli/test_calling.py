"""The program as a terminal calls it: processes, streams, signals, and machines where Qt is missing."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import fake_models
import pytest
from terminals import Quoteline, finished, terminal, write_articles

NO_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError("libEGL.so.1: cannot open shared object file")
sys.meta_path.insert(0, NoQt())
"""
NO_SOCKETS = """
import sys
def watch(event, details):
    if event == "socket.__new__" and details[1] != 1 or event in ("socket.connect", "socket.getaddrinfo"):
        sys.stderr.write(f"SOCKET {event} {details}\\n")
sys.addaudithook(watch)
"""


def test_an_unknown_command_is_one_sentence(quoteline: Quoteline) -> None:
    for word in ("relatives", "frobnicate", "SEARCH", "a.txt", "library.quoteline.bak", "ünknown"):
        said = quoteline(word)
        assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
        assert said.err.startswith(f"quoteline: “{word}” is not a command.")


@pytest.mark.parametrize("words", [("--nonsense",), ("search", "x", "--lim", "3"), ("-l", "a.quoteline")])
def test_an_unknown_or_shortened_option_is_one_sentence(quoteline: Quoteline, words: tuple[str, ...]) -> None:
    said = quoteline(*words)
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)


def test_help_and_version_are_data(quoteline: Quoteline) -> None:
    for words in (("--help",), ("--version",), ("search", "--help"), ("speakers", "--help")):
        said = quoteline(*words)
        assert (said.status, said.err) == (0, "")
        assert said.out


def test_no_command_or_a_library_alone_opens_the_window(
    quoteline: Quoteline, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Path | None, list[Path]]] = []

    def open_window(library: Path | None, paths: list[Path]) -> int:
        opened.append((library, paths))
        return 0

    monkeypatch.setattr("quoteline.__main__._open_window", open_window)
    for words in (
        (),
        ("gui",),
        ("my news.quoteline",),
        ("gui", "a.quoteline"),
        ("gui", "a.txt", "b.quoteline"),
    ):
        assert quoteline(*words).status == 0
    assert opened == [
        (None, []),
        (None, []),
        (Path("my news.quoteline"), []),
        (Path("a.quoteline"), []),
        (Path("b.quoteline"), [Path("a.txt")]),
    ]


def test_what_is_no_library_is_refused_in_a_sentence(quoteline: Quoteline, tmp_path: Path) -> None:
    text = tmp_path / "text.quoteline"
    text.write_text("Dear diary, today I read an article.")
    for path in (text, tmp_path, tmp_path / "missing.quoteline"):
        for words in (("search", "x"), ("export", "--format", "csv"), ("undo",), ("verify",), ("backup",)):
            said = quoteline(*words, "-l", path)
            assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)
            assert str(path) in said.err
    assert quoteline("import", text, "-l", text).status == 2
    assert text.read_text() == "Dear diary, today I read an article."


def test_a_reader_that_stops_reading_is_no_failure(library: Path) -> None:
    for words in (("search", "mill"), ("export", "--format", "jsonl"), ("--help",)):
        place = () if words == ("--help",) else ("-l", library)
        process = terminal(*words, *place)
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        said = process.communicate(timeout=300)[1]
        assert (process.returncode, said) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_is_a_sentence(library: Path) -> None:
    with Path("/dev/full").open("w") as full:
        said = finished(terminal("search", "mill", "-l", library, stdout=full))
        to_file = finished(terminal("export", "-l", library, "--format", "csv", "-o", "/dev/full"))
    assert (said.status, said.err.count("\n")) == (2, 1)
    assert (to_file.status, to_file.err.count("\n")) == (2, 1)
    assert "No space left" in said.err
    assert not Path("/dev/full").is_file()


@pytest.mark.parametrize(
    "environment", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0"}]
)
def test_any_terminal_gets_utf_8(library: Path, environment: dict[str, str]) -> None:
    said = finished(terminal("search", "özdal OR roof", "-l", library, "--format", "jsonl", env=environment))
    assert (said.status, said.err) == (0, "")
    assert "Überland Bote" in {each["outlet"] for each in said.lines}
    assert finished(terminal("search", "roof", "-l", library, env=environment)).status == 0


LOADS_NO_MODEL = """
import atexit, sys
heavy = {"onnxruntime", "tokenizers", "numpy"}
atexit.register(lambda: print(*sorted(heavy & set(sys.modules)), file=sys.stderr, end=""))
"""


def test_commands_that_do_not_extract_load_nothing_of_the_model(library: Path, tmp_path: Path) -> None:
    folder = {"QUOTELINE_MODELS": str(fake_models.model_folder(tmp_path))}
    for words, counting in (
        (("--version",), ""),
        (("search", "mill", "-l", library), "numpy"),  # what is held in memory is counted with it
        (("timeline", "mill", "-l", library), "numpy"),
        (("speakers", "-l", library), ""),
        (("dates", "-"), ""),
    ):
        said = finished(terminal(*words, code=LOADS_NO_MODEL, env=folder))
        assert (said.status, said.err) == (0, counting), words
    said = finished(terminal("extract", "-", code=LOADS_NO_MODEL, env=folder))
    assert said.err.endswith("numpy onnxruntime tokenizers"), said.err  # so it would have been seen


def test_everything_but_the_window_works_where_qt_cannot_be_loaded(library: Path, tmp_path: Path) -> None:
    articles = write_articles(tmp_path / "a.jsonl", [{"text": "“Yes,” Ada Ferrol said."}])
    for words in (
        ("search", "mill", "-l", library),
        ("import", articles, "-l", tmp_path / "a.quoteline", "--jobs", "2", "--engine", "rules"),
        ("doctor", "-l", library),
        ("timeline", "mill", "-l", library),
        ("export", "-l", library, "--format", "csv"),
        ("dates", "-", "--json"),
    ):
        said = finished(terminal(*words, code=NO_QT))
        assert (said.status, said.err) == (0, ""), words
    for words in (
        ("gui",),
        (),
        ("self-test",),
        ("timeline", "mill", "-l", library, "--format", "png", "-o", tmp_path / "t.png"),
    ):
        said = finished(terminal(*words, code=NO_QT))
        assert (said.status, said.err.count("\n")) == (2, 1), words
        assert "Qt could not be loaded (libEGL.so.1" in said.err


def test_no_socket_is_opened(library: Path, tmp_path: Path) -> None:
    articles = write_articles(
        tmp_path / "a.jsonl", [{"text": "“Yes,” Ada Ferrol said.", "url": "http://a.example"}]
    )
    page = tmp_path / "page.html"
    said = "<p>“Yes, I say so,” Ada Ferrol said on Monday in the old harbour hall.</p>"
    page.write_text(
        '<html><head><base href="http://a.example/"><link rel="stylesheet" href="http://a.example/a.css">'
        f'</head><body><article><img src="http://a.example/b.png">{said * 9}</article></body></html>'
    )
    for words in (
        ("import", articles, page, "-l", tmp_path / "a.quoteline"),
        ("extract", page, "--json"),
        ("dates", page, "--json"),
        ("search", "mill", "-l", library),
    ):
        said = finished(terminal(*words, code=NO_SOCKETS))
        assert (said.status, said.err) == (0, ""), words


def long_import(tmp_path: Path, articles: int = 3000) -> tuple[Path, Path]:
    filler = "The river ran under the old stone bridge. " * 60
    rows = [{"doc_id": n, "text": f"“Yes,” Ada Ferrol said. Part {n}. {filler}"} for n in range(articles)]
    return write_articles(tmp_path / "long.jsonl", rows), tmp_path / "long.quoteline"


@pytest.mark.parametrize(
    ("sent", "jobs", "to_all"),
    [(signal.SIGINT, 2, True), (signal.SIGTERM, 0, False), (signal.SIGINT, 0, False)],
)
def test_a_cancelled_import_exits_with_130_and_keeps_whole_articles(
    quoteline: Quoteline, tmp_path: Path, sent: signal.Signals, jobs: int, to_all: bool
) -> None:
    articles, path = long_import(tmp_path)
    process = terminal("import", articles, "-l", path, "--jobs", jobs, start_new_session=True)
    while process.poll() is None and not _has_articles(path):
        time.sleep(0.05)
    (os.killpg if to_all else os.kill)(process.pid, sent)
    said = finished(process)
    assert (said.status, said.out, said.err.count("\n")) == (130, "", 1)
    assert "whole articles are kept" in said.err
    assert [each.name for each in tmp_path.glob("long.quoteline*")] == [path.name]
    assert quoteline("verify", "-l", path).status == 0
    kept = len(quoteline("export", "-l", path, "--format", "jsonl").lines)
    assert 0 < kept < 3000


def _has_articles(path: Path) -> bool:
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 300_000


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are found through /proc")
def test_readers_end_when_the_program_is_killed(quoteline: Quoteline, tmp_path: Path) -> None:
    articles, path = long_import(tmp_path, 1500)
    process = terminal("import", articles, "-l", path, "--jobs", 2, start_new_session=True)
    while process.poll() is None and not _has_articles(path):
        time.sleep(0.05)
    process.kill()
    process.communicate(timeout=300)
    patience = time.monotonic() + 30
    while _session(process.pid) and time.monotonic() < patience:
        time.sleep(0.1)
    assert _session(process.pid) == []
    assert quoteline("verify", "-l", path).status == 0
    assert quoteline("import", articles, "-l", path, "--jobs", 0).status == 0
    assert len(quoteline("export", "-l", path, "--format", "jsonl").lines) == 1500


def _session(leader: int) -> list[str]:
    """What still runs of the session that a process began."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _, _, session, *_ = stat.read_text().rpartition(")")[2].split()
            if int(session) == leader and state != "Z":
                found.append(stat.parent.name)
    return found


def test_a_cancelled_extract_keeps_whole_lines(tmp_path: Path) -> None:
    articles, to = long_import(tmp_path)[0], tmp_path / "out.jsonl"
    process = terminal("extract", "--jsonl", articles, "-o", to, "--jobs", 0)
    while not [part for part in tmp_path.glob(".*.part") if part.stat().st_size]:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    said = finished(process)
    assert (said.status, said.err.count("\n")) == (130, 1)
    lines = [json.loads(line) for line in to.read_text(encoding="utf-8").splitlines()]
    assert [each["doc_id"] for each in lines] == list(range(len(lines)))
    assert list(tmp_path.glob(".*.part")) == []


def test_two_processes_use_one_library(quoteline: Quoteline, tmp_path: Path) -> None:
    articles, path = long_import(tmp_path, 500)
    first = write_articles(tmp_path / "first.jsonl", [{"text": "“No,” Lena Quist said.", "doc_id": "first"}])
    assert quoteline("import", first, "-l", path).status == 0
    importing = terminal("import", articles, "-l", path, "--jobs", 1)
    asked = 0
    while importing.poll() is None:
        assert quoteline("search", "no", "-l", path, "--format", "jsonl").lines
        assert quoteline("correct", 1, "--note", f"seen {asked}", "-l", path).status == 0
        assert quoteline("speakers", "-l", path).status == 0
        asked += 1
    said = finished(importing)
    assert (said.status, said.err) == (0, "")
    assert asked > 1
    assert quoteline("verify", "-l", path).status == 0
    assert len(quoteline("export", "ferrol OR yes", "-l", path, "--format", "jsonl").lines) == 500
    assert list(tmp_path.glob("long.quoteline-*")) == []


def test_progress_is_shown_on_a_terminal_only(library: Path, tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    articles = write_articles(
        tmp_path / "a.jsonl", [{"text": f"“Yes {n},” Ada Ferrol said."} for n in range(300)]
    )
    ours, theirs = pty.openpty()
    process = terminal("import", articles, "-l", library, "--jobs", "0", stderr=theirs)
    os.close(theirs)
    out = process.communicate(timeout=300)[0]
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert out.decode().startswith("300 found")
    assert "Importing" in shown or "Preparing search" in shown


def test_the_program_starts_as_a_script_too() -> None:
    script = Path(sys.executable).with_name("quoteline")
    if not script.exists():
        pytest.skip("the package is not installed in this environment")
    said = subprocess.run([script, "--version"], capture_output=True, text=True, timeout=300)
    assert said.stdout.startswith("quoteline ")
