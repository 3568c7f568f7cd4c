"""A person corrects quotations where they stand, adds what was missed, and takes it back."""

from __future__ import annotations

from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QPlainTextEdit, QToolTip
from test_selection_and_corrections import answer, kept

from quoteline.domain import Article, Kind
from quoteline.extraction import ENGINE
from quoteline.services import browsing, rewording
from quoteline.services.engines import RULES
from quoteline.services.extracting import all_in
from quoteline.services.library import open_library, prepare
from quoteline.storage import articles
from quoteline.ui import reading_marks, theme

TEXT = (
    "The mill at Ottersund is called “the old lady” by those who work there.\n\n"
    "“We have orders,” Ada Ferrol said on Wednesday.\n\n"
    "“Nobody asked us,” Lena Quist said. “It was decided behind our backs.”\n\n"
    "Ferrol said the mill would stay open until spring. It has its “ups and downs”, as mills have."
)
BARE = "The hall at Ottersund has “The Long Winter” on this week, with Karl “Bear” Holm in it."
ORDERS, ASKED, OPEN = 1, 2, 3
KEY, ALT, SHIFT = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "mill.quoteline"
    prepare(made)
    with closing(open_library(made)) as library:
        for text in (TEXT, BARE):
            found = all_in(text, date(2024, 5, 9), RULES)
            article = Article(
                text, "The mill", "Harbour Post", published=date(2024, 5, 9), origin="/mill.txt"
            )
            with library.database.writing():
                articles.add(library.database, article, found.quotations, ENGINE)
    return made


@pytest.fixture
def mill(open_window, path, qtbot):
    window = open_window(path)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def reading(mill, settled, qtbot):
    """The reading pane with the first quotation lit and the keys going to the article."""
    mill.workspace.read(ORDERS)
    settled(mill)
    qtbot.waitUntil(mill.workspace.reading.article.hasFocus)
    return mill.workspace.reading


def words(window, id):
    found = kept(window, id)
    return found.text if found else None


def everything(window):
    with closing(open_library(window.session.path)) as library:
        return [each.row for each in browsing.article_page(library, 1).quotations]


def press(qtbot, reading, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(reading.article, key, modifier)


def mark(reading, found):
    cursor = reading.article.document().find(found)
    assert not cursor.isNull()
    reading.article.setTextCursor(cursor)


def menu_at(reading, found):
    """The context menu on these words, as a right click opens it."""
    cursor = reading.article.document().find(found)
    cursor.setPosition(cursor.selectionStart() + 2)
    at = reading.article.cursorRect(cursor).center() + QPoint(1, 0)
    place = reading.article.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place)
    QApplication.sendEvent(reading.article.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu, text):
    action = next(each for each in menu.actions() if each.text() == text)
    menu.close()
    action.trigger()


def ground_of(reading, ground):
    return [
        each.cursor.selectedText()
        for each in reading.article.extraSelections()
        if each.format.background().style() != Qt.BrushStyle.NoBrush
        and each.format.background().color() == ground
    ]


def unclaimed(reading):
    """The words that are shown as no quotation."""
    return [reading.text[start:end] for start, end in reading.article._unclaimed.spans]


# --- boundaries ---


def test_b_changes_the_boundaries_and_undo_gives_the_words_back(mill, reading, qtbot, settled):
    press(qtbot, reading, KEY.Key_B, KEY.Key_Left, KEY.Key_Left)
    assert reading.task.isVisible()
    press(qtbot, reading, KEY.Key_Return)
    settled(mill)
    assert words(mill, ORDERS) == "We have"
    assert mill.toast.text() == "Words of the quotation changed"
    assert reading._selected == ORDERS
    qtbot.mouseClick(mill.toast.button, Qt.MouseButton.LeftButton)
    settled(mill)
    assert words(mill, ORDERS) == "We have orders,"
    assert ground_of(reading, theme.colours(reading.palette()).highlight_strong) == ["We have orders,"]


def test_b_in_the_list_goes_to_the_article_first(mill, qtbot, settled):
    mill.workspace.list.table.select_ids([ASKED])
    mill.desk.select([ASKED])
    mill.workspace.list.table.setFocus()
    qtbot.keyClick(mill.workspace.list.table, KEY.Key_B)
    settled(mill)
    reading = mill.workspace.reading
    assert reading.boundaries.changing
    assert reading.task.state.text().startswith("Part 2 of 2 ends with ")
    press(qtbot, reading, KEY.Key_Escape)
    assert not reading.boundaries.changing


def test_a_refused_change_is_not_shown_as_if_it_were_kept(mill, reading, monkeypatch, qtbot, settled):
    from quoteline.domain import UserError

    def refuse(library, id, spans):
        raise UserError("The library can only be read.")

    monkeypatch.setattr(rewording, "set_words", refuse)
    press(qtbot, reading, KEY.Key_B, KEY.Key_Left, KEY.Key_Left, KEY.Key_Return)
    settled(mill)
    assert mill.toast.text() == "The library can only be read."
    assert ground_of(reading, theme.colours(reading.palette()).highlight_strong) == ["We have orders,"]


def test_words_are_added_to_a_quotation_and_a_part_removed_from_the_menu(mill, reading, qtbot, settled):
    mark(reading, "until spring")
    press(qtbot, reading, KEY.Key_A)
    settled(mill)
    assert words(mill, ORDERS) == "We have orders, … until spring"
    choose(menu_at(reading, "have orders"), "Remove this part of the quotation")
    settled(mill)
    assert words(mill, ORDERS) == "until spring"
    mill.actions_.undo.trigger()
    mill.actions_.undo.trigger()
    settled(mill)
    assert words(mill, ORDERS) == "We have orders,"


# --- a quotation by hand ---


def test_marked_words_become_a_quotation_with_speaker_and_kind(mill, reading, qtbot, settled):
    mark(reading, "“ups and downs”")
    seen = []

    def fill(dialog):
        who, kind = (dialog.findChildren(QComboBox)[number] for number in (0, 1))
        seen.append((who.currentText(), [who.itemText(each) for each in range(who.count())]))
        seen.append(kind.currentData())
        dialog.findChild(QLineEdit).setText("Mill Folk")

    answer(fill)
    press(qtbot, reading, KEY.Key_Q)
    settled(mill)
    assert set(seen[0][1]) == {"Ada Ferrol", "Lena Quist"}
    assert seen[1] == Kind.DIRECT
    added = next(each for each in everything(mill) if each.text == "ups and downs")
    assert (added.speaker, added.kind, added.confirmed) == ("Mill Folk", Kind.DIRECT, True)
    assert mill.desk.selected == [added.id]
    assert reading._selected == added.id
    assert reading.strip.speaker.text() == "Mill Folk"
    mill.actions_.undo.trigger()
    settled(mill)
    assert "ups and downs" not in [each.text for each in everything(mill)]
    mill.actions_.redo.trigger()
    settled(mill)
    assert "ups and downs" in [each.text for each in everything(mill)]


def test_the_speaker_that_the_sentence_tells_is_filled_in(mill, reading, qtbot, settled):
    mark(reading, "the mill would stay open")
    seen = []
    answer(lambda dialog: seen.append(dialog.findChild(QComboBox).currentText()))
    press(qtbot, reading, KEY.Key_Q)
    settled(mill)
    assert seen == ["Ada Ferrol"]
    added = next(each for each in everything(mill) if each.text == "the mill would stay open")
    assert added.kind is Kind.INDIRECT
    assert added.speaker == "Ada Ferrol"


def test_without_marked_words_it_is_said_what_to_do(mill, reading, qtbot, settled):
    for key in (KEY.Key_Q, KEY.Key_A):
        press(qtbot, reading, key)
        assert mill.toast.text().startswith("Mark words in the article first")
        mill.toast.hide()


# --- what nobody claimed ---


def test_unclaimed_marks_are_counted_shown_and_say_why(mill, reading, qtbot, settled):
    assert reading.unclaimed.toggle.text() == "Unclaimed marks: 2"
    assert unclaimed(reading) == []
    press(qtbot, reading, KEY.Key_U)
    assert unclaimed(reading) == ["the old lady", "ups and downs"]
    assert reading.strip.isVisible()  # of the quotation that is still lit
    cursor = reading.article.document().find("old lady")
    place = reading.article.cursorRect(cursor).center() - QPoint(6, 0)
    help_at = QHelpEvent(QEvent.Type.ToolTip, place, reading.article.viewport().mapToGlobal(place))
    QApplication.sendEvent(reading.article.viewport(), help_at)
    assert QToolTip.text().startswith("No quotation: ")
    QToolTip.hideText()
    press(qtbot, reading, KEY.Key_U)
    assert unclaimed(reading) == []


def test_m_walks_through_them_and_q_makes_one_a_quotation(mill, reading, qtbot, settled):
    press(qtbot, reading, KEY.Key_M)
    strip = reading.unclaimed.strip
    assert strip.isVisible()
    assert not reading.strip.isVisible()
    assert strip.state.text().startswith("1 of 2: “the old lady” – ")
    press(qtbot, reading, KEY.Key_M)
    assert strip.state.text().startswith("2 of 2: “ups and downs” – ")
    looks = reading_marks.formats(theme.colours(reading.palette()))
    here = looks[reading_marks.MarkKind.UNCLAIMED_HERE].background().color()
    assert ground_of(reading, here) == ["ups and downs"]
    press(qtbot, reading, KEY.Key_M, modifier=SHIFT)
    assert strip.state.text().startswith("1 of 2: ")
    press(qtbot, reading, KEY.Key_Q)
    settled(mill)
    added = next(each for each in everything(mill) if each.text == "the old lady")
    assert mill.desk.selected == [added.id]
    assert reading.strip.isVisible()
    assert reading.unclaimed.toggle.text() == "Unclaimed marks: 1"
    press(qtbot, reading, KEY.Key_M)
    assert strip.state.text().startswith("1 of 1: “ups and downs” – ")
    mill.actions_.undo.trigger()
    settled(mill)
    assert "the old lady" not in [each.text for each in everything(mill)]
    assert reading.article_id == 1  # one stays where one was, with nothing lit
    assert mill.desk.selected == []
    assert reading._selected is None
    assert reading.unclaimed.toggle.text() == "Unclaimed marks: 2"


def test_what_a_person_rejected_is_among_them_and_says_so(mill, reading, qtbot, settled):
    mill.actions_.not_a_quotation.trigger()
    settled(mill)
    mill.workspace.reading.read_article(1)
    settled(mill)
    press(qtbot, reading, KEY.Key_U)
    assert "We have orders," in unclaimed(reading)
    assert "No quotation: you said it is no quotation" in reading.article._unclaimed.reasons


def test_an_article_without_quotations_shows_them_at_once(mill, settled, qtbot):
    reading = mill.workspace.reading
    reading.read_article(2)
    settled(mill)
    assert unclaimed(reading) == ["The Long Winter", "Bear"]
    assert reading.unclaimed.strip.isVisible()
    assert reading.unclaimed.strip.state.text() == (
        "No quotation was found in this article. 2 stretches in quotation marks were left alone:"
        " a title, or a name of several words; a nickname inside a name."
    )
    assert reading.unclaimed.strip.do.text() == "Look at the first (M)"
    qtbot.mouseClick(reading.unclaimed.strip.do, Qt.MouseButton.LeftButton)
    assert reading.unclaimed.strip.state.text().startswith("1 of 2: “The Long Winter” – ")
    assert reading.unclaimed.strip.do.text() == "Make it a quotation (Q)"
    qtbot.mouseClick(reading.unclaimed.strip.leave, Qt.MouseButton.LeftButton)
    assert unclaimed(reading) == []
    reading.refresh()
    settled(mill)
    assert unclaimed(reading) == []  # what the person hid stays hidden


def test_a_click_on_unclaimed_words_looks_at_them(mill, reading, qtbot, settled):
    press(qtbot, reading, KEY.Key_U)
    cursor = reading.article.document().find("old lady")
    at = reading.article.cursorRect(cursor).center() - QPoint(8, 0)
    qtbot.mouseClick(reading.article.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert reading.unclaimed.strip.state.text().startswith("1 of 2: “the old lady”")
    qtbot.mouseClick(reading.unclaimed.strip.do, Qt.MouseButton.LeftButton)
    settled(mill)
    assert "the old lady" in [each.text for each in everything(mill)]


# --- what is said of quotations ---


def test_c_confirms_what_is_selected_and_takes_it_back(mill, reading, qtbot, settled):
    press(qtbot, reading, KEY.Key_C)
    settled(mill)
    assert kept(mill, ORDERS).confirmed
    assert mill.toast.text() == "Confirmed"
    assert reading.strip.kind.text().endswith("confirmed")
    mill.actions_.quotes_menu.aboutToShow.emit()
    assert mill.actions_.confirm.text() == "Take confirmation back"
    mill.workspace.list.table.setFocus()
    qtbot.keyClick(mill.workspace.list.table, KEY.Key_C)
    settled(mill)
    assert not kept(mill, ORDERS).confirmed


def test_several_are_confirmed_and_given_a_kind_at_once(mill, settled, qtbot):
    mill.workspace.list.table.select_ids([ORDERS, ASKED])
    mill.desk.select([ORDERS, ASKED])
    settled(mill)
    mill.actions_.confirm.trigger()
    settled(mill)
    assert all(kept(mill, each).confirmed for each in (ORDERS, ASKED))
    qtbot.keyClick(mill.workspace.list.table, KEY.Key_2, ALT)
    settled(mill)
    assert {kept(mill, each).kind for each in (ORDERS, ASKED)} == {Kind.MIXED}
    assert not mill.actions_.change_boundaries.isEnabled()


def test_one_note_is_written_on_several_and_taken_back_at_once(mill, settled):
    mill.desk.select([ORDERS])
    settled(mill)
    answer(lambda dialog: dialog.findChild(QPlainTextEdit).setPlainText("Ask her"))
    mill.actions_.note.trigger()
    settled(mill)
    mill.desk.select([ORDERS, ASKED])
    mill.workspace.list.table.select_ids([ORDERS, ASKED])
    settled(mill)
    seen = []

    def fill(dialog):
        seen.append(dialog.findChild(QLabel).text())
        seen.append(dialog.findChild(QPlainTextEdit).toPlainText())
        dialog.findChild(QPlainTextEdit).setPlainText("Check both")

    answer(fill)
    mill.actions_.note.trigger()
    settled(mill)
    assert seen == [
        "One note for 2 quotations. It takes the place of the notes that some of them have.",
        "",
    ]
    assert [kept(mill, each).note for each in (ORDERS, ASKED)] == ["Check both", "Check both"]
    mill.actions_.undo.trigger()
    settled(mill)
    assert [kept(mill, each).note for each in (ORDERS, ASKED)] == ["Ask her", ""]


def test_all_of_a_speaker_in_the_article_are_given_to_another(mill, reading, qtbot, settled):
    answer(lambda dialog: dialog.findChild(QLineEdit).setText("Vera Holm"))
    mill.actions_.change_speaker_here.trigger()
    settled(mill)
    assert [each.speaker for each in everything(mill)] == ["Vera Holm", "Lena Quist", "Vera Holm"]
    assert "(2 quotations)" in mill.toast.text()
    mill.actions_.undo.trigger()
    settled(mill)
    assert [each.speaker for each in everything(mill)] == ["Ada Ferrol", "Lena Quist", "Ada Ferrol"]


def test_the_menu_of_the_article_offers_what_fits_the_place(mill, reading, settled, qtbot):
    menu = menu_at(reading, "asked us")
    settled(mill)
    texts = [each.text() for each in menu.actions() if each.text()]
    menu.close()
    assert reading._selected == ASKED  # a right click selects, too
    assert texts[0] == "Remove this part of the quotation"
    assert "Change boundaries…" in texts
    mark(reading, "by those who")
    menu = menu_at(reading, "by those who")
    texts = [each.text() for each in menu.actions() if each.text()]
    menu.close()
    assert texts[:3] == [
        "Quotation from marked words…",
        "Add marked words to this quotation",
        "Copy these words",
    ]
