"""What the marks mean is told in the corner of the timeline in every language, cut where it has no room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from quoteline.ui import theme
from quoteline.ui.timeline_legend import KEY, _fitting, _rooms


@pytest.fixture
def metrics(qapp: object) -> QFontMetricsF:
    theme.load_fonts()
    return QFontMetricsF(theme.sans(9))


def test_words_that_fit_have_the_room_they_need(metrics: QFontMetricsF) -> None:
    left, right = _rooms(metrics, 400)
    assert left >= max(metrics.horizontalAdvance(words) for _, words in KEY[::2])
    assert right >= max(metrics.horizontalAdvance(words) for _, words in KEY[1::2])


@pytest.mark.parametrize("room", [110.0, 60.0, 0.0, -20.0])
def test_words_that_do_not_fit_share_the_room_there_is(metrics: QFontMetricsF, room: float) -> None:
    left, right = _rooms(metrics, room)
    assert left + right <= max(0.0, room) + 0.01
    assert left >= 0
    assert right >= 0


def test_in_a_narrow_gutter_fewer_marks_are_told_of_in_whole_words(metrics: QFontMetricsF) -> None:
    across, rooms = _fitting(metrics, 108.0)
    assert across == 1
    assert rooms[0] >= max(metrics.horizontalAdvance(words) for _, words in KEY[:2])
    assert _fitting(metrics, 300.0)[0] == 2
