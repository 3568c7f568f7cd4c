"""Where else a quotation was printed: said in the strip, shown side by side, listed, read and copied."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication

from quoteline.domain import UNDATED, Article, Kind, Quotation, Speaker, SpeakerKind
from quoteline.services import correcting, families, family_state
from quoteline.services.families import FamilyStep
from quoteline.services.library import open_library, prepare
from quoteline.storage import articles
from quoteline.ui import family_diff, family_words, theme
from quoteline.ui.family_commands import NOT_TOLD
from quoteline.ui.family_dialog import NOT_FOUND, NOT_YET, PRINTED_ONCE, FamilyDialog
from quoteline.ui.family_line import NOT_FOUND_YET
from quoteline.ui.family_printings import MEMBER
from quoteline.ui.family_window import FINDING, NONE_FIT, FamiliesWindow

AROUND = (
    "TARN (Reuters) - The water board published its plans for the meadow on Monday, two years late and to the"
    " surprise of its own engineers, who had been told to wait for a second survey of the dykes. "
)
WHOLE = "We will drain the marsh by autumn, but only if the herons have left and the council pays its share"
REST = "but only if the herons have left and the council pays its share"
CUT = "We will drain the marsh by autumn"
CHANGED = "We will drain [Tarn Meadow] by autumn … if the herons have left & the council pays its fair share"
ALONE = "Nobody asked the farmers below the wall where all this water is supposed to go"
BOATS = "Every crossing after November is a gamble that I refuse to take with other people's children"


def keep(library, words, day, outlet, speaker="Ada Ferrol", around=""):
    """An article that quotes these words; gives the quotation's number."""
    text = f"{around}“{words}”, {speaker} said to {outlet}."
    start = len(around) + 1
    article = Article(
        text,
        title=f"Water in {outlet}",
        outlet=outlet,
        published=date(2025, 3, day),
        origin=f"{outlet}/{day}/{len(text)}",
    )
    quotation = Quotation(
        Kind.DIRECT,
        ((start, start + len(words)),),
        speaker=Speaker(speaker, SpeakerKind.PERSON),
        said=UNDATED,
    )
    with library.database.writing():
        number = articles.add(library.database, article, [quotation], "by hand")
    return int(library.database.value("SELECT id FROM quotations WHERE article_id = ?", [number]))


@pytest.fixture
def library_path(tmp_path) -> Path:
    """A library with two families, and a quotation that was printed once."""
    path = tmp_path / "families.quoteline"
    prepare(path)
    with closing(open_library(path)) as library:
        keep(library, WHOLE, 18, "Upland Echo", around=AROUND)
        keep(library, WHOLE, 19, "Harbour Post", around=AROUND.replace("two years", "three years"))
        keep(library, CUT, 19, "Dyke News")
        keep(library, CHANGED, 20, "Skerry Courier")
        keep(library, WHOLE, 21, "Northern Ledger", "Lena Quist")
        keep(library, ALONE, 21, "Dyke News", "Lena Quist")
        keep(library, BOATS, 25, "Harbour Post", "Oda Vestergaard")
        keep(library, BOATS, 26, "Island Voice", "Oda Vestergaard")
    return path


ECHO, POST, DYKE, COURIER, LEDGER, ONCE, BOAT, VOICE = range(1, 9)


@pytest.fixture
def press(window, qtbot, settled):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def key(each, modifier=Qt.KeyboardModifier.NoModifier, on=None):
        qtbot.keyClick(on or QApplication.focusWidget() or window, each, modifier)
        settled(window)

    return key


@pytest.fixture
def select(window, settled):
    def choose(*ids):
        window.desk.select(list(ids))
        settled(window)

    return choose


@pytest.fixture
def found(window, settled):
    """The families have been found."""
    window.connections.families.find()
    settled(window)
    return window


@pytest.fixture
def dialog(window, select, settled):
    """“Other printings” of the cut-short one, opened with F in the list."""
    select(DYKE)
    window.workspace.list.table.setFocus()
    window.actions_.other_printings.trigger()
    settled(window)
    return window.findChild(FamilyDialog)


@pytest.fixture
def listed(window, settled, press):
    press(Qt.Key.Key_F7, on=window)
    return window.findChild(FamiliesWindow)


def strip(window):
    return window.workspace.reading.strip.family


def heads(page):
    model = page.printings.printings
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def spoken(page, row):
    return page.printings.printings.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


# --- the strip --------------------------------------------------------------------------------------


def test_before_anybody_asked_the_strip_offers_to_find_other_printings(window, select, settled, qtbot):
    select(DYKE)
    assert strip(window).text() == NOT_FOUND_YET
    strip(window).line.linkActivated.emit("family")
    settled(window)
    assert window.findChild(FamilyDialog).page.family is not None
    assert strip(window).text().startswith("Also printed in 4 articles")


def test_the_strip_says_where_else_who_was_first_and_what_is_cut_short(found, select):
    told = {}
    for each in (DYKE, ECHO, POST):
        select(each)
        told[each] = strip(found).text()
    assert told[DYKE] == (
        "Also printed in 4 articles · cut short here · 3 independent · first by Upland Echo, 18 Mar"
    )
    assert told[ECHO] == "Also printed in 4 articles · one cut short · 3 independent · first here"
    assert told[POST].endswith("3 independent · first by Upland Echo, 18 Mar")


def test_what_was_printed_once_has_no_line(found, select):
    select(ONCE)
    assert strip(found).isHidden()
    select(DYKE)
    assert strip(found).isVisible()


def test_articles_with_nearly_the_same_text_are_named_and_can_be_read(found, select, settled):
    select(POST)
    alike = strip(found).alike
    assert alike.isVisible()
    assert alike.accessibleName() == "Nearly the same text: Upland Echo, 18 Mar 2025"
    other = found.workspace.reading.article_id
    alike.linkActivated.emit(str(ECHO))
    settled(found)
    assert found.workspace.reading.article_id == ECHO != other
    select(DYKE)
    assert alike.isHidden()


def test_of_many_articles_with_nearly_the_same_text_the_rest_stand_in_a_menu(found, select, settled):
    with closing(open_library(found.session.path)) as library:
        for number in range(6):
            around = AROUND.replace("two years", f"{number} years")
            last = keep(library, WHOLE, 20, f"Gazette & Sons {number}", around=around)
    found.connections.families.keep_in_step()
    settled(found)
    select(POST)
    line = strip(found)
    assert line.alike.accessibleName().count(";") == 3
    assert line.alike.accessibleName().endswith("; 4 more")
    menu = line.menu_of_articles()
    assert len(menu.actions()) == 7
    assert menu.actions()[-1].text() == "Gazette && Sons 5, 20 Mar 2025"
    menu.actions()[-1].trigger()
    settled(found)
    assert found.workspace.reading.article_id == last
    menu.close()


def test_an_outlet_with_markup_in_its_name_is_only_words(window, settled, select):
    with closing(open_library(window.session.path)) as library:
        keep(library, WHOLE, 19, "<b>Bold & Sons</b>", around=AROUND)
    window.connections.families.find()
    settled(window)
    select(POST)
    assert "&lt;b&gt;Bold &amp; Sons" in strip(window).alike.text()


# --- the family -------------------------------------------------------------------------------------


def test_f_shows_all_printings_in_order_with_the_longest_form_above(window, select, press, settled):
    select(DYKE)
    window.workspace.list.table.setFocus()
    press(Qt.Key.Key_F)
    dialog = window.findChild(FamilyDialog)
    page = dialog.page
    assert page.longest.toPlainText() == f"“{WHOLE}”"
    assert page.speaker.text() == "Ada Ferrol or Lena Quist"
    assert page.counts.text() == "5 printings, 4 independent · one cut short · 18–21 Mar 2025"
    assert heads(page) == [
        "Upland Echo, 18 Mar 2025",
        *sorted(["Dyke News, 19 Mar 2025", "Harbour Post, 19 Mar 2025"], key=heads(page).index),
        "Skerry Courier, 20 Mar 2025",
        "Northern Ledger, 21 Mar 2025",
    ]
    assert page.printings.chosen() == DYKE
    assert QApplication.focusWidget() is page.printings


def test_each_printing_tells_what_it_is_and_what_it_changed(dialog):
    family = dialog.page.family
    told = {
        each.id: (family_words.badges(family, each), family_words.changed(each)) for each in family.members
    }
    assert told[ECHO] == (("earliest", "longest", "text of Reuters"), [])
    assert told[POST][0] == ("copy of Reuters",)
    assert told[DYKE][0] == ("cut short",)
    assert told[DYKE][1] == [f"Cut short before “{REST}”"]
    changed = " | ".join(told[COURIER][1])
    for each in (
        "Put in “[Tarn Meadow]” for “the marsh”",
        "Left out “but only”, with an ellipsis",
        "Added “fair”",
    ):
        assert each in changed
    assert "said to be by Lena Quist" in spoken(dialog.page, 4)
    assert "Dyke News" in "".join(spoken(dialog.page, row) for row in range(5))


def test_the_diff_is_told_by_strokes_brackets_and_lines_not_by_colour_alone(dialog):
    members = {each.id: each for each in dialog.page.family.members}
    ink = family_diff.inks(theme.colours(theme.palette(False)), theme.QColor("#ffffff"))
    changed = family_diff.html(members[COURIER], ink)
    assert '">the marsh</s>' in changed
    assert '">[Tarn Meadow]</u>' in changed
    assert '">fair</u>' in changed
    assert "if the herons have left" in changed
    cut = QTextDocument()
    cut.setHtml(family_diff.html(members[DYKE], ink))
    assert cut.toPlainText() == (f"“{CUT}”\nLeft out after these words: “{REST}”")


@pytest.mark.parametrize("dark", [False, True])
def test_every_ink_is_readable_on_a_plain_and_on_a_chosen_row(dark):
    colours = theme.colours(theme.palette(dark))
    for ground in (colours.surface, colours.raised, colours.selection):
        ink = family_diff.inks(colours, ground)
        for colour in (ink.text, ink.gone, ink.new, ink.warning):
            assert theme.contrast(colour, ground) >= theme.TEXT_CONTRAST


def test_enter_reads_the_chosen_printing_and_the_dialog_stays(window, dialog, press):
    press(Qt.Key.Key_Home, on=dialog.page.printings)
    press(Qt.Key.Key_Return, on=dialog.page.printings)
    assert window.desk.selected == [ECHO]
    assert window.workspace.reading.article_id == ECHO
    assert dialog.isVisible()
    assert dialog.page.printings.chosen() == ECHO


def test_a_double_click_reads_a_printing(window, dialog, settled, qtbot):
    view = dialog.page.printings
    row = view.printings.row_of(COURIER)
    view.scrollTo(view.printings.index(row, 0))
    place = view.visualRect(view.printings.index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settled(window)
    assert window.desk.selected == [COURIER]


def test_the_dialog_follows_the_selection_and_says_what_was_printed_once(window, dialog, select):
    select(BOAT)
    assert dialog.page.longest.toPlainText() == f"“{BOATS}”"
    assert dialog.page.printings.chosen() == BOAT
    select(ONCE)
    assert dialog.page.family is None
    assert dialog.page.sentence.text() == PRINTED_ONCE
    assert not dialog.copy.isEnabled()
    select(COURIER)
    assert dialog.page.printings.chosen() == COURIER


def test_ctrl_c_copies_all_printings_with_citations_and_escape_closes(window, dialog, press, qtbot):
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, on=dialog.page.printings)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Ada Ferrol or Lena Quist: 5 printings, 4 independent")
    for outlet in ("Upland Echo", "Harbour Post", "Dyke News", "Skerry Courier", "Northern Ledger"):
        assert f"{outlet}, “Water in {outlet}”" in copied
    assert "Cut short before “but only if the herons" in copied
    press(Qt.Key.Key_Escape, on=dialog.page.printings)
    assert window.findChild(FamilyDialog) is None or not window.findChild(FamilyDialog).isVisible()


def test_a_correction_is_followed_silently(window, dialog, settled):
    window.corrections.not_a_quotation([COURIER])
    settled(window)
    assert [each.id for each in dialog.page.family.members if each.id == COURIER] == []
    assert window.connections.families.progress.isHidden()
    window.corrections.undo()
    settled(window)
    assert dialog.page.printings.printings.row_of(COURIER) is not None


def test_rows_grow_with_their_words_and_narrow_ones_put_badges_below(dialog, qtbot, settled, window):
    view = dialog.page.printings
    index = view.printings.index(0, 0)
    assert isinstance(index.data(MEMBER), families.Member)
    wide = view.visualRect(index).height()
    dialog.resize(dialog.minimumSize())
    qtbot.waitUntil(lambda: view.visualRect(index).height() > wide)
    dialog.grab()


def test_where_families_cannot_be_kept_the_strip_says_so_calmly(window, select, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    select(DYKE)
    assert strip(window).text() == NOT_TOLD
    assert "cannot be kept" in strip(window).line.toolTip()
    assert window.toast.isHidden()


def test_a_family_of_many_printings_is_laid_out_bit_by_bit(window, settled, select, qtbot):
    with closing(open_library(window.session.path)) as library:
        for number in range(150):
            keep(library, ALONE, 21, f"Outlet {number}", "Lena Quist")
    select(ONCE)
    window.connections.families.open_family()
    settled(window)
    view = window.findChild(FamilyDialog).page.printings
    assert view.printings.rowCount() == 151
    last = view.printings.index(150, 0)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.viewport().rect().intersects(view.visualRect(last)))
    assert view.currentIndex() == last


# --- all families -----------------------------------------------------------------------------------


def test_f7_lists_the_families_and_words_and_ticks_narrow_them(window, listed, settled, press):
    assert listed.count.text() == "2 families"
    assert [listed.list.rows.row_at(place).printings for place in range(2)] == [5, 2]
    assert listed.page.longest.toPlainText() == f"“{WHOLE}”"
    listed.box.setText("gamble")
    settled(window)
    assert listed.count.text() == "1 family"
    assert listed.page.longest.toPlainText() == f"“{BOATS}”"
    listed.cut_short.click()
    settled(window)
    assert listed.page.sentence.text() == NONE_FIT
    listed.box.clear()
    settled(window)
    assert listed.count.text() == "1 family"
    assert listed.page.longest.toPlainText() == f"“{WHOLE}”"


def test_only_what_the_window_shows_follows_its_filters(window, listed, settled):
    listed.shown_only.click()
    window.desk.change(outlets=("Island Voice",))
    settled(window)
    assert listed.count.text() == "1 family"
    assert listed.page.longest.toPlainText() == f"“{BOATS}”"
    window.desk.change(outlets=())
    settled(window)
    assert listed.count.text() == "2 families"


def test_the_list_is_walked_through_by_keys_and_read_from(window, listed, press, qtbot):
    press(Qt.Key.Key_Return, on=listed.box)
    press(Qt.Key.Key_Down, on=listed.list)
    assert listed.page.longest.toPlainText() == f"“{BOATS}”"
    press(Qt.Key.Key_Down, on=listed.page.printings)
    press(Qt.Key.Key_Return, on=listed.page.printings)
    assert window.desk.selected == [VOICE]
    press(Qt.Key.Key_Up, on=listed.page.printings)
    listed.read.click()
    assert window.desk.selected == [BOAT]
    listed.activateWindow()
    qtbot.waitUntil(listed.isActiveWindow)
    press(Qt.Key.Key_Escape, on=listed.page.printings)
    assert not any(each.isVisible() for each in window.findChildren(FamiliesWindow))


def test_while_families_are_found_it_is_said_and_can_be_stopped(window, select, settled, qtbot, monkeypatch):
    go_on = []

    def slowly(library):
        while not go_on:
            yield FamilyStep(3, 8, "Reading quotations")
        yield from families.update(library)

    monkeypatch.setattr(family_state, "update", slowly)
    select(DYKE)
    commands = window.connections.families
    commands.open_family()
    commands.open_families()
    dialog, listed = window.findChild(FamilyDialog), window.findChild(FamiliesWindow)
    qtbot.waitUntil(lambda: commands.progress.isVisible() and listed.progress.isVisible())
    qtbot.waitUntil(lambda: dialog.page.sentence.text() == NOT_YET)
    qtbot.waitUntil(lambda: listed.page.sentence.text() == FINDING)
    assert commands.progress.label.text() == "Reading quotations: 3 of 8"
    qtbot.waitUntil(lambda: strip(window).text() == "Other printings are being looked for")
    listed.progress.cancel.click()
    settled(window)
    assert commands.progress.isHidden()
    assert listed.progress.isHidden()
    assert dialog.page.sentence.text() == NOT_FOUND
    assert strip(window).text() == NOT_FOUND_YET
    go_on.append(True)
    commands.open_family()
    settled(window)
    assert dialog.page.family is not None
    assert listed.count.text() == "2 families"


def test_a_library_opened_again_has_its_families_and_catches_up(window, found, open_window, settled):
    path = window.session.path
    window.close()
    with closing(open_library(path)) as library:
        correcting.not_a_quotation(library, [LEDGER])
    again = open_window(path)
    again.desk.select([DYKE])
    settled(again)
    assert strip(again).text().startswith("Also printed in 3 articles")


def test_closing_the_library_in_the_middle_ends_the_search(window, qtbot, monkeypatch):
    monkeypatch.setattr(family_state, "update", lambda library: iter(lambda: FamilyStep(1, 9), None))
    commands = window.connections.families
    commands.open_families()
    qtbot.waitUntil(lambda: commands.progress.isVisible())
    window.close_library()
    assert commands.progress.isHidden()
