"""Where nothing fits and room is scarce, the ways out keep their height, and one scrolls to them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from quoteline.services.searching import Wanted
from quoteline.ui.empty_result import EmptyResult, Way


def ways(count: int) -> list[Way]:
    texts = [f"Without “{'rye ' * number}”" for number in range(1, count + 1)]
    return [Way(text, Wanted(text), 10, f"filter {text}") for text in texts]


@pytest.mark.parametrize(("width", "height"), [(420, 120), (300, 60), (900, 700)])
def test_no_button_is_lower_than_its_words(qtbot, width: int, height: int) -> None:
    empty = EmptyResult()
    qtbot.addWidget(empty)
    empty.resize(width, height)
    empty.show_ways(ways(4), Way("Show all", Wanted(), 40), meant=ways(3), nowhere=["zeppelin " * 9] * 4)
    empty.show()
    qtbot.waitExposed(empty)
    buttons = empty.buttons()
    assert len(buttons) == 8
    qtbot.waitUntil(lambda: all(each.height() >= each.sizeHint().height() for each in buttons))
    tops = sorted((each.y(), each.y() + each.height()) for each in buttons)
    assert all(end <= start for (_, end), (start, _) in pairwise(tops))
    assert empty.verticalScrollBar().maximum() > 0 or height > 600


def test_the_last_way_out_can_be_scrolled_to(qtbot) -> None:
    empty = EmptyResult()
    qtbot.addWidget(empty)
    empty.resize(420, 120)
    empty.show_ways(ways(4), Way("Show all", Wanted(), 40))
    empty.show()
    qtbot.waitExposed(empty)
    last = empty.buttons()[-1]
    qtbot.waitUntil(lambda: empty.verticalScrollBar().maximum() > 0)
    assert last.visibleRegion().isEmpty()
    empty.ensureWidgetVisible(last)
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
