"""Files from strangers are read in a process of its own; what that does not survive is one failed file."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from quoteline.domain import Article
from quoteline.importers import Problem
from quoteline.services import reading_apart
from quoteline.services.reading_apart import Limits, read_all

PAGE = "<html><body><article><p>{}</p></article></body></html>"


def page(path: Path, words: str) -> Path:
    path.write_text(PAGE.format(f"{words}. " * 40), encoding="utf-8")
    return path


@pytest.fixture
def pages(tmp_path):
    """A page, a text, a page, a file that is not there, a page."""
    (tmp_path / "b.txt").write_text("A plain text.", encoding="utf-8")
    first, third, last = (page(tmp_path / f"{name}.html", f"Page {name} is here") for name in "ace")
    return [first, tmp_path / "b.txt", third, tmp_path / "gone.html", last]


def words_of(found):
    return [each.text[:11] if isinstance(each, Article) else each.reason for each in found]


def test_files_come_in_their_order_whoever_reads_them(pages):
    assert words_of(read_all(pages)) == [
        "Page a is h",
        "A plain tex",
        "Page c is h",
        "there is no such file or folder",
        "Page e is h",
    ]


def test_the_same_is_read_as_in_one_process(pages):
    from quoteline import importers

    here = [each for file in pages for each in importers.read(file)]
    assert list(read_all(pages)) == here


def test_a_problem_found_before_stays_where_it_was(pages):
    before = Problem("no kind that is read", "x.bin", skipped=True)
    found = list(read_all([pages[0], before, pages[2]]))
    assert found[1] is before


def children() -> set[int | None]:
    return {each.pid for each in multiprocessing.active_children() if each.name == "reading"}


def test_closing_ends_the_other_process(pages):
    before = children()
    with closing(read_all(pages)) as found:
        next(found)
        assert children() - before
    assert not children() - before


def test_plain_files_start_no_process(pages):
    before = children()
    with closing(read_all([pages[1]])) as found:
        next(found)
        assert children() == before


def test_a_reader_that_dies_loses_one_file(pages):
    before = children()
    # So many that it cannot be at the last when it is killed: it is told of some ahead only.
    with closing(read_all([pages[0], *[pages[2]] * 50, pages[4]])) as found:
        first = next(found)
        (reader,) = children() - before
        assert reader is not None
        os.kill(reader, signal.SIGSTOP)
        os.kill(reader, signal.SIGKILL)
        rest = list(found)
    assert isinstance(first, Article)
    # What it had sent already is there; the file it was reading failed, all others came in.
    assert len(rest) in (51, 52)
    assert sum(isinstance(each, Problem) for each in rest) <= 1
    assert rest[-1] == next(iter(read_all([pages[4]])))


@pytest.fixture
def slow_page(tmp_path):
    """A page that takes its reader seconds."""
    path = tmp_path / "slow.html"
    path.write_text(PAGE.format("<p>He said: " + "<i>x</i> " * 1_500_000), encoding="utf-8")
    return path


def test_a_file_that_takes_too_long_fails_and_the_next_is_read(slow_page, pages):
    found = list(read_all([slow_page, pages[0]], limits=Limits(seconds=1)))
    assert words_of(found) == ["reading it was stopped after 1 seconds", "Page a is h"]


def test_a_file_that_takes_all_memory_fails_and_the_next_is_read(slow_page, pages):
    found = list(read_all([slow_page, pages[0]], limits=Limits(memory=150 << 20)))
    assert isinstance(found[0], Problem)  # which of several reasons depends on where memory ended
    assert words_of(found[1:]) == ["Page a is h"]


def test_a_reader_that_is_silent_is_given_up(pages, monkeypatch):
    before = children()
    with closing(read_all([pages[0], *[pages[2]] * 200, pages[4]], limits=Limits(silence=4))) as found:
        assert isinstance(next(found), Article)
        (reader,) = children() - before
        os.kill(reader, signal.SIGSTOP)
        rest = list(found)
    problems = [each for each in rest if isinstance(each, Problem)]
    assert [each.reason for each in problems] == ["reading it was stopped: there was no answer for too long"]
    assert len(rest) in (201, 202)  # the page it was at may have come whole


def test_what_is_read_apart_is_all_but_plain_text():
    assert reading_apart.is_plain(Path("a.JSONL"))
    assert not reading_apart.is_plain(Path("a.pdf"))


SCRIPT = """
from pathlib import Path
from quoteline.services.reading_apart import read_all

with Path({told!r}).open("a") as told:
    told.write("once\\n")
print([type(each).__name__ for each in read_all([Path({page!r})])])
"""


def test_a_script_that_reads_articles_is_run_once(pages, tmp_path):
    """Nothing asks it whether it is the main program: what stands before must not be done again."""
    script, told = tmp_path / "script.py", tmp_path / "told.txt"
    script.write_text(SCRIPT.format(told=str(told), page=str(pages[0])))
    paths = os.pathsep.join(filter(None, sys.path))
    ran = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, env=dict(os.environ, PYTHONPATH=paths)
    )
    assert (ran.stdout.strip(), ran.stderr) == ("['Article']", "")
    assert told.read_text() == "once\n"


def test_where_no_process_can_be_had_a_file_that_fails_is_one_problem(pages, monkeypatch):
    monkeypatch.setattr(reading_apart._Reader, "_start", lambda reader: False)
    monkeypatch.setattr(reading_apart.importers, "read", lambda *given: (_ for _ in ()).throw(KeyError("x")))
    (found,) = read_all([pages[0]])
    assert isinstance(found, Problem)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit on Windows")
def test_a_page_that_an_expression_of_a_library_takes_for_ever_is_told_and_the_next_is_read(tmp_path, pages):
    """courlan's ``{.+?}`` looks for its end from each brace: minutes, for a name of 800 kB."""
    hostile = tmp_path / "hostile.html"
    meta = f'<meta name="author" content="{"{a" * 400_000}">'
    hostile.write_text(f"<html><head>{meta}</head><body><p>{'The pier is open. ' * 40}</p></body></html>")
    found = list(read_all([hostile, pages[0]], limits=Limits(seconds=1)))
    assert words_of(found) == ["reading it was stopped after 1 seconds", "Page a is h"]
