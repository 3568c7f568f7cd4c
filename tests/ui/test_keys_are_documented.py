"""Every key of a menu stands in docs/keys.md, and no two commands have the same."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from quoteline.ui.actions import Actions

KEYS = Path(__file__).parents[2] / "docs" / "keys.md"


def shortcuts(qtbot: QtBot) -> list[str]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Actions(window)
    assert made.undo.shortcuts()
    actions = {id(each): each for each in window.findChildren(QAction)}
    return [
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for each in actions.values()
        for key in each.shortcuts()
    ]


def test_every_key_of_a_menu_is_documented(qtbot: QtBot) -> None:
    rows = [line.split("|") for line in KEYS.read_text("utf-8").splitlines() if line.startswith("| ")]
    documented = {key for row in rows for key in re.split(", | or | to ", row[1].strip())}
    documented |= {key for row in rows for key in re.findall(r"\(([^)]*)\)", row[2])}
    assert "B" in documented
    assert [each for each in shortcuts(qtbot) if each not in documented] == []


def test_no_two_commands_have_the_same_key(qtbot: QtBot) -> None:
    twice = [key for key, times in Counter(shortcuts(qtbot)).items() if times > 1]
    assert twice == []
