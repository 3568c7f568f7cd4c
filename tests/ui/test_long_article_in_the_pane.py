"""An article as long as a book in the reading pane: a part at a time, and one notices nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot
from reading_room import Straightaway, article, library_of, many, shown

from quoteline.services import browsing
from quoteline.services.importing import PartStep
from quoteline.services.library import Library
from quoteline.services.searching import marking_of
from quoteline.ui import reading_text, theme
from quoteline.ui.import_commands import ImportCommands
from quoteline.ui.progress import Progress
from quoteline.ui.reading_pane import ReadingPane

COUNT = 60  # quotations, one in each line of some 40 letters


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    theme.speaker_slots.begin({})
    monkeypatch.setattr(browsing, "LONG", 1_000)
    monkeypatch.setattr(browsing, "AROUND", 700)
    monkeypatch.setattr(reading_text, "LONG", 1_000)
    monkeypatch.setattr(reading_text, "PART_OF_LONG", 500)
    opened = library_of(tmp_path / "book.quoteline", many(COUNT), (article("Nothing was said."), ()))
    yield opened
    opened.close()


@pytest.fixture
def pane(library: Library, qtbot: QtBot) -> ReadingPane:
    made = ReadingPane(Straightaway(library))
    shown(qtbot, made, 640, 480)
    return made


def lit(pane: ReadingPane) -> list[str]:
    ground = theme.colours(pane.palette()).highlight_strong
    found: list[QTextEdit.ExtraSelection] = pane.article.extraSelections()
    return [each.cursor.selectedText() for each in found if each.format.background().color() == ground]


def marked(pane: ReadingPane) -> int:
    ground = theme.colours(pane.palette()).highlight
    return sum(each.format.background().color() == ground for each in pane.article.extraSelections())


def words(number: int) -> str:
    return f"Boat number {number} has sailed"


def test_a_quotation_is_read_in_its_part_and_counted_among_all(pane: ReadingPane) -> None:
    pane.read(42)
    assert lit(pane) == [words(41)]
    assert pane.bar.place.text() == f"42 of {COUNT} quotations"
    assert pane.article.part > 2
    assert len(pane.quotations) < COUNT
    assert marked(pane) >= 8


def test_one_goes_from_quotation_to_quotation_through_all_parts(pane: ReadingPane) -> None:
    pane.read(1)
    told = []
    pane.quotation_selected.connect(told.append)
    parts = set()
    for number in range(1, COUNT):
        pane.step(1)
        assert lit(pane) == [words(number)]
        parts.add(pane.article.part)
    assert told == list(range(2, COUNT + 1))
    assert len(parts) > 3
    pane.step(1)
    assert lit(pane) == [words(0)]
    pane.step(-1)
    assert lit(pane) == [words(COUNT - 1)]
    assert pane.bar.place.text().startswith(f"{COUNT} of {COUNT} quotations")


def test_a_part_that_is_turned_to_gets_its_marks(pane: ReadingPane) -> None:
    pane.read_article(1)
    assert marked(pane) >= 8
    for _ in range(3):
        pane.bar.turned.emit(1)
        assert marked(pane) >= 8
        inside = [each for each in pane.quotations if each.content[0][0] >= pane.article.stretch[0]]
        assert len(inside) >= 8


def test_what_is_lit_stays_lit_while_one_turns_to_other_parts_and_the_library_changes(
    pane: ReadingPane,
) -> None:
    gone: list[int] = []
    pane.gone.connect(gone.append)
    pane.read(2)
    for _ in range(3):
        pane.bar.turned.emit(1)
    pane.refresh()
    assert pane.selected_id == 2
    assert gone == []
    assert marked(pane) >= 8
    pane.article.show_part(0)
    assert lit(pane) == [words(1)]


def test_an_answer_for_a_part_that_was_left_is_not_taken(library: Library, qtbot: QtBot) -> None:
    lane = Straightaway(library)
    pane = ReadingPane(lane)
    shown(qtbot, pane, 640, 480)
    pane.read_article(1)
    lane.held = True
    pane.article.show_part(3)
    there = pane.quotations
    pane.read_article(2)
    lane.let_go()
    assert pane.article_id == 2
    assert pane.quotations == ()
    assert there


def test_hits_of_a_search_are_found_in_all_of_it(pane: ReadingPane) -> None:
    pane.set_marking(marking_of("number"))
    pane.read_article(1)
    assert pane.hits.strip.told.text() == f"{COUNT} hits in this article"
    for _ in range(25):
        pane.hits.step(1)
    assert pane.hits.strip.told.text() == f"Hit 25 of {COUNT} in this article"
    assert pane.article.part > 1


def test_a_part_is_printed_with_its_own_quotations(pane: ReadingPane) -> None:
    pane.read(30)
    printed = pane.printed()
    assert printed is not None
    start, stop = pane.article.stretch
    assert printed.quotations
    assert all(start <= each.content[0][0] < stop for each in printed.quotations)


def test_progress_moves_inside_of_a_long_article(qtbot: QtBot) -> None:
    strip = Progress("Importing", "article", "Stop importing")
    qtbot.addWidget(strip)

    commands = ImportCommands.__new__(ImportCommands)  # of the window it needs the status bar alone
    commands._window = SimpleNamespace(status=SimpleNamespace(importing=strip))  # type: ignore[assignment]
    strip.begin()
    commands.show_part(PartStep(0, 1, 3, 12))
    assert strip.label.text() == "Reading a long article: 25%"
    assert (strip.bar.value(), strip.bar.maximum()) == (3, 12)
    commands.show_part(PartStep(0, 1, 4_000, 40_000, unfinished=True))
    assert strip.label.text() == "Keeping a long article: 10%"
