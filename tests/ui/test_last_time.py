"""What was asked of a library the last time is one step back, and a library opens whole."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date

import pytest

from quoteline import settings
from quoteline.domain import Axis, Kind
from quoteline.services.searching import Wanted
from quoteline.settings import Settings
from quoteline.ui import last_time


@pytest.fixture
def left(open_window, library_path, settled):
    """Settings of a window that was closed with a query and two filters set."""
    window = open_window(library_path)
    window.desk.change(query="river", kinds=(Kind.DIRECT,), flags=("starred",))
    settled(window)
    window.close()
    return settings.load()


def test_a_library_opens_whole_and_says_what_was_looked_at(open_window, library_path, left):
    window = open_window(library_path, left)
    assert window.desk.wanted == Wanted()
    assert window.toast.text() == "The last time you searched for “river”, with 2 filters."
    assert window.toast.button.text() == "Show that again"


def test_one_step_back_shows_it_again_and_one_forward_all(open_window, library_path, left, settled):
    window = open_window(library_path, left)
    window.actions_.back.trigger()
    settled(window)
    assert window.desk.wanted == Wanted(query="river", kinds=(Kind.DIRECT,), flags=("starred",))
    assert window.workspace.search.box.text() == "river"
    window.actions_.forward.trigger()
    assert window.desk.wanted == Wanted()


def test_the_button_shows_it_again(open_window, library_path, left):
    window = open_window(library_path, left)
    window.toast.button.click()
    assert window.desk.wanted.query == "river"


def test_another_library_has_its_own_last_time(open_window, made_library, tmp_path, left):
    other = shutil.copy(made_library, tmp_path / "other.quoteline")
    window = open_window(other, left)
    assert window.toast.text() == ""
    assert not window.desk.can_go_back


def test_what_was_left_whole_is_not_spoken_of(open_window, library_path, left, settled):
    window = open_window(library_path, left)
    window.close()
    kept = settings.load()
    assert kept.asked == {}
    again = open_window(library_path, kept)
    assert again.toast.text() == ""


def test_a_second_window_of_the_library_says_nothing_of_it(open_window, library_path, left, qtbot, settled):
    window = open_window(library_path, left)
    other = window.program.new_window()
    with qtbot.waitSignal(other.settled):
        other.open(library_path)
    settled(other)
    assert other.toast.text() == ""
    other.close()


def test_everything_that_can_be_wanted_is_remembered(tmp_path):
    library = tmp_path / "a.quoteline"
    wanted = Wanted(
        query="“cease fire” -truce",
        speakers=(3, None),
        outlets=("", "Daily"),
        axis=Axis.PUBLISHED,
        first=date(2024, 1, 2),
        tags=("war",),
    )
    kept = last_time.remember(Settings(), library, wanted)
    settings.save(kept, tmp_path / "settings.json")
    assert last_time.last_wanted(settings.load(tmp_path / "settings.json"), library) == wanted
    assert last_time.in_words(wanted).endswith("with 6 filters.")


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        (Wanted(query="river"), "The last time you searched for “river”."),
        (Wanted(query="river", tags=("war",)), "The last time you searched for “river”, with 1 filter."),
        (Wanted(tags=("war",)), "The last time 1 filter was set."),
        (Wanted(tags=("war", "sea")), "The last time 2 filters were set."),
    ],
)
def test_the_last_time_is_told_in_a_sentence(wanted, sentence):
    assert last_time.in_words(wanted) == sentence


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"query": 7}', '{"later": 1}', "null"])
def test_what_cannot_be_read_is_not_offered(tmp_path, kept):
    library = tmp_path / "a.quoteline"
    asked = settings.with_asked(Settings(), library, kept)
    assert last_time.last_wanted(asked, library) is None


def test_only_so_many_libraries_are_remembered(tmp_path):
    kept = Settings()
    for number in range(settings.LIBRARIES + 5):
        kept = last_time.remember(kept, tmp_path / f"{number}.quoteline", Wanted(query="river"))
    assert len(kept.asked) == settings.LIBRARIES
    assert str(tmp_path / "0.quoteline") not in kept.asked
    assert replace(kept, asked={}) == Settings()
