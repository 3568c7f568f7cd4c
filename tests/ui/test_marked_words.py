"""What was denied, who passed words on and who did not answer can be seen where words are shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from reading_room import BOARD, JORN, ODA, Straightaway, article, library_of, said, shown

from quoteline.domain import Declined, Kind, Passing, Relay, Speaker, SpeakerKind
from quoteline.services import browsing
from quoteline.services.library import Library
from quoteline.storage import articles
from quoteline.ui import phrases, theme
from quoteline.ui.quotation_model import ROW, Column
from quoteline.ui.reading_pane import ReadingPane
from quoteline.ui.speaker_panel import SpeakerPanel
from quoteline.ui.timeline_hints import hint

STORY = (
    "“We sail at six,” said Oda Vestergaard to the Skerry Courier. Jorn Malk denied that the crew had left."
    " The Tide Board declined to say who would pay. Jorn Malk could not be reached."
)
ODA_ID, JORN_ID = 1, 2


def place(words: str) -> tuple[int, int]:
    return STORY.index(words), STORY.index(words) + len(words)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    theme.speaker_slots.begin({})
    courier = Relay("Skerry Courier", place("the Skerry Courier"), Passing.TOLD)
    quotations = (
        replace(said(STORY, "We sail at six,", ODA), relay=courier),
        replace(said(STORY, "that the crew had left", JORN, kind=Kind.INDIRECT), note="denial"),
    )
    declined = (
        Declined(place("declined to say who would pay"), (place("The Tide Board"),), BOARD),
        Declined(place("could not be reached"), (), JORN),
    )
    opened = library_of(tmp_path / "quay.quoteline")
    with opened.database.writing():
        articles.add(opened.database, article(STORY), quotations, "by hand", declined)
    yield opened
    opened.close()


@pytest.fixture
def pane(library: Library, qtbot: QtBot) -> ReadingPane:
    made = ReadingPane(Straightaway(library))
    shown(qtbot, made, 640, 480)
    return made


def test_who_did_not_answer_stands_in_a_quiet_line_below_the_article(pane: ReadingPane) -> None:
    pane.read_article(1)
    assert pane.silent.isVisible()
    assert pane.silent.text() == (
        "No answer: the Tide Board declined to say who would pay; Jorn Malk could not be reached."
    )


def test_the_line_goes_with_the_article(pane: ReadingPane, library: Library) -> None:
    pane.read_article(1)
    with library.database.writing():
        quiet = articles.add(library.database, article("Nothing was said."), (), "by hand")
    pane.read_article(quiet)
    assert not pane.silent.isVisible()
    pane.read_article(1)
    pane.clear()
    assert not pane.silent.isVisible()


def test_many_who_did_not_answer_are_counted(pane: ReadingPane, library: Library) -> None:
    many = [
        Declined((0, 7), (), Speaker(f"Board {number}", SpeakerKind.ORGANISATION)) for number in range(14)
    ]
    with library.database.writing():
        id = articles.add(library.database, article("Nobody answered."), (), "by hand", many)
    pane.read_article(id)
    assert pane.silent.text().endswith("Board 11 Nobody; and 2 more.")


def test_the_line_stays_one_line_in_a_narrow_pane(pane: ReadingPane) -> None:
    pane.read_article(1)
    pane.resize(300, 480)
    assert pane.silent.height() < 2 * pane.silent.fontMetrics().height()


def test_words_at_the_end_stay_in_view_when_the_strip_appears(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    text = "The harbour was calm.\n\n" * 60 + "“We sail at six,” said Oda Vestergaard."
    with library.database.writing():
        articles.add(library.database, article(text), (said(text, "We sail at six,", ODA),), "by hand")
    pane.read(3)
    qtbot.waitUntil(pane.strip.isVisible)

    def in_view() -> bool:
        start = pane.article.selected_spans()[0][0]
        lit = pane.article.cursorRect(pane.article._cursor((start, start)))
        return lit.top() >= 0 and lit.bottom() <= pane.article.viewport().height()

    qtbot.waitUntil(in_view)


def test_the_strip_tells_through_whom_words_came(pane: ReadingPane) -> None:
    pane.read(1)
    assert pane.strip.kind.text().endswith(" · told Skerry Courier")
    pane.read(2)
    assert pane.strip.kind.text().endswith(" · denial")


def test_who_heard_the_lit_words_is_underlined(pane: ReadingPane) -> None:
    def underlined() -> list[str]:
        solid = QTextCharFormat.UnderlineStyle.SingleUnderline
        marks = pane.article.extraSelections()
        return [mark.cursor.selectedText() for mark in marks if mark.format.underlineStyle() == solid]

    pane.read(1)
    assert "the Skerry Courier" in underlined()
    pane.read(2)
    assert "the Skerry Courier" not in underlined()


def test_denied_words_say_so_in_every_list(library: Library, qtbot: QtBot) -> None:
    row = browsing.detail(library, 2).row
    assert phrases.shown_words(row) == "Denied: that the crew had left"
    assert "Denied: that the crew had left" in hint([row], 1)
    panel = SpeakerPanel(Straightaway(library))
    shown(qtbot, panel, 320, 900)
    panel.show_speaker(JORN_ID)
    model = panel.words.model()
    panel.show_side("words")
    qtbot.waitUntil(lambda: model.index(0, Column.WORDS).data(ROW) is not None)
    assert model.index(0, Column.WORDS).data() == "Denied: that the crew had left"


def test_a_speaker_is_told_of_as_silent(library: Library, qtbot: QtBot) -> None:
    panel = SpeakerPanel(Straightaway(library))
    shown(qtbot, panel, 320, 900)
    panel.show_speaker(JORN_ID)
    section = panel.about.sections["silent"]
    assert section.isVisible()
    assert silences(panel) == ["“could not be reached” — Skerry Courier, 6 Mar 2024"]
    panel.show_speaker(ODA_ID)
    assert not section.isVisible()


def silences(panel: SpeakerPanel) -> list[str]:
    return [line.text() for line in panel.about.silent.lines() if isinstance(line, QLabel)]


def test_a_day_that_is_not_known_is_left_out(library: Library, qtbot: QtBot) -> None:
    with library.database.writing():
        undated = article("Jorn Malk declined.", published=None)
        articles.add(library.database, undated, (), "by hand", (Declined((10, 18), (), JORN),))
    panel = SpeakerPanel(Straightaway(library))
    shown(qtbot, panel, 320, 900)
    panel.show_speaker(JORN_ID)
    assert silences(panel)[-1] == "“declined” — Skerry Courier"
    assert date(2024, 3, 6) == browsing.speaker_card(library, JORN_ID).declined[0].published
