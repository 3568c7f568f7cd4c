"""How a day is known: its filters, their chips and keys, what hover and a screen reader tell, the counts."""

from __future__ import annotations

from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from reading_room import ODA, add, article, said

from quoteline.domain import Basis, Precision
from quoteline.services import browsing
from quoteline.services.browsing import Facet
from quoteline.services.library import open_library
from quoteline.ui.facet_list import FacetModel
from quoteline.ui.quotation_model import Column

LEFT = Qt.MouseButton.LeftButton
TEXT = (
    "“We sail at six,” Oda Vestergaard said on Tuesday. “Ask the sea,” she said in February."
    " “Nobody knows when I said this,” she said on Wednesday."
)


@pytest.fixture
def library_path(tmp_path, library_path):
    """The trial library with three more in an undated article: of one day, of one month, of no day."""
    library = open_library(library_path)
    add(
        library,
        article(TEXT, published=None, title="Three days", outlet="Skerry Courier"),
        said(TEXT, "We sail at six", ODA, date(2024, 3, 5), evidence="on Tuesday"),
        said(TEXT, "Ask the sea", ODA, date(2024, 2, 1), last=date(2024, 2, 29), evidence="in February"),
        said(TEXT, "Nobody knows when I said this", ODA, None),
    )
    with library.database.writing():
        connection = library.database.sql.conn
        where = "words = 'Nobody knows when I said this'"
        start = TEXT.index("on Wednesday")
        connection.execute(f"UPDATE quotations SET said_evidence = '[[{start}, {start + 12}]]' WHERE {where}")
    library.close()
    return library_path


def rows(window):
    with closing(open_library(window.session.path)) as library:
        return browsing.rows(library, window.workspace.list.model.ids)


def only_oda(window, settled, **more):
    speaker = next(
        each.key
        for each in window.workspace.filters.speakers.values.facets
        if each.label == "Oda Vestergaard"
    )
    window.desk.change(speakers=(speaker,), **more)
    settled(window)


def click(qtbot, facets, key):
    place = next(place for place, each in enumerate(facets.facets()) if each.key == key)
    where = facets.visualRect(facets.model().index(place, 0)).center()
    qtbot.mouseClick(facets.viewport(), LEFT, pos=where)


def test_a_value_ticked_narrows_every_pane_and_its_chip_takes_it_away(window, qtbot, settled):
    everything = len(rows(window))
    facet = next(each for each in window.workspace.filters.precisions.list.facets() if each.key == "day")
    click(qtbot, window.workspace.filters.precisions.list, "day")
    settled(window)
    assert window.desk.wanted.precisions == (Precision.DAY,)
    assert {row.said.precision for row in rows(window)} == {Precision.DAY}
    assert len(rows(window)) == facet.count == window.workspace.timeline.model.timeline.total < everything
    assert window.workspace.list.chips.texts() == ["Known to the day"]
    click(qtbot, window.workspace.filters.bases.list, "publication")
    settled(window)
    assert {row.said.basis for row in rows(window)} == {Basis.PUBLICATION}
    assert window.workspace.list.chips.texts() == ["Known to the day", "Dated by the day of publication"]
    qtbot.mouseClick(window.workspace.list.chips.chips()[0].button, LEFT)
    settled(window)
    assert window.desk.wanted.precisions == ()
    assert window.desk.wanted.bases == (Basis.PUBLICATION,)


def test_the_keyboard_ticks_too_and_escape_takes_it_away(window, qtbot, settled):
    facets = window.workspace.filters.bases.list
    facets.setFocus()
    qtbot.keyClick(facets, Qt.Key.Key_Down)
    qtbot.keyClick(facets, Qt.Key.Key_Space)
    settled(window)
    assert len(window.desk.wanted.bases) == 1
    qtbot.keyClick(facets, Qt.Key.Key_Escape)
    settled(window)
    assert window.desk.wanted.bases == ()


def test_values_add_up_to_what_is_shown_and_none_is_left_out(window, settled):
    only_oda(window, settled)
    filters = window.workspace.filters
    counts = {each.key: each.count for each in filters.precisions.list.facets()}
    assert counts == {**dict.fromkeys(Precision, 0), "day": 1, "range": 1, "unknown": 1}
    for section in (filters.precisions, filters.bases):
        assert sum(each.count for each in section.list.facets()) == len(rows(window)) == 3
    assert filters.dates.undated.text() == "Undated only (1)"


def test_a_query_and_a_filter_of_the_same_kind_find_the_same(window, settled):
    window.desk.change(query="basis:publication precision:day")
    settled(window)
    typed = list(window.workspace.list.model.ids)
    window.desk.change(query="", precisions=(Precision.DAY,), bases=(Basis.PUBLICATION,))
    settled(window)
    assert list(window.workspace.list.model.ids) == typed != []


def test_the_undated_are_counted_in_list_timeline_filters_speaker_panel_and_status(window, settled):
    undated = sum(row.said.start is None for row in rows(window))
    assert undated
    assert f"({undated} undated)" in window.status.text()
    only_oda(window, settled)
    window.workspace.speaker.show_speaker(window.desk.wanted.speakers[0])
    settled(window)
    assert window.workspace.list.count_text().endswith(" quotations · 1 undated")
    assert "1 undated" in window.workspace.timeline.header._count.text()
    assert "1 undated, 1 not known to the day" in window.workspace.timeline.canvas.accessibleDescription()
    assert "1 undated, 1 not known to the day" in window.workspace.speaker.counts.text()
    assert "1 undated" in window.workspace.speaker.about.rest.text()


def test_the_undated_of_the_timeline_lead_to_the_undated_in_the_list(window, settled):
    only_oda(window, settled, first=date(2024, 3, 1), last=date(2024, 3, 31))
    window.workspace.timeline.undated_chosen.emit()
    settled(window)
    assert [row.text for row in rows(window)] == ["Nobody knows when I said this"]
    assert window.workspace.filters.dates.undated.isChecked()
    assert "Undated (said)" in window.workspace.list.chips.texts()


def test_days_asked_for_leave_the_undated_out_and_say_so(window, settled):
    only_oda(window, settled, first=date(2024, 3, 1), last=date(2024, 3, 31))
    assert len(rows(window)) == 1
    assert window.workspace.list.count_text().endswith(" · 1 undated left out")
    assert window.workspace.filters.dates.undated.text() == "Undated only (1)"
    only_oda(window, settled, first=None, last=None, query="said:2024-03")
    assert window.workspace.list.count_text().endswith(" · 1 undated left out")
    only_oda(window, settled, query="published:2024")
    assert window.workspace.list.count_text().endswith(" · 3 left out, their articles have no day")


def test_hovering_a_day_tells_the_words_that_gave_it(window, qtbot, settled):
    only_oda(window, settled)
    table = window.workspace.list.table
    told = {}
    for place, row in enumerate(rows(window)):
        at = table.visualRect(table.model().index(place, Column.SAID)).center()
        QApplication.sendEvent(
            table.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
        )
        told[row.text] = QToolTip.text()
        QToolTip.hideText()
    assert "Said Tuesday 5 March 2024 — from “on Tuesday” in the article" in told["We sail at six"]
    assert "in February 2024 — from “in February” in the article" in told["Ask the sea"]
    assert (
        "Undated: the article says “on Wednesday”, but has no publication date"
        in told["Nobody knows when I said this"]
    )


def test_the_filters_stay_where_they_are_when_only_the_undated_are_left(window, settled):
    filters = window.workspace.filters
    only_oda(window, settled)
    assert filters.dates._extent.text() == "1 Feb 2024 – 5 Mar 2024"
    height = filters.dates.height()
    only_oda(window, settled, bases=(Basis.UNKNOWN,))
    assert filters.dates._extent.text() == "No days"
    assert filters.dates.height() == height


def test_a_screen_reader_gets_what_hover_shows(window, settled):
    only_oda(window, settled)
    model = window.workspace.list.model
    described = [
        model.index(place, column).data(Qt.ItemDataRole.AccessibleDescriptionRole)
        for place in range(3)
        for column in (Column.SAID, Column.WORDS)
    ]
    assert sum("from “on Tuesday”" in each for each in described) == 2
    assert sum(each.startswith("Undated: ") for each in described) == 2
    assert model.index(0, Column.OUTLET).data(Qt.ItemDataRole.AccessibleDescriptionRole) == ""


def test_a_filter_says_on_hover_what_its_values_mean(window, settled):
    model = window.workspace.filters.bases.list.model()
    hovered = [model.index(place, 0).data(Qt.ItemDataRole.ToolTipRole) for place in range(4)]
    described = [model.index(place, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) for place in range(4)]
    assert hovered[1].startswith("Publication date: ")
    assert "its day of publication stands in" in hovered[1]
    assert all(words and words in told for words, told in zip(described, hovered, strict=True))
    unknown = FacetModel()
    unknown.show_facets([Facet(1, "Jorn Malk", -1)], ())
    assert unknown.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).splitlines()[0] == "Jorn Malk"


def test_the_words_of_a_speaker_tell_their_day_on_hover(window, qtbot, settled):
    only_oda(window, settled)
    panel = window.workspace.speaker
    panel.show_speaker(window.desk.wanted.speakers[0])
    panel.show_side("words")
    settled(window)
    model = panel.words.model()
    qtbot.waitUntil(lambda: bool(model.index(0, Column.WORDS).data()))
    hovered = [model.index(place, Column.WORDS).data(Qt.ItemDataRole.ToolTipRole) for place in range(3)]
    assert any("Said Tuesday 5 March 2024 — from “on Tuesday”" in each for each in hovered)
    at = panel.words.visualRect(model.index(0, Column.WORDS)).center()
    QApplication.sendEvent(
        panel.words.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, panel.words.viewport().mapToGlobal(at))
    )
    assert QToolTip.text() == hovered[0]
    QToolTip.hideText()


def test_words_of_an_article_are_no_markup_in_what_hover_shows(window, qtbot, settled):
    library = open_library(window.session.path)
    text = "“Hold fast,” Oda Vestergaard said <b>on Monday</b>."
    add(library, article(text), said(text, "Hold fast", ODA, evidence="<b>on Monday</b>"))
    library.close()
    window.refresh()
    settled(window)
    only_oda(window, settled)
    model = window.workspace.list.model
    hovered = [
        model.index(place, column).data(Qt.ItemDataRole.ToolTipRole)
        for place in range(len(model.ids))
        for column in (Column.SAID, Column.WORDS)
    ]
    assert sum("“&lt;b&gt;on Monday&lt;/b&gt;”" in each for each in hovered) == 2
    assert not any("<b>on Monday" in each for each in hovered)
