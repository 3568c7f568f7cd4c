"""The chart over time through what a person does and sees."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reading_room import shown

from quoteline.domain import day_number
from quoteline.ui.time_chart import PLOT, Series, TimeChart

LEFT = Qt.MouseButton.LeftButton
ORANGE, BLUE = QColor("#c75300"), QColor("#0b6189")
Key = Qt.Key


def on(*days: tuple[date, int]) -> list[tuple[int | None, int | None, int]]:
    return [(day_number(day), day_number(day), count) for day, count in days]


MONTHS = on((date(2020, 1, 9), 4), (date(2020, 3, 2), 1), (date(2023, 12, 1), 2))


@pytest.fixture
def chart(qtbot: QtBot) -> TimeChart:
    made = TimeChart()
    shown(qtbot, made, 240, made.sizeHint().height())
    made.show_series(Series("Oda Vestergaard", MONTHS, ORANGE))
    return made


def at(chart: TimeChart, number: int) -> QPoint:
    return QPoint(round(chart.place_of(0, number).center().x()), round(chart.axis()) - 3)


def hover(chart: TimeChart, place: QPoint) -> None:
    none, there = Qt.MouseButton.NoButton, QPointF(chart.mapToGlobal(place))
    kind, modifiers = QMouseEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(chart, QMouseEvent(kind, QPointF(place), there, none, none, modifiers))


def drag(chart: TimeChart, start: QPoint, end: QPoint) -> None:
    """As a hand does: pressed, moved with the button down, let go."""
    for kind, place, button, buttons in (
        (QMouseEvent.Type.MouseButtonPress, start, LEFT, LEFT),
        (QMouseEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, LEFT),
        (QMouseEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton),
    ):
        where = QPointF(place)
        event = QMouseEvent(
            kind, where, QPointF(chart.mapToGlobal(place)), button, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(chart, event)


def test_bars_are_painted_where_something_was_said_and_nowhere_else(chart: TimeChart) -> None:
    image = chart.grab().toImage()
    assert image.pixelColor(at(chart, 0)) == ORANGE
    assert image.pixelColor(at(chart, 1)) != ORANGE
    assert chart.told() == "By month, at most 4"


def test_hovering_tells_the_month_and_the_count(chart: TimeChart) -> None:
    hover(chart, at(chart, 0))
    assert chart.told() == "January 2020: 4 quotations"
    hover(chart, at(chart, 2))
    assert chart.told() == "March 2020: 1 quotation"


def test_a_click_chooses_the_days_of_a_bar_but_no_empty_one(chart: TimeChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.span_chosen) as chosen:
        qtbot.mouseClick(chart, LEFT, pos=at(chart, 2))
    assert chosen.args == [date(2020, 3, 1), date(2020, 3, 31)]
    with qtbot.assertNotEmitted(chart.span_chosen):
        qtbot.mouseClick(chart, LEFT, pos=at(chart, 1))


def test_the_first_and_last_days_said_bound_what_is_chosen(chart: TimeChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.span_chosen) as chosen:
        qtbot.mouseClick(chart, LEFT, pos=at(chart, 0))
    assert chosen.args == [date(2020, 1, 9), date(2020, 1, 31)]


def test_a_brush_chooses_a_stretch_from_either_end(chart: TimeChart, qtbot: QtBot) -> None:
    for start, end in ((0, 2), (2, 0)):
        with qtbot.waitSignal(chart.span_chosen) as chosen:
            drag(chart, at(chart, start), at(chart, end))
        assert chosen.args == [date(2020, 1, 9), date(2020, 3, 31)]


def test_a_brush_may_leave_the_chart_and_ends_at_its_edge(chart: TimeChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.span_chosen) as chosen:
        drag(chart, at(chart, 2), QPoint(2000, 10))
    assert chosen.args == [date(2020, 3, 1), date(2023, 12, 1)]


def test_keys_walk_from_bar_to_bar_and_choose(chart: TimeChart, qtbot: QtBot) -> None:
    chart.setFocus()
    qtbot.keyClick(chart, Key.Key_Right)
    assert chart.told() == "January 2020: 4 quotations"
    qtbot.keyClick(chart, Key.Key_Right)
    assert chart.told() == "March 2020: 1 quotation"
    with qtbot.waitSignal(chart.span_chosen) as chosen:
        qtbot.keyClick(chart, Key.Key_Return)
    assert chosen.args == [date(2020, 3, 1), date(2020, 3, 31)]
    qtbot.keyClick(chart, Key.Key_End)
    assert chart.told() == "December 2023: 2 quotations"


def test_shift_and_keys_choose_a_stretch_and_escape_lets_go(chart: TimeChart, qtbot: QtBot) -> None:
    chart.setFocus()
    qtbot.keyClick(chart, Key.Key_Right)
    qtbot.keyClick(chart, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chart.told() == "January 2020 to March 2020: 5 quotations"
    qtbot.keyClick(chart, Key.Key_Escape)
    assert chart.told() == "March 2020: 1 quotation"


def test_a_screen_reader_gets_a_name_and_a_value(chart: TimeChart, qtbot: QtBot) -> None:
    spoken = QAccessible.queryAccessibleInterface(chart)
    assert spoken.role() is QAccessible.Role.Chart
    assert spoken.text(QAccessible.Text.Name) == "Quotations of Oda Vestergaard over time"
    assert spoken.text(QAccessible.Text.Value) == "By month, at most 4"
    chart.setFocus()
    qtbot.keyClick(chart, Key.Key_Right)
    assert spoken.text(QAccessible.Text.Value) == "January 2020: 4 quotations"


def test_two_speakers_stand_back_to_back_on_one_axis(chart: TimeChart) -> None:
    chart.show_series(
        Series("Oda Vestergaard", MONTHS, ORANGE),
        Series("Jorn Malk", on((date(2020, 2, 1), 8), (date(2020, 3, 5), 3)), BLUE),
    )
    chart.resize(240, chart.sizeHint().height())
    first, second = chart.bars()
    assert [bar.first for bar in first.bars] == [bar.first for bar in second.bars]
    above, below = chart.place_of(0, 0), chart.place_of(1, 1)
    assert above.bottom() <= chart.axis() < below.top()
    assert below.height() == pytest.approx(2 * above.height())
    assert below.height() <= PLOT
    assert chart.told() == "By month, at most 8 · above: Oda Vestergaard, below: Jorn Malk"
    hover(chart, at(chart, 2))
    assert chart.told() == "March 2020: Oda Vestergaard 1, Jorn Malk 3"


def test_without_a_day_the_chart_says_so_and_keys_do_nothing(chart: TimeChart, qtbot: QtBot) -> None:
    chart.show_series(Series("Oda Vestergaard", [(None, None, 3)], ORANGE))
    assert chart.told() == "No day is known for any of them"
    with qtbot.assertNotEmitted(chart.span_chosen):
        qtbot.mouseClick(chart, LEFT, pos=QPoint(20, 20))
        qtbot.keyClick(chart, Key.Key_Return)
    assert not chart.grab().isNull()


def test_a_narrow_chart_has_coarser_bars(chart: TimeChart) -> None:
    wide = len(chart.bars()[0].bars)
    chart.resize(90, chart.height())
    assert len(chart.bars()[0].bars) < wide
    assert chart.told() == "By year, at most 5"
