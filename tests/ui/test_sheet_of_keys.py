"""One sheet has all keys, of menus and panes; it is searched and printed, and no key means two things."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from quoteline.ui import key_sheet
from quoteline.ui.key_sheet import KeySheet, fitting, groups, print_on
from quoteline.ui.pane_keys import PANES

KEYS = Path(__file__).parents[2] / "docs" / "keys.md"
PORTABLE = QKeySequence.SequenceFormat.PortableText
# How the page for people writes keys, and how Qt does.
WRITTEN = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "−": "-", "Enter": "Return", "menu key": "Menu"}


@pytest.fixture
def sheet(window, qtbot) -> KeySheet:
    window.actions_.keys.trigger()
    return window.findChild(KeySheet)


def in_the_sheet(window) -> set[str]:
    return {key for group in groups(window.menuBar()) for keys, _ in group.lines for key in keys.split(", ")}


def test_every_key_of_the_page_of_keys_is_in_the_sheet(window) -> None:
    rows = [line.split("|")[1].strip() for line in KEYS.read_text("utf-8").splitlines() if "|" in line]
    written = {key for row in rows for key in re.split(", | or | to ", row)} - {"key", "---"}
    for mark, name in WRITTEN.items():
        written = {each.replace(mark, name) for each in written}
    assert len(written) > 60
    known = in_the_sheet(window) | {"Shift+arrows", "letters", "="}
    assert sorted(written - known) == []


def test_every_key_of_a_pane_is_one_that_can_be_pressed() -> None:
    for pane in PANES:
        for keys, does in pane.keys:
            assert does
            for key in keys.split(", "):
                sequence = QKeySequence(key, PORTABLE)
                assert sequence.count() == 1, key
                assert sequence[0].key() != Qt.Key.Key_unknown, key


def test_every_command_of_a_menu_has_a_key_or_is_in_the_palette(window) -> None:
    def commands(menu) -> list[QAction]:
        found = []
        for action in menu.actions():
            below = action.menu()
            found += commands(below) if isinstance(below, QMenu) else [action]
        return [each for each in found if not each.isSeparator()]

    offered = {id(each.action) for each in window.connections.palette.entries()}
    without = [
        each.text() for each in commands(window.menuBar()) if not each.shortcuts() and id(each) not in offered
    ]
    assert without == []


def test_no_key_means_two_things_in_the_window(window) -> None:
    everywhere = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    found = [
        (key.toString(PORTABLE), each.text())
        for each in window.findChildren(QAction)
        if each.shortcutContext() in everywhere
        for key in each.shortcuts()
    ]
    found += [
        (key.toString(PORTABLE), str(each.parent()))
        for each in window.findChildren(QShortcut)
        if each.context() in everywhere and not isinstance(each.parent().window(), QDialog)
        for key in each.keys()  # noqa: SIM118 # of a QShortcut, which is no dict
    ]
    twice = [key for key, times in Counter(key for key, _ in set(found)).items() if times > 1]
    assert [(key, told) for key, told in found if key in twice] == []


def test_no_key_means_two_things_in_a_pane(window) -> None:
    inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for pane in window.findChildren(QWidget):
        keys = [
            key.toString(PORTABLE)
            for each in pane.actions()
            if each.shortcutContext() == inside
            for key in each.shortcuts()
        ]
        assert len(keys) == len(set(keys)), pane


def test_typing_finds_a_key_or_what_it_does(sheet, qtbot) -> None:
    qtbot.keyClicks(sheet.line, "ctrl+k")
    assert sheet.tree.topLevelItemCount() == 1
    assert "Find a command" in sheet.tree.topLevelItem(0).child(0).text(1)
    sheet.line.setText("boundaries")
    told = [sheet.tree.topLevelItem(place).text(0) for place in range(sheet.tree.topLevelItemCount())]
    assert told == ["Quotes", "While boundaries are changed"]
    sheet.line.setText("xylophone")
    assert (sheet.tree.topLevelItemCount(), sheet.count.text()[:5]) == (0, "0 of ")


def test_the_sheet_is_there_once_and_shows_keys_as_they_are_now(window, sheet, qtbot) -> None:
    action = window.actions_.about
    action.setShortcut(QKeySequence("Ctrl+F12"))
    window.actions_.keys.trigger()
    assert len(window.findChildren(KeySheet)) == 1
    assert any(keys == "Ctrl+F12" for group in sheet._all for keys, _ in group.lines)


def test_a_line_is_read_aloud_with_its_key(sheet) -> None:
    line = sheet.tree.topLevelItem(0).child(0)
    assert line.data(0, Qt.ItemDataRole.AccessibleTextRole) == f"{line.text(0)}: {line.text(1)}"


def test_what_is_shown_is_printed(sheet, monkeypatch, tmp_path) -> None:
    pages: list[int] = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: True)
    monkeypatch.setattr(key_sheet, "print_on", lambda printer, shown: pages.append(len(shown)))
    sheet.line.setText("boundaries")
    sheet.print_button.click()
    assert pages == [2]


def test_the_sheet_fits_on_paper_with_all_its_lines(window, tmp_path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    print_on(printer, groups(window.menuBar()))
    assert (tmp_path / "keys.pdf").read_bytes()[:5] == b"%PDF-"
    page = key_sheet.as_html(fitting(groups(window.menuBar()), "review"))
    assert "<b>F8</b>" in page
    assert "&amp;" not in page
