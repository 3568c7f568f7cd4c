"""The small chart: a bar for each month, gaps included, years where months do not fit."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from reading_room import shown

from quoteline.ui.charts import HEIGHT, BarChart, bars_of, monthly

firsts = st.dates().map(lambda day: day.replace(day=1))
counts = st.dictionaries(firsts, st.integers(1, 1000), max_size=20).map(lambda known: tuple(known.items()))


def test_months_without_words_are_gaps_not_left_out() -> None:
    filled = monthly([(date(2023, 11, 1), 2), (date(2024, 2, 1), 5)])
    assert filled == [
        (date(2023, 11, 1), 2),
        (date(2023, 12, 1), 0),
        (date(2024, 1, 1), 0),
        (date(2024, 2, 1), 5),
    ]


@given(counts, st.integers(1, 200))
def test_nothing_is_lost_and_there_are_never_more_bars_than_fit(
    known: tuple[tuple[date, int], ...], most: int
) -> None:
    bars = bars_of(known, most)
    assert sum(bar.count for bar in bars) == sum(count for _, count in known)
    assert len(bars) <= max(1, most)


def test_many_years_become_a_bar_each() -> None:
    bars = bars_of([(date(1990, 3, 1), 1), (date(2020, 7, 1), 4)], 60)
    assert (bars[0].label, bars[-1].label, len(bars)) == ("1990", "2020", 31)


def test_the_chart_paints_its_bars_and_tells_the_count_on_hover(qtbot: QtBot) -> None:
    chart = BarChart()
    shown(qtbot, chart, 240, 90)
    chart.show_counts([(date(2024, 1, 1), 4), (date(2024, 3, 1), 1)], QColor("#c75300"))
    image = chart.grab().toImage()
    assert image.pixelColor(4, HEIGHT - 20) == QColor("#c75300")
    assert image.pixelColor(24, HEIGHT - 4) != QColor("#c75300")
    place = QPoint(4, 30)
    QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, place, chart.mapToGlobal(place)))
    assert QToolTip.text() == "Jan 2024: 4 quotations"
    assert chart.accessibleDescription() == "Jan 2024: 4, Mar 2024: 1"
