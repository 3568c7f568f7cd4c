"""The tour: offered on the first page, three steps over the real panes, ended by Esc, never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from quoteline.services import samples


@pytest.fixture
def tour(window, settled):
    window.workspace.list.table.setFocus()
    window.actions_.tour.trigger()
    settled(window)
    return window.connections.help.tour


def around(window, widget):
    return widget.rect().translated(widget.mapTo(window, QPoint(0, 0)))


def test_three_steps_ring_what_they_tell_of(window, tour, settled, qtbot) -> None:
    workspace = window.workspace
    for target, title in (
        (workspace.search, "Search and filter"),
        (workspace.timeline, "See who said what, and when"),
        (workspace.list, "Put right what is wrong"),
    ):
        assert tour.card.title.text() == title
        ring = tour.ring.geometry()
        assert ring.intersected(around(window, target)) == around(window, target) & window.rect()
        assert window.rect().contains(tour.card.geometry())
        assert tour.card.next.hasFocus()
        qtbot.keyClick(tour.card.next, Qt.Key.Key_Return)
        settled(window)
    assert not tour.running
    assert tour.card.isHidden()
    assert tour.ring.isHidden()


def test_one_can_go_back_and_begin_again(window, tour) -> None:
    assert not tour.card.back.isEnabled()
    tour.card.next.click()
    tour.card.back.click()
    assert (tour.at, tour.card.place.text()) == (0, "1 of 3")
    tour.card.next.click()
    window.actions_.tour.trigger()
    assert tour.at == 0


def test_escape_ends_it_wherever_the_keyboard_is_and_gives_it_back(window, tour, qtbot) -> None:
    qtbot.keyClick(tour.card.next, Qt.Key.Key_Escape)
    assert not tour.running
    assert QApplication.focusWidget() is window.workspace.list.table
    window.actions_.tour.trigger()
    window.workspace.search.box.setFocus()
    window.workspace.search.box.setText("mill")
    qtbot.keyClick(window.workspace.search.box, Qt.Key.Key_Escape)
    assert not tour.running
    assert window.workspace.search.box.text() == "mill"


def test_work_goes_on_below_it(window, tour, settled, qtbot) -> None:
    assert tour.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    box = window.workspace.search.box
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(box, "mill")
    settled(window)
    assert window.desk.wanted.query == "mill"
    assert tour.running


def test_it_is_read_aloud(tour) -> None:
    assert tour.card.accessibleName() == "Tour, 1 of 3: Search and filter"
    assert tour.card.accessibleDescription() == tour.card.text.text()


def test_a_closed_timeline_opens_for_it_and_the_ring_follows_the_window(window, tour, settled) -> None:
    window.actions_.panes["timeline"].setChecked(False)
    tour.card.next.click()
    settled(window)
    assert window.workspace.timeline.isVisible()
    window.resize(1000, 700)
    settled(window)
    wide = around(window, window.workspace.timeline) & window.rect()
    assert tour.ring.geometry().intersected(wide) == wide
    assert window.rect().contains(tour.card.geometry())


def test_closing_the_library_ends_it(window, tour) -> None:
    window.close_library()
    assert not tour.running


def test_the_first_page_offers_the_samples_an_import_and_the_tour(
    open_window, settled, qtbot, few_articles, monkeypatch
) -> None:
    monkeypatch.setattr(samples, "sample_articles", lambda: few_articles)
    window = open_window(None)
    names = [each.accessibleName() for each in window.start.findChildren(type(window.start.tour_button))]
    assert names[:3] == ["Import articles…", "Open the sample library", "Show me around"]
    window.start.tour_button.click()
    tour = window.connections.help.tour
    qtbot.waitUntil(lambda: tour.running)
    assert window.session is not None
    assert tour.card.isVisible()
    qtbot.waitUntil(lambda: not window.importer.running)
    settled(window)
