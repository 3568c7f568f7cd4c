"""Why a search finds what it finds: the page below the box, the clause to blame, what may have been meant."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from quoteline.services import did_you_mean, listings
from quoteline.services.did_you_mean import Suggestion
from quoteline.services.searching import Wanted

KEY = Qt.Key


@pytest.fixture
def asked(window, settled):
    """Search for something, as Enter does."""

    def ask(query):
        window.activateWindow()
        window.workspace.search.box.setFocus()
        window.workspace.search.box.setText(query)
        window.workspace.search.box.returnPressed.emit()
        settled(window)

    return ask


@pytest.fixture
def page(window, qtbot, settled):
    """Opens the page that explains what is searched for."""

    def open_it():
        window.actions_.explain_search.trigger()
        search = window.workspace.search
        qtbot.waitUntil(lambda: search.page is not None and search.page.isVisible())
        settled(window)
        return search.page

    return open_it


def how_many(window, qtbot, query):
    found = []
    window.session.reading.ask(
        f"count {query}", lambda library: listings.how_many(library, Wanted(query)), found.append
    )
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_each_clause_is_told_with_what_it_finds_and_what_remains(window, qtbot, asked, page) -> None:
    asked("kind:direct the zzzz")
    told = page().text()
    for query in ("kind:direct", "the", "kind:direct the"):
        assert f"{how_many(window, qtbot, query):,}" in told
    assert "0 of" in told
    assert "“zzzz”" in told


def test_what_was_no_clause_says_why_on_the_page(asked, page) -> None:
    asked("the said:2025-13")
    assert "“2025-13” is no date" in page().text()


def test_the_words_that_a_pattern_stands_for_are_named(asked, page) -> None:
    asked("th*")
    assert "the " in page().text()


def test_a_clause_is_taken_out_on_the_page_by_keys_and_the_page_follows(
    window, qtbot, settled, asked, page
) -> None:
    asked("kind:direct the zzzz")
    opened = page()
    assert QApplication.focusWidget() is opened
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Down)
    assert QApplication.focusWidget() is opened.buttons()[2]
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Space)
    settled(window)
    assert window.desk.wanted.query == "kind:direct the"
    assert "zzzz" not in opened.text()
    assert opened.isVisible()


def test_typing_on_is_explained_at_once_and_escape_gives_the_keyboard_back(
    window, qtbot, settled, asked, page
) -> None:
    asked("the")
    opened = page()
    window.workspace.search.box.setFocus()
    qtbot.keyClicks(window.workspace.search.box, " kind:mixed ")
    settled(window)
    qtbot.waitUntil(lambda: "Kind: mixed" in opened.text())
    opened.setFocus()
    qtbot.keyClick(opened, KEY.Key_Escape)
    assert not opened.isVisible()
    assert window.workspace.search.box.hasFocus()


def test_the_filters_beside_the_query_are_explained_too(window, settled, asked, page) -> None:
    asked("the")
    window.workspace.filters.kinds.ticked.emit("direct")
    settled(window)
    opened = page()
    assert "a filter" in opened.text()
    assert len(opened.buttons()) == 1  # filters are taken away where they were set


# --- nothing fits, or next to nothing ------------------------------------------------------------------


def texts(window):
    return [button.text() for button in window.workspace.list.empty.buttons()]


def test_an_empty_result_says_which_clause_is_to_blame_and_offers_to_leave_it_out(
    window, qtbot, settled, asked
) -> None:
    asked("the zzzznowhere kind:direct")
    empty = window.workspace.list.empty
    qtbot.waitUntil(lambda: bool(empty.buttons()))
    assert "No quotation at all fits “zzzznowhere”." in empty._reason.text()
    left = how_many(window, qtbot, "the kind:direct")
    way = next(each for each in empty.buttons() if each.text().startswith("Without “zzzznowhere”"))
    assert f"{left:,}" in way.text()
    window.actions_.take_culprit.trigger()
    settled(window)
    assert window.desk.wanted.query == "the kind:direct"


def test_where_single_clauses_fit_none_of_them_is_blamed(window, qtbot, asked) -> None:
    asked("kind:direct kind:indirect")
    qtbot.waitUntil(lambda: bool(texts(window)))
    assert "at all" not in window.workspace.list.empty._reason.text()
    assert {each.split("  ")[0] for each in texts(window)} >= {
        "Without “kind:direct”",
        "Without “kind:indirect”",
    }


def test_what_may_have_been_meant_comes_first_and_is_reached_by_the_keyboard(
    window, qtbot, settled, asked
) -> None:
    word = _long_word(window)
    asked(word[:-2] + word[-1] + word[-2] + word[-1])
    empty = window.workspace.list.empty
    qtbot.waitUntil(lambda: bool(empty.buttons()))
    first = empty.buttons()[0]
    assert first.text().startswith("Did you mean “")
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    first.setFocus()
    qtbot.keyClick(first, KEY.Key_Space)
    settled(window)
    assert window.workspace.list.model.rowCount() > 0


def _long_word(window):
    rows = [window.workspace.list.row_of(window.workspace.list.model.id_at(place)) for place in range(10)]
    words = {word.strip(".,“”’'\"").lower() for row in rows if row for word in row.text.split()}
    return max((each for each in words if each.isalpha() and each.isascii()), key=len)


def test_few_hits_bring_a_quiet_line_where_another_spelling_finds_many_more(
    window, qtbot, settled, asked, monkeypatch
) -> None:
    word = _long_word(window)
    many = [Suggestion("the", "the", 4000)]
    monkeypatch.setattr(did_you_mean, "suggestions", lambda library, wanted: many)
    line = window.workspace.spelling
    asked(f"{word} kind:direct OR {word}")
    count = window.workspace.list.model.rowCount()
    assert 0 < count <= 3
    qtbot.waitUntil(line.isVisible)
    assert "4,000 quotations" in line.text()
    line.linkActivated.emit("#")
    settled(window)
    assert window.desk.wanted == replace(Wanted(axis=window.desk.wanted.axis), query="the")
    qtbot.waitUntil(lambda: not line.isVisible())


def test_a_name_with_signs_of_a_page_in_it_is_told_as_it_is(window, qtbot) -> None:
    window.workspace.spelling._show([Suggestion('<img src="x">', "", 99)], 1)
    assert "&lt;img" in window.workspace.spelling.text()


# --- what can be typed ---------------------------------------------------------------------------------


def test_the_page_of_help_stays_while_one_tries_things_out_and_gives_way_to_the_other(
    window, qtbot, settled, asked, page
) -> None:
    asked("the")
    window.actions_.query_help.trigger()
    helping = window.workspace.search.help
    assert helping.isVisible()
    assert helping.geometry().bottom() < window.height()
    window.workspace.search.box.setFocus()
    qtbot.keyClicks(window.workspace.search.box, " kind:mixed ")
    settled(window)
    assert helping.isVisible()
    opened = page()
    assert not helping.isVisible()
    window.actions_.query_help.trigger()
    assert helping.isVisible()
    assert not opened.isVisible()
    qtbot.keyClick(helping, KEY.Key_Escape)
    assert not helping.isVisible()
    assert window.workspace.search.box.hasFocus()
