"""Searches kept under a name fill themselves, tell what is new or wrong, and undo takes them back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from said_articles import keep, said

from quoteline.domain import Axis, Kind, UserError
from quoteline.services import browsing, correcting, indexing, saved_searches, speakers
from quoteline.services.browsing import Sort
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.saved_searches import Fits, SavedSearch
from quoteline.services.searching import Wanted

FIRST = "“The mill stays open,” Ada Ferrol said. “Not so fast,” said Lena Quist."
LATER = "“The ferry sails on Monday,” Ada Ferrol said."


@pytest.fixture
def kept(library: Library) -> Library:
    keep(library, FIRST, [said(FIRST, "The mill stays open"), said(FIRST, "Not so fast", "Lena Quist")])
    return library


def ada(library: Library) -> Wanted:
    return Wanted(speakers=(browsing.speaker_called(library, "Ada Ferrol"),))


def only(library: Library) -> SavedSearch:
    (saved,) = saved_searches.listed(library)
    return saved


def test_a_search_keeps_query_filters_axis_and_order(kept: Library) -> None:
    wanted = Wanted(
        "mill said:2025",
        (None, *ada(kept).speakers),
        ("Harbour Post", ""),
        (Kind.DIRECT,),
        tags=("beat",),
        flags=("starred",),
        axis=Axis.PUBLISHED,
        first=date(2025, 3, 1),
        undated=False,
    )
    saved_searches.save(kept, "  my   beat ", wanted, Sort.OUTLET, descending=False)
    saved = only(kept)
    assert (saved.name, saved.sort, saved.descending, saved.problem) == ("my beat", Sort.OUTLET, False, "")
    assert saved.wanted == wanted


def test_it_tells_what_fits_and_what_came_in_since_it_was_looked_at(kept: Library) -> None:
    saved_searches.save(kept, "Ferrol", ada(kept))
    number = only(kept).id
    assert saved_searches.fits(kept, saved_searches.listed(kept)) == {number: Fits(1, 0)}
    keep(kept, LATER, [said(LATER, "The ferry sails on Monday")])
    assert saved_searches.fits(kept, saved_searches.listed(kept)) == {number: Fits(2, 1)}
    saved_searches.look(kept, number)
    assert saved_searches.fits(kept, saved_searches.listed(kept)) == {number: Fits(2, 0)}


def test_saving_renaming_updating_moving_and_deleting_are_taken_back_one_by_one(kept: Library) -> None:
    def stand() -> list[tuple[str, Wanted | None]]:
        return [(each.name, each.wanted) for each in saved_searches.listed(kept)]

    other = Wanted(kinds=(Kind.INDIRECT,))
    steps = [stand()]
    for make in (
        lambda: saved_searches.save(kept, "one", ada(kept)),
        lambda: saved_searches.save(kept, "two", Wanted("mill")),
        lambda: saved_searches.rename(kept, saved_searches.named(kept, "ONE").id, "first"),
        lambda: saved_searches.update(kept, saved_searches.named(kept, "first").id, other, Sort.SAID, True),
        lambda: saved_searches.move(kept, saved_searches.named(kept, "two").id, 0),
        lambda: saved_searches.delete(kept, saved_searches.named(kept, "first").id),
    ):
        assert make() is not None
        steps.append(stand())
    assert steps[-2] == [("two", Wanted("mill")), ("first", other)]
    assert steps[-1] == [("two", Wanted("mill"))]
    for before in reversed(steps[:-1]):
        assert correcting.undo(kept) is not None
        assert stand() == before
    for after in steps[1:]:
        assert correcting.redo(kept) is not None
        assert stand() == after


def test_a_deleted_search_comes_back_with_what_was_looked_at(kept: Library) -> None:
    saved_searches.save(kept, "Ferrol", ada(kept))
    before = only(kept)
    saved_searches.delete(kept, before.id)
    correcting.undo(kept)
    assert only(kept) == before


def test_looking_is_nothing_that_undo_takes_back(kept: Library) -> None:
    saved_searches.save(kept, "Ferrol", ada(kept))
    saved_searches.look(kept, only(kept).id)
    assert correcting.undoable(kept) == "Search saved as “Ferrol”"


def test_a_number_is_not_used_twice(kept: Library) -> None:
    saved_searches.save(kept, "one", Wanted("mill"))
    first = only(kept).id
    saved_searches.delete(kept, first)
    saved_searches.save(kept, "one", Wanted("mill"))
    assert only(kept).id > first


@pytest.mark.parametrize(
    ("name", "why"), [("  ", "needs a name"), ("Mill", "already"), ("m" * 81, "too long")]
)
def test_a_name_must_be_free_and_short(kept: Library, name: str, why: str) -> None:
    saved_searches.save(kept, "mill", Wanted("mill"))
    with pytest.raises(UserError, match=why):
        saved_searches.save(kept, name, Wanted("ferry"))
    assert only(kept).wanted == Wanted("mill")


def test_a_search_may_be_renamed_to_other_letters_of_its_own_name(kept: Library) -> None:
    saved_searches.save(kept, "mill", Wanted("mill"))
    saved_searches.rename(kept, only(kept).id, "Mill")
    assert only(kept).name == "Mill"


def test_to_move_where_it_stands_is_no_change(kept: Library) -> None:
    saved_searches.save(kept, "mill", Wanted("mill"))
    assert saved_searches.move(kept, only(kept).id, 5) is None
    assert correcting.undoable(kept) == "Search saved as “mill”"


def test_what_is_gone_is_said(kept: Library) -> None:
    for change in (
        lambda: saved_searches.rename(kept, 9, "x"),
        lambda: saved_searches.delete(kept, 9),
        lambda: saved_searches.move(kept, 9, 0),
        lambda: saved_searches.update(kept, 9, Wanted(), Sort.SAID, True),
        lambda: saved_searches.named(kept, "x"),
    ):
        with pytest.raises(UserError):
            change()


def test_a_search_for_a_speaker_who_was_merged_finds_both(kept: Library) -> None:
    saved_searches.save(kept, "Ferrol", ada(kept))
    quist = browsing.speaker_called(kept, "Lena Quist")
    speakers.merge(kept, [quist], browsing.speaker_called(kept, "Ada Ferrol"))
    (fits,) = saved_searches.fits(kept, saved_searches.listed(kept)).values()
    assert (only(kept).problem, fits.count) == ("", 2)


def test_a_search_whose_speaker_is_gone_says_so_by_name(kept: Library) -> None:
    saved_searches.save(kept, "Ferrol", ada(kept))
    speakers.reject(kept, browsing.speaker_called(kept, "Ada Ferrol"))
    assert only(kept).problem == "Nobody of this library is called Ada Ferrol any more."


def test_a_query_that_is_understood_otherwise_now_says_so(kept: Library) -> None:
    saved_searches.save(kept, "mood", Wanted("is:starred"))
    kept.database.sql.conn.execute("UPDATE searches SET wanted = replace(wanted, 'is:starred', 'is:starry')")
    kept.database.sql.conn.commit()
    assert "understood otherwise" in only(kept).problem


@pytest.mark.parametrize(
    "wanted",
    [
        *("", "[]", "{", "[" * 99_999, '{"weather": 1}', '{"kinds": ["sung"]}', '{"speakers": [["x", 1]]}'),
        *('{"flags": [[]]}', '{"first": "soon"}', '{"query": 5}', '{"axis": []}', '{"understood": 5}'),
    ],
)
def test_a_search_of_another_program_is_listed_and_not_asked(kept: Library, wanted: str) -> None:
    saved_searches.save(kept, "odd", Wanted("mill"))
    kept.database.sql.conn.execute("UPDATE searches SET wanted = ?, sort = 'mood'", [wanted])
    kept.database.sql.conn.commit()
    saved = only(kept)
    assert (saved.wanted, saved.sort) == (None, Sort.SAID)
    assert "cannot be read" in saved.problem
    assert saved_searches.fits(kept, [saved]) == {}


def test_searches_outlive_a_restart_and_are_looked_at_without_writing_to_a_read_only_library(
    tmp_path: Path,
) -> None:
    path = tmp_path / "kept.quoteline"
    prepare(path)
    library = open_library(path)
    saved_searches.save(library, "mill", Wanted("mill"))
    library.close()
    library = open_library(path, read_only=True)
    saved_searches.look(library, only(library).id)
    assert only(library).wanted == Wanted("mill")
    library.close()


def test_words_are_not_counted_before_there_is_an_index_to_look_them_up(kept: Library) -> None:
    saved_searches.save(kept, "mill", Wanted("mill"))
    saved_searches.save(kept, "direct", Wanted(kinds=(Kind.DIRECT,)))
    words, direct = saved_searches.listed(kept)
    assert saved_searches.fits(kept, [words, direct]) == {direct.id: Fits(2, 0)}
    for _ in indexing.update(kept):
        pass
    assert saved_searches.fits(kept, [words]) == {words.id: Fits(1, 0)}


def test_a_search_with_values_of_another_kind_in_its_columns_hides_no_other(kept: Library) -> None:
    saved_searches.save(kept, "direct", Wanted(kinds=(Kind.DIRECT,)))
    saved_searches.save(kept, "odd", Wanted())
    odd = "name = x'fffe', sort = x'ff', place = 'first', looked = 'never'"
    kept.database.sql.conn.execute(f"UPDATE searches SET {odd} WHERE name = 'odd'")
    kept.database.sql.conn.commit()
    listed = saved_searches.listed(kept)
    assert listed[0].name == "direct"
    assert [each.count for each in saved_searches.fits(kept, listed).values()] == [2, 2]
    saved_searches.save(kept, "new", Wanted())


def test_of_very_many_who_are_gone_a_few_are_named(kept: Library) -> None:
    saved_searches.save(kept, "crowd", Wanted(speakers=tuple(range(1000, 9000))))
    assert len(only(kept).problem) < 200
