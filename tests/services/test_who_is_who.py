"""What a person looks at before deciding who is who."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind, StatementDate
from quoteline.services import speakers, who_is_who
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import articles, journal, linking

ODA = Speaker("Oda Vestergaard", SpeakerKind.PERSON)
MISS = Speaker("O. Vestergard", SpeakerKind.PERSON)
JORN = Speaker("Jorn Malk", SpeakerKind.PERSON)
BOARD = Speaker("Tide and Harbour Board", SpeakerKind.ORGANISATION)


def put(library: Library, day: int, *said: tuple[str, Speaker, Kind]) -> int:
    text = "\n".join(f"“{words}”" for words, _, _ in said)
    found = tuple(
        Quotation(
            kind, ((at := text.index(words), at + len(words)),), (), (), who, StatementDate(), 0.9, "hand"
        )
        for words, who, kind in said
    )
    kept = Article(text, f"News of day {day}", "Skerry Courier", published=date(2024, 3, day))
    with library.database.writing():
        return articles.add(library.database, kept, found, "by hand")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    prepare(tmp_path / "quay.quoteline")
    opened = open_library(tmp_path / "quay.quoteline")
    put(opened, 1, ("We sail at six", ODA, Kind.DIRECT), ("Never", JORN, Kind.DIRECT))
    put(opened, 2, ("the boats are late", MISS, Kind.INDIRECT), ("Perhaps", BOARD, Kind.DIRECT))
    put(opened, 3, ("The quay is full", ODA, Kind.DIRECT), ("Come in", ODA, Kind.DIRECT))
    yield opened
    opened.close()


def ids(library: Library) -> dict[str, int]:
    return {each.name: each.id for each in who_is_who.overview(library)}


def test_all_speakers_are_listed_with_counts_and_names_and_the_rejected_behind(library: Library) -> None:
    known = ids(library)
    speakers.merge(library, [known["O. Vestergard"]], known["Oda Vestergaard"])
    speakers.reject(library, known["Jorn Malk"])
    lines = who_is_who.overview(library)
    assert [(each.name, each.quotations, each.names, each.rejected) for each in lines] == [
        ("Oda Vestergaard", 4, 2, False),
        ("Tide and Harbour Board", 1, 1, False),
        ("Jorn Malk", 1, 1, True),
    ]


def test_typing_finds_by_the_beginning_of_any_word_without_accents(library: Library) -> None:
    lines = who_is_who.overview(library)
    assert [each.name for each in who_is_who.narrowed(lines, "Véster oda")] == ["Oda Vestergaard"]
    assert [each.name for each in who_is_who.narrowed(lines, "ester")] == []
    assert len(who_is_who.narrowed(lines, " ")) == len(lines)


def test_the_most_similar_names_are_offered_first(library: Library) -> None:
    known = ids(library)
    offered = who_is_who.into_which(library, [known["O. Vestergard"]])
    assert offered[0][0].name == "Oda Vestergaard"
    assert "O. Vestergard" not in [line.name for line, _ in offered]
    assert len(offered) == 3


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Vestergaard", "Oda Vestergaard", True),
        ("O. Vestergard", "Oda Vestergaard", True),
        ("President Vestergaard", "Oda Vestergaard", True),
        ("THB", "Tide and Harbour Board", True),
        ("Nils Vestergaard", "Oda Vestergaard", False),
        ("Jorn Malk", "Oda Vestergaard", False),
        ("the O.V.O.", "Oda Vestergaard", False),
    ],
)
def test_names_that_do_not_look_alike_ask_for_a_second_look(
    tmp_path: Path, one: str, other: str, alike: bool
) -> None:
    prepare(tmp_path / "two.quoteline")
    library = open_library(tmp_path / "two.quoteline")
    first, second = Speaker(one, SpeakerKind.UNKNOWN), Speaker(other, SpeakerKind.UNKNOWN)
    put(library, 1, ("Yes", first, Kind.DIRECT), ("No", second, Kind.DIRECT))
    known = ids(library)
    found = who_is_who.merging(library, [known[one]], known[other])
    library.close()
    assert (found.doubtful, found.unlike) == (not alike, not alike)


def test_two_who_are_much_quoted_ask_for_a_second_look_though_alike(library: Library) -> None:
    for day in range(4, 4 + who_is_who.MANY):
        put(library, day, (f"Line {day}", ODA, Kind.DIRECT), (f"Wire {day}", MISS, Kind.DIRECT))
    known = ids(library)
    found = who_is_who.merging(library, [known["O. Vestergard"]], known["Oda Vestergaard"])
    assert (found.doubtful, found.large, found.unlike) == (True, True, False)


def test_names_tell_how_they_were_linked(library: Library) -> None:
    known = ids(library)
    oda, miss = known["Oda Vestergaard"], known["O. Vestergard"]
    with library.database.writing():
        journal.apply(library.database, linking.linked(library.database, miss, oda, "initial", 0.97))
    named = who_is_who.named(library, miss)
    assert named.id == oda
    assert [(each.name, each.quotations, each.of_whole) for each in named.names] == [
        ("Oda Vestergaard", 3, True),
        ("O. Vestergard", 1, False),
    ]
    assert (named.names[1].rule, named.names[1].sure, named.names[1].by_person) == ("initial", 0.97, False)


def test_what_a_person_added_is_told_and_one_who_is_none_has_no_names(library: Library) -> None:
    known = ids(library)
    speakers.alias(library, known["Jorn Malk"], "The Captain")
    speakers.role(library, known["Jorn Malk"], "captain", date(2020, 1, 1))
    named = who_is_who.named(library, known["Jorn Malk"])
    assert named.given_names == ("The Captain",)
    assert [each.role for each in named.given_roles] == ["captain"]
    speakers.reject(library, known["Jorn Malk"])
    assert who_is_who.named(library, known["Jorn Malk"]).rejected


def test_samples_come_from_different_articles_and_in_marks_before_reported(library: Library) -> None:
    known = ids(library)
    speakers.merge(library, [known["O. Vestergard"]], known["Oda Vestergaard"])
    found = who_is_who.samples(library, known["Oda Vestergaard"], 3)
    assert len({each.article_id for each in found}) == 3
    assert found[-1].text == "the boats are late"


def test_all_that_was_said_is_grouped_by_printed_name_and_article(library: Library) -> None:
    known = ids(library)
    speakers.merge(library, [known["O. Vestergard"]], known["Oda Vestergaard"])
    groups = who_is_who.by_printed_name(library, known["O. Vestergard"])
    assert [(each.name, each.of_whole, len(each.quotation_ids)) for each in groups] == [
        ("Oda Vestergaard", True, 3),
        ("O. Vestergard", False, 1),
    ]
    assert [(each.title, len(each.quotation_ids)) for each in groups[0].articles] == [
        ("News of day 3", 2),
        ("News of day 1", 1),
    ]


def test_a_merged_speaker_is_known_by_the_one_it_is_shown_as(library: Library) -> None:
    known = ids(library)
    oda, miss = known["Oda Vestergaard"], known["O. Vestergard"]
    speakers.merge(library, [miss], oda)
    speakers.reject(library, known["Jorn Malk"])
    assert who_is_who.wholes(library, [miss, oda, known["Jorn Malk"]]) == {miss: oda, oda: oda}


def test_a_renamed_speaker_is_still_printed_as_it_was(library: Library) -> None:
    known = ids(library)
    speakers.rename(library, known["Oda Vestergaard"], "Oda A. Vestergaard")
    named = who_is_who.named(library, known["Oda Vestergaard"])
    assert [each.name for each in named.names] == ["Oda Vestergaard"]
    assert named.given_names == ()
    assert who_is_who.by_printed_name(library, named.id)[0].name == "Oda Vestergaard"
