"""What a person decides about speakers: merged, split, renamed, rejected, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind, UserError
from quoteline.services import browsing, correcting, searching, speakers
from quoteline.services.library import Library, open_library, prepare
from quoteline.services.searching import Wanted
from quoteline.storage import articles

TEXT = "“The mill stays open,” she said. “It always will,” he said. “Not so,” they said."


def said(place: int, name: str, role: str | None = None) -> Quotation:
    spans = ((1, 21), (33, 48), (60, 67))
    return Quotation(Kind.DIRECT, (spans[place],), speaker=Speaker(name, SpeakerKind.PERSON, role=role))


def keep(library: Library, title: str, *names: str) -> int:
    quotations = [said(place, name) for place, name in enumerate(names)]
    with library.database.writing():
        return articles.add(library.database, Article(TEXT, title=title, origin=title), quotations, "test")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    path = tmp_path / "a.quoteline"
    prepare(path)
    with closing(open_library(path)) as made:
        keep(made, "one", "Ada Ferrol", "Ada B. Ferrol", "Tom Quist")
        keep(made, "two", "Ada Ferrol", "A. Ferrol")
        yield made


def listed(library: Library) -> dict[str, int]:
    return {each.label: each.count for each in browsing.speaker_list(library)}


def id_of(library: Library, name: str) -> int:
    return browsing.speaker_called(library, name)


APART = {"Ada Ferrol": 2, "Ada B. Ferrol": 1, "A. Ferrol": 1, "Tom Quist": 1}


def test_merged_names_are_one_speaker_everywhere(library: Library) -> None:
    ada = id_of(library, "Ada Ferrol")
    merged = speakers.merge(library, [id_of(library, "Ada B. Ferrol"), id_of(library, "A. Ferrol")], ada)
    assert merged.what == "Merged “Ada B. Ferrol”, “A. Ferrol” into “Ada Ferrol”"
    assert listed(library) == {"Ada Ferrol": 4, "Tom Quist": 1}
    assert browsing.speaker_card(library, ada).aliases == ("A. Ferrol", "Ada B. Ferrol")
    assert browsing.facets(library, Wanted()).speakers[0].count == 4
    assert len(browsing.quotation_ids(library, Wanted(speakers=(ada,)))) == 4
    assert len(browsing.quotation_ids(library, Wanted("speaker:b"))) == 4
    assert {row.speaker for row in browsing.rows(library, [1, 2, 4, 5])} == {"Ada Ferrol"}


def test_the_name_as_printed_stays_with_each_quotation(library: Library) -> None:
    speakers.merge(library, [id_of(library, "Ada B. Ferrol")], id_of(library, "Ada Ferrol"))
    assert library.database.value("SELECT speaker_found FROM quotations WHERE id = 2") == "Ada B. Ferrol"


def test_a_split_gives_everything_back(library: Library) -> None:
    ada, tom = id_of(library, "Ada Ferrol"), id_of(library, "Tom Quist")
    speakers.merge(library, [id_of(library, "A. Ferrol")], id_of(library, "Ada B. Ferrol"))
    speakers.merge(library, [id_of(library, "Ada B. Ferrol")], ada)
    speakers.merge(library, [ada], tom)
    assert listed(library) == {"Tom Quist": 5}
    speakers.split(library, tom)
    assert listed(library) == {"Ada Ferrol": 4, "Tom Quist": 1}
    speakers.split(library, ada)
    assert listed(library) == {"Ada Ferrol": 2, "Ada B. Ferrol": 2, "Tom Quist": 1}
    speakers.split(library, id_of(library, "Ada B. Ferrol"))
    assert listed(library) == APART


def test_undo_and_redo_of_a_merge(library: Library) -> None:
    speakers.merge(library, [id_of(library, "Tom Quist")], id_of(library, "Ada Ferrol"))
    together = listed(library)
    correcting.undo(library)
    assert listed(library) == APART
    correcting.redo(library)
    assert listed(library) == together


def test_a_merge_of_one_with_itself_is_refused(library: Library) -> None:
    ada, other = id_of(library, "Ada Ferrol"), id_of(library, "Ada B. Ferrol")
    speakers.merge(library, [other], ada)
    with pytest.raises(UserError, match="is one speaker already"):
        speakers.merge(library, [ada], other)


def test_merging_those_told_apart_takes_that_back(library: Library) -> None:
    ada, other = id_of(library, "Ada Ferrol"), id_of(library, "Ada B. Ferrol")
    speakers.apart(library, ada, other)
    assert library.database.all("SELECT a, b FROM speakers_apart") == [(ada, other)]
    speakers.merge(library, [other], ada)
    assert library.database.all("SELECT a, b FROM speakers_apart") == []
    speakers.apart(library, other, ada)
    assert listed(library) == APART


def test_one_name_can_be_two_people(library: Library) -> None:
    ada = id_of(library, "Ada Ferrol")
    change = speakers.split_off(library, ada, [4], "Ada Ferrol (Harbour)")
    assert change.quotation_ids == (4,)
    assert listed(library) == {**APART, "Ada Ferrol": 1, "Ada Ferrol (Harbour)": 1}
    with pytest.raises(UserError, match="Quotation 3 is not said by “Ada Ferrol”"):
        speakers.split_off(library, ada, [3])
    correcting.undo(library)
    assert listed(library) == APART


def test_a_name_alone_cannot_be_split(library: Library) -> None:
    with pytest.raises(UserError, match="one name only"):
        speakers.split(library, id_of(library, "Tom Quist"))


def test_a_renamed_speaker_is_found_by_both_names_and_takes_in_new_articles(library: Library) -> None:
    ada = id_of(library, "Ada Ferrol")
    speakers.rename(library, ada, "Ada Ferrol-Lund")
    assert id_of(library, "Ada Ferrol") == id_of(library, "Ada Ferrol-Lund") == ada
    keep(library, "three", "Ada Ferrol")
    assert listed(library)["Ada Ferrol-Lund"] == 3
    correcting.undo(library)
    assert listed(library)["Ada Ferrol"] == 3


def test_no_two_speakers_get_one_name_by_hand(library: Library) -> None:
    with pytest.raises(UserError, match="Merge the two"):
        speakers.rename(library, id_of(library, "Tom Quist"), "Ada Ferrol")
    with pytest.raises(UserError, match="Merge the two"):
        speakers.alias(library, id_of(library, "Tom Quist"), "Ada Ferrol")


def test_an_alias_finds_and_goes_again(library: Library) -> None:
    tom = id_of(library, "Tom Quist")
    speakers.alias(library, tom, "The Miller")
    assert id_of(library, "the miller") == tom
    with pytest.raises(UserError, match="already"):
        speakers.alias(library, tom, "The Miller")
    speakers.alias(library, tom, "The Miller", remove=True)
    with pytest.raises(UserError):
        id_of(library, "the miller")
    with pytest.raises(UserError, match="no name that a person gave"):
        speakers.alias(library, tom, "Tom Quist", remove=True)


def test_who_is_no_speaker_is_nobody_now_and_ever_after(library: Library) -> None:
    tom = id_of(library, "Tom Quist")
    speakers.reject(library, tom)
    assert "Tom Quist" not in listed(library)
    assert [each.name for each in speakers.rejected(library)] == ["Tom Quist"]
    keep(library, "three", "Tom Quist")
    assert list(browsing.quotation_ids(library, Wanted(speakers=(None,)))) == [3, 6]
    assert browsing.rows(library, [3])[0].speaker == ""
    with pytest.raises(UserError, match="marked as not a speaker"):
        speakers.merge(library, [tom], id_of(library, "Ada Ferrol"))
    speakers.readmit(library, tom)
    assert listed(library)["Tom Quist"] == 2


def test_a_role_given_by_hand_has_days(library: Library) -> None:
    tom = id_of(library, "Tom Quist")
    speakers.role(library, tom, "mayor of Lund", date(2020, 1, 1), date(2024, 12, 31))
    (role,) = speakers.roles(library, tom)
    assert (role.role, role.first, role.last) == ("mayor of Lund", date(2020, 1, 1), date(2024, 12, 31))
    speakers.remove_role(library, tom, role.id)
    assert speakers.roles(library, tom) == []
    correcting.undo(library)
    assert [each.role for each in speakers.roles(library, tom)] == ["mayor of Lund"]


def test_a_role_given_by_hand_is_shown_with_what_was_said_in_its_days(library: Library) -> None:
    tom = id_of(library, "Tom Quist")
    speakers.role(library, tom, "mayor of Lund", date(2020, 1, 1), date(2024, 12, 31))
    assert browsing.rows(library, [3])[0].role == ""  # undated
    correcting.set_said(library, [3], date(2022, 5, 1))
    assert browsing.rows(library, [3])[0].role == "mayor of Lund"
    correcting.set_said(library, [3], date(2025, 5, 1))
    assert browsing.rows(library, [3])[0].role == ""


def test_the_history_of_a_speaker_is_told(library: Library) -> None:
    ada, tom = id_of(library, "Ada Ferrol"), id_of(library, "Tom Quist")
    speakers.merge(library, [tom], ada)
    correcting.undo(library)
    told = [(what, undone) for _, what, undone in speakers.history(library, tom)]
    assert told == [("Merged “Tom Quist” into “Ada Ferrol”", True)]
    assert [what for _, what, _ in correcting.history(library, 3)] == ["Merged “Tom Quist” into “Ada Ferrol”"]


def test_a_merged_speaker_keeps_a_colour_and_gives_it_back(library: Library) -> None:
    ada, tom = id_of(library, "Ada Ferrol"), id_of(library, "Tom Quist")
    before = browsing.speaker_colours(library)
    speakers.merge(library, [ada], tom)
    assert browsing.speaker_colours(library)[tom] == before[tom]
    correcting.undo(library)
    assert browsing.speaker_colours(library) == before
    new = speakers.split_off(library, ada, [1, 4], "Ada Ferrol (Harbour)").quotation_ids
    assert set(before) <= set(browsing.speaker_colours(library))
    assert len(new) == 2


def test_a_search_by_speaker_follows_the_merge(library: Library) -> None:
    speakers.merge(library, [id_of(library, "Tom Quist")], id_of(library, "Ada Ferrol"))
    where = searching.quotations(library, searching.condition_of(Wanted('speaker:"tom quist"')))
    assert library.database.value(f"SELECT count(*) FROM quotations q WHERE {where.sql}", where.values) == 3
