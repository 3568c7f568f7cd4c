"""The window of words, and what leads to it, through what a person does and sees."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from reading_room import BOARD, JORN, ODA, Straightaway, add, article, library_of, said

from quoteline.services import families, indexing
from quoteline.services.library import Library
from quoteline.ui import side_by_side, theme
from quoteline.ui.quotation_model import ROW
from quoteline.ui.side_by_side import SideBySide
from quoteline.ui.side_column import SideColumn
from quoteline.ui.speaker_picker import SpeakerPicker

LEFT = Qt.MouseButton.LeftButton
ODA_ID, JORN_ID, BOARD_ID = 1, 2, 3
LONG = "The winter crossing will stay open as long as there is a single boat that can carry the mail"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    theme.speaker_slots.begin({})
    text = f"“{LONG},” said Oda. “The mail can wait,” said Jorn. “Malk is late,” the board wrote."
    opened = library_of(
        tmp_path / "quay.quoteline",
        (
            article(text, outlet="Skerry Courier"),
            (
                said(text, LONG, ODA, date(2024, 3, 5)),
                said(text, "The mail can wait", JORN, date(2024, 3, 5)),
                said(text, "Malk is late", BOARD, date(2024, 3, 5)),
            ),
        ),
    )
    again = f"“{LONG},” she said."
    add(opened, article(again, outlet="Gazette"), said(again, LONG, ODA, date(2024, 3, 6)))
    other = "“The mail came in January,” said Oda. “We sail,” she said. “Mail, one day,” she said."
    add(
        opened,
        article(other, outlet="Herald"),
        said(other, "The mail came in January", ODA, date(2024, 1, 7)),
        said(other, "We sail", ODA, date(2024, 4, 1)),
        said(other, "Mail, one day", ODA, None),
    )
    for _ in indexing.update(opened):
        pass
    yield opened
    opened.close()


@pytest.fixture
def window(library: Library, qtbot: QtBot) -> Iterator[SideBySide]:
    below = QWidget()
    qtbot.addWidget(below)
    below.resize(1200, 800)
    below.show()
    lane = Straightaway(library)
    made = SideBySide(lane, lane, below)
    yield made
    made.close()


def words(side: SideColumn, qtbot: QtBot) -> list[str]:
    model = side.list.rows
    if model.rowCount():
        qtbot.waitUntil(lambda: side.list.model().index(0, 3).data(ROW) is not None)
    rows = [model.row_at(place) for place in range(model.rowCount())]
    return [row.text for row in rows if row is not None]


def type_in(window: SideBySide, qtbot: QtBot, query: str) -> None:
    window.box.setText(query)
    qtbot.keyClick(window.box, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_all_that_one_said_about_something_stands_in_the_order_of_its_days(
    window: SideBySide, qtbot: QtBot
) -> None:
    window.present(ODA_ID, query="mail")
    side = window.sides[0]
    assert words(side, qtbot) == ["The mail came in January", LONG, LONG, "Mail, one day"]
    assert side.who.text() == "Oda Vestergaard"
    assert side.count.text() == "4 of 5 quotations"
    assert side.where.text() == "7 Jan – 6 Mar 2024 · 3 articles of 3 outlets · 1 undated"
    assert side.outlets.text() == "Herald 2, Gazette 1, Skerry Courier 1"
    assert window.windowTitle() == "Oda Vestergaard about “mail” – Quoteline"
    assert window.rest.text() == "Not in the bars: 1 undated"
    assert window.sides[1].isHidden()


def test_another_query_is_asked_for_while_one_types_and_empty_is_all(
    window: SideBySide, qtbot: QtBot
) -> None:
    window.present(ODA_ID, query="mail")
    window.box.clear()
    qtbot.waitUntil(lambda: window.sides[0].count.text() == "5 quotations")
    type_in(window, qtbot, "sail")
    assert words(window.sides[0], qtbot) == ["We sail"]


def test_where_nothing_fits_it_is_said_with_the_next_step(window: SideBySide, qtbot: QtBot) -> None:
    window.present(ODA_ID, query="herring")
    side = window.sides[0]
    assert side.sentence.text() == (
        "Nothing that Oda Vestergaard said fits “herring”.\nThere are 5 quotations by them."
    )
    assert not window.copy.isEnabled()
    qtbot.mouseClick(side.everything, LEFT)
    qtbot.waitUntil(lambda: side.count.text() == "5 quotations")
    assert window.copy.isEnabled()


def test_without_a_speaker_one_is_asked_to_choose(
    window: SideBySide, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.present(None, query="mail")
    assert window.sides[0].sentence.text() == "Choose whose words to read."
    monkeypatch.setattr(side_by_side, "ask_speaker", lambda *asked: JORN_ID)
    qtbot.mouseClick(window.sides[0].who, LEFT)
    assert words(window.sides[0], qtbot) == ["The mail can wait"]


def test_two_speakers_stand_beside_each_other_on_one_query(window: SideBySide, qtbot: QtBot) -> None:
    window.present(ODA_ID, JORN_ID, query="mail")
    one, other = window.sides
    assert other.isVisible()
    assert (one.count.text(), other.count.text()) == ("4 of 5 quotations", "1 of 1 quotation")
    assert words(other, qtbot) == ["The mail can wait"]
    assert window.shared.text() == "Both are quoted in 1 article"
    assert window.windowTitle() == "Oda Vestergaard and Jorn Malk about “mail” – Quoteline"
    assert "above: Oda Vestergaard, below: Jorn Malk" in window.chart.told()
    qtbot.mouseClick(window.alone, LEFT)
    assert other.isHidden()
    assert window.speakers == [ODA_ID]


def test_a_second_speaker_is_chosen_in_the_window_and_the_first_is_not_offered(
    window: SideBySide, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[list[int]] = []

    def choose(over: QWidget, lane: Straightaway, title: str, question: str, without: tuple[int, ...]) -> int:
        picker = SpeakerPicker(over, lane, title, question, without)
        qtbot.addWidget(picker)
        offered.append([picker.list.lines.line_at(row).id for row in range(picker.list.lines.rowCount())])
        qtbot.keyClicks(picker.line, "tide")
        assert picker.chosen is not None
        return picker.chosen

    monkeypatch.setattr(side_by_side, "ask_speaker", choose)
    window.present(ODA_ID, query="")
    qtbot.mouseClick(window.compare, LEFT)
    assert window.speakers == [ODA_ID, BOARD_ID]
    assert offered == [[JORN_ID, BOARD_ID]]


def test_what_is_said_of_another_speaker_is_found_by_their_name(
    window: SideBySide, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(side_by_side, "ask_speaker", lambda *asked: JORN_ID)
    window.present(BOARD_ID, query="")
    qtbot.mouseClick(window.of_speaker, LEFT)
    assert window.query == "malk"
    assert words(window.sides[0], qtbot) == ["Malk is late"]


def test_printings_of_one_statement_can_be_read_once(
    window: SideBySide, library: Library, qtbot: QtBot
) -> None:
    window.present(ODA_ID, query="mail")
    assert window.once.isHidden()
    for _ in families.update(library):
        pass
    window.look_again()
    assert window.sides[0].count.text() == "4 of 5 quotations, 3 with printings of one counted once"
    window.once.setChecked(True)
    assert words(window.sides[0], qtbot) == ["The mail came in January", LONG, "Mail, one day"]
    assert len(window.ids()) == 3


def test_exactly_what_is_listed_is_copied_with_its_citations(window: SideBySide, qtbot: QtBot) -> None:
    window.present(ODA_ID, JORN_ID, query="mail")
    window.sides[0].list.setFocus()
    qtbot.mouseClick(window.copy, LEFT)
    plain = QGuiApplication.clipboard().text()
    assert plain.count(LONG) == 2
    assert "The mail can wait" in plain
    assert "We sail" not in plain
    assert "Gazette" in plain
    assert window.toast.text() == "Copied 5 quotations with citations"


def test_what_is_selected_alone_is_copied_by_key(window: SideBySide, qtbot: QtBot) -> None:
    window.present(ODA_ID, query="mail")
    side = window.sides[0]
    words(side, qtbot)
    side.list.select([side.list.rows.id_at(0)])
    side.list.setFocus()
    window._copy()
    assert "The mail came in January" in QGuiApplication.clipboard().text()
    assert LONG not in QGuiApplication.clipboard().text()


def test_what_is_listed_goes_out_and_what_is_asked_goes_to_the_main_window(
    window: SideBySide, qtbot: QtBot
) -> None:
    window.present(ODA_ID, JORN_ID, query="mail")
    with qtbot.waitSignal(window.export_wanted) as wanted:
        qtbot.mouseClick(window.export, LEFT)
    assert wanted.args == [window.ids()]
    assert len(window.ids()) == 5
    with qtbot.waitSignal(window.shown_wanted) as shown:
        qtbot.mouseClick(window.show_below, LEFT)
    assert shown.args == [[ODA_ID, JORN_ID], "mail"]


def test_days_brushed_in_the_chart_are_selected_on_both_sides(window: SideBySide, qtbot: QtBot) -> None:
    window.present(ODA_ID, JORN_ID, query="mail")
    for side in window.sides:
        words(side, qtbot)
    window.chart.span_chosen.emit(date(2024, 3, 5), date(2024, 3, 5))
    assert [len(side.list.selected()) for side in window.sides] == [1, 1]
    window.chart.span_chosen.emit(date(2024, 3, 1), date(2024, 3, 31))
    assert [len(side.list.selected()) for side in window.sides] == [2, 1]


def test_enter_and_a_double_click_read_a_quotation(window: SideBySide, qtbot: QtBot) -> None:
    window.present(ODA_ID, query="sail")
    listed = window.sides[0].list
    words(window.sides[0], qtbot)
    listed.select([listed.rows.id_at(0)])
    with qtbot.waitSignal(window.read_wanted) as wanted:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert wanted.args == [listed.rows.id_at(0)]


def test_what_comes_in_is_there_when_one_looks_again(
    window: SideBySide, library: Library, qtbot: QtBot
) -> None:
    window.present(JORN_ID, query="")
    text = "“No mail today,” said Jorn."
    add(library, article(text), said(text, "No mail today", JORN, date(2024, 3, 9)))
    window.look_again()
    assert words(window.sides[0], qtbot) == ["The mail can wait", "No mail today"]


def test_words_are_painted_with_what_was_found_lit_and_in_any_direction(
    window: SideBySide, library: Library, qtbot: QtBot
) -> None:
    text = "“لن يأتي البريد 🙂 mail,” said Jorn."
    add(library, article(text), said(text, "لن يأتي البريد 🙂 mail", JORN, date(2024, 3, 9)))
    for _ in indexing.update(library):
        pass
    window.present(ODA_ID, JORN_ID, query="mail")
    for side in window.sides:
        words(side, qtbot)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    image = window.grab().toImage()
    found = theme.colours(window.palette()).found
    places = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    lit = {image.pixelColor(*place).name() for place in places}
    assert found.name() in lit


def test_in_a_low_window_the_words_have_the_room(window: SideBySide, qtbot: QtBot) -> None:
    window.present(ODA_ID, JORN_ID, query="mail")
    assert window.chart.isVisible()
    assert window.sides[0].outlets.isVisible()
    window.resize(window.width(), 430)
    qtbot.waitUntil(lambda: not window.chart.isVisible())
    assert not window.sides[0].outlets.isVisible()
    qtbot.waitUntil(lambda: all(side.list.height() > 100 for side in window.sides))
    window.resize(window.width(), 760)
    qtbot.waitUntil(window.chart.isVisible)
    assert window.sides[0].outlets.isVisible()


def test_nowhere_does_the_window_speak_of_what_it_cannot_know() -> None:
    folder = Path(side_by_side.__file__).parents[1]
    for path in [*folder.glob("ui/*.py"), *folder.glob("services/*.py"), *folder.glob("cli/*.py")]:
        assert "contradict" not in path.read_text("utf-8").lower(), path.name
