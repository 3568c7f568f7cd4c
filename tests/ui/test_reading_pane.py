"""The reading pane through what a person does and sees: words lit, in view, kinds apart, nothing shifted."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip
from pytestqt.qtbot import QtBot
from reading_room import JORN, ODA, Straightaway, add, article, library_of, said, shown
from yardstick import slowness

from quoteline.domain import Kind
from quoteline.services import browsing, correcting
from quoteline.services.library import Library
from quoteline.services.searching import marking_of
from quoteline.ui import theme
from quoteline.ui.reading_pane import ReadingPane
from quoteline.ui.reading_strip import printed_words

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FILLER = "The harbour was calm and the gulls were loud. " * 6 + "\n\n"
STORY = (
    "🌊🚢 On Tuesday <b>the harbour</b> filled.\r\n\r\n"
    + FILLER * 8
    + "“We sail at six,” said Oda Vestergaard on Tuesday. “Or not at all.”\n\n"
    "Jorn Malk called the plan “sheer 🌪 folly” and said the crew would stay ashore.\n\n" + FILLER * 8
)
DIRECT, MIXED, INDIRECT = 1, 2, 3


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    theme.speaker_slots.begin({})
    opened = library_of(
        tmp_path / "quay.quoteline",
        (
            article(STORY),
            (
                said(
                    STORY,
                    "We sail at six, … Or not at all.",
                    ODA,
                    date(2024, 3, 5),
                    cue="said Oda"[:4],
                    source="Oda Vestergaard",
                    evidence="on Tuesday.",
                ),
                said(STORY, "the plan “sheer 🌪 folly”", JORN, kind=Kind.MIXED),
                said(STORY, "the crew would stay ashore", JORN, kind=Kind.INDIRECT, confidence=0.4),
            ),
        ),
        (article("Nothing was said.", title="A quiet day"), ()),
    )
    yield opened
    opened.close()


@pytest.fixture
def pane(library: Library, qtbot: QtBot) -> ReadingPane:
    made = ReadingPane(Straightaway(library))
    shown(qtbot, made, 640, 480)
    return made


def marks_with(pane: ReadingPane, *, background: object = None, underline: object = None) -> list[str]:
    """The texts that are marked in this way."""
    found = []
    for mark in pane.article.extraSelections():
        ground, line = mark.format.background(), mark.format.underlineStyle()
        if background is not None and (
            ground.style() == Qt.BrushStyle.NoBrush or ground.color() != background
        ):
            continue
        if underline is not None and line != underline:
            continue
        found.append(mark.cursor.selectedText())
    return found


def place_of(pane: ReadingPane, words: str) -> QPoint:
    """A point on the first of these words."""
    document = pane.article.document()
    cursor = document.find(words)
    assert not cursor.isNull(), words
    cursor.setPosition(cursor.selectionStart() + 1)
    return pane.article.cursorRect(cursor).center() + QPoint(2, 0)


def in_view(pane: ReadingPane, words: str) -> bool:
    return 0 <= place_of(pane, words).y() < pane.article.viewport().height()


def look(pane: ReadingPane) -> theme.Colours:
    return theme.colours(pane.palette())


# --- what is seen ---


def test_without_an_article_it_says_what_to_do(pane: ReadingPane) -> None:
    assert "Choose a quotation" in pane._empty.text()
    assert pane._empty.isVisible()
    assert not pane.strip.isVisible()


def test_the_exact_words_are_lit_behind_emoji_and_line_ends_of_two_characters(pane: ReadingPane) -> None:
    pane.read(DIRECT)
    assert marks_with(pane, background=look(pane).highlight_strong) == ["We sail at six,", "Or not at all."]
    pane.read(MIXED)
    assert marks_with(pane, background=look(pane).highlight_strong) == ["the plan “sheer 🌪 folly”"]


def test_the_lit_words_are_scrolled_into_view_with_some_lines_above(pane: ReadingPane) -> None:
    pane.read(DIRECT)
    place = place_of(pane, "We sail")
    tall = pane.article.viewport().height()
    assert 0.15 * tall < place.y() < 0.5 * tall


def test_cue_source_and_the_words_that_gave_the_day_are_marked_for_the_lit_one_only(
    pane: ReadingPane,
) -> None:
    solid = QTextCursor().charFormat().UnderlineStyle.SingleUnderline
    dashed = QTextCursor().charFormat().UnderlineStyle.DashUnderline
    pane.read(DIRECT)
    assert marks_with(pane, underline=solid) == ["said", "Oda Vestergaard"]
    assert marks_with(pane, underline=dashed) == ["on Tuesday."]
    pane.read(INDIRECT)
    assert marks_with(pane, underline=solid) == []


def test_kinds_differ_by_ground_and_line_not_by_colour_alone(pane: ReadingPane) -> None:
    dotted = QTextCursor().charFormat().UnderlineStyle.DotLine
    pane.read_article(1)
    assert marks_with(pane, background=look(pane).highlight) == ["We sail at six,", "Or not at all."]
    assert marks_with(pane, underline=dotted) == ["the plan “sheer 🌪 folly”", "the crew would stay ashore"]


def test_the_title_the_paper_and_where_the_day_came_from_stand_above(pane: ReadingPane) -> None:
    pane.read_article(1)
    head = pane.article.toPlainText().splitlines()[:3]
    assert head[:2] == ["Skerry Courier", "Ferry to stop for the winter"]
    assert head[2] == "By Line Ostrup · Wednesday 6 March 2024 · day from the imported row"


def test_markup_in_an_article_is_only_ever_text(pane: ReadingPane, library: Library) -> None:
    hostile = "<h1>Big</h1> “<img src='file:///etc/passwd'>” &amp; <script>x</script>"
    id = add(library, article(hostile, title="<i>Title</i>", outlet="<b>Paper</b>", byline="<u>By</u>"))
    pane.read_article(id)
    assert hostile in pane.article.toPlainText()
    assert pane.article.toPlainText().startswith("<b>Paper</b>\n<i>Title</i>\n<u>By</u>")


def test_the_strip_tells_who_when_how_sure_and_what_proves_it(pane: ReadingPane) -> None:
    pane.read(DIRECT)
    assert pane.strip.isVisible()
    assert pane.strip.speaker.text() == "Oda Vestergaard"
    assert pane.strip.role.text() == "harbour master"
    assert pane.strip.said.text() == "Said Tuesday 5 March 2024 — from “on Tuesday.” in the article"
    assert pane.strip.kind.text() == "Direct · sure (90%)"
    pane.read(INDIRECT)
    assert pane.strip.kind.text() == "Reported · uncertain (40%)"


def test_one_goes_to_the_words_that_tell_the_day_however_far_they_stand_and_back(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    lead = "On Monday the board met."
    text = lead + "\n\n" + FILLER * 600 + "“Nobody asked us,” said Jorn Malk.\n\n" + FILLER * 8
    assert len(text) > 150_000  # it is shown in parts
    id = add(library, article(text), said(text, "Nobody asked us", JORN, evidence="On Monday"))
    assert id
    quotation = browsing.article_page(library, id).quotations[0].row.id
    pane.read(quotation)
    part = pane.article.part
    assert part > 0
    assert pane.strip.evidence.isVisible()
    qtbot.mouseClick(pane.strip.evidence, LEFT)
    assert pane.article.part == 0
    assert marks_with(pane, underline=QTextCursor().charFormat().UnderlineStyle.DashUnderline) == [
        "On Monday"
    ]
    assert in_view(pane, "On Monday")
    qtbot.keyClick(pane.article, Qt.Key.Key_D)
    assert pane.article.part == part
    assert in_view(pane, "Nobody asked us")


def test_hovering_the_words_that_tell_the_day_tells_it(pane: ReadingPane) -> None:
    pane.read(DIRECT)
    place = place_of(pane, "on Tuesday.")
    help_at = QHelpEvent(QEvent.Type.ToolTip, place, pane.article.viewport().mapToGlobal(place))
    QApplication.sendEvent(pane.article.viewport(), help_at)
    assert "Said Tuesday 5 March 2024 — from “on Tuesday.” in the article" in QToolTip.text()
    QToolTip.hideText()
    pane.read(INDIRECT)  # nothing told its day, so there is nothing to go to
    assert not pane.strip.evidence.isVisible()
    pane.go_to_evidence()


def test_tags_and_the_note_of_a_person_stand_in_the_strip(pane: ReadingPane, library: Library) -> None:
    pane.read(DIRECT)
    assert not pane.strip.own.isVisible()
    correcting.tag(library, [DIRECT], "follow-up")
    correcting.set_note(library, DIRECT, "Ask the clerk")
    pane.refresh()
    assert pane.strip.own.text() == "Tags: follow-up\nNote: Ask the clerk"


def test_an_article_without_a_headline_goes_by_the_name_of_its_file(
    pane: ReadingPane, library: Library
) -> None:
    id = add(
        library, replace(article(STORY + " Late.", title=""), origin="/home/ada/papers/harbour notes.txt")
    )
    pane.read_article(id)
    assert pane.article.toPlainText().splitlines()[1] == "harbour notes.txt"


def test_a_style_that_comes_while_the_text_is_set_anew_asks_for_no_place_outside(
    pane: ReadingPane, capfd: pytest.CaptureFixture[str]
) -> None:
    pane.read(DIRECT)
    pane.article.document().clear()  # as in the midst of being set anew
    pane.article.show_found(((0, 5),), marking_of("quay"))
    pane.article.repaint()
    assert pane.article.extraSelections()[-1].cursor.position() == 0
    assert "out of range" not in capfd.readouterr().err


def test_another_printing_of_the_text_is_named(pane: ReadingPane, library: Library) -> None:
    add(library, article(STORY, outlet="Evening Buoy"))
    pane.read(DIRECT)
    assert pane.strip.printings.text() == "Also printed by Evening Buoy"


def test_words_of_the_query_are_marked(pane: ReadingPane) -> None:
    pane.set_marking(marking_of("gulls"))
    pane.read_article(1)
    assert set(marks_with(pane, background=look(pane).found)) == {"gulls"}
    pane.set_marking(marking_of("crew"))
    assert marks_with(pane, background=look(pane).found) == ["crew"]
    pane.set_marking(marking_of(""))
    assert marks_with(pane, background=look(pane).found) == []


def test_an_article_without_quotations_says_so(pane: ReadingPane) -> None:
    pane.read_article(2)
    assert pane.bar.place.text().startswith("No quotations were found in this article. Mark words")


def test_a_quotation_that_is_gone_is_told_in_a_sentence(pane: ReadingPane) -> None:
    pane.read(4711)
    assert pane._empty.isVisible()
    assert "4711" in pane._empty.text()


# --- hands ---


def test_a_click_on_marked_words_selects_their_quotation(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.read(DIRECT)
    with qtbot.waitSignal(pane.quotation_selected) as selected:
        qtbot.mouseClick(pane.article.viewport(), LEFT, PLAIN, place_of(pane, "crew would"))
    assert selected.args == [INDIRECT]
    assert marks_with(pane, background=look(pane).highlight_strong) == ["the crew would stay ashore"]


def test_a_click_beside_all_words_selects_nothing(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.read(DIRECT)
    with qtbot.assertNotEmitted(pane.quotation_selected):
        qtbot.mouseClick(pane.article.viewport(), LEFT, PLAIN, place_of(pane, "called"))


def test_n_and_p_walk_through_the_quotations_of_the_article_round_its_ends(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    pane.read(DIRECT)
    seen: list[int] = []
    pane.quotation_selected.connect(seen.append)
    pane.article.setFocus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_N):
        qtbot.keyClick(pane.article, key)
    assert pane.bar.place.text() == "3 of 3 quotations"
    qtbot.keyClick(pane.article, Qt.Key.Key_N)
    assert pane.bar.place.text() == "1 of 3 quotations · from the beginning again"
    qtbot.mouseClick(pane.bar.previous, LEFT)
    assert pane.bar.place.text() == "3 of 3 quotations · from the end again"
    qtbot.keyClick(pane.article, Qt.Key.Key_P)
    assert pane.bar.place.text() == "2 of 3 quotations"
    assert seen == [MIXED, INDIRECT, DIRECT, INDIRECT, MIXED]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_escape_and_backspace_go_back(pane: ReadingPane, qtbot: QtBot, key: Qt.Key) -> None:
    pane.read(DIRECT)
    with qtbot.waitSignal(pane.back):
        qtbot.keyClick(pane.article, key)


def test_the_speaker_in_the_strip_can_be_asked_for(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.read(MIXED)
    with qtbot.waitSignal(pane.speaker_wanted) as wanted:
        qtbot.mouseClick(pane.strip.speaker, LEFT)
    assert wanted.args == [2]


def test_control_plus_and_minus_set_larger_and_smaller_and_keep_the_place(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    pane.read(DIRECT)
    before, points = place_of(pane, "We sail").y(), pane.article.points
    for _ in range(4):
        qtbot.keyClick(pane.article, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert pane.article.points == points + 4
    assert abs(place_of(pane, "We sail").y() - before) < 40
    qtbot.keyClick(pane.article, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert pane.article.points == points + 3


def test_what_is_copied_is_the_article_s_own_text(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.read_article(1)
    cursor = QTextCursor(pane.article.document())
    cursor.setPosition(pane.article._map.lead)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    pane.article.setTextCursor(cursor)
    pane.article.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == STORY
    assert not data.hasHtml()


def test_a_line_holds_about_68_characters_in_the_middle_of_a_wide_pane(pane: ReadingPane) -> None:
    pane.resize(1400, 500)
    pane.read_article(1)
    block = pane.article.document().find("gulls").block()
    lines = [block.layout().lineAt(n).textLength() for n in range(block.layout().lineCount() - 1)]
    assert lines
    assert all(55 <= length <= 75 for length in lines)
    margins = pane.article.viewportMargins()
    assert margins.left() == margins.right() > 200


def test_turning_the_window_narrow_keeps_the_lit_words_in_view(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.read(DIRECT)
    pane.resize(300, 480)
    qtbot.wait(1)
    assert 0 < place_of(pane, "We sail").y() < pane.article.viewport().height()


def test_an_article_of_five_megabytes_opens_at_its_words_without_freezing(
    pane: ReadingPane, library: Library, qtbot: QtBot, qtlog: Any
) -> None:
    text = FILLER * 18_000 + "“The last boat has left,” said Oda Vestergaard.\n" + FILLER
    assert len(text) > 4_900_000
    quotation = said(text, "The last boat has left")
    add(library, article(text), quotation)
    began = time.process_time()
    pane.read(4)
    taken = time.process_time() - began
    assert marks_with(pane, background=look(pane).highlight_strong) == ["The last boat has left"]
    assert pane.bar.part.isVisible()
    for width in (300, 900):
        pane.resize(width, 480)
        qtbot.wait(1)
        assert 0 < place_of(pane, "The last boat").y() < pane.article.viewport().height()
    assert not [each for each in qtlog.records if "out of range" in each.message]
    assert taken < 1.5 * slowness()  # a tenth of this on a quiet machine


def test_a_long_article_can_be_turned_part_by_part(pane: ReadingPane, library: Library, qtbot: QtBot) -> None:
    text = FILLER * 900
    id = add(library, article(text))
    pane.read_article(id)
    first, count = pane.article.toPlainText(), pane.bar.part.text()
    assert count.startswith("part 1 of ")
    qtbot.mouseClick(pane.bar.later, LEFT)
    assert pane.bar.part.text().startswith("part 2 of ")
    assert pane.article.toPlainText() != first
    assert isinstance(pane.article, QTextEdit)


def test_the_newest_question_wins(pane: ReadingPane) -> None:
    lane = pane._lane
    assert isinstance(lane, Straightaway)
    lane.held = True
    pane.read(DIRECT)
    pane.read(MIXED)
    assert not pane.strip.isVisible()
    lane.let_go()
    assert pane.bar.place.text() == "2 of 3 quotations"


def test_dark_and_light_can_change_while_an_article_is_open(pane: ReadingPane) -> None:
    pane.read(DIRECT)
    pane.setPalette(theme.palette(True))
    dark = theme.colours(theme.palette(True))
    assert marks_with(pane, background=dark.highlight_strong) == ["We sail at six,", "Or not at all."]


def test_a_fault_is_not_shown_as_if_a_person_could_mend_it(
    pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsing, "page_near", lambda library, id, **near: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        pane.read(DIRECT)


def test_endless_words_widen_neither_the_page_nor_the_strip(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    word = "Donaudampfschifffahrt" * 40
    text = f"“{word},” he said."
    pane.read(DIRECT)
    qtbot.wait(1)
    before = pane.minimumSizeHint().width()
    add(library, article(text, title=word, outlet=word, byline=word), said(text, word, JORN))
    pane.read(4)
    qtbot.wait(1)
    assert pane.minimumSizeHint().width() <= before
    assert pane.article.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("outlets", "told"),
    [
        ((), ""),
        (("Evening Buoy", "Evening Buoy", "Harbour Post"), "Also printed by Evening Buoy, Harbour Post"),
        (("", "Evening Buoy"), "Also printed by Evening Buoy, an unknown outlet"),
        (("", "", ""), "Also printed by 3 unknown outlets"),
    ],
)
def test_every_outlet_with_the_same_article_is_named_once(outlets, told):
    assert printed_words(outlets) == told


def test_larger_text_in_the_whole_window_sets_the_article_larger_too(pane: ReadingPane) -> None:
    pane.read(DIRECT)
    pane.resize_text(2)
    before = pane.article.points
    pane.setFont(theme.scaled(pane.font(), 2.0))
    assert pane.article.points > before + 5
    assert pane.steps == 2
