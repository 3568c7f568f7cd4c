"""The speaker panel through what a person does and sees."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from reading_room import BOARD, JORN, ODA, Straightaway, add, article, library_of, many, said, shown

from quoteline.domain import Article, Quotation, Speaker, SpeakerKind
from quoteline.services import speakers, term_counting, topics
from quoteline.services.library import Library
from quoteline.ui import theme
from quoteline.ui.quotation_model import ROW, Column
from quoteline.ui.role_bands import RoleLine
from quoteline.ui.speaker_panel import SpeakerPanel
from quoteline.ui.speaker_parts import NameLine

LEFT = Qt.MouseButton.LeftButton
TEXT = "“We sail at six,” said Oda Vestergaard. “Never,” said Jorn Malk. “Perhaps,” the Tide Board wrote."
ODA_ID, JORN_ID = 1, 2


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    theme.speaker_slots.begin({})
    quotations = (
        said(TEXT, "We sail at six", ODA, date(2024, 5, 2)),
        said(TEXT, "Never", JORN, date(2024, 5, 2)),
        said(TEXT, "Perhaps", BOARD, date(2024, 5, 2)),
    )
    opened = library_of(tmp_path / "quay.quoteline", (article(TEXT), quotations), many(30, ODA, every=4))
    yield opened
    opened.close()


@pytest.fixture
def panel(library: Library, qtbot: QtBot) -> SpeakerPanel:
    made = SpeakerPanel(Straightaway(library))
    shown(qtbot, made, 320, 900)
    return made


def lines(panel: SpeakerPanel) -> dict[str, NameLine]:
    QApplication.processEvents()
    return {line.text(): line for line in panel.findChildren(NameLine) if line.isVisibleTo(panel)}


def roles(panel: SpeakerPanel) -> list[str]:
    return [line.text() for line in panel.about.roles.lines() if isinstance(line, RoleLine)]


def words(panel: SpeakerPanel, qtbot: QtBot) -> list[str]:
    """The quotations as the list shows them, fetched when they are painted."""
    qtbot.mouseClick(panel.sides.buttons["words"], LEFT)
    model = panel.words.model()
    qtbot.waitUntil(lambda: model.index(0, Column.WORDS).data(ROW) is not None)
    return [model.index(n, Column.WORDS).data() for n in range(model.rowCount())]


def test_nobody_chosen_says_what_to_do(panel: SpeakerPanel) -> None:
    assert panel._empty.isVisible()
    assert "Choose a quotation" in panel._empty.text()


def test_a_speaker_the_article_does_not_tell_is_said_so(panel: SpeakerPanel) -> None:
    panel.show_speaker(ODA_ID)
    panel.show_speaker(None, described="")
    assert panel._empty.isVisible()
    assert "does not tell" in panel._empty.text()
    panel.show_speaker(None, described="a deck hand")
    assert "no name for “a deck hand”" in panel._empty.text()


def test_name_kind_role_other_names_and_counts_are_told(panel: SpeakerPanel) -> None:
    panel.show_speaker(ODA_ID)
    assert panel.name.text() == "Oda Vestergaard"
    assert panel.kind.text() == "Person"
    assert roles(panel) == ["harbour master (1 Jan – 2 May 2024)"]
    assert "Vestergaard" in panel.aliases.text()
    assert panel.sides.buttons["words"].text() == "31 quotations"
    assert panel.counts.text() == "31 quotations in 2 articles, 1 Jan – 2 May 2024"


def test_who_quotes_and_who_speaks_beside_can_be_seen_and_clicked(panel: SpeakerPanel, qtbot: QtBot) -> None:
    panel.show_speaker(ODA_ID)
    found = lines(panel)
    assert set(found) == {"Skerry Courier", "Jorn Malk", "the Tide Board"}
    with qtbot.waitSignal(panel.speaker_wanted) as wanted:
        qtbot.mouseClick(found["Jorn Malk"], LEFT)
    assert wanted.args == [JORN_ID]


def test_all_words_are_listed_newest_first_and_a_click_opens_them(panel: SpeakerPanel, qtbot: QtBot) -> None:
    panel.show_speaker(ODA_ID)
    listed = words(panel, qtbot)
    assert len(listed) == 31
    assert listed[:2] == ["“We sail at six”", "“Boat number 29 has sailed”"]
    first = panel.words.visualRect(panel.words.model().index(0, Column.WORDS))
    with qtbot.waitSignal(panel.quotation_opened) as opened:
        qtbot.mouseClick(panel.words.viewport(), LEFT, pos=first.center())
    assert opened.args == [1]


def test_one_can_ask_to_see_only_this_speaker(panel: SpeakerPanel, qtbot: QtBot) -> None:
    panel.show_speaker(JORN_ID)
    with qtbot.waitSignal(panel.filter_wanted) as wanted:
        qtbot.mouseClick(panel.only, LEFT)
    assert wanted.args == [JORN_ID]


def test_another_speaker_takes_the_place_of_the_first(panel: SpeakerPanel, qtbot: QtBot) -> None:
    panel.show_speaker(ODA_ID)
    panel.show_speaker(JORN_ID)
    assert panel.name.text() == "Jorn Malk"
    assert words(panel, qtbot) == ["“Never”"]
    assert "Jorn Malk" not in lines(panel)


def test_the_newest_speaker_asked_for_is_the_one_shown(panel: SpeakerPanel, library: Library) -> None:
    lane = panel._lane._lane
    assert isinstance(lane, Straightaway)
    lane.held = True
    panel.show_speaker(ODA_ID)
    panel.show_speaker(JORN_ID)
    lane.let_go()
    assert panel.name.text() == "Jorn Malk"


def test_choosing_nobody_voids_the_question_that_is_under_way(panel: SpeakerPanel) -> None:
    lane = panel._lane._lane
    assert isinstance(lane, Straightaway)
    lane.held = True
    panel.show_speaker(ODA_ID)
    panel.show_speaker(None)
    lane.let_go()
    assert panel._empty.isVisible()


def test_a_speaker_that_is_gone_is_told_in_a_sentence(panel: SpeakerPanel) -> None:
    panel.show_speaker(4711)
    assert panel._empty.isVisible()
    assert "4711" in panel._empty.text()


def test_a_name_is_only_ever_text_and_a_long_one_does_not_widen_the_panel(
    panel: SpeakerPanel, library: Library
) -> None:
    long = "<b>Ministry</b> of Harbours, " + "Inland Waterways and Coastal Defences, " * 12
    text = "“Quite,” it said. “Indeed,” said Jorn Malk."
    hostile = Speaker(long.strip(), SpeakerKind.ORGANISATION)
    add(library, article(text), said(text, "Quite", hostile), said(text, "Indeed", JORN))
    panel.show_speaker(4)
    assert panel.name.text().startswith("<b>Ministry</b>")
    assert panel.name.textFormat() is Qt.TextFormat.PlainText
    assert panel.width() == 320
    panel.show_speaker(JORN_ID)
    (line,) = (line for name, line in lines(panel).items() if name.startswith("<b>"))
    assert line.width() < 320
    assert line.toolTip().startswith("&lt;b&gt;")


def test_a_low_panel_shows_a_long_name_to_its_end(panel: SpeakerPanel) -> None:
    panel.show_speaker(1)
    QApplication.processEvents()
    panel.resize(260, 150)
    panel.head.show_name("Deputy Undersecretary Maximiliana Theodora of Featherstone and Harrow")
    QApplication.processEvents()
    name = panel.head.name
    assert name.height() >= name.heightForWidth(name.width()) > 2 * name.fontMetrics().lineSpacing()


def test_what_was_imported_appears_after_a_refresh(panel: SpeakerPanel, library: Library) -> None:
    panel.show_speaker(JORN_ID)
    text = "“Again never,” said Jorn Malk."
    add(library, article(text), said(text, "Again never", JORN, date(2024, 6, 1)))
    panel.refresh()
    assert panel.counts.text().startswith("2 quotations in 2 articles")


def test_no_label_reads_its_words_as_markup(panel: SpeakerPanel) -> None:
    panel.show_speaker(ODA_ID)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in panel.findChildren(QLabel))


def test_a_name_without_a_single_space_does_not_widen_the_panel(
    panel: SpeakerPanel, library: Library, qtbot: QtBot
) -> None:
    endless = Speaker("Hafenmeisterei" * 30, SpeakerKind.ORGANISATION, role="Oberhafenmeisterei" * 30)
    text = "“Quite,” it said."
    add(library, article(text, outlet="Tageblatt" * 60), said(text, "Quite", endless))
    before = panel.minimumSizeHint().width()
    panel.show_speaker(4)
    qtbot.wait(1)
    assert panel.name.toolTip().startswith("Hafenmeisterei")
    assert panel.minimumSizeHint().width() <= max(before, 280)
    assert panel.name.width() < 320


def test_a_change_while_the_answer_is_under_way_is_seen(panel: SpeakerPanel, library: Library) -> None:
    lane = panel._lane._lane
    assert isinstance(lane, Straightaway)
    lane.held = True
    panel.show_speaker(ODA_ID)
    asked = len(lane.asked)
    panel.refresh()
    assert len(lane.asked) == asked + 1
    lane.let_go()
    assert panel.name.text() == "Oda Vestergaard"


def test_a_role_that_was_held_before_is_told_as_such_and_stands_last(
    panel: SpeakerPanel, library: Library
) -> None:
    text = "“Then as now,” said the former mayor Jorn Malk."
    former = Speaker("Jorn Malk", SpeakerKind.PERSON, (), "former mayor")
    add(library, article(text), said(text, "Then as now", former, date(2024, 5, 3)))
    panel.show_speaker(JORN_ID)
    assert roles(panel) == [
        "ferry captain (2 May 2024)",
        "former mayor (3 May 2024, told looking back)",
    ]


def test_what_sets_a_speaker_apart_is_there_and_a_click_asks_for_it(
    panel: SpeakerPanel, library: Library, qtbot: QtBot
) -> None:
    add(library, *_by(JORN, "The winter storms will end this crossing, number {}", 20))
    panel.show_speaker(ODA_ID)
    chips = {chip.topic.term: chip for chip in panel.about.topics.chips()}
    assert set(chips) == {"boat number", "sailed"}
    told = chips["boat number"].accessibleName()
    assert told == "boat number: in 30 of 31 statements, and in none of the others"
    with qtbot.waitSignal(panel.topic_wanted) as wanted:
        qtbot.mouseClick(chips["boat number"], LEFT)
    assert wanted.args[0] == ODA_ID
    assert wanted.args[1].query == '"boat number"'
    assert panel.about.topics.basis.text() == "From 31 statements, against 22 others"


def _by(speaker: Speaker, words: str, count: int) -> tuple[Article, *tuple[Quotation, ...]]:
    lines = [f"“{words.format(number)},” they wrote." for number in range(count)]
    text = "\n".join(lines)
    found = tuple(said(text, words.format(number), speaker, date(2024, 2, 1)) for number in range(count))
    return article(text), *found


def test_too_few_words_are_said_to_be_so(panel: SpeakerPanel) -> None:
    panel.show_speaker(JORN_ID)
    assert panel.about.topics.chips() == []
    assert "Too few statements" in panel.about.topics.basis.text()


def test_topics_that_must_be_counted_first_are_asked_for_and_come_later(
    panel: SpeakerPanel, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(term_counting, "FEW", 1)
    add(library, *_by(JORN, "The winter storms will end this crossing, number {}", 20))
    with qtbot.waitSignal(panel.topics_missing):
        panel.show_speaker(ODA_ID)
    assert panel.about.topics.chips() == []
    qtbot.waitUntil(lambda: panel.about.topics.basis.text() == "Looking at the words…")
    for _ in topics.update(library):
        pass
    panel.ask_topics()
    assert [chip.topic.term for chip in panel.about.topics.chips()] == ["boat number", "sailed"]


def test_topics_that_nobody_sees_are_not_looked_for(panel: SpeakerPanel, qtbot: QtBot) -> None:
    lane = panel._lane._lane
    assert isinstance(lane, Straightaway)
    section = panel.about.sections["topics"]
    qtbot.mouseClick(section.button, LEFT)
    panel.show_speaker(ODA_ID)
    assert "speaker topics" not in lane.asked
    qtbot.mouseClick(section.button, LEFT)
    assert lane.asked.count("speaker topics") == 1
    panel.hide()
    panel.show_speaker(JORN_ID)
    assert lane.asked.count("speaker topics") == 1
    panel.show()
    assert lane.asked.count("speaker topics") == 2


def test_a_click_on_a_bar_asks_for_those_days(panel: SpeakerPanel, qtbot: QtBot) -> None:
    panel.show_speaker(ODA_ID)
    chart = panel.chart
    QApplication.processEvents()
    place = chart.place_of(0, 0).center().toPoint()
    with qtbot.waitSignal(panel.span_wanted) as wanted:
        qtbot.mouseClick(chart, LEFT, pos=QPoint(place.x(), round(chart.axis()) - 4))
    assert wanted.args[0] == ODA_ID
    assert wanted.args[1] == date(2024, 1, 1)
    assert wanted.args[2] >= wanted.args[1]


def test_what_is_in_no_bar_is_told_below(panel: SpeakerPanel, library: Library) -> None:
    text = "“Once,” said Jorn Malk. “In winter,” he said."
    long = said(text, "In winter", JORN, date(2023, 12, 1), last=date(2024, 9, 30))
    add(library, article(text), said(text, "Once", JORN, None), long)
    panel.show_speaker(JORN_ID)
    assert panel.about.rest.text() == "Not in the bars: 1 undated, 1 known only roughly"
    assert "1 undated, 1 not known to the day" in panel.counts.text()


def test_sections_fold_by_mouse_and_key_and_stay_so_for_the_next_speaker(
    panel: SpeakerPanel, qtbot: QtBot
) -> None:
    panel.show_speaker(ODA_ID)
    section = panel.about.sections["company"]
    assert section.button.text() == "In the same articles   2"
    with qtbot.waitSignal(panel.about.folded) as folded:
        qtbot.mouseClick(section.button, LEFT)
    assert folded.args == [("company",)]
    assert "Jorn Malk" not in lines(panel)
    panel.show_speaker(JORN_ID)
    assert section.is_folded
    section.button.setFocus()
    qtbot.keyClick(section.button, Qt.Key.Key_Space)
    assert "Oda Vestergaard" in lines(panel)


def test_of_many_outlets_the_first_are_shown_until_all_are_asked_for(
    panel: SpeakerPanel, library: Library, qtbot: QtBot
) -> None:
    for number in range(9):
        text = f"“Ferry {number} is late,” said Jorn Malk."
        add(library, article(text, outlet=f"Gazette {number}"), said(text, f"Ferry {number} is late", JORN))
    panel.show_speaker(JORN_ID)
    outlets = panel.about.outlets
    assert len(outlets.lines()) == 6
    assert outlets.more.text() == "6 of 10, show all"
    qtbot.mouseClick(outlets.more, LEFT)
    assert len(outlets.lines()) == 10
    with qtbot.waitSignal(panel.outlet_wanted) as wanted:
        qtbot.mouseClick(lines(panel)["Gazette 8"], LEFT)
    assert wanted.args == [JORN_ID, "Gazette 8"]
    panel.show_speaker(ODA_ID)
    panel.show_speaker(JORN_ID)
    assert len(outlets.lines()) == 6


def test_roles_given_by_hand_stand_first_with_their_days(panel: SpeakerPanel, library: Library) -> None:
    speakers.role(library, JORN_ID, "mayor", date(2019, 1, 3), None)
    panel.show_speaker(JORN_ID)
    assert roles(panel) == ["mayor (since 3 Jan 2019, given by you)", "ferry captain (2 May 2024)"]
    given, printed = panel.about.roles.lines()
    assert isinstance(given, RoleLine)
    assert isinstance(printed, RoleLine)
    assert given.band_place(0).left() == pytest.approx(0)
    assert given.band_place(0).right() == pytest.approx(given.width())
    assert printed.band_place(0).left() > given.width() / 2


def test_the_panel_reads_from_the_right_too(panel: SpeakerPanel, library: Library, qtbot: QtBot) -> None:
    arabic = Speaker("ليلى حداد", SpeakerKind.PERSON, (), "عمدة الميناء")
    text = "“لن نبحر غدا,” said ليلى حداد."
    add(library, article(text), said(text, "لن نبحر غدا", arabic))
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.show_speaker(4)
    assert panel.name.text() == "ليلى حداد"
    assert roles(panel)[0].startswith("عمدة الميناء")
    assert not panel.grab().isNull()
