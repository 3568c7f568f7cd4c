"""The frame holds with larger text, taken at once, and where one reads from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from quoteline import settings
from quoteline.settings import Settings
from quoteline.ui import theme
from quoteline.ui.folding import NARROW, below


@pytest.fixture(autouse=True)
def usual_size() -> Iterator[None]:
    yield
    theme.text_scale = 1.0


@pytest.fixture
def right_to_left(qapp) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def points(widget) -> float:
    return widget.font().pointSizeF()


def test_larger_text_is_taken_at_once_everywhere(window, settled):
    parts = [
        window.menuBar(),
        window.workspace.list.table,
        window.workspace.filters.speakers.list,
        window.workspace.search.box,
        window.workspace.timeline.canvas,
        window.status,
        window.workspace.panes()["timeline"].title.name,
        *(label for label in window.workspace.filters.findChildren(QLabel) if label.font().bold()),
    ]
    assert len(parts) > 8
    before = [points(each) for each in parts]
    window.actions_.text_size.sizes[200].trigger()
    settled(window)
    assert [points(each) for each in parts] == pytest.approx([2 * each for each in before])
    window.actions_.text_size.usual.trigger()
    settled(window)
    assert [points(each) for each in parts] == pytest.approx(before)


def test_the_size_of_text_is_stepped_through_by_keys_and_kept(window):
    commands = window.actions_.text_size
    assert not commands.smaller.isEnabled()
    for percent in settings.TEXT_PERCENTS[1:]:
        commands.larger.trigger()
        assert window.kept.text_percent == percent
        assert commands.sizes[percent].isChecked()
    assert not commands.larger.isEnabled()
    commands.smaller.trigger()
    window.close()
    assert settings.load().text_percent == 250


def test_a_window_opens_in_the_size_that_was_chosen(open_window, library_path):
    usual = QApplication.font().pointSizeF()
    window = open_window(library_path, Settings(text_percent=150))
    assert points(window.workspace.list.table) == pytest.approx(1.5 * usual)
    assert window.actions_.text_size.sizes[150].isChecked()


def test_columns_grow_with_their_text_and_shrink_again(window, settled):
    before = window.workspace.list.table.column_widths()
    window.actions_.text_size.sizes[150].trigger()
    settled(window)
    larger = window.workspace.list.table.column_widths()
    assert larger["said"] == pytest.approx(1.5 * before["said"], abs=2)
    window.actions_.text_size.usual.trigger()
    settled(window)
    assert window.workspace.list.table.column_widths()["said"] == pytest.approx(before["said"], abs=2)


def test_with_larger_text_the_filters_make_room_earlier(window, qtbot):
    assert below(NARROW) == NARROW
    assert not window.workspace.filters.isHidden()
    window.actions_.text_size.sizes[200].trigger()
    qtbot.waitUntil(lambda: window.workspace.filters.isHidden())
    assert "filters" not in window.workspace.remembered(window.kept).hidden
    window.actions_.text_size.usual.trigger()
    qtbot.waitUntil(lambda: not window.workspace.filters.isHidden())


@pytest.mark.parametrize("percent", [150, 300])
def test_no_size_of_text_makes_the_window_larger_than_it_was(window, settled, percent):
    size = window.size()
    window.actions_.text_size.sizes[percent].trigger()
    settled(window)
    assert window.width() <= size.width()
    assert window.height() <= size.height()


def test_from_right_to_left_the_frame_is_mirrored_and_time_is_not(right_to_left, open_window, library_path):
    window = open_window(library_path)
    panes, listed = window.workspace.panes(), window.workspace.list
    assert panes["speaker"].x() < listed.x() < panes["filters"].x()
    assert panes["speaker"].x() == panes["reading"].x()
    assert window.workspace.back.x() > window.workspace.search.x()
    model = window.workspace.timeline.model
    first, last = model.timeline.extent
    assert first < last
    assert model.scale.x(first) < model.scale.x(last)


def test_from_right_to_left_the_frame_makes_room_too(right_to_left, open_window, library_path, settled):
    window = open_window(library_path, size=(900, 640))
    settled(window)
    assert window.workspace.filters.isHidden()
    assert 0 < window.workspace.panes()["reading"].width() <= 0.4 * window.workspace.width()


def test_dark_and_light_are_taken_at_once_by_the_titles_of_panes(window, settled):
    name = window.workspace.panes()["speaker"].title.name
    light = name.palette().windowText().color()
    window.appearance.choose("dark")
    settled(window)
    dark = name.palette().windowText().color()
    ground = window.palette().window().color()
    assert dark != light
    assert theme.contrast(dark, ground) >= theme.TEXT_CONTRAST
    window.appearance.choose("light")
    settled(window)
    assert name.palette().windowText().color() == light
