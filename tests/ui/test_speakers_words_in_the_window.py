"""From the speaker panel and the menus to the words of one speaker, and of two, in the main window."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from soon import as_soon_as, modal

from quoteline.domain import Axis
from quoteline.services import browsing, keyness, term_counting, topics
from quoteline.services.library import open_library
from quoteline.services.searching import Wanted
from quoteline.ui import side_by_side_commands
from quoteline.ui.export_dialog import ExportDialog
from quoteline.ui.speaker_picker import SpeakerPicker

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def window(open_window, library_path):
    return open_window(library_path)


@pytest.fixture
def library(library_path):
    opened = open_library(library_path)
    yield opened
    opened.close()


@pytest.fixture
def talkative(monkeypatch):
    """A few articles are too few for topics that are sure: here less will do."""
    monkeypatch.setattr(keyness, "SURE", 1.0)
    monkeypatch.setattr(topics, "LEAST", 2)


def most_quoted(library, place: int = 0) -> browsing.Facet:
    return browsing.speaker_list(library)[place]


def words_of(window):
    return window.connections.speakers.words.words


def in_dialog(kind: type[QDialog], do) -> None:
    """Do something in the next dialog of a kind, as soon as it stands there."""

    as_soon_as(lambda: modal(kind), do)


def choose(name: str):
    """Choose a speaker by name in the picker."""

    def do(dialog: SpeakerPicker) -> None:
        dialog.line.setText(name)
        if dialog.list.lines.rowCount() and dialog.chosen is not None:
            dialog.accept()
        else:
            QTimer.singleShot(20, lambda: do(dialog))

    return do


def test_the_chart_of_the_panel_narrows_the_window_to_the_speaker_and_the_days(
    window, library, qtbot, settled
) -> None:
    speaker = most_quoted(library)
    window.workspace.speaker.show_speaker(speaker.key)
    settled(window)
    chart = window.workspace.speaker.chart
    number = max(range(len(chart.bars()[0].bars)), key=lambda place: chart.counts_at(place)[0])
    place = chart.place_of(0, number).center()
    qtbot.mouseClick(chart, LEFT, pos=QPoint(round(place.x()), round(chart.axis()) - 3))
    settled(window)
    wanted = window.desk.wanted
    assert wanted.speakers == (speaker.key,)
    assert wanted.axis is Axis.SAID
    assert wanted.first is not None
    count = chart.counts_at(number)[0]
    assert len(browsing.quotation_ids(library, wanted)) >= count > 0
    assert window.workspace.list.model.rowCount() == len(browsing.quotation_ids(library, wanted))


def test_a_topic_searches_what_the_speaker_said_with_it(window, library, qtbot, settled, talkative) -> None:
    speaker = most_quoted(library)
    panel = window.workspace.speaker
    panel.show_speaker(speaker.key)
    settled(window)
    chips = panel.about.topics.chips()
    assert chips
    qtbot.mouseClick(chips[0], LEFT)
    settled(window)
    assert window.desk.wanted == Wanted(chips[0].topic.query, speakers=(speaker.key,))
    assert window.workspace.list.model.rowCount() >= chips[0].topic.statements


def test_topics_of_a_large_library_are_counted_apart_and_then_shown(
    window, library, qtbot, settled, talkative, monkeypatch
) -> None:
    monkeypatch.setattr(term_counting, "FEW", 1)
    monkeypatch.setattr(term_counting, "steps_from", lambda path, count, first: _counted_here(path, count))
    panel = window.workspace.speaker
    panel.show_speaker(most_quoted(library).key)
    qtbot.waitUntil(lambda: bool(panel.about.topics.chips()))
    settled(window)


def _counted_here(path, count):
    opened = open_library(path)
    try:
        yield from count(opened)
    finally:
        opened.close()


def test_sections_that_were_folded_are_folded_the_next_time(open_window, library_path, qtbot) -> None:
    first = open_window(library_path)
    section = first.workspace.speaker.about.sections["names"]
    first.workspace.speaker.show_speaker(1)
    qtbot.waitUntil(section.isVisible)
    qtbot.mouseClick(section.button, LEFT)
    assert first.kept.folded == ("names",)
    second = open_window(library_path, first.kept)
    assert second.workspace.speaker.about.sections["names"].is_folded
    assert not second.workspace.speaker.about.sections["topics"].is_folded


def test_said_about_opens_with_the_speaker_shown_and_follows_the_query(
    window, library, qtbot, settled
) -> None:
    speaker = most_quoted(library)
    window.workspace.speaker.show_speaker(speaker.key)
    settled(window)
    window.actions_.said_about.trigger()
    settled(window)
    words = words_of(window)
    assert words.isVisible()
    assert words.sides[0].who.text() == speaker.label
    assert words.sides[0].count.text() == f"{speaker.count} quotations"
    assert len(words.ids()) == speaker.count


def test_compare_asks_for_the_second_speaker_and_shows_both(window, library, settled) -> None:
    one, other = most_quoted(library), most_quoted(library, 1)
    window.workspace.speaker.show_speaker(one.key)
    settled(window)
    in_dialog(SpeakerPicker, choose(other.label))
    window.actions_.compare_speakers.trigger()
    settled(window)
    words = words_of(window)
    assert words.speakers == [one.key, other.key]
    assert [side.who.text() for side in words.sides] == [one.label, other.label]
    assert len(words.ids()) == one.count + other.count


def test_what_is_read_side_by_side_can_be_shown_in_the_main_window(window, library, qtbot, settled) -> None:
    one, other = most_quoted(library), most_quoted(library, 1)
    window.connections.speakers.words._present(one.key, other.key)
    settled(window)
    qtbot.mouseClick(words_of(window).show_below, LEFT)
    settled(window)
    assert window.desk.wanted.speakers == (one.key, other.key)
    assert window.workspace.list.model.rowCount() == one.count + other.count


def test_exactly_what_is_listed_is_exported(window, library, tmp_path, qtbot, settled) -> None:
    speaker = most_quoted(library)
    window.connections.speakers.words._present(speaker.key, None)
    settled(window)
    file = tmp_path / "words.jsonl"

    def write(dialog: ExportDialog) -> None:
        dialog.format.setCurrentIndex(dialog.format.findData("jsonl"))
        dialog.path.setText(str(file))
        dialog.accept()

    in_dialog(ExportDialog, write)
    qtbot.mouseClick(words_of(window).export, LEFT)
    settled(window)
    written = [json.loads(line)["id"] for line in file.read_text("utf-8").splitlines()]
    assert written == words_of(window).ids()


def test_a_quotation_read_there_is_selected_in_the_main_window(window, library, settled) -> None:
    window.connections.speakers.words._present(most_quoted(library).key, None)
    settled(window)
    words = words_of(window)
    words.sides[0].list.read_wanted.emit(words.ids()[0])
    settled(window)
    assert window.desk.selected == [words.ids()[0]]


def test_the_window_of_words_goes_with_its_library(window, library, settled) -> None:
    window.connections.speakers.words._present(most_quoted(library).key, None)
    settled(window)
    window.close_library()
    assert words_of(window) is None
    assert not window.actions_.said_about.isEnabled()
    assert not window.actions_.compare_speakers.isEnabled()


def test_a_correction_is_seen_in_the_window_of_words(window, library, settled) -> None:
    speaker = most_quoted(library)
    window.connections.speakers.words._present(speaker.key, None)
    settled(window)
    first = words_of(window).ids()[0]
    window.corrections.not_a_quotation([first])
    settled(window)
    assert first not in words_of(window).ids()
    assert len(words_of(window).ids()) == speaker.count - 1


def test_with_nobody_chosen_compare_asks_for_both(window, library, settled, monkeypatch) -> None:
    answers = [most_quoted(library).key, most_quoted(library, 1).key]
    monkeypatch.setattr(side_by_side_commands, "ask_speaker", lambda *asked: answers.pop(0))
    window.workspace.speaker.show_speaker(None)
    window.actions_.compare_speakers.trigger()
    settled(window)
    assert len(words_of(window).speakers) == 2
    assert answers == []


def test_a_copy_of_it_goes_to_the_clipboard(window, library, qtbot, settled) -> None:
    window.connections.speakers.words._present(most_quoted(library).key, None)
    settled(window)
    qtbot.mouseClick(words_of(window).copy, LEFT)
    settled(window)
    rows = browsing.rows(library, words_of(window).ids())
    assert all(row.text[:20] in QGuiApplication.clipboard().text() for row in rows)


def test_words_that_are_searched_for_come_along_but_no_fields(window, library, settled) -> None:
    speaker = most_quoted(library)
    for query, about in (("water", "water"), ("speaker:anyone", "water"), ("", "water")):
        window.desk.want(Wanted(query))
        settled(window)
        window.connections.speakers.words.said_about(speaker.key)
        settled(window)
        assert words_of(window).query == about
