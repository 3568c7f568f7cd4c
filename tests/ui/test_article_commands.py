"""The menus about the article: its original, its size, printing, and the next article of the list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QPushButton
from reading_room import ODA, article, library_of, said

from quoteline import settings

FILE, PAGE, GONE = 1, 2, 3


@pytest.fixture
def quay(open_window, tmp_path: Path, settled) -> object:
    """Three articles with one quotation each: from a file, from a web page, from a file that is gone."""
    page = tmp_path / "page.html"
    page.write_text("<p>x</p>", encoding="utf-8")
    texts = ["“One,” said Oda.", "“Two,” said Oda.", "“Three,” said Oda."]
    origins = [(str(page), ""), ("https://news.example/two", ""), (str(tmp_path / "gone.txt"), "")]
    library_of(
        tmp_path / "quay.quoteline",
        *(
            (
                article(text, origin=origin, url=url),
                (said(text, word, ODA, date(2024, 3, 9 - number)),),
            )
            for number, (text, word, (origin, url)) in enumerate(
                zip(texts, ("One", "Two", "Three"), origins, strict=True)
            )
        ),
    ).close()
    window = open_window(tmp_path / "quay.quoteline")
    opened: list[QUrl] = []
    window.connections.article.opener.hand_over = lambda url: opened.append(url) is None
    window.opened = opened
    window.said = []
    window.corrections.refused.connect(window.said.append)
    return window


def read(window, id: int, settled) -> None:
    window.desk.select([id])
    settled(window)


def test_nothing_is_offered_before_an_article_is_read(quay, settled):
    actions = quay.actions_.article
    assert not any(each.isEnabled() for each in actions.of_article())
    read(quay, FILE, settled)
    assert all(each.isEnabled() for each in actions.of_article())


def test_a_file_is_opened_at_once(quay, settled):
    read(quay, FILE, settled)
    quay.actions_.article.original.trigger()
    settled(quay)
    assert [each.fileName() for each in quay.opened] == ["page.html"]
    assert quay.opened[0].isLocalFile()


def test_a_web_page_is_opened_only_after_a_question_that_shows_its_address(quay, settled, qtbot):
    read(quay, PAGE, settled)
    quay.actions_.article.original.trigger()
    settled(quay)
    box = quay.connections.article.opener.question
    assert quay.opened == []
    assert "https://news.example/two" in box.informativeText()
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    box.reject()
    assert quay.opened == []
    quay.actions_.article.original.trigger()
    settled(quay)
    box = quay.connections.article.opener.question
    next(each for each in box.findChildren(QPushButton) if each.text() == "Open web page").click()
    assert [each.toString() for each in quay.opened] == ["https://news.example/two"]


def test_a_file_that_is_gone_is_told_in_a_plain_sentence(quay, settled):
    read(quay, GONE, settled)
    quay.actions_.article.original.trigger()
    settled(quay)
    assert quay.opened == []
    assert len(quay.said) == 1
    assert quay.said[0].endswith("gone.txt” is not there any more.")


def test_the_next_article_of_the_list_is_read_until_its_end(quay, settled):
    read(quay, FILE, settled)
    seen = []
    for _ in range(3):
        quay.actions_.article.next_article.trigger()
        settled(quay)
        seen.append(quay.workspace.reading.article_id)
    assert seen == [PAGE, GONE, GONE]
    assert quay.said == ["This is the last article of the list."]
    for _ in range(3):
        quay.actions_.article.previous_article.trigger()
        settled(quay)
    assert quay.workspace.reading.article_id == FILE
    assert quay.said[-1] == "This is the first article of the list."


def test_the_size_of_the_text_holds_for_article_and_list_and_is_kept(quay, settled, open_window, tmp_path):
    read(quay, FILE, settled)
    actions = quay.actions_.article
    points, height = quay.workspace.reading.article.points, quay.workspace.list.table.rowHeight(0)
    for _ in range(3):
        actions.larger.trigger()
    assert quay.workspace.reading.article.points == points + 3
    assert quay.workspace.list.table.rowHeight(0) > height
    quay.close()
    kept = settings.load()
    assert kept.text_size == 3
    again = open_window(tmp_path / "quay.quoteline", kept)
    read(again, FILE, settled)
    assert again.workspace.reading.article.points == points + 3
    assert again.workspace.list.table.rowHeight(0) > height
    again.actions_.article.usual.trigger()
    assert again.workspace.reading.article.points == points
    assert again.workspace.list.table.rowHeight(0) == height
    for _ in range(40):
        again.actions_.article.smaller.trigger()
    assert again.workspace.reading.article.points == 8


def test_finding_begins_from_the_menu_and_brings_the_article_forth(quay, settled):
    read(quay, FILE, settled)
    quay.workspace.show_pane("reading", False)
    quay.actions_.article.find.trigger()
    assert quay.workspace.reading.isVisible()
    assert quay.workspace.reading.finder.open


def test_printing_opens_a_preview(quay, settled, qtbot):
    read(quay, FILE, settled)
    quay.actions_.article.print.trigger()
    (preview,) = quay.findChildren(QPrintPreviewDialog)
    assert preview.isVisible()
    preview.close()


def test_the_row_of_a_mark_that_is_pointed_at_in_the_timeline_is_lit(quay, settled):
    quay.workspace.timeline.canvas.hovered.emit((PAGE,))
    assert quay.workspace.list.table.words.hinted == frozenset((PAGE,))
    quay.workspace.timeline.canvas.hovered.emit(())
    assert not quay.workspace.list.table.words.hinted


def test_lines_below_the_article_never_take_half_of_a_low_pane(quay, settled, qtbot):
    read(quay, FILE, settled)
    pane = quay.workspace.reading
    for height in (150, 220, 400, 700):
        pane.resize(300, height)
        qtbot.wait(5)
        lines = [each for each in (pane._line, pane.strip) if each.isVisible()]
        bottoms = [each.geometry().bottom() for each in lines]
        tops = [each.geometry().top() for each in lines]
        assert all(top > bottom for top, bottom in zip(tops[1:], bottoms, strict=False))
        assert all(each.height() >= each.minimumSizeHint().height() for each in lines)
        assert pane.article.height() >= pane._below.height() or height < 200
