"""An article on paper: all of it, quotations marked and numbered, and a list of who said them when."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from reading_room import JORN, ODA, Straightaway, article, library_of, said, shown

from quoteline.domain import Kind
from quoteline.services import browsing
from quoteline.ui.print_preview import preview
from quoteline.ui.reading_pane import ReadingPane
from quoteline.ui.reading_print import PrintedArticle

FILLER = "The harbour was calm and the gulls were loud. " * 9 + "\n\n"
STORY = (
    f"🌊 Gulls.\n\n{FILLER * 8}“We sail at six,” said Oda. “Or not at all.”\n\n{FILLER * 8}"
    "Jorn Malk said the crew would stay."
)


@pytest.fixture
def pane(tmp_path: Path, qtbot: QtBot) -> ReadingPane:
    library = library_of(
        tmp_path / "q.quoteline",
        (
            article(STORY),
            (
                said(STORY, "We sail at six, … Or not at all.", ODA, date(2024, 3, 5)),
                said(STORY, "the crew would stay", JORN, None, kind=Kind.INDIRECT),
            ),
        ),
    )
    made = ReadingPane(Straightaway(library))
    shown(qtbot, made, 480, 420)
    made.read(1)
    return made


def printed(pane: ReadingPane) -> PrintedArticle:
    made = pane.printed()
    assert made is not None
    return made


def test_title_text_numbers_and_the_list_stand_on_it(pane: ReadingPane) -> None:
    words = printed(pane).document.toPlainText()
    assert words.startswith("Skerry Courier\nFerry to stop for the winter\nBy Line Ostrup · ")
    assert "“We sail at six,” said Oda. “Or not at all.1”" in words
    assert "Jorn Malk said the crew would stay2." in words
    listed = words[words.index("\nQuotations\n") :].splitlines()[2:]
    assert listed == [
        "1  Oda Vestergaard, harbour master · Said Tuesday 5 March 2024 — told by the article · Direct",
        "2  Jorn Malk, ferry captain · Undated: the article does not tell when it was said · Reported",
    ]


def test_the_words_are_marked_by_kind_and_nothing_else_is(pane: ReadingPane) -> None:
    made = printed(pane)
    grounds, lines = [], []
    block = made.document.begin()
    while block.isValid():
        for fragment in (each.fragment() for each in block):
            if fragment.charFormat().background().style().value:
                grounds.append(fragment.text())
            if fragment.charFormat().fontUnderline() or fragment.charFormat().underlineStyle().value:
                lines.append(fragment.text())
        block = block.next()
    assert grounds == ["We sail at six,", "Or not at all."]
    assert lines == ["the crew would stay"]


def test_it_comes_out_on_as_many_pages_as_it_says(pane: ReadingPane, tmp_path: Path) -> None:
    paper = QPdfWriter(str(tmp_path / "out.pdf"))
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    paper.setResolution(300)
    pages = printed(pane).paint(paper)
    assert pages > 1
    del paper
    written = (tmp_path / "out.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", written)) == pages


def test_an_article_without_quotations_has_no_list() -> None:
    made = PrintedArticle("Nothing was said.", ("Skerry Courier", "A quiet day", ""), ())
    assert made.document.toPlainText() == "Skerry Courier\nA quiet day\nNothing was said."
    assert made.name == "A quiet day"


def test_of_a_very_long_article_the_part_that_is_shown_is_printed(pane: ReadingPane) -> None:
    text = "First. " + FILLER * 600 + "“Last,” said Oda."
    page = browsing.article_page(pane._lane.library, 1)  # type: ignore[attr-defined]  # the fake lane has it
    made = PrintedArticle(text, ("", "Long", ""), page.quotations, part=1)
    words = made.document.toPlainText()
    assert "First." not in words
    assert 0 < len(words) < len(text)


def test_the_preview_opens_over_the_window_and_paints(pane: ReadingPane, qtbot: QtBot) -> None:
    window = QWidget()
    shown(qtbot, window, 700, 500)
    painted: list[int] = []
    made = printed(pane)
    paint = made.paint
    made.paint = lambda paper: painted.append(paint(paper)) or painted[-1]  # type: ignore[func-returns-value, method-assign]
    dialog = preview(made, window)
    assert isinstance(dialog, QPrintPreviewDialog)
    qtbot.waitUntil(lambda: bool(painted))
    assert painted[0] >= 2
    dialog.close()


def test_without_an_article_there_is_nothing_to_print(pane: ReadingPane) -> None:
    pane.clear()
    assert pane.printed() is None
