"""Finding in the article that is read: all is marked, one goes round, Escape leaves it as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reading_room import Straightaway, article, library_of, said, shown

from quoteline.services.library import Library
from quoteline.ui import theme
from quoteline.ui.reading_pane import ReadingPane

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier
CALM = "The quay lay calm. " * 40 + "\n\n"
STORY = f"Élan was all. “No élan, no boat,” said Oda.\n\n{CALM}Elan: they had none.\n\n{CALM}“ELAN!”"
OTHER = "Here it is calm, and élan is not the word."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = library_of(
        tmp_path / "q.quoteline",
        (article(STORY), (said(STORY, "No élan, no boat"),)),
        (article(OTHER), ()),
    )
    yield opened
    opened.close()


@pytest.fixture
def pane(library: Library, qtbot: QtBot) -> ReadingPane:
    made = ReadingPane(Straightaway(library))
    shown(qtbot, made, 600, 420)
    made.read_article(1)
    return made


def look_for(pane: ReadingPane, letters: str, qtbot: QtBot) -> None:
    pane.finder.begin()
    pane.finder.bar.field.clear()
    if letters.isascii():
        QTest.keyClicks(pane.finder.bar.field, letters)
    else:
        pane.finder.bar.field.insert(letters)  # there is no key for é
    qtbot.wait(90)


def marked(pane: ReadingPane, ground: QColor) -> list[str]:
    return [
        each.cursor.selectedText()
        for each in pane.article.extraSelections()
        if each.format.background().style() != Qt.BrushStyle.NoBrush
        and each.format.background().color() == ground
    ]


def here(pane: ReadingPane) -> list[str]:
    return marked(pane, theme.colours(pane.palette()).accent)


def told(pane: ReadingPane) -> str:
    return pane.finder.bar.count.text()


def test_all_that_is_found_is_marked_and_counted_whatever_its_case_and_accents(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    look_for(pane, "elan", qtbot)
    ground = theme.mixed(theme.colours(pane.palette()).surface, theme.colours(pane.palette()).accent, 0.30)
    assert marked(pane, ground) == ["Élan", "élan", "Elan", "ELAN"]
    assert told(pane) == "1 of 4"
    assert here(pane) == ["Élan"]


def test_enter_and_shift_enter_go_on_and_back_round_the_ends(pane: ReadingPane, qtbot: QtBot) -> None:
    look_for(pane, "élan", qtbot)
    field = pane.finder.bar.field
    for expected in ("2 of 4", "3 of 4", "4 of 4", "1 of 4 · from the beginning again"):
        qtbot.keyClick(field, KEY.Key_Return)
        assert told(pane) == expected
        offset = pane.finder._found[pane.finder._here][0]
        assert 0 <= pane.article.caret(offset).top() < pane.article.viewport().height()
    qtbot.keyClick(field, KEY.Key_Return, SHIFT)
    assert told(pane) == "4 of 4 · from the end again"
    assert here(pane) == ["ELAN"]


def test_the_first_one_found_stands_behind_the_place_where_one_reads(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.article.go_to(STORY.index("Elan: they"))
    look_for(pane, "elan", qtbot)
    assert told(pane) == "3 of 4"


def test_escape_closes_the_bar_unmarks_all_and_does_not_leave_the_article(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    look_for(pane, "calm", qtbot)
    assert here(pane) == ["calm"]
    with qtbot.assertNotEmitted(pane.back):
        qtbot.keyClick(pane.finder.bar.field, KEY.Key_Escape)
    assert pane.finder.bar.isHidden()
    assert here(pane) == []
    assert pane.article.hasFocus() or pane.focusWidget() is pane.article


def test_letters_that_are_keys_of_the_article_can_be_typed(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.quotation_selected):
        look_for(pane, "noNPd", qtbot)
    assert pane.finder.bar.field.text() == "noNPd"
    assert told(pane) == "Not in this article"
    assert not pane.finder.bar.next.isEnabled()


def test_another_article_is_looked_through_as_well(pane: ReadingPane, qtbot: QtBot) -> None:
    look_for(pane, "elan", qtbot)
    pane.read_article(2)
    assert told(pane) == "1 found"
    pane.finder.step(1)
    assert here(pane) == ["élan"]
    pane.clear()
    assert told(pane) == "Not in this article"


def test_marked_words_are_looked_for(pane: ReadingPane, qtbot: QtBot) -> None:
    cursor = QTextCursor(pane.article.document().find("no boat"))
    pane.article.setTextCursor(cursor)
    pane.finder.begin()
    qtbot.wait(90)
    assert pane.finder.bar.field.text() == "no boat"
    assert told(pane) == "1 of 1"


def test_the_lit_quotation_stays_lit_while_one_looks(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.read(1)
    look_for(pane, "calm", qtbot)
    assert marked(pane, theme.colours(pane.palette()).highlight_strong) == ["No élan, no boat"]
    assert pane.strip.isVisible()
