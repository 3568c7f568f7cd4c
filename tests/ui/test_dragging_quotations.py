"""Quotations are dragged out of the list and the article, into a window of another program."""

from __future__ import annotations

import json
import sys
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtTest import QTest
from real_screen import Screen, missing, wait_for

from quoteline.services import browsing
from quoteline.services.library import open_library
from quoteline.ui.copying_drag import BarHold
from quoteline.ui.quotation_columns import Column

TITLE, RECEIVER = "trial – Quoteline", "Story of another program"
FORMATS = ("text/plain", "text/html", "text/markdown")
# Another program, that takes whatever is dropped on it and writes down what it was.
RECEIVING = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel

class Story(QLabel):
    def dragEnterEvent(self, event):
        event.acceptProposedAction()

    def dropEvent(self, event):
        data = event.mimeData()
        event.acceptProposedAction()
        kinds = [kind for kind in data.formats() if kind in sys.argv[2:]]
        got = {kind: bytes(data.data(kind).data()).decode() for kind in kinds}
        Path(sys.argv[1]).write_text(json.dumps(got), encoding="utf-8")

application = QApplication([])
story = Story("Drop here")
story.setAcceptDrops(True)
story.setWindowTitle("Story of another program")
story.resize(300, 200)
story.move(1280, 40)
story.show()
application.exec()
"""


@pytest.fixture
def dragged(monkeypatch):
    """What was dragged away, with the button held all the while."""
    taken: list[dict[str, str]] = []

    def exec_drag(drag: QDrag, *actions: object) -> Qt.DropAction:
        data = drag.mimeData()
        taken.append({kind: bytes(data.data(kind).data()).decode() for kind in data.formats()})
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", exec_drag)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    return taken


def drag_row(window, place: int, by: int = 60) -> None:
    table = window.workspace.list.table
    start = table.visualRect(table.model().index(place, Column.WORDS)).center()
    view = table.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 5):
        QTest.mouseMove(view, start + QPoint(0, by * step // 4))


def let_go(window) -> None:
    QTest.mouseRelease(window.workspace.list.table.viewport(), Qt.MouseButton.LeftButton)


def test_a_row_is_dragged_away_with_its_citation(window, settled, dragged):
    first = window.workspace.list.model.ids[0]
    drag_row(window, 0)
    settled(window)
    let_go(window)
    assert window.workspace.list.selected_ids() == [first]
    assert len(dragged) == 1
    assert set(FORMATS) <= set(dragged[0])
    row = window.workspace.list.row_of(first)
    assert row.text[:20] in dragged[0]["text/plain"]
    assert row.outlet in dragged[0]["text/markdown"].replace("\\", "")


def test_several_selected_rows_are_dragged_together_in_their_order(window, settled, dragged):
    ids = list(window.workspace.list.model.ids[:3])
    window.desk.select(ids)
    settled(window)
    drag_row(window, 1)
    settled(window)
    let_go(window)
    assert window.workspace.list.selected_ids() == ids
    places = [dragged[0]["text/plain"].index(window.workspace.list.row_of(id).text[:20]) for id in ids]
    assert places == sorted(places)


def test_what_was_let_go_of_before_it_was_read_is_not_dragged(window, settled, dragged, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    drag_row(window, 0)
    settled(window)
    let_go(window)
    assert dragged == []
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    drag_row(window, 1)
    settled(window)
    let_go(window)
    assert len(dragged) == 1


def test_more_than_can_be_carried_is_refused_in_a_sentence(window, settled, dragged, monkeypatch):
    monkeypatch.setattr("quoteline.services.clipping.CLIPPED", 2)
    window.desk.select(list(window.workspace.list.model.ids[:3]))
    settled(window)
    drag_row(window, 0)
    settled(window)
    let_go(window)
    assert dragged == []
    assert "Up to 2 quotations can be copied at once" in window.toast.text()


def test_the_bar_beside_the_lit_quotation_is_dragged_and_words_are_still_marked(window, settled, dragged):
    window.workspace.read(window.workspace.list.model.ids[0])
    settled(window)
    page = window.workspace.reading.article
    hold = page.findChild(BarHold)
    caret = page.caret(page.selected_spans()[0][0])
    bar, words = QPoint(5, caret.center().y()), caret.center() + QPoint(3, 0)
    assert hold.holds(bar)
    assert not hold.holds(words)
    view = page.viewport()
    for start in (words, bar):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 5):
            QTest.mouseMove(view, start + QPoint(20 * step, 0))
        settled(window)
        if start == words:
            assert dragged == []
            assert page.marked_span() is not None
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton)
    assert len(dragged) == 1
    lit = window.workspace.list.row_of(window.workspace.list.model.ids[0])
    assert lit.text[:20] in dragged[0]["text/plain"]


# --- on a real screen ---


@pytest.mark.skipif(sys.platform != "linux" or bool(missing()), reason=f"not on this machine: {missing()}")
def test_another_program_receives_every_form(library_path, tmp_path):
    home, got = tmp_path / "home of the reader", tmp_path / "got.json"
    home.mkdir()
    screen = Screen(home)
    try:
        screen.python("-c", RECEIVING, str(got), *FORMATS)
        wait_for("the other program", lambda: screen.window(RECEIVER))
        screen.python("-m", "quoteline", str(library_path))
        wait_for("the window", lambda: screen.window(TITLE))
        wait_for("the list", lambda: drop(screen, got))
    finally:
        screen.end()
    received = json.loads(got.read_text(encoding="utf-8"))
    assert set(received) == set(FORMATS)
    library = open_library(library_path, read_only=True)
    rows = browsing.rows(library, range(1, 1000))
    library.close()
    (shown,) = {row.text: row for row in rows if row.text in received["text/plain"]}.values()
    for form in received.values():
        assert shown.outlet in form.replace("\\", "")


def drop(screen, got) -> bool:
    """Drag a row of the list to the other window, of which a part stands beside the first."""
    screen.to_front(TITLE)
    time.sleep(1)
    screen.drag(screen.place(TITLE, 0.45, 0.62), screen.place(RECEIVER, 0.9, 0.5))
    time.sleep(1)
    return got.exists()
