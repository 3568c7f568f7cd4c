"""From hit to hit of the search in the article, on to the next article, and ticks on the scroll bar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from reading_room import JORN, ODA, Straightaway, article, library_of, said, shown

from quoteline.services.library import Library
from quoteline.services.searching import Wanted, marking_of
from quoteline.storage import articles
from quoteline.ui import theme
from quoteline.ui.reading_pane import ReadingPane

FIRST = (
    "The herring came late.\n\n“We sail for herring at six,” said Oda Vestergaard.\n\n"
    + "The harbour was calm.\n\n" * 60
    + "Herring is what the harbour lives on, the ferry captain says."
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    theme.speaker_slots.begin({})
    opened = library_of(tmp_path / "quay.quoteline")
    quiet = "“The tide will turn,” said Jorn Malk."
    by, who = FIRST.index("said Oda"), FIRST.index("Oda Vestergaard")
    sails = said(FIRST, "We sail for herring at six,", ODA)
    sails = replace(sails, cue=((by, by + 4),), source=((who, who + 15),))
    with opened.database.writing():
        articles.add(opened.database, article(FIRST), (sails,), "by hand")
        articles.add(opened.database, article(quiet), (said(quiet, "The tide will turn,", JORN),), "by hand")
    yield opened
    opened.close()


@pytest.fixture
def pane(library: Library, qtbot: QtBot) -> ReadingPane:
    made = ReadingPane(Straightaway(library))
    shown(qtbot, made, 640, 480)
    return made


def told(pane: ReadingPane) -> str:
    return pane.hits.strip.told.text()


def hit(pane: ReadingPane) -> str:
    start, end = pane.article.found[pane.hits.here]
    return pane.text[max(0, start - 4) : end].split("\n")[-1].strip()


def test_hits_are_counted_and_gone_through(pane: ReadingPane) -> None:
    pane.set_marking(marking_of("herring"))
    pane.read_article(1)
    assert told(pane) == "3 hits in this article"
    seen = []
    for _ in range(3):
        pane.hits.step(1)
        seen.append(hit(pane))
    assert seen == ["The herring", "for herring", "Herring"]
    assert told(pane) == "Hit 3 of 3 in this article"
    pane.hits.step(-1)
    assert told(pane) == "Hit 2 of 3 in this article"


def test_the_hit_that_one_is_at_comes_into_view(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_marking(marking_of("herring"))
    pane.read_article(1)
    pane.hits.step(-1)  # nothing lies before the beginning
    pane.hits.step(1)
    for _ in range(2):
        pane.hits.step(1)
    place = pane.article.caret(pane.article.found[-1][0])
    assert 0 <= place.top() <= pane.article.viewport().height()


def test_the_first_step_goes_to_the_hit_in_the_quotation_that_is_read(pane: ReadingPane) -> None:
    pane.set_marking(marking_of("herring"))
    pane.read(1)
    pane.hits.step(1)
    assert hit(pane) == "for herring"


def test_past_the_last_hit_the_article_is_left_only_with_a_second_step(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    pane.set_marking(marking_of("tide OR herring"))
    pane.read(2)
    pane.hits.step(1)
    pane.hits.step(1)
    assert told(pane).startswith("No further hit in this article")
    with qtbot.waitSignal(pane.hits.article_wanted) as wanted:
        pane.hits.step(1)
    assert wanted.args == [1]
    pane.read(1)  # the window goes on to it
    assert told(pane) == "Hit 1 of 3 in this article"
    pane.hits.step(-1)
    with qtbot.waitSignal(pane.hits.article_wanted):
        pane.hits.step(-1)
    pane.read(2)
    assert told(pane) == "Hit 1 of 1 in this article"


def test_words_asked_of_the_article_cue_and_speaker_are_hits_too(pane: ReadingPane) -> None:
    for query, marked in (
        ('article:"ferry captain"', ["ferry captain"]),
        ("cue:said", ["said"]),
        ("speaker:vestergaard", ["Vestergaard"]),
        ("herring cue:said", ["herring", "herring", "said", "Herring"]),
    ):
        pane.set_marking(marking_of(query))
        pane.read_article(1)
        assert [pane.text[start:end] for start, end in pane.article.found] == marked


def test_what_was_found_by_other_things_says_so(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_marking(marking_of("outlet:skerry"))
    pane.read_article(1)
    assert told(pane).startswith("No hit in this article")
    with qtbot.waitSignal(pane.hits.article_wanted):
        pane.hits.step(1)
    pane.set_marking(marking_of("kind:direct"))
    assert pane.hits.strip.isHidden()


def test_title_and_outlet_are_marked_by_what_is_asked_of_them(pane: ReadingPane) -> None:
    pane.set_marking(marking_of("outlet:courier"))
    pane.read_article(1)
    marks = [mark.cursor.selectedText() for mark in pane.article.extraSelections()]
    assert "Courier" in marks


def test_hits_and_quotations_are_ticks_on_the_scroll_bar(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_marking(marking_of("herring"))
    pane.read_article(1)
    bar = pane.article.verticalScrollBar()
    qtbot.waitUntil(lambda: len(bar.hits) == 3)
    assert len(bar.quotations) == 1
    assert bar.hits[0] < bar.quotations[0] + 0.05 < 0.2
    assert bar.hits[-1] > 0.9
    pane.set_marking(marking_of(""))
    qtbot.waitUntil(lambda: bar.hits == ())


def test_the_printed_article_has_the_marks(pane: ReadingPane) -> None:
    pane.set_marking(marking_of("herring"))
    pane.read_article(1)
    printed = pane.printed()
    assert printed is not None
    ground = theme.colours(theme.palette(dark=False)).found.name()
    assert printed.document.toHtml().count(f"background-color:{ground}") >= 3


# --- in the window ------------------------------------------------------------------------------------


def test_f3_goes_through_the_hits_and_on_through_the_list(window: Any, settled: Any) -> None:
    window.desk.want(Wanted("water"))
    settled(window)
    workspace = window.workspace
    workspace.list.go_to()
    settled(window)
    pane, first = workspace.reading, workspace.reading.article_id
    many = len(pane.article.found)
    assert many
    for _ in range(many + 1):
        window.actions_.article.find_next.trigger()
    assert pane.article_id == first
    assert workspace.list.table.hasFocus()
    window.actions_.article.find_next.trigger()
    settled(window)
    assert pane.article_id != first
    assert pane.hits.here == 0
    assert set(window.desk.selected) <= set(workspace.list.model.ids)


def test_f3_begins_with_the_first_article_of_the_list(window: Any, settled: Any) -> None:
    window.desk.want(Wanted("water"))
    settled(window)
    assert window.workspace.reading.article_id is None
    window.actions_.article.find_next.trigger()
    settled(window)
    assert window.desk.selected == [window.workspace.list.model.ids[0]]
    window.actions_.article.find_next.trigger()
    assert window.workspace.reading.hits.here >= 0


def test_finding_in_the_article_comes_before_the_hits_of_the_search(window: Any, settled: Any) -> None:
    window.desk.want(Wanted("water"))
    settled(window)
    window.workspace.list.go_to()
    settled(window)
    window.actions_.article.find.trigger()
    window.workspace.reading.finder.bar.field.setText("the")
    settled(window)
    window.actions_.article.find_next.trigger()
    assert window.workspace.reading.hits.here == -1
