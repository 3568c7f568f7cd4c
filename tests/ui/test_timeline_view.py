"""The timeline through what a person does and sees: lanes, marks, zoom, brush, keys, hints, empty states."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from reading_room import BOARD, JORN, ODA, Straightaway, add, article, library_of, many, said, shown

from quoteline.domain import Axis, Basis, day_number
from quoteline.services import timelines
from quoteline.services.library import Library
from quoteline.services.searching import Wanted
from quoteline.services.timelines import LaneBy, TimelineAsked, Unit
from quoteline.ui import theme, timeline_accessible, timeline_painter
from quoteline.ui.timeline_hints import lane_hint
from quoteline.ui.timeline_items import Shape
from quoteline.ui.timeline_layout import Row, RowKind
from quoteline.ui.timeline_view import TimelineView

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier

STORY = (
    "“The quay will hold,” said Oda Vestergaard. “We sail at six,” said Jorn Malk. “No ferry is cancelled,” "
    "the Tide Board wrote. “Ask the sea,” she added. “Nobody knows when I said this,” he said."
)


@pytest.fixture(autouse=True)
def colours_given() -> None:
    theme.speaker_slots.begin({1: 0, 2: 1, 3: 2})


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = library_of(
        tmp_path / "quay.quoteline",
        (
            article(STORY),
            (
                said(STORY, "The quay will hold", ODA, date(2024, 3, 1)),
                said(STORY, "We sail at six", JORN, date(2024, 3, 12), basis=Basis.PUBLICATION),
                said(STORY, "No ferry is cancelled", BOARD, date(2024, 2, 1), last=date(2024, 2, 29)),
                said(STORY, "Ask the sea", ODA, date(2024, 3, 20), confidence=0.2),
                said(STORY, "Nobody knows when I said this", None, None),
            ),
        ),
    )
    yield opened
    opened.close()


@pytest.fixture
def view(library: Library, qtbot: QtBot) -> TimelineView:
    made = TimelineView(Straightaway(library))
    made.refresh()
    shown(qtbot, made, 1000, 420)
    return made


def row_of(view: TimelineView, name: str) -> Row:
    return next(row for row in view.canvas.plan().rows if row.lane is not None and row.lane.label == name)


def at_day(view: TimelineView, name: str, day: date) -> QPoint:
    """Where the mark of a day stands in the lane of this name."""
    row, plan = row_of(view, name), view.canvas.plan()
    x = plan.gutter + view.model.scale.x(day_number(day) + 0.5)
    picture = view.canvas.picture()
    assert picture is not None
    drawing = view.canvas._painter.drawing(picture, plan.rows.index(row))
    inside = x - plan.gutter - view.model.scale.x(picture.timeline.first)
    item = min(drawing.items, key=lambda item: abs(item.x - inside))
    return QPoint(round(x), round(row.top + item.y))


def wheel(view: TimelineView, at: QPoint, notches: int) -> None:
    turn = QPoint(0, 120 * notches)
    place = QPointF(at)
    QApplication.sendEvent(
        view.canvas,
        QWheelEvent(
            place, place, QPoint(), turn, Qt.MouseButton.NoButton, PLAIN, Qt.ScrollPhase.NoScrollPhase, False
        ),
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


def colour_at(view: TimelineView, at: QPoint) -> QColor:
    image: QImage = view.canvas.grab().toImage()
    return image.pixelColor(at * image.devicePixelRatio())


# --- what is seen ---


def test_speakers_with_most_quotations_have_a_lane_each_and_the_undated_their_own(view: TimelineView) -> None:
    rows = view.canvas.plan().rows
    assert [row.lane.label for row in rows if row.lane][:1] == ["Oda Vestergaard"]
    assert {row.lane.label for row in rows if row.lane} >= {"Jorn Malk", "the Tide Board"}
    assert rows[-1].kind is RowKind.UNDATED


def test_a_known_day_is_a_full_dot_and_a_day_from_publication_is_hollow(view: TimelineView) -> None:
    look = theme.colours(view.palette())
    full = colour_at(view, at_day(view, "Oda Vestergaard", date(2024, 3, 1)))
    hollow = colour_at(view, at_day(view, "Jorn Malk", date(2024, 3, 12)))
    assert full == theme.speaker_colour(0, look.dark)
    assert hollow == look.surface


def test_a_day_from_publication_is_no_guess_on_the_published_axis(view: TimelineView) -> None:
    view.set_axis(Axis.PUBLISHED)
    place = at_day(view, "Jorn Malk", date(2024, 3, 6))
    assert colour_at(view, place) != theme.colours(view.palette()).surface


def test_a_span_is_a_bar_over_its_days(view: TimelineView) -> None:
    row = row_of(view, "the Tide Board")
    picture = view.canvas.picture()
    assert picture is not None
    drawing = view.canvas._painter.drawing(picture, picture.plan.rows.index(row))
    (bar,) = drawing.items
    assert bar.shape is Shape.BAR
    assert bar.right - bar.left == pytest.approx(29 * view.model.scale.per_day)


def test_an_uncertain_mark_looks_different_and_the_line_can_be_set(view: TimelineView) -> None:
    place = at_day(view, "Oda Vestergaard", date(2024, 3, 20))
    unsure = colour_at(view, place)
    view.set_uncertain_below(0.1)
    assert colour_at(view, place) != unsure


def test_the_same_speaker_keeps_the_colour_under_a_filter(view: TimelineView) -> None:
    before = theme.slot_of(2)
    view.show_wanted(Wanted(speakers=(2,)))
    assert theme.slot_of(2) == before is not None
    assert [row.lane.label for row in view.canvas.plan().rows if row.lane] == ["Jorn Malk"]


def test_lanes_may_be_outlets_or_kinds(view: TimelineView) -> None:
    view.set_lanes(LaneBy.OUTLET)
    assert [row.lane.label for row in view.canvas.plan().rows if row.lane] == ["Skerry Courier"]
    view.set_lanes(LaneBy.KIND)
    assert [row.lane.label for row in view.canvas.plan().rows if row.lane] == ["Direct"]


def test_the_header_says_how_many_over_which_days(view: TimelineView) -> None:
    full = "5 quotations, 1 Feb – 20 Mar 2024, 1 undated, 1 not known to the day"
    view.resize(1400, 420)
    assert view.header._count.text() == full
    assert view.canvas.accessibleDescription().startswith(full)
    assert "Oda Vestergaard: 2 quotations, " in view.canvas.accessibleDescription()
    assert "others: 1 quotation, 1 undated" in view.canvas.accessibleDescription()


def test_the_name_of_the_undated_is_clicked_like_that_of_a_lane(view: TimelineView, qtbot: QtBot) -> None:
    row = next(row for row in view.canvas.plan().rows if row.kind is RowKind.UNDATED)
    at = QPoint(20, round(row.top + row.height / 2))
    with qtbot.waitSignal(view.undated_chosen):
        qtbot.mouseClick(view.canvas, LEFT, PLAIN, at)
    move(view, at + QPoint(1, 0))
    qtbot.waitUntil(lambda: "1 quotation without a day" in QToolTip.text())
    with qtbot.assertNotEmitted(view.undated_chosen):
        qtbot.mouseClick(view.canvas, LEFT, PLAIN, at + QPoint(700, 0))


@pytest.mark.parametrize("width", [1400, 1150, 1000, 860, 700])
def test_the_undated_are_told_however_narrow_the_pane_is(view: TimelineView, width: int) -> None:
    view.resize(width, 420)
    count = view.header._count
    assert "1 undated" in count.text()
    assert count.isVisible()
    assert "1 not known to the day" in count.toolTip()


def test_an_empty_library_says_what_to_do(tmp_path: Path, qtbot: QtBot) -> None:
    library = library_of(tmp_path / "empty.quoteline")
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 600, 300)
    assert view._empty.isVisible()
    assert "Import articles" in view._empty.text()
    library.close()


def test_a_filter_that_leaves_nothing_says_so(view: TimelineView) -> None:
    view.show_wanted(Wanted(outlets=("No such paper",)))
    assert view._empty.isVisible()
    assert "takes away" in view._empty.text()
    view.show_wanted(Wanted())
    assert view.canvas.isVisible()


def test_only_undated_quotations_are_told_apart_from_none(view: TimelineView) -> None:
    view.show_wanted(Wanted(undated=True))
    assert "1 quotation" in view._empty.text()


def test_strays_years_away_do_not_press_the_rest_into_a_corner(library: Library, qtbot: QtBot) -> None:
    add(library, *_flat(many(80, every=1)))
    old = "“It was always so,” the log says."
    add(library, article(old), said(old, "It was always so", JORN, date(1931, 5, 4)))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 900, 400)
    assert view.model.scale.first > day_number(date(2020, 1, 1))
    near = view.model.overview
    assert (near.earlier, near.later) == (1, 0)
    assert sum(count for _, _, count in near.columns) == 84
    gutter = round(view.canvas.plan().gutter)
    qtbot.mouseClick(view.canvas, LEFT, PLAIN, QPoint(gutter + 12, 14))  # "‹ 1 earlier"
    assert view.model.scale.first < day_number(date(1931, 5, 4))
    assert sum(count for _, _, count in view.model.overview.columns) == 85


def test_the_overview_keeps_its_days_when_one_zooms_in(library: Library, qtbot: QtBot) -> None:
    add(library, *_flat(many(80, every=1)))
    old = "“It was always so,” the log says."
    add(library, article(old), said(old, "It was always so", JORN, date(1931, 5, 4)))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 900, 400)
    before = view.model.overview
    for _ in range(12):
        qtbot.keyClick(view.canvas, Qt.Key.Key_Plus)
    assert view.model.overview == before


def test_a_narrow_pane_drops_what_has_a_key_before_what_has_none(view: TimelineView) -> None:
    view.resize(1200, 400)
    assert view.header._nearer.isVisible()
    assert view.header._count.isVisible()
    view.resize(400, 400)
    assert not view.header._nearer.isVisible()
    assert not view.header._farther.isVisible()
    assert all(button.isVisible() for button in view.header.axes.buttons.values())
    assert view.width() == 400


# --- the wheel, the keys and the hand ---


def test_the_wheel_zooms_around_the_pointer(view: TimelineView) -> None:
    at = at_day(view, "Oda Vestergaard", date(2024, 3, 1))
    before = view.model.scale
    wheel(view, at, 3)
    assert view.model.scale.span < before.span
    inside = at.x() - view.canvas.plan().gutter
    assert view.model.scale.day(inside) == pytest.approx(before.day(inside))


def test_plus_minus_and_0_zoom(view: TimelineView, qtbot: QtBot) -> None:
    whole = view.model.scale.span
    qtbot.keyClick(view.canvas, Qt.Key.Key_Plus)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Plus)
    near = view.model.scale.span
    qtbot.keyClick(view.canvas, Qt.Key.Key_Minus)
    assert near < view.model.scale.span < whole
    qtbot.keyClick(view.canvas, Qt.Key.Key_0)
    assert view.model.scale.span == pytest.approx(whole)


def test_dragging_moves_the_days_with_the_hand(view: TimelineView, qtbot: QtBot) -> None:
    view.model.look_at(view.model.scale.zoomed(4, 400))
    before, start = view.model.scale, QPoint(500, 200)
    drag(qtbot, view, start, start - QPoint(80, 0))
    assert view.model.scale.first == pytest.approx(before.first + 80 / before.per_day)
    assert view.model.scale.span == pytest.approx(before.span)


def test_shift_dragging_brushes_whole_days(view: TimelineView, qtbot: QtBot) -> None:
    first, last = date(2024, 2, 10), date(2024, 3, 5)
    gutter, scale = view.canvas.plan().gutter, view.model.scale
    start = QPoint(round(gutter + scale.x(day_number(first) + 0.5)), 200)
    end = QPoint(round(gutter + scale.x(day_number(last) + 0.5)), 200)
    with qtbot.waitSignal(view.brushed) as brushed:
        drag(qtbot, view, end, start, SHIFT)
    assert brushed.args == [(first, last)]


def test_dragging_on_the_overview_brushes_too_and_a_click_there_moves_the_window(
    view: TimelineView, qtbot: QtBot
) -> None:
    gutter = round(view.canvas.plan().gutter)
    with qtbot.waitSignal(view.brushed) as brushed:
        drag(qtbot, view, QPoint(gutter + 100, 20), QPoint(gutter + 400, 20))
    first, last = brushed.args[0]
    assert date(2024, 1, 30) <= first < last <= date(2024, 3, 21)
    view.model.look_at(view.model.scale.zoomed(6, 0))
    before = view.model.scale.first
    qtbot.mouseClick(view.canvas, LEFT, PLAIN, QPoint(gutter + 600, 20))
    assert view.model.scale.first > before


def test_the_brushed_days_stay_in_their_surroundings(view: TimelineView) -> None:
    whole = view.model.timeline
    view.show_wanted(Wanted(first=date(2024, 3, 1), last=date(2024, 3, 2)))
    assert view.model.timeline is not None
    assert whole is not None
    assert view.model.timeline.total == whole.total
    inside = at_day(view, "Oda Vestergaard", date(2024, 3, 1)) + QPoint(0, 12)
    assert colour_at(view, inside) != theme.colours(view.palette()).surface


def test_an_edge_of_the_brush_can_be_dragged(view: TimelineView, qtbot: QtBot) -> None:
    first, last, later = date(2024, 2, 10), date(2024, 2, 20), date(2024, 3, 4)
    view.show_wanted(Wanted(first=first, last=last))
    gutter, scale = view.canvas.plan().gutter, view.model.scale
    edge = QPoint(round(gutter + scale.x(day_number(last) + 1)), round(row_of(view, "Jorn Malk").top + 4))
    end = QPoint(round(gutter + scale.x(day_number(later) + 0.5)), edge.y())
    with qtbot.waitSignal(view.brushed) as brushed:
        drag(qtbot, view, edge, end)
    assert brushed.args == [(first, later)]


def test_escape_clears_the_brush(view: TimelineView, qtbot: QtBot) -> None:
    view.show_wanted(Wanted(first=date(2024, 3, 1)))
    with qtbot.waitSignal(view.brushed) as brushed:
        qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert brushed.args == [None]


def test_a_click_selects_a_double_click_opens(view: TimelineView, qtbot: QtBot) -> None:
    place = at_day(view, "Oda Vestergaard", date(2024, 3, 1))
    with qtbot.waitSignal(view.selected) as selected:
        qtbot.mouseClick(view.canvas, LEFT, PLAIN, place)
    assert selected.args == [1]
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseDClick(view.canvas, LEFT, PLAIN, place)
    assert opened.args == [1]


def test_clicking_a_bubble_again_goes_to_its_next_quotation(library: Library, qtbot: QtBot) -> None:
    text = " ".join(f"“Word number {n}.”" for n in range(40))
    crowd = tuple(said(text, f"Word number {n}.", ODA, date(2024, 3, 10)) for n in range(40))
    add(library, article(text), *crowd)
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 800, 320)
    view.selected.connect(lambda id: view.select([id]))
    place = at_day(view, "Oda Vestergaard", date(2024, 3, 10))
    for expected in (6, 7):
        with qtbot.waitSignal(view.selected) as selected:
            qtbot.mouseClick(view.canvas, LEFT, PLAIN, place)
        assert selected.args == [expected]


def test_an_undated_mark_can_be_clicked(view: TimelineView, qtbot: QtBot) -> None:
    row, plan = view.canvas.plan().rows[-1], view.canvas.plan()
    with qtbot.waitSignal(view.selected) as selected:
        place = QPoint(round(plan.gutter + 10), round(row.top + row.height / 2))
        qtbot.mouseClick(view.canvas, LEFT, PLAIN, place)
    assert selected.args == [5]


def test_a_click_on_a_name_chooses_its_lane(view: TimelineView, qtbot: QtBot) -> None:
    row = row_of(view, "Jorn Malk")
    with qtbot.waitSignal(view.lane_chosen) as chosen:
        qtbot.mouseClick(view.canvas, LEFT, PLAIN, QPoint(40, round(row.top + row.height / 2)))
    assert chosen.args == [row.lane.key if row.lane else None]


def test_arrow_keys_walk_through_time_and_keep_the_quotation_in_view(
    view: TimelineView, qtbot: QtBot
) -> None:
    walked: list[int] = []
    view.selected.connect(lambda id: (walked.append(id), view.select([id])))
    view.model.look_at(view.model.scale.zoomed(8, 0))
    for key in (Qt.Key.Key_Right,) * 3 + (Qt.Key.Key_Left,):
        qtbot.keyClick(view.canvas, key)
    assert walked == [3, 1, 2, 1]
    assert view.model.scale.first <= day_number(date(2024, 3, 1)) <= view.model.scale.last


def test_enter_opens_what_is_selected(view: TimelineView, qtbot: QtBot) -> None:
    view.select([2])
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_a_selected_quotation_is_lit_and_one_out_of_view_is_pointed_to(view: TimelineView) -> None:
    before = view.canvas.grab().toImage()
    view.select([1])
    assert view.canvas.grab().toImage() != before
    view.model.look_at(view.model.scale.zoomed(12, 0))
    assert not view.model.scale.first <= day_number(date(2024, 3, 1)) <= view.model.scale.last
    row, plan = row_of(view, "Oda Vestergaard"), view.canvas.plan()
    edge = QPoint(round(plan.gutter + plan.plot_width - 5), round(row.top + row.height / 2))
    seen, accent = colour_at(view, edge), theme.colours(view.palette()).accent
    assert max(abs(a - b) for a, b in zip(seen.getRgb(), accent.getRgb(), strict=True)) < 24


def test_resting_on_a_mark_shows_the_words_as_plain_words(library: Library, qtbot: QtBot) -> None:
    text = "“<b>Bold</b> & <img src=x> tides,” said Oda Vestergaard."
    add(library, article(text), said(text, "<b>Bold</b> & <img src=x> tides", ODA, date(2024, 5, 5)))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 900, 400)
    move(view, at_day(view, "Oda Vestergaard", date(2024, 5, 5)))
    qtbot.waitUntil(lambda: "tides" in QToolTip.text())
    assert "&lt;b&gt;Bold&lt;/b&gt; &amp; &lt;img src=x&gt; tides" in QToolTip.text()


def test_a_column_tells_how_many_in_it_are_not_known_to_the_day(library: Library) -> None:
    found = timelines.timeline(library, TimelineAsked(unit=Unit.MONTH))
    board = next(lane for lane in found.lanes if lane.label == "the Tide Board")
    ((number, _),) = board.bins
    assert lane_hint(board, found, number).endswith("Feb 2024: 1 quotation, 1 not known to the day")


def test_a_column_of_the_density_tells_its_count_and_a_click_brushes_its_days(
    library: Library, qtbot: QtBot
) -> None:
    add(library, *_flat(many(3100, every=0, first=date(2024, 3, 10))))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 900, 400)
    row, plan = row_of(view, "Oda Vestergaard"), view.canvas.plan()
    assert row.lane is not None
    assert not row.lane.marks
    x = plan.gutter + view.model.scale.x(day_number(date(2024, 3, 10)) + 0.5)
    place = QPoint(round(x), round(row.bottom - 8))
    move(view, place)
    qtbot.waitUntil(lambda: "3,100 quotations" in QToolTip.text())
    with qtbot.waitSignal(view.brushed) as brushed:
        qtbot.mouseClick(view.canvas, LEFT, PLAIN, place)
    first, last = brushed.args[0]
    assert first <= date(2024, 3, 10) <= last


# --- for a screen reader ---


def test_a_screen_reader_finds_the_lanes_as_children_with_names(view: TimelineView) -> None:
    found = QAccessible.queryAccessibleInterface(view.canvas)
    names = [found.child(n).text(QAccessible.Text.Name) for n in range(found.childCount())]
    assert names[1] == "Oda Vestergaard: 2 quotations"  # below the bars of all
    assert names[-1] == "1 quotation without a day"
    assert found.text(QAccessible.Text.Name) == "Timeline of quotations"
    assert found.child(0).rect().height() > 10
    assert found.child(0).parent().role() is QAccessible.Role.Chart


def test_timelines_come_and_go_under_the_eyes_of_a_screen_reader(library: Library, qtbot: QtBot) -> None:
    before = set(timeline_accessible._kept)
    for _ in range(20):
        made = TimelineView(Straightaway(library))
        made.refresh()
        made.resize(600, 300)
        found = QAccessible.queryAccessibleInterface(made.canvas)
        for number in range(found.childCount()):
            QAccessible.uniqueId(found.child(number))
        made.canvas.walk(1)
        del found
        shiboken6.delete(made)
        gc.collect()
    assert set(timeline_accessible._kept) <= before


# --- asking ---


def test_the_old_picture_stays_until_the_new_one_is_whole(view: TimelineView) -> None:
    lane = view.model._lane
    assert isinstance(lane, Straightaway)
    before = view.canvas.grab().toImage()
    lane.held = True
    view.set_lanes(LaneBy.OUTLET)
    assert view.canvas.grab().toImage() == before
    lane.let_go()
    assert [row.lane.label for row in view.canvas.plan().rows if row.lane] == ["Skerry Courier"]


def test_dragging_within_what_is_loaded_asks_for_nothing(library: Library, qtbot: QtBot) -> None:
    add(library, *_flat(many(400, every=2)))
    lane = Straightaway(library)
    view = TimelineView(lane)
    view.refresh()
    shown(qtbot, view, 900, 400)
    view.model.look_at(view.model.scale.zoomed(10, 400))
    asked = len(lane.asked)
    for _ in range(10):
        view.model.look_at(view.model.scale.moved(1))
    assert len(lane.asked) == asked
    assert any(row.lane.marks for row in view.canvas.plan().rows if row.lane)


def test_dragging_lays_out_no_row_anew(
    library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library, *_flat(many(400, every=2)))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 900, 400)
    view.model.look_at(view.model.scale.zoomed(7.3, 411))
    view.canvas.grab()
    laid_out: list[object] = []
    monkeypatch.setattr(timeline_painter, "lay_out", lambda *given: laid_out.append(given))
    for _ in range(20):
        view.model.look_at(view.model.scale.moved(view.model.scale.span / 171))
        view.canvas.grab()
    assert laid_out == []


def test_zooming_into_a_dense_library_brings_single_marks(library: Library, qtbot: QtBot) -> None:
    add(library, *_flat(many(3500, every=1, first=date(2015, 1, 1))))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 900, 400)
    most = row_of(view, "Oda Vestergaard").lane
    few = row_of(view, "Jorn Malk").lane
    assert most is not None
    assert few is not None
    assert (len(most.marks), len(few.marks)) == (0, 1)
    view.model.look_at(view.model.scale.zoomed(20, 400))
    assert any(row.lane.marks for row in view.canvas.plan().rows if row.lane)


def test_what_was_imported_appears_after_a_refresh(view: TimelineView, library: Library) -> None:
    text = "“One more,” said Jorn Malk."
    add(library, article(text), said(text, "One more", JORN, date(2024, 3, 15)))
    view.refresh()
    assert row_of(view, "Jorn Malk").lane == replace(row_of(view, "Jorn Malk").lane, total=2)  # type: ignore[type-var]


def test_a_unit_can_be_chosen(view: TimelineView) -> None:
    view.set_unit(Unit.MONTH)
    assert view.model.timeline is not None
    assert view.model.timeline.unit is Unit.MONTH


def test_a_huge_span_of_years_is_shown_without_stumbling(library: Library, qtbot: QtBot) -> None:
    for day in (date.min, date.max - timedelta(days=1)):
        text = f"“Said in {day.year},” it says."
        add(library, article(text), said(text, f"Said in {day.year}", JORN, day))
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 700, 300)
    view.model.fit()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Minus, Qt.Key.Key_Home):
        qtbot.keyClick(view.canvas, key)
        view.canvas.grab()
    view.set_unit(Unit.DAY)
    view.canvas.grab()


def _flat(made: tuple[object, tuple[object, ...]]) -> tuple[object, ...]:
    return (made[0], *made[1])
