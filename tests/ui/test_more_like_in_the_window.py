"""More like this quotation: a list by likeness, under words in the box that one can see and take away."""

from __future__ import annotations

from typing import Any

from quoteline.services import more_like
from quoteline.services.browsing import Sort
from quoteline.services.library import open_library
from quoteline.services.searching import Wanted


def one_with_likes(window: Any) -> tuple[int, list[int]]:
    library = open_library(window.session.path)
    found = ((id, more_like.ids(library, id)) for id in window.workspace.list.model.ids)
    id, likes = next((id, likes) for id, likes in found if len(likes) > 1)
    library.close()
    return id, likes


def test_what_is_like_the_selected_quotation_is_listed_by_likeness(window, settled, qtbot) -> None:
    settled(window)
    id, likes = one_with_likes(window)
    action = window.actions_.more_like
    window.desk.select([id])
    qtbot.waitUntil(lambda: window.selection.ids == [id] and action.isEnabled())
    action.trigger()
    settled(window)
    qtbot.waitUntil(lambda: list(window.workspace.list.model.ids) == likes)
    assert window.desk.wanted == Wanted(f"like:{id}")
    assert window.workspace.search.box.text() == f"like:{id}"
    assert window.workspace.list.sort is Sort.RELEVANCE
    window.desk.back()
    settled(window)
    qtbot.waitUntil(lambda: id in list(window.workspace.list.model.ids))
    assert window.desk.wanted.query == ""


def test_it_is_in_the_menus_and_needs_a_selection(window, settled, qtbot) -> None:
    settled(window)
    actions = window.actions_
    assert actions.more_like in actions.of_selection()
    assert actions.more_like in actions.quotes_menu.actions()
    menu = actions.context_menu()
    assert actions.more_like in menu.actions()
    menu.deleteLater()
    window.desk.select([])
    qtbot.waitUntil(lambda: not actions.more_like.isEnabled())


def test_the_list_stands_at_the_best_however_far_it_was_scrolled(window, settled, qtbot) -> None:
    settled(window)
    id, likes = one_with_likes(window)
    shown = window.workspace.list
    shown.table.setFixedHeight(80)
    window.desk.select([id])
    qtbot.waitUntil(lambda: window.selection.ids == [id] and window.actions_.more_like.isEnabled())
    shown.table.bring_to_top(likes[-1])
    bar = shown.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    window.actions_.more_like.trigger()
    settled(window)
    qtbot.waitUntil(lambda: list(shown.model.ids) == likes)
    assert bar.maximum() > 0
    qtbot.waitUntil(lambda: bar.value() == 0)
