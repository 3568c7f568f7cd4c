"""The boundaries of a quotation are changed in the article, with the mouse and with keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from reading_room import JORN, ODA, Straightaway, article, library_of, said, shown

from quoteline.domain import Kind, Spans
from quoteline.services import browsing, correcting
from quoteline.services.library import Library
from quoteline.ui import theme
from quoteline.ui.reading_pane import ReadingPane

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
STORY = (
    "🌊 The harbour filled on Tuesday.\r\n\r\n"
    "“We sail at six,” said Oda Vestergaard on the quay. “Or not at all.”\n\n"
    "Jorn Malk called the plan “sheer 🌪 folly” and said the crew would stay ashore until spring.\n\n"
    + "The gulls were loud and the water was high. "
    * 40
)
DIRECT, MIXED, INDIRECT = 1, 2, 3


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = library_of(
        tmp_path / "quay.quoteline",
        (
            article(STORY),
            (
                said(STORY, "We sail at six, … Or not at all.", ODA),
                said(STORY, "the plan “sheer 🌪 folly”", JORN, kind=Kind.MIXED),
                said(STORY, "the crew would stay ashore", JORN, kind=Kind.INDIRECT),
            ),
        ),
    )
    yield opened
    opened.close()


@pytest.fixture
def pane(library: Library, qtbot: QtBot) -> ReadingPane:
    """A pane whose wishes are done at once, as the window does them."""
    made = ReadingPane(Straightaway(library))

    def keep(id: int, spans: Spans) -> None:
        correcting.set_content(library, id, spans)
        made.refresh()

    made.boundaries.kept.connect(keep)
    shown(qtbot, made, 640, 520)
    return made


def words(library: Library, id: int) -> str:
    return browsing.rows(library, [id])[0].text


def lit(pane: ReadingPane) -> list[str]:
    strong = theme.colours(pane.palette()).highlight_strong
    return [
        each.cursor.selectedText().replace("\u2029", "\n")
        for each in pane.article.extraSelections()
        if each.format.background().style() != Qt.BrushStyle.NoBrush
        and each.format.background().color() == strong
    ]


def change(pane: ReadingPane, id: int) -> None:
    pane.read(id)
    pane.change_boundaries(id)


def press(qtbot: QtBot, pane: ReadingPane, *keys: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    for key in keys:
        qtbot.keyClick(pane.article, key, modifier)


def knob(pane: ReadingPane, number: int) -> QPoint:
    return next(at for each, at, _ in pane.boundaries.handles.knobs() if each == number)


def point_before(pane: ReadingPane, found: str) -> QPoint:
    cursor = pane.article.document().find(found)
    assert not cursor.isNull(), found
    cursor.setPosition(cursor.selectionStart())
    return pane.article.cursorRect(cursor).center()


def mouse(pane: ReadingPane, kind: QEvent.Type, at: QPoint, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    left = Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
    view = pane.article.viewport()
    place = QPointF(at)
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left
    event = QMouseEvent(kind, place, QPointF(view.mapToGlobal(at)), button, held, modifier)
    QApplication.sendEvent(view, event)


def drag(
    pane: ReadingPane, number: int, to: QPoint, modifier: Qt.KeyboardModifier = PLAIN, release: bool = True
) -> None:
    """Take hold of a handle and draw it to a point."""
    start = knob(pane, number)
    mouse(pane, QEvent.Type.MouseButtonPress, start)
    mouse(pane, QEvent.Type.MouseMove, (start + to) / 2, modifier)
    mouse(pane, QEvent.Type.MouseMove, to, modifier)
    if release:
        mouse(pane, QEvent.Type.MouseButtonRelease, to, modifier)


# --- keys ---


def test_keys_move_the_end_by_words_and_enter_keeps_them(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    change(pane, INDIRECT)
    assert pane.task.isVisible()
    assert not pane.strip.isVisible()
    assert pane.task.state.text() == "The quotation ends with “the crew would stay ashore”"
    press(qtbot, pane, KEY.Key_Right, KEY.Key_Right)
    assert lit(pane) == ["the crew would stay ashore until spring"]
    assert words(library, INDIRECT) == "the crew would stay ashore"
    press(qtbot, pane, KEY.Key_Return)
    assert words(library, INDIRECT) == "the crew would stay ashore until spring"
    assert lit(pane) == ["the crew would stay ashore until spring"]
    assert pane.strip.isVisible()
    assert not pane.task.isVisible()


def test_tab_turns_to_the_other_end_and_the_strip_says_which(pane: ReadingPane, qtbot: QtBot) -> None:
    change(pane, INDIRECT)
    press(qtbot, pane, KEY.Key_Tab)
    assert pane.task.state.text() == "The quotation begins with “the crew would stay ashore”"
    assert pane.task.accessibleName() == pane.task.state.text()
    press(qtbot, pane, KEY.Key_Left, KEY.Key_Left)
    assert lit(pane) == ["and said the crew would stay ashore"]
    press(qtbot, pane, KEY.Key_Backtab)
    assert pane.task.state.text() == "The quotation ends with “… said the crew would stay ashore”"


def test_with_control_or_alt_an_end_moves_letter_by_letter(pane: ReadingPane, qtbot: QtBot) -> None:
    change(pane, INDIRECT)
    for modifier in (CTRL, ALT):
        press(qtbot, pane, KEY.Key_Left, KEY.Key_Left, modifier=modifier)
    assert lit(pane) == ["the crew would stay as"]
    press(qtbot, pane, KEY.Key_Right, modifier=ALT)
    assert lit(pane) == ["the crew would stay ash"]


def test_escape_leaves_everything_as_it_was_and_does_not_go_back(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    change(pane, INDIRECT)
    press(qtbot, pane, KEY.Key_Right)
    with qtbot.assertNotEmitted(pane.back):
        press(qtbot, pane, KEY.Key_Escape)
    assert lit(pane) == [words(library, INDIRECT)] == ["the crew would stay ashore"]
    assert not pane.task.isVisible()
    with qtbot.waitSignal(pane.back):
        press(qtbot, pane, KEY.Key_Escape)


def test_outer_marks_stay_outside_and_marks_among_the_words_are_taken_in(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    change(pane, MIXED)
    press(qtbot, pane, KEY.Key_Tab, KEY.Key_Right, KEY.Key_Right)
    assert lit(pane) == ["sheer 🌪 folly"]  # neither mark is left
    press(qtbot, pane, KEY.Key_Left)
    assert lit(pane) == ["plan “sheer 🌪 folly”"]  # both are there again


def test_other_keys_do_nothing_else_meanwhile(pane: ReadingPane, qtbot: QtBot) -> None:
    change(pane, INDIRECT)
    with qtbot.assertNotEmitted(pane.quotation_selected):
        press(qtbot, pane, KEY.Key_N, KEY.Key_P, KEY.Key_D)
    assert pane.task.isVisible()
    assert pane.article.points == pytest.approx(pane.article.points)


def test_parts_are_walked_through_taken_away_and_brought_back(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    change(pane, DIRECT)
    assert pane.task.state.text() == "Part 2 of 2 ends with “Or not at all.”"
    press(qtbot, pane, KEY.Key_Delete)
    assert lit(pane) == ["We sail at six,"]
    press(qtbot, pane, KEY.Key_Delete)
    assert pane.task.state.text() == "This is the only part. The quotation ends with “We sail at six,”"
    press(qtbot, pane, KEY.Key_Z, modifier=CTRL)
    assert lit(pane) == ["We sail at six,", "Or not at all."]
    press(qtbot, pane, KEY.Key_Delete, KEY.Key_Return)
    assert words(library, DIRECT) == "We sail at six,"


def test_an_end_drawn_over_the_next_part_makes_one_of_two(pane: ReadingPane, qtbot: QtBot) -> None:
    change(pane, DIRECT)
    press(qtbot, pane, KEY.Key_Backtab, KEY.Key_Backtab)
    assert pane.task.state.text() == "Part 1 of 2 ends with “We sail at six,”"
    press(qtbot, pane, *[KEY.Key_Right] * 8)
    assert lit(pane) == ["“We sail at six,” said Oda Vestergaard on the quay. “Or not at all.”"]
    assert pane.task.state.text().startswith("The quotation ends with ")


def test_nothing_moves_past_the_edge_of_the_article(pane: ReadingPane, qtbot: QtBot) -> None:
    change(pane, DIRECT)
    press(qtbot, pane, KEY.Key_Tab, *[KEY.Key_Left] * 12)
    assert lit(pane)[0].startswith("🌊 The harbour")
    assert pane.task.state.text().startswith("No further: Part 1 of 2 begins with “🌊 The harbour")


def test_marked_words_are_added_as_a_part_and_words_beside_it_widen_a_part(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    change(pane, INDIRECT)
    press(qtbot, pane, KEY.Key_A)
    assert (
        pane.task.state.text() == "Mark the words to be added first, with the mouse or with Shift and arrows."
    )
    mark(pane, "“sheer 🌪 folly”")
    press(qtbot, pane, KEY.Key_A)
    assert lit(pane) == ["sheer 🌪 folly", "the crew would stay ashore"]
    mark(pane, "until spring")
    press(qtbot, pane, KEY.Key_A, KEY.Key_Return)
    assert words(library, INDIRECT) == "sheer 🌪 folly … the crew would stay ashore until spring"


def test_shift_and_arrows_mark_from_the_active_end_on(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    change(pane, INDIRECT)
    press(qtbot, pane, KEY.Key_Tab)
    press(qtbot, pane, KEY.Key_Left, KEY.Key_Left, modifier=SHIFT | CTRL)
    assert pane.article.textCursor().selectedText() == "and said "
    press(qtbot, pane, KEY.Key_A)
    assert lit(pane) == ["and said the crew would stay ashore"]


def mark(pane: ReadingPane, found: str) -> None:
    cursor = pane.article.document().find(found)
    assert not cursor.isNull()
    pane.article.setTextCursor(cursor)


def test_without_a_quotation_there_is_nothing_to_change(pane: ReadingPane) -> None:
    pane.read_article(1)
    assert not pane.boundaries.begin()
    assert not list(pane.boundaries.handles.knobs())


# --- the mouse ---


def test_a_handle_is_drawn_to_another_word_and_the_light_follows(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    pane.read(INDIRECT)
    drag(pane, 1, point_before(pane, "pring"), release=False)
    assert lit(pane) == ["the crew would stay ashore until"]
    drag(pane, 1, point_before(pane, "ng."), release=True)
    assert lit(pane) == ["the crew would stay ashore until spring"]
    assert words(library, INDIRECT) == "the crew would stay ashore until spring"
    assert pane._selected == INDIRECT


@pytest.mark.parametrize("modifier", [ALT, CTRL])
def test_with_alt_or_control_a_handle_stops_at_every_letter(
    pane: ReadingPane, library: Library, modifier: Qt.KeyboardModifier
) -> None:
    pane.read(INDIRECT)
    drag(pane, 0, point_before(pane, "rew would"), modifier)
    assert words(library, INDIRECT) == "rew would stay ashore"


def test_escape_lets_go_of_a_handle_and_leaves_the_words(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    pane.read(INDIRECT)
    drag(pane, 0, point_before(pane, "stay"), release=False)
    assert lit(pane) == ["stay ashore"]
    with qtbot.assertNotEmitted(pane.back):
        press(qtbot, pane, KEY.Key_Escape)
    mouse(pane, QEvent.Type.MouseButtonRelease, point_before(pane, "stay"))
    assert lit(pane) == ["the crew would stay ashore"] == [words(library, INDIRECT)]


def test_in_the_mode_dragging_is_one_change_among_others(
    pane: ReadingPane, library: Library, qtbot: QtBot
) -> None:
    change(pane, INDIRECT)
    drag(pane, 0, point_before(pane, "stay"))
    assert words(library, INDIRECT) == "the crew would stay ashore"
    press(qtbot, pane, KEY.Key_Right, KEY.Key_Return)
    assert words(library, INDIRECT) == "ashore"


def test_a_handle_says_on_hover_what_it_is_for(pane: ReadingPane) -> None:
    pane.read(INDIRECT)
    place = knob(pane, 0)
    help_at = QHelpEvent(QEvent.Type.ToolTip, place, pane.article.viewport().mapToGlobal(place))
    QApplication.sendEvent(pane.article.viewport(), help_at)
    assert "where the words begin" in QToolTip.text()
    QToolTip.hideText()


def test_a_click_on_other_words_does_not_lose_what_was_changed(pane: ReadingPane, qtbot: QtBot) -> None:
    change(pane, INDIRECT)
    press(qtbot, pane, KEY.Key_Right)
    at = point_before(pane, "sail at") + QPoint(4, 0)
    qtbot.mouseClick(pane.article.viewport(), Qt.MouseButton.LeftButton, PLAIN, at)
    assert pane.task.isVisible()
    assert lit(pane) == ["the crew would stay ashore until"]


def test_the_buttons_keep_and_give_up(pane: ReadingPane, library: Library, qtbot: QtBot) -> None:
    for button, kept in ((pane.task.leave, "ashore"), (pane.task.do, "ashore until")):
        change(pane, INDIRECT)
        press(qtbot, pane, KEY.Key_Right)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert words(library, INDIRECT) == f"the crew would stay {kept}"


# --- staying true ---


def test_a_look_at_the_library_meanwhile_keeps_the_draft(pane: ReadingPane, qtbot: QtBot) -> None:
    change(pane, INDIRECT)
    press(qtbot, pane, KEY.Key_Right)
    pane.refresh()
    assert pane.task.isVisible()
    assert lit(pane) == ["the crew would stay ashore until"]


def test_another_quotation_ends_it(pane: ReadingPane, library: Library, qtbot: QtBot) -> None:
    change(pane, INDIRECT)
    press(qtbot, pane, KEY.Key_Right)
    pane.read(MIXED)
    assert not pane.task.isVisible()
    assert lit(pane) == ["the plan “sheer 🌪 folly”"]
    assert words(library, INDIRECT) == "the crew would stay ashore"


def test_words_that_were_changed_elsewhere_end_it(pane: ReadingPane, library: Library, qtbot: QtBot) -> None:
    change(pane, INDIRECT)
    press(qtbot, pane, KEY.Key_Right)
    start = STORY.index("the crew")
    correcting.set_content(library, INDIRECT, ((start, start + 8),))
    pane.refresh()
    assert not pane.task.isVisible()
    assert lit(pane) == ["the crew"]


def test_text_can_still_be_marked_from_the_first_word_on(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.read(INDIRECT)
    start = point_before(pane, "the crew") + QPoint(5, 0)
    mouse(pane, QEvent.Type.MouseButtonPress, start)
    mouse(pane, QEvent.Type.MouseMove, point_before(pane, "stay ashore"))
    mouse(pane, QEvent.Type.MouseButtonRelease, point_before(pane, "stay ashore"))
    assert pane.article.textCursor().hasSelection()
    assert lit(pane) == ["the crew would stay ashore"]
    assert isinstance(pane.article.textCursor(), QTextCursor)
