"""The manual: F1 wherever one is, its pages, its search, its links; nothing comes from outside."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from quoteline.services import manual
from quoteline.ui import manual_about, theme
from quoteline.ui.manual_commands import KEY_NAME
from quoteline.ui.manual_window import ManualWindow


@pytest.fixture
def shown(qtbot, homes):
    over = QWidget()
    qtbot.addWidget(over)
    window = ManualWindow(over)
    window.present(manual.NAMES[1])
    yield window  # noqa: PT022 - the widget below it must stay until then


def looked_for(window, qtbot, words):
    window.box.setText(words)
    qtbot.waitUntil(lambda: not window._rest.isActive())


def test_every_page_and_heading_is_shown_as_it_is_linked_to(shown):
    for page in manual.pages():
        shown.open(page.name)
        assert list(shown.page.headings()) == [section.anchor for section in page.sections], page.name
        assert shown.contents.currentItem().text(0) == page.title
    assert shown.contents.listed() == list(manual.NAMES)


def test_a_search_shows_the_pages_that_hold_it_and_goes_from_hit_to_hit(shown, qtbot):
    looked_for(shown, qtbot, "backup restore")
    fits = shown.contents.listed()
    assert fits == list(manual.found("backup restore"))
    assert 1 < len(fits) < len(manual.NAMES)
    seen, first = [], (shown.place.page, shown._here)
    while (shown.place.page, shown._here) not in seen:
        seen.append((shown.place.page, shown._here))
        assert shown.page.extraSelections()[shown._here].cursor.selectedText().casefold() in (
            *("backup", "restore"),
        )
        shown.step(1)
    assert {page for page, _ in seen} == set(fits)
    assert first in seen
    shown.step(-1)
    shown.step(1)
    assert shown.count.text().endswith(f"{len(fits)} pages in all")


def test_what_no_page_holds_is_told_and_escape_lets_go_of_it(shown, qtbot):
    looked_for(shown, qtbot, "zeppelinpost")
    assert "Nothing" in shown.count.text()
    assert shown.contents.listed() == []
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown.contents.listed() == list(manual.NAMES))
    assert not shown.box.text()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown.isHidden())


def test_back_and_forward_lead_to_where_one_was(shown):
    shown.open("commands")
    shown.page.verticalScrollBar().setValue(700)
    was = shown.page.verticalScrollBar().value()
    shown._follow("query-language.md#days")
    assert (shown.place.page, shown.place.anchor) == ("query-language", "days")
    assert shown.page.verticalScrollBar().value() > 0
    shown.go_back()
    assert (shown.place.page, shown.page.verticalScrollBar().value()) == ("commands", was)
    shown.go_forward()
    assert shown.place.page == "query-language"
    assert not shown.forward.isEnabled()


def test_an_address_is_only_opened_when_the_person_says_so(shown, qtbot, monkeypatch):
    opened = []
    shown.opener.hand_over = lambda url: bool(opened.append(url.toString()) or True)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append("unasked"))
    shown._follow("https://coast.example/quay")
    question = shown.opener.question
    assert question is not None
    assert opened == []
    yes = next(
        each for each in question.buttons() if question.buttonRole(each) is QMessageBox.ButtonRole.AcceptRole
    )
    yes.click()
    qtbot.waitUntil(lambda: opened == ["https://coast.example/quay"])
    shown._follow("file:///etc/passwd")
    shown._follow("../setup.sh")
    assert shown.opener.question is None
    assert len(opened) == 1


def test_a_page_loads_nothing(shown, tmp_path):
    picture = tmp_path / "seen.png"
    picture.write_bytes(b"\x89PNG")
    words = f"# A page\n\n![seen]({picture.as_uri()})\n\n<img src='{picture.as_uri()}'> <b>bold</b>\n"
    shown.page.show_page(manual.page("trial", words))
    assert shown.page.loadResource(2, QUrl(picture.as_uri())) is None
    assert "<b>bold</b>" in shown.page.text()  # what looks like HTML is words


def test_the_text_grows_and_follows_the_colours_at_the_place_where_one_reads(shown):
    shown.open("commands")
    bar = shown.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = shown.page.document().defaultFont().pointSizeF()
    shown.page.zoom(1)
    assert shown.page.document().defaultFont().pointSizeF() > before
    assert 0.4 < bar.value() / bar.maximum() < 0.6
    shown.page.zoom(0)
    shown.page.setPalette(theme.palette(True))
    assert 0.4 < bar.value() / bar.maximum() < 0.6
    assert shown.page.page.name == "commands"


def test_each_beginning_of_a_module_is_of_one_that_there_is_and_leads_to_a_page():
    names = {file.stem for file in Path(manual_about.__file__).parent.glob("*.py")}
    for start, page in manual_about.ABOUT.items():
        assert any(name.startswith(start) for name in names), start
        assert manual.named(page) is not None, page


def test_the_key_opens_the_page_about_where_one_is(library_path, open_window, qtbot):
    window = open_window(library_path)
    box = window.workspace.search.box
    assert manual_about.page_about(box) == "query-language"
    assert manual_about.page_about(window.workspace.speaker) == "attribution"
    assert manual_about.page_about(None) == manual.FIRST
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    window.actions_.manual.trigger()
    there = window.findChild(ManualWindow)
    qtbot.waitUntil(there.isVisible)
    assert there.place.page == "query-language"
    window.actions_.manual.trigger()
    assert len(window.findChildren(ManualWindow)) == 1


def test_the_key_is_heard_in_dialogs_too_also_in_one_that_lets_nothing_else_be_touched(
    library_path, open_window, qtbot
):
    window = open_window(library_path)
    dialog = QDialog(window)
    field = QLineEdit()
    QVBoxLayout(dialog).addWidget(field)
    dialog.setModal(True)
    dialog.show()
    dialog.activateWindow()
    field.setFocus()
    window.connections.help.manual._see_focus(None, field)  # a screen would tell it
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut, KEY_NAME) is not None)
    dialog.findChild(QShortcut, KEY_NAME).activated.emit()
    there = dialog.findChild(ManualWindow)
    qtbot.waitUntil(there.isVisible)
    assert there.place.page == manual.FIRST
    dialog.close()


def test_the_palette_finds_a_heading_and_opens_the_manual_there(library_path, open_window, qtbot):
    window = open_window(library_path)
    window.actions_.palette.trigger()
    palette = window.connections.palette.palette
    palette.line.setText("what cannot be a clause")
    assert palette.current().name == "What cannot be a clause"
    assert palette.current().path == "Manual ▸ The query language"
    palette.run()
    qtbot.waitUntil(lambda: window.findChild(ManualWindow) is not None)
    there = window.findChild(ManualWindow)
    qtbot.waitUntil(lambda: there.place.anchor == "what-cannot-be-a-clause")
    top = there.page.cursorForPosition(QPoint(40, 16)).block().text()
    assert top == "What cannot be a clause"
