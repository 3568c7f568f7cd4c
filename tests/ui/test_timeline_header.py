"""The bar above the timeline: every choice is there in any width, in a menu where it has no room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from reading_room import JORN, ODA, Straightaway, library_of, many, shown

from quoteline.domain import Axis
from quoteline.services.library import Library
from quoteline.services.timelines import LaneBy, Unit
from quoteline.ui.timeline_header import TimelineHeader
from quoteline.ui.timeline_view import TimelineView
from quoteline.ui.translating import words

WIDTHS = (1400, 900, 620, 420, 300, 120)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = library_of(tmp_path / "quay.quoteline", many(6, ODA), many(4, JORN))
    yield opened
    opened.close()


@pytest.fixture
def view(library: Library, qtbot: QtBot) -> TimelineView:
    made = TimelineView(Straightaway(library))
    made.refresh()
    shown(qtbot, made, 1400, 420)
    return made


@pytest.fixture
def long_words() -> Iterator[None]:
    """An interface whose words are 40 per cent longer, as German is."""
    language, lookup = words.language, words.lookup
    words.use("en", lambda template: template + "x" * round(len(template) * 0.4))
    yield
    words.use(language, lookup)


def offered(menu: QMenu) -> dict[str, QAction]:
    """All entries of a menu and of the menus in it."""
    found = {}
    for action in menu.actions():
        within = action.menu()
        if isinstance(within, QMenu):
            found |= offered(within)
        elif action.text():
            found[action.text()] = action
    return found


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut_off_and_nothing_is_lost_in_any_width(
    view: TimelineView, width: int, qtbot: QtBot
) -> None:
    check(view.header, width, qtbot)


@pytest.mark.parametrize("width", WIDTHS)
def test_words_that_are_40_per_cent_longer_fit_as_well(
    long_words: None, library: Library, width: int, qtbot: QtBot
) -> None:
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 1400, 420)
    check(view.header, width, qtbot)


def check(header: TimelineHeader, width: int, qtbot: QtBot) -> None:
    header.setFixedWidth(width)
    qtbot.waitUntil(lambda: header.width() == width)
    qtbot.wait(1)  # until what is shown now stands in its place
    there = {part.widgets[0] for part in header._parts} - {part.widgets[0] for part in header.left_out()}
    for part in header._parts:
        for widget in part.widgets:
            if part.widgets[0] in there:
                assert widget.width() >= widget.sizeHint().width()
                assert widget.geometry().right() <= width
    entries = len(offered(header.menu()))
    assert header._more.isVisible()
    for part in header.left_out():
        alone = QMenu()
        part.fill(alone)
        assert offered(alone)
    assert entries >= 3 + len(header.left_out())


def test_what_has_no_room_works_from_the_menu(view: TimelineView, qtbot: QtBot) -> None:
    view.header.setFixedWidth(50)
    qtbot.waitUntil(lambda: len(view.header.left_out()) == len(view.header._parts))
    offered(view.header.menu())["Published"].trigger()
    assert view.model.axis is Axis.PUBLISHED
    offered(view.header.menu())["Months"].trigger()
    assert view.model.unit is Unit.MONTH
    before = view.model.scale.span
    offered(view.header.menu())["Zoom in"].trigger()
    assert view.model.scale.span < before
    with qtbot.waitSignal(view.picture_wanted):
        offered(view.header.menu())["Save picture…"].trigger()


def test_lanes_and_colours_are_chosen_apart(view: TimelineView) -> None:
    view.header.lanes.actions_of[LaneBy.OUTLET].trigger()
    assert (view.model.lanes, view.model.stack) == (LaneBy.OUTLET, LaneBy.SPEAKER)
    view.header.stacks.actions_of[LaneBy.KIND].trigger()
    assert (view.model.lanes, view.model.stack) == (LaneBy.OUTLET, LaneBy.KIND)
    assert view.header.stacks.accessibleName() == "Colours: Kinds"


def test_bars_for_100_articles_and_marks_of_articles_are_switched_here(
    view: TimelineView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.bars_changed):
        view.header.per_article.trigger()
    assert view.model.per_article
    view.header.articles.trigger()
    assert not view.canvas.parts.articles
    view.set_per_article(False)
    assert not view.header.per_article.isChecked()
