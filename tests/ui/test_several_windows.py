"""Several windows: each has its library, all share the settings, and one sees what was changed in another."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from quoteline import settings
from quoteline.services import keeping
from quoteline.services.keeping import KeepingStep
from quoteline.settings import Settings
from quoteline.ui import file_dialogs, theme


@pytest.fixture
def second(window, qtbot, settled):
    """Opens one more window of the same program."""

    def open_it(path=None):
        before = list(window.program.windows)
        if path is None:
            window.actions_.new_window.trigger()
        else:
            window.program.open(path)
        (other,) = [each for each in window.program.windows if each not in before]
        qtbot.waitUntil(lambda: other.workspace is not None and other.workspace.isVisible())
        settled(other)
        return other

    yield open_it
    for other in window.program.windows[1:]:
        other.close()


@pytest.fixture
def other_path(made_library, tmp_path):
    return shutil.copy(made_library, tmp_path / "other.quoteline")


def listed(window) -> list[tuple[str, bool]]:
    """The entries of the Window menu, and which one is ticked."""
    actions = window.actions_.window_menu.actions()
    return [(each.text(), each.isChecked()) for each in actions if each.isCheckable()]


def test_a_new_window_shows_the_same_library_beside_the_first(window, second):
    other = second()
    assert other.session.path == window.session.path
    assert other.session is not window.session
    assert len(other.workspace.list.model.ids) == len(window.workspace.list.model.ids)


def test_one_more_window_stands_a_little_to_the_right_of_the_first(open_window, qtbot):
    window = open_window(None, size=(760, 520))
    window.move(0, 0)
    window._remember()
    other = window.program.new_window()
    assert 32 <= other.x() < 40
    assert 32 <= other.y() < 64
    other.close()


def test_what_is_wanted_in_one_window_is_its_own(window, second, settled):
    other = second()
    other.desk.change(query="river")
    settled(other)
    assert window.desk.wanted.query == ""
    assert len(other.workspace.list.model.ids) < len(window.workspace.list.model.ids)


def test_what_is_changed_in_one_window_is_seen_in_the_other(window, second, settled, qtbot):
    other = second()
    id = window.workspace.list.model.id_at(0)
    other.desk.select([id])
    settled(other)
    other.actions_.star.trigger()
    settled(other)
    qtbot.waitUntil(lambda: window.workspace.list.row_of(id) is not None)
    qtbot.waitUntil(lambda: window.workspace.list.row_of(id).starred)
    settled(window)
    assert window.actions_.undo.text() == "Undo “Starred”"
    window.actions_.undo.trigger()
    settled(window)
    qtbot.waitUntil(lambda: not other.workspace.list.row_of(id).starred)


def test_the_window_menu_lists_all_windows_and_numbers_those_of_one_library(window, second, other_path):
    second()
    other = second(other_path)
    titles = ["trial – Quoteline (1)", "trial – Quoteline (2)", "other – Quoteline"]
    assert listed(window) == [(title, title == titles[0]) for title in titles]
    assert listed(other) == [(title, title == titles[2]) for title in titles]
    window.program.windows[1].close()
    assert [title for title, _ in listed(other)] == ["trial – Quoteline", "other – Quoteline"]


def test_a_library_that_is_open_is_not_opened_again(window, second, other_path):
    other = second(other_path)
    assert window.program.open(other.session.path) is other
    assert window.program.open(window.session.path) is window
    assert len(window.program.windows) == 2


def test_open_in_a_new_window_leaves_the_library_of_the_first(window, second, other_path, monkeypatch, qtbot):
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *asked: other_path)
    window.actions_.open_in_new_window.trigger()
    assert [each.session.path.stem for each in window.program.windows] == ["trial", "other"]
    qtbot.waitUntil(lambda: window.program.windows[1].workspace is not None)
    assert window.windowTitle() == "trial – Quoteline"
    assert window.program.windows[1].windowTitle() == "other – Quoteline"


def test_no_window_writes_over_what_was_chosen_in_another(window, second, other_path, settled):
    other = second(other_path)
    other.kept = replace(other.kept, export_format="ris")
    window.workspace.search_kept.emit("ceasefire")
    other.close()
    window.workspace.search_kept.emit("river")
    window.close()
    kept = settings.load()
    assert kept.export_format == "ris"
    assert kept.searches == ("river", "ceasefire")
    assert [each.rsplit("/", 1)[1] for each in kept.recent] == ["other.quoteline", "trial.quoteline"]


def test_the_text_has_one_size_in_all_windows(window, second):
    other = second()
    window.actions_.text_size.larger.trigger()
    assert other.kept.text_percent == 110
    assert other.actions_.text_size.sizes[110].isChecked()
    assert other.workspace.list.font().pointSizeF() == window.workspace.list.font().pointSizeF()
    window.actions_.text_size.usual.trigger()
    assert window.actions_.text_size.sizes[100].isChecked()


def test_quit_closes_all_windows(window, second, other_path):
    second(other_path)
    closed = list(window.program.windows)
    window.actions_.quit.trigger()
    assert window.program.windows == []
    assert window.session is None
    assert not any(each.isVisible() for each in closed[:1])
    assert settings.load().recent


def test_closing_one_window_leaves_the_other_at_work(window, second, settled):
    other = second()
    other.actions_.close_window.trigger()
    assert window.program.windows == [window]
    window.desk.change(query="river")
    settled(window)
    assert window.workspace.list.model.ids


def test_each_window_keeps_the_colours_of_its_library(window, second, other_path, settled):
    other = second(other_path)
    settled(window)
    ours = dict(window.speaker_slots)
    assert ours
    speaker = next(iter(ours))
    theme.speaker_slots.begin({speaker: (ours[speaker] + 1) % 8}, other)
    assert theme.slot_of(speaker, window.workspace.timeline.canvas) == ours[speaker]
    assert theme.slot_of(speaker, other.workspace.timeline.canvas) == (ours[speaker] + 1) % 8
    assert theme.slot_of(speaker, other.workspace.panes()["speaker"]) == (ours[speaker] + 1) % 8


def test_a_second_window_of_a_library_that_will_not_open_says_so(window, tmp_path, qtbot):
    letter = tmp_path / "letter.quoteline"
    letter.write_text("Dear reader. " * 90, encoding="utf-8")
    other = window.program.open(letter)
    qtbot.waitUntil(lambda: bool(other.start._message.text()))
    assert "is not a Quoteline library" in other.start._message.text()
    other.close()
    assert window.session is not None


def test_the_settings_know_which_sizes_of_text_there_are(tmp_path):
    path = tmp_path / "settings.json"
    settings.save(Settings(text_percent=150), path)
    assert settings.load(path).text_percent == 150
    path.write_text('{"text_percent": 173}', encoding="utf-8")
    assert settings.load(path).text_percent == 100


@pytest.fixture
def backup(window, monkeypatch):
    path = window.session.path.with_name("backup.quoteline")
    shutil.copy(window.session.path, path)
    return path


def restore(window, backup) -> None:
    window.connections.libraries.restoring.run(backup, window.session.path)


def test_a_backup_takes_the_place_of_the_library_in_every_window(window, second, settled, qtbot, backup):
    other = second()
    number = window.workspace.list.model.id_at(0)
    other.desk.select([number])
    settled(other)
    other.actions_.star.trigger()
    settled(other)
    with qtbot.waitSignals([window.settled, other.settled]):
        restore(window, backup)
        assert other.session is None
    settled(other)
    other.desk.select([number])
    settled(other)
    assert not other.workspace.list.row_of(number).starred


def test_who_opens_a_library_that_is_being_restored_stops_that(
    window, second, settled, qtbot, backup, monkeypatch
):
    def endless(*given):
        while True:
            yield KeepingStep(1, 2)

    monkeypatch.setattr(keeping, "restoring", endless)
    other, path = second(), window.session.path
    restore(window, backup)
    with qtbot.waitSignal(other.settled):
        other.open(path)
    assert not window.status.restoring.isVisible()
    assert window.session is None
    assert other.session.path == path
