"""Hands on the timeline: fingers, the frame of the overview, the bars, the days around a quotation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from reading_room import JORN, ODA, Straightaway, add, article, library_of, many, said, shown

from quoteline.domain import day_number
from quoteline.services.library import Library
from quoteline.services.timelines import LaneBy
from quoteline.ui.timeline_hits import Frame
from quoteline.ui.timeline_layout import Parts, RowKind
from quoteline.ui.timeline_scale import NEAREST, Scale
from quoteline.ui.timeline_view import TimelineView

LEFT, SHIFT, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier
HERE = QPoint(600, 250)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = library_of(tmp_path / "quay.quoteline")
    made = many(120, every=1, first=date(2024, 1, 1))
    add(opened, made[0], *made[1])
    yield opened
    opened.close()


@pytest.fixture
def view(library: Library, qtbot: QtBot) -> TimelineView:
    made = TimelineView(Straightaway(library))
    made.refresh()
    shown(qtbot, made, 1000, 520)
    return made


def turn(
    view: TimelineView,
    *,
    pixels: QPoint | None = None,
    angle: QPoint | None = None,
    keys: Qt.KeyboardModifier = PLAIN,
    at: QPoint = HERE,
) -> None:
    """A wheel, or two fingers where there are pixels."""
    place, phase = QPointF(at), Qt.ScrollPhase.ScrollUpdate if pixels else Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        *(place, place, pixels or QPoint(), angle or QPoint(), Qt.MouseButton.NoButton, keys, phase, False)
    )
    QApplication.sendEvent(view.canvas, event)


def pinch(view: TimelineView, kind: Qt.NativeGestureType, value: float) -> None:
    place = QPointF(HERE)
    device = QPointingDevice.primaryPointingDevice()
    QApplication.sendEvent(
        view.canvas, QNativeGestureEvent(kind, device, 2, place, place, place, value, QPointF())
    )


def move(view: TimelineView, at: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    place = QPointF(at)
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, Qt.MouseButton.NoButton, buttons, PLAIN)
    QApplication.sendEvent(view.canvas, event)


def drag(
    qtbot: QtBot, view: TimelineView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = PLAIN
) -> None:
    qtbot.mousePress(view.canvas, LEFT, keys, start)
    move(view, start + (end - start) / 2, LEFT)
    move(view, end, LEFT)
    qtbot.mouseRelease(view.canvas, LEFT, keys, end)


def frame(view: TimelineView) -> tuple[int, int, int]:
    """Left, right and middle height of the frame in the overview."""
    picture = view.canvas.picture()
    assert picture is not None
    over, plan = picture.overview_scale, picture.plan
    edges = (plan.gutter + over.x(day) for day in (picture.scale.first, picture.scale.last))
    left, right = map(round, edges)
    return left, right, round(plan.overview_top + plan.overview_height / 2)


# --- wheel and fingers ---


def test_fingers_move_the_days_both_ways_and_keep_the_zoom(view: TimelineView) -> None:
    view.model.look_at(view.model.scale.zoomed(6, 400))
    before = view.model.scale
    turn(view, pixels=QPoint(-80, 3))
    assert view.model.scale.first == pytest.approx(before.first + 80 / before.per_day)
    turn(view, pixels=QPoint(2, 80))
    assert view.model.scale.first == pytest.approx(before.first)
    assert view.model.scale.span == pytest.approx(before.span)


def test_ctrl_and_the_wheel_or_fingers_zoom_around_the_pointer(view: TimelineView) -> None:
    inside = HERE.x() - view.canvas.plan().gutter
    for push in ({"angle": QPoint(0, 120)}, {"pixels": QPoint(0, 30)}):
        before = view.model.scale
        turn(view, keys=CTRL, **push)
        assert view.model.scale.span < before.span
        assert view.model.scale.day(inside) == pytest.approx(before.day(inside))


def test_a_wheel_that_tells_pixels_as_well_still_zooms(view: TimelineView) -> None:
    before = view.model.scale.span
    place = QPointF(HERE)
    none = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        *(place, place, QPoint(0, 15), QPoint(0, 120), Qt.MouseButton.NoButton, PLAIN, none, False)
    )
    QApplication.sendEvent(view.canvas, event)
    assert view.model.scale.span < before


def test_shift_and_the_wheel_move(view: TimelineView) -> None:
    view.model.look_at(view.model.scale.zoomed(6, 400))
    before = view.model.scale
    turn(view, angle=QPoint(0, -120), keys=SHIFT)
    assert view.model.scale.first > before.first
    assert view.model.scale.span == pytest.approx(before.span)


def test_a_pinch_zooms_around_the_fingers_and_a_double_tap_shows_all_days(view: TimelineView) -> None:
    whole, inside = view.model.scale, HERE.x() - view.canvas.plan().gutter
    pinch(view, Qt.NativeGestureType.ZoomNativeGesture, 0.5)
    assert view.model.scale.span == pytest.approx(whole.span / 1.5)
    assert view.model.scale.day(inside) == pytest.approx(whole.day(inside))
    pinch(view, Qt.NativeGestureType.SmartZoomNativeGesture, 0)
    assert view.model.scale.span == pytest.approx(whole.span)


def test_one_can_come_as_near_as_hours(view: TimelineView) -> None:
    for _ in range(60):
        turn(view, angle=QPoint(0, 120))
    assert view.model.scale.span == pytest.approx(NEAREST)
    view.canvas.grab()
    for _ in range(60):
        turn(view, angle=QPoint(0, -120))
    assert view.model.scale.span > 100


# --- the frame ---


def test_the_frame_can_be_dragged(view: TimelineView, qtbot: QtBot) -> None:
    view.model.look_at(view.model.scale.zoomed(5, 400))
    before, (left, right, y) = view.model.scale, frame(view)
    middle = (left + right) // 2
    drag(qtbot, view, QPoint(middle, y), QPoint(middle + 90, y))
    assert view.model.scale.span == pytest.approx(before.span)
    assert frame(view)[0] == pytest.approx(left + 90, abs=1.5)


def test_the_edges_of_the_frame_can_be_pulled(view: TimelineView, qtbot: QtBot) -> None:
    view.model.look_at(view.model.scale.zoomed(5, 400))
    before, (left, right, y) = view.model.scale, frame(view)
    drag(qtbot, view, QPoint(right, y), QPoint(right + 100, y))
    assert view.model.scale.first == pytest.approx(before.first)
    assert frame(view)[1] == pytest.approx(right + 100, abs=1.5)
    drag(qtbot, view, QPoint(left, y), QPoint(right + 400, y))
    assert view.model.scale.first > before.first
    assert view.model.scale.span >= NEAREST * 0.999


def test_an_edge_pulled_over_the_other_turns_the_frame_around(view: TimelineView, qtbot: QtBot) -> None:
    view.model.look_at(view.model.scale.zoomed(8, 400))
    before, (left, right, y) = view.model.scale, frame(view)
    drag(qtbot, view, QPoint(left, y), QPoint(right + 120, y))
    assert view.model.scale.first == pytest.approx(before.last)


def test_beside_the_frame_a_drag_brushes_and_with_shift_also_in_it(view: TimelineView, qtbot: QtBot) -> None:
    view.model.look_at(view.model.scale.zoomed(5, 400))
    before, (left, right, y) = view.model.scale, frame(view)
    for start, keys in ((right + 40, PLAIN), ((left + right) // 2, SHIFT)):
        with qtbot.waitSignal(view.brushed):
            drag(qtbot, view, QPoint(start, y), QPoint(start + 60, y), keys)
    assert view.model.scale == before


def test_the_pointer_tells_what_it_would_take_hold_of(view: TimelineView) -> None:
    view.model.look_at(view.model.scale.zoomed(5, 400))
    left, right, y = frame(view)
    for x, part, shape in (
        (left, Frame.LEFT, Qt.CursorShape.SplitHCursor),
        ((left + right) // 2, Frame.INSIDE, Qt.CursorShape.OpenHandCursor),
        (right, Frame.RIGHT, Qt.CursorShape.SplitHCursor),
        (right + 60, None, Qt.CursorShape.CrossCursor),
    ):
        move(view, QPoint(x, y))
        assert view.canvas.hit(QPointF(x, y)).frame is part
        assert view.canvas.cursor().shape() is shape


# --- the density and the articles ---


def density_y(view: TimelineView) -> int:
    plan = view.canvas.plan()
    assert plan.density_height > 20
    return round(plan.density_bottom - 8)


def x_of(view: TimelineView, day: date) -> int:
    return round(view.canvas.plan().gutter + view.model.scale.x(day_number(day) + 0.5))


def test_a_plain_drag_over_the_density_brushes(view: TimelineView, qtbot: QtBot) -> None:
    y = density_y(view)
    start, end = (QPoint(x_of(view, day), y) for day in (date(2024, 2, 3), date(2024, 2, 20)))
    with qtbot.waitSignal(view.brushed) as brushed:
        drag(qtbot, view, start, end)
    assert brushed.args == [(date(2024, 2, 3), date(2024, 2, 20))]


def test_a_click_on_a_bar_brushes_its_days_and_resting_on_it_tells_of_whom_it_is(
    view: TimelineView, qtbot: QtBot
) -> None:
    view.model.look_at(view.model.scale.zoomed(6, 400))
    place = QPoint(x_of(view, date(2024, 2, 20)), density_y(view))
    move(view, place)
    qtbot.waitUntil(lambda: "1 quotation" in QToolTip.text())
    assert "Oda Vestergaard" in QToolTip.text()
    assert "20 Feb 2024" in QToolTip.text()
    with qtbot.waitSignal(view.brushed) as brushed:
        qtbot.mouseClick(view.canvas, LEFT, PLAIN, place)
    assert brushed.args == [(date(2024, 2, 20), date(2024, 2, 20))]


def test_a_click_where_no_bar_stands_filters_nothing(view: TimelineView, qtbot: QtBot) -> None:
    x = round(view.canvas.plan().gutter + 3)  # the air before the first day
    with qtbot.assertNotEmitted(view.brushed):
        qtbot.mouseClick(view.canvas, LEFT, PLAIN, QPoint(x, density_y(view)))


def test_density_and_articles_can_be_put_away(view: TimelineView) -> None:
    assert view.canvas.plan().row_for(RowKind.ARTICLES) is not None
    view.canvas.show_parts(Parts(density=False, articles=False))
    assert view.canvas.plan().density_height == 0
    assert view.canvas.plan().row_for(RowKind.ARTICLES) is None
    view.canvas.grab()


def test_the_density_can_be_stacked_by_kind_outlet_and_speaker(view: TimelineView) -> None:
    seen = []
    for by in LaneBy:
        view.model.set_stack(by)
        assert view.model.stack_shown is by
        seen.append(view.canvas.grab().toImage())
    assert seen[0] != seen[1] != seen[2]


# --- going about ---


def test_so_many_days_around_the_selected_quotation_are_shown(library: Library, qtbot: QtBot) -> None:
    text = "“We sail on Sunday,” said Jorn Malk."
    add(library, article(text), said(text, "We sail on Sunday", JORN, date(2024, 2, 25)))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 1000, 520)
    assert not view.canvas.going.around(7)
    view.select([121])
    assert view.canvas.going.around(7)
    scale = view.model.scale
    assert scale.span == pytest.approx(15)
    assert scale.first == pytest.approx(day_number(date(2024, 2, 18)))
    assert view.canvas.going.days_around(30) == (date(2024, 1, 26), date(2024, 3, 26))


def test_days_around_a_quotation_without_a_day_are_not_made_up(library: Library, qtbot: QtBot) -> None:
    text = "“Nobody knows when,” she said."
    add(library, article(text), said(text, "Nobody knows when", ODA, None))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 1000, 520)
    view.select([121])
    before = view.model.scale
    assert not view.canvas.going.around(7)
    assert view.model.scale == before


def test_the_days_in_view_are_those_of_which_something_is_seen(view: TimelineView) -> None:
    day = day_number(date(2024, 3, 1))
    view.model.look_at(Scale(day + 0.5, day + 3.5, view.model.scale.width))
    assert view.canvas.going.days_in_view() == (date(2024, 3, 1), date(2024, 3, 4))


def test_the_marks_of_the_first_and_last_day_lead_there(view: TimelineView, qtbot: QtBot) -> None:
    view.selected.connect(lambda id: view.select([id]))
    plan, scale = view.canvas.plan(), view.model.scale
    assert view.model.timeline is not None
    assert view.model.timeline.extent is not None
    first, last = view.model.timeline.extent
    for day, inwards, expected in ((first, 3, 1), (last + 1, -3, 120)):
        place = QPoint(round(plan.gutter + scale.x(day) + inwards), round(plan.axis_top))
        with qtbot.waitSignal(view.selected) as selected:
            qtbot.mouseClick(view.canvas, LEFT, PLAIN, place)
        assert selected.args == [expected]


def test_the_pointer_over_a_mark_tells_its_quotations_and_none_when_it_leaves(
    view: TimelineView, qtbot: QtBot
) -> None:
    view.model.look_at(view.model.scale.zoomed(6, 400))
    picture, plan = view.canvas.picture(), view.canvas.plan()
    assert picture is not None
    row = plan.rows[0]
    day = date(2024, 2, 20)
    place = QPoint(x_of(view, day), round(row.top + row.height / 2))
    with qtbot.waitSignal(view.canvas.hovered) as hovered:
        move(view, place)
    assert hovered.args[0] == view.canvas.hit(QPointF(place)).ids != ()
    with qtbot.waitSignal(view.canvas.hovered) as hovered:
        move(view, QPoint(20, 5))
    assert hovered.args == [()]
