"""A link opens the window at its quotation, in the window that shows the library, or says why it cannot."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from quoteline import settings
from quoteline.services import deep_links
from quoteline.services.deep_links import DeepLink, Place
from quoteline.services.library import open_library
from quoteline.services.searching import Wanted
from quoteline.ui.handing_over import Asked, read, written

DESKTOP = Path(__file__).parents[2] / "desktop"
PATIENT = """
import sys
from quoteline.ui import handing_over
handing_over.PATIENCE = 120
from quoteline.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def link_into(path: Path, id: int, place: Place = Place.QUOTATION) -> DeepLink:
    with closing(open_library(path, read_only=True)) as library:
        return replace(deep_links.link_to(library, id), place=place)


def test_the_window_goes_to_the_quotation_of_a_link(window, settled, library_path):
    wanted = window.workspace.list.model.ids[-1]
    window.program.receive(library_path, (), link_into(library_path, wanted))
    settled(window)
    assert window.workspace.desk.selected == [wanted]
    assert window.workspace.list.selected_ids() == [wanted]
    assert wanted in [each.row.id for each in window.workspace.reading.quotations]


def test_a_quotation_that_the_filters_hide_is_read_all_the_same(window, settled, library_path):
    wanted = window.workspace.list.model.ids[0]
    window.desk.want(Wanted(query="no article has this word"))
    settled(window)
    window.program.receive(None, (), link_into(library_path, wanted))
    settled(window)
    assert wanted in [each.row.id for each in window.workspace.reading.quotations]


def test_a_link_to_an_article_shows_it_from_its_beginning(window, settled, library_path):
    window.program.receive(library_path, (), link_into(library_path, 3, Place.ARTICLE))
    settled(window)
    assert window.workspace.reading.article_id == 3
    assert window.workspace.desk.selected == []


def test_a_library_that_was_opened_is_known_by_its_id_from_then_on(window, settled, library_path):
    link = link_into(library_path, 1)
    assert settings.library_with_id(settings.load(), link.library) == library_path
    window.program.receive(None, (), link)
    settled(window)
    assert window.workspace.desk.selected == [1]


def test_what_a_link_cannot_lead_to_is_said_in_a_sentence(window, settled, library_path):
    window.program.receive(None, (), DeepLink("ab" * 16, Place.QUOTATION, 1))
    settled(window)
    assert "Open its file once with File ▸ Open library…" in window.toast.text()
    window.program.receive(library_path, (), link_into(library_path, 10**9))
    settled(window)
    assert "no longer in the library" in window.toast.text()
    assert window.workspace.desk.selected == []


def test_a_window_without_a_library_says_it_on_its_first_page(open_window, qtbot):
    window = open_window(None)
    window.program.receive(None, (), DeepLink("ab" * 16, Place.QUOTATION, 1))
    assert "not opened on this machine yet" in window.start._message.text()


def test_another_library_opens_beside_the_one_that_is_looked_at(
    window, settled, library_path, tmp_path, qtbot
):
    other = shutil.copy(library_path, tmp_path / "other.quoteline")
    with closing(open_library(other)) as library, library.database.writing():
        library.database.sql.execute("UPDATE library SET value = ? WHERE key = 'id'", ["cd" * 16])
    window.program.receive(other, (), DeepLink("cd" * 16, Place.QUOTATION, 2))
    beside = window.program.windows[-1]
    assert beside is not window
    qtbot.waitUntil(lambda: beside.workspace is not None and beside.desk.selected == [2])
    settled(beside)
    assert window.session.path == library_path
    beside.close()


def test_a_link_is_handed_over_as_it_is_and_a_bad_one_not_at_all():
    asked = Asked(Path("/home/ada/beat.quoteline"), (), DeepLink("ab" * 16, Place.QUOTATION, 7))
    message = written(asked)
    assert read(message) == asked
    assert read(message.replace(b"quotation/7", b"../../etc/passwd")) is None
    assert read(message.replace(b"quotation/7", b"quotation/7 --x")) is None


# --- real programs ---


@pytest.fixture
def start(monkeypatch, tmp_path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts the program as a desktop does, without a screen."""
    running: list[subprocess.Popen[str]] = []
    with tempfile.TemporaryDirectory(prefix="q") as folder:
        Path(folder).chmod(0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)

        def start_it(*words: object) -> subprocess.Popen[str]:
            made = subprocess.Popen(
                [sys.executable, "-c", PATIENT, *map(str, words)],
                env={**os.environ, "PYTHONPATH": str(DESKTOP), "QT_QPA_PLATFORM": "offscreen"},
                stderr=subprocess.PIPE,
                text=True,
                cwd=tmp_path,
            )
            running.append(made)
            return made

        yield start_it
        for each in running:
            if each.poll() is None:
                each.kill()
            each.communicate()


def wait_for(truth: Callable[[], object], seconds: float = 150) -> None:
    until = time.monotonic() + seconds
    while not truth():
        assert time.monotonic() < until, "it took too long"
        time.sleep(0.1)


def test_a_second_start_hands_its_link_to_the_first(start, library_path):
    link = link_into(library_path, 1)
    first = start("gui", library_path)
    wait_for(lambda: settings.library_with_id(settings.load(), link.library))
    for command in ("open", "gui"):
        assert start(command, link).wait(timeout=150) == 0
        assert first.poll() is None
    first.send_signal(signal.SIGTERM)
    assert first.wait(timeout=150) == 0


@pytest.mark.parametrize("command", ["open", "gui"])
def test_a_hostile_link_is_refused_before_any_window_opens(start, command):
    refused = start(command, "quoteline://../../etc/passwd")
    said = refused.communicate(timeout=300)[1]
    assert (refused.returncode, said.count("\n")) == (2, 1)
    assert "is not a link into a library" in said
