"""Below an article stands its day of publication, where it came from, and whether to doubt it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reading_room import Straightaway, add, article, library_of, shown

from quoteline.domain import DateReading, PublishedFrom
from quoteline.services import redating
from quoteline.services.library import Library
from quoteline.ui.reading_pane import ReadingPane

DAY = date(2024, 3, 6)
PAGE = DateReading(DAY, PublishedFrom.PAGE, 0.97, "article:published_time: 2024-03-06T08:00")
URL = DateReading(date(2023, 3, 6), PublishedFrom.URL, 0.95, "/2023/03/06 & <b>more</b>")
CHANGED = DateReading(DAY, PublishedFrom.PAGE, 0.3, "last change, lastmod: 2024-03-06")
FUTURE = DateReading(date(2999, 1, 1), PublishedFrom.ROW, 0.05, "date: 2999-01-01")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    told = {"published_from": PublishedFrom.PAGE}
    unknown = {"published": None, "published_from": PublishedFrom.UNKNOWN}
    opened = library_of(
        tmp_path / "quay.quoteline",
        (article("Sure.", readings=(PAGE,), **told), ()),
        (article("In conflict.", readings=(PAGE, URL), **told), ()),
        (article("In doubt.", readings=(CHANGED,), **told), ()),
        (article("KYIV, March 19 (Reuters) – Talks.", **unknown), ()),
        (article("Nothing told.", readings=(FUTURE,), **unknown), ()),
    )
    yield opened
    opened.close()


@pytest.fixture
def pane(qtbot: QtBot, library: Library) -> ReadingPane:
    made = ReadingPane(Straightaway(library))
    shown(qtbot, made, 700, 500)
    return made


def read(pane: ReadingPane, article_id: int) -> tuple[str, str]:
    pane.read_article(article_id)
    assert pane.dated.isVisible()
    return pane.dated.text(), pane.dated.toolTip()


def picture(pane: ReadingPane) -> bytes:
    return bytes(pane.dated.icon().pixmap(16, 16).toImage().constBits())


def test_a_sure_day_is_told_with_its_place(pane: ReadingPane) -> None:
    words, hint = read(pane, 1)
    assert words == "6 March 2024 · from the page (97%)"
    assert "article:published_time: 2024-03-06T08:00" in hint
    assert "97%" in hint


def test_a_conflict_is_marked_and_all_readings_are_shown_on_hover(pane: ReadingPane) -> None:
    read(pane, 1)
    calm = picture(pane)
    words, hint = read(pane, 2)
    assert words == "6 March 2024 · from the page (97%) · other days found"
    assert "It was found with different days." in hint
    assert "<b>6 March 2024</b>" in hint
    assert "6 March 2023" in hint
    assert "/2023/03/06 &amp; &lt;b&gt;more&lt;/b&gt;" in hint
    assert "It was found with different days." in pane.dated.accessibleName()
    assert picture(pane) != calm


def test_a_doubtful_day_is_called_so(pane: ReadingPane) -> None:
    words, hint = read(pane, 3)
    assert words == "6 March 2024 · from the page (30%) · doubtful"
    assert "last change, lastmod" in hint


def test_a_day_without_a_year_is_told_as_the_text_says_it(pane: ReadingPane) -> None:
    assert read(pane, 4)[0] == "Day of publication unknown · the text says March 19"


def test_a_day_that_was_not_taken_is_shown_all_the_same(pane: ReadingPane) -> None:
    words, hint = read(pane, 5)
    assert words == "Day of publication unknown"
    assert "A day in the future was found; it was not taken." in hint
    assert "1 January 2999" in hint


def test_once_set_by_hand_it_is_doubted_no_more(pane: ReadingPane, library: Library) -> None:
    read(pane, 2)
    redating.set_published(library, [2], date(2023, 3, 6))
    pane.refresh()
    assert pane.dated.text() == "6 March 2023 · set by hand"
    assert "different days" not in pane.dated.toolTip()
    assert "6 March 2024" in pane.dated.toolTip()


def test_a_click_asks_for_the_day(qtbot: QtBot, pane: ReadingPane) -> None:
    read(pane, 2)
    with qtbot.waitSignal(pane.published_wanted) as asked:
        qtbot.mouseClick(pane.dated, Qt.MouseButton.LeftButton)
    assert asked.args == [2]


def test_without_an_article_there_is_no_line(pane: ReadingPane, library: Library) -> None:
    read(pane, 1)
    pane.clear()
    assert not pane.dated.isVisible()
    add(library, article("Never shown."))
    assert not pane.dated.isVisible()
