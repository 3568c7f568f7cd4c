"""Wherever there is nothing, it is said why, and what to do: a filter to take away, articles to import."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from quoteline.domain import Article, Kind
from quoteline.services.library import open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage import articles

BARE = (
    "THE LONG WEEK\n\nThe “Sea Lark” left on Monday. Its so-called “express” took nine hours, and the"
    " “express” back took ten. Nobody on the quay was surprised."
)


def words(widget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel))


@pytest.fixture
def bare(open_window, tmp_path, settled):
    """A library with one article in which nobody says anything."""
    path = tmp_path / "bare.quoteline"
    prepare(path)
    library = open_library(path)
    with library.database.writing():
        articles.add(library.database, Article(BARE, "The long week", published=date(2024, 5, 7)), (), "test")
    library.close()
    return open_window(path)


def test_the_filter_that_leaves_nothing_is_named_and_taken_away_with_one_key(window, settled, qtbot) -> None:
    assert not window.actions_.take_culprit.isEnabled()
    window.desk.want(Wanted("xylophone", kinds=(Kind.DIRECT,)))
    settled(window)
    empty = window.workspace.list.empty
    assert "Shift+Esc takes “xylophone”" in words(empty)
    assert window.actions_.take_culprit.isEnabled()
    qtbot.keyClick(window.workspace.search.box, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    settled(window)
    assert window.desk.wanted == Wanted(kinds=(Kind.DIRECT,))
    assert len(window.workspace.list.model.ids) > 0
    assert not window.actions_.take_culprit.isEnabled()


def test_where_no_single_filter_is_the_reason_the_key_shows_all(window, settled) -> None:
    window.desk.want(Wanted("xylophone", speakers=(99_999,)))
    settled(window)
    assert "Shift+Esc shows all" in words(window.workspace.list.empty)
    window.actions_.take_culprit.trigger()
    settled(window)
    assert window.desk.wanted == Wanted()


def test_the_key_is_of_no_use_in_another_library(window, settled, tmp_path, qtbot) -> None:
    window.desk.want(Wanted("xylophone"))
    settled(window)
    window.close_library()
    assert not window.actions_.take_culprit.isEnabled()


def test_a_library_without_quotations_offers_what_to_do(bare, settled, monkeypatch) -> None:
    empty = bare.workspace.list.empty
    assert "No quotation was found in the articles so far" in words(empty)
    asked: list[str] = []
    bare.actions_.import_files.triggered.disconnect()
    bare.actions_.import_files.triggered.connect(lambda: asked.append("import"))
    first, audit, again = empty.buttons()
    told = (first.text(), audit.text(), again.text())
    assert told == ("Import articles…", "Look for what was left out…", "Extract again…")
    first.click()
    assert asked == ["import"]


def test_an_article_without_quotations_shows_what_was_left_alone_and_why(bare, settled) -> None:
    pane = bare.workspace.reading
    pane.read_article(1)
    settled(bare)
    assert pane.unclaimed.shown
    said = pane.unclaimed.strip.state.text()
    assert said.startswith("No quotation was found in this article. 3 stretches in quotation marks were left")
    assert "the name of something" in said or "a title, or a name" in said
    assert pane.unclaimed.strip.do.text() == "Look at the first (M)"
    assert "press Q to add one" in pane.bar.place.text()


def test_the_review_of_what_is_sure_says_how_to_go_on(bare, settled) -> None:
    bare.actions_.review.trigger()
    settled(bare)
    assert "I goes through what is sure, too" in words(bare)


def test_the_timeline_names_the_key_as_well(window, settled) -> None:
    window.desk.want(Wanted("xylophone"))
    settled(window)
    assert "Shift+Esc takes away what leaves nothing" in words(window.workspace.timeline)
