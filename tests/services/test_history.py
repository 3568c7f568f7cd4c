"""What was done can be taken back to any point, and made again."""

from __future__ import annotations

from pathlib import Path

import pytest
from said_articles import keep, said

from quoteline.services import browsing, correcting, history
from quoteline.services.library import Library, open_library

TEXT = "“The mill stays open,” Ada Ferrol said. “We have orders,” she said."


@pytest.fixture
def busy(library: Library) -> Library:
    """Four things were done: a star, a confirmation of both, a speaker, a note."""
    keep(library, TEXT, [said(TEXT, "The mill stays open"), said(TEXT, "We have orders")])
    correcting.star(library, [1], True)
    correcting.confirm(library, [1, 2])
    correcting.set_speaker(library, [2], "Lena Quist")
    correcting.set_note(library, 1, "Ask her")
    return library


def undone(library: Library) -> list[bool]:
    """Whether each was taken back, the oldest first."""
    return [each.entry.undone for each in reversed(history.latest(library, 10))]


def test_the_newest_comes_first_with_the_words_it_is_about(busy: Library) -> None:
    note, speaker, confirmed, star = history.latest(busy, 10)
    assert (note.entry.what, note.quotation_id, note.words) == ("Note written", 1, "The mill stays open")
    assert speaker.words == "We have orders"
    assert (confirmed.quotation_id, confirmed.words) == (None, "")
    assert star.entry.what == "Starred"
    assert [each.entry.what for each in history.latest(busy, 1)] == ["Note written"]


def test_all_down_to_one_is_taken_back_and_made_again_also_after_a_restart(
    busy: Library, tmp_path: Path
) -> None:
    second = history.latest(busy, 10)[2].entry.id
    taken = [each.what for each in history.undo_to(busy, second)]
    assert taken == ["Note written", "Speaker changed to Lena Quist", "Confirmed (2 quotations)"]
    assert undone(busy) == [False, True, True, True]
    busy.close()
    again = open_library(busy.path)
    third = history.latest(again, 10)[1].entry.id
    assert len(list(history.redo_to(again, third))) == 2
    assert undone(again) == [False, False, False, True]
    assert browsing.detail(again, 2).row.speaker == "Lena Quist"
    assert not browsing.detail(again, 1).row.note
    again.close()


def test_what_is_taken_back_already_is_left_so(busy: Library) -> None:
    last = history.latest(busy, 10)[0].entry.id
    assert len(list(history.undo_to(busy, last))) == 1
    assert not list(history.undo_to(busy, last))
    assert len(list(history.redo_to(busy, last))) == 1
    assert not list(history.redo_to(busy, last))
    assert undone(busy) == [False] * 4


def test_one_can_stop_between_two_steps(busy: Library) -> None:
    first = history.latest(busy, 10)[-1].entry.id
    steps = history.undo_to(busy, first)
    next(steps)
    steps.close()
    assert undone(busy) == [False, False, False, True]
