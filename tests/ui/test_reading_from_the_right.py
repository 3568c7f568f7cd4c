"""Arabic and Hebrew are read from the right, in the article and in the list, with every mark in its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from reading_room import Straightaway, article, library_of, said, shown

from quoteline.domain import Kind, Speaker, SpeakerKind
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.ui import theme
from quoteline.ui.direction import mostly_from_the_right, runs_from_the_right
from quoteline.ui.quotation_list import QuotationList
from quoteline.ui.quotation_words import Face, Setter
from quoteline.ui.reading_pane import ReadingPane

SALEM = Speaker("أحمد سالم", SpeakerKind.PERSON)
ARABIC = (
    "قال الوزير أحمد سالم: «لن تغلق الموانئ هذا الشتاء 🌊»، وأضاف المزيد.\n\n"
    "Reuters reported nothing.\n\n"
    "وقال سالم لصحيفة Harbour Post إن 12 سفينة تنتظر."
)
MIXED = "The minister wrote:\n\n“הנמל ייפתח מחר”\n\nand nobody answered."
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = library_of(
        tmp_path / "q.quoteline",
        (
            article(ARABIC, title="الموانئ تبقى مفتوحة", outlet="الميناء"),
            (
                said(ARABIC, "لن تغلق الموانئ هذا الشتاء 🌊", SALEM),
                said(ARABIC, "12 سفينة تنتظر", SALEM, kind=Kind.INDIRECT),
            ),
        ),
        (article(MIXED), (said(MIXED, "הנמל ייפתח מחר", SALEM),)),
    )
    yield opened
    opened.close()


@pytest.fixture
def pane(library: Library, qtbot: QtBot) -> ReadingPane:
    made = ReadingPane(Straightaway(library))
    shown(qtbot, made, 480, 420)
    return made


def ways(pane: ReadingPane) -> list[Qt.LayoutDirection]:
    block, found = pane.article.document().begin(), []
    while block.isValid():
        if block.text().strip():
            found.append(block.textDirection())
        block = block.next()
    return found


def lit(pane: ReadingPane) -> list[str]:
    ground = theme.colours(pane.palette()).highlight_strong
    return [
        each.cursor.selectedText()
        for each in pane.article.extraSelections()
        if each.format.background().color() == ground
    ]


def test_an_arabic_article_stands_at_the_right_its_latin_paragraph_at_the_left(pane: ReadingPane) -> None:
    pane.read_article(1)
    assert pane.article.from_right
    assert ways(pane)[-3:] == [RIGHT, LEFT, RIGHT]
    assert set(ways(pane)[:3]) == {RIGHT}
    start = pane.article.caret(0)
    assert start.x() > pane.article.viewport().width() / 2


def test_a_hebrew_paragraph_in_an_english_article_stands_at_the_right(pane: ReadingPane) -> None:
    pane.read_article(2)
    assert not pane.article.from_right
    assert ways(pane)[-3:] == [LEFT, RIGHT, LEFT]


def test_marks_are_on_the_very_words_and_a_click_finds_them(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.read(2)
    assert lit(pane) == ["12 سفينة تنتظر"]
    pane.read(1)
    assert lit(pane) == ["لن تغلق الموانئ هذا الشتاء 🌊"]
    place = pane.article.caret(ARABIC.index("سفينة")).center() - QPoint(4, 0)
    with qtbot.waitSignal(pane.quotation_selected) as told:
        qtbot.mouseClick(
            pane.article.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
    assert told.args == [2]


def test_what_is_copied_from_it_is_its_own_text(pane: ReadingPane) -> None:
    pane.read_article(1)
    pane.article.selectAll()
    assert pane.article.createMimeDataFromSelection().text().endswith(ARABIC)


def test_a_row_of_the_list_is_set_from_the_right(library: Library, qtbot: QtBot) -> None:
    listed = QuotationList(Straightaway(library), lambda id: "")  # type: ignore[arg-type]  # answers at once
    shown(qtbot, listed, 700, 300)
    listed.show_wanted(Wanted())
    assert listed.model.rowCount() == 3
    setter, face = Setter(), Face(theme.serif(11))
    laid = setter.two_lines("“لن تغلق الموانئ هذا الشتاء”", face, 400)
    assert laid.from_right
    line = laid.layout.lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(400, abs=1)
    latin = setter.two_lines("“No port will be closed”", face, 400)
    assert not latin.from_right
    assert latin.layout.lineAt(0).naturalTextRect().left() == 0
    assert setter.line("أحمد سالم", face, 200).begin > 100
    assert setter.line("Oda Vik", face, 200).begin == 0


@pytest.mark.parametrize(
    ("text", "first", "most"),
    [
        ("“Boats”", False, False),
        ("12 – «سفينة»", True, True),
        ("Harbour Post: الموانئ تبقى مفتوحة هذا الشتاء", False, True),
        ("שלום, said the minister, and went on for long", True, False),
        ("12, 13 …", False, False),
        ("", False, False),
    ],
)
def test_the_way_a_text_runs_is_told_by_its_letters(text: str, first: bool, most: bool) -> None:
    assert runs_from_the_right(text) is first
    assert mostly_from_the_right(text) is most
