"""Corrections are recorded, taken back and made again, also after a restart, in any order."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from said_articles import bring_index_up_to_date, keep, said

from quoteline.domain import Basis, Kind, Precision, QuotationRow, Speaker, SpeakerKind, UserError
from quoteline.services import browsing, correcting
from quoteline.services.correcting import Change
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted

TEXT = "“The mill stays open,” Ada Ferrol said. “We have orders,” she said. “Come in,” said Lena Quist."
WORDS = ("The mill stays open", "We have orders", "Come in")
numbers = count()


@pytest.fixture
def kept(library: Library) -> Library:
    keep(library, TEXT, [said(TEXT, words) for words in WORDS])
    return library


def rows(library: Library) -> list[QuotationRow]:
    return browsing.rows(library, [1, 2, 3])


Step = Callable[[Library], Change | None]
IDS = st.lists(st.sampled_from([1, 2, 3]), min_size=1, max_size=3, unique=True)
CHANGES: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda ids, name: lambda lib: correcting.set_speaker(lib, ids, name), IDS, st.text(max_size=5)),
    st.builds(lambda ids, day: lambda lib: correcting.set_said(lib, ids, day), IDS, st.none() | st.dates()),
    st.builds(lambda ids, kind: lambda lib: correcting.set_kind(lib, ids, kind), IDS, st.sampled_from(Kind)),
    st.builds(lambda ids, yes: lambda lib: correcting.star(lib, ids, yes), IDS, st.booleans()),
    st.builds(lambda ids, name: lambda lib: correcting.tag(lib, ids, name), IDS, st.sampled_from("abc")),
    st.builds(lambda ids, name: lambda lib: correcting.untag(lib, ids, name), IDS, st.sampled_from("abc")),
    st.builds(lambda note: lambda lib: correcting.set_note(lib, 2, note), st.text(max_size=5)),
    st.builds(lambda end: lambda lib: correcting.set_content(lib, 1, ((0, end),)), st.integers(1, 90)),
    st.builds(lambda ids: lambda lib: correcting.not_a_quotation(lib, ids), IDS),
)
WALK = st.lists(st.just("undo") | st.just("redo") | st.just("reopen") | CHANGES, max_size=12)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(walk=WALK)
def test_undo_and_redo_walk_through_every_state(tmp_path: Path, walk: list[str | Step]) -> None:
    path = tmp_path / f"{next(numbers)}.quoteline"
    prepare(path)
    library = open_library(path)
    keep(library, TEXT, [said(TEXT, words) for words in WORDS])
    states, at = [rows(library)], 0
    for step in walk:
        if step == "undo":
            assert (correcting.undo(library) is None) == (at == 0)
            at = max(0, at - 1)
        elif step == "redo":
            assert (correcting.redo(library) is None) == (at == len(states) - 1)
            at = min(len(states) - 1, at + 1)
        elif step == "reopen":
            library.close()
            library = open_library(path)
        else:
            assert callable(step)
            assert step(library) is not None
            states[at + 1 :] = [rows(library)]
            at += 1
        assert rows(library) == states[at]
        assert (correcting.undoable(library) is None) == (at == 0)
        assert (correcting.redoable(library) is None) == (at == len(states) - 1)
    library.close()


def test_what_was_undone_cannot_be_made_again_after_a_new_correction(kept: Library) -> None:
    correcting.set_speaker(kept, [1], "Lena Quist")
    correcting.undo(kept)
    correcting.star(kept, [2], True)
    assert correcting.redo(kept) is None
    assert [what for _, what, _ in correcting.history(kept, 1)] == []
    assert [(what, undone) for _, what, undone in correcting.history(kept, 2)] == [("Starred", False)]


def test_corrections_survive_a_restart(kept: Library) -> None:
    correcting.set_speaker(kept, [1], "Lena Quist")
    correcting.set_said(kept, [1], date(2024, 5, 1), date(2024, 5, 31))
    correcting.undo(kept)
    kept.close()
    with closing(open_library(kept.path)) as library:
        assert (rows(library)[0].speaker, rows(library)[0].corrected) == ("Lena Quist", True)
        assert correcting.redoable(library) == "Day changed to 2024-05-01 to 2024-05-31"
        correcting.redo(library)
        assert rows(library)[0].said.precision is Precision.MONTH
        assert rows(library)[0].said.basis is Basis.PERSON
        correcting.undo(library)
        correcting.undo(library)
        assert (rows(library)[0].speaker, rows(library)[0].corrected) == ("Ada Ferrol", False)


@pytest.mark.parametrize(
    ("first", "last", "precision"),
    [
        (date(2024, 5, 6), date(2024, 5, 6), Precision.DAY),
        (date(2024, 5, 6), date(2024, 5, 12), Precision.WEEK),
        (date(2024, 5, 5), date(2024, 5, 11), Precision.RANGE),
        (date(2024, 2, 1), date(2024, 2, 29), Precision.MONTH),
        (date(2023, 2, 1), date(2023, 2, 27), Precision.RANGE),
        (date(2024, 1, 1), date(2024, 12, 31), Precision.YEAR),
        (date(2023, 1, 1), date(2024, 12, 31), Precision.RANGE),
        (date(9999, 12, 1), date(9999, 12, 31), Precision.MONTH),
        (date(9999, 1, 1), date(9999, 12, 31), Precision.YEAR),
        (date(9999, 12, 27), date(9999, 12, 31), Precision.RANGE),
    ],
)
def test_a_span_of_days_has_the_precision_it_looks_like(
    first: date, last: date, precision: Precision
) -> None:
    assert correcting.precision_of(first, last) is precision


def test_days_are_typed_as_in_a_query() -> None:
    assert correcting.days(" 2024-05 ") == (date(2024, 5, 1), date(2024, 5, 31))
    assert correcting.days("unknown") == (None, None)
    for typed in ("", "Tuesday", ">2024", "2024-05..", "2024-02-30", "10000"):
        with pytest.raises(UserError, match="is not a day"):
            correcting.days(typed)


@pytest.mark.parametrize("spans", [(), ((5, 5),), ((9, 4),), ((-1, 4),), ((0, 9999),), ((0, 9), (8, 12))])
def test_words_that_are_not_in_the_article_are_refused(
    kept: Library, spans: tuple[tuple[int, int], ...]
) -> None:
    with pytest.raises(UserError):
        correcting.set_content(kept, 1, spans)
    assert correcting.undoable(kept) is None


def test_corrected_words_are_searched_and_taken_back_ones_no_more(kept: Library) -> None:
    def found(query: str) -> list[int]:
        bring_index_up_to_date(kept)
        return list(browsing.quotation_ids(kept, Wanted(query)))

    assert (found("mill"), found("ferrol")) == ([1], [])
    correcting.set_content(kept, 1, ((1, 20), (23, 33)))
    assert (found("mill"), found("ferrol")) == ([1], [1])
    correcting.not_a_quotation(kept, [1])
    assert (found("mill"), found("ferrol")) == ([], [])
    correcting.undo(kept)
    correcting.undo(kept)
    assert (found("mill"), found("ferrol")) == ([1], [])


def test_a_correction_of_nothing_or_of_what_is_not_there_is_refused(kept: Library) -> None:
    with pytest.raises(UserError, match="No quotation was named"):
        correcting.star(kept, [], True)
    with pytest.raises(UserError, match="number 99"):
        correcting.star(kept, [1, 99], True)
    assert not rows(kept)[0].starred
    with pytest.raises(UserError):
        correcting.set_said(kept, [1], date(2024, 2, 1), date(2024, 1, 1))


def test_several_corrections_are_made_together_or_not_at_all(kept: Library) -> None:
    before = rows(kept)
    with pytest.raises(UserError), correcting.all_or_none(kept):
        _two(kept)
    assert rows(kept) == before
    assert correcting.undoable(kept) is None


def _two(library: Library) -> None:
    correcting.star(library, [1], True)
    correcting.tag(library, [1], "")


def test_a_speaker_made_by_hand_is_the_one_of_that_name(kept: Library) -> None:
    correcting.set_speaker(kept, [1, 2], " lena   QUIST ")
    correcting.set_speaker(kept, [3], "Léna Quist")
    assert len({row.speaker_id for row in rows(kept)}) == 1
    correcting.set_speaker(kept, [3], "")
    assert (rows(kept)[2].speaker_id, rows(kept)[2].speaker) == (None, "")


def test_a_role_does_not_pass_to_another_speaker(library: Library) -> None:
    mayor = replace(said(TEXT, WORDS[0]), speaker=Speaker("Ada Ferrol", SpeakerKind.PERSON, role="mayor"))
    keep(library, TEXT, [mayor])
    for name, role in (("ada ferrol", "mayor"), ("Lena Quist", "")):
        correcting.set_speaker(library, [1], name)
        assert browsing.detail(library, 1).row.role == role
    correcting.undo(library)
    assert browsing.detail(library, 1).row.role == "mayor"
