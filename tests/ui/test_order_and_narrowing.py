"""The best first where words are searched for, searching within what was found, and only what is new."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from quoteline.services import browsing, importing, saved_searches
from quoteline.services.browsing import Sort
from quoteline.services.library import open_library
from quoteline.services.searching import Wanted
from quoteline.settings import Settings
from quoteline.ui.list_order import ListOrder
from quoteline.ui.quotation_model import Column


def shown(window: Any) -> list[int]:
    return list(window.workspace.list.model.ids)


def found(window: Any, wanted: Wanted, sort: Sort = Sort.SAID, descending: bool = True) -> list[int]:
    library = open_library(window.session.path)
    ids = list(browsing.quotation_ids(library, wanted, sort, descending))
    library.close()
    return ids


# --- the order ----------------------------------------------------------------------------------------


def test_best_first_is_a_matter_of_searches_alone() -> None:
    order = ListOrder().with_best_first(True)
    assert order.now(words=True) == (Sort.RELEVANCE, False)
    assert order.now(words=False) == (Sort.SAID, True)
    other = order.chosen(Sort.OUTLET, False, words=False)
    assert (other.now(words=True), other.now(words=False)) == ((Sort.RELEVANCE, False), (Sort.OUTLET, False))
    days = other.chosen(Sort.SAID, True, words=True)
    assert (days.now(words=True), days.now(words=False)) == ((Sort.SAID, True), (Sort.SAID, True))


def test_the_best_comes_first_on_a_click_and_the_days_come_back(window, settled) -> None:
    listed = window.workspace.list
    assert listed.head.best_first.isHidden()
    window.desk.change(query="the OR water")
    settled(window)
    assert listed.head.best_first.isVisible()
    assert listed.sort is Sort.SAID
    listed.head.best_first.click()
    settled(window)
    assert shown(window) == found(window, Wanted("the OR water"), Sort.RELEVANCE, False)
    assert (listed.sort, listed.descending) == (Sort.RELEVANCE, False)
    window.desk.change(query="")
    settled(window)
    assert (listed.sort, listed.descending) == (Sort.SAID, True)
    assert shown(window) == found(window, Wanted())
    window.desk.change(query="water")
    settled(window)
    assert listed.sort is Sort.RELEVANCE
    assert window.actions_.results.best_first.isChecked()
    window.actions_.results.best_first.trigger()
    settled(window)
    assert (listed.sort, listed.head.best_first.isChecked()) == (Sort.SAID, False)


def test_relevance_in_the_menu_is_best_first_whatever_the_order_was(window, settled) -> None:
    listed = window.workspace.list
    menu = {each.text(): each for each in listed.head._sort_group.actions()}
    assert not menu["Relevance"].isEnabled()
    window.desk.change(query="water")
    settled(window)
    menu["Relevance"].trigger()
    settled(window)
    assert shown(window) == found(window, Wanted("water"), Sort.RELEVANCE, False)
    menu["Day said"].trigger()
    settled(window)
    assert (listed.sort, listed.descending) == (Sort.SAID, True)


def test_the_order_of_searches_is_remembered_beside_the_usual_one(window, settled) -> None:
    window.workspace.list.head.sort_chosen.emit(Sort.OUTLET, False)
    window.desk.change(query="water")
    window.workspace.list.put_best_first(True)
    kept = window.workspace.remembered(window.kept)
    assert (kept.sort, kept.descending, kept.best_first) == ("outlet", False, True)
    window.workspace.restore(Settings(sort="relevance"))  # as an older version kept it
    assert window.workspace.list.order == ListOrder(Sort.SAID, True, best_first=True)
    settled(window)


# --- within -------------------------------------------------------------------------------------------


def test_what_was_found_is_searched_within_and_widened_again(window, settled) -> None:
    box = window.workspace.search.box
    window.desk.change(query="the")
    settled(window)
    window.actions_.results.within.trigger()
    settled(window)
    assert box.text() == ""
    assert window.desk.wanted == Wanted(within=("the",))
    assert window.workspace.list.chips.texts() == ["Within: the"]
    window.desk.change(query="water")
    settled(window)
    assert shown(window) == found(window, Wanted("(the) water"))
    window.actions_.results.within.trigger()
    settled(window)
    assert window.desk.wanted.within == ("the", "water")
    window.workspace.list.chips.chips()[0].button.click()
    settled(window)
    assert shown(window) == found(window, Wanted("water"))
    for _ in range(3):
        window.desk.back()
    settled(window)
    assert window.desk.wanted == Wanted(within=("the",))


def test_words_searched_within_stay_marked(window, settled) -> None:
    window.desk.want(Wanted("water", within=("the",)))
    settled(window)
    window.desk.select(shown(window)[:1])
    settled(window)
    text = window.workspace.reading.text
    marked = {text[start:end].casefold() for start, end in window.workspace.reading.article.found}
    assert marked == {"the", "water"}


def test_nothing_typed_is_nothing_to_search_within(window, settled) -> None:
    window.actions_.results.within.trigger()
    settled(window)
    assert window.desk.wanted == Wanted()


# --- what is new --------------------------------------------------------------------------------------


@pytest.fixture
def bring(window: Any, settled: Callable[[Any], None], tmp_path: Path) -> Callable[[str], None]:
    """Bring in an article that quotes these words."""

    def import_one(words: str) -> None:
        later = tmp_path / f"{len(list(tmp_path.iterdir()))}.txt"
        later.write_text(f"“{words},” Ada Ferrol said on Friday.", encoding="utf-8")
        library = open_library(window.session.path)
        for _ in importing.import_paths(library, [later], jobs=1):
            pass
        library.close()
        window.refresh_with_search()
        settled(window)

    return import_one


@pytest.fixture
def kept(window: Any, settled: Callable[[Any], None]) -> int:
    """A search that is kept, which all direct quotations fit; something else is shown."""
    library = open_library(window.session.path)
    saved_searches.save(library, "direct", Wanted("kind:direct"))
    library.close()
    window.refresh()
    settled(window)
    return 1


def new_rows(window: Any) -> list[str]:
    model = window.workspace.list.model
    told = (model.index(place, Column.WORDS).data(11) for place in range(len(model.ids)))
    return [words for words in told if words.startswith("New: ")]


def test_what_is_new_is_marked_and_can_be_shown_alone(window, settled, bring, kept, qtbot) -> None:
    bring("The pier was never finished")
    window.connections.saved.ask(kept)
    settled(window)
    head, many = window.workspace.list.head, len(shown(window))
    qtbot.waitUntil(lambda: len(new_rows(window)) == 1)
    assert "The pier was never finished" in new_rows(window)[0]
    assert head.only_new.isVisible()
    head.only_new.click()
    settled(window)
    assert len(shown(window)) == 1
    assert window.workspace.list.chips.texts() == ["New since last looked at"]
    assert window.workspace.filters.saved.list.searches.open == kept
    window.actions_.results.only_new.trigger()
    settled(window)
    assert len(shown(window)) == many
    window.connections.saved.ask(kept)  # a second click must not lose sight of what is new
    settled(window)
    qtbot.waitUntil(lambda: len(new_rows(window)) == 1)
    window.desk.want(Wanted())
    settled(window)
    assert new_rows(window) == []
    assert head.only_new.isHidden()
    window.connections.saved.ask(kept)
    settled(window)
    assert new_rows(window) == []


def test_all_can_count_as_looked_at(window, settled, bring, kept) -> None:
    assert not window.actions_.results.all_looked_at.isEnabled()
    bring("The quay was never finished")
    searches = window.workspace.filters.saved.list.searches
    assert searches.fits[kept].new == 1
    window.actions_.results.all_looked_at.trigger()
    settled(window)
    assert searches.fits[kept].new == 0
    assert not window.actions_.results.all_looked_at.isEnabled()
