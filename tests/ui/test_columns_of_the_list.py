"""The columns of the list: chosen, moved, kept, and given up in a narrow list without losing the day."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter

from quoteline import settings
from quoteline.domain import Kind
from quoteline.services import correcting
from quoteline.services.browsing import Sort
from quoteline.services.library import open_library
from quoteline.settings import Settings
from quoteline.ui import theme
from quoteline.ui.quotation_columns import NAMES, Column
from quoteline.ui.quotation_words import KindShapes

AT_FIRST = [Column.STAR, Column.SAID, Column.SPEAKER, Column.WORDS, Column.OUTLET]


def visible(window) -> list[Column]:
    return list(window.workspace.list.table.columns.visible())


def texts(window, column: Column, settled) -> list[str]:
    model = window.workspace.list.model
    for place in range(model.rowCount()):
        model.row_at(place)
    settled(window)
    return [model.index(place, column).data() for place in range(model.rowCount())]


def choose(window, name: str) -> None:
    """Through the View menu."""
    chosen = {each.text(): each for each in window.actions_.article.columns.actions()}
    chosen[name].trigger()


def list_of(window, width: int, qtbot) -> None:
    """Give the list alone this width."""
    for name in window.workspace.panes():
        window.workspace.show_pane(name, False)
    window.resize(width, 700)
    qtbot.waitUntil(lambda: abs(window.workspace.list.width() - width) < 12)


def test_columns_are_chosen_in_the_view_menu_and_hold_what_they_say(
    open_window, library_path, settled, qtbot
):
    library = open_library(library_path)
    id = library.database.value("SELECT min(id) FROM quotations")
    correcting.tag(library, [id], "beat")
    correcting.set_note(library, id, "Ask again")
    library.close()
    window = open_window(library_path, size=(1900, 800))
    assert visible(window) == AT_FIRST
    for name in ("Published", "Role", "Kind", "Confidence", "Tags", "Article title", "Note"):
        choose(window, name)
    settled(window)
    list_of(window, 1900, qtbot)
    assert set(visible(window)) == set(Column)
    assert "beat" in texts(window, Column.TAGS, settled)
    assert "Ask again" in texts(window, Column.NOTE, settled)
    assert set(texts(window, Column.KIND, settled)) <= {"Direct", "Partly quoted", "Reported"}
    assert all(each.endswith("%") for each in texts(window, Column.CONFIDENCE, settled))
    assert any(texts(window, Column.ROLE, settled))
    assert all(texts(window, Column.TITLE, settled))
    window.workspace.list.table.grab()
    choose(window, "Outlet")
    assert Column.OUTLET not in visible(window)


def test_order_widths_and_choice_come_back(open_window, library_path):
    window = open_window(library_path, size=(1700, 800))
    table = window.workspace.list.table
    choose(window, "Kind")
    table.horizontalHeader().moveSection(
        table.horizontalHeader().visualIndex(Column.KIND), table.horizontalHeader().visualIndex(Column.SAID)
    )
    table.setColumnWidth(Column.KIND, 133)
    order = table.columns.in_order()
    assert order.index(Column.KIND) < order.index(Column.SAID)
    window.close()
    kept = settings.load()
    again = open_window(library_path, kept, size=(1700, 800)).workspace.list.table
    assert again.columns.in_order() == order
    assert again.columnWidth(Column.KIND) == 133
    assert not again.isColumnHidden(Column.KIND)


def test_settings_of_an_older_version_keep_their_widths_and_the_usual_order(open_window, library_path):
    kept = replace(Settings(), columns={"said": 150, "speaker": 201, "outlet": 0, "published": 111, "huh": 9})
    window = open_window(library_path, kept, size=(1700, 800))
    table = window.workspace.list.table
    assert table.columns.in_order() == list(Column)
    assert table.columnWidth(Column.SPEAKER) == 201
    assert visible(window) == [*AT_FIRST[:-1], Column.PUBLISHED]


def test_the_menu_of_a_header_moves_its_column_and_brings_all_back(window):
    columns = window.workspace.list.table.columns
    moves = {each.text(): each for each in columns.menu(Column.OUTLET).actions()}
    moves["Move to the left"].trigger()
    assert visible(window).index(Column.OUTLET) == visible(window).index(Column.WORDS) - 1
    columns.show(Column.SAID, False)
    columns.as_at_first()
    assert visible(window) == AT_FIRST
    assert columns.in_order() == list(Column)


def test_a_click_on_kind_sorts_by_it(open_window, library_path, qtbot, settled):
    window = open_window(library_path, size=(1700, 800))
    choose(window, "Kind")
    header = window.workspace.list.table.horizontalHeader()
    at = header.sectionViewportPosition(Column.KIND) + 30
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 10))
    settled(window)
    assert window.workspace.list.sort is Sort.KIND
    kinds = texts(window, Column.KIND, settled)
    assert len(list(groupby(kinds))) == len(set(kinds)) > 1


def test_in_a_narrow_list_the_day_goes_below_the_speaker_and_is_never_dropped(window, qtbot):
    columns = window.workspace.list.table.columns
    list_of(window, 1000, qtbot)
    assert visible(window) == AT_FIRST
    list_of(window, 760, qtbot)
    table = window.workspace.list.table
    narrow = {}
    for width in (500, 400, 330):
        table.resize(width, 300)
        columns.fit()
        narrow[width] = (visible(window), columns.day_is_folded, table.columnWidth(Column.WORDS))
    assert Column.OUTLET not in narrow[500][0]
    for shown, folded, words in narrow.values():
        assert {Column.SPEAKER, Column.WORDS} <= set(shown)
        assert (Column.SAID in shown) is not folded
        assert words >= 100
    assert narrow[330][1]
    table.resize(1000, 300)
    columns.fit()
    assert not columns.day_is_folded
    assert visible(window) == AT_FIRST


def test_a_column_asked_for_last_is_given_up_last(window, qtbot):
    list_of(window, 800, qtbot)
    columns = window.workspace.list.table.columns
    columns.show(Column.KIND, True)
    assert Column.KIND in visible(window)
    columns.show(Column.NOTE, True)
    assert Column.NOTE in visible(window)


def test_every_column_has_a_name_of_its_own(window):
    names = [str(NAMES[column]) for column in Column]
    assert len(set(names)) == len(names)
    model = window.workspace.list.model
    for column in Column:
        hint = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        assert hint
        title = model.headerData(column, Qt.Orientation.Horizontal)
        assert title or column is Column.STAR


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("from_right", [False, True])
def test_kinds_differ_by_the_shape_of_their_marks_not_by_colour(qtbot, dark, from_right):
    theme.load_fonts()
    colours = theme.colours(theme.palette(dark))
    shapes = KindShapes(11, colours)

    def inked(kind: Kind) -> set[tuple[int, int]]:
        picture = QImage(40, 40, QImage.Format.Format_RGB32)
        picture.fill(colours.surface)
        painter = QPainter(picture)
        shapes.paint(painter, 20, 24, kind, from_right)
        painter.end()
        return {
            (x, y)
            for x in range(40)
            for y in range(40)
            if theme.contrast(picture.pixelColor(x, y), colours.surface) > 1.6
        }

    direct, mixed, indirect = (inked(kind) for kind in (Kind.DIRECT, Kind.MIXED, Kind.INDIRECT))
    assert min(len(direct), len(mixed), len(indirect)) >= 5
    for one, other in ((direct, mixed), (direct, indirect), (mixed, indirect)):
        assert len(one ^ other) > 0.3 * min(len(one), len(other))


def test_columns_grow_with_the_text_and_are_kept_as_they_were_chosen(window, qtbot):
    list_of(window, 1100, qtbot)
    table = window.workspace.list.table
    table.setColumnWidth(Column.SPEAKER, 180)
    before = table.columnWidth(Column.SAID)
    table.set_zoom(1.5)
    assert table.columnWidth(Column.SAID) > 1.3 * before
    assert table.columnWidth(Column.SPEAKER) == 270
    assert table.column_widths()["speaker"] == 180
    assert table.column_widths()["said"] == 1  # as usual, whatever that is in another font
    table.set_zoom(1.0)
    assert table.columnWidth(Column.SPEAKER) == 180
