"""The window stays smooth: 150,000 rows, and thousands of repaints. What blocks it: test_never_blocked."""

from __future__ import annotations

import time
from array import array
from datetime import date

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from quoteline.domain import Basis, Kind, Precision, QuotationRow, SpeakerKind, StatementDate
from quoteline.services import browsing
from quoteline.ui.jobs import Lane
from quoteline.ui.quotation_model import PAGE, QuotationModel
from quoteline.ui.quotation_table import QuotationTable

MANY = 150_000


def made_row(number: int) -> QuotationRow:
    said = StatementDate(date(2024, 1 + number % 12, 1 + number % 28), None, Precision.DAY, Basis.EXPRESSION)
    return QuotationRow(
        id=number,
        article_id=number // 7,
        kind=list(Kind)[number % 3],
        text=f"We have counted to {number} and we shall count on, whatever the others may say about it, "
        "for as long as there is somebody left who cares to listen to the numbers being read out",
        speaker_id=number % 50,
        speaker=f"Speaker {number % 50}",
        speaker_kind=SpeakerKind.PERSON,
        role="",
        said=said,
        published=said.start,
        outlet="The Lantern",
        article_title="Counting goes on",
        confidence=0.9,
        starred=False,
        corrected=False,
        tags=(),
        note="",
    )


class NoLibrary:
    def close(self) -> None:
        pass


@pytest.fixture
def long_table(qtbot, monkeypatch):
    """A table of 150,000 made-up rows, which count how often they are fetched."""
    fetched: list[int] = []

    def rows(library, ids):
        fetched.append(len(ids))
        return [made_row(each) for each in ids]

    monkeypatch.setattr(browsing, "rows", rows)
    lane = Lane(NoLibrary, "test")
    model = QuotationModel(lane)
    table = QuotationTable(model)
    qtbot.addWidget(table)
    table.resize(900, 600)
    table.show()
    model.show_ids(array("q", range(1, MANY + 1)))
    yield table, lane, fetched
    lane.close()


def settle(lane, qtbot):
    qtbot.wait(15)
    qtbot.waitUntil(lambda: not lane.busy)


def test_only_rows_near_those_in_view_are_fetched(long_table, qtbot):
    _table, lane, fetched = long_table
    settle(lane, qtbot)
    assert 0 < sum(fetched) <= 2 * PAGE


def test_flinging_through_150_000_rows_stays_within_a_frame_or_two(long_table, qtbot):
    table, lane, fetched = long_table
    settle(lane, qtbot)
    bar, slowest = table.verticalScrollBar(), []
    for step in range(120):
        started = time.perf_counter()
        bar.setValue(bar.maximum() * step // 120)
        table.viewport().repaint()
        QApplication.processEvents()
        slowest.append(time.perf_counter() - started)
    settle(lane, qtbot)
    assert sorted(slowest)[60] < 0.033, f"median frame {sorted(slowest)[60] * 1000:.1f} ms"
    assert sum(fetched) < MANY / 4
    assert table.model().row_at(table.rowAt(5)) is not None


def test_all_rows_can_be_selected_and_told_quickly(long_table, qtbot):
    table, lane, _fetched = long_table
    settle(lane, qtbot)
    started = time.perf_counter()
    table.selectAll()
    table.grab()  # with its header, which would ask every row whether it is selected
    assert len(table.selected_ids()) == MANY
    assert time.perf_counter() - started < 1.0


def test_selecting_by_id_far_down_scrolls_there(long_table, qtbot):
    table, lane, _fetched = long_table
    table.select_ids([MANY - 10])
    settle(lane, qtbot)
    assert table.selected_ids() == [MANY - 10]
    assert table.rowAt(table.viewport().height() // 2) > MANY - 60


class Painted(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def paintEvent(self, event) -> None:
        self.count += 1
        painter = QPainter(self)
        painter.drawLine(0, 0, self.width(), self.height())


class Emitter(QObject):
    told = Signal(int)


def test_20_000_repaints_and_5_000_signals_to_a_lambda_are_survived(qtbot):
    """PySide6 6.12.0 loses a reference to None at each of them on Python 3.11, and aborts in the end."""
    widget, emitter, seen = Painted(), Emitter(), []
    qtbot.addWidget(widget)
    widget.resize(60, 40)
    widget.show()
    with qtbot.waitExposed(widget):
        pass
    begun = widget.count
    for _ in range(20_000):
        widget.repaint()
    emitter.told.connect(lambda number: seen.append(number))
    for number in range(5_000):
        emitter.told.emit(number)
    assert widget.count - begun == 20_000
    assert len(seen) == 5_000
