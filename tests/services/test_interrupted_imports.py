"""An import that was killed, or cancelled, and done again leaves what one that was not interrupted leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from library_content import Content, content, differences
from quoteline.services import correcting, importing, samples
from quoteline.services.library import open_library, prepare

ROOT = Path(__file__).parents[2]
ARTICLES = slice(12, 24)  # of the sample articles: names are linked across these

# Runs in another process: the import sends itself a signal at the Nth call of a function of ours.
INTERRUPTED = """
import os, signal, sys
from importlib import import_module
from quoteline.__main__ import main

module, name, number, sent, when = sys.argv[1:6]
module, calls = import_module(module), 0
whole = getattr(module, name)

def counted(*given, **named):
    global calls
    calls += 1
    if calls == int(number) and when == "before":
        os.kill(os.getpid(), int(sent))
    found = whole(*given, **named)
    if calls == int(number) and when == "behind":
        os.kill(os.getpid(), int(sent))
    return found

setattr(module, name, counted)
sys.exit(main(sys.argv[6:]))
"""
ADDING = "quoteline.storage.articles", "keep_mentions"
LINKING = "quoteline.services.linking", "link"
INDEXING = "quoteline.services.indexing", "update"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lines = samples.sample_articles().read_text(encoding="utf-8").splitlines(keepends=True)[ARTICLES]
    path = tmp_path_factory.mktemp("articles") / "articles.jsonl"
    path.write_text("".join(lines), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def wanted(file: Path, tmp_path_factory: pytest.TempPathFactory) -> Content:
    path = tmp_path_factory.mktemp("whole") / "whole.quoteline"
    finish(path, file)
    return content(path)


def finish(path: Path, file: Path) -> None:
    prepare(path)
    with closing(open_library(path)) as library:
        for _ in importing.import_paths(library, [file], jobs=0, engine="rules"):
            pass


def interrupted(
    path: Path, file: Path, place: tuple[str, str], number: int, sent: signal.Signals, when: str
) -> int:
    words = [*place, str(number), str(int(sent)), when, "import", str(file), "-l", str(path)]
    told = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, *words, "--jobs", "0", "--engine", "rules"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")},
        capture_output=True,
        timeout=120,
        check=False,
    )
    return told.returncode


PLACES = [
    (ADDING, 5, signal.SIGKILL, "behind"),  # in the midst of a transaction, and of an article
    (ADDING, 9, signal.SIGINT, "behind"),
    (LINKING, 1, signal.SIGKILL, "before"),  # all articles are there, their names not yet linked
    (INDEXING, 1, signal.SIGKILL, "before"),
]


@pytest.mark.parametrize(("place", "number", "sent", "when"), PLACES)
def test_resumed_it_is_what_it_would_have_been(
    file: Path,
    wanted: Content,
    tmp_path: Path,
    place: tuple[str, str],
    number: int,
    sent: signal.Signals,
    when: str,
) -> None:
    path = tmp_path / "broken.quoteline"
    status = interrupted(path, file, place, number, sent, when)
    assert status == (-signal.SIGKILL if sent == signal.SIGKILL else 130)
    finish(path, file)
    assert differences(wanted, content(path)) == ""


def test_broken_off_again_and_again_it_still_is(file: Path, wanted: Content, tmp_path: Path) -> None:
    path = tmp_path / "broken.quoteline"
    for number in (3, 2):
        assert interrupted(path, file, ADDING, number, signal.SIGKILL, "behind") == -signal.SIGKILL
    finish(path, file)
    assert differences(wanted, content(path)) == ""


def test_names_are_linked_once_only(file: Path, tmp_path: Path) -> None:
    path = tmp_path / "whole.quoteline"
    finish(path, file)
    finish(path, file)
    with closing(open_library(path)) as library:
        assert len(correcting.log(library)) == 1


def test_a_difference_would_be_told(file: Path, wanted: Content, tmp_path: Path) -> None:
    path = tmp_path / "other.quoteline"
    finish(path, file)
    with closing(open_library(path)) as library:
        correcting.set_speaker(library, [1], "Somebody Else")
    told = differences(wanted, content(path))
    assert "quotations: 1 lost, 1 more" in told
    assert "speakers: " in told
