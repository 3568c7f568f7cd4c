"""The bars above the lanes count what stands in each bin, whole or for a hundred articles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reading_room import BOARD, JORN, ODA, Straightaway, add, article, library_of, many, said, shown

from quoteline.domain import Axis, Kind, day_number
from quoteline.services import timelines
from quoteline.services.library import Library
from quoteline.services.timelines import LaneBy, Stack, Timeline, TimelineAsked, Unit
from quoteline.ui import theme
from quoteline.ui.timeline_bins import Edges
from quoteline.ui.timeline_density import density_of, round_top
from quoteline.ui.timeline_home import near
from quoteline.ui.timeline_items import Item, Shape, in_order
from quoteline.ui.timeline_layout import RowKind
from quoteline.ui.timeline_pointing import hint_of
from quoteline.ui.timeline_scale import Scale
from quoteline.ui.timeline_stack import SOLID, entries, style_of
from quoteline.ui.timeline_view import TimelineView

DAY = date(2024, 5, 6)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """On two days two quotations each; two articles on the first of them, none on the second."""
    texts = [f"“Tide {n}.” “Ebb {n}.”" for n in range(2)]
    opened = library_of(
        tmp_path / "tides.quoteline",
        *(
            (
                article(text, published=DAY, outlet=outlet),
                (
                    said(text, f"Tide {n}.", who, DAY),
                    said(text, f"Ebb {n}.", other, DAY + timedelta(days=1)),
                ),
            )
            for n, (text, outlet, who, other) in enumerate(
                ((texts[0], "Skerry Courier", ODA, JORN), (texts[1], "The Lantern", ODA, BOARD))
            )
        ),
    )
    yield opened
    opened.close()


@pytest.fixture
def timeline(library: Library) -> Timeline:
    return timelines.timeline(library, TimelineAsked(unit=Unit.DAY, stack=LaneBy.SPEAKER))


def view_of(library: Library, qtbot: QtBot) -> TimelineView:
    view = TimelineView(Straightaway(library))
    view.refresh()
    shown(qtbot, view, 1000, 520)
    return view


# --- heights ---


def test_the_parts_of_a_bar_stand_on_one_another_and_come_to_its_count(timeline: Timeline) -> None:
    density = density_of(timeline, per_article=False)
    bars: dict[int, float] = {}
    for parts in density.parts:
        for number, begin, end in parts:
            assert begin == bars.get(number, 0.0)
            bars[number] = end
    assert bars == {0: 2.0, 1: 2.0}
    assert density.top == 2.0


def test_for_a_hundred_articles_a_day_without_articles_is_empty_not_zero(timeline: Timeline) -> None:
    assert timeline.volume == (2, 0)
    density = density_of(timeline, per_article=True)
    assert {number for parts in density.parts for number, *_ in parts} == {0}
    assert density.top == 100.0
    assert density.empty == ((1, 1),)


@given(st.floats(0.01, 1e9))
def test_the_top_of_the_scale_is_a_round_number_that_nothing_exceeds(most: float) -> None:
    top = round_top(most)
    assert top >= most * 0.999999
    assert top <= max(1.0, most * 2)
    assert float(f"{top:.0e}") == top


# --- edges ---


@given(st.floats(-40, 40), st.floats(0.3, 200))
def test_edges_of_bins_in_view_follow_each_other_without_gaps(first: float, span: float) -> None:
    bins = tuple(range(0, 60, 7))
    found = _timeline(bins, Unit.WEEK)
    edges = Edges(found, Scale(first, first + span, 500))
    assert len(edges.lefts) == len(edges.rights)
    assert edges.rights[:-1] == edges.lefts[1:]
    counts = tuple((number, 1) for number in range(len(bins)))
    for number, _ in edges.of(counts):
        left, right = edges.wide(number)
        assert right > left
        assert bins[number] < first + span
        assert found.bin_end(number) + 1 > first


def _timeline(bins: tuple[int, ...], unit: Unit) -> Timeline:
    lane = timelines.Lane(None, "others", 0)
    return Timeline(Axis.SAID, unit, (0, 59), 0, 59, bins, (), lane, 0, 0, (), 1, 0)


# --- looks ---


def test_kinds_and_outlets_are_told_apart_without_colour_too(library: Library) -> None:
    look = theme.colours(theme.palette(dark=False))
    asked = TimelineAsked(stack=LaneBy.OUTLET)
    found = timelines.timeline(library, asked)
    outlets = [style_of(found, stack, LaneBy.OUTLET, look) for stack in found.stacks]
    assert len({style.pattern for style in outlets}) == len(outlets) == 2
    assert SOLID not in {style.pattern for style in outlets}
    kinds = replace(found, stacks=tuple(Stack(kind.value, kind.value, 1) for kind in Kind))
    looks = [style_of(kinds, stack, LaneBy.KIND, look) for stack in kinds.stacks]
    assert len({(style.pattern, style.colour.lightness() // 20) for style in looks}) == 3


def test_a_colour_without_a_lane_of_its_name_is_named_beside_the_bars(library: Library, qtbot: QtBot) -> None:
    view = view_of(library, qtbot)
    picture = view.canvas.picture()
    assert picture is not None
    hand = view.canvas._painter
    assert list(entries(picture, hand)) == []
    few = replace(picture.timeline, lanes=picture.timeline.lanes[:1])
    names = [name for _, name in entries(replace(picture, timeline=few), hand)]
    assert sorted(names) == sorted(lane.label for lane in picture.timeline.lanes[1:])
    by_outlet = replace(picture, stacked_by=LaneBy.OUTLET)
    assert len(list(entries(by_outlet, hand))) == len(picture.timeline.stacks)


@pytest.mark.parametrize("dark", [False, True])
def test_every_part_can_be_seen_on_the_paper(library: Library, dark: bool) -> None:
    look = theme.colours(theme.palette(dark))
    for by in LaneBy:
        found = timelines.timeline(library, TimelineAsked(stack=by))
        for stack in found.stacks:
            assert theme.contrast(style_of(found, stack, by, look).colour, look.surface) >= 3.0


def test_resting_on_a_bar_tells_what_comes_to_a_hundred_articles(library: Library, qtbot: QtBot) -> None:
    view = view_of(library, qtbot)
    view.model.look_at(Scale(day_number(DAY) - 1, day_number(DAY) + 3, view.model.scale.width))
    view.model.set_per_article(True)
    plan = view.canvas.plan()
    told = []
    for day in (DAY, DAY + timedelta(days=1)):
        x = plan.gutter + view.model.scale.x(day_number(day) + 0.5)
        picture = view.canvas.picture()
        assert picture is not None
        place = QPoint(round(x), round(plan.density_bottom - 6)).toPointF()
        told.append(hint_of(view.canvas.hit(place), picture))
    assert "2 quotations" in told[0]
    assert "100.0 quotations per 100 articles" in told[0]
    assert "No article was published then" in told[1]


def test_days_with_articles_have_a_tick_and_the_article_of_the_selection_a_flag(
    library: Library, qtbot: QtBot
) -> None:
    view = view_of(library, qtbot)
    row = view.canvas.plan().row_for(RowKind.ARTICLES)
    assert row is not None
    before = view.canvas.grab().toImage()
    view.select([1])
    assert view.model.published == (day_number(DAY),)
    after = view.canvas.grab().toImage()
    x = view.canvas.plan().gutter + view.model.scale.x(day_number(DAY) + 0.5)
    flag = QPoint(round(x) + 3, round(row.top + 6))
    assert before.pixelColor(flag) != after.pixelColor(flag)


# --- the days to begin with ---


def test_one_week_of_forty_years_is_found_by_looking_closer(tmp_path: Path) -> None:
    text = "\n".join(f"“Wave {n}.”" for n in range(320))
    week = tuple(said(text, f"Wave {n}.", ODA, DAY + timedelta(days=n % 5)) for n in range(300))
    old = tuple(said(text, f"Wave {n}.", ODA, DAY - timedelta(days=700 * (n - 299))) for n in range(300, 320))
    library = library_of(tmp_path / "week.quoteline", (article(text), week + old))
    asked = TimelineAsked()
    found = near(library, asked, timelines.timeline(library, asked))
    assert found is not None
    assert found.last - found.first < 90
    assert sum(count for *_, count in found.columns) == 300
    assert (found.earlier, found.later) == (20, 0)
    library.close()


# --- frames ---


def test_a_frame_never_waits_for_all_rows_while_one_zooms_and_the_next_ones_finish(
    library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = view_of(library, qtbot)
    view.canvas.grab()
    painter = view.canvas._painter
    monkeypatch.setattr("quoteline.ui.timeline_kept.AT_ONCE", -1.0)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Plus)
    view.canvas.repaint()
    assert painter.unfinished
    monkeypatch.setattr("quoteline.ui.timeline_kept.AT_ONCE", 1.0)
    qtbot.waitUntil(lambda: not painter.unfinished)


def test_no_picture_is_kept_of_what_could_not_be_laid_out_in_time(
    library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, boats = many(120, every=1)
    add(library, text, *boats)
    view = view_of(library, qtbot)
    view.canvas.grab()
    monkeypatch.setattr("quoteline.ui.timeline_kept.AT_ONCE", -1.0)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Plus)
    for _ in range(3):  # dragged by less than a pixel: the same picture again
        view.canvas.going.pan(0.01)
        view.canvas.repaint()
    assert view.canvas._painter.unfinished
    monkeypatch.setattr("quoteline.ui.timeline_kept.AT_ONCE", 1.0)
    qtbot.waitUntil(lambda: not view.canvas._painter.unfinished)


def test_what_is_dragged_looks_as_if_it_had_been_painted_there(library: Library, qtbot: QtBot) -> None:
    view = view_of(library, qtbot)
    step = 40 / view.model.scale.per_day
    view.model.look_at(view.model.scale.zoomed(1.5, 300))
    begin = view.model.scale
    view.canvas.grab()
    for _ in range(2):
        view.model.look_at(view.model.scale.moved(step / 40))
        view.canvas.grab()
    dragged = view.canvas.grab().toImage()
    view.canvas._painter.forget()
    view.model.look_at(begin.zoomed(1.01, 300))
    view.canvas.grab()
    view.model.look_at(begin.moved(2 * step / 40))
    painted = view.canvas.grab().toImage()
    differing = sum(
        dragged.pixelColor(x, y) != painted.pixelColor(x, y)
        for x in range(0, dragged.width(), 3)
        for y in range(0, dragged.height(), 3)
    )
    assert differing < dragged.width() * dragged.height() / 9 * 0.02


def test_marks_of_a_day_are_kept_together_in_the_order_of_their_ids(library: Library) -> None:
    found = timelines.timeline(library, TimelineAsked(lanes=LaneBy.KIND))
    days = in_order(mark for lane in found.lanes for mark in lane.marks).days
    assert [len(day.marks) for day in days] == [2, 2]
    for day in days:
        assert [mark.id for mark in day.marks] == sorted(mark.id for mark in day.marks)


def test_days_run_from_left_to_right_whichever_way_words_are_read(library: Library, qtbot: QtBot) -> None:
    seen = []
    try:
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            QApplication.setLayoutDirection(direction)
            seen.append(view_of(library, qtbot).canvas.grab().toImage())
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert seen[0] == seen[1]


def test_marks_grow_with_the_type_so_that_their_counts_fit(tmp_path: Path, qtbot: QtBot) -> None:
    text = "\n".join(f"“Gull {n}.”" for n in range(900))
    crowd = tuple(said(text, f"Gull {n}.", ODA, DAY + timedelta(days=n % 9)) for n in range(900))
    library = library_of(tmp_path / "gulls.quoteline", (article(text), crowd))
    view = view_of(library, qtbot)
    small = bubble_of(view)
    font = view.canvas.font()
    font.setPointSizeF(24)
    view.canvas.setFont(font)
    large, hand = bubble_of(view), view.canvas._painter
    assert hand.unit > 1.5
    assert large.right - large.left > 1.5 * (small.right - small.left)
    words = QFontMetricsF(hand.counts).horizontalAdvance(str(len(large.marks))) * hand.unit
    assert words <= large.right - large.left
    row, plan = view.canvas.plan().rows[0], view.canvas.plan()
    timeline = view.model.timeline
    assert timeline is not None
    x = plan.gutter + view.model.scale.x(timeline.first) + large.x
    assert view.canvas.hit(QPointF(x, row.top + large.y)).item == large
    library.close()


def bubble_of(view: TimelineView) -> Item:
    picture = view.canvas.picture()
    assert picture is not None
    items = view.canvas._painter.drawing(picture, 0).items
    return next(item for item in items if item.shape is Shape.BUBBLE)
